import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planOf, scheduleIn } from '../support/plan.ts';

/** Phases by number: how many days each lasts and which others it waits for. */
type Phases = readonly { readonly days: number; readonly after: readonly number[] }[];

const phases: fc.Arbitrary<Phases> = fc.integer({ min: 1, max: 10 }).chain((count) =>
  fc.array(
    fc.record({
      days: fc.integer({ min: 1, max: 9 }),
      after: fc.uniqueArray(fc.nat({ max: count - 1 }), { maxLength: 2 }),
    }),
    { minLength: count, maxLength: count },
  ),
);

function written(all: Phases): string {
  const blocks = all.map(({ days, after }, n) => {
    const waits = after.length > 0 ? `after: ${after.map((other) => `p${other}`).join(', ')}\n` : '';
    return `phase p${n} {\n${waits}duration: ${days} days\n}`;
  });
  return `plan p "P" {\nroadmap {\n${blocks.join('\n')}\n}\n}`;
}

/** The plain definition: the day after the latest predecessor, undefined where a way leads into a circle. */
function finishOf(all: Phases, n: number, above: readonly number[]): number | undefined {
  if (above.includes(n)) return undefined;
  const phase = all[n];
  let start = 0;
  for (const other of phase?.after ?? []) {
    const finish = finishOf(all, other, [...above, n]);
    if (finish === undefined) return undefined;
    start = Math.max(start, finish);
  }
  return start + (phase?.days ?? 0);
}

it('any dependencies are dated as defined, and undated exactly where they lead into a cycle', () => {
  fc.assert(
    fc.property(phases, (all) => {
      const schedule = scheduleIn(planOf(written(all)));
      const expected = all.map((_, n) => finishOf(all, n, []));
      expect(schedule.work.map((item) => schedule.items.get(item)?.finish.likely)).toEqual(expected);
      expect(schedule.cycles.length > 0).toBe(expected.includes(undefined));
      for (const cycle of schedule.cycles) {
        cycle.forEach(({ on, from }, n) => {
          expect(on).toBe((cycle[n + 1] ?? cycle[0])?.from);
          expect(from.facts.after?.value.some(({ value }) => value.on.value.id === on.id?.value)).toBe(true);
        });
      }
    }),
    { seed: 20_261_123, numRuns: 300 },
  );
});
