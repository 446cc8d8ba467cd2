import { exp, ln } from '../uncertainty/elementary.ts';

/** Yearly rates between which a rate is looked for: −99.9% and a million per cent. */
const LEAST = ln(1e-3);
const MOST = ln(1e4);
const STEPS = 400;
/** Halvings until the rate is as exact as the numbers are. */
const HALVINGS = 80;

/** The internal rate of a cash flow: one, none, or several between which it does not choose. */
export type InternalRate =
  | { readonly kind: 'one'; readonly percent: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly percents: readonly number[] };

/**
 * The yearly rates at which monthly payments are worth nothing today, annualised: (1 + monthly rate)^12 − 1. The range of rates is
 * scanned for changes of sign, each of which is narrowed down by bisection. With more than one change of sign among the payments there
 * may be several.
 *
 * @param payments of month 0, 1, 2 and so on
 */
export function internalRateOf(payments: readonly number[]): InternalRate {
  // Nothing is worth nothing at every rate.
  if (payments.every((payment) => payment === 0)) return { kind: 'none' };
  const percents: number[] = [];
  let before = LEAST;
  let sign = signAt(payments, before);
  for (let step = 1; step <= STEPS; step++) {
    const next = LEAST + ((MOST - LEAST) * step) / STEPS;
    const nextSign = signAt(payments, next);
    if (nextSign !== 0 && sign !== 0 && nextSign !== sign) percents.push(percentBetween(payments, before, next, sign));
    else if (nextSign === 0) percents.push(percentOf(next));
    if (nextSign !== 0) sign = nextSign;
    before = next;
  }
  const [only, ...others] = percents;
  if (only === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'several', percents } : { kind: 'one', percent: only };
}

function percentOf(logarithm: number): number {
  return 100 * Math.expm1(logarithm);
}

function percentBetween(payments: readonly number[], from: number, to: number, signAtFrom: number): number {
  let [low, high] = [from, to];
  for (let count = 0; count < HALVINGS; count++) {
    const middle = (low + high) / 2;
    if (signAt(payments, middle) === signAtFrom) low = middle;
    else high = middle;
  }
  return percentOf((low + high) / 2);
}

/**
 * Whether the payments are worth more or less than nothing at a rate. Above zero they are discounted to the first month, below zero
 * compounded to the last: the sign is the same, and no power grows beyond all bounds.
 *
 * @param logarithm of 1 + the yearly rate
 */
function signAt(payments: readonly number[], logarithm: number): number {
  const factor = exp(-Math.abs(logarithm) / 12);
  let sum = 0;
  // Horner's scheme, from the payment that weighs least.
  if (logarithm >= 0)
    for (let month = payments.length - 1; month >= 0; month--) sum = sum * factor + (payments[month] ?? 0);
  else for (const payment of payments) sum = sum * factor + payment;
  return Math.sign(sum);
}
