import type { Facts } from '../../analysis/facts.ts';
import type { ScheduledItem } from '../../analysis/schedule.ts';
import { isAbsent, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { phasesFor } from '../roadmap/delivery.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';

export type Data = ModelElement<'data'>;

/** The sources that the use cases of a plan rely on, each with those use cases. Mere candidates need none yet. */
export function sourcesInUse(plan: Plan): Map<Data, UseCase[]> {
  const sources = new Map<Data, UseCase[]>();
  for (const useCase of pursuedUseCases(plan)) {
    for (const reference of useCase.facts.data?.value ?? []) {
      const source = plan.names.findOf(reference, 'data');
      if (!source) continue;
      const known = sources.get(source);
      if (known) known.push(useCase);
      else sources.set(source, [useCase]);
    }
  }
  return sources;
}

/**
 * The first phase in which the model of one of the use cases is built: the proof of concept, else the pilot, else the roll-out. A phase that
 * is done cannot begin later any more and does not count.
 *
 * @returns undefined where no such phase has a date
 */
export function firstModelWork(
  plan: Plan,
  { schedule }: Facts,
  useCases: readonly UseCase[],
): ScheduledItem | undefined {
  if (schedule.basis === 'none') return undefined;
  let first: ScheduledItem | undefined;
  for (const useCase of useCases) {
    const phases = (['poc', 'pilot', 'rollout'] as const)
      .map((kind) => phasesFor(plan, useCase, [kind]))
      .find((found) => found.length > 0);
    for (const phase of phases ?? []) {
      const scheduled = isAbsent(phase, 'done') ? schedule.items.get(phase) : undefined;
      if (scheduled && (!first || scheduled.start.likely < first.start.likely)) first = scheduled;
    }
  }
  return first;
}
