import type { Plan } from '../../model/plan.ts';
import type { Measure, Period } from '../../model/values.ts';
import type { BudgetFacts } from '../budget.ts';
import type { BusinessCase, CheckedClaim, Figure } from '../business-case.ts';
import { amountOf } from '../money.ts';
import { scaled, type ThreePoint, threePoint } from '../three-point.ts';
import { WEEKS_PER_YEAR } from '../working-time.ts';
import { headlinePayback } from './returns.ts';

/**
 * What a plan claims beside what follows from it.
 *
 * - roi: the nearest of the forms without running cost, with it, and with revenue taken for benefit. A return is usually stated without running
 *   cost, and where it is stated with it that is no mistake.
 * - payback: by the rule of `headlinePayback`.
 * - npv: with running cost where that is stated, else without.
 */
export function claimsOf(
  plan: Plan,
  budget: BudgetFacts | undefined,
  { roi, payback, npv, running }: Pick<BusinessCase, 'roi' | 'payback' | 'npv' | 'running'>,
): CheckedClaim[] {
  const withRunning = running.amount !== undefined;
  return (budget?.budget.facts.claims ?? []).map(({ value: claim }): CheckedClaim => {
    const kind = claim.figure.value;
    const value = claimedValue(kind, claim.value.value, plan.currency);
    const against = {
      roi: () => nearest([roi.gross, roi.net, ...(roi.naive ? [roi.naive] : [])], value),
      payback: () => headlinePayback(payback, withRunning),
      npv: () => simple(npv, withRunning),
    }[kind]();
    const difference = value && against.value && value.likely - against.value.likely;
    return { figure: kind, stated: claim.value, value, against, difference };
  });
}

function simple(form: { readonly gross: Figure; readonly net: Figure }, withRunning: boolean): Figure {
  return withRunning ? form.net : form.gross;
}

function nearest([first, ...others]: readonly [Figure, ...Figure[]], claimed: ThreePoint | undefined): Figure {
  let best = first;
  const distance = ({ value }: Figure) =>
    claimed && value ? Math.abs(claimed.likely - value.likely) : Number.POSITIVE_INFINITY;
  for (const figure of others) if (distance(figure) < distance(best)) best = figure;
  return best;
}

const MONTHS: Readonly<Partial<Record<Period, number>>> = {
  day: 12 / 365,
  week: 12 / WEEKS_PER_YEAR,
  month: 1,
  quarter: 3,
  year: 12,
};

/** In per cent, months or cents; undefined where the unit says something else. */
function claimedValue(figure: CheckedClaim['figure'], measure: Measure, currency: string): ThreePoint | undefined {
  const { unit, per } = measure;
  const value = threePoint(measure);
  if (per !== undefined && per !== 'once') return undefined;
  switch (figure) {
    case 'roi':
      return unit === 'percent' ? value : undefined;
    case 'payback': {
      const months = unit === 'count' || unit === 'percent' || unit === 'money' ? undefined : MONTHS[unit];
      return months === undefined ? undefined : scaled(value, months);
    }
    case 'npv': {
      const isMoney = unit === 'money' || (unit === 'count' && measure.label === undefined);
      return isMoney && (measure.currency ?? currency) === currency ? amountOf(value) : undefined;
    }
  }
}
