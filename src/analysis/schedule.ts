import type { ModelElement } from '../model/element.ts';
import type { Plan } from '../model/plan.ts';
import type { Dependency, Duration, EpochDay, PlanDate, Sourced, SourceRange } from '../model/values.ts';
import type { Calendars } from './calendar/calendars.ts';
import { conflictsOf } from './schedule/conflicts.ts';
import { criticalPathOf } from './schedule/critical-path.ts';
import { addFloat } from './schedule/float.ts';
import { readNetwork } from './schedule/network.ts';
import { propagate } from './schedule/propagate.ts';
import { keepSolved } from './schedule/solved.ts';
import type { ThreePoint } from './three-point.ts';

export type WorkKind = 'phase' | 'task' | 'milestone' | 'gate';

/** What stands on the roadmap; `kind` tells which. Milestones and gates are points: they take no time. */
export type Work = { readonly [K in WorkKind]: ModelElement<K> }[WorkKind];

/** What decided when a piece of work begins, in the likely case. */
export type StartReason =
  /** Nothing else is stated; `at` is the plan's `start`, where it has one. */
  | { readonly kind: 'plan-start'; readonly at: SourceRange | undefined }
  /** Its own `starts`, or `done` where it is finished before it could have begun, or is a point. */
  | { readonly kind: 'fixed'; readonly fact: 'starts' | 'done'; readonly at: SourceRange }
  /** What it waits for; `at` is the dependency as written in `after`. */
  | { readonly kind: 'dependency'; readonly on: Work; readonly end: Dependency['end']; readonly at: SourceRange }
  /** What its end waits for, so that it begins just early enough to end then; `at` is the dependency as written in `ends-after`. */
  | { readonly kind: 'end-dependency'; readonly on: Work; readonly end: Dependency['end']; readonly at: SourceRange }
  /** The phase in which it stands: a task begins with it, a point without `after` stands at its end. */
  | { readonly kind: 'container'; readonly on: ModelElement<'phase'>; readonly end: Dependency['end'] };

/**
 * Dated work. Days are whole; a finish is excluded: the last day is `finish - 1`. A point has `start` = `finish`, the
 * end of the day on which it stands, so its day too is `finish - 1`.
 */
export interface ScheduledItem {
  readonly item: Work;
  readonly container: ModelElement<'phase'> | undefined;
  /** Three propagations: of the low, the likely and the high durations. */
  readonly start: ThreePoint;
  readonly finish: ThreePoint;
  /** The likely case to the fraction of a day: work can change hands at noon. */
  readonly moments: { readonly start: number; readonly finish: number };
  /** Its own duration in calendar days, each point from its own start. */
  readonly days: ThreePoint;
  /** Days that its `margin` adds to the likely duration; 0 where none is written. Part of `finish.high` only. */
  readonly marginDays: number;
  readonly why: StartReason;
  /** The lines that the dates come from, in the order of use; those of predecessors stand with the predecessor. */
  readonly followsFrom: readonly SourceRange[];
  readonly deadline: Deadline | undefined;
  /** Undefined for what is done: it does not move any more. */
  readonly float: Float | undefined;
  /** Whether a delay of this work delays the end of the roadmap, or a deadline, in the likely case. */
  readonly critical: boolean;
}

/** The last day on which work may end, as stated. It moves nothing. */
export interface Deadline {
  readonly stated: Sourced<PlanDate>;
  readonly day: EpochDay;
}

/**
 * How far work can slip in the likely case, by the backward pass of the critical path method (PMI, "Practice Standard for
 * Scheduling"; ISO 21508 uses the same terms). Links, containers, fixed starts and deadlines count; the end of all dated work is kept.
 */
export interface Float {
  /** Whole calendar days that it may begin later without moving the end of the roadmap or missing a deadline; below 0 where one is missed already. */
  readonly total: number;
  /** Whole calendar days that it may end later without moving any other work. */
  readonly free: number;
  /** The latest beginning and the latest finish, excluded, that change neither end nor deadline. */
  readonly lateStart: EpochDay;
  readonly lateFinish: EpochDay;
  /** What would move, or be missed, if it ended later than `lateFinish`. */
  readonly bound: FloatBound;
}

export type FloatBound =
  /** Its own deadline. */
  | { readonly kind: 'deadline' }
  | { readonly kind: 'end-of-roadmap' }
  /** The phase that it stands in. */
  | { readonly kind: 'phase'; readonly item: Work }
  /** Other work: an end of that needs an end of this. */
  | {
      readonly kind: 'follower';
      readonly item: Work;
      readonly its: 'start' | 'finish';
      readonly needs: 'start' | 'finish';
    };

export type UndatedReason =
  /** Neither a duration nor parts that span it. */
  | 'no-duration'
  /** A milestone or gate of the roadmap itself without `after`, `starts` and `done`. */
  | 'no-start'
  /** A value is written that cannot be read, or a line is unfinished. */
  | 'unreadable'
  /** A duration below zero, or one that leads beyond the year 9999. */
  | 'impossible'
  /** Those who do it are away for good, or nobody ever works on these days. */
  | 'nobody-works'
  /** It refers to something that does not exist. */
  | 'unresolved'
  | 'cycle'
  /** What it waits for, or what it consists of, has no date. */
  | 'waits-for-undated';

/** Work without dates, and the place that would have to change. */
export interface UndatedItem {
  readonly item: Work;
  readonly container: ModelElement<'phase'> | undefined;
  readonly because: UndatedReason;
  readonly at: SourceRange;
  /** The undated work that it waits for. */
  readonly on: Work | undefined;
  /** Where the beginning is known and the end is not. */
  readonly start: ThreePoint | undefined;
}

