import type { EpochDay } from '../../model/values.ts';

/** 1900-01-01 and 9999-12-31: what lies outside has no date that anybody can read. */
export const FIRST_DAY: EpochDay = -25_567;
export const LAST_DAY: EpochDay = 2_932_896;

/**
 * How much can be worked on which day. Moments are days since 1970-01-01 with fractions: half of a day is half of that
 * day's work. No hours, zones or clocks are involved, so daylight saving cannot shift anything.
 */
export interface WorkingCalendar {
  /** Days of work on a day: 1 on a working day of somebody with full time, 0 on a day off. */
  on(day: EpochDay): number;
  /** Days of work from 1970-01-01 up to a moment; negative before it. Never falls as the moment grows. */
  worked(until: number): number;
  /** The earliest moment by which so much is worked; `Infinity` where it never is. */
  earliest(worked: number): number;
  /** The latest moment by which no more than that is worked: behind days off, where work goes on. `Infinity` where it never does. */
  latest(worked: number): number;
}

/** The first moment at or behind another at which somebody works: itself inside a working day, else the next one's beginning. */
export function nextWorking(calendar: WorkingCalendar, moment: number): number {
  return calendar.on(Math.floor(moment)) > 0 ? moment : calendar.latest(calendar.worked(moment));
}

/** The last moment at or before another at which somebody works: itself inside a working day, else the end of the one before. */
export function previousWorking(calendar: WorkingCalendar, moment: number): number {
  return calendar.earliest(calendar.worked(moment));
}

/** Days that are looked up one by one, around the moments that a plan asks for; behind them the pattern of the week goes on. */
const MOST_DAYS = 40_000;
const CHUNK = 512;

/** What binary fractions leave of a sum of parts of days. */
const NOISE = 1e-9;

/**
 * A calendar made of each day's work. Asked for a moment, it looks the days up once and adds them; each question then takes next to
 * no time, however long the span.
 *
 * @param on days of work on a day
 * @param from around which day questions are expected: an exact answer is given for some forty thousand days from there on
 * @param week days of work on each day of the week, Monday first, for all other days
 */
export function calendarOf(on: (day: EpochDay) => number, from: EpochDay, week: readonly number[]): WorkingCalendar {
  return new SummedCalendar(on, from, week);
}

class SummedCalendar implements WorkingCalendar {
  readonly #on: (day: EpochDay) => number;
  readonly #week: readonly number[];
  readonly #perWeek: number;
  readonly #first: EpochDay;
  /** Work before the first day. */
  readonly #base: number;
  /** Work up to the beginning of each day from `#first` on; one more entry than days. */
  #sums: Float64Array = new Float64Array(1);
  /** For each whole day of work from the first on, the day by the end of which it is done. */
  readonly #done: number[] = [0];
  #days = 0;

  constructor(on: (day: EpochDay) => number, from: EpochDay, week: readonly number[]) {
    this.#on = on;
    this.#week = week;
    this.#perWeek = week.reduce((sum, work) => sum + work, 0);
    // Some days before, for lags that lead back.
    this.#first = Math.floor(from) - CHUNK;
    this.#base = this.#pattern(this.#first);
    this.#sums[0] = this.#base;
  }

  on(day: EpochDay): number {
    const index = day - this.#first;
    if (index < 0 || index >= MOST_DAYS) return this.#week[weekdayOf(day)] ?? 0;
    const before = this.#sumAt(index);
    return this.#sumAt(index + 1) - before;
  }

