import type { CostLine, DeclaredAgainstComputed } from '../../analysis/cost.ts';
import { type Amount, CENTS_PER_UNIT } from '../../analysis/money.ts';
import { titleOf } from '../../model/element.ts';
import type { Shown } from '../../model/figures.ts';
import type { Related } from '../engine/finding.ts';
import { shownRange } from '../engine/worded.ts';

/** A line of the budget and what the plan's own people or things cost, in minor units. */
export interface Shortfall {
  readonly declared: Amount;
  readonly computed: Amount;
  /** The part of it that is sure, to be shown. */
  readonly shown: { readonly low: number; readonly high: number };
  /** What is missing at least and at most. */
  readonly gap: { readonly low: number; readonly high: number };
  /** False where a cost is not known, so that it is more than computed. */
  readonly complete: boolean;
}

/**
 * What a line is short of: where all of the computed range is more than all of the declared one.
 *
 * @param tolerance per cent of the declared amount that may be missing
 */
export function shortfallOf(
  { declared, computed: { amount: computed, complete } }: DeclaredAgainstComputed,
  tolerance: number,
): Shortfall | undefined {
  if (!declared || !computed || computed.low <= declared.high * (1 + tolerance / 100)) return undefined;
  // Of what is not all known only the least is sure.
  const most = complete ? computed : { ...computed, high: computed.low };
  const gap = { low: computed.low - declared.high, high: most.high - declared.low };
  return { declared, computed, shown: most, gap, complete };
}

/** Whole units: what follows from days and shares is not sure to the cent. */
export function shownCost(amount: Pick<Amount, 'low' | 'high'>, currency: string): Shown {
  return shownRange(amount, (cents) => ({ money: Math.round(cents / CENTS_PER_UNIT), currency }));
}

/** More are a list to read, not a reason. */
const MOST_RELATED = 5;

/** The costs that weigh most, the greatest first. */
export function greatestCosts(lines: readonly CostLine[], currency: string): Related[] {
  const text = { en: "'{who}' costs {amount}", nl: "'{who}' kost {amount}", de: "'{who}' kostet {amount}" };
  return [...lines]
    .sort((one, other) => other.amount.likely - one.amount.likely)
    .slice(0, MOST_RELATED)
    .flatMap(({ element, fact, amount }) => {
      const at = element.lines.find(({ name }) => name === fact)?.at;
      return at ? [{ at, text, data: { who: titleOf(element), amount: shownCost(amount, currency) } }] : [];
    });
}
