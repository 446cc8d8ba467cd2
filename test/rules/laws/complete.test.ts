import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/rules/registry.ts';

/** That there are enough of each kind the types demand. */
describe('the examples of a rule', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('are all different: %s', (_, { examples }) => {
    const all = [examples.failing, examples.nearMiss ?? [], examples.passing, examples.unresolved ?? []].flat();
    expect(new Set(all.map((example) => JSON.stringify(example))).size).toBe(all.length);
  });
});
