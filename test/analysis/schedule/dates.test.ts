import { describe, expect, it } from 'vitest';
import type { Schedule, ScheduledItem, UndatedItem } from '../../../src/analysis/schedule.ts';
import { formatIsoDate, type SourceRange, toEpochDay } from '../../../src/model/values.ts';
import { planOf, scheduleIn, textAt } from '../../support/plan.ts';

const MONDAY = toEpochDay({ year: 2026, month: 1, day: 5 });

function roadmap(members: string, before = ''): string {
  return `plan p "P" {\n  start: 2026-01-05\n${before}  roadmap {\n${members}\n  }\n}\n`;
}

function item(schedule: Schedule, id: string): ScheduledItem {
  const found = schedule.ordered.find((dated) => dated.item.id?.value === id);
  if (!found) throw new Error(`${id} has no dates.`);
  return found;
}

function undated(schedule: Schedule, id: string): UndatedItem {
  const found = [...schedule.undated.values()].find((one) => one.item.id?.value === id);
  if (!found) throw new Error(`${id} has dates.`);
  return found;
}

/** Days since the plan's start: at the least, likely and at the most. */
function since({ low, likely, high }: ScheduledItem['start']): number[] {
  return [low - MONDAY, likely - MONDAY, high - MONDAY];
}

const texts = (source: string, ranges: readonly SourceRange[]) => ranges.map((range) => textAt(source, range));

describe('work that waits for what is not certain, and is done', () => {
  // The first ends 14, 21 or 35 days behind the start of the plan.
  const source = (done: string) =>
    roadmap(`
      phase a { duration: 2..3..5 weeks }
      phase b {
        after: a
        duration: 1 week
        done: ${done}
      }`);
  const b = (done: string) => item(scheduleIn(planOf(source(done))), 'b');

  it('has begun on its last day at the latest, in each case', () => {
    expect(['2026-01-12', '2026-01-22', '2026-01-28', '2026-02-12'].map((done) => since(b(done).start))).toEqual([
      [7, 7, 7],
      [14, 17, 17],
      [14, 21, 23],
      [14, 21, 35],
    ]);
  });

  it('begins with the other as long as that is early enough, and else with what is done', () => {
    const why = (done: string) => [b(done).why.kind, texts(source(done), b(done).followsFrom)];
    expect(why('2026-01-28')).toEqual(['dependency', ['a', '2026-01-28']]);
    // The likely end of the first is the morning of the 26th.
    expect(why('2026-01-26')).toEqual(['dependency', ['a', '2026-01-26']]);
    expect(why('2026-01-25')).toEqual(['fixed', ['2026-01-25']]);
  });

  it('lasts longest where it began first', () => {
    expect(b('2026-01-22').days).toEqual({ low: 1, likely: 1, high: 4 });
    expect(b('2026-01-28').days).toEqual({ low: 1, likely: 3, high: 10 });
    expect(b('2026-02-12').days).toEqual({ low: 4, likely: 18, high: 25 });
  });
});

describe('the beginning of work', () => {
  it('is the latest of each case where it waits for two, and the first of them decides where they are alike', () => {
    const schedule = scheduleIn(
      planOf(
        roadmap(`
      phase a { duration: 2..3..5 weeks }
      phase b { duration: 1..3..9 weeks }
      phase c {
        after: a, b
        duration: 1 week
      }`),
      ),
    );
    const { start, why } = item(schedule, 'c');
    expect(since(start)).toEqual([14, 21, 63]);
    expect(why.kind === 'dependency' && why.on.id?.value).toBe('a');
  });

  it('is the day on which the other ends for who works on, and the next morning for what takes days', () => {
    const schedule = scheduleIn(
      planOf(
        roadmap(`
      task a { effort: 2.5 days }
      task work {
        after: a
        effort: 1 day
      }
      task wait {
        after: a
        duration: 3 days
      }`),
      ),
    );
    expect([item(schedule, 'work'), item(schedule, 'wait')].map(({ start }) => formatIsoDate(start.likely))).toEqual([
      '2026-01-07',
      '2026-01-08',
    ]);
  });

  it('is told of work whose length cannot be read, where something says it', () => {
    const schedule = scheduleIn(
      planOf(
        roadmap(`
      phase a { duration: 2..3..5 weeks }
      phase known {
        after: a
        duration: soon
      }
      phase lost {
        after: nowhere
        duration: 1 week
      }`),
      ),
    );
    const { start } = undated(schedule, 'known');
    expect(start && since(start)).toEqual([14, 21, 35]);
    expect(undated(schedule, 'lost').start).toBeUndefined();
  });
});

describe('a roadmap', () => {
  const source = roadmap(`
      phase late {
        after: long
        duration: 1 week
      }
      phase long { duration: 2..3..5 weeks }
      phase short { duration: 1..2..9 weeks }`);

  it('is told in the order in which work begins, and of what begins together in that in which it ends', () => {
    const { ordered } = scheduleIn(planOf(source));
    expect(ordered.map(({ item: { id } }) => id?.value)).toEqual(['short', 'long', 'late']);
  });

  it('begins with the first and ends with the last of its work, in each case', () => {
    const { start, finish } = scheduleIn(planOf(source));
    expect(start && since(start)).toEqual([0, 0, 0]);
    // At the most the short one, which may take nine weeks; else what waits for the long one.
    expect(finish && since(finish)).toEqual([21, 28, 63]);
  });
});

describe('the lines that dates follow from', () => {
  it('are the start, the length and the margin', () => {
    const source = roadmap('phase a {\n duration: 4 weeks\n margin: 10%\n }');
    expect(texts(source, item(scheduleIn(planOf(source)), 'a').followsFrom)).toEqual(['2026-01-05', '4 weeks', '10%']);
  });

  it('of a part that begins with its phase are its own', () => {
    const source = roadmap('phase p {\n starts: 2026-02-02\n task t { duration: 2 weeks }\n }');
    expect(texts(source, item(scheduleIn(planOf(source)), 't').followsFrom)).toEqual(['2 weeks']);
  });
});

describe('a date that no calendar has', () => {
  const source = roadmap(`
      phase a { duration: 1 week }
      phase late {
        after: a + 900_000 weeks
        duration: 1 week
      }
      phase early {
        ends-after: a + 900_000 weeks
        duration: 1 week
      }
      phase waits {
        after: late
        duration: 1 week
      }`);

  it('is told where it is asked for, and what waits for it has none', () => {
    const schedule = scheduleIn(planOf(source));
    const told = ['late', 'early', 'waits'].map((id) => {
      const { because, at, on } = undated(schedule, id);
      return [because, textAt(source, at), on?.id?.value];
    });
    expect(told).toEqual([
      ['impossible', 'a + 900_000 weeks', undefined],
      ['impossible', 'a + 900_000 weeks', undefined],
      ['waits-for-undated', 'late', 'late'],
    ]);
  });
});
