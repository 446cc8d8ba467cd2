import { locate, type Sourced } from '../language/syntax/source.ts';
import { addMonths, type EpochDay } from '../language/values/calendar-date.ts';
import type { Allocation, PlanDate } from '../language/values/types.ts';
import { childOf, childrenOf, type ElementKind, type ModelElement } from './element.ts';
import { gather } from './gather.ts';
import { Names, type ResolvedReference, resolveReferences } from './names.ts';
import type { FileModel } from './read.ts';

export type Person = ModelElement<'person'> | ModelElement<'vacancy'>;

/** A person who works on the plan. */
export interface TeamMember {
  readonly person: Person;
  /** What the plan's own `members` line says, else what the person's block says. */
  readonly allocation: Sourced<Allocation> | undefined;
}

/**
 * One plan with what its imports share: what rules, analyses and reports read. Immutable; positions are resolved
 * with `locate` when something is shown.
 */
export interface Plan {
  readonly file: string;
  readonly element: ModelElement<'plan'>;
  /** The day on which the plan is judged: its own `as-of`, else the day of the run. */
  readonly asOf: EpochDay;
  /** Undefined where the plan states none; nothing is dated then. */
  readonly start: EpochDay | undefined;
  readonly currency: string;
  readonly company: ModelElement<'company'> | undefined;
  readonly organisation: ModelElement<'organisation'> | undefined;
  readonly team: ModelElement<'team'> | undefined;
  readonly members: readonly TeamMember[];
  readonly data: readonly ModelElement<'data'>[];
  readonly technologies: readonly ModelElement<'technology'>[];
  readonly useCases: readonly ModelElement<'use-case'>[];
  readonly budget: ModelElement<'budget'> | undefined;
  readonly kpis: readonly ModelElement<'kpi'>[];
  readonly roadmap: ModelElement<'roadmap'> | undefined;
  readonly change: ModelElement<'change'> | undefined;
  readonly compliance: ModelElement<'compliance'> | undefined;
  readonly monitoring: ModelElement<'monitoring'> | undefined;
  readonly risks: readonly ModelElement<'risk'>[];
  /** What must stay true in the plan, block by block; each line that could be read is one of `entries`. */
  readonly expectations: readonly ModelElement<'expect'>[];
  readonly names: Names;
  /** Every element of the plan and of what it imports, in the order of the files. */
  readonly elements: readonly ModelElement[];
  readonly references: readonly ResolvedReference[];
  readonly parents: ReadonlyMap<ModelElement, ModelElement>;
  /** Whether all imports were found: what a missing file holds cannot be called missing from the plan. */
  readonly complete: boolean;
}

/**
 * Puts a plan together.
 *
 * @param file the file that holds the plan
 * @param imports the files that it imports, directly or through others, each once
 * @param today the day of the run, used where the plan has no `as-of`
 * @param complete false when an import could not be found
 */
export function assemblePlan(
  file: FileModel,
  element: ModelElement<'plan'>,
  imports: readonly FileModel[],
  today: EpochDay,
  complete = true,
): Plan {
  const shared = [file, ...imports].flatMap(({ elements }) => elements.filter(({ kind }) => isShared(kind)));
  const { elements, parents } = gather([element, ...shared]);
  const names = new Names(elements);
  const references = resolveReferences(elements, names);
  const ofKind = <K extends ElementKind>(kind: K): ModelElement<K>[] =>
    elements.filter((candidate): candidate is ModelElement<K> => candidate.kind === kind);
  const { start, currency } = element.facts;
  const asOf = element.facts.asOf?.value;
  return {
    file: file.file,
    element,
    asOf: asOf?.kind === 'day' ? asOf.day : today,
    start: start?.value.kind === 'day' ? start.value.day : undefined,
    currency: currency?.value ?? 'EUR',
    company: ofKind('company')[0],
    organisation: childOf(element, 'organisation'),
    team: childOf(element, 'team'),
    members: membersOf(element, elements, names, references),
    data: ofKind('data'),
    technologies: ofKind('technology'),
    useCases: childrenOf(element, 'use-case'),
    budget: childOf(element, 'budget'),
    kpis: childrenOf(element, 'kpi'),
    roadmap: childOf(element, 'roadmap'),
    change: childOf(element, 'change'),
    compliance: childOf(element, 'compliance'),
    monitoring: childOf(element, 'monitoring'),
    risks: childrenOf(element, 'risk'),
    expectations: childrenOf(element, 'expect'),
    names,
    elements,
    references,
    parents,
    complete,
  };
}

/** The plans that a file holds. */
export function plansOf(file: FileModel): ModelElement<'plan'>[] {
  return file.elements.filter((element): element is ModelElement<'plan'> => element.kind === 'plan');
}

function isShared(kind: string): boolean {
  return kind !== 'plan' && kind !== 'import';
}

/**
 * The people of a plan: those in its own team, those that its `members` line names, and, where it has no such
 * line, those of shared files whom the plan names anywhere.
 */
function membersOf(
  plan: ModelElement<'plan'>,
  elements: readonly ModelElement[],
  names: Names,
  references: readonly ResolvedReference[],
): TeamMember[] {
  const listed = childrenOf(plan, 'team').flatMap((team) => team.facts.members?.value ?? []);
  const own = new Set<ModelElement>([...plan.children, ...childrenOf(plan, 'team').flatMap((team) => team.children)]);
  const named = new Set<ModelElement>();
  const planStart = locate(plan.extent);
  for (const { from, target } of references) {
    if (target && locate(from.keyword).file === planStart.file) named.add(target);
  }
  const stated = new Map<ModelElement, Sourced<Allocation> | undefined>();
  for (const { value } of listed) {
    const person = names.findOf(value.person, 'person', 'vacancy');
    if (person) stated.set(person, value.allocation);
  }
  const members: TeamMember[] = [];
  for (const person of elements) {
    if (person.kind !== 'person' && person.kind !== 'vacancy') continue;
    const belongs = own.has(person) || stated.has(person) || (listed.length === 0 && named.has(person));
    if (!belongs) continue;
    const { allocation } = (person as Person).facts;
    members.push({ person: person as Person, allocation: stated.get(person) ?? allocation });
  }
  return members;
}

/** The day that a date of the plan means: `month 6` is the last day of the sixth month from the plan's start. */
export function dayOf(date: PlanDate, start: EpochDay | undefined): EpochDay | undefined {
  if (date.kind === 'day') return date.day;
  return start === undefined ? undefined : addMonths(start, date.month) - 1;
}
