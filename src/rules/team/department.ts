import { isAbsent } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import type { Department } from '../use-case/affected-departments.ts';

/** Roles by which somebody knows the work that changes. */
const KNOWING_THE_WORK: readonly string[] = ['business-lead', 'domain-expert'];

/** Whether somebody comes from a department, or may: where it cannot be read, or where only the role tells that they know the work. */
export function mayComeFrom(plan: Plan, person: Person, department: Department): boolean {
  const { department: stated, roles, external } = person.facts;
  const from = plan.names.findOf(stated, 'department');
  if (from) return from === department;
  if (stated || !isAbsent(person, 'department')) return true;
  return !external && (roles?.value ?? []).some(({ value }) => KNOWING_THE_WORK.includes(value.id));
}
