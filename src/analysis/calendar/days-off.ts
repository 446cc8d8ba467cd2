import type { EpochDay } from '../../model/values.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A stretch of days, the second excluded. */
export interface Days {
  readonly from: EpochDay;
  readonly until: EpochDay;
}

/** What binary fractions leave of a sum of parts of days. */
const NOISE = 1e-9;

/**
 * A calendar without some of its days. It takes as long as there are stretches, not days: what is lost in each is one question
 * to the calendar below.
 *
 * @param off in any order; they may overlap
 * @param within where nobody works before and after; without end on a side that is `Infinity`
 */
export function withoutDays(calendar: WorkingCalendar, off: readonly Days[], within: Days = ALWAYS): WorkingCalendar {
  const stretches = merged(off);
  if (stretches.length === 0 && within === ALWAYS) return calendar;
  return new CalendarWithDaysOff(calendar, stretches, within);
}

export const ALWAYS: Days = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** In order of time, without overlap and without two that touch. */
export function merged(days: readonly Days[]): Days[] {
  const inOrder = days.filter(({ from, until }) => from < until).sort((one, other) => one.from - other.from);
  const result: Days[] = [];
  for (const next of inOrder) {
    const last = result.at(-1);
    if (last && next.from <= last.until) {
      result[result.length - 1] = { from: last.from, until: Math.max(last.until, next.until) };
    } else result.push(next);
  }
  return result;
}

class CalendarWithDaysOff implements WorkingCalendar {
  readonly #calendar: WorkingCalendar;
  readonly #off: readonly Days[];
  /** What would be worked in all stretches up to and with each. */
  readonly #lost: readonly number[];
  /** What is worked before each stretch ends. */
  readonly #done: readonly number[];
  readonly #within: Days;
  /** Work before 1970, from where `worked` counts. */
  readonly #zero: number;
  /** The least and the most that is ever worked, from where the calendar below counts. */
  readonly #least: number;
  readonly #most: number;

  constructor(calendar: WorkingCalendar, off: readonly Days[], within: Days) {
    this.#calendar = calendar;
    this.#off = off;
    this.#within = within;
    const lost: number[] = [];
    const done: number[] = [];
    let sum = 0;
    for (const { from, until } of off) {
      const end = calendar.worked(until);
      sum += end - calendar.worked(from);
      lost.push(sum);
      done.push(end - sum);
    }
    this.#lost = lost;
    this.#done = done;
    const { from, until } = within;
    this.#least = Number.isFinite(from) ? this.#net(from) : Number.NEGATIVE_INFINITY;
    this.#most = Number.isFinite(until) ? this.#net(until) : Number.POSITIVE_INFINITY;
    this.#zero = this.#net(this.#inside(0));
  }

  on(day: EpochDay): number {
    if (day < this.#within.from || day >= this.#within.until) return 0;
    const before = this.#off[countOf(this.#off, ({ from }) => from <= day) - 1];
    return before && day < before.until ? 0 : this.#calendar.on(day);
  }

  worked(until: number): number {
    return this.#net(this.#inside(until)) - this.#zero;
  }

  earliest(worked: number): number {
    const work = worked + this.#zero;
    if (!(work <= this.#most + NOISE)) return Number.POSITIVE_INFINITY;
    if (work <= this.#least + NOISE) return Number.NEGATIVE_INFINITY;
    const before = countOf(this.#done, (done) => done < work - NOISE);
    return this.#calendar.earliest(work + (this.#lost[before - 1] ?? 0));
  }

  latest(worked: number): number {
    const work = worked + this.#zero;
    if (!(work < this.#most - NOISE)) return Number.POSITIVE_INFINITY;
    if (work < this.#least - NOISE) return Number.NEGATIVE_INFINITY;
    const before = countOf(this.#done, (done) => done <= work + NOISE);
    return this.#calendar.latest(work + (this.#lost[before - 1] ?? 0));
  }

  #inside(moment: number): number {
    return Math.min(Math.max(moment, this.#within.from), this.#within.until);
  }

  /** Work up to a moment that lies within, from where the calendar below counts. */
  #net(until: number): number {
    const begun = countOf(this.#off, ({ from }) => from < until) - 1;
    const stretch = this.#off[begun];
    if (stretch && until < stretch.until) return this.#done[begun] ?? 0;
    return this.#calendar.worked(until) - (this.#lost[begun] ?? 0);
  }
}

/** How many of a list's first entries hold, where those that hold come first. */
function countOf<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = list[middle];
    if (entry !== undefined && holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
