import { isAbsent, type ModelElement, nameOf } from '../model/element.ts';
import type { Person, Plan, TeamMember } from '../model/plan.ts';
import { ROLES, type Role, type SourceRange } from '../model/values.ts';
import { unfinishedAt, unreadableAt } from './statement.ts';

/** The five core roles ("De 5 onmisbare rollen in het KI-projectteam"), in the article's order. */
export const CORE_ROLES = [
  'business-lead',
  'data-scientist',
  'data-engineer',
  'product-owner',
  'compliance-officer',
] as const satisfies readonly Role[];

export type CoreRole = (typeof CORE_ROLES)[number];

/** The roles that build: whoever holds one is a technical person. */
const TECHNICAL_ROLES = ['data-scientist', 'technical-lead', 'data-engineer'] as const satisfies readonly Role[];

/** Somebody who covers a role. */
export interface Cover {
  readonly member: TeamMember;
  /** A vacancy is a seat that nobody fills yet; an external is somebody with `external`. */
  readonly by: 'employee' | 'external' | 'vacancy';
  /** The role in the person's `roles`. */
  readonly at: SourceRange;
}

export interface RoleCoverage {
  /** One of the language's roles, or the id of a role that the plan declares. */
  readonly role: string;
  readonly declared: ModelElement<'role'> | undefined;
  readonly core: boolean;
  readonly technical: boolean;
  /** In the order of the team. */
  readonly covers: readonly Cover[];
}

export interface MemberRoles {
  readonly member: TeamMember;
  /** Each role once, as written. */
  readonly roles: readonly { readonly role: string; readonly at: SourceRange }[];
  /** The member's technical roles. */
  readonly technical: readonly string[];
}

export interface Coverage {
  /** The language's roles in their order, then declared ones; also those that nobody covers. */
  readonly roles: ReadonlyMap<string, RoleCoverage>;
  readonly members: ReadonlyMap<Person, MemberRoles>;
  /** Core roles that neither a person nor a vacancy covers. A technical lead covers data science. */
  readonly uncovered: readonly CoreRole[];
  /** Core roles that only vacancies cover. */
  readonly vacant: readonly CoreRole[];
  /** The one member who holds all technical roles of the team and has no deputy. */
  readonly onlyTechnician: TeamMember | undefined;
  /**
   * Lines about people that cannot be read or do not resolve. Where there are any, a role that seems uncovered may be
   * covered after all, and what is missing cannot be claimed.
   */
  readonly undecided: readonly SourceRange[];
}

/** Who covers which role of a plan's team, and what hangs on one person. */
export function coverageOf(plan: Plan): Coverage {
  const declared = declaredRoles(plan);
  const members = new Map<Person, MemberRoles>();
  const covers = new Map<string, Cover[]>();
  for (const role of [...ROLES, ...declared.keys()]) covers.set(role, []);
  for (const member of plan.members) {
    const held = rolesOf(member);
    members.set(member.person, held);
    for (const { role, at } of held.roles) covers.get(role)?.push({ member, by: formOf(member), at });
  }
  const roles = new Map<string, RoleCoverage>();
  for (const [role, by] of covers) {
    roles.set(role, {
      role,
      declared: declared.get(role),
      core: (CORE_ROLES as readonly string[]).includes(role),
      technical: isTechnical(role),
      covers: by,
    });
  }
  const holders = (role: CoreRole): readonly Cover[] => [
    ...(covers.get(role) ?? []),
    ...(role === 'data-scientist' ? (covers.get('technical-lead') ?? []) : []),
  ];
  return {
    roles,
    members,
    uncovered: CORE_ROLES.filter((role) => holders(role).length === 0),
    vacant: CORE_ROLES.filter((role) => holders(role).length > 0 && holders(role).every(({ by }) => by === 'vacancy')),
    onlyTechnician: onlyTechnician([...members.values()]),
    undecided: undecidedOf(plan, declared),
  };
}

function declaredRoles(plan: Plan): Map<string, ModelElement<'role'>> {
  const declared = new Map<string, ModelElement<'role'>>();
  for (const element of plan.elements) {
    if (element.kind !== 'role' || !element.id) continue;
    const id = element.id.value;
    if (!(ROLES as readonly string[]).includes(id) && !declared.has(id))
      declared.set(id, element as ModelElement<'role'>);
  }
  return declared;
}

function isTechnical(role: string): boolean {
  return (TECHNICAL_ROLES as readonly string[]).includes(role);
}

function rolesOf(member: TeamMember): MemberRoles {
  const roles = new Map<string, { readonly role: string; readonly at: SourceRange }>();
  for (const { value, at } of member.person.facts.roles?.value ?? []) {
    if (!roles.has(value.id)) roles.set(value.id, { role: value.id, at });
  }
  return { member, roles: [...roles.values()], technical: [...roles.keys()].filter(isTechnical) };
}

function formOf({ person }: TeamMember): Cover['by'] {
  if (person.kind === 'vacancy') return 'vacancy';
  return isAbsent(person, 'external') ? 'employee' : 'external';
}

function onlyTechnician(members: readonly MemberRoles[]): TeamMember | undefined {
  const [only, ...others] = members.filter(({ technical }) => technical.length > 0);
  if (!only || others.length > 0 || only.member.person.kind !== 'person') return undefined;
  return hasDeputy(only.member.person) ? undefined : only.member;
}

/** Whether somebody else is named, or may be behind a line that cannot be read. */
function hasDeputy(person: Person): boolean {
  const { deputy } = person.facts;
  return deputy ? deputy.value.id !== person.id?.value : !isAbsent(person, 'deputy');
}

function undecidedOf(plan: Plan, declared: ReadonlyMap<string, ModelElement<'role'>>): SourceRange[] {
  const undecided: SourceRange[] = plan.complete ? [] : [nameOf(plan.element)];
  const { team } = plan;
  if (team) undecided.push(...[unreadableAt(team, 'members') ?? unfinishedAt(team)].flatMap((at) => at ?? []));
  for (const { value } of team?.facts.members?.value ?? []) {
    if (!plan.names.findOf(value.person, 'person', 'vacancy')) undecided.push(value.person.at);
  }
  // A block that is not recognised may be the team.
  for (const problem of (team ?? plan.element).problems) {
    if (problem.code === 'unknown-element' || problem.code === 'misplaced-element') undecided.push(problem.at);
  }
  for (const { person } of plan.members) {
    const broken = unreadableAt(person, 'roles') ?? unfinishedAt(person);
    if (broken) undecided.push(broken);
    for (const { value, at } of person.facts.roles?.value ?? []) {
      if (!(ROLES as readonly string[]).includes(value.id) && !declared.has(value.id)) undecided.push(at);
    }
  }
  return undecided;
}
