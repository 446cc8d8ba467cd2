import { locate } from '../../src/language/syntax/source.ts';
import type { Language } from '../../src/model/figures.ts';
import { applyEdits, filledIn } from '../../src/rules/engine/apply.ts';
import type { Finding, Fix, Severity } from '../../src/rules/engine/finding.ts';
import { wordFinding, wordFix } from '../../src/rules/engine/present.ts';
import type { Example } from '../../src/rules/engine/rule.ts';
import { checkedMain, type OpenFiles, openFiles, type RunOptions } from './files.ts';

/** A finding as a reader sees it. */
export interface ReadFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The text that is underlined. */
  readonly at: string;
  readonly what: string;
  readonly fixes: readonly string[];
  readonly finding: Finding;
}

/** All findings of the first file and of its plans that the plan does not accept; a rule that throws fails the test. */
export function allFindings(files: OpenFiles): Finding[] {
  const { findings, plans, faults } = checkedMain(files);
  for (const { rule, error } of faults) throw new Error(`${rule} failed.`, { cause: error });
  return [...findings, ...plans.flatMap((plan) => plan.findings)].filter(({ accepted }) => !accepted);
}

/** What the rules say of a plan; only findings of `rule` where one is named (`kpi/no-baseline`, or a whole group `kpi`). */
export function findingsOf(
  example: Example,
  rule?: string,
  options: RunOptions & { readonly language?: Language } = {},
): ReadFinding[] {
  const files = openFiles(example, options);
  return allFindings(files)
    .filter((finding) => rule === undefined || finding.rule === rule || finding.rule.startsWith(`${rule}/`))
    .map((finding) => read(files, finding, options.language ?? 'en'));
}

/** The one finding of a rule. */
export function findingOf(
  example: Example,
  rule: string,
  options: RunOptions & { readonly language?: Language } = {},
): ReadFinding {
  const [first, ...others] = findingsOf(example, rule, options);
  if (!first || others.length > 0)
    throw new Error(`${others.length + (first ? 1 : 0)} findings of ${rule}, expected one.`);
  return first;
}

function read(files: OpenFiles, finding: Finding, language: Language): ReadFinding {
  const { what } = wordFinding(finding, language);
  const { file, start, end } = locate(finding.at);
  return {
    rule: finding.rule,
    severity: finding.severity,
    at: (files.texts.get(file) ?? '').slice(start, end),
    what,
    fixes: finding.fixes().map((fix) => wordFix(fix, language)),
    finding,
  };
}

/** The texts after a fix, its blanks filled with their suggestions; undefined when its edits overlap. */
export function textsAfter(texts: ReadonlyMap<string, string>, fix: Fix): Map<string, string> | undefined {
  const after = new Map(texts);
  for (const [uri, text] of texts) {
    const edits = filledIn(fix).filter(({ at }) => at.anchor.file === uri);
    const changed = applyEdits(text, edits);
    if (changed === undefined) return undefined;
    after.set(uri, changed);
  }
  return after;
}

/**
 * The first file's text after the fix of the only finding of a rule.
 *
 * @param title the fix's title in English, or its number, the first being 0
 */
export function afterFix(example: Example, rule: string, title: string | number = 0, options: RunOptions = {}): string {
  const files = openFiles(example, options);
  const [finding] = allFindings(files).filter((candidate) => candidate.rule === rule);
  const fixes = finding?.fixes() ?? [];
  const fix = typeof title === 'number' ? fixes[title] : fixes.find((candidate) => wordFix(candidate, 'en') === title);
  if (!fix) throw new Error(`No fix "${title}" among: ${fixes.map((one) => wordFix(one, 'en')).join(' | ')}`);
  const text = textsAfter(files.texts, fix)?.get(files.main);
  if (text === undefined) throw new Error('The edits of the fix overlap.');
  return text;
}
