import type { BusinessCase, Figure } from '../business-case.ts';
import { type Amount, type MoneySum, moneySumOf, NO_MONEY } from '../money.ts';
import { returnOn } from './returns.ts';

/** What a return counts as benefit: what stays of it, revenue as if all of it stayed, or only what today's demand leaves of more output. */
export type CountedAs = 'benefit' | 'revenue' | 'todays-demand';

/** One way to reckon the return of the first year. */
export interface ReturnForm {
  readonly countedAs: CountedAs;
  readonly gross: Figure;
  /** The same with running cost taken off; undefined where that is not known. */
  readonly net: Figure | undefined;
}

/** All ways in which a plan may have reckoned its return, those that differ: by its benefit first. */
export function returnForms(businessCase: BusinessCase): readonly ReturnForm[] {
  const { roi, running, atTodaysDemand: today } = businessCase;
  const cost = running.amount;
  const net = <F>(figure: F): F | undefined => (cost ? figure : undefined);
  return [
    { countedAs: 'benefit', gross: roi.gross, net: net(roi.net) },
    ...(roi.naive
      ? [
          {
            countedAs: 'revenue' as const,
            gross: roi.naive,
            net: cost && returnWith(businessCase, 'revenue', cost),
          },
        ]
      : []),
    ...(today ? [{ countedAs: 'todays-demand' as const, gross: today.roi.gross, net: net(today.roi.net) }] : []),
  ];
}

/**
 * The return as it would be with a running cost.
 *
 * @param running cost of a year, in minor units
 */
export function returnWith(businessCase: BusinessCase, countedAs: CountedAs, running: Amount): Figure {
  const { investment, once } = businessCase;
  const { amount, complete } = benefitCounted(businessCase, countedAs);
  return returnOn('roi-net', {
    perYear: amount,
    once: once.amount ?? NO_MONEY,
    investment: investment.amount,
    running,
    complete: complete && investment.complete,
    followsFrom: [],
  });
}

function benefitCounted({ benefits, perYear, atTodaysDemand }: BusinessCase, countedAs: CountedAs): MoneySum {
  if (countedAs === 'benefit') return perYear;
  if (countedAs === 'todays-demand') return atTodaysDemand?.perYear ?? perYear;
  const counted = benefits.map((benefit) => benefit.naivePerYear ?? benefit.perYear);
  const known = counted.flatMap((amount) => amount ?? []);
  return moneySumOf(known, known.length === counted.length);
}
