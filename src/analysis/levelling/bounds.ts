import { nameOf } from '../../model/element.ts';
import type { Need, WorkNode } from '../schedule/network.ts';
import { spanOf } from '../schedule/propagate.ts';
import { dayWithin, earlier, later, latestBeginning, wholeDay } from '../schedule/time-scale.ts';
import type { Dates } from './dates.ts';
import { LastDays } from './last-days.ts';
import type { Hold, LevelledTask } from './levelled-task.ts';
import { Queue } from './queue.ts';
import type { Setting } from './setting.ts';

/** How far work may slip before something breaks that has to hold, and what that is. */
export interface Latest {
  readonly start: number;
  readonly finish: number;
  readonly startBy: Hold | undefined;
  readonly finishBy: Hold | undefined;
}

/**
 * The latest moments at which work can stand so that what waits for it still begins on the day that is fixed for it and, for
 * parts of a phase with a length of its own, so that they end within it. Deadlines and the end of the roadmap bound nothing: what a
 * delay costs there is told with it.
 */
export class Bounds {
  readonly #works: readonly WorkNode[];
  readonly #tasks: ReadonlyMap<number, LevelledTask>;
  /** By end: the place from the end of the order, so that all that waits for an end comes before it. */
  readonly #place: Uint32Array;
  readonly #order: Uint32Array;
  readonly #fixed: Side;
  readonly #phases: Side;

  constructor({ network: { works }, order, tasks, calendars }: Setting, dates: Dates) {
    this.#works = works;
    this.#tasks = tasks;
    this.#order = order;
    this.#place = new Uint32Array(works.length * 2);
    order.forEach((code, place) => {
      this.#place[code] = order.length - 1 - place;
    });
    this.#phases = new Side(works.length);
    this.#fixed = new Side(works.length);
    this.#passBack(this.#fixed, true, (lower) => {
      for (const node of works) this.#fromFixed(node, dates, lower);
      const lastDays = new LastDays(calendars);
      for (const task of tasks.values()) {
        const last = task.still ? undefined : lastDays.of(task);
        if (last) lower(task.node.index * 2 + 1, last.finish, last.by);
      }
    });
  }

  /** Takes the end of a phase with a length of its own, as soon as it is known. */
  phaseEnds({ parts, length, item }: WorkNode, finish: number): void {
    const by: Hold = { held: 'phase-end', at: 'stated' in length ? length.stated.at : nameOf(item) };
    this.#passBack(this.#phases, false, (lower) => {
      for (const { index } of parts) lower(index * 2 + 1, wholeDay(finish), by);
    });
  }

  of({ index }: WorkNode): Latest {
    const [start, startBy] = earlierOf(this.#fixed, this.#phases, index * 2);
    const [finish, finishBy] = earlierOf(this.#fixed, this.#phases, index * 2 + 1);
    return { start, finish, startBy, finishBy };
  }

  /** What has to be ready for work that stays in place, since its day is stated or it has begun. */
  #fromFixed(node: WorkNode, dates: Dates, lower: Lower): void {
    const by = this.#stillBy(node);
    if (!by) return;
    const { starts, done, index } = node;
    const begun = dates.starts[index] ?? Number.NaN;
    const start = starts
      ? Math.min(starts.day, done?.day ?? starts.day)
      : Number.isNaN(begun)
        ? (done?.day ?? Number.NaN)
        : dayWithin(begun);
    for (const need of node.startNeeds) push(need, start, by, lower);
    const finish = wholeDay(dates.finishes[node.index] ?? Number.NaN);
    for (const need of node.endNeeds) push(need, finish, by, lower);
  }

  /**
   * Lowers the latest moments of all that some ends wait for, each end once.
   *
   * @param throughPhases whether a part moves the phase in which it stands; one with a length of its own ends later by itself
   */
  #passBack(side: Side, throughPhases: boolean, begin: (lower: Lower) => void): void {
    const queue = new Queue();
    let last = -1;
    const lower: Lower = (code, moment, by) => {
      const place = this.#place[code] ?? 0;
      // What waits for itself has no dates and no order.
      if (place > last && side.lower(code, moment, by)) queue.add(place);
    };
    begin(lower);
    for (let place = queue.take(); place !== undefined; place = queue.take()) {
      if (place === last) continue;
      last = place;
      const code = this.#order[this.#order.length - 1 - place] ?? 0;
      const node = this.#works[code >> 1];
      if (!node || this.#stillBy(node)) continue;
      const by = side.by(code);
      // That somebody leaves holds this task; what it waits for is held by this task.
      const through: Hold | undefined = by?.held === 'away' ? { held: 'successor', at: nameOf(node.item) } : by;
      if (code & 1) endBy(node, side.late(code), { by, through }, lower);
      else beginBy(node, side.late(code), { through, throughPhases }, lower);
    }
  }

  /** The line or the task that keeps work in place. */
  #stillBy({ item, starts, done, index }: WorkNode): Hold | undefined {
    const stated = done ?? starts;
    if (stated) return { held: 'successor', at: stated.stated.at };
    return this.#tasks.get(index)?.still ? { held: 'successor', at: nameOf(item) } : undefined;
  }
}

