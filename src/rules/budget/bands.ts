import type { ThreePoint } from '../../analysis/three-point.ts';
import type { Shown } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { Money, Period } from '../../model/values.ts';
import { shownRange } from '../engine/worded.ts';

/** What something usually costs, in euros. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

const EURO = 'EUR';

/** Whether an amount is one in euros. What another currency is worth the plan does not say, so it is not compared. */
export function isInEuros({ currency: planned }: Plan, { currency = planned }: Pick<Money, 'currency'> = {}): boolean {
  return currency === EURO;
}

/** Whether a whole range lies outside the band. */
export function isOutside({ low, high }: Pick<ThreePoint, 'low' | 'high'>, { from, to }: Band): boolean {
  return high < from - NOISE || low > to + NOISE;
}

/** Sums of fractions of a cent make no difference. */
const NOISE = 0.005;

export function shownBand({ from, to }: Band): Shown {
  return shownEuros({ low: from, high: to });
}

export function shownEuros(amount: Pick<ThreePoint, 'low' | 'high'>, per?: Period): Shown {
  return shownRange(amount, (money) => ({ money, currency: EURO, ...(per ? { per } : {}) }));
}
