import { childrenOf, type ModelElement, nameOf } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { Dependency, Duration, EpochDay, PlanDate, Share, Sourced, SourceRange } from '../../model/values.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { CycleLink, Schedule, UndatedReason, Work, WorkKind } from '../schedule.ts';
import { unfinishedAt, unreadableAt } from '../statement.ts';
import { threePoint } from '../three-point.ts';
import { Crews } from './crews.ts';
import { type Span, scaleOf, workScale } from './time-scale.ts';

const WORK_KINDS = ['phase', 'task', 'milestone', 'gate'] as const satisfies readonly WorkKind[];

// Most work has neither; one empty list for all spares memory. Only lists of phases are ever added to.
const NO_PARTS: WorkNode[] = [];
const NO_NEEDS: Need[] = [];

/** That an end of one piece of work depends on an end of another. */
export interface Need {
  readonly on: WorkNode;
  readonly end: Dependency['end'];
  readonly by: CycleLink['by'];
  /** As written in `after` or `ends-after`. */
  readonly dependency: Sourced<Dependency> | undefined;
  /** The pause or overlap that is written with it. */
  readonly lag: Span | undefined;
}

/** A date that the plan states, as the day on which the work may begin (`starts`) or has ended (`done`, excluded). */
export interface StatedDay {
  readonly fact: 'starts' | 'done';
  readonly stated: Sourced<PlanDate>;
  readonly day: EpochDay;
}

/** How the finish of a piece of work follows from its start. */
export type Length =
  | {
      readonly kind: 'duration';
      readonly stated: Sourced<Duration>;
      readonly span: Span;
      readonly followsFrom: readonly SourceRange[];
    }
  /** Full-time days of work, which pass as fast as those who do it work. */
  | {
      readonly kind: 'effort';
      readonly stated: Sourced<Duration>;
      readonly span: Span;
      readonly followsFrom: readonly SourceRange[];
    }
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
  /** Besides its own start: what a phase spans. */
  readonly finishNeeds: readonly Need[];
  /** What its end waits for. Known before its start, since work that ends later also begins later. */
  readonly endNeeds: readonly Need[];
  readonly starts: StatedDay | undefined;
  readonly done: StatedDay | undefined;
  /** The last day on which it may end. */
  readonly deadline: { readonly stated: Sourced<PlanDate>; readonly day: EpochDay } | undefined;
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

/** What work is read with. */
interface Setting {
  readonly plan: Plan;
  readonly calendars: Calendars;
  readonly crews: Crews;
  readonly origin: EpochDay;
}

