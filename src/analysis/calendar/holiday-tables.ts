import { type EpochDay, toEpochDay } from '../../model/values.ts';
import { lazy } from '../lazy.ts';
import { FIRST_YEAR, LAST_YEAR, PLACES, SERIES } from './generated/holidays.ts';

/** A country as the tables have it, with its regions. */
export type Place = (typeof PLACES)[string];

/** @param country its code, in upper case */
export function placeOf(country: string): Place | undefined {
  return Object.hasOwn(PLACES, country) ? PLACES[country] : undefined;
}

/**
 * The days off of a place in all years that are covered, read from the tables each time.
 *
 * @param country a country with a table
 * @param region one of its regions, or undefined for what holds in all of it
 */
export function decodedDaysOff(country: string, region: string | undefined): ReadonlySet<EpochDay> {
  const place = placeOf(country);
  const [, more = '', less = ''] = (region === undefined ? undefined : place?.regions[region]) ?? [];
  const numbers = new Set([...numbersIn(place?.days ?? ''), ...numbersIn(more)]);
  for (const number of numbersIn(less)) numbers.delete(number);
  return new Set([...numbers].flatMap(daysOfSeries));
}

function numbersIn(written: string): number[] {
  return written === '' ? [] : written.split(' ').map((number) => Number.parseInt(number, 36));
}

const lines = lazy(() => SERIES.trim().split('\n'));

/** See the head of `SERIES` for how it is written. */
function daysOfSeries(number: number): EpochDay[] {
  const written = lines()[number] ?? '';
  if (written.startsWith('=')) {
    return (written.match(/\d{6}/g) ?? []).map((day) =>
      dayIn(2000 + Number(day.slice(0, 2)), Number(day.slice(2, 4)), Number(day.slice(4))),
    );
  }
  const [month, day] = [Number(written.slice(0, 2)), Number(written.slice(2, 4))];
  const later = written.slice(4);
  const days: EpochDay[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const digit = later === '' ? '0' : (later[year - FIRST_YEAR] ?? '-');
    if (digit !== '-') days.push(dayIn(year, month, day) + Number.parseInt(digit, 36));
  }
  return days;
}

function dayIn(year: number, month: number, day: number): EpochDay {
  return toEpochDay({ year, month, day });
}
