import type { Severity } from '../../rules/engine/finding.ts';
import type { CheckResult } from './check-result.ts';

/** Severities of GitLab's code quality reports; `critical` and `blocker` are left to what breaks a program. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', hint: 'info' };

/**
 * Findings as a code quality report of GitLab (docs.gitlab.com, "Code Quality", report format). It tells findings apart by their
 * fingerprints alone, so that of plans with the same ids the later ones get a number behind theirs.
 */
export function checkGitlab({ found }: CheckResult): string {
  const seen = new Map<string, number>();
  const issues = found.map(({ message, rule, fingerprint, severity, path, range }) => {
    const times = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, times);
    return {
      description: message,
      check_name: rule,
      fingerprint: times === 1 ? fingerprint : `${fingerprint}-${times}`,
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
