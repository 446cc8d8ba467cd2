/**
 * What has come and gone up to the end of a month, counted from the plan's start: one definition for the cash flow of a plan and for each
 * run of its simulation. Amounts are in minor units, yearly ones of a full year; results are whole where they are.
 */

/** How long benefits are counted from the first go-live. */
const MONTHS_AFTER_GO_LIVE = 48;

/** The month in which a moment lies; what is left of a sum of fractions is no begun month. */
export function begunMonths(months: number): number {
  return Math.ceil(months - 1e-9);
}

/** The last month of a cash flow that goes live so many months after its start. */
export function lastMonthOf(goLive: number): number {
  return begunMonths(goLive) + MONTHS_AFTER_GO_LIVE;
}

/**
 * What a benefit has brought. One that began before the plan counts from the plan's start, as far as it has grown by then.
 *
 * @param begin in months from the plan's start; below zero for before it
 * @param ramp months over which it grows evenly; 0 for a benefit that is there at once
 */
export function earnedUpTo(month: number, perYear: number, begin: number, ramp: number): number {
  const before = begin < 0 ? grown(-begin, ramp) : 0;
  return Math.round((perYear * (grown(month - begin, ramp) - before)) / 12);
}

/** Months of full benefit, so many months after its beginning. */
function grown(since: number, ramp: number): number {
  if (since <= 0) return 0;
  return since < ramp ? (since * since) / (2 * ramp) : since - ramp / 2;
}

/** A payment that comes once, in the month in which its benefit begins. */
export function paidUpTo(month: number, once: number, begin: number): number {
  return month > begin ? once : 0;
}

/** What running has cost since go-live. */
export function runningUpTo(month: number, perYear: number, goLive: number): number {
  const since = month - Math.max(0, goLive);
  return since > 0 ? Math.round((perYear * since) / 12) : 0;
}

/**
 * The first month at whose end what came in covers what went out, and from which on the investment does not undo it again.
 *
 * @param cumulativeAt what came in less what went out up to the end of a month
 * @param lastSpent the last month in which some of the investment is spent
 * @param last the last month that is looked at, not before `lastSpent`
 * @param nextAfter the next month that may be covered, from what is missing at the end of one that is not; the one behind it where that is not known
 * @returns undefined where there is none
 */
export function firstMonthCovered(
  cumulativeAt: (month: number) => number,
  lastSpent: number,
  last: number,
  nextAfter: (month: number, missing: number) => number = (month) => month + 1,
): number | undefined {
  let month = lastSpent;
  let cumulative = cumulativeAt(month);
  if (cumulative >= 0) {
    while (month > 0 && cumulativeAt(month - 1) >= 0) month--;
    return month;
  }
  while (cumulative < 0) {
    month = nextAfter(month, -cumulative);
    if (month > last) return undefined;
    cumulative = cumulativeAt(month);
  }
  return month;
}
