import { childrenOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { addMonths, type EpochDay, type SourceRange } from '../../model/values.ts';
import type { NoProjectPeriod, ProjectPeriod } from '../cost.ts';
import type { Schedule } from '../schedule.ts';
import { likelyOf } from '../three-point.ts';
import { MOST_MONTHS, momentAfter, planMonths, wholeMonthsBetween } from './plan-months.ts';

/**
 * From the plan's start to the end of the last stage's months; where no stage states months, to the likely finish of the roadmap;
 * where nothing is dated, to the horizon.
 */
export function projectPeriodOf(plan: Plan, schedule: Schedule, hoursPerWeek: number): ProjectPeriod | NoProjectPeriod {
  const { start } = plan;
  if (start === undefined) return 'no-start';
  const startAt = plan.element.facts.start?.at;
  const from = startAt ? [startAt] : [];
  const [stages] = lastStage(plan);
  if (stages) {
    if (stages.last > MOST_MONTHS) return 'too-long';
    return period(start, addMonths(start, stages.last), 'stages', [...from, stages.at]);
  }
  if (schedule.finish && schedule.finish.likely > start) {
    return period(start, Math.ceil(schedule.finish.likely), 'roadmap', from);
  }
  const { horizon } = plan.element.facts;
  if (!horizon) return 'no-end';
  const end = momentAfter(start, likelyOf(horizon.value), horizon.value.unit, hoursPerWeek);
  if (end === undefined) return 'too-long';
  return end > start ? period(start, Math.ceil(end), 'horizon', [...from, horizon.at]) : 'no-end';
}

function lastStage({ budget }: Plan): { readonly last: number; readonly at: SourceRange }[] {
  return childrenOf(budget, 'stage')
    .flatMap(({ facts }) => (facts.months ? { last: facts.months.value.last, at: facts.months.at } : []))
    .sort((one, other) => other.last - one.last);
}

function period(
  from: EpochDay,
  until: EpochDay,
  basis: ProjectPeriod['basis'],
  followsFrom: readonly SourceRange[],
): ProjectPeriod | NoProjectPeriod {
  const count = wholeMonthsBetween(from, until - 1) + 1;
  if (count > MOST_MONTHS) return 'too-long';
  return { from, until, basis, months: planMonths(from, count), followsFrom };
}
