import { nameOf } from '../../model/element.ts';
import type { Person } from '../../model/plan.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { Absence } from '../calendar/person-calendar.ts';
import { nextWorking } from '../calendar/working-calendar.ts';
import type { WorkNode } from '../schedule/network.ts';
import { spanOf } from '../schedule/propagate.ts';
import { beginning, isInCalendar, NOISE } from '../schedule/time-scale.ts';
import { certain } from '../three-point.ts';
import type { Latest } from './bounds.ts';
import type { Dates } from './dates.ts';
import type { EarlierSearches } from './earlier-searches.ts';
import type { Hold, LevelledTask } from './levelled-task.ts';
import type { Blocked, Occupancy, Placed } from './occupancy.ts';

/** Where a task has room. */
export interface Room {
  readonly start: number;
  readonly finish: number;
  /** Undefined where it begins as early as what it waits for allows. */
  readonly delay: Delay | undefined;
}

/** What a task waits for until it has room. */
export interface Delay {
  /** Who had no room on the last day before. */
  readonly person: Person;
  /** The tasks that took it; none where it was an absence. */
  readonly behind: readonly Placed[];
  readonly absence: Absence | undefined;
  /** The one right behind which the task begins. */
  readonly after: Placed | undefined;
}

/** What a search for room is done with. */
export interface Search {
  readonly task: LevelledTask;
  readonly dates: Dates;
  readonly occupancy: Occupancy;
  readonly calendars: Calendars;
  readonly latest: Latest;
  readonly earlier: EarlierSearches;
  /** Whether a line can name this work. */
  readonly isNamed: (index: number) => boolean;
}

/**
 * The first moment from an earliest one on at which those who do a task have room for all of it.
 *
 * @returns what keeps it from any such moment, else
 */
export function findRoom(search: Search, earliest: number): Room | Hold {
  const { task, dates, occupancy, latest, earlier } = search;
  const { node } = task;
  let start = earliest;
  let blocked: Blocked | undefined;
  const remember = (until: number): void => {
    if (blocked) earlier.add(task, { from: earliest, until, blocked });
  };
  for (;;) {
    const finish = dates.finish(node, start);
    if (!isInCalendar(certain(start)) || !isInCalendar(certain(finish))) {
      remember(Number.POSITIVE_INFINITY);
      return noTime(task, blocked);
    }
    const bound = start > earliest ? passed(latest, start, finish) : undefined;
    if (bound) {
      remember(start);
      return bound;
    }
    const next = occupancy.blocked(task, start, finish);
    if (!next) {
      if (!blocked) return { start, finish, delay: undefined };
      const after = workBefore(search, blocked, start);
      // Only behind other work a task begins in the middle of a day: a date says its morning.
      if (after || Math.abs(start - Math.round(start)) <= NOISE) {
        remember(start);
        return { start, finish, delay: { ...delayOf(occupancy, blocked), after } };
      }
      start = dayStart(search, Math.ceil(start - NOISE));
      continue;
    }
    const known = blocked ? undefined : earlier.of(task, earliest);
    blocked = next;
    start = nextChance(search, next, start);
    if (known && known.until > start) {
      blocked = known.blocked;
      start = known.until;
    }
  }
}

/** What would break if a task stood there. */
function passed({ start, finish, startBy, finishBy }: Latest, from: number, until: number): Hold | undefined {
  if (from > start + NOISE) return startBy;
  return until > finish + NOISE ? finishBy : undefined;
}

/** When room may come: as the work in the way ends, or with the next day. */
function nextChance(search: Search, { hand, day, absence }: Blocked, start: number): number {
  let next = dayStart(search, day + 1);
  if (absence) return next;
  for (const { finish, index } of search.occupancy.endingOn(hand.person, day)) {
    const moment = begun(search.task.node, finish);
    if (moment > start + NOISE && moment < next && search.isNamed(index)) next = moment;
  }
  return next;
}

/** The first moment of work on a day, or on the next one on which anybody works. */
function dayStart({ task: { node }, calendars }: Search, day: number): number {
  const span = spanOf(node);
  return span?.scale.kind === 'work' ? beginning(span.scale, day) : nextWorking(calendars.company, day);
}

/** When a task begins that waits for a moment. */
function begun(node: WorkNode, moment: number): number {
  const span = spanOf(node);
  return span ? beginning(span.scale, moment) : moment;
}

/** The named work that was in the way and right behind which the task begins. */
function workBefore(
  { task, occupancy, isNamed }: Search,
  { hand, day, absence }: Blocked,
  start: number,
): Placed | undefined {
  if (absence) return undefined;
  return occupancy
    .during(hand.person, day, day + 1)
    .find(({ finish, index }) => isNamed(index) && Math.abs(begun(task.node, finish) - start) <= NOISE);
}

function delayOf(occupancy: Occupancy, { hand, day, absence }: Blocked): Omit<Delay, 'after'> {
  return { person: hand.person, behind: absence ? [] : occupancy.during(hand.person, day, day + 1), absence };
}

/** They have left, or are full for as long as there are dates. */
function noTime({ task, hands }: LevelledTask, blocked: Blocked | undefined): Hold {
  return { held: 'away', at: blocked?.absence?.at ?? hands[0]?.assigned ?? nameOf(task) };
}
