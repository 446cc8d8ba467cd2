import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/rules/engine/rule.ts';
import { RULES } from '../../../src/rules/registry.ts';

/** Rules whose examples do not show all yet. The list only gets shorter: a rule on it that is complete fails the test. */
const SHORT: ReadonlySet<string> = new Set([
  'budget/no-contingency',
  'budget/phase-sum-mismatch',
  'budget/running-cost-missing',
  'budget/split-deviation',
  'budget/split-sum',
  'compliance/annex-iii-understated',
  'compliance/classification-missing',
]);

/** What the examples of a rule lack. */
function lacks({ scope, examples }: Rule): string[] {
  const { failing, nearMiss = [], passing, unresolved = [] } = examples;
  const wanted: readonly (readonly [string, number, number])[] = [
    ['failing', failing.length, 2],
    ['passing', passing.length, 2],
    // What a rule about the text itself cannot read is what it reports.
    ['near miss', nearMiss.length, scope === 'plan' ? 1 : 0],
    ['unresolved', unresolved.length, scope === 'plan' ? 1 : 0],
  ];
  return wanted.flatMap(([what, count, least]) => (count < least ? [`${what}: ${count} of ${least}`] : []));
}

describe('the examples of a rule', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    if (SHORT.has(id)) expect(lacks(rule), 'complete by now: take it off the list').not.toEqual([]);
    else expect(lacks(rule)).toEqual([]);
  });

  it('are all different', () => {
    for (const { id, examples } of RULES) {
      const all = [examples.failing, examples.nearMiss ?? [], examples.passing, examples.unresolved ?? []].flat();
      expect(new Set(all.map((example) => JSON.stringify(example))).size, id).toBe(all.length);
    }
  });

  it('are missing only for rules that exist', () => {
    const ids = new Set<string>(RULES.map(({ id }) => id));
    expect([...SHORT].filter((id) => !ids.has(id))).toEqual([]);
  });
});
