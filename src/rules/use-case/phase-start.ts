import type { Facts } from '../../analysis/facts.ts';
import { isKind, type ModelElement, titleOf } from '../../model/element.ts';
import type { Shown } from '../../model/figures.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { EpochDay, PlanDate, Reference } from '../../model/values.ts';
import type { UseCase } from './selection.ts';

/** A phase that is dated, if only from the beginning of a plan that has no date itself. */
export interface DatedPhase {
  readonly phase: ModelElement<'phase'>;
  /** Likely; counts from 0 in a plan without any date. */
  readonly start: EpochDay;
}

/**
 * The first phase of one of the kinds to begin, in the likely case.
 *
 * @param useCase only phases that deliver it, if any says that it does
 */
export function firstPhase(facts: Facts, kinds: readonly string[], useCase?: UseCase): DatedPhase | undefined {
  const phases = facts.schedule.ordered.flatMap(({ item, start }) =>
    isKind(item, 'phase') && kinds.includes(item.facts.kind?.value ?? '') ? [{ phase: item, start: start.likely }] : [],
  );
  const id = useCase?.id?.value;
  const delivering = phases.find(({ phase }) => phase.facts.delivers?.value.some(({ value }) => value.id === id));
  return delivering ?? phases[0];
}

/** The phase of the roadmap that begins first and has a name to refer to. */
export function earliestPhase(facts: Facts): DatedPhase | undefined {
  for (const { item, start } of facts.schedule.ordered)
    if (isKind(item, 'phase') && item.id) return { phase: item, start: start.likely };
  return undefined;
}

/**
 * The day that `from phase inventory` or `from 2027-03-01` means.
 *
 * @returns undefined where the roadmap does not date it; a phase of a plan without any date is counted from 0
 */
export function momentOf(plan: Plan, facts: Facts, from: Reference | PlanDate): EpochDay | undefined {
  // A day of the calendar cannot be compared with phases that have none.
  if ('kind' in from) return facts.schedule.basis === 'none' ? undefined : dayOf(from, plan.start);
  const work = plan.names.find(from);
  return work && facts.schedule.items.get(work)?.start.likely;
}

/** The same as a sentence shows it: the phase by its title, a date as a day. */
export function shownMoment(plan: Plan, from: Reference | PlanDate): Shown {
  if ('kind' in from) {
    const day = dayOf(from, plan.start);
    return day === undefined ? '' : { day };
  }
  const work = plan.names.find(from);
  return `'${work ? titleOf(work) : from.id}'`;
}
