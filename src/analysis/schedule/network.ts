import { childrenOf, type ModelElement, nameOf } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { Dependency, Duration, EpochDay, PlanDate, Share, Sourced, SourceRange } from '../../model/values.ts';
import type { CycleLink, Schedule, UndatedReason, Work, WorkKind } from '../schedule.ts';
import { unfinishedAt, unreadableAt } from '../statement.ts';
import { likelyOf, scaled, type ThreePoint } from '../three-point.ts';
import { shareOfFullTime, workingDays } from '../working-time.ts';
import { calendarDays } from './elapsed.ts';

const WORK_KINDS = ['phase', 'task', 'milestone', 'gate'] as const satisfies readonly WorkKind[];

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
  readonly parts: WorkNode[];
  readonly startNeeds: Need[];
  readonly finishNeeds: Need[];
  readonly starts: StatedDay | undefined;
  readonly done: StatedDay | undefined;
  readonly length: Length | Broken;
  readonly margin: Sourced<Share> | undefined;
  /** Why the start cannot be known, whatever others do. */
  startBroken: Broken | undefined;
}

export interface Network {
  readonly works: readonly WorkNode[];
  readonly basis: Schedule['basis'];
  readonly origin: EpochDay;
  /** The plan's `start`. */
  readonly originAt: SourceRange | undefined;
}

/** Reads the roadmap into work and needs. Milestones and gates count as points. */
export function readNetwork(plan: Plan): Network {
  const elements: { readonly item: Work; readonly inside: ModelElement<'phase'> | undefined }[] = [];
  for (const roadmap of childrenOf(plan.element, 'roadmap')) {
    for (const item of roadmap.children) {
      if (!isWork(item)) continue;
      elements.push({ item, inside: undefined });
      if (item.kind !== 'phase') continue;
      for (const part of item.children) if (isWork(part)) elements.push({ item: part, inside: item });
    }
  }
  const start = originOf(plan, elements);
  const works: WorkNode[] = [];
  const byItem = new Map<ModelElement, WorkNode>();
  for (const { item, inside } of elements) {
    const container = inside && byItem.get(inside);
    const node = readWork(plan, item, container as WorkNode['container'], works.length, start.origin);
    container?.parts.push(node);
    works.push(node);
    byItem.set(item, node);
  }
  for (const node of works) addNeeds(plan, node, byItem);
  return { works, ...start };
}

function isWork(element: ModelElement): element is Work {
  return (WORK_KINDS as readonly string[]).includes(element.kind);
}

function originOf(plan: Plan, elements: readonly { readonly item: Work }[]): Omit<Network, 'works'> {
  const originAt = plan.element.facts.start?.at;
  if (plan.start !== undefined) return { basis: 'plan-start', origin: plan.start, originAt };
  let earliest: EpochDay | undefined;
  for (const { item } of elements) {
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

function readWork(plan: Plan, item: Work, container: WorkNode['container'], index: number, origin: EpochDay): WorkNode {
  const length = lengthOf(plan, item);
  // A point stands at the end of its day; what follows begins on the next.
  const starts = statedDay('starts', item.facts.starts, origin, isPoint(item) ? 1 : 0);
  const done = statedDay('done', item.facts.done, origin, 1);
  const margin = item.kind === 'phase' ? item.facts.margin : undefined;
  const startBroken = brokenLine(item, 'after', 'starts', 'done');
  return {
    item,
    index,
    container,
    parts: [],
    startNeeds: [],
    finishNeeds: [],
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

function addNeeds(plan: Plan, node: WorkNode, byItem: ReadonlyMap<ModelElement, WorkNode>): void {
  const { item, container, startNeeds } = node;
  const { after } = item.facts;
  const point = isPoint(item);
  const stated = node.starts ?? node.done;
  if (container && !point) startNeeds.push({ on: container, end: 'start', by: 'inside', dependency: undefined });
  for (const dependency of after?.value ?? []) {
    const target = plan.names.findOf(dependency.value.on, ...WORK_KINDS);
    const on = target && byItem.get(target);
    if (on) startNeeds.push({ on, end: dependency.value.end, by: 'after', dependency });
    else node.startBroken ??= { because: 'unresolved', at: dependency.value.on.at };
  }
  if (point && !after && !stated) {
    if (container) startNeeds.push({ on: container, end: 'finish', by: 'ends', dependency: undefined });
    else node.startBroken ??= { because: unfinishedAt(item) ? 'unreadable' : 'no-start', at: nameOf(item) };
  }
  // What stands at the end of its phase does not stretch it.
  const stretches = !point || after || stated;
  if (container && 'kind' in container.length && container.length.kind === 'span' && stretches) {
    container.finishNeeds.push({ on: node, end: 'finish', by: 'spans', dependency: undefined });
  }
}
