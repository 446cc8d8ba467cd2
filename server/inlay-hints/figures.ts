import { centsOf } from '../../src/analysis/money.ts';
import type { ThreePoint } from '../../src/analysis/three-point.ts';
import { type Language, showMoney, showPercent } from '../../src/model/figures.ts';

/**
 * A likely amount in whole units of the currency; `≈` where it is uncertain: the explanation of the hint has the range.
 *
 * @returns undefined where it is too large to be exact
 */
export function moneyText({ low, likely, high }: ThreePoint, currency: string, language: Language): string | undefined {
  if (centsOf(likely) === undefined) return undefined;
  return around(showMoney(Math.round(likely), currency, language), Math.round(low) === Math.round(high));
}

/** A likely share, in the same way. */
export function percentText({ low, likely, high }: ThreePoint, language: Language): string {
  return around(showPercent(likely, language), low === high);
}

export function around(text: string, isCertain: boolean): string {
  return isCertain ? text : `≈ ${text}`;
}
