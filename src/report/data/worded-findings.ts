import { type ModelElement, titleOf } from '../../model/element.ts';
import { showDay, showNumber } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { dayOf } from '../../model/plan.ts';
import { labelOf } from '../../model/values.ts';
import type { Finding, Severity } from '../../rules/engine/finding.ts';
import { messageOf, wordFinding } from '../../rules/engine/present.ts';
import type { ReportSource } from '../options.ts';
import type { AcceptedDeviation, FindingGroup, FindingsData, OpenCount, ReportedFinding } from '../report-data.ts';
import { shortened } from './left-out.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const RANK: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  hint: 2,
};

/** So many of a severity are listed; nobody reads on, and a page of thousands is slow. */
const MOST_LISTED = 100;

/** What is open, by severity in the order of the file, and what the plan accepts. */
export function findingsData(source: ReportSource): FindingsData {
  const { findings, texts } = source;
  const open = findings.filter(({ accepted }) => !accepted);
  const groups = SEVERITIES.flatMap((severity): FindingGroup[] => {
    const found = open.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    const title = texts.findings.count[severity](found.length);
    return [
      {
        severity,
        title,
        findings: found.slice(0, MOST_LISTED).map((finding) => reported(finding, source)),
        more: moreOf(found.slice(MOST_LISTED), source),
      },
    ];
  });
  const [errors = '', warnings = '', hints = ''] = SEVERITIES.map(
    (severity) => groups.find((group) => group.severity === severity)?.title ?? '',
  );
  const { shown, leftOut } = shortened(
    'accepted',
    findings.filter(({ accepted }) => accepted !== undefined),
    source,
  );
  const accepted = shown.flatMap((finding) => acceptedDeviation(finding, source));
  const none = accepted.length > 0 ? texts.findings.onlyAccepted : texts.findings.noneNote;
  return {
    summary: groups.length > 0 ? `${texts.findings.summary(errors, warnings, hints)}.` : none,
    leftOut,
    groups,
    accepted,
  };
}

/** How much is open, errors first. */
export function openCounts({ findings, texts }: ReportSource): OpenCount[] {
  return SEVERITIES.flatMap((severity): OpenCount[] => {
    const count = findings.filter((finding) => !finding.accepted && finding.severity === severity).length;
    return count > 0 ? [{ severity, text: texts.findings.count[severity](count) }] : [];
  });
}

/** "4,900 more: name/unresolved (4,800), …", the rules with most findings first. */
function moreOf(rest: readonly Finding[], { language, texts }: ReportSource): string | null {
  if (rest.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { rule } of rest) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([rule, count]) => `${rule} (${showNumber(count, language)})`);
  return texts.findings.more(showNumber(rest.length, language), rules.join(', '));
}

/** The open finding that a reader should see first: errors before warnings, law before arithmetic before rules of thumb. */
export function worstOf(findings: readonly Finding[]): Finding | undefined {
  let worst: Finding | undefined;
  for (const finding of findings) {
    if (finding.accepted || finding.severity === 'hint') continue;
    if (!worst || weightOf(finding) < weightOf(worst)) worst = finding;
  }
  return worst;
}

function weightOf({ severity, sources }: Finding): number {
  const kinds = sources.map(({ kind }) => kind);
  const ground = kinds.includes('law') ? 0 : kinds.includes('arithmetic') ? 1 : kinds.includes('language') ? 3 : 2;
  return RANK[severity] * 10 + ground;
}

function reported(finding: Finding, { language }: ReportSource): ReportedFinding {
  const { what, why, help } = wordFinding(finding, language);
  return {
    id: finding.identity,
    rule: finding.rule,
    what,
    why: why ?? null,
    help: help ?? null,
    about: finding.about ? nameOfElement(finding.about, language) : null,
  };
}

/** "Person: Sam", or "Budget" for what has no name of its own. */
function nameOfElement(element: ModelElement, language: ReportSource['language']): string {
  const kind = labelOf(language, element.kind);
  return element.title || element.id ? `${kind}: ${titleOf(element)}` : kind;
}

function acceptedDeviation(finding: Finding, { plan, language, texts }: ReportSource): AcceptedDeviation[] {
  if (!finding.accepted) return [];
  const { statement, reason } = finding.accepted;
  const until = statement.statement?.value.until?.value;
  const day = until && dayOf(until, plan.start);
  return [
    {
      id: pathOf(plan, statement),
      rule: finding.rule,
      what: messageOf(finding, language),
      reason,
      until: day === undefined ? texts.findings.untilAny : texts.findings.until(showDay(day, language)),
    },
  ];
}
