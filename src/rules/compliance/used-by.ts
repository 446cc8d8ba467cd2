import { isAbsent, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';

type Data = ModelElement<'data'>;
type Technology = ModelElement<'technology'>;

/** The data sources of a use case, as far as they exist, each once. */
export function dataOf(plan: Plan, { facts }: UseCase): Data[] {
  const found = (facts.data?.value ?? []).flatMap((reference) => plan.names.findOf(reference, 'data') ?? []);
  return [...new Set(found)];
}

/** Whether a technology says that it is for the use case; one that says nothing is for the only one that the plan carries out. */
export function usesTechnology(plan: Plan, useCase: UseCase, technology: Technology): boolean {
  if (!isAbsent(technology, 'for')) {
    return (technology.facts.for?.value ?? []).some((use) => plan.names.findOf(use, 'use-case') === useCase);
  }
  const pursued = pursuedUseCases(plan);
  return pursued.length === 1 && pursued[0] === useCase;
}

/** The use cases that the plan carries out and that use a data source; all of them for a source that no use case of the plan names. */
export function usersOf(plan: Plan, data: Data): UseCase[] {
  const uses = (useCase: UseCase): boolean => dataOf(plan, useCase).includes(data);
  const pursued = pursuedUseCases(plan);
  return plan.useCases.some(uses) ? pursued.filter(uses) : [...pursued];
}
