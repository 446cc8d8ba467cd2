import { describe, expect, it } from 'vitest';
import { MONDAY_TO_FRIDAY } from '../../src/analysis/calendar/company-calendar.ts';
import {
  MonthCounter,
  momentAfter,
  monthsBetween,
  planMonth,
  planMonths,
  wholeMonthsBetween,
} from '../../src/analysis/cost/plan-months.ts';
import { byDays, byMonths, byPeriods } from '../../src/analysis/cost/stretch.ts';
import { type EpochDay, formatIsoDate, toEpochDay } from '../../src/model/values.ts';

function at(text: string): EpochDay {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return toEpochDay({ year, month, day });
}

describe('months from one day to another', () => {
  it.each([
    ['2027-03-15', '2027-09-15', 6],
    ['2027-03-15', '2027-09-14', 5 + 30 / 31],
    ['2027-03-15', '2027-03-15', 0],
    ['2026-11-30', '2028-02-29', 15],
    ['2027-01-31', '2027-02-28', 1],
    ['2027-01-31', '2027-02-27', 27 / 28],
    ['2027-12-15', '2028-01-15', 1],
    ['2027-03-15', '2027-02-15', -1],
    ['2027-01-15', '2026-12-31', -15 / 31],
  ])('%s to %s', (from, to, months) => {
    expect(monthsBetween(at(from), at(to))).toBeCloseTo(months, 12);
    expect(wholeMonthsBetween(at(from), at(to))).toBe(Math.floor(months));
  });

  it('are the same where they are looked up', () => {
    for (const from of ['2027-01-31', '2028-02-29', '2027-01-01'].map(at)) {
      const counter = new MonthCounter(from, 24);
      for (let day = from - 70; day < from + 900; day += 1) {
        expect(counter.monthsTo(day)).toBe(monthsBetween(from, day));
      }
      expect(counter.monthsTo(from + 10.5)).toBeCloseTo(monthsBetween(from, from + 10.5), 12);
    }
  });

  it('of a plan begin on the day of the month on which it starts, or on the last', () => {
    const shown = planMonths(at('2027-11-30'), 4).map(({ index, year, month, from, until }) =>
      [index, year, month, formatIsoDate(from), formatIsoDate(until)].join(' '),
    );
    expect(shown).toEqual([
      '1 2027 11 2027-11-30 2027-12-30',
      '2 2027 12 2027-12-30 2028-01-30',
      '3 2028 1 2028-01-30 2028-02-29',
      '4 2028 2 2028-02-29 2028-03-30',
    ]);
    expect(planMonth(at('2027-11-30'), 3)).toEqual(planMonths(at('2027-11-30'), 3)[2]);
    expect(planMonths(at('2027-11-30'), 0)).toEqual([]);
  });
});

describe('a moment some time after a day', () => {
  const daysAfter = (time: number, unit: Parameters<typeof momentAfter>[2], from = '2027-01-04') => {
    const moment = momentAfter(at(from), time, unit, 40);
    return moment === undefined ? undefined : moment - at(from);
  };

  it('counts hours of the working week, days and weeks', () => {
    expect([
      daysAfter(40, 'hour'),
      daysAfter(20, 'hour'),
      daysAfter(3, 'day'),
      daysAfter(2, 'week'),
      daysAfter(-1, 'week'),
    ]).toEqual([7, 3.5, 3, 14, -7]);
  });

  it('counts months of the calendar, and a part of one by its days', () => {
    expect([daysAfter(1, 'month'), daysAfter(1, 'quarter'), daysAfter(1, 'year'), daysAfter(-1, 'month')]).toEqual([
      31, 90, 365, -31,
    ]);
    // Half of the 28 days from 4 February on.
    expect([daysAfter(1.5, 'month'), daysAfter(0.5, 'quarter')]).toEqual([45, 45]);
    expect(daysAfter(1, 'month', '2027-01-31')).toBe(28);
  });

  it('is not known beyond a hundred years, either way', () => {
    expect([
      daysAfter(1200, 'month'),
      daysAfter(-1200, 'month'),
      daysAfter(100, 'year'),
      daysAfter(400, 'quarter'),
    ]).not.toContain(undefined);
    expect([daysAfter(37_200, 'day'), daysAfter(5314, 'week'), daysAfter(892_800, 'hour')]).not.toContain(undefined);
    for (const [time, unit] of [
      [1200.5, 'month'],
      [-1200.5, 'month'],
      [100.1, 'year'],
      [400.1, 'quarter'],
      [37_201, 'day'],
      [5315, 'week'],
      [892_801, 'hour'],
      [Number.NaN, 'day'],
    ] as const)
      expect(daysAfter(time, unit)).toBeUndefined();
  });
});

