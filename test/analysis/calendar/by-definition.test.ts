import { describe, expect, it } from 'vitest';
import { ALWAYS, type Days, merged, withoutDays } from '../../../src/analysis/calendar/days-off.ts';
import {
  calendarOf,
  nextWorking,
  previousWorking,
  type WorkingCalendar,
  weekdayOf,
} from '../../../src/analysis/calendar/working-calendar.ts';
import { toEpochDay } from '../../../src/model/values.ts';

const MONDAY = toEpochDay({ year: 2026, month: 1, day: 5 });
/** Single days are looked up from here on, so many of them; before and behind, the week repeats. */
const FIRST = MONDAY - 512;
const BEHIND = FIRST + 40_000;

/** Before all of them. */
const FIRST_MONDAY = MONDAY - 7 * 100;

/** Half of Wednesday is free, and all of Friday to Sunday. */
const WEEK = [1, 1, 0.5, 1, 0, 0, 0];
/** Days that the pattern of the week does not know: closed, or worked although it is Sunday. */
const CLOSED = new Set([FIRST + 1, FIRST + 2, MONDAY, BEHIND - 1, FIRST - 2, BEHIND + 3]);

function isKnown(day: number): boolean {
  return day >= FIRST && day < BEHIND;
}

function onlyWeek(day: number): number {
  return WEEK[weekdayOf(day)] ?? 0;
}

/** Where single days are known, Sunday is worked. */
const WEEK_BUT_SUNDAY = [...WEEK.slice(0, 6), 1];

function single(day: number): number {
  return CLOSED.has(day) ? 0 : (WEEK_BUT_SUNDAY[(day - FIRST_MONDAY) % 7] ?? 0);
}

const fresh = () => calendarOf(single, MONDAY, WEEK);

/**
 * Holds a calendar to its definition in every quarter of some days: what is worked on them, and between which moments so much
 * is worked. Each question of a day goes to a calendar of its own, so that no answer depends on what was asked before.
 */
function holdsIn(make: () => WorkingCalendar, on: (day: number) => number, from: number, until: number): void {
  const moments: { readonly at: number; readonly worked: number }[] = [];
  let worked = make().worked(from);
  for (let day = from; day < until; day++) {
    for (const part of [0, 0.25, 0.5, 0.75]) moments.push({ at: day + part, worked: worked + part * on(day) });
    worked += on(day);
  }
  moments.push({ at: until, worked });
  for (let day = from; day < until; day++) {
    const [some, first, last] = [make(), make(), make()];
    expect(some.on(day), `on ${day}`).toBe(on(day));
    for (const { at, worked: done } of moments.slice(4 * (day - from), 4 * (day - from) + 4)) {
      if (done <= (moments[0]?.worked ?? 0) || done >= worked) continue;
      expect(some.worked(at), `worked ${at}`).toBeCloseTo(done, 9);
      const earliest = moments.find((moment) => moment.worked >= done - 1e-9);
      const latest = moments.findLast((moment) => moment.worked <= done + 1e-9);
      expect(first.earliest(done), `earliest ${at}`).toBeCloseTo(earliest?.at ?? Number.NaN, 9);
      expect(last.latest(done), `latest ${at}`).toBeCloseTo(latest?.at ?? Number.NaN, 9);
    }
  }
}

describe('a working calendar, by its definition', () => {
  const on = (day: number) => (isKnown(day) ? single(day) : onlyWeek(day));

  it('counts from 1970-01-01', () => {
    const week = [1, 1, 1, 1, 1, 0, 0];
    const calendar = calendarOf((day) => week[weekdayOf(day)] ?? 0, MONDAY, week);
    expect(calendar.worked(0) - calendar.worked(-7)).toBe(5);
    // A Thursday: two days of that week are left.
    expect(calendar.worked(4) - calendar.worked(0)).toBe(2);
  });

  it('holds where it begins to look up single days', () => {
    holdsIn(fresh, on, FIRST - 20, FIRST + 20);
  });

  it('holds around the day for which it is made', () => {
    holdsIn(fresh, on, MONDAY - 10, MONDAY + 20);
  });

  it('holds where it has to look up more days than at first', () => {
    holdsIn(fresh, on, FIRST + 1016, FIRST + 1034);
  });

  it('holds where it ends to look up single days, and far behind', () => {
    const shared = fresh();
    holdsIn(() => shared, on, BEHIND - 20, BEHIND + 20);
    holdsIn(() => shared, on, BEHIND + 70_000, BEHIND + 70_020);
  });

  it('holds far before', () => {
    holdsIn(fresh, on, FIRST - 70_000, FIRST - 69_980);
  });
});

describe('a calendar without some days, by its definition', () => {
  const OFF: readonly Days[] = [
    { from: MONDAY + 8, until: MONDAY + 12 },
    { from: MONDAY + 1, until: MONDAY + 2 },
    { from: MONDAY + 12, until: MONDAY + 15 },
    { from: MONDAY + 21, until: MONDAY + 21 },
  ];
  const isOff = (day: number) => OFF.some(({ from, until }) => from <= day && day < until);

  it('has the work of the other, but on those', () => {
    holdsIn(
      () => withoutDays(fresh(), OFF),
      (day) => (isOff(day) ? 0 : single(day)),
      MONDAY - 8,
      MONDAY + 30,
    );
  });

  it('has none before its first day and behind its last', () => {
    const within = { from: MONDAY + 2, until: MONDAY + 25 };
    const make = () => withoutDays(fresh(), OFF, within);
    holdsIn(
      make,
      (day) => (isOff(day) || day < within.from || day >= within.until ? 0 : single(day)),
      MONDAY - 8,
      MONDAY + 30,
    );
    const all = make().worked(within.until);
    expect(make().worked(within.until + 100)).toBe(all);
    expect(make().earliest(all)).toBe(previousWorking(make(), within.until));
    expect([make().earliest(all + 0.5), make().latest(all)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    const none = make().worked(within.from);
    expect(make().worked(within.from - 100)).toBe(none);
    expect([make().earliest(none), make().latest(none - 0.5)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
    expect(nextWorking(make(), within.from - 100)).toBe(within.from);
  });

  it('counts from 1970-01-01, or from its first day where that comes later', () => {
    expect(withoutDays(fresh(), OFF).worked(0)).toBe(0);
    expect(withoutDays(fresh(), OFF, { from: MONDAY, until: MONDAY + 25 }).worked(MONDAY)).toBe(0);
    expect(withoutDays(fresh(), [{ from: -3, until: 4 }]).worked(0)).toBe(0);
  });

  it('is the other itself where no day is left out', () => {
    const calendar = fresh();
    expect(withoutDays(calendar, [])).toBe(calendar);
    expect(withoutDays(calendar, [{ from: MONDAY, until: MONDAY }])).toBe(calendar);
    expect(withoutDays(calendar, [], { ...ALWAYS, from: MONDAY })).not.toBe(calendar);
  });
});

describe('stretches of days', () => {
  it('are joined in order of time where they overlap or touch', () => {
    expect(
      merged([
        { from: 30, until: 35 },
        { from: 10, until: 20 },
        { from: 12, until: 15 },
        { from: 20, until: 22 },
        { from: 33, until: 40 },
        { from: 23, until: 24 },
      ]),
    ).toEqual([
      { from: 10, until: 22 },
      { from: 23, until: 24 },
      { from: 30, until: 40 },
    ]);
  });

  it('are none where they end before they begin', () => {
    expect(
      merged([
        { from: 5, until: 5 },
        { from: 9, until: 8 },
      ]),
    ).toEqual([]);
  });
});
