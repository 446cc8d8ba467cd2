import { unreadableAt } from '../../analysis/statement.ts';
import type { ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';

export type UseCase = ModelElement<'use-case'>;

/**
 * The use cases that a plan begins with, to which the criteria for a first use case apply: those in use, else those
 * chosen, else all that are considered.
 *
 * @returns none where a status cannot be read, so that the choice is not known
 */
export function firstUseCases(plan: Plan): readonly UseCase[] {
  if (plan.useCases.some((useCase) => unreadableAt(useCase, 'status'))) return [];
  for (const status of ['live', 'chosen']) {
    const found = plan.useCases.filter(({ facts }) => facts.status?.value === status);
    if (found.length > 0) return found;
  }
  return plan.useCases.filter(isConsidered);
}

/** The use cases that the plan carries out: chosen, in use, or without a status. Mere candidates are not among them. */
export function pursuedUseCases(plan: Plan): readonly UseCase[] {
  return plan.useCases.filter(isPursued);
}

/** Whether the plan carries it out. */
export function isPursued(useCase: UseCase): boolean {
  const status = useCase.facts.status?.value;
  return status === 'chosen' || status === 'live' || (!status && !unreadableAt(useCase, 'status'));
}

/** Whether the use case is not given up. */
export function isConsidered({ facts }: UseCase): boolean {
  return facts.status?.value !== 'retired';
}
