import type { ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import { pursuedUseCases, type UseCase } from './selection.ts';

export type Department = ModelElement<'department'>;

/** A department whose work changes, and the first use case that says so. */
export interface AffectedDepartment {
  readonly department: Department;
  readonly useCase: UseCase;
  /** The department in the use case. */
  readonly at: SourceRange;
}

/** The departments of the use cases that the plan carries out, each once. Names that do not resolve are left out. */
export function affectedDepartments(plan: Plan): readonly AffectedDepartment[] {
  const affected = new Map<Department, AffectedDepartment>();
  for (const useCase of pursuedUseCases(plan)) {
    const stated = useCase.facts.department;
    const department = plan.names.findOf(stated, 'department');
    if (stated && department && !affected.has(department))
      affected.set(department, { department, useCase, at: stated.at });
  }
  return [...affected.values()];
}
