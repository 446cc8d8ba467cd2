import { childrenOf, type ModelElement, nameOf } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { Dependency, Duration, EpochDay, PlanDate, Share, Sourced, SourceRange } from '../../model/values.ts';
import type { CycleLink, Schedule, UndatedReason, Work, WorkKind } from '../schedule.ts';
import { unfinishedAt, unreadableAt } from '../statement.ts';
import { likelyOf, scaled, type ThreePoint } from '../three-point.ts';
import { shareOfFullTime, workingDays } from '../working-time.ts';
import { calendarDays } from './elapsed.ts';

const WORK_KINDS = ['phase', 'task', 'milestone', 'gate'] as const satisfies readonly WorkKind[];

// Most work has neither; one empty list for all spares memory. Only lists of phases are ever added to.
const NO_PARTS: WorkNode[] = [];
const NO_NEEDS: Need[] = [];

/** That an end of one piece of work depends on an end of another. */
export interface Need {
  readonly on: WorkNode;
  readonly end: Dependency['end'];
  readonly by: CycleLink['by'];
  /** As written in `after`. */
  readonly dependency: Sourced<Dependency> | undefined;
}

/** A date that the plan states, as the day on which the work may begin (`starts`) or has ended (`done`, excluded). */
export interface StatedDay {
  readonly fact: 'starts' | 'done';
  readonly stated: Sourced<PlanDate>;
  readonly day: EpochDay;
}

/** How the finish of a piece of work follows from its start. */
export type Length =
  | { readonly kind: 'duration'; readonly stated: Sourced<Duration>; readonly followsFrom: readonly SourceRange[] }
  /** Calendar days. */
  | { readonly kind: 'effort'; readonly days: ThreePoint; readonly followsFrom: readonly SourceRange[] }
  /** A phase that lasts as long as its parts. */
  | { readonly kind: 'span' }
  /** A milestone or gate. */
  | { readonly kind: 'point' };

export interface Broken {
  readonly because: UndatedReason;
  readonly at: SourceRange;
}

/** A piece of work with what its two ends need. */
export interface WorkNode {
  readonly item: Work;
  readonly index: number;
  readonly container: (WorkNode & { readonly item: ModelElement<'phase'> }) | undefined;
  readonly parts: readonly WorkNode[];
  readonly startNeeds: readonly Need[];
  /** Besides its own start. */
  readonly finishNeeds: readonly Need[];
  readonly starts: StatedDay | undefined;
  readonly done: StatedDay | undefined;
  readonly length: Length | Broken;
  readonly margin: Sourced<Share> | undefined;
  /** Why the start cannot be known, whatever others do. */
  readonly startBroken: Broken | undefined;
}

/** Work of which the needs are not read yet, since they may point at work further down. */
type Reading = { -readonly [K in keyof WorkNode]: WorkNode[K] } & {
  readonly parts: WorkNode[];
  readonly finishNeeds: Need[];
};

export interface Network {
  readonly works: readonly WorkNode[];
  readonly basis: Schedule['basis'];
  readonly origin: EpochDay;
  /** The plan's `start`. */
  readonly originAt: SourceRange | undefined;
}

/** Reads the roadmap into work and needs. Milestones and gates count as points. */
export function readNetwork(plan: Plan): Network {
  const roots = childrenOf(plan.element, 'roadmap').flatMap(({ children }) => children.filter(isWork));
  const start = originOf(plan, roots);
  const works: Reading[] = [];
  // The first of those that share an id is meant, as everywhere.
  const byId = new Map<string, WorkNode>();
  const add = (item: Work, container: WorkNode['container']): Reading => {
    const node = readWork(plan, item, container, works.length, start.origin);
    works.push(node);
    const id = item.id?.value;
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
    return node;
  };
  for (const item of roots) {
    const node = add(item, undefined);
    if (!isPhase(node)) continue;
    for (const part of item.children) if (isWork(part)) node.parts.push(add(part, node));
  }
  for (const node of works) readNeeds(node, byId);
  for (const node of works) if ('kind' in node.length && node.length.kind === 'span') readSpan(node);
  return { works, ...start };
}

function isPhase(node: Reading): node is Reading & { readonly item: ModelElement<'phase'> } {
  return node.item.kind === 'phase';
}

function isWork(element: ModelElement): element is Work {
  return (WORK_KINDS as readonly string[]).includes(element.kind);
}

function originOf(plan: Plan, roots: readonly Work[]): Omit<Network, 'works'> {
  const originAt = plan.element.facts.start?.at;
  if (plan.start !== undefined) return { basis: 'plan-start', origin: plan.start, originAt };
  let earliest: EpochDay | undefined;
  for (const item of roots.flatMap((root) => [root, ...root.children.filter(isWork)])) {
    for (const date of [item.facts.starts?.value, item.facts.done?.value]) {
      if (date?.kind === 'day' && (earliest === undefined || date.day < earliest)) earliest = date.day;
    }
  }
  const basis = earliest === undefined ? 'none' : 'earliest-date';
  return { basis, origin: earliest ?? 0, originAt: undefined };
}