describe('what has been paid for', () => {
  const from = at('2027-01-04');
  const until = at('2028-01-04');
  /** A Monday to Friday week; days off from the first to the last. */
  const worked = (per: Parameters<typeof byPeriods>[2], ...leave: readonly (readonly [string, string])[]) => {
    const stretch = byPeriods(
      from,
      until,
      per,
      MONDAY_TO_FRIDAY,
      leave.map(([first, last]) => ({ from: at(first), until: at(last) + 1 })),
    );
    return (day: string) => stretch.upTo(at(day));
  };

  it('by days and by months grows from the first day on', () => {
    expect([byDays(from, until).upTo(from), byDays(from, until).upTo(from + 12)]).toEqual([0, 12]);
    expect([byMonths(from, until).upTo(from), byMonths(from, until).upTo(at('2027-03-04'))]).toEqual([0, 2]);
  });

  it('by the week is a part of it by its working days', () => {
    const weeks = worked('week');
    expect(['2027-01-04', '2027-01-06', '2027-01-09', '2027-01-11', '2027-01-18'].map(weeks)).toEqual([
      0, 0.4, 1, 1, 2,
    ]);
    const away = worked('week', ['2027-01-05', '2027-01-06'], ['2027-01-15', '2027-01-18']);
    expect(['2027-01-05', '2027-01-07', '2027-01-11', '2027-01-19'].map(away)).toEqual([0.2, 0.2, 0.6, 1.4]);
  });

  it('by the month, the quarter and the year is whole periods, and a part by its working days', () => {
    const months = worked('month');
    // 23 working days from 4 January to 3 February.
    expect(months('2027-01-11')).toBeCloseTo(5 / 23, 12);
    expect([months('2027-01-04'), months('2027-02-04'), months('2027-08-04')]).toEqual([0, 1, 7]);
    // 65 from 4 January to 3 April, 261 to 3 January 2028.
    expect(worked('quarter')('2027-02-04')).toBeCloseTo(23 / 65, 12);
    expect(worked('quarter')('2027-10-04')).toBe(3);
    expect(worked('year')('2027-01-11')).toBeCloseTo(5 / 261, 12);
    expect(worked('year')('2028-01-04')).toBe(1);
  });

  it('lacks the part of each period in which somebody is away', () => {
    expect(worked('month', ['2027-02-04', '2027-03-03'])('2027-04-04')).toBe(2);
    expect(worked('month', ['2027-01-11', '2027-01-17'])('2027-02-04')).toBeCloseTo(18 / 23, 12);
    // Two days of January’s 23 and two of February’s 20.
    expect(worked('month', ['2027-02-02', '2027-02-05'])('2027-03-04')).toBeCloseTo(2 - 2 / 23 - 2 / 20, 12);
    expect(worked('quarter', ['2027-01-04', '2027-04-03'])('2027-07-04')).toBe(1);
    expect(worked('month', ['2026-12-01', '2027-01-10'])('2027-02-04')).toBeCloseTo(18 / 23, 12);
    expect(worked('month', ['2027-02-04', '2027-03-03'])('2027-02-04')).toBe(1);
  });
});
