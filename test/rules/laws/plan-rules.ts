import type { Finding } from '../../../src/rules/engine/finding.ts';
import { wordFinding } from '../../../src/rules/engine/present.ts';
import type { Example, Rule } from '../../../src/rules/engine/rule.ts';
import { RULES } from '../../../src/rules/registry.ts';

/** The rules about plans, with their ids to name the tests. */
export const PLAN_RULES: readonly (readonly [string, Rule])[] = RULES.filter(({ scope }) => scope === 'plan').map(
  (rule) => [rule.id, rule],
);

/** Examples with their number as people count. */
export function numbered(examples: readonly Example[]): [number, Example][] {
  return examples.map((example, index) => [index + 1, example]);
}

/** A finding on one line, for the reader of a failing test. */
export function summary(finding: Finding): string {
  return `${finding.rule}: ${wordFinding(finding, 'en').what}`;
}

/** What is found more often than before. Fixes may rename elements, so identities do not count here. */
export function newSince(before: readonly Finding[], after: readonly Finding[]): string[] {
  const known = before.map(({ rule, message }) => `${rule} ${message}`);
  return after
    .filter(({ rule, message }) => {
      const index = known.indexOf(`${rule} ${message}`);
      if (index >= 0) known.splice(index, 1);
      return index < 0;
    })
    .map(summary);
}
