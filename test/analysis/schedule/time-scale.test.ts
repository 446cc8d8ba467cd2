import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../../../src/analysis/calendar/calendars.ts';
import {
  beginning,
  between,
  dayWithin,
  earlier,
  isInCalendar,
  later,
  latestBeginning,
  scaleOf,
  type TimeScale,
  wholeDay,
  workScale,
} from '../../../src/analysis/schedule/time-scale.ts';
import { formatIsoDate, type Period, toEpochDay } from '../../../src/model/values.ts';
import { planOf } from '../../support/plan.ts';

const calendars = calendarsOf(planOf('plan p "P" { start: 2027-01-04 }'));
const scale = (unit: Period, time: 'calendar' | 'working' = 'calendar') =>
  scaleOf({ unit, time, low: 1, high: 1 }, calendars);

function day(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return toEpochDay({ year, month, day: date });
}

const reachedFrom = (from: string, amount: number, of: TimeScale) => formatIsoDate(later(of, day(from), amount));
const begunFor = (until: string, amount: number, of: TimeScale) => formatIsoDate(earlier(of, day(until), amount));

/** A Monday. */
const MONDAY = day('2027-01-04');
const WORK = scale('day', 'working');

describe('time passes', () => {
  it.each([
    ['day', 3, '2027-01-07'],
    ['week', 3, '2027-01-25'],
    ['hour', 72, '2027-01-07'],
    ['month', 3, '2027-04-04'],
    ['quarter', 3, '2027-10-04'],
    ['year', 3, '2030-01-04'],
  ] as const)('by the %s on the calendar', (unit, amount, reached) => {
    expect(reachedFrom('2027-01-04', amount, scale(unit))).toBe(reached);
    expect(begunFor(reached, amount, scale(unit))).toBe('2027-01-04');
  });

  it('only while somebody works where working time is meant', () => {
    // Four days of the first week are left behind Monday, and two of the next.
    expect(later(WORK, MONDAY + 1, 6)).toBe(day('2027-01-13'));
    expect(earlier(WORK, day('2027-01-13'), 6)).toBe(MONDAY + 1);
    expect(later(scale('week', 'working'), MONDAY, 2)).toBe(day('2027-01-16'));
  });

  it('faster where more people work', () => {
    const two = workScale('day', calendars, calendars.company, 2);
    expect(later(two, MONDAY, 6)).toBe(MONDAY + 3);
  });

  it('backwards for an amount below zero', () => {
    expect(reachedFrom('2027-01-18', -2, scale('week'))).toBe('2027-01-04');
    expect(reachedFrom('2027-03-31', -1, scale('month'))).toBe('2027-02-28');
  });
});

describe('a month', () => {
  const month = scale('month');

  it('ends on the last day where the next one is shorter', () => {
    expect(reachedFrom('2027-01-31', 1, month)).toBe('2027-02-28');
    expect(reachedFrom('2028-01-31', 1, month)).toBe('2028-02-29');
  });

  it('passes by parts, each of the month that it is part of', () => {
    // Half of February is fourteen days.
    expect(later(month, day('2027-01-01'), 1.5)).toBe(day('2027-02-15'));
    // The time of day stays.
    expect(later(month, day('2027-01-01') + 0.25, 1)).toBe(day('2027-02-01') + 0.25);
  });

  it('can begin on the last of those days that lead to the same one', () => {
    // The 28th to the 31st of January all lead to the 28th of February.
    expect(begunFor('2027-02-28', 1, month)).toBe('2027-01-31');
    // No day leads to the 31st of March but those behind February: the 28th leads to the 28th.
    expect(begunFor('2027-03-31', 1, month)).toBe('2027-02-28');
    expect(begunFor('2027-05-31', 1, month)).toBe('2027-04-30');
    expect(begunFor('2028-03-01', 12, month)).toBe('2027-03-01');
    expect(begunFor('2029-02-28', 12, month)).toBe('2028-02-29');
  });

  it('leads no further than to where it has to end, and a little later it would', () => {
    for (let until = day('2027-01-15'); until < day('2028-04-15'); until++) {
      for (const amount of [1, 2.5, 6, 0.5]) {
        const from = earlier(month, until, amount);
        expect(later(month, from, amount)).toBeLessThanOrEqual(until + 1e-6);
        expect(later(month, from + 1, amount)).toBeGreaterThan(until);
      }
    }
  });

  it('keeps the part of a day from which it is counted back', () => {
    const until = day('2027-05-10') + 0.25;
    expect(earlier(month, until, 1)).toBeCloseTo(day('2027-04-10') + 0.25, 9);
  });
});

describe('work', () => {
  const saturday = MONDAY + 5;

  it('begins on the next working day, where only working time counts', () => {
    expect(beginning(WORK, saturday)).toBe(MONDAY + 7);
    expect(beginning(WORK, MONDAY + 0.5)).toBe(MONDAY + 0.5);
    expect(beginning(scale('day'), saturday)).toBe(saturday);
  });

  it('has to begin in the last moments of a working day so as not to begin behind days off', () => {
    const friday = MONDAY + 4;
    for (const late of [saturday, saturday + 1, saturday + 1.5]) {
      const begun = latestBeginning(WORK, late);
      expect(begun).toBeLessThan(saturday);
      expect(begun).toBeGreaterThan(saturday - 1e-4);
      expect(dayWithin(beginning(WORK, begun))).toBe(friday);
    }
    expect(latestBeginning(WORK, MONDAY + 7)).toBe(MONDAY + 7);
    expect(latestBeginning(WORK, friday)).toBe(friday);
    expect(latestBeginning(scale('week'), saturday)).toBe(saturday);
  });

  it('is lost only on working days, where only they count', () => {
    expect(between(WORK, MONDAY, MONDAY + 7)).toBe(5);
    expect(between(WORK, MONDAY + 7, MONDAY)).toBe(-5);
    expect(between(scale('day'), MONDAY, MONDAY + 7)).toBe(7);
    expect(between(undefined, MONDAY + 7, MONDAY)).toBe(-7);
  });
});

describe('a date', () => {
  it('lies between 1900 and 9999 in every case', () => {
    const [first, last] = [day('1900-01-01'), day('9999-12-31')];
    expect(isInCalendar({ low: first, likely: MONDAY, high: last })).toBe(true);
    for (const wrong of [first - 1, last + 1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(isInCalendar({ low: wrong, likely: MONDAY, high: MONDAY })).toBe(false);
      expect(isInCalendar({ low: MONDAY, likely: wrong, high: MONDAY })).toBe(false);
      expect(isInCalendar({ low: MONDAY, likely: MONDAY, high: wrong })).toBe(false);
    }
  });

  it('is the day in which a moment lies, and behind a begun day the next one', () => {
    expect([10, 10.5, 10 - 1e-9, 10 + 1e-9].map(dayWithin)).toEqual([10, 10, 10, 10]);
    expect([10, 10.5, 10 - 1e-9, 10 + 1e-9].map(wholeDay)).toEqual([10, 11, 10, 10]);
  });
});
