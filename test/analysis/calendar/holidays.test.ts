import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { HOLIDAYS_KNOWN, publicHolidays } from '../../../src/analysis/calendar/holidays.ts';
import { type EpochDay, formatIsoDate, toEpochDay } from '../../../src/model/values.ts';

function day(iso: string): EpochDay {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  return toEpochDay({ year, month, day: dayOfMonth });
}

/** The days off of a year, as `MM-DD`. */
function daysOff(year: number, country: string, region?: string): string[] {
  const place = publicHolidays(country, region);
  if (place.kind !== 'known') throw new Error(`${country} ${region} has no table`);
  const days: string[] = [];
  for (let date = day(`${year}-01-01`); date < day(`${year + 1}-01-01`); date++) {
    if (place.holidays.has(date)) days.push(formatIsoDate(date).slice(5));
  }
  return days;
}

describe('public holidays', () => {
  it('are those that the Dutch state names, without Good Friday and Liberation Day', () => {
    // https://www.rijksoverheid.nl/onderwerpen/schoolvakanties/vraag-en-antwoord/officiele-feestdagen
    expect(daysOff(2026, 'NL')).toEqual([
      '01-01', // New Year's Day
      '04-05', // Easter
      '04-06',
      '04-27', // King's Day
      '05-14', // Ascension
      '05-24', // Whitsun
      '05-25',
      '12-25',
      '12-26',
    ]);
    expect(daysOff(2025, 'NL')).not.toContain('05-05');
  });

  it("move King's Day to Saturday where the 27th of April is a Sunday", () => {
    // https://www.koninklijkhuis.nl/onderwerpen/koningsdag
    expect(daysOff(2025, 'NL')).toContain('04-26');
    expect(daysOff(2025, 'NL')).not.toContain('04-27');
    expect(daysOff(2031, 'NL')).toContain('04-26');
    expect(daysOff(2028, 'NL')).toContain('04-27');
  });

  it('follow Easter through leap years', () => {
    // Easter Monday: 2024-04-01, 2028-04-17, 2038-04-26, as the almanac of the US Naval Observatory has it
    expect(
      [2024, 2028, 2038].map((year) => daysOff(year, 'NL').find((date) => date > '03-20' && date < '04-27')),
    ).toEqual(['03-31', '04-16', '04-25']);
    expect([2024, 2028, 2038].map((year) => daysOff(year, 'AT').find((date) => date > '03-20'))).toEqual([
      '04-01',
      '04-17',
      '04-26',
    ]);
  });

  it('differ between the German states', () => {
    // https://www.bmi.bund.de/DE/themen/verfassung/staatliche-symbole/nationale-feiertage/nationale-feiertage-node.html
    expect(daysOff(2026, 'DE')).toEqual([
      '01-01',
      '04-03', // Good Friday
      '04-06',
      '05-01',
      '05-14',
      '05-25',
      '10-03',
      '12-25',
      '12-26',
    ]);
    const bavaria = daysOff(2026, 'DE', 'BY');
    const northRhine = daysOff(2026, 'DE', 'NW');
    expect(bavaria).toContain('01-06'); // Epiphany
    expect(northRhine).not.toContain('01-06');
    expect([bavaria, northRhine].map((dates) => dates.includes('06-04'))).toEqual([true, true]); // Corpus Christi
    expect(daysOff(2026, 'DE', 'HH')).toContain('10-31'); // Reformation Day
    expect(daysOff(2026, 'DE', 'BE')).toContain('03-08'); // Women's Day, in Berlin since 2019
    expect(daysOff(2018, 'DE', 'BE')).not.toContain('03-08');
    expect(daysOff(2026, 'DE', 'BY-A')).toContain('08-08'); // Augsburg's Peace Festival
  });

  it('include what happened once', () => {
    expect(daysOff(2017, 'DE', 'NW')).toContain('10-31'); // 500 years of the Reformation
    expect(daysOff(2016, 'DE', 'NW')).not.toContain('10-31');
    // https://www.gov.uk/bank-holidays
    expect(daysOff(2022, 'GB', 'ENG')).toEqual([
      '01-01',
      '01-03', // in place of a Saturday
      '04-15',
      '04-18',
      '05-02',
      '06-02', // the spring bank holiday, moved for
      '06-03', // the Platinum Jubilee
      '08-29',
      '09-19', // the Queen's funeral
      '12-25',
      '12-26',
      '12-27', // in place of Christmas Day, a Sunday
    ]);
  });

  it('differ between the nations of the United Kingdom', () => {
    // https://www.gov.uk/bank-holidays
    const scotland = daysOff(2026, 'GB', 'SCT');
    expect(scotland).toContain('01-02');
    expect(scotland).toContain('11-30');
    expect(scotland).not.toContain('04-06');
    expect(daysOff(2026, 'GB', 'ENG')).not.toContain('01-02');
    expect(daysOff(2026, 'GB', 'ENG')).toContain('12-28'); // in place of Boxing Day, a Saturday
    expect(daysOff(2026, 'GB', 'NIR')).toEqual(expect.arrayContaining(['03-17', '07-13']));
  });

  it('know the national days of the neighbours', () => {
    expect(daysOff(2026, 'BE')).toContain('07-21');
    expect(daysOff(2026, 'AT')).toContain('10-26');
    expect(daysOff(2026, 'FR')).toContain('07-14');
    expect(daysOff(2026, 'CH', 'ZH')).toContain('08-01');
    expect(daysOff(2026, 'LU')).toContain('06-23');
    expect(daysOff(2026, 'FR', 'FR-67')).toContain('12-26'); // Alsace
    expect(daysOff(2026, 'FR')).not.toContain('12-26');
  });

  it('leave out half a day', () => {
    // In Solothurn the first of May is a holiday from noon on.
    expect(daysOff(2026, 'CH', 'SO')).not.toContain('05-01');
    expect(daysOff(2026, 'CH', 'ZH')).toContain('05-01');
  });

  it.each([
    ['NL'],
    ['DE', 'SN'],
    ['DE', 'BY', 'A'],
    ['GB', 'NIR'],
    ['CH', 'GL'],
    ['CH', 'NE'],
    ['ES', 'CE'],
    ['IE'],
    ['US'],
  ])('are what date-holidays says of %s %s, in every year', (...place) => {
    const [country = '', state, region] = place;
    const source = new Holidays(country, state ?? '', region ?? '');
    const code = region ? `${state}-${region}` : state;
    const said = (year: number): string[] =>
      [year - 1, year, year + 1]
        .flatMap((of) => source.getHolidays(of))
        .filter(({ type, date }) => type === 'public' && date.startsWith(`${year}-`) && date.includes(' 00:00:00'))
        .map(({ date }) => date.slice(5, 10));
    for (let year = 2015; year <= 2060; year++) {
      expect(daysOff(year, country, code), String(year)).toEqual([...new Set(said(year))].toSorted());
    }
  });

  it('are not claimed outside the years that are known', () => {
    expect([HOLIDAYS_KNOWN.from, HOLIDAYS_KNOWN.until].map(formatIsoDate)).toEqual(['2015-01-01', '2061-01-01']);
    expect(daysOff(2061, 'NL')).toEqual([]);
    expect(daysOff(2014, 'DE', 'BY')).toEqual([]);
  });

  it('say which country or region is not known, and which one was surely meant', () => {
    expect(publicHolidays('UK', undefined)).toMatchObject({ kind: 'unknown-country', nearest: 'GB' });
    expect(publicHolidays('XX', undefined)).toMatchObject({ kind: 'unknown-country', nearest: undefined });
    expect(publicHolidays('constructor', undefined)).toMatchObject({ kind: 'unknown-country' });
    expect(publicHolidays('DE', 'Bayern')).toMatchObject({ kind: 'unknown-region', nearest: 'BY' });
    expect(publicHolidays('CH', 'Zürich')).toMatchObject({ kind: 'unknown-region', nearest: 'ZH' });
    // The whole name, and a word of one name only: there are two Basels.
    expect(publicHolidays('DE', 'Nordrhein-Westfalen')).toMatchObject({ nearest: 'NW' });
    expect(publicHolidays('CH', 'Basel')).toMatchObject({ kind: 'unknown-region', nearest: undefined });
    expect(publicHolidays('DE', 'XX')).toMatchObject({
      kind: 'unknown-region',
      nearest: undefined,
      holidays: { country: 'DE', region: undefined },
    });
  });

  it('take any region of a country that has the same holidays everywhere', () => {
    expect(publicHolidays('NL', 'UT')).toMatchObject({ kind: 'known', holidays: { region: undefined } });
    expect(publicHolidays('at', 'AT-9')).toMatchObject({ kind: 'known', holidays: { country: 'AT' } });
    expect(publicHolidays('de', 'de-by')).toMatchObject({ kind: 'known', holidays: { country: 'DE', region: 'BY' } });
  });
});
