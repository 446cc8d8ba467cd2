import { locate } from '../../../src/model/values.ts';
import { withoutPlaceholders } from '../../../src/rules/engine/edit.ts';
import type { Finding, Fix } from '../../../src/rules/engine/finding.ts';
import { wordFix } from '../../../src/rules/engine/present.ts';
import type { Example } from '../../../src/rules/engine/rule.ts';
import { RULES } from '../../../src/rules/registry.ts';
import { nameInExample } from '../../../src/workspace/rule-example.ts';
import { openFiles } from '../../support/files.ts';
import { allFindings, textsAfter } from '../../support/findings.ts';
import { newSince, summary } from './plan-rules.ts';

/** A fix of a finding in an example, with all that was found there. */
export interface FixCase {
  /** The example, as a reader of a failing test finds it: `kpi/no-baseline failing 2`. */
  readonly where: string;
  readonly finding: Finding;
  readonly fix: Fix;
  readonly before: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  readonly example: Example;
  /** The texts after the fix; undefined where its edits overlap. */
  readonly after: ReadonlyMap<string, string> | undefined;
}

const ABOUT_TEXT: ReadonlySet<string> = new Set(RULES.filter(({ scope }) => scope === 'file').map(({ id }) => id));

/** Every fix of every finding that any rule has in an example. All texts are worked out at once, before reading one moves positions. */
export function fixCasesOf(where: string, example: Example): FixCase[] {
  const { texts, ...files } = openFiles(example);
  const before = allFindings({ texts, ...files });
  return before.flatMap((finding) =>
    finding.fixes().map((fix) => ({ where, finding, fix, before, texts, example, after: textsAfter(texts, fix) })),
  );
}

/** Every example of every rule, under a name of its own. */
export function everyExample(): [where: string, example: Example][] {
  return RULES.flatMap(({ id, examples }) =>
    (['failing', 'nearMiss', 'passing', 'unresolved'] as const).flatMap((kind) =>
      (examples[kind] ?? []).map((example, index): [string, Example] => [`${id} ${kind} ${index + 1}`, example]),
    ),
  );
}

/** What a fix does that it may not; nothing for one that keeps its promise. */
export function breachesOf({ where, finding, fix, before, texts, example, after }: FixCase): string[] {
  const title = wordFix(fix, 'en');
  const told = (what: string): string => `${where}: "${title}" of ${finding.rule} (${fix.safety}) ${what}`;
  if (!after) return [told('has edits that overlap')];
  const breaches = blanksOf(fix).map(told);
  if ([...after].every(([uri, text]) => texts.get(uri) === text)) return [...breaches, told('changes nothing')];
  const found = allFindings(openFiles(withTexts(example, after)));
  const isText = ({ rule }: Finding): boolean => ABOUT_TEXT.has(rule);
  const isOwn = ({ rule }: Finding): boolean => rule === finding.rule;
  // Where there are more problems than are told, one that is mended makes room for another.
  if (before.some(({ rule }) => rule === 'syntax/too-many-problems')) return breaches;
  const known = new Set(before.filter(isText).map((one) => `${one.rule} ${lineAt(one, texts)}`));
  // What a rule says of a line depends on what else there is; that it says something of it is what counts.
  const isKnown = (one: Finding): boolean => known.has(`${one.rule} ${lineAt(one, after)}`);
  const broken = found.filter((one) => isText(one) && !isKnown(one) && !isOfReadLine(one, fix, after));
  for (const added of newSince(before.filter(isText), broken)) breaches.push(told(`breaks: ${added}`));
  // Several in a line that are named alike are numbered, and of these the last number goes.
  const stem = stemOf(finding);
  const alike = (one: Finding): boolean => stemOf(one) === stem;
  if (found.filter(alike).length >= before.filter(alike).length) breaches.push(told(`leaves ${summary(finding)}`));
  if (fix.safety === 'unsafe') return breaches;
  // Were the rule to say as much as before, a second run of its fixes would change the text again.
  const [own, left] = [before.filter(isOwn), found.filter(isOwn)];
  const isNext = left.some(({ identity }) => own.every((one) => one.identity !== identity));
  if (left.length > own.length || (left.length === own.length && !isNext))
    breaches.push(told('leaves its rule as it was'));
  const offered = (one: Finding): boolean =>
    one.fixes().some((again) => wordFix(again, 'en') === title && one.rule === finding.rule);
  if (left.filter(offered).length >= own.filter(offered).length) breaches.push(told('is offered again'));
  // A text that can be read again lets the rules about plans speak: what they say was true before.
  if (fix.safety === 'safe' && !isText(finding))
    for (const added of newSince(before, found)) breaches.push(told(`brings ${added}`));
  return [...new Set(breaches)];
}

function stemOf({ identity }: Finding): string {
  return identity.replace(/\|\d+$/, '');
}

/** The line on which a finding begins. */
function lineAt({ at }: Finding, texts: ReadonlyMap<string, string>): string {
  const { file, start } = locate(at);
  const text = texts.get(file) ?? '';
  return (
    text
      .slice(text.lastIndexOf('\n', start - 1) + 1)
      .split('\n', 1)[0]
      ?.trim() ?? ''
  );
}

/** The example with other texts; what cannot be read in it stays so. */
function withTexts(example: Example, texts: ReadonlyMap<string, string>): Example {
  const byName = new Map([...texts].map(([uri, text]) => [nameInExample(uri), text]));
  if (typeof example === 'string') return [...texts.values()][0] ?? '';
  return Object.fromEntries(Object.entries(example).map(([name, text]) => [name, byName.get(name) ?? text]));
}

/** What a line says is judged once it can be read: whether a finding is about the value of a line that a fix of its text completed. */
function isOfReadLine({ rule, at }: Finding, { edits }: Fix, texts: ReadonlyMap<string, string>): boolean {
  if (!/^(name|value)\//.test(rule)) return false;
  const [edit] = edits;
  if (!edit || edits.length > 1 || !/^[\w-]*: ?$/.test(edit.text)) return false;
  const text = texts.get(edit.at.anchor.file) ?? '';
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  return lineOf(locate(at).start) === lineOf(locate(edit.at).start);
}

/** Only a fix that says so leaves blanks, numbered in the order of the text from 1: the cursor goes to the first. */
function blanksOf({ safety, edits }: Fix): string[] {
  const places = edits.toSorted((one, other) => locate(one.at).start - locate(other.at).start);
  const stops = places.flatMap(({ text }) => [...text.matchAll(/(?<!\\)\$\{(\d+):/g)].map(([, stop]) => Number(stop)));
  if (safety !== 'placeholder') return stops.length > 0 ? ['leaves blanks'] : [];
  const expected = Array.from({ length: Math.max(1, ...stops) }, (_, index) => index + 1);
  const isNumbered = [...new Set(stops)].join() === expected.join();
  const isClean = edits.every(({ text }) => !/\$\{\d/.test(withoutPlaceholders(text)));
  return isNumbered && isClean ? [] : ['has no tab stops in the order of the text'];
}