function isPoint(item: Work): item is ModelElement<'milestone'> | ModelElement<'gate'> {
  return item.kind === 'milestone' || item.kind === 'gate';
}

function readWork(plan: Plan, item: Work, container: WorkNode['container'], index: number, origin: EpochDay): Reading {
  const length = lengthOf(plan, item);
  // A point stands at the end of its day; what follows begins on the next.
  const starts = statedDay('starts', item.facts.starts, origin, isPoint(item) ? 1 : 0);
  const done = statedDay('done', item.facts.done, origin, 1);
  const margin = item.kind === 'phase' ? item.facts.margin : undefined;
  // A stated start holds whatever the work waits for.
  const startBroken = brokenLine(item, 'starts', 'done') ?? (starts ? undefined : brokenLine(item, 'after'));
  const [parts, finishNeeds] = item.kind === 'phase' ? [[], []] : [NO_PARTS, NO_NEEDS];
  return {
    item,
    index,
    container,
    parts,
    startNeeds: NO_NEEDS,
    finishNeeds,
    starts,
    done,
    length,
    margin,
    startBroken,
  };
}

function statedDay(
  fact: StatedDay['fact'],
  stated: Sourced<PlanDate> | undefined,
  origin: EpochDay,
  endOfDay: 0 | 1,
): StatedDay | undefined {
  const day = stated && dayOf(stated.value, origin);
  return day === undefined || !stated ? undefined : { fact, stated, day: day + endOfDay };
}

function brokenLine(item: Work, ...facts: readonly string[]): Broken | undefined {
  if (item.problems.length === 0) return undefined;
  for (const fact of facts) {
    const at = unreadableAt(item, fact);
    if (at) return { because: 'unreadable', at };
  }
  return undefined;
}

function lengthOf(plan: Plan, item: Work): Length | Broken {
  if (isPoint(item)) return { kind: 'point' };
  const broken = brokenLine(item, 'duration', 'effort');
  if (broken) return broken;
  const { duration } = item.facts;
  if (duration) {
    if (duration.value.low < 0) return { because: 'impossible', at: duration.at };
    return { kind: 'duration', stated: duration, followsFrom: [duration.at] };
  }
  if (item.kind === 'task' && item.facts.effort) return effortOf(plan, item, item.facts.effort);
  if (item.kind === 'phase') return { kind: 'span' };
  return noDuration(item);
}

function noDuration(item: Work): Broken {
  const unfinished = unfinishedAt(item);
  return unfinished ? { because: 'unreadable', at: unfinished } : { because: 'no-duration', at: nameOf(item) };
}

/** Working days divided by the shares of those who do it; one full-time person where nobody is assigned. */
function effortOf(plan: Plan, task: ModelElement<'task'>, effort: Sourced<Duration>): Length | Broken {
  const broken = brokenLine(task, 'assigned');
  if (broken) return broken;
  const { assigned } = task.facts;
  let share = assigned ? 0 : 100;
  for (const { value } of assigned?.value ?? []) {
    const person = plan.names.findOf(value.person, 'person', 'vacancy');
    if (!person) return { because: 'unresolved', at: value.person.at };
    const member = plan.members.find((candidate) => candidate.person === person);
    const allocation = member?.allocation ?? person.facts.allocation;
    if (value.share) share += likelyOf(value.share.value);
    else share += allocation ? shareOfFullTime(allocation.value).likely : 100;
  }
  if (!(share > 0) || effort.value.low < 0)
    return { because: 'impossible', at: (share > 0 ? effort : (assigned ?? effort)).at };
  const days = scaled(workingDays(effort.value), calendarDays(100 / share));
  return { kind: 'effort', days, followsFrom: [effort.at, ...(assigned ? [assigned.at] : [])] };
}

function readNeeds(node: Reading, byId: ReadonlyMap<string, WorkNode>): void {
  const { item, container } = node;
  const { after } = item.facts;
  if (after) {
    const needs: Need[] = [];
    if (container && !isPoint(item)) needs.push(insideOf(container));
    for (const dependency of after.value) {
      const { on, end } = dependency.value;
      const target = byId.get(on.value.id);
      if (target) needs.push({ on: target, end, by: 'after', dependency });
      else if (!node.starts) node.startBroken ??= { because: 'unresolved', at: on.at };
    }
    node.startNeeds = needs;
  } else if (!isPoint(item)) {
    if (container) node.startNeeds = [insideOf(container)];
  } else if (!node.starts && !node.done) {
    if (container) node.startNeeds = [{ on: container, end: 'finish', by: 'ends', dependency: undefined }];
    else node.startBroken ??= { because: unfinishedAt(item) ? 'unreadable' : 'no-start', at: nameOf(item) };
  }
}

function insideOf(container: WorkNode): Need {
  return { on: container, end: 'start', by: 'inside', dependency: undefined };
}

/** What stands at the end of its phase does not stretch it. */
function readSpan(phase: Reading): void {
  for (const part of phase.parts) {
    if (part.startNeeds[0]?.by === 'ends') continue;
    phase.finishNeeds.push({ on: part, end: 'finish', by: 'spans', dependency: undefined });
  }
}
