import type { Person } from '../../model/plan.ts';
import type { EpochDay, SourceRange } from '../../model/values.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { Absence } from '../calendar/person-calendar.ts';
import type { Task } from '../levelling.ts';
import { dayWithin, NOISE, wholeDay } from '../schedule/time-scale.ts';
import { type Hand, type LevelledTask, lostDays } from './levelled-task.ts';
import { MOST_DAYS, PersonDays } from './person-days.ts';

/** A task where it stands in somebody's time. */
export interface Placed {
  readonly task: Task;
  readonly index: number;
  readonly assigned: SourceRange;
  readonly start: number;
  readonly finish: number;
}

/** Why a task cannot stand somewhere: the last day on which somebody has no room, or the absence that takes it. */
export interface Blocked {
  readonly hand: Hand;
  readonly day: EpochDay;
  readonly absence: Absence | undefined;
}

/** Whose days are taken by which tasks, as far as they are placed. */
export class Occupancy {
  readonly #calendars: Calendars;
  readonly #days = new Map<Person, PersonDays>();
  /** By person and stretch of days: the tasks that run in it. */
  readonly #running = new Map<Person, Map<number, Placed[]>>();
  /** By person and the last day of a task, in the order of placing. */
  readonly #ending = new Map<Person, Map<EpochDay, Placed[]>>();

  constructor(calendars: Calendars) {
    this.#calendars = calendars;
  }

  /** Everybody with a task, and the days of each. */
  get days(): ReadonlyMap<Person, PersonDays> {
    return this.#days;
  }

  add({ task, node, hands }: LevelledTask, start: number, finish: number): void {
    for (const { person, share, assigned } of hands) {
      this.#daysOf(person).add(start, finish, share);
      const placed = { task, index: node.index, assigned, start, finish };
      const last = wholeDay(finish) - 1;
      const running = valueIn(this.#running, person, () => new Map<number, Placed[]>());
      const first = dayWithin(start);
      for (let stretch = stretchOf(first); stretch <= stretchOf(Math.min(last, first + MOST_DAYS)); stretch++) {
        valueIn(running, stretch, () => []).push(placed);
      }
      const ending = valueIn(this.#ending, person, () => new Map<EpochDay, Placed[]>());
      valueIn(ending, last, () => []).push(placed);
    }
  }

  /** What forbids a task between two moments; of several the one that holds out longest. */
  blocked({ hands }: LevelledTask, start: number, finish: number): Blocked | undefined {
    let last: Blocked | undefined;
    for (const hand of hands) {
      const day = this.#daysOf(hand.person).lastFull(start, finish, hand.share, hand.most);
      if (day !== undefined && day > (last?.day ?? Number.NEGATIVE_INFINITY)) last = { hand, day, absence: undefined };
      if (hand.away.length === 0 || lostDays(this.#calendars, hand.away, start, finish) <= hand.lost + NOISE) continue;
      const absence = lastOf(hand.absences, start, finish);
      if (absence && absence.until - 1 > (last?.day ?? Number.NEGATIVE_INFINITY)) {
        last = { hand, day: absence.until - 1, absence };
      }
    }
    return last;
  }

  /** Somebody's tasks that run at some time between two days, the second excluded, in the order of the file. */
  during(person: Person, from: EpochDay, until: EpochDay): readonly Placed[] {
    const running = this.#running.get(person);
    const found = new Set<Placed>();
    for (let stretch = stretchOf(from); stretch <= stretchOf(until - 1); stretch++) {
      for (const placed of running?.get(stretch) ?? []) {
        if (dayWithin(placed.start) < until && from < wholeDay(placed.finish)) found.add(placed);
      }
    }
    return [...found].sort((one, other) => one.index - other.index);
  }

  /** Somebody's tasks of which a day is the last. */
  endingOn(person: Person, day: EpochDay): readonly Placed[] {
    return this.#ending.get(person)?.get(day) ?? [];
  }

  #daysOf(person: Person): PersonDays {
    return valueIn(this.#days, person, () => new PersonDays(this.#calendars.of(person)));
  }
}

/** Days that are looked through at once. */
const STRETCH = 64;

function stretchOf(day: EpochDay): number {
  return Math.floor(day / STRETCH);
}

/** Of the absences between two moments the one that ends last. */
function lastOf(absences: readonly Absence[], start: number, finish: number): Absence | undefined {
  let last: Absence | undefined;
  for (const absence of absences) {
    if (absence.from < finish && absence.until > start && absence.until > (last?.until ?? Number.NEGATIVE_INFINITY)) {
      last = absence;
    }
  }
  return last;
}

function valueIn<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
