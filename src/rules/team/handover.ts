import { CORE_ROLES, type MemberRoles } from '../../analysis/coverage.ts';
import type { Facts } from '../../analysis/facts.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, isKind, type ModelElement, titleOf } from '../../model/element.ts';
import { dayOf, type Person, type Plan } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';

/** Somebody with a role whose knowledge leaves with them. */
export interface Leaver {
  readonly person: Person;
  readonly why: 'external' | 'rotates';
  /** Who holds the same role afterwards, where it rotates. */
  readonly next: Person | undefined;
  readonly role: string;
  /** The last day; undefined where none is stated. */
  readonly until: EpochDay | undefined;
}

/** A role that a company buys for good, such as a data protection officer by the hour, and that nobody takes over. */
const BOUGHT_FOR_GOOD = 'compliance-officer';

/** A task by whose title its people pass on what they know. */
const HANDOVER = /hand(s|ing)?[ -]?over|overdra|übergabe|übergeb|knowledge transfer|wissenstransfer/i;

/** Externals with a role, and those of the team whose core role passes to somebody else. Unreadable lines leave their people out. */
export function leaversOf(plan: Plan, facts: Facts): readonly Leaver[] {
  const leavers: Leaver[] = [];
  for (const { member, roles } of facts.coverage.members.values()) {
    const { person } = member;
    const [first] = roles.filter(({ role }) => role !== BOUGHT_FOR_GOOD);
    if (!first || isUnclear(person)) continue;
    const until = person.facts.until && dayOf(person.facts.until.value, plan.start);
    if (!isAbsent(person, 'external'))
      leavers.push({ person, why: 'external', next: undefined, role: first.role, until });
    else if (until !== undefined) {
      const rotation = successorOf(plan, facts, { member, roles }, until);
      if (rotation) leavers.push({ person, why: 'rotates', ...rotation, until });
    }
  }
  return leavers;
}

/** Whether a line cannot be read that may say when somebody leaves, or who takes over. */
function isUnclear(person: Person): boolean {
  return ['external', 'until', 'hands-over-to', 'roles'].some((fact) => unreadableAt(person, fact));
}

/** Who begins with a core role when somebody else ends with it. */
function successorOf(
  plan: Plan,
  facts: Facts,
  { member: { person }, roles }: Pick<MemberRoles, 'member' | 'roles'>,
  until: EpochDay,
): { readonly next: Person; readonly role: string } | undefined {
  for (const role of CORE_ROLES) {
    if (!roles.some((held) => held.role === role)) continue;
    for (const { member } of facts.coverage.roles.get(role)?.covers ?? []) {
      const { from } = member.person.facts;
      const begins = from && dayOf(from.value, plan.start);
      if (member.person !== person && begins !== undefined && begins > until) return { next: member.person, role };
    }
  }
  return undefined;
}

/** To whom somebody hands over in the end: an external passes it on further. Undefined where it stays outside, or is lost on the way. */
export function finalSuccessor(plan: Plan, person: Person): Person | undefined {
  const seen = new Set<Person>([person]);
  let current: Person | undefined = successor(plan, person);
  while (current && !seen.has(current)) {
    if (isAbsent(current, 'external')) return current;
    seen.add(current);
    current = successor(plan, current);
  }
  return undefined;
}

/** The person in `hands-over-to`. */
export function successor(plan: Plan, person: Person): Person | undefined {
  return plan.names.findOf(person.facts.handsOverTo?.value.person, 'person', 'vacancy');
}

/** Whether a task says that somebody passes on what they know: by its title, together with somebody from within. */
export function hasHandoverTask(plan: Plan, facts: Facts, person: Person): boolean {
  const load = facts.workload.byPerson.get(person);
  return (load?.assignments ?? []).some(({ task }) => HANDOVER.test(titleOf(task)) && namesInsider(plan, task, person));
}

function namesInsider(plan: Plan, task: ModelElement<'task'>, person: Person): boolean {
  return (task.facts.assigned?.value ?? []).some(({ value }) => {
    const other = plan.names.findOf(value.person, 'person', 'vacancy');
    return other && other !== person && isKind(other, 'person') && isAbsent(other, 'external');
  });
}
