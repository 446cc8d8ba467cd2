import { addMonths, type Duration, type EpochDay, type Period } from '../../model/values.ts';
import { type ThreePoint, threePoint } from '../three-point.ts';
import { WORKING_DAYS_PER_WEEK, WORKING_HOURS_PER_WEEK } from '../working-time.ts';

const DAYS_PER_WEEK = 7;

/** 9999-12-31 and 1900-01-01: what lies outside has no date that anybody can read. */
const LAST_DAY = 2_932_896;
const FIRST_DAY = -25_567;

/** Calendar days that so many working days take, on average over the week. */
export function calendarDays(workingDays: number): number {
  return (workingDays * DAYS_PER_WEEK) / WORKING_DAYS_PER_WEEK;
}

/**
 * The moment some time after another, in days with fractions. Weeks have 7 days, months are calendar months, a part of a
 * month is that part of its days; hours are working hours of a 40-hour week.
 */
function later(from: EpochDay, amount: number, unit: Period): EpochDay {
  switch (unit) {
    case 'hour':
      return from + (amount * DAYS_PER_WEEK) / WORKING_HOURS_PER_WEEK;
    case 'day':
      return from + amount;
    case 'week':
      return from + amount * DAYS_PER_WEEK;
    case 'month':
      return monthsLater(from, amount);
    case 'quarter':
      return monthsLater(from, amount * 3);
    case 'year':
      return monthsLater(from, amount * 12);
  }
}

function monthsLater(from: EpochDay, months: number): EpochDay {
  const day = Math.floor(from);
  const whole = Math.floor(months);
  const reached = addMonths(day, whole);
  const rest = months - whole;
  return reached + (from - day) + (rest > 0 ? rest * (addMonths(day, whole + 1) - reached) : 0);
}

/** Point by point: the low duration after the low moment, and so on. */
export function laterBy(from: ThreePoint, duration: Duration): ThreePoint {
  const { low, likely, high } = threePoint(duration);
  return {
    low: later(from.low, low, duration.unit),
    likely: later(from.likely, likely, duration.unit),
    high: later(from.high, high, duration.unit),
  };
}

/** Whether all points can be written as dates. False for what is not a number, too. */
export function isInCalendar({ low, likely, high }: ThreePoint): boolean {
  return low >= FIRST_DAY && high <= LAST_DAY && likely >= low && likely <= high;
}

/** Whole days: a begun day counts. Rounding comes last, so that three times 2.5 days are eight days and not nine. */
export function wholeDays({ low, likely, high }: ThreePoint): ThreePoint {
  return { low: wholeDay(low), likely: wholeDay(likely), high: wholeDay(high) };
}

function wholeDay(moment: number): EpochDay {
  // Thirds and fifths of days leave noise of binary fractions that is no begun day.
  return Math.ceil(moment - 1e-6);
}
