import { type Language, showNumber, type Worded } from '../../model/figures.ts';
import { cliTextsIn } from '../texts/cli-texts.ts';
import { worstFirst } from './check-github.ts';
import type { CheckResult } from './check-result.ts';
import { summary } from './check-text.ts';
import type { ListedFinding } from './listed.ts';
import { markdownText } from './markdown.ts';

/** GitHub takes a summary of one mebibyte for a step; other commands of the step may add theirs. */
const MOST_BYTES = 900 * 1024;

const TITLES: Readonly<Record<'severity' | 'place' | 'finding' | 'rule', Worded>> = {
  severity: { en: 'Severity', nl: 'Ernst', de: 'Schwere' },
  place: { en: 'Place', nl: 'Plaats', de: 'Stelle' },
  finding: { en: 'Finding', nl: 'Bevinding', de: 'Befund' },
  rule: { en: 'Rule', nl: 'Regel', de: 'Regel' },
};

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${showNumber(count, 'en')} more ${count === 1 ? 'finding has' : 'findings have'} no room here.`,
  nl: (count) =>
    `Voor nog ${showNumber(count, 'nl')} ${count === 1 ? 'bevinding is' : 'bevindingen is'} hier geen plaats.`,
  de: (count) => `Für ${showNumber(count, 'de')} weitere ${count === 1 ? 'Befund' : 'Befunde'} ist hier kein Platz.`,
};

/** Every finding as a table in Markdown, the worst first, for the summary of a step of GitHub Actions. */
export function stepSummary({ found, counts, troubles, overLimit, language }: CheckResult): string {
  const texts = cliTextsIn(language);
  const faults = [...troubles.map(({ say }) => say(texts)), ...(overLimit ? [overLimit(texts)] : [])];
  const parts = [
    `### aiplan\n\n${markdownText(summary(counts, language))}\n`,
    ...faults.map((sentence) => `\n- ${markdownText(sentence)}\n`),
  ];
  if (found.length > 0) parts.push('\n', ...table(worstFirst(found), language));
  return `${parts.join('')}\n`;
}

function table(found: readonly ListedFinding[], language: Language): string[] {
  const titles = [TITLES.severity, TITLES.place, TITLES.finding, TITLES.rule].map((title) => title[language]);
  const lines = [row(titles), row(titles.map(() => '---'))];
  let bytes = 0;
  for (const [index, finding] of found.entries()) {
    const line = findingRow(finding);
    bytes += Buffer.byteLength(line);
    if (bytes > MOST_BYTES) return [...lines, `\n${MORE[language](found.length - index)}\n`];
    lines.push(line);
  }
  return lines;
}

function findingRow({ severity, path, range, message, rule }: ListedFinding): string {
  return row([severity, `${path}:${range.start.line + 1}`, message, rule].map(markdownText));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
