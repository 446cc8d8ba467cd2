import { describe, expect, it } from 'vitest';
import { decodedDaysOff, placeOf } from '../../../src/analysis/calendar/holiday-tables.ts';
import { formatIsoDate } from '../../../src/model/values.ts';

/** The days off of a year, in order, as `MM-DD`. */
function daysIn(year: number, country: string, region?: string): string[] {
  const days = [...decodedDaysOff(country, region)].toSorted((one, other) => one - other).map(formatIsoDate);
  return days.filter((day) => day.startsWith(`${year}-`)).map((day) => day.slice(5));
}

describe('the tables of public holidays', () => {
  it('have the same days of every year, and those that move with Easter', () => {
    // Easter Sunday is 2015-04-05 and 2060-04-18, as the almanac of the US Naval Observatory has it.
    const always = ['01-01', '04-27', '12-25', '12-26'];
    expect(daysIn(2015, 'NL')).toEqual([...always, '04-05', '04-06', '05-14', '05-24', '05-25'].toSorted());
    expect(daysIn(2060, 'NL')).toEqual([...always, '04-18', '04-19', '05-27', '06-06', '06-07'].toSorted());
  });

  it('have no day before the first year and none behind the last', () => {
    const years = [...decodedDaysOff('NL', undefined)].map((day) => formatIsoDate(day).slice(0, 4));
    expect([...new Set(years)].toSorted()).toEqual(Array.from({ length: 46 }, (_, at) => String(2015 + at)));
  });

  it('have of a region what it has more than its country, and leave out what it has not', () => {
    // https://www.gov.uk/bank-holidays
    const [scotland, england] = [daysIn(2027, 'GB', 'SCT'), daysIn(2027, 'GB', 'ENG')];
    expect(['01-04', '03-29', '08-30', '11-30'].map((day) => [scotland.includes(day), england.includes(day)])).toEqual([
      [true, false], // in place of 2 January, a Saturday
      [false, true], // Easter Monday
      [false, true], // the summer bank holiday
      [true, false], // St Andrew's Day
    ]);
  });

  it('have what happened once on that day alone', () => {
    const queen = (year: number, day: string) => daysIn(year, 'GB', 'ENG').includes(day);
    expect([queen(2022, '09-19'), queen(2021, '09-19'), queen(2023, '09-19'), queen(2022, '06-03')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('know countries by their codes, and nothing else', () => {
    expect(placeOf('DE')?.regions['BY']?.[0]).toBe('Bayern');
    expect([placeOf('XX'), placeOf('toString')]).toEqual([undefined, undefined]);
  });
});