/** One step of a cycle: `from` waits for `on`; with `ends-after` its end does. */
export interface CycleLink {
  readonly from: Work;
  readonly on: Work;
  /** `after` as written; `inside` a phase, which begins first; a phase `spans` its parts; a point `ends` its phase. */
  readonly by: 'after' | 'ends-after' | 'inside' | 'spans' | 'ends';
  /** The dependency as written, else the name of `from`. */
  readonly at: SourceRange;
}

/** The whole path: each link's `on` is the next one's `from`, the last one's `on` is the first one's `from`. */
export type Cycle = readonly CycleLink[];

/** Two statements that cannot both hold. `days` says by how many days; `low` above 0 means in any case. */
export type ScheduleConflict =
  | {
      /** It is said to start, or to be done, before what it waits for lets it. */
      readonly kind: 'before-predecessor';
      readonly item: Work;
      readonly fact: 'starts' | 'done';
      readonly stated: Sourced<PlanDate>;
      readonly predecessor: Work;
      readonly dependency: Sourced<Dependency>;
      /** The first day that the dependency allows, likely. */
      readonly allowed: EpochDay;
      readonly days: ThreePoint;
    }
  | {
      /** It is said to start, or to be done, before the phase in which it stands begins. */
      readonly kind: 'before-phase';
      readonly item: Work;
      readonly fact: 'starts' | 'done';
      readonly stated: Sourced<PlanDate>;
      readonly phase: ModelElement<'phase'>;
      readonly allowed: EpochDay;
      readonly days: ThreePoint;
    }
  | {
      /** Its fixed start, or the day on which it was done, makes it end before what its end waits for. */
      readonly kind: 'ends-before-predecessor';
      readonly item: Work;
      readonly fact: 'starts' | 'done';
      readonly stated: Sourced<PlanDate>;
      readonly predecessor: Work;
      readonly dependency: Sourced<Dependency>;
      /** When it ends, excluded, likely. */
      readonly ends: EpochDay;
      /** The earliest end that the dependency allows, excluded, likely. */
      readonly allowed: EpochDay;
      readonly days: ThreePoint;
    }
  | {
      readonly kind: 'done-before-start';
      readonly item: Work;
      readonly starts: Sourced<PlanDate>;
      readonly done: Sourced<PlanDate>;
      readonly days: ThreePoint;
    }
  | {
      /** The parts of a phase need longer than the phase is said to last. */
      readonly kind: 'tasks-outlast-phase';
      readonly item: ModelElement<'phase'>;
      readonly stated: Sourced<Duration>;
      /** The part that ends last. */
      readonly latest: Work;
      /** The finish of that part, excluded, likely. */
      readonly needed: EpochDay;
      readonly days: ThreePoint;
    };

export interface Schedule {
  /**
   * What the days count from. `plan-start`: the plan's `start`. `earliest-date`: the plan states no start, and its earliest
   * `starts` or `done` is taken for it. `none`: no date at all; days are relative to 0 and must not be shown as dates.
   */
  readonly basis: 'plan-start' | 'earliest-date' | 'none';
  readonly origin: EpochDay;
  /** All work, in the order of the file. */
  readonly work: readonly Work[];
  readonly items: ReadonlyMap<ModelElement, ScheduledItem>;
  /** The dated items by likely start, then likely finish, then the order of the file. */
  readonly ordered: readonly ScheduledItem[];
  readonly undated: ReadonlyMap<ModelElement, UndatedItem>;
  /** At most one cycle per element; others show once it is broken. */
  readonly cycles: readonly Cycle[];
  readonly conflicts: readonly ScheduleConflict[];
  /**
   * The work that decides when the roadmap ends, in the likely case, from the first to the last: each begins because of the
   * one before it. Empty where nothing is dated.
   */
  readonly criticalPath: readonly ScheduledItem[];
  /** Of all dated work together; undefined where there is none. The finish is excluded. */
  readonly start: ThreePoint | undefined;
  readonly finish: ThreePoint | undefined;
}

/**
 * Dates the roadmap: weeks have 7 days, months are calendar months, working days and effort pass only while the company or
 * those who do the work are at work. Never fails: what cannot be dated is in `undated` with the reason.
 */
export function scheduleOf(plan: Plan, calendars: Calendars): Schedule {
  const network = readNetwork(plan, calendars);
  const propagated = propagate(network);
  const { undated, cycles } = propagated;
  const items = addFloat(network, propagated);
  const ordered = [...items.values()].sort(
    (one, other) => one.start.likely - other.start.likely || one.finish.likely - other.finish.likely,
  );
  const dates = extentOf(ordered);
  const schedule: Schedule = {
    basis: network.basis,
    origin: network.origin,
    work: network.works.map(({ item }) => item),
    items,
    ordered,
    undated,
    cycles,
    conflicts: conflictsOf(network, items),
    criticalPath: criticalPathOf(network, propagated.moments, items),
    start: dates?.start,
    finish: dates?.finish,
  };
  return keepSolved(schedule, { network, propagated });
}

function extentOf(
  items: readonly ScheduledItem[],
): { readonly start: ThreePoint; readonly finish: ThreePoint } | undefined {
  const [first] = items;
  if (!first) return undefined;
  let { start, finish } = first;
  for (const item of items) {
    start = {
      low: Math.min(start.low, item.start.low),
      likely: Math.min(start.likely, item.start.likely),
      high: Math.min(start.high, item.start.high),
    };
    finish = {
      low: Math.max(finish.low, item.finish.low),
      likely: Math.max(finish.likely, item.finish.likely),
      high: Math.max(finish.high, item.finish.high),
    };
  }
  return { start, finish };
}
