import { type ModelElement, nameOf } from '../model/element.ts';
import type { Person, Plan } from '../model/plan.ts';
import type { EpochDay, SourceRange } from '../model/values.ts';
import { type Calendars, calendarsOf } from './calendar/calendars.ts';
import type { Days } from './calendar/days-off.ts';
import type { Absence } from './calendar/person-calendar.ts';
import { type Delayed, outlastingIn, placeInTurn, type SerialSchedule } from './levelling/serial.ts';
import { type Question, type Setting, settingOf } from './levelling/setting.ts';
import { movesOf, remainingOf } from './levelling/told.ts';
import { wholeDay } from './schedule/time-scale.ts';
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
  | 'cycle';

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
  if (schedule.cycles.length > 0) return { ...NOTHING, unsolved: workload.people.filter(isOver).flatMap(inCycle) };
  const question: Question = { plan, schedule, workload, limits, calendars };
  const { setting, levelled, written } = untilNothingMoves(question);
  const { network } = setting;
  const finishes = new Map(network.works.map(({ item, index }) => [item, levelled.dates.finishes[index]]));
  const finishOf = ({ item, finish }: ScheduledItem): EpochDay => wholeDay(finishes.get(item) ?? finish.likely);
  return {
    moves: movesOf(written, schedule),
    unsolved: remainingOf(levelled, setting.tasks, limits, calendars),
    finish: schedule.finish && {
      from: schedule.finish.likely,
      to: schedule.ordered.reduce((last, item) => Math.max(last, finishOf(item)), schedule.finish.likely),
    },
    missed: schedule.ordered.flatMap((item) => missedBy(item, finishOf(item))),
    outlasting: outlastingIn(levelled, network, schedule),
  };
}

/** Times that a plan is looked at with the moves of the last time in it. */
const MOST_TIMES = 6;

/**
 * Where something stays above its limit, there may be room once the moves are written: the plan is looked at again as it would
 * read then, so that nobody who asks again is told something else.
 */
function untilNothingMoves(question: Question): {
  readonly setting: Setting;
  readonly levelled: SerialSchedule;
  readonly written: readonly Delayed[];
} {
  const moved = new Map<Task, Delayed>();
  const { schedule, limits, calendars } = question;
  for (let time = 1; ; time++) {
    const setting = settingOf(question, moved);
    const levelled = placeInTurn(setting);
    for (const delayed of levelled.delayed) moved.set(delayed.task, delayed);
    const settled =
      levelled.delayed.length === 0 || remainingOf(levelled, setting.tasks, limits, calendars).length === 0;
    if (settled || time >= MOST_TIMES) {
      const written = schedule.work.flatMap((work) => (work.kind === 'task' ? (moved.get(work) ?? []) : []));
      return { setting, levelled, written };
    }
  }
}

/** What each may have at most: of those whose load need not fall, what they have. */
/** What is too much for somebody while the roadmap cannot be dated as a whole. */
function inCycle({ person, over, assignments }: PersonLoad): StillOver[] {
  return over.map(({ from, until, share }) => ({
    person,
    from,
    until,
    share,
    tasks: assignments
      .filter((assignment) => assignment.from < until && assignment.until > from)
      .map(({ task, at }) => ({ task, assigned: at, held: 'cycle', at: nameOf(task) })),
  }));
}

function limitsOf({ people }: Workload, most: number, only: Person | undefined): Map<Person, number> {
  return new Map(
    people.map(({ person, intervals }) => {
      const own = only === undefined || only === person;
      return [person, own ? most : intervals.reduce((highest, { share }) => Math.max(highest, share), most)];
    }),
  );
}

function missedBy({ item, deadline, finish }: ScheduledItem, after: EpochDay): Levelling['missed'] {
  if (!deadline || finish.likely > deadline.day + 1 || after <= deadline.day + 1) return [];
  return [{ item, finish: after, deadline: deadline.day }];
}
