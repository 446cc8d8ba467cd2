import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/rules/engine/settings.ts';
import { afterFix, findingOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const RULE = 'use-case/build-buy-undecided';

const option = (id: string, title: string, ...facts: string[]) => [
  `  option ${id} "${title}" {`,
  ...facts.map((fact) => `    ${fact}`),
  '  }',
];
const plan = (...options: string[][]) => inPlan('use-case u "U" {', '  status: chosen', ...options.flat(), '}');
/** A way that a fix adds, its blanks filled. */
const added = (id: string, title: string, ...more: string[]) =>
  option(id, title, 'cost: 50k', 'because: "What speaks for it or against it"', ...more);

describe('ways to weigh that are added', () => {
  it('are two where there is none, of which the first is the way to go', () => {
    const after = plan(added('build', 'Build it ourselves', 'chosen: yes'), added('no-ai', 'Without AI'));
    expect(afterFix(plan(), RULE)).toBe(after.replace('status: chosen\n', 'status: chosen\n\n'));
  });

  it('are one beside the only one, which is the way that the plan goes so far', () => {
    expect(afterFix(plan(option('buy', 'Buy')), RULE)).toBe(
      plan(option('buy', 'Buy', 'cost: 50k', 'chosen: yes'), added('build', 'Build it ourselves')),
    );
    expect(afterFix(plan(option('buy', 'Buy', 'cost: 9k', 'chosen: yes')), RULE)).toBe(
      plan(option('buy', 'Buy', 'cost: 9k', 'chosen: yes'), added('build', 'Build it ourselves')),
    );
  });

  it('are the way to go where the only one is not', () => {
    expect(afterFix(plan(option('build', 'Build', 'cost: 9k', 'chosen: no')), RULE)).toBe(
      plan(option('build', 'Build', 'cost: 9k', 'chosen: no'), added('no-ai', 'Without AI', 'chosen: yes')),
    );
  });

  it('have names of their own, however many are asked for', () => {
    const rules = new Map([[RULE, { severity: undefined, options: { fewestOptions: 6 } }]]);
    const text = plan(option('buy', 'Buy', 'cost: 9k', 'chosen: yes'));
    expect(afterFix(text, RULE, 0, { settings: { ...DEFAULT_SETTINGS, rules } })).toBe(
      plan(
        option('buy', 'Buy', 'cost: 9k', 'chosen: yes'),
        added('build', 'Build it ourselves'),
        added('no-ai', 'Without AI'),
        added('option', 'Another way'),
        added('option-2', 'Another way'),
        added('option-3', 'Another way'),
      ),
    );
  });
});

describe('ways that are there', () => {
  it('get a cost each where they have none', () => {
    expect(afterFix(plan(option('a', 'A'), option('b', 'B', 'chosen: yes'), option('c', 'C', 'cost: 9k')), RULE)).toBe(
      plan(option('a', 'A', 'cost: 50k'), option('b', 'B', 'chosen: yes', 'cost: 50k'), option('c', 'C', 'cost: 9k')),
    );
  });

  it('are offered to be chosen, the first three of them', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => option(id, id, 'cost: 9k'));
    expect(findingOf(plan(...four), RULE).fixes).toEqual([
      "Mark 'a' as chosen",
      "Mark 'b' as chosen",
      "Mark 'c' as chosen",
    ]);
    const [a, b] = [option('a', 'A', 'cost: 9k', 'chosen: no'), option('b', 'B', 'cost: 9k')];
    expect(afterFix(plan(a, b), RULE, 0)).toBe(plan(option('a', 'A', 'cost: 9k', 'chosen: yes'), b));
    expect(afterFix(plan(a, b), RULE, 1)).toBe(plan(a, option('b', 'B', 'cost: 9k', 'chosen: yes')));
  });
});