type Lower = (code: number, moment: number, by: Hold | undefined) => void;

/**
 * What follows for work that has to end by a moment.
 *
 * @param why what the work itself is held by, and what it waits for
 */
function endBy(
  node: WorkNode,
  finish: number,
  { by, through }: { readonly by: Hold | undefined; readonly through: Hold | undefined },
  lower: Lower,
): void {
  const { index, length, endNeeds, finishNeeds } = node;
  const span = spanOf(node);
  if (span) lower(index * 2, earlier(span.scale, finish, span.amount.likely), by);
  else if ('kind' in length && length.kind === 'point') lower(index * 2, finish, by);
  for (const need of finishNeeds) push(need, finish, through, lower);
  for (const need of endNeeds) push(need, finish, through, lower);
}

/** What follows for work that has to begin by a moment; what its end waits for makes it begin later too. */
function beginBy(
  node: WorkNode,
  start: number,
  { through, throughPhases }: { readonly through: Hold | undefined; readonly throughPhases: boolean },
  lower: Lower,
): void {
  // Let go on a day off, work begins on the next working day, and that may be too late.
  const own = spanOf(node);
  const ready = own && Number.isFinite(start) ? latestBeginning(own.scale, start) : start;
  for (const need of node.startNeeds) {
    if (throughPhases || need.by !== 'inside' || !spanOf(need.on)) push(need, ready, through, lower);
  }
  if (!own || node.endNeeds.length === 0) return;
  const finish = later(own.scale, ready, own.amount.likely);
  for (const need of node.endNeeds) push(need, finish, through, lower);
}

function push({ on, end, lag }: Need, late: number, by: Hold | undefined, lower: Lower): void {
  if (on.done || !Number.isFinite(late)) return;
  const moment = lag ? earlier(lag.scale, late, lag.amount.likely) : late;
  lower(on.index * 2 + (end === 'finish' ? 1 : 0), moment, by);
}

/** The latest moment of each end: of work × 2, + 1 for its finish. */
class Side {
  readonly #late: Float64Array;
  readonly #by: (Hold | undefined)[] = [];

  constructor(works: number) {
    this.#late = new Float64Array(works * 2).fill(Number.POSITIVE_INFINITY);
  }

  late(code: number): number {
    return this.#late[code] ?? Number.POSITIVE_INFINITY;
  }

  by(code: number): Hold | undefined {
    return this.#by[code];
  }

  lower(code: number, moment: number, by: Hold | undefined): boolean {
    if (!(moment < this.late(code))) return false;
    this.#late[code] = moment;
    this.#by[code] = by;
    return true;
  }
}

function earlierOf(one: Side, other: Side, code: number): [number, Hold | undefined] {
  return one.late(code) <= other.late(code) ? [one.late(code), one.by(code)] : [other.late(code), other.by(code)];
}
