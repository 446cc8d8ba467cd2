import type { Shown } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { UncertainFigure } from '../../model/values.ts';
import type { Facts } from '../facts.ts';
import type { Answer } from '../figures/answer.ts';
import { outlookOf, valueFor } from '../figures/chances.ts';
import { type FigureValue, shownOf } from '../figures/value.ts';
import { endOf } from '../figures/work.ts';
import type { ScheduledItem, Work } from '../schedule.ts';
import { threePoint } from '../three-point.ts';
import type { Outlook } from '../uncertainty/outlook.ts';
import type { SimulationResult } from '../uncertainty/simulation.ts';
import { decidingWork } from './dates.ts';
import { type Explanation, named, state } from './explanation.ts';
import { labelled } from './words.ts';

/** How many inputs are named that move a figure. */
const MOST_DRIVERS = 3;

/** What a percentile rests on: how many runs, how surely they tell it, and what moves the figure most. */
export function whyPercentile(
  plan: Plan,
  facts: Facts,
  { percentile, of }: { readonly percentile: number; readonly of: Work | UncertainFigure },
  answer: Answer & { readonly value: FigureValue },
): Explanation {
  const result = facts.simulated();
  const { value, followsFrom } = answer;
  const because = [
    ...(result ? runsOf(result) : []),
    ...confidenceOf(answer),
    ...(typeof of === 'string' ? figureBecause(plan, facts, result, of) : workBecause(facts, result, of)),
  ];
  const rest = { value, because, at: followsFrom };
  if (typeof of !== 'string') {
    return state('percentile-of-end', { work: named(of), day: shownOf(value), percent: percentile }, rest);
  }
  const values = { name: labelled('expect', of), figure: shownOf(value), percent: percentile };
  return state('percentile-of-figure', values, rest);
}

/** In how many runs work ends by its deadline. */
export function whyChance(
  facts: Facts,
  work: Work,
  deadline: number,
  answer: Answer & { readonly value: FigureValue },
): Explanation {
  const result = facts.simulated();
  const values = { work: named(work), day: { day: deadline }, share: shownOf(answer.value) };
  const because = [...(result ? runsOf(result) : []), ...confidenceOf(answer), ...workBecause(facts, result, work)];
  return state('chance', values, { value: answer.value, because, at: answer.followsFrom });
}

function runsOf({ certain, runs, seed }: SimulationResult): Explanation[] {
  return [certain ? state('one-run', {}) : state('runs', { count: runs, seed: String(seed) })];
}

function confidenceOf({ value, confidence }: Answer): Explanation[] {
  if (!value || !confidence || confidence.low === confidence.high) return [];
  const at = (point: number): Shown => shownOf({ ...value, range: { low: point, likely: point, high: point } });
  return [state('confidence', { low: at(confidence.low), high: at(confidence.high) })];
}

function figureBecause(
  plan: Plan,
  facts: Facts,
  result: SimulationResult | undefined,
  figure: UncertainFigure,
): Explanation[] {
  const outlook = result && outlookOf(result, figure);
  if (!outlook) return [];
  const show = (value: number): Shown => shownOf(valueFor(plan, facts, figure, value));
  const never =
    outlook.none.share > 0 ? [state('never-pays-back', { share: { percent: outlook.none.share * 100 } })] : [];
  const likely = outlook.likely === undefined ? [] : [state('likely', { figure: show(outlook.likely) })];
  const cost = figure === 'cost' ? [state('course-cost', {})] : [];
  const form = figure === 'payback' && result.payback ? [state('definition', { basis: result.payback.form })] : [];
  return [...cost, ...form, ...likely, ...never, ...driversOf(outlook, show)];
}

function driversOf({ drivers }: Outlook, show: (value: number) => Shown): Explanation[] {
  return drivers.slice(0, MOST_DRIVERS).map(({ input: { element, fact, at }, atLow, atHigh }) => {
    const of = { element: named(element), fact: labelled(element.kind, fact) };
    if (atLow === undefined || atHigh === undefined) return state('driver-alone', of, { at: [at] });
    return state('driver', { ...of, low: show(atLow), high: show(atHigh) }, { at: [at] });
  });
}

/** What the plan itself reckons with, and the uncertain steps on the way there; of what ends last, what moves the end. */
function workBecause(facts: Facts, result: SimulationResult | undefined, work: Work): Explanation[] {
  const end = endOf(facts, work);
  const likely = end.value ? [state('likely', { figure: shownOf(end.value) })] : [];
  const item = facts.schedule.items.get(work);
  if (!item) return likely;
  const decides = result?.end && result.works.get(work)?.criticality === 1 && isLast(facts, item);
  if (decides && result.end) return [...likely, ...driversOf(result.end, (moment) => ({ day: Math.ceil(moment) - 1 }))];
  return [...likely, ...uncertainSteps(facts, item)];
}

function isLast({ schedule }: Facts, { finish }: ScheduledItem): boolean {
  return finish.likely === schedule.finish?.likely;
}

/** The widest first. */
function uncertainSteps(facts: Facts, item: ScheduledItem): Explanation[] {
  return decidingWork(facts.schedule, item)
    .filter(({ days: { low, high } }) => low < high)
    .sort((one, other) => spreadOf(other) - spreadOf(one))
    .slice(0, MOST_DRIVERS)
    .map(({ item: work, days }) => {
      const stated = 'duration' in work.facts ? work.facts.duration : undefined;
      const { low, high } = stated ? threePoint(stated.value) : days;
      const unit = stated ? stated.value.unit : 'day';
      const values = { work: named(work), low: { span: low, unit }, high: { span: high, unit } };
      return state('uncertain-step', values, { at: stated ? [stated.at] : [] });
    });
}

function spreadOf({ days: { low, high } }: ScheduledItem): number {
  return high - low;
}
