import { addMonths, type Duration, type Period } from '../../model/values.ts';
import type { Calendars } from '../calendar/calendars.ts';
import {
  FIRST_DAY,
  LAST_DAY,
  nextWorking,
  previousWorking,
  type WorkingCalendar,
} from '../calendar/working-calendar.ts';
import type { ThreePoint } from '../three-point.ts';
import { fullTimeDaysIn } from '../working-time.ts';

const DAYS_PER_WEEK = 7;

/** How time passes for an amount: in days of 24 hours, in months of the calendar, or only while somebody works. */
export type TimeScale =
  | { readonly kind: 'days'; readonly perUnit: number }
  | { readonly kind: 'months'; readonly perUnit: number }
  | { readonly kind: 'work'; readonly calendar: WorkingCalendar; readonly perUnit: number };

/** An amount of time in the unit it is written in, and how that time passes. */
export interface Span {
  readonly scale: TimeScale;
  readonly amount: ThreePoint;
}

/** The scale in which a duration passes: weeks have 7 days, months are calendar months; working time passes in the company's calendar. */
export function scaleOf({ unit, time }: Duration, calendars: Calendars): TimeScale {
  if (time === 'working') return workScale(unit, calendars, calendars.company);
  switch (unit) {
    case 'hour':
    case 'day':
    case 'week':
      return CALENDAR_DAYS[unit];
    case 'month':
    case 'quarter':
    case 'year':
      return CALENDAR_MONTHS[unit];
  }
}

const CALENDAR_DAYS = {
  hour: { kind: 'days', perUnit: 1 / 24 },
  day: { kind: 'days', perUnit: 1 },
  week: { kind: 'days', perUnit: DAYS_PER_WEEK },
} as const satisfies Readonly<Partial<Record<Period, TimeScale>>>;

const CALENDAR_MONTHS = {
  month: { kind: 'months', perUnit: 1 },
  quarter: { kind: 'months', perUnit: 3 },
  year: { kind: 'months', perUnit: 12 },
} as const satisfies Readonly<Partial<Record<Period, TimeScale>>>;

/**
 * Working time in a calendar: a working week is the company's week, a working month a twelfth of fifty-two of them.
 *
 * @param calendar who works: the company as a whole, or those who do a task
 * @param pace full-time days of work that a day of that calendar is worth
 */
export function workScale(unit: Period, calendars: Calendars, calendar: WorkingCalendar, pace = 1): TimeScale {
  return { kind: 'work', calendar, perUnit: fullTimeDaysIn(unit, calendars) / pace };
}

/** The moment some time after another, which lies before it for an amount below zero. */
export function later(scale: TimeScale, from: number, amount: number): number {
  switch (scale.kind) {
    case 'days':
      return from + amount * scale.perUnit;
    case 'months':
      return monthsLater(from, amount * scale.perUnit);
    case 'work':
      return scale.calendar.earliest(scale.calendar.worked(from) + amount * scale.perUnit);
  }
}

/** The latest moment from which some time leads no further than to another. */
export function earlier(scale: TimeScale, until: number, amount: number): number {
  switch (scale.kind) {
    case 'days':
      return until - amount * scale.perUnit;
    case 'months':
      return monthsEarlier(until, amount * scale.perUnit);
    case 'work':
      return scale.calendar.latest(scale.calendar.worked(until) - amount * scale.perUnit);
  }
}

/** The first moment at or behind another at which such time passes. */
export function beginning(scale: TimeScale, moment: number): number {
  return scale.kind === 'work' ? nextWorking(scale.calendar, moment) : moment;
}

/**
 * The latest moment at or before another at which work can begin: where nobody works then, in the last moments of the working day
 * before, since behind them the work would begin on the next one.
 */
export function latestBeginning(scale: TimeScale, moment: number): number {
  if (beginning(scale, moment) <= moment + NOISE || scale.kind !== 'work') return moment;
  return previousWorking(scale.calendar, moment) - LAST_MOMENTS;
}

/** In days: about a second, more than the noise of fractions. */
const LAST_MOMENTS = 1e-5;

/** How much can be lost between two moments: days, or working days where only work counts; negative where the second is first. */
export function between(scale: TimeScale | undefined, from: number, until: number): number {
  return scale?.kind === 'work' ? scale.calendar.worked(until) - scale.calendar.worked(from) : until - from;
}

function monthsLater(from: number, months: number): number {
  const day = Math.floor(from);
  const whole = Math.floor(months);
  const reached = addMonths(day, whole);
  const rest = months - whole;
  return reached + (from - day) + (rest > 0 ? rest * (addMonths(day, whole + 1) - reached) : 0);
}

/** Months end on different days, so that several days lead to the same one and some are never reached: the last that does not lead too far. */
function monthsEarlier(until: number, months: number): number {
  const isTooLate = (from: number): boolean => monthsLater(from, months) > until + TINY;
  let from = until - (monthsLater(until, months) - until);
  // The length of the months in between differs by some days at most.
  for (let step = 0; step < MOST_STEPS && isTooLate(from); step++) from--;
  for (let step = 0; step < MOST_STEPS && !isTooLate(from + 1); step++) from++;
  const rest = until - monthsLater(from, months);
  return rest > 0 && rest < 1 && !isTooLate(from + rest) ? from + rest : from;
}

const MOST_STEPS = 8;
const TINY = 1e-9;

/** Point by point: the low amount after the low moment, and so on. */
export function laterBy(from: ThreePoint, { scale, amount }: Span): ThreePoint {
  return {
    low: later(scale, from.low, amount.low),
    likely: later(scale, from.likely, amount.likely),
    high: later(scale, from.high, amount.high),
  };
}

/** Point by point, where a moment lies some time before another: the low case belongs to the low one. */
export function earlierBy(until: ThreePoint, { scale, amount }: Span): ThreePoint {
  return {
    low: earlier(scale, until.low, amount.low),
    likely: earlier(scale, until.likely, amount.likely),
    high: earlier(scale, until.high, amount.high),
  };
}

/** Whether the moments of all cases can be written as dates. False for what is not a number, too. */
export function isInCalendar({ low, likely, high }: ThreePoint): boolean {
  return isDate(low) && isDate(likely) && isDate(high);
}

function isDate(moment: number): boolean {
  return moment >= FIRST_DAY && moment <= LAST_DAY;
}

/** What thirds and fifths of days leave as noise of binary fractions, in days: no begun day. */
export const NOISE = 1e-6;

/** Whole days: a begun day counts. Rounding comes last, so that three times 2.5 days are eight days and not nine. */
export function wholeDays({ low, likely, high }: ThreePoint): ThreePoint {
  return { low: wholeDay(low), likely: wholeDay(likely), high: wholeDay(high) };
}

/** The day on which something at a moment begins, at the latest where only whole days count. */
export function dayWithin(moment: number): number {
  return Math.floor(moment + NOISE);
}

/** The day that a moment ends in, excluded: a begun day counts. */
export function wholeDay(moment: number): number {
  return Math.ceil(moment - NOISE);
}
