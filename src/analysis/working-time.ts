import type { Allocation, Duration, Period } from '../model/values.ts';
import { scaled, type ThreePoint, threePoint } from './three-point.ts';

/** What full time means where a company says nothing else: a week of five days and forty hours, fifty-two weeks a year. */
export const WORKING_DAYS_PER_WEEK = 5;
export const WORKING_HOURS_PER_WEEK = 40;
export const WEEKS_PER_YEAR = 52;

/** A full-time week. */
export interface FullTime {
  readonly daysPerWeek: number;
  readonly hoursPerDay: number;
}

export const FULL_TIME: FullTime = {
  daysPerWeek: WORKING_DAYS_PER_WEEK,
  hoursPerDay: WORKING_HOURS_PER_WEEK / WORKING_DAYS_PER_WEEK,
};

/** Weeks in a period longer than one: a month is a twelfth of a year of fifty-two weeks. */
const WEEKS: Readonly<Record<Exclude<Period, 'hour' | 'day'>, number>> = {
  week: 1,
  month: WEEKS_PER_YEAR / 12,
  quarter: WEEKS_PER_YEAR / 4,
  year: WEEKS_PER_YEAR,
};

/** Full-time days in a period: holidays and leave are not taken off, as a share is agreed for any month alike. */
export function fullTimeDaysIn(period: Period, { daysPerWeek, hoursPerDay }: FullTime): number {
  if (period === 'hour') return 1 / hoursPerDay;
  return period === 'day' ? 1 : WEEKS[period] * daysPerWeek;
}

/** Work as full-time days of one person: of a forty-hour week, `16 h` is 2 and `1 week` is 5. */
export function workingDays(effort: Duration, fullTime: FullTime = FULL_TIME): ThreePoint {
  return scaled(threePoint(effort), fullTimeDaysIn(effort.unit, fullTime));
}

/** How much of full time is meant, in per cent: `1 day / week` is 20, `4 h / week` is 10 of forty hours and 11.1 of thirty-six. */
export function shareOfFullTime(allocation: Allocation, fullTime: FullTime = FULL_TIME): ThreePoint {
  if (allocation.unit === 'percent') return threePoint(allocation);
  return scaled(
    threePoint(allocation),
    (100 * fullTimeDaysIn(allocation.unit, fullTime)) / fullTimeDaysIn(allocation.per, fullTime),
  );
}
