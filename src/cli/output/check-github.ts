import type { Severity } from '../../rules/engine/finding.ts';
import { RANK } from '../severity-rank.ts';
import { cliTextsIn } from '../texts/cli-texts.ts';
import type { CheckResult } from './check-result.ts';
import { summary } from './check-text.ts';
import type { ListedFinding } from './listed.ts';
import { sentences } from './sentences.ts';

/** GitHub shows no more annotations of one kind for a step. */
const MOST_ANNOTATIONS = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

/**
 * Workflow commands that GitHub Actions turns into annotations: what kept the check from its work, then the worst findings, ten in all.
 * The last line counts everything.
 */
export function checkGithub({ found, counts, troubles, overLimit, language }: CheckResult): string {
  const texts = cliTextsIn(language);
  const faults = [...troubles.map(({ say }) => say(texts)), ...(overLimit ? [overLimit(texts)] : [])];
  const annotations = [
    ...faults.map((sentence) => command('error', { title: 'aiplan' }, sentence)),
    ...worstFirst(found).map(annotation),
  ];
  return `${[...annotations.slice(0, MOST_ANNOTATIONS), summary(counts, language)].join('\n')}\n`;
}

/** The findings by severity, each severity in the order of places. */
export function worstFirst(found: readonly ListedFinding[]): ListedFinding[] {
  return found.toSorted((a, b) => RANK[b.severity] - RANK[a.severity]);
}

function annotation(finding: ListedFinding): string {
  const { path, severity, rule, range } = finding;
  const { start, end } = range;
  // Columns count only where the place lies on one line.
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  const place = { file: path, line: start.line + 1, endLine: end.line + 1, ...columns };
  return command(COMMANDS[severity], { ...place, title: rule }, sentences(finding));
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escaped(message)}`;
}

/** What would end a line or begin an escape, as the toolkit of GitHub Actions writes it (`@actions/core`, command.ts). */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