/** Reads the roadmap into work and needs. Milestones and gates count as points. */
export function readNetwork(plan: Plan, calendars: Calendars): Network {
  const roots = childrenOf(plan.element, 'roadmap').flatMap(({ children }) => children.filter(isWork));
  const start = originOf(plan, roots);
  const works: Reading[] = [];
  // The first of those that share an id is meant, as everywhere.
  const byId = new Map<string, WorkNode>();
  const setting: Setting = { plan, calendars, crews: new Crews(plan, calendars, start.origin), origin: start.origin };
  const add = (item: Work, container: WorkNode['container']): Reading => {
    const node = readWork(setting, item, container, works.length);
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
  for (const node of works) readNeeds(node, byId, calendars);
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

function readWork(setting: Setting, item: Work, container: WorkNode['container'], index: number): Reading {
  const { origin } = setting;
  const length = lengthOf(setting, item);
  // A point stands at the end of its day; what follows begins on the next.
  const starts = statedDay('starts', item.facts.starts, origin, isPoint(item) ? 1 : 0);
  const done = statedDay('done', item.facts.done, origin, 1);
  const margin = item.kind === 'phase' ? item.facts.margin : undefined;
  // A stated start holds whatever the work waits for.
  const startBroken =
    brokenLine(item, 'starts', 'done') ?? (starts ? undefined : brokenLine(item, 'after', 'ends-after'));
  const last = item.facts.deadline && dayOf(item.facts.deadline.value, origin);
  const [parts, finishNeeds] = item.kind === 'phase' ? [[], []] : [NO_PARTS, NO_NEEDS];
  return {
    item,
    index,
    container,
    parts,
    startNeeds: NO_NEEDS,
    finishNeeds,
    endNeeds: NO_NEEDS,
    starts,
    done,
    deadline: item.facts.deadline && last !== undefined ? { stated: item.facts.deadline, day: last } : undefined,
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

function lengthOf(setting: Setting, item: Work): Length | Broken {
  if (isPoint(item)) return { kind: 'point' };
  const broken = brokenLine(item, 'duration', 'effort');
  if (broken) return broken;
  const { duration } = item.facts;
  if (duration) {
    if (duration.value.low < 0) return { because: 'impossible', at: duration.at };
    const span = { scale: scaleOf(duration.value, setting.calendars), amount: threePoint(duration.value) };
    return { kind: 'duration', stated: duration, span, followsFrom: [duration.at] };
  }
  if (item.kind === 'task' && item.facts.effort) return effortOf(setting, item, item.facts.effort);
  if (item.kind === 'phase') return { kind: 'span' };
  return noDuration(item);
}

function noDuration(item: Work): Broken {
  const unfinished = unfinishedAt(item);
  return unfinished ? { because: 'unreadable', at: unfinished } : { because: 'no-duration', at: nameOf(item) };
}

/** Passes while those who do it work, each at their share; one full-time person where nobody is assigned. */
function effortOf(setting: Setting, task: ModelElement<'task'>, effort: Sourced<Duration>): Length | Broken {
  const broken = brokenLine(task, 'assigned');
  if (broken) return broken;
  if (effort.value.low < 0) return { because: 'impossible', at: effort.at };
  const crew = setting.crews.of(task);
  if ('because' in crew) return crew;
  const { assigned } = task.facts;
  return {
    kind: 'effort',
    stated: effort,
    span: {
      scale: workScale(effort.value.unit, setting.calendars, crew.calendar, crew.pace),
      amount: threePoint(effort.value),
    },
    followsFrom: [effort.at, ...(assigned ? [assigned.at] : [])],
  };
}

function readNeeds(node: Reading, byId: ReadonlyMap<string, WorkNode>, calendars: Calendars): void {
  const { item, container } = node;
  const { after } = item.facts;
  const written = (dependencies: readonly Sourced<Dependency>[], by: 'after' | 'ends-after'): Need[] => {
    const needs: Need[] = [];
    for (const dependency of dependencies) {
      const { on, end, lag } = dependency.value;
      const target = byId.get(on.value.id);
      if (target) needs.push({ on: target, end, by, dependency, lag: lag && lagOf(lag, calendars) });
      else if (!node.starts) node.startBroken ??= { because: 'unresolved', at: on.at };
    }
    return needs;
  };
  if (after) {
    const needs = written(after.value, 'after');
    node.startNeeds = container && !isPoint(item) ? [insideOf(container), ...needs] : needs;
  } else if (!isPoint(item)) {
    if (container) node.startNeeds = [insideOf(container)];
  } else if (!node.starts && !node.done) {
    if (container) node.startNeeds = [{ ...insideOf(container), end: 'finish', by: 'ends' }];
    else node.startBroken ??= { because: unfinishedAt(item) ? 'unreadable' : 'no-start', at: nameOf(item) };
  }
  if (!isPoint(item) && item.facts.endsAfter) node.endNeeds = written(item.facts.endsAfter.value, 'ends-after');
}

function lagOf(lag: Sourced<Duration>, calendars: Calendars): Span {
  return { scale: scaleOf(lag.value, calendars), amount: threePoint(lag.value) };
}

function insideOf(container: WorkNode): Need {
  return { on: container, end: 'start', by: 'inside', dependency: undefined, lag: undefined };
}

/** What stands at the end of its phase does not stretch it. */
function readSpan(phase: Reading): void {
  for (const part of phase.parts) {
    if (part.startNeeds[0]?.by === 'ends') continue;
    phase.finishNeeds.push({ on: part, end: 'finish', by: 'spans', dependency: undefined, lag: undefined });
  }
}
