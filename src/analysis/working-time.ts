import type { Allocation, Duration, Period } from '../model/values.ts';
import { scaled, type ThreePoint, threePoint } from './three-point.ts';

/** Full time: a week of five days and forty hours, fifty-two weeks a year. Holidays and part-time contracts are left out. */
export const WORKING_DAYS_PER_WEEK = 5;
export const WORKING_HOURS_PER_WEEK = 40;
export const WEEKS_PER_YEAR = 52;

const HOURS_PER_DAY = WORKING_HOURS_PER_WEEK / WORKING_DAYS_PER_WEEK;
const HOURS_PER_YEAR = WORKING_HOURS_PER_WEEK * WEEKS_PER_YEAR;

const FULL_TIME_HOURS: Readonly<Record<Period, number>> = {
  hour: 1,
  day: HOURS_PER_DAY,
  week: WORKING_HOURS_PER_WEEK,
  month: HOURS_PER_YEAR / 12,
  quarter: HOURS_PER_YEAR / 4,
  year: HOURS_PER_YEAR,
};

/** Work as full-time days of one person: `16 h` is 2, `1 week` is 5. */
export function workingDays(effort: Duration): ThreePoint {
  return scaled(threePoint(effort), FULL_TIME_HOURS[effort.unit] / HOURS_PER_DAY);
}

/** How much of full time is meant, in per cent: `1 day / week` is 20, `4 h / week` is 10. */
export function shareOfFullTime(allocation: Allocation): ThreePoint {
  if (allocation.unit === 'percent') return threePoint(allocation);
  return scaled(threePoint(allocation), (100 * FULL_TIME_HOURS[allocation.unit]) / FULL_TIME_HOURS[allocation.per]);
}
