import { type EpochDay, toEpochDay } from '../../model/values.ts';
import { FIRST_YEAR, LAST_YEAR, PLACES } from './generated/holidays.ts';
import { decodedDaysOff, type Place, placeOf } from './holiday-tables.ts';

/** The days off of a country or of one of its regions. */
export interface PublicHolidays {
  /** Its code: `DE`. */
  readonly country: string;
  /** The region's code, `BY`; undefined where the days of the whole country are meant. */
  readonly region: string | undefined;
  /** Whether a day is a public holiday; false for every day outside the years that are covered. */
  has(day: EpochDay): boolean;
}

/** What is known of a place that a plan names. */
export type HolidaysOfPlace =
  | { readonly kind: 'known'; readonly holidays: PublicHolidays }
  /** `nearest` is the code of the country that was surely meant, as with `UK`; `known` lists those with tables. */
  | { readonly kind: 'unknown-country'; readonly nearest: string | undefined; readonly known: readonly string[] }
  /** `holidays` are those of the whole country. */
  | {
      readonly kind: 'unknown-region';
      readonly nearest: string | undefined;
      readonly known: readonly string[];
      readonly holidays: PublicHolidays;
    };

/** The first day whose holidays are known, and the day behind the last one. */
export const HOLIDAYS_KNOWN: { readonly from: EpochDay; readonly until: EpochDay } = {
  from: toEpochDay({ year: FIRST_YEAR, month: 1, day: 1 }),
  until: toEpochDay({ year: LAST_YEAR + 1, month: 1, day: 1 }),
};

/**
 * What people write for a country instead of its two letters (ISO 3166-1 alpha-3, and what the United Kingdom calls itself).
 */
const OTHER_CODES: Readonly<Record<string, string>> = {
  UK: 'GB',
  NLD: 'NL',
  DEU: 'DE',
  BEL: 'BE',
  AUT: 'AT',
  CHE: 'CH',
  FRA: 'FR',
  GBR: 'GB',
  LUX: 'LU',
  ESP: 'ES',
  ITA: 'IT',
  DNK: 'DK',
  SWE: 'SE',
  POL: 'PL',
  IRL: 'IE',
  USA: 'US',
};

/**
 * The public holidays of a place: whole days on which the law gives everybody off, with the days that replace them. The tables
 * come from date-holidays, which calls them `public`; school holidays, bank holidays of banks only and half days are no part of
 * it, and neither is what a collective agreement grants.
 *
 * Where a country's regions have the same holidays, any region will do. Upper and lower case are the same; a region may carry
 * its country in front, `DE-BY`, as ISO 3166-2 writes it.
 *
 * @param country two letters as in ISO 3166-1
 * @param region the part of the country, or undefined for what holds in all of it
 */
export function publicHolidays(country: string, region: string | undefined): HolidaysOfPlace {
  const code = country.toUpperCase();
  const place = placeOf(code);
  if (!place) return { kind: 'unknown-country', nearest: OTHER_CODES[code], known: Object.keys(PLACES) };
  const known = Object.keys(place.regions);
  if (region === undefined || known.length === 0) return { kind: 'known', holidays: daysOff(code, undefined) };
  const part = region.toUpperCase().startsWith(`${code}-`) ? region.slice(code.length + 1) : region;
  const found = known.find((candidate) => candidate === part.toUpperCase());
  if (found !== undefined) return { kind: 'known', holidays: daysOff(code, found) };
  return { kind: 'unknown-region', nearest: called(part, place), known, holidays: daysOff(code, undefined) };
}

/** The region with this name, or with a name of which it is a word: `Bayern`, `Zürich` for `Kanton Zürich`. */
function called(written: string, { regions }: Place): string | undefined {
  const word = written.toLowerCase();
  const names = Object.entries(regions).map(([code, [name]]) => ({ code, name: name.toLowerCase() }));
  const exact = names.find(({ name }) => name === word);
  const partly = names.filter(({ name }) => name.split(/[\s-]/).includes(word));
  return exact?.code ?? (partly.length === 1 ? partly[0]?.code : undefined);
}

const decoded = new Map<string, PublicHolidays>();

/** Decoded when first asked for, once for each place. */
function daysOff(country: string, region: string | undefined): PublicHolidays {
  const key = `${country} ${region ?? ''}`;
  const known = decoded.get(key);
  if (known) return known;
  const days = decodedDaysOff(country, region);
  const holidays: PublicHolidays = { country, region, has: (day) => days.has(day) };
  decoded.set(key, holidays);
  return holidays;
}
