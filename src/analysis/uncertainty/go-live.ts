import { isKind } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import { decidingWork } from '../business-case/go-live.ts';
import type { Benefit } from '../business-case.ts';
import type { ScheduleRuns } from '../schedule/runs.ts';
import type { Work } from '../schedule.ts';

/** What lets a benefit begin: the latest of some ends of work, and not before a stated day. */
export interface GoLive {
  /** By the index in `ScheduleRuns.works`. */
  readonly places: readonly number[];
  readonly end: 'start' | 'finish';
  /** The benefit's own `starts`. */
  readonly notBefore: number | undefined;
}

/**
 * When a benefit begins, by the rule of `decidingWork`. Which phase is the first is decided by the likely dates. A
 * benefit with a day of its own begins on that day, and later where its use case goes live later.
 *
 * @param starts the likely beginning of each work of `runs`
 */
export function benefitStartOf(plan: Plan, runs: ScheduleRuns, starts: ArrayLike<number>, benefit: Benefit): GoLive {
  const useCase = plan.parents.get(benefit)?.id?.value;
  return { ...goLiveOf(runs, starts, useCase), notBefore: statedStart(plan, benefit) };
}

/** When a use case goes live, by the same rule. */
export function goLiveOf(runs: ScheduleRuns, starts: ArrayLike<number>, useCase: string | undefined): GoLive {
  const delivering = runs.works
    .flatMap((work, place) => (delivers(work, useCase) ? [place] : []))
    .sort((one, other) => (starts[one] ?? 0) - (starts[other] ?? 0));
  const all = runs.works.map((_, place) => place);
  const { works, end } = decidingWork(delivering, (place) => kindOf(runs.works[place]), all);
  return { places: works, end, notBefore: undefined };
}

function delivers(work: Work, useCase: string | undefined): boolean {
  return isKind(work, 'phase') && (work.facts.delivers?.value ?? []).some(({ value }) => value.id === useCase);
}

function kindOf(work: Work | undefined): string | undefined {
  return work && isKind(work, 'phase') ? work.facts.kind?.value : undefined;
}

/** `month 6` is the end of that month: the benefit begins on the day after it. */
function statedStart(plan: Plan, { facts: { starts } }: Benefit): number | undefined {
  const day = starts && dayOf(starts.value, plan.start);
  return day === undefined || starts?.value.kind === 'day' ? day : day + 1;
}
