import { addMonths, type EpochDay, type Period, toCivilDate } from '../../model/values.ts';
import type { PlanMonth } from '../cost.ts';

/** As far as money is reckoned by the month: a hundred years. What lasts longer is a slip of the pen. */
export const MOST_MONTHS = 1200;

/** The months of a plan that begins on a day, as many as are asked for. */
export function planMonths(start: EpochDay, count: number): PlanMonth[] {
  const months: PlanMonth[] = [];
  for (let index = 1; index <= count; index++) months.push(planMonth(start, index));
  return months;
}

/** @param index 1 for the first month */
export function planMonth(start: EpochDay, index: number): PlanMonth {
  const from = addMonths(start, index - 1);
  const { year, month } = toCivilDate(from);
  return { index, year, month, from, until: addMonths(start, index) };
}

/**
 * Months from one day to another, counted from the first: whole ones, and a part of the last by its calendar days. From 15 March to
 * 14 September it is six.
 */
export function monthsBetween(from: EpochDay, to: EpochDay): number {
  const whole = wholeMonthsBetween(from, to);
  const reached = addMonths(from, whole);
  return whole + (to - reached) / (addMonths(from, whole + 1) - reached);
}

/** The most months that, added to one day, do not lead behind another. */
export function wholeMonthsBetween(from: EpochDay, to: EpochDay): number {
  const [start, end] = [toCivilDate(from), toCivilDate(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) > to ? months - 1 : months;
}

/** `monthsBetween` from one day to many others, without working out the calendar anew. */
export class MonthCounter {
  readonly #from: EpochDay;
  /** The first day of each month that is counted, and the day after the last. */
  readonly #days: Float64Array;

  /** @param count how many months are looked up; what lies outside is worked out */
  constructor(from: EpochDay, count: number) {
    this.#from = from;
    this.#days = Float64Array.from({ length: count + 1 }, (_, month) => addMonths(from, month));
  }

  monthsTo(moment: number): number {
    const days = this.#days;
    // Never more than two days from the average calendar, so that this is the month or a neighbour of it.
    let month = Math.min(Math.floor((moment - this.#from) / DAYS_PER_MONTH) + 1, days.length - 2);
    while (month >= 0 && (days[month] ?? 0) > moment) month--;
    const reached = days[month];
    const next = days[month + 1];
    if (reached === undefined || next === undefined || moment >= next) return monthsBetween(this.#from, moment);
    return month + (moment - reached) / (next - reached);
  }
}

/** On average: 146,097 days are 400 years. */
const DAYS_PER_MONTH = 146_097 / 4_800;

/** The moment some months after a day; a part of a month is that part of its calendar days. */
function monthsLater(from: EpochDay, months: number): number {
  const whole = Math.floor(months);
  const reached = addMonths(from, whole);
  return months === whole ? reached : reached + (months - whole) * (addMonths(from, whole + 1) - reached);
}

/**
 * The moment some time after a day. Weeks have seven days and months are calendar months; hours are hours of a working week.
 *
 * @returns undefined for more than a hundred years, either way
 */
export function momentAfter(from: EpochDay, time: number, unit: Period, hoursPerWeek: number): number | undefined {
  if (!(Math.abs(time * MONTHS_PER[unit]) <= MOST_MONTHS)) return undefined;
  switch (unit) {
    case 'hour':
      return from + (time * 7) / hoursPerWeek;
    case 'day':
      return from + time;
    case 'week':
      return from + time * 7;
    default:
      return monthsLater(from, time * MONTHS_PER[unit]);
  }
}

/** At least so many months, for the limit. */
const MONTHS_PER: Readonly<Record<Period, number>> = {
  hour: 1 / 744,
  day: 1 / 31,
  week: 7 / 31,
  month: 1,
  quarter: 3,
  year: 12,
};
