import { expect, it } from 'vitest';
import { breachesOf, everyExample, type FixCase, fixCasesOf } from './every-fix.ts';

/** How often a fix is tried on what other rules show; `npm run test:fixes` tries it everywhere. */
const TRIES = 2;

/** Every kind of fix on a few examples, mostly of other rules, which are spread over all in which it is offered. */
it('every fix keeps its promise in examples of other rules', () => {
  const cases = new Map<string, FixCase[]>();
  for (const one of everyExample().flatMap(([where, example]) => fixCasesOf(where, example))) {
    const kind = [one.finding.rule, one.finding.message, one.fix.title.en].join('|');
    cases.set(kind, [...(cases.get(kind) ?? []), one]);
  }
  const chosen = [...cases.values()].flatMap(spread);
  expect(chosen.length).toBeGreaterThan(cases.size);
  expect(chosen.flatMap(breachesOf)).toEqual([]);
}, 60_000);

function spread(all: readonly FixCase[]): FixCase[] {
  const others = all.filter(({ where, finding }) => !where.startsWith(`${finding.rule} `));
  const from = others.length > 0 ? others : all;
  const step = from.length / Math.min(TRIES, from.length);
  return Array.from(
    { length: Math.min(TRIES, from.length) },
    (_, index) => from[Math.floor(index * step)] ?? [],
  ).flat();
}
