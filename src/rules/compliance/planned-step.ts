import type { Plan } from '../../model/plan.ts';
import type { UseCase } from '../use-case/selection.ts';
import { type LegalStep, mayBeThere, type StepFact, stepsOf } from './legal-steps.ts';

/**
 * The first line about a legal step of a use case.
 *
 * @returns `unclear` where a line may be meant for it all the same, so that nothing can be called missing
 */
export function plannedStep(fact: StepFact, useCase: UseCase, plan: Plan): LegalStep | 'unclear' | undefined {
  const own = stepsOf(plan, fact).find(({ about }) => about === useCase);
  return own ?? (mayBeThere(plan, fact) ? 'unclear' : undefined);
}
