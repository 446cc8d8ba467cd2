import type { Plan } from '../../model/plan.ts';
import type { UncertainFigure } from '../../model/values.ts';
import type { Facts } from '../facts.ts';
import { wholeDay } from '../schedule/time-scale.ts';
import type { Work } from '../schedule.ts';
import { certain } from '../three-point.ts';
import type { Outlook } from '../uncertainty/outlook.ts';
import { percentileInterval, percentileOf } from '../uncertainty/sample.ts';
import type { SimulationResult } from '../uncertainty/simulation.ts';
import { type Answer, known, unknown } from './answer.ts';
import { costIn } from './cost.ts';
import { type Lack, lackOf } from './lack.ts';
import { formOf, monthsOf, returnOf } from './returns.ts';
import { dayValue, type FigureValue, moneyValue, percentValue } from './value.ts';
import { deadlineOf, endOf } from './work.ts';

/** In how many of 100 runs the work ends by its deadline. */
export function chanceOf(plan: Plan, facts: Facts, work: Work): Answer {
  const deadline = deadlineOf(plan, work);
  if (typeof deadline !== 'number') return unknown('chance', deadline);
  const end = endOf(facts, work);
  if (!end.value) return { ...end, basis: 'chance' };
  const simulated = facts.simulated()?.deadlines.find((one) => one.work === work);
  if (!simulated) return unknown('chance', lackOf('not-simulated'), end.followsFrom);
  const { share, low, high } = simulated.met;
  const { at } = work.facts.deadline ?? {};
  return known(percentValue(certain(share * 100)), 'chance', {
    confidence: { low: low * 100, high: high * 100 },
    followsFrom: [...(at ? [at] : []), ...end.followsFrom],
  });
}

/** The value that so many of 100 runs do not exceed: of work its last day. */
export function percentileIn(plan: Plan, facts: Facts, percent: number, of: Work | UncertainFigure): Answer {
  const plain = typeof of === 'string' ? plainFigure(plan, facts, of) : endOf(facts, of);
  // What does not follow from the plan has no percentile either, and for the same reason.
  if (!plain.value && plain.after === undefined) return { ...plain, basis: 'percentile' };
  const result = facts.simulated();
  const sample = result && (typeof of === 'string' ? outlookOf(result, of)?.sample : result.sampleOf(of, 'finish'));
  if (!sample) return unknown('percentile', lackOf('not-simulated'), plain.followsFrom);
  const value = percentileOf(sample, percent);
  if (value === undefined) {
    const { lack, after } = noneOf(facts);
    return unknown('percentile', lack, plain.followsFrom, after);
  }
  const shown = (figure: number): FigureValue => valueFor(plan, facts, of, figure);
  const interval = percentileInterval(sample, percent);
  return known(shown(value), 'percentile', {
    bound: plain.bound === 'exact' ? 'exact' : 'open',
    lacks: plain.lacks,
    confidence: interval && { low: shown(interval.low).range.likely, high: shown(interval.high).range.likely },
    followsFrom: plain.followsFrom,
  });
}

/** The last day of work that half of the runs, or eight of ten, do not exceed: known for all work at once. */
export function lastDayAt({ schedule, simulated }: Facts, work: Work, percentile: 'p50' | 'p80'): number | undefined {
  const moment = schedule.basis === 'none' ? undefined : simulated()?.works.get(work)?.finish[percentile];
  return moment === undefined ? undefined : wholeDay(moment) - 1;
}

/** What a run without a value means: the investment never pays back, or not as long as its cash flow is followed. */
function noneOf({ businessCase }: Facts): { readonly lack: Lack; readonly after: NonNullable<Answer['after']> } {
  const { cashFlow } = businessCase;
  return cashFlow && formOf(businessCase, 'payback').definition === 'payback-cash-flow'
    ? { lack: lackOf('not-within-horizon'), after: cashFlow.months.length - 1 }
    : { lack: lackOf('never-pays-back'), after: 'never' };
}

/** The figure itself, which says whether it follows from the plan and from which lines. The cost of a run is the investment with what a delay adds. */
function plainFigure(plan: Plan, facts: Facts, figure: UncertainFigure): Answer {
  const { businessCase } = facts;
  if (figure !== 'cost') return returnOf(plan, businessCase, figure);
  const investment = returnOf(plan, businessCase, 'investment');
  return investment.value ? investment : costIn(facts, undefined);
}

/** What the runs came to for a figure of the plan as a whole. */
export function outlookOf(result: SimulationResult, figure: UncertainFigure): Outlook | undefined {
  return result[figure];
}

/** What a figure of one run is shown as. */
export function valueFor(plan: Plan, { businessCase }: Facts, of: Work | UncertainFigure, figure: number): FigureValue {
  const { currency } = plan;
  switch (of) {
    case 'cost':
    case 'npv':
      return moneyValue(certain(Math.round(figure)), currency);
    case 'benefit':
      return moneyValue(certain(Math.round(figure)), currency, 'year');
    case 'roi':
      return percentValue(certain(figure));
    case 'payback':
      return monthsOf(plan, formOf(businessCase, 'payback'), certain(figure));
    default:
      return dayValue(certain(wholeDay(figure) - 1));
  }
}
