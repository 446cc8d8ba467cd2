import type { MemberRoles } from '../../analysis/coverage.ts';
import type { Facts } from '../../analysis/facts.ts';
import { dayOf, type Person, type Plan } from '../../model/plan.ts';

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 2;

/** All of somebody's time, in per cent. */
const FULL_TIME = 100;

/**
 * Who of the team could take something on: people, not vacancies, whose highest load leaves time and who have not left. Least loaded first,
 * two at most.
 *
 * @param suits whom to think of at all
 */
export function freePeople(plan: Plan, facts: Facts, suits: (member: MemberRoles) => boolean): Person[] {
  return [...facts.coverage.members.values()]
    .filter((roles) => roles.member.person.kind === 'person' && roles.member.person.id && suits(roles))
    .map(({ member: { person } }) => ({ person, load: facts.workload.byPerson.get(person)?.peak?.share ?? 0 }))
    .filter(({ person, load }) => load < FULL_TIME && !hasLeft(plan, person))
    .sort((a, b) => a.load - b.load)
    .slice(0, MOST_OFFERS)
    .map(({ person }) => person);
}

function hasLeft(plan: Plan, { facts: { until } }: Person): boolean {
  const day = until && dayOf(until.value, plan.start);
  return day !== undefined && day < plan.asOf;
}
