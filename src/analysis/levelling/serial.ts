import type { EpochDay } from '../../model/values.ts';
import type { Task } from '../levelling.ts';
import type { WorkNode } from '../schedule/network.ts';
import { needsOf } from '../schedule/order.ts';
import { spanOf } from '../schedule/propagate.ts';
import { isInCalendar, wholeDay } from '../schedule/time-scale.ts';
import { certain } from '../three-point.ts';
import { Bounds } from './bounds.ts';
import { Dates } from './dates.ts';
import { EarlierSearches } from './earlier-searches.ts';
import type { Hold, LevelledTask } from './levelled-task.ts';
import { Occupancy } from './occupancy.ts';
import { Queue } from './queue.ts';
import { type Delay, findRoom } from './room.ts';
import type { Setting } from './setting.ts';

/** A task that waits for room. */
export interface Delayed extends Delay {
  readonly task: Task;
  readonly start: number;
  /** The day on which it begins; behind other work, and only there, a task may begin in the middle of a day. */
  readonly day: EpochDay;
}

export interface SerialSchedule {
  readonly dates: Dates;
  readonly occupancy: Occupancy;
  /** In the order of their turns. */
  readonly delayed: readonly Delayed[];
  /** What keeps a task in place that may not move, or finds no room. */
  readonly held: ReadonlyMap<Task, Hold>;
}

/** Tries at finding an order in which tasks that cannot move come before those that can. */
const MOST_ROUNDS = 8;

/**
 * Places one task after the other where those who do it have room: the most critical first, then what begins and what stands first.
 * Work that finds no room comes first in the next round, so that others make room for it.
 */
export function placeInTurn(setting: Setting): SerialSchedule {
  const first = new Set<number>();
  let best = new Round(setting, first);
  for (let round = 1, last = best; round < MOST_ROUNDS; round++) {
    const known = first.size;
    for (const index of last.roomless) first.add(index);
    if (first.size === known) return best.roomless.length === 0 ? best : better(best, awaitedFirst(setting, first));
    last = new Round(setting, first);
    // Of equals the later one: in it the others keep clear of what cannot move.
    if (last.roomless.length <= best.roomless.length) best = last;
  }
  return best;
}

/** Work that finds no room although it comes first may have lost it as what it waits for was delayed: that comes first, too. */
function awaitedFirst(setting: Setting, first: ReadonlySet<number>): Round {
  const { works } = setting.network;
  const all = new Set(first);
  // A set goes on to what is added meanwhile.
  for (const index of all) {
    const node = works[index];
    if (!node) continue;
    for (const end of [0, 1] as const) for (const { on } of needsOf(node, end)) all.add(on.index);
  }
  return new Round(setting, all);
}

function better(one: Round, other: Round): Round {
  return other.roomless.length < one.roomless.length ? other : one;
}

class Round implements SerialSchedule {
  readonly dates: Dates;
  readonly occupancy: Occupancy;
  readonly delayed: Delayed[] = [];
  readonly held = new Map<Task, Hold>();
  /** By index: the tasks that stay although there is no room. */
  readonly roomless: number[] = [];
  readonly #setting: Setting;
  readonly #bounds: Bounds;
  readonly #links: Links;
  readonly #earlier = new EarlierSearches();
  readonly #isNamed: (index: number) => boolean;

