import type { ThreePoint } from './three-point.ts';

/** Whole minor units of the plan's currency (cents, pence, øre), so that sums are exact. 12.50 is 1250. */
export type Cents = number;

/** A sum of money with its uncertainty, each point a whole number of minor units. */
export interface Amount extends ThreePoint {
  readonly low: Cents;
  readonly likely: Cents;
  readonly high: Cents;
}

/** Minor units in one unit of the currency: two decimals, as all currencies of the language have (ISO 4217). */
export const CENTS_PER_UNIT = 100;

/** A sum, and whether every part of it is known. */
export interface MoneySum {
  /** Undefined where no part is known. */
  readonly amount: Amount | undefined;
  /** False where a part is not known, so that the sum is too low. */
  readonly complete: boolean;
  /** Why there is no amount. */
  readonly unknown: 'nothing-known' | 'too-large' | undefined;
}

export const NO_MONEY: Amount = { low: 0, likely: 0, high: 0 };

/**
 * Gives back what binary fractions take off a product before it is rounded: 1.005 × 100 is 100.49999999999999. At most a
 * hundredth of a cent.
 */
function withoutNoise(size: number): number {
  return size + Math.min(size * 2 ** -50, 0.01);
}

/**
 * An amount in units of the currency as whole minor units, halves away from zero.
 *
 * @returns undefined where it is not a number, or too large to be added up exactly (above 90 million million units)
 */
export function centsOf(units: number): Cents | undefined {
  const exact = units * CENTS_PER_UNIT;
  const cents = Math.sign(exact) * Math.round(withoutNoise(Math.abs(exact)));
  return Number.isSafeInteger(cents) ? cents + 0 : undefined;
}

/** The same for all three points; undefined where one of them is too large. */
export function amountOf({ low, likely, high }: ThreePoint): Amount | undefined {
  const [first, middle, last] = [centsOf(low), centsOf(likely), centsOf(high)];
  return first === undefined || middle === undefined || last === undefined
    ? undefined
    : { low: first, likely: middle, high: last };
}

/** Minor units as units of the currency, for showing. */
export function unitsOf({ low, likely, high }: Amount): ThreePoint {
  return { low: low / CENTS_PER_UNIT, likely: likely / CENTS_PER_UNIT, high: high / CENTS_PER_UNIT };
}

/** The sum point by point; undefined where it is too large to be exact. */
export function totalOf(amounts: readonly Amount[]): Amount | undefined {
  let low = 0;
  let likely = 0;
  let high = 0;
  for (const amount of amounts) {
    low += amount.low;
    likely += amount.likely;
    high += amount.high;
    // Checked at each step: an inexact sum may come back into the range.
    if (!isExact(low) || !isExact(likely) || !isExact(high)) return undefined;
  }
  return { low, likely, high };
}

function isExact(cents: number): boolean {
  return Math.abs(cents) <= Number.MAX_SAFE_INTEGER;
}

/** One less another: the low is what is left where little comes and much goes. */
export function lessOf(one: Amount, other: Amount): Amount | undefined {
  return totalOf([one, { low: -other.high, likely: -other.likely, high: -other.low }]);
}

/** The sum of what is known. */
export function moneySumOf(amounts: readonly Amount[], complete: boolean): MoneySum {
  if (amounts.length === 0) return { amount: undefined, complete: false, unknown: 'nothing-known' };
  const amount = totalOf(amounts);
  return { amount, complete: complete && amount !== undefined, unknown: amount ? undefined : 'too-large' };
}

/**
 * Splits a sum in proportion to weights, to the cent: each part is rounded down, and the cents that are left go to the parts
 * that lost most, the earlier first ("largest remainder", Hamilton's method of apportionment).
 *
 * @param weights none below zero; where all are zero, or there is only one, the first part takes all
 * @returns one part per weight; their sum is `total`
 */
export function splitCents(total: Cents, weights: readonly number[]): Cents[] {
  const sum = weights.reduce((known, weight) => known + weight, 0);
  const parts = new Array<Cents>(weights.length).fill(0);
  if (total === 0 || parts.length === 0) return parts;
  if (!(sum > 0)) {
    parts[0] = total;
    return parts;
  }
  const size = Math.abs(total);
  const sign = Math.sign(total);
  const rests: number[] = [];
  let left = size;
  for (let index = 0; index < parts.length; index++) {
    const share = size * ((weights[index] ?? 0) / sum);
    const whole = Math.floor(withoutNoise(share));
    rests.push(share - whole);
    parts[index] = whole;
    left -= whole;
  }
  if (left !== 0) {
    // Sums near the limit lose whole cents in the product: then some are left over, or too many were given.
    const step = Math.sign(left);
    const order = rests.map((_, index) => index).sort((one, other) => step * ((rests[other] ?? 0) - (rests[one] ?? 0)));
    const open = order.filter((index) => (weights[index] ?? 0) > 0);
    for (let next = 0; left !== 0; next++, left -= step) {
      const index = open[next % open.length] ?? 0;
      parts[index] = (parts[index] ?? 0) + step;
    }
  }
  return sign < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}

/** Splits each of the three points on its own, so that each adds up. */
export function splitAmount(amount: Amount, weights: readonly number[]): Amount[] {
  const likely = splitCents(amount.likely, weights);
  const low = amount.low === amount.likely ? likely : splitCents(amount.low, weights);
  const high = amount.high === amount.likely ? likely : splitCents(amount.high, weights);
  return likely.map((part, index) => ({ low: low[index] ?? 0, likely: part, high: high[index] ?? 0 }));
}
