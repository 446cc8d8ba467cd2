import { childOf } from '../../model/element.ts';
import type { UseCase } from '../use-case/selection.ts';

/**
 * Whether the plan says that results of a use case are about persons: people in general or staff, by profiling, or in a use that the AI Act
 * lists. What is unknown is asked for by `compliance/classification-missing` and not taken for yes here.
 */
export function affectsPersons(useCase: UseCase): boolean {
  const facts = childOf(useCase, 'ai-act')?.facts;
  if (!facts) return false;
  const { affects, profiling, performs } = facts;
  if (affects && affects.value !== 'none') return true;
  return profiling?.value === 'yes' || (performs?.value ?? []).some(({ value }) => value !== 'none');
}
