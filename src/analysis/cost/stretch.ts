import { addMonths, type EpochDay } from '../../model/values.ts';
import type { Week } from '../calendar/company-calendar.ts';
import { type Days, merged } from '../calendar/days-off.ts';
import { type WorkingCalendar, weekdayOf } from '../calendar/working-calendar.ts';
import type { Stretch } from './draft.ts';
import { monthsBetween, wholeMonthsBetween } from './plan-months.ts';

/** Months from the first day on, a part of a month by its calendar days: for what is paid whether or not somebody works. */
export function byMonths(from: EpochDay, until: EpochDay): Stretch {
  return { from, until, upTo: (day) => monthsBetween(from, day) };
}

/** Evenly, day by day. */
export function byDays(from: EpochDay, until: EpochDay): Stretch {
  return { from, until, upTo: (day) => day - from };
}

/** Working days, without holidays and leave. */
export function byWorkingDays(from: EpochDay, until: EpochDay, calendar: WorkingCalendar): Stretch {
  const before = calendar.worked(from);
  return { from, until, upTo: (day) => calendar.worked(day) - before };
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * Periods from the first day on, for so much work in each of them: whole ones, and a part of one by its days of the working week. Public
 * holidays change nothing, as the work is done in the rest of the period; what falls into leave is not done.
 */
export function byPeriods(
  from: EpochDay,
  until: EpochDay,
  per: 'week' | keyof typeof MONTHS,
  week: Week,
  leave: readonly Days[],
): Stretch {
  const away = merged(leave);
  // Leave is asked for piece by piece: each within one period, of which it takes a part.
  const upTo =
    per === 'week'
      ? (day: number) => (daysBetween(week, from, day) - daysAway(week, away, from, day)) / weekLength(week)
      : (day: number) => monthsOfWork(from, day, MONTHS[per], week, away);
  return { from, until, upTo };
}

function daysAway(week: Week, away: readonly Days[], from: EpochDay, until: number): number {
  let days = 0;
  for (const stretch of away) {
    const [first, last] = [Math.max(stretch.from, from), Math.min(stretch.until, until)];
    if (first < last) days += daysBetween(week, first, last);
  }
  return days;
}

/** Periods of so many months, each without the part in which somebody is away. */
function monthsOfWork(from: EpochDay, until: number, length: number, week: Week, away: readonly Days[]): number {
  const whole = Math.floor(wholeMonthsBetween(from, Math.floor(until)) / length);
  const part = partOfPeriod(from, until, whole, length, week);
  let lost = 0;
  for (const stretch of away) {
    const [first, last] = [Math.max(stretch.from, from), Math.min(stretch.until, until)];
    if (first >= last) continue;
    const index = Math.floor(wholeMonthsBetween(from, Math.floor(first)) / length);
    const final = Math.floor(wholeMonthsBetween(from, Math.floor(last)) / length);
    const upTo = final + partOfPeriod(from, last, final, length, week);
    lost += upTo - (index + partOfPeriod(from, first, index, length, week));
  }
  return whole + part - lost;
}

/** How much of a period lies before a moment in it, in days of the working week. */
function partOfPeriod(from: EpochDay, until: number, index: number, length: number, week: Week): number {
  const first = addMonths(from, index * length);
  if (until === first) return 0;
  const days = daysBetween(week, first, addMonths(from, (index + 1) * length));
  return days > 0 ? daysBetween(week, first, until) / days : 0;
}

function weekLength(week: Week): number {
  return week.reduce((sum, work) => sum + work, 0);
}

/** Days of the working week from one day to another. */
function daysBetween(week: Week, from: number, until: number): number {
  const weeks = Math.max(0, Math.floor((until - from) / 7));
  let days = weeks * weekLength(week);
  for (let day = Math.floor(from + weeks * 7); day < until; day++) days += week[weekdayOf(day)] ?? 0;
  return days;
}