  worked(until: number): number {
    const place = until - this.#first;
    // `| 0` cuts off the fraction of what is not negative, and is an index at once.
    const index = place | 0;
    if (!(place >= 0 && index < this.#days)) return this.#farWorked(until);
    const before = this.#sums[index] ?? 0;
    return before + (place - index) * ((this.#sums[index + 1] ?? 0) - before);
  }

  /** The same where the day is not looked up yet, or never is. */
  #farWorked(until: number): number {
    const day = Math.floor(until);
    const index = day - this.#first;
    if (index < 0) return this.#pattern(day) + (until - day) * this.on(day);
    if (index >= MOST_DAYS) {
      const last = this.#first + MOST_DAYS;
      return this.#sumAt(MOST_DAYS) + this.#pattern(day) - this.#pattern(last) + (until - day) * this.on(day);
    }
    const before = this.#sumAt(index);
    return until === day ? before : before + (until - day) * (this.#sumAt(index + 1) - before);
  }

  earliest(worked: number): number {
    return this.#moment(worked, false);
  }

  latest(worked: number): number {
    return this.#moment(worked, true);
  }

  /** The first day that ends with at least (behind days off: more than) so much work, and the part of it that is needed. */
  #moment(worked: number, behind: boolean): number {
    const needed = behind ? worked + NOISE : worked - NOISE;
    const units = worked - this.#base;
    if (!(units >= 1 && units < this.#done.length - 2)) return this.#farMoment(worked, needed, behind);
    return this.#momentAt(worked, this.#dayOf(this.#done[(units | 0) + 1] ?? 1, needed));
  }

  /** The same before the first day and just behind it, and where more days have to be looked up or none is. */
  #farMoment(worked: number, needed: number, behind: boolean): number {
    if (this.#base >= needed) return this.#outside(worked, behind, this.#first, this.#base, -1);
    // Written so that a figure that is none leads outside, too.
    while (!((this.#sums[this.#days] ?? 0) >= needed)) {
      if (this.#days >= MOST_DAYS) {
        return this.#outside(worked, behind, this.#first + MOST_DAYS, this.#sumAt(MOST_DAYS), 1);
      }
      this.#grow(this.#days + 1);
    }
    const whole = Math.max(0, Math.floor(worked - this.#base));
    return this.#momentAt(worked, this.#dayOf(this.#done[Math.min(whole, this.#done.length - 1)] ?? 1, needed));
  }

  /** How many days pass until so much is worked. @param guess a number of days nearby; some day that is looked up is enough */
  #dayOf(guess: number, needed: number): number {
    const sums = this.#sums;
    let days = guess;
    while (days > 1 && (sums[days - 1] ?? 0) >= needed) days--;
    while (days < 1 || (sums[days] ?? 0) < needed) days++;
    return days;
  }

  /** @param days after how many days it is worked */
  #momentAt(worked: number, days: number): number {
    const before = this.#sums[days - 1] ?? 0;
    const part = worked - before;
    const capacity = (this.#sums[days] ?? 0) - before;
    return this.#first + days - 1 + (part <= NOISE ? 0 : part >= capacity - NOISE ? 1 : part / capacity);
  }

  /** Where single days are not looked up: whole weeks at once, then day by day. */
  #outside(worked: number, behind: boolean, from: EpochDay, sum: number, direction: 1 | -1): number {
    if (!Number.isFinite(worked) || this.#perWeek <= 0) return direction * Number.POSITIVE_INFINITY;
    const weeks = Math.floor((worked - sum) / this.#perWeek) - 1;
    let day = from + Math.min(direction > 0 ? Math.max(weeks, 0) : weeks, 1e12) * 7;
    let done = sum + this.#pattern(day) - this.#pattern(from);
    for (let step = 0; step < 30; step++) {
      const work = this.#week[weekdayOf(day)] ?? 0;
      const next = done + work;
      if (behind ? next > worked + NOISE : next >= worked - NOISE) {
        const part = worked - done;
        return day + (part <= NOISE || work === 0 ? 0 : Math.min(1, part / work));
      }
      done = next;
      day++;
    }
    return day;
  }

  /** Work up to the beginning of a day if every week were as `week` says. */
  #pattern(day: EpochDay): number {
    const weeks = Math.floor((day + 3) / 7);
    let sum = weeks * this.#perWeek;
    for (let weekday = 0; weekday < day + 3 - weeks * 7; weekday++) sum += this.#week[weekday] ?? 0;
    return sum;
  }

  #sumAt(index: number): number {
    if (index > this.#days) this.#grow(index);
    return this.#sums[index] ?? 0;
  }

  #grow(days: number): void {
    const until = Math.min(MOST_DAYS, Math.ceil(days / CHUNK) * CHUNK);
    if (this.#sums.length < until + 1) {
      const larger = new Float64Array(Math.min(MOST_DAYS, until * 2) + 1);
      larger.set(this.#sums.subarray(0, this.#days + 1));
      this.#sums = larger;
    }
    for (let index = this.#days; index < until; index++) {
      const sum = (this.#sums[index] ?? 0) + this.#on(this.#first + index);
      this.#sums[index + 1] = sum;
      // Of a day that holds thousands of days of work no more are told apart than there are days.
      while (this.#done.length <= MOST_DAYS && sum - this.#base >= this.#done.length - NOISE)
        this.#done.push(index + 1);
    }
    this.#days = until;
  }
}

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: EpochDay): number {
  return (((day + 3) % 7) + 7) % 7;
}
