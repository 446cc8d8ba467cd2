import { type ModelElement, nameOf } from '../../model/element.ts';
import type { Estimate, Money, Period, Sourced, SourceRange } from '../../model/values.ts';
import type { UnknownCost } from '../cost.ts';
import type { Input } from '../formula.ts';
import { unfinishedAt, unreadableAt } from '../statement.ts';
import { type FullTime, fullTimeDaysIn } from '../working-time.ts';

/** Why something has no price, and where. */
export type NoPrice = Pick<UnknownCost, 'because' | 'fact' | 'at'>;

/** An amount in the plan's currency. */
export interface Price {
  readonly input: Input;
  readonly per: Money['per'];
  readonly at: SourceRange;
}

/** The price that a fact states, or why it cannot be used. A price below zero is none. */
export function priceOf(
  element: ModelElement,
  fact: string,
  stated: Sourced<Money> | undefined,
  currency: string,
): Price | NoPrice {
  if (!stated) {
    const broken = unreadableAt(element, fact) ?? unfinishedAt(element);
    return { because: broken ? 'unreadable' : 'no-price', fact, at: broken ?? nameOf(element) };
  }
  const { value, at } = stated;
  if (value.currency !== undefined && value.currency !== currency) return { because: 'other-currency', fact, at };
  if (value.low < 0) return { because: 'impossible', fact, at };
  return { input: inputOf(element, fact, stated), per: value.per, at };
}

export function isPrice<P extends Price>(price: P | NoPrice): price is P {
  return 'input' in price;
}

/** A figure as the plan states it. */
export function inputOf(element: ModelElement, fact: string, { value, at }: Sourced<Estimate>): Input {
  return { element, fact, estimate: value, at, from: 'plan' };
}

/** Months in a period; hours and days are those of a full-time week. */
export function monthsIn(period: Period, fullTime: FullTime): number {
  return fullTimeDaysIn(period, fullTime) / fullTimeDaysIn('month', fullTime);
}
