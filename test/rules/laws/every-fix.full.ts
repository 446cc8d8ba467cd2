import { expect, it } from 'vitest';
import { RULES } from '../../../src/rules/registry.ts';
import { breachesOf, everyExample, fixCasesOf } from './every-fix.ts';

const EXAMPLES = everyExample();

/** Every fix of every finding that any rule has in any example of a rule: some twenty thousand, in about a minute. */
it.each(RULES.map(({ id }) => [id]))(
  'all fixes keep their promise in the examples of %s',
  (id) => {
    const own = EXAMPLES.filter(([where]) => where.startsWith(`${id} `));
    const cases = own.flatMap(([where, example]) => fixCasesOf(where, example));
    expect(cases.flatMap(breachesOf)).toEqual([]);
  },
  120_000,
);
