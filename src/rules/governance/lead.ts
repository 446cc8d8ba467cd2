import type { Facts } from '../../analysis/facts.ts';
import type { Person, Plan } from '../../model/plan.ts';
import type { Role } from '../../model/values.ts';
import type { UseCase } from '../use-case/selection.ts';

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 3;

/**
 * People who may answer for something, the likeliest first: those who hold one of the roles, in the order of the roles, then the others
 * of the team. Vacancies are seats that nobody fills yet, and only come last.
 *
 * @returns ids, at most three
 */
export function idsOfRoles(plan: Plan, facts: Facts, roles: readonly Role[]): string[] {
  const holders = roles.flatMap(
    (role) => facts.coverage.roles.get(role)?.covers.map(({ member }) => member.person) ?? [],
  );
  const others = plan.members.map(({ person }) => person);
  const people = [...holders, ...others].filter(({ id }) => id !== undefined);
  const inOrder = [...people.filter(isNamed), ...people.filter((person) => !isNamed(person))];
  return [...new Set(inOrder.flatMap(({ id }) => id?.value ?? []))].slice(0, MOST_OFFERS);
}

/** Who owns the use case, else the likeliest of the team. */
export function ownerOf(
  plan: Plan,
  facts: Facts,
  useCase: UseCase | undefined,
  roles: readonly Role[],
): string | undefined {
  const owner = plan.names.findOf(useCase?.facts.owner, 'person', 'vacancy');
  return owner?.id?.value ?? idsOfRoles(plan, facts, roles)[0];
}

function isNamed({ kind }: Person): boolean {
  return kind === 'person';
}
