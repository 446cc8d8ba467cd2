import type { Colors } from 'picocolors/types';
import type { ListedFinding } from './listed.ts';

export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly accepted: number;
}

/**
 * Findings for people and terminals: `path:line:column  severity  message  rule-id`, one-based, then what to do, then a
 * line that counts. Colour only repeats what the words say.
 *
 * @param brief one line a finding, for logs
 */
export function checkText(findings: readonly ListedFinding[], counts: Counts, colors: Colors, brief: boolean): string {
  const lines: string[] = [];
  for (const finding of findings) {
    const { start } = finding.range;
    const place = `${finding.path}:${start.line + 1}:${start.character + 1}`;
    const severity = paint(finding.severity, colors);
    lines.push(`${colors.bold(place)}  ${severity}  ${finding.message}  ${colors.dim(finding.rule)}`);
    if (brief) continue;
    const advice = [finding.why, finding.help].filter((text) => text !== undefined).join(' ');
    if (advice) lines.push(`    ${colors.dim(advice)}`);
  }
  if (lines.length > 0) lines.push('');
  lines.push(summary(counts));
  return `${lines.join('\n')}\n`;
}

function paint(severity: ListedFinding['severity'], colors: Colors): string {
  if (severity === 'error') return colors.red(severity);
  return severity === 'warning' ? colors.yellow(severity) : colors.cyan(severity);
}

function summary({ files, errors, warnings, hints, accepted }: Counts): string {
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const parts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(hints, 'hint')];
  if (accepted > 0) parts.push(`${accepted} accepted`);
  return `${plural(files, 'file')} checked: ${parts.join(', ')}`;
}
