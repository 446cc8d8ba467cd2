import type { Period, Rhythm } from '../model/values.ts';

/** Calendar days in a period; months and quarters are parts of a year of 365 days. */
const DAYS: Readonly<Record<Period, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365 / 12,
  quarter: 365 / 4,
  year: 365,
};

/** How many calendar days pass from one time to the next: 14 for `every 2 weeks`, 30.4 for `every month`. */
export function daysBetween({ every, unit }: Rhythm): number {
  return every * DAYS[unit];
}
