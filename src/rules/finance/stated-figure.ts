import type { BusinessCase, CheckedClaim } from '../../analysis/business-case.ts';
import { CENTS_PER_UNIT } from '../../analysis/money.ts';
import type { ThreePoint } from '../../analysis/three-point.ts';
import type { Shown } from '../../model/figures.ts';
import type { SourceRange } from '../../model/values.ts';
import { replace } from '../engine/edit.ts';
import type { Fix, Related } from '../engine/finding.ts';
import { writeFix } from '../engine/fix.ts';
import { shownRange } from '../engine/worded.ts';
import { writtenPercent } from '../engine/written.ts';

/** A figure that the plan states of its own return, and that can be compared. */
export interface StatedFigure extends CheckedClaim {
  readonly value: ThreePoint;
}

/** What the plan states of one figure. */
export function statedOf({ claims }: BusinessCase, figure: CheckedClaim['figure']): StatedFigure[] {
  return claims.flatMap((claim) => {
    const { value } = claim;
    return value && claim.figure === figure ? [{ ...claim, value }] : [];
  });
}

/** The ends of a range. */
type Ends = Pick<ThreePoint, 'low' | 'high'>;

/** What lies between two ranges, in their own unit; 0 where they meet. */
export function apart(one: Ends, other: Ends): number {
  return Math.max(0, one.low - other.high, other.low - one.high);
}

/** Ends of floating-point sums do not make a difference. */
export const NOISE = 1e-9;

/** How many of the lines that a figure follows from are shown beside it. */
const MOST_RELATED = 5;

/** The lines that a figure follows from, beside the finding. */
export function basedOn(lines: readonly SourceRange[]): Related[] {
  const text = { en: 'It follows from this', nl: 'Het volgt hieruit', de: 'Er folgt hieraus' };
  return [...new Set(lines)].slice(0, MOST_RELATED).map((at) => ({ at, text, data: {} }));
}

/** The likely amount of minor units, which sums are shown with. */
export function shownLikely({ likely }: Pick<ThreePoint, 'likely'>, currency: string): Shown {
  return { money: likely / CENTS_PER_UNIT, currency };
}

/** An amount in minor units with its range: `€60,000 to €80,000`. */
export function shownAmount(amount: Ends, currency: string): Shown {
  return shownRange(amount, (cents) => ({ money: cents / CENTS_PER_UNIT, currency }));
}

/** The same in whole units: what follows from a rate of interest is not sure to the cent. */
export function shownWhole(amount: Ends, currency: string): Shown {
  return shownRange(amount, (cents) => ({ money: Math.round(cents / CENTS_PER_UNIT), currency }));
}

export function shownPercent(percent: Ends): Shown {
  return shownRange(percent, (value) => ({ percent: value }));
}

export function shownMonths(months: Ends): Shown {
  return shownRange(months, (span) => ({ span, unit: 'month' }));
}

/** Writes the return that follows from the plan: with running cost first, where that is known. */
export function computedReturns({ roi }: BusinessCase, { stated }: StatedFigure): Fix[] {
  const values = [roi.net, roi.gross].flatMap(({ value }) => (value ? writtenPercent(value.likely) : []));
  return [...new Set(values)].map((value) => writeFix(`roi ${value}`, 'unsafe', replace(stated.at, value)));
}