  constructor(setting: Setting, first: ReadonlySet<number>) {
    this.#setting = setting;
    const { network, moments, tasks, calendars } = setting;
    this.dates = new Dates(network, moments);
    this.occupancy = new Occupancy(calendars);
    this.#bounds = new Bounds(setting, this.dates);
    this.#links = new Links(
      network.works,
      ({ index }, end) => (end === 0 ? moments.starts : moments.finishes)[index] !== undefined,
    );
    const leadsTo = namesIn(network.works);
    // Work that may wait for a task itself, as what is fixed can, is nothing to wait for.
    this.#isNamed = (index) => leadsTo(index) && this.#links.isSurelyBefore(index);
    // What does not move is there before anything else.
    for (const task of tasks.values()) {
      if (!task.still) continue;
      const { index } = task.node;
      if (task.held) this.held.set(task.task, task.held);
      this.occupancy.add(task, this.dates.starts[index] ?? 0, this.dates.finishes[index] ?? 0);
    }
    this.#placeAll(first);
  }

  #placeAll(first: ReadonlySet<number>): void {
    const { network, tasks } = this.#setting;
    const { ranked, rankOf } = this.#ranks(first);
    const links = this.#links;
    const queue = new Queue();
    const ready = links.free();
    for (;;) {
      for (let code = ready.pop(); code !== undefined; code = ready.pop()) {
        const node = network.works[code >> 1];
        if (!node) continue;
        const rank = code & 1 ? undefined : rankOf.get(node.index);
        if (rank !== undefined) {
          queue.add(rank);
          continue;
        }
        this.#settle(node, code);
        ready.push(...links.release(code));
      }
      const rank = queue.take();
      const task = rank === undefined ? undefined : tasks.get(ranked[rank] ?? -1);
      if (!task) return;
      this.#place(task);
      ready.push(...links.release(task.node.index * 2));
    }
  }

  /** The turn of each task that may move. */
  #ranks(first: ReadonlySet<number>): {
    readonly ranked: readonly number[];
    readonly rankOf: ReadonlyMap<number, number>;
  } {
    const { tasks, items } = this.#setting;
    const key = ({ node }: LevelledTask): readonly [number, number, number] => {
      const item = items.get(node.item);
      return [first.has(node.index) ? 0 : 1, item?.float?.total ?? 0, item?.moments.start ?? 0];
    };
    const ranked = [...tasks.values()]
      .filter(({ still }) => !still)
      .map((task) => ({ index: task.node.index, key: key(task) }))
      .sort(
        (one, other) =>
          one.key[0] - other.key[0] ||
          one.key[1] - other.key[1] ||
          one.key[2] - other.key[2] ||
          one.index - other.index,
      )
      .map(({ index }) => index);
    return { ranked, rankOf: new Map(ranked.map((index, rank) => [index, rank])) };
  }

  /** An end that follows from others. */
  #settle(node: WorkNode, code: number): void {
    const { index } = node;
    if (this.#setting.tasks.get(index)?.still || node.done) return;
    if (code & 1) {
      const finish = this.dates.finish(node, this.dates.starts[index] ?? 0);
      this.dates.finishes[index] = finish;
      if (node.parts.length > 0 && spanOf(node)) this.#bounds.phaseEnds(node, finish);
    } else this.dates.starts[index] = this.dates.earliest(node);
  }

  #place(task: LevelledTask): void {
    const { node } = task;
    const earliest = this.dates.earliest(node);
    const { calendars } = this.#setting;
    const latest = this.#bounds.of(node);
    const { dates, occupancy } = this;
    const search = { task, dates, occupancy, calendars, latest, earlier: this.#earlier, isNamed: this.#isNamed };
    const room = findRoom(search, earliest);
    if ('held' in room) {
      this.held.set(task.task, room);
      this.roomless.push(node.index);
    } else if (room.delay) {
      this.delayed.push({ ...room.delay, task: task.task, start: room.start, day: wholeDay(room.start) });
    }
    const start = 'held' in room ? earliest : room.start;
    const finish = dates.finish(node, start);
    dates.starts[node.index] = start;
    dates.finishes[node.index] = finish;
    if (isInCalendar(certain(start)) && isInCalendar(certain(finish))) occupancy.add(task, start, finish);
  }
}

/** Whether an id leads to the work with an index: of several with one id the first is meant. */
function namesIn(works: readonly WorkNode[]): (index: number) => boolean {
  const named = new Map<string, number>();
  for (const { item, index } of works) {
    const id = item.id?.value;
    if (id !== undefined && !named.has(id)) named.set(id, index);
  }
  return (index) => named.get(works[index]?.item.id?.value ?? '') === index;
}

/** How many ends each end still waits for, and those that wait for it. Work × 2, + 1 for its finish. */
class Links {
  readonly #waiting: Int32Array;
  readonly #dependents: number[][];
  readonly #codes: number[] = [];
  readonly #released: Uint8Array;
  /** Ends that wait, on some way, for work without dates, and so perhaps for anything. */
  readonly #unsure: Uint8Array;

  /** @param isKnown whether an end has a date: work may begin on one and have no end */
  constructor(works: readonly WorkNode[], isKnown: (node: WorkNode, end: 0 | 1) => boolean) {
    this.#waiting = new Int32Array(works.length * 2);
    this.#dependents = Array.from({ length: works.length * 2 }, () => []);
    this.#released = new Uint8Array(works.length * 2);
    this.#unsure = new Uint8Array(works.length * 2);
    for (const node of works) {
      for (const end of [0, 1] as const) {
        if (!isKnown(node, end)) continue;
        const code = node.index * 2 + end;
        this.#codes.push(code);
        if (end === 1 && isKnown(node, 0)) this.#link(node.index * 2, code);
        else if (end === 1) this.#unsure[code] = 1;
        for (const need of needsOf(node, end)) {
          const other = need.end === 'start' ? 0 : 1;
          if (isKnown(need.on, other)) this.#link(need.on.index * 2 + other, code);
          else this.#unsure[code] = 1;
        }
      }
    }
  }

  /** The ends that wait for nothing, the last as written first, as a stack gives them back. */
  free(): number[] {
    return this.#codes.filter((code) => this.#waiting[code] === 0).reverse();
  }

  /** Says that an end is known: the ends that wait for nothing any more. */
  release(code: number): number[] {
    this.#released[code] = 1;
    return (this.#dependents[code] ?? []).filter((dependent) => {
      if (this.#unsure[code]) this.#unsure[dependent] = 1;
      const left = (this.#waiting[dependent] ?? 0) - 1;
      this.#waiting[dependent] = left;
      return left === 0;
    });
  }

  /** Whether the finish of some work is known, and waits for nothing that is not known yet. */
  isSurelyBefore(index: number): boolean {
    return this.#released[index * 2 + 1] === 1 && this.#unsure[index * 2 + 1] === 0;
  }

  #link(from: number, to: number): void {
    this.#dependents[from]?.push(to);
    this.#waiting[to] = (this.#waiting[to] ?? 0) + 1;
  }
}
