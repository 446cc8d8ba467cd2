import type { EpochDay } from '../../model/values.ts';
import type { Days } from '../calendar/days-off.ts';
import { dayWithin, NOISE, wholeDay } from '../schedule/time-scale.ts';

/** A load that stays the same for some whole days. */
export interface Step extends Days {
  /** Per cent of full time. */
  readonly share: number;
}

/** Per cent. Beyond a thousand full-time jobs nothing more is to be said, and sums stay numbers. */
export const MOST_SHARE = 100_000;

/**
 * Work from one moment to another as loads of whole days: on a day of which it takes a half, the load is half as high. Work that
 * changes hands at noon loads nobody twice.
 *
 * @param share per cent of full time while it goes on
 */
export function stepsOf(from: number, until: number, share: number): Step[] {
  const first = dayWithin(from);
  const last = wholeDay(until);
  if (last - first <= 1) return last > first ? [{ from: first, until: last, share: share * (until - from) }] : [];
  const steps: Step[] = [];
  const head = first + 1 - from;
  const tail = until - (last - 1);
  const whole = { from: head < 1 - NOISE ? first + 1 : first, until: tail < 1 - NOISE ? last - 1 : last };
  if (whole.from > first) steps.push({ from: first, until: whole.from, share: share * head });
  if (whole.until > whole.from) steps.push({ ...whole, share });
  if (last > whole.until) steps.push({ from: whole.until, until: last, share: share * tail });
  return steps;
}

/**
 * The sum of loads over time, in order and without overlap; where no load is, nothing is. Takes time in proportion to n log n.
 *
 * @param off days that are left out
 */
export function addUp(loads: readonly Step[], off: readonly Days[] = []): Step[] {
  const changes = new Map<EpochDay, Change>();
  for (const { from, until, share } of loads) {
    change(changes, from, share, 1, 0);
    change(changes, until, -share, -1, 0);
  }
  for (const { from, until } of off) {
    change(changes, from, 0, 0, 1);
    change(changes, until, 0, 0, -1);
  }
  const sum: Step[] = [];
  let share = 0;
  let running = 0;
  let away = 0;
  let from = 0;
  for (const [day, step] of [...changes].sort(([one], [other]) => one - other)) {
    if (running > 0 && away === 0 && day > from) {
      const last = sum.at(-1);
      const rounded = roundedShare(share);
      if (last && last.until === from && last.share === rounded) sum[sum.length - 1] = { ...last, until: day };
      else sum.push({ from, until: day, share: rounded });
    }
    running += step.running;
    away += step.away;
    share = running > 0 ? share + step.share : 0;
    from = day;
  }
  return sum;
}

/** Sums of shares such as 33.3 leave noise of binary fractions. */
export function roundedShare(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

interface Change {
  share: number;
  running: number;
  away: number;
}

function change(changes: Map<EpochDay, Change>, day: EpochDay, share: number, running: number, away: number): void {
  const known = changes.get(day);
  if (known) {
    known.share += share;
    known.running += running;
    known.away += away;
  } else changes.set(day, { share, running, away });
}
