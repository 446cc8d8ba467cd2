import type { ModelElement } from '../model/element.ts';
import type { Person, Plan } from '../model/plan.ts';
import type { EpochDay, SourceRange } from '../model/values.ts';
import { type Calendars, calendarsOf } from './calendar/calendars.ts';
import type { Days } from './calendar/days-off.ts';
import type { Absence } from './calendar/person-calendar.ts';
import type { Question, Setting } from './levelling/setting.ts';
import { asItIs, settle } from './levelling/settle.ts';
import { movesOf } from './levelling/told.ts';
import { spanOf } from './schedule/propagate.ts';
import type { Schedule, ScheduledItem, Work } from './schedule.ts';
import type { PersonLoad, Workload } from './workload.ts';

export type Task = ModelElement<'task'>;

/** A task that begins later, so that those who do it have room for it. */
export interface LevelMove {
  readonly task: Task;
  /** Its first day as planned, and the one on which there is room; likely. */
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** Who had no room before, and what took it: other work, or being away. */
  readonly because: {
    readonly person: Person;
    /** The task in the way with the line by which the person does it. */
    readonly tasks: readonly { readonly task: Task; readonly at: SourceRange }[];
    readonly absences: readonly Absence[];
  };
  /** The least to write for it: that it waits for a task in the way, where it begins right behind that one, else its day. */
  readonly write:
    | { readonly fact: 'after'; readonly on: Task; readonly id: string }
    | { readonly fact: 'starts'; readonly day: EpochDay };
}

/** Why a task stays where it is. */
export type Held =
  /** What is done, or has begun by the day on which the plan is judged, does not move any more. */
  | 'done'
  | 'begun'
  /** Its `starts` holds. */
  | 'fixed'
  /** Its own share is more than there is. */
  | 'alone'
  /** Its phase has a length of its own and would be over. */
  | 'phase-end'
  /** Something that waits for it is fixed or has begun. */
  | 'successor'
  /** Those who do it have no time for it on any later day. */
  | 'away'
  /** The plan says no day on which it begins. */
  | 'no-dates'
  /** Some work of the roadmap waits for itself: until that is mended, no delay can be foretold. */
  | 'cycle'
  /** No moves are found that would keep what they promise once they are written: each time something else gives way. */
  | 'unsettled';

/** A stretch that levelling leaves above the limit. */
export interface StillOver extends Days {
  readonly person: Person;
  /** The highest load in it, in per cent of full time. */
  readonly share: number;
  /** The tasks in it that cannot move: at `at` stands what holds them. */
  readonly tasks: readonly {
    readonly task: Task;
    readonly assigned: SourceRange;
    readonly held: Held;
    readonly at: SourceRange;
  }[];
}

/**
 * How to bring everybody's load under the limit: an offer. The plan says what it says until somebody writes the moves into it.
 */
export interface Levelling {
  /** In the order of the file. Work that waits for these tasks follows by itself. */
  readonly moves: readonly LevelMove[];
  readonly unsolved: readonly StillOver[];
  /** The likely end of the roadmap, excluded, before and after. */
  readonly finish: { readonly from: EpochDay; readonly to: EpochDay } | undefined;
  /** Work that ends behind its deadline, and did not before. */
  readonly missed: readonly { readonly item: Work; readonly finish: EpochDay; readonly deadline: EpochDay }[];
  /** Parts that no longer end within their phase, since what they wait for moves. */
  readonly outlasting: readonly { readonly part: Work; readonly phase: ModelElement<'phase'> }[];
}

export interface LevellingOptions {
  /** The limit, in per cent of full time. */
  readonly most?: number;
  /** The only one whose load has to fall: nobody else's gets higher than it is. */
  readonly person?: Person;
}

const NOTHING: Levelling = { moves: [], unsolved: [], finish: undefined, missed: [], outlasting: [] };

/**
 * Delays tasks until nobody has more than the limit, by a serial schedule (Kolisch, "Serial and parallel resource-constrained project
 * scheduling methods revisited", 1996): one task after the other takes the first days on which those who do it have room, the most
 * critical first. Likely durations, leave and days off count; what links, phases, fixed starts and `done` demand still holds. The
 * same plan gives the same moves, and a plan that has written them gives none.
 *
 * Takes time in proportion to the tasks, times those that are in each other's way.
 */
export function levellingOf(
  plan: Plan,
  schedule: Schedule,
  workload: Workload,
  { most = 100, person }: LevellingOptions = {},
  calendars: Calendars = calendarsOf(plan),
): Levelling {
  const limits = limitsOf(workload, most, person);
  const isOver = (load: PersonLoad): boolean =>
    load.intervals.some(({ share }) => share > (limits.get(load.person) ?? most) + 1e-9);
  if (!workload.people.some(isOver)) return NOTHING;
  const question: Question = { plan, schedule, workload, limits, calendars };
  if (schedule.cycles.length > 0) return { ...NOTHING, unsolved: asItIs(question, 'cycle') };
  const settled = settle(question);
  if (!settled) return { ...NOTHING, unsolved: asItIs(question, 'unsettled') };
  const { items, network } = settled.setting;
  const finishOf = ({ item, finish }: ScheduledItem): EpochDay => items.get(item)?.finish.likely ?? finish.likely;
  return {
    moves: movesOf(settled.written, schedule, items),
    unsolved: settled.unsolved,
    finish: schedule.finish && {
      from: schedule.finish.likely,
      // Not the later of both: a month that begins later can end earlier.
      to: schedule.ordered.reduce((last, item) => Math.max(last, finishOf(item)), Number.NEGATIVE_INFINITY),
    },
    missed: schedule.ordered.flatMap((item) => missedBy(item, finishOf(item))),
    outlasting: outlastingIn(items, network, schedule),
  };
}

/** What each may have at most: of those whose load need not fall, what they have. */
function limitsOf({ people }: Workload, most: number, only: Person | undefined): Map<Person, number> {
  return new Map(
    people.map(({ person, intervals }) => {
      const own = only === undefined || only === person;
      return [person, own ? most : intervals.reduce((highest, { share }) => Math.max(highest, share), most)];
    }),
  );
}

/** Parts that end behind their phase with moves in the plan, and did not as planned. */
function outlastingIn(
  items: Setting['items'],
  { works }: Setting['network'],
  schedule: Schedule,
): Levelling['outlasting'] {
  return works.flatMap(({ item, container }) => {
    if (!container || !spanOf(container)) return [];
    const [part, phase] = [schedule.items.get(item), schedule.items.get(container.item)];
    const [movedPart, movedPhase] = [items.get(item), items.get(container.item)];
    if (!part || !phase || !movedPart || !movedPhase || part.finish.likely > phase.finish.likely) return [];
    return movedPart.finish.likely > movedPhase.finish.likely ? [{ part: item, phase: container.item }] : [];
  });
}

function missedBy({ item, deadline, finish }: ScheduledItem, after: EpochDay): Levelling['missed'] {
  if (!deadline || finish.likely > deadline.day + 1 || after <= deadline.day + 1) return [];
  return [{ item, finish: after, deadline: deadline.day }];
}
