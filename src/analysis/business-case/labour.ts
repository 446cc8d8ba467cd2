import type { ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Measure, Period, Rate, Sourced } from '../../model/values.ts';
import type { Benefit, Labour } from '../business-case.ts';
import { productOf } from '../formula.ts';
import { courseOf, type Kpi } from '../kpi-course.ts';
import { scaled, type ThreePoint, threePoint } from '../three-point.ts';
import { type FullTime, fullTimeDaysIn } from '../working-time.ts';

/**
 * Hours of labour a week before and after, where a KPI is measured in hours: hours per piece × pieces per week. The benefit's own KPI comes
 * first; for a benefit of labour those of its use case follow. With more `output` both change; with `repeats` the work is done as often as
 * before.
 */
export function labourOf(
  plan: Plan,
  kpisOf: (useCase: ModelElement<'use-case'>) => readonly Kpi[],
  benefit: Benefit,
  useCase: ModelElement<'use-case'>,
  fullTime: FullTime,
): Labour | undefined {
  const own = benefit.facts.kpi && plan.names.findOf(benefit.facts.kpi, 'kpi');
  const { saves, output } = benefit.facts;
  for (const kpi of [...(own ? [own] : []), ...(saves || output ? kpisOf(useCase) : [])]) {
    const course = courseOf(kpi);
    if (course?.baseline.value.unit !== 'hour') continue;
    const found = hoursOf(course.baseline, course.target, benefit, useCase, fullTime);
    if (found) return { ...found, kpi };
  }
  return undefined;
}

function hoursOf(
  baseline: Sourced<Measure>,
  target: Sourced<Measure>,
  { facts }: Benefit,
  useCase: ModelElement<'use-case'>,
  fullTime: FullTime,
): Omit<Labour, 'kpi'> | undefined {
  const hours = [baseline.at, target.at];
  const { per } = baseline.value;
  if (per !== undefined) {
    if (per === 'once') return undefined;
    const weeks = weeksIn(per, fullTime);
    const [before, after] = [baseline, target].map(({ value }) => scaled(threePoint(value), 1 / weeks));
    return before && after && { before, after, from: 'kpi', followsFrom: hours };
  }
  const { rate, from } = facts.output?.value ?? {};
  const repeats = useCase.facts.repeats;
  const [today, later] = rate && from ? [from, rate] : [repeats, repeats];
  if (!today || !later) return undefined;
  return {
    before: productOf(threePoint(baseline.value), perWeek(today.value, fullTime)),
    after: productOf(threePoint(target.value), perWeek(later.value, fullTime)),
    from: rate && from ? 'output' : 'repeats',
    followsFrom: [...hours, ...new Set([today.at, later.at])],
  };
}

function perWeek(rate: Rate, fullTime: FullTime): ThreePoint {
  return scaled(threePoint(rate), 1 / weeksIn(rate.per, fullTime));
}

function weeksIn(period: Period, fullTime: FullTime): number {
  return fullTimeDaysIn(period, fullTime) / fullTime.daysPerWeek;
}
