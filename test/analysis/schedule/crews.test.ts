import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../../src/analysis/schedule.ts';
import { formatIsoDate } from '../../../src/model/values.ts';
import { planOf, scheduleIn, textAt } from '../../support/plan.ts';

const TEAM = `
  person mila "Mila" { }
  person ravi "Ravi" { leave: 2026-01-07 }
  person ines "Ines" { allocation: 50% }
  person gone "Gone" { until: 2026-01-06 }`;

const text = (...tasks: string[]) =>
  `plan p "P" {\n start: 2026-01-05\n team {\n${TEAM}\n }\n roadmap {\n${tasks.join('\n')}\n }\n}\n`;

function schedule(...tasks: string[]): Schedule {
  return scheduleIn(planOf(text(...tasks)));
}

/** The last day of a task that begins on Monday 5 January 2026. */
function lastDay(effort: string, assigned: string): string | undefined {
  const [item] = schedule(`task a {\n effort: ${effort}\n assigned: ${assigned}\n}`).ordered;
  return item && formatIsoDate(item.finish.likely - 1);
}

describe('those who do a task together', () => {
  it.each([
    // Each works five days of the week.
    ['10 days', 'mila', '2026-01-16'],
    ['10 days', 'mila 50%', '2026-01-30'],
    ['10 days', 'mila, mila', '2026-01-09'],
    // Ravi is away on Wednesday.
    ['4 days', 'ravi', '2026-01-09'],
    ['4 days', 'mila, ravi', '2026-01-06'],
    ['5 days', 'mila, ravi', '2026-01-07'],
    ['6 days', 'mila, ravi', '2026-01-08'],
    // Somebody with half of their time does half as much, unless a share is written.
    ['3 days', 'ines', '2026-01-12'],
    ['3 days', 'mila, ines', '2026-01-06'],
    ['3 days', 'ines 100%', '2026-01-07'],
    // Who has left leaves the rest to the others.
    ['6 days', 'mila, gone', '2026-01-08'],
    ['3 days', 'mila 50%, ravi 0%', '2026-01-12'],
  ])('do %s of work as %s by %s', (effort, assigned, day) => {
    expect(lastDay(effort, assigned)).toBe(day);
  });

  it('are told apart by their shares, and by who they are', () => {
    const { ordered } = schedule(
      'task a {\n effort: 6 days\n assigned: mila, ines\n}',
      'task b {\n effort: 6 days\n assigned: mila, ines 100%\n}',
      'task c {\n effort: 6 days\n assigned: mila, ines\n}',
      'task d {\n effort: 6 days\n assigned: mila, ravi 50%\n}',
    );
    const days = ordered.map(({ item, finish }) => [item.id?.value, formatIsoDate(finish.likely - 1)]);
    expect(Object.fromEntries(days)).toEqual({
      a: '2026-01-08',
      b: '2026-01-07',
      c: '2026-01-08',
      // Ravi is away on Wednesday: 1.5, 1.5, 1, 1.5, and the rest on Friday.
      d: '2026-01-09',
    });
  });

  it('go on in the pattern of their weeks, however long it takes', () => {
    // 1.5 days of work a day, five days a week: four thousand weeks from Monday on end on a Friday.
    const [item] = schedule('task a {\n effort: 30_000 days\n assigned: mila, ines\n}').ordered;
    expect((item?.finish.likely ?? 0) - (item?.start.likely ?? 0)).toBe(4000 * 7 - 2);
    // And two hundred years later, where single days are no longer looked up.
    const [, late] = schedule(
      'phase x { duration: 10_500 weeks }',
      'task a {\n after: x\n effort: 30 days\n assigned: mila, ines\n}',
    ).ordered;
    expect((late?.finish.likely ?? 0) - (late?.start.likely ?? 0)).toBe(4 * 7 - 2);
  });

  it.each([
    ['mila 0%', 'impossible', 'mila 0%'],
    ['mila, ravi -50%', 'impossible', 'mila, ravi -50%'],
    ['mila, nobody', 'unresolved', 'nobody'],
    ['gone', 'nobody-works', '9 days'],
  ])('cannot be %s: %s', (assigned, because, at) => {
    const tasks = `task a {\n effort: 9 days\n assigned: ${assigned}\n}`;
    const undated = [...schedule(tasks).undated.values()];
    expect(undated.map((item) => [item.because, textAt(text(tasks), item.at)])).toEqual([[because, at]]);
  });
});
