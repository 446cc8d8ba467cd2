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
