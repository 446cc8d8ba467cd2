import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/language/syntax/parser.ts';
import { gather } from '../../../src/model/gather.ts';
import { readFile } from '../../../src/model/read.ts';
import { locate, type SourceRange } from '../../../src/model/values.ts';
import type { Example, Rule } from '../../../src/rules/engine/rule.ts';
import { checkedMain, openFiles } from '../../support/files.ts';
import { numbered, PLAN_RULES } from './plan-rules.ts';

/** What stands in place of a value: a name of nothing, an open quote, nothing at all, and what is absurd in many places. */
const BROKEN = ['nowhere', '"', '', '-1', '9999999 years'];

const EXAMPLES = new URL('../../../examples/', import.meta.url);

/** No value is so wrong that a rule fails over it; each value and each name is broken in turn. */
describe.each(PLAN_RULES)('%s', (_, rule) => {
  it.each(numbered(rule.examples.failing))('bears every broken value of failing example %i', (_, example) => {
    for (const broken of brokenIn(example)) expectNoFault(broken, [rule]);
  });
});

describe('all rules', () => {
  it.each(['quotes.aiplan', 'screening.aiplan'])('bear every broken value of examples/%s', (name) => {
    const text = readFileSync(new URL(name, EXAMPLES), 'utf8');
    const shared = readFileSync(new URL('company.aiplan', EXAMPLES), 'utf8');
    // One workspace for all, as an editor keeps it while somebody types.
    const files = openFiles({ [name]: text, 'company.aiplan': shared }, { simulations: unknown });
    for (const broken of brokenTexts(text, ['nowhere'])) {
      files.workspace.setText(files.main, broken);
      expect(checkedMain(files).faults, broken).toEqual([]);
    }
  });
});

function expectNoFault(example: Example, rules: readonly Rule[]): void {
  const { faults } = checkedMain(openFiles(example, { rules, simulations: unknown }));
  expect(faults, JSON.stringify(example)).toEqual([]);
}

/** Thousands of texts: none waits for a simulation, as in an editor just after an edit. */
function unknown(): undefined {
  return undefined;
}

function brokenIn(example: Example): Example[] {
  if (typeof example === 'string') return brokenTexts(example, BROKEN);
  return Object.entries(example).flatMap(([name, text]) =>
    typeof text === 'string' ? brokenTexts(text, BROKEN).map((broken) => ({ ...example, [name]: broken })) : [],
  );
}

/** The text once for each of its values, with that one replaced; names in lists and conditions count as values of their own. */
function brokenTexts(text: string, replacements: readonly string[]): string[] {
  const file = readFile(parse('plan.aiplan', text));
  const places = gather(file.elements).elements.flatMap((element) => [
    ...element.lines.flatMap(({ valueAt }) => valueAt ?? []),
    ...element.references.map(({ reference }) => reference.at),
  ]);
  const distinct = new Map(places.map((place) => [keyOf(place), locate(place)]));
  return [...distinct.values()].flatMap(({ start, end }) =>
    replacements.map((replacement) => text.slice(0, start) + replacement + text.slice(end)),
  );
}

function keyOf(place: SourceRange): string {
  const { start, end } = locate(place);
  return `${start}-${end}`;
}
