import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  nextWorking,
  previousWorking,
  type WorkingCalendar,
  weekdayOf,
} from '../../../src/analysis/calendar/working-calendar.ts';
import { toEpochDay } from '../../../src/model/values.ts';

const WEEK = [1, 1, 1, 1, 1, 0, 0];
const monday = toEpochDay({ year: 2026, month: 1, day: 5 });
const off = new Set([monday + 3, monday + 9]);

function weekdays(): WorkingCalendar {
  return calendarOf((day) => (off.has(day) ? 0 : (WEEK[weekdayOf(day)] ?? 0)), monday, WEEK);
}

/** Counted day by day. */
function slowly(from: number, work: number): number {
  let left = work;
  let day = from;
  for (; left > 1e-9; day++) left -= off.has(day) ? 0 : (WEEK[weekdayOf(day)] ?? 0);
  return day;
}

describe('a working calendar', () => {
  it('leaves weekends and days off out', () => {
    const calendar = weekdays();
    const after = (days: number) => calendar.earliest(calendar.worked(monday) + days) - monday;
    expect([1, 3, 4, 5, 9].map(after)).toEqual([1, 3, 5, 8, 15]);
  });

  it('counts a part of a day as that part of its work', () => {
    const calendar = weekdays();
    expect(calendar.worked(monday + 0.25) - calendar.worked(monday)).toBeCloseTo(0.25, 12);
    expect(calendar.earliest(calendar.worked(monday + 4) + 1.5)).toBeCloseTo(monday + 7.5, 9);
  });

  it('begins behind days off and ends before them', () => {
    const calendar = weekdays();
    const saturday = monday + 5;
    expect(nextWorking(calendar, saturday)).toBe(monday + 7);
    expect(nextWorking(calendar, saturday + 0.5)).toBe(monday + 7);
    expect(nextWorking(calendar, monday + 0.5)).toBe(monday + 0.5);
    expect(previousWorking(calendar, monday + 7)).toBe(saturday);
  });

  it('agrees with counting day by day, however far away', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 45_000 }), fc.integer({ min: 1, max: 900 }), (day, work) => {
        const calendar = weekdays();
        const from = monday + day;
        expect(calendar.earliest(calendar.worked(from) + work)).toBe(slowly(from, work));
      }),
    );
  });

  it('never goes back, and finds back what it counted', () => {
    const calendar = weekdays();
    fc.assert(
      fc.property(
        fc.double({ min: -2000, max: 90_000, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (at, step) => {
          const here = calendar.worked(monday + at);
          expect(calendar.worked(monday + at + step)).toBeGreaterThanOrEqual(here);
          expect(calendar.worked(calendar.earliest(here))).toBeCloseTo(here, 6);
          expect(calendar.worked(calendar.latest(here))).toBeCloseTo(here, 6);
          expect(calendar.earliest(here)).toBeLessThanOrEqual(calendar.latest(here) + 1e-6);
        },
      ),
    );
  });

  it.each([40, 1e6, 1e12])('counts days that hold %d days of work, as those of absurdly many people', (capacity) => {
    const calendar = calendarOf(
      (day) => capacity * (WEEK[weekdayOf(day)] ?? 0),
      monday,
      WEEK.map((work) => capacity * work),
    );
    const after = (days: number) => calendar.earliest(calendar.worked(monday) + days * capacity) - monday;
    expect([0.5, 1, 4.5, 5, 5.5, 260].map(after)).toEqual([0.5, 1, 4.5, 5, 7.5, 362]);
  });

  it('says that work without end never ends, and that of somebody who never works', () => {
    expect(weekdays().earliest(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    const idle = calendarOf(() => 0, monday, [0, 0, 0, 0, 0, 0, 0]);
    expect(idle.earliest(idle.worked(monday) + 1)).toBe(Number.POSITIVE_INFINITY);
    expect(idle.latest(idle.worked(monday))).toBe(Number.POSITIVE_INFINITY);
  });
});
