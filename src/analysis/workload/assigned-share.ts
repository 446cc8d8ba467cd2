import type { Allocation, Share, Sourced } from '../../model/values.ts';
import { likelyOf } from '../three-point.ts';
import { type FullTime, shareOfFullTime } from '../working-time.ts';

/**
 * What share of full time somebody puts into a task, likely, in per cent: as written with the task, else as allocated to the plan,
 * else all of it. Dates, load and cost count by it.
 */
export function assignedShare(
  written: Sourced<Share> | undefined,
  allocation: Sourced<Allocation> | undefined,
  fullTime: FullTime,
): number {
  const stated = written?.value ?? (allocation && shareOfFullTime(allocation.value, fullTime));
  return stated ? likelyOf(stated) : 100;
}
