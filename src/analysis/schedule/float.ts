import type { ModelElement } from '../../model/element.ts';
import type { FloatBound, ScheduledItem } from '../schedule.ts';
import type { Need, Network, WorkNode } from './network.ts';
import { type Propagated, spanOf } from './propagate.ts';
import { between, dayWithin, earlier, later, latestBeginning, NOISE, wholeDay } from './time-scale.ts';

/**
 * The dated work with its float: the backward pass, in the reverse of the order in which the dates were found, so that all
 * that waits for an end is seen before it. Takes time in proportion to the work and its links.
 */
export function addFloat(network: Network, propagated: Propagated): ReadonlyMap<ModelElement, ScheduledItem> {
  const { items } = propagated;
  if (items.size === 0) return items;
  const first = new BackwardPass(network, propagated, () => Number.POSITIVE_INFINITY);
  // What stands in a phase with a length of its own ends within it, wherever the phase's own float lets it end.
  const bounded = network.works.some((node) => node.parts.length > 0 && spanOf(node));
  const pass = bounded
    ? new BackwardPass(network, propagated, ({ container }) =>
        container && spanOf(container) ? first.lateFinish(container) : Number.POSITIVE_INFINITY,
      )
    : first;
  const result = new Map<ModelElement, ScheduledItem>();
  for (const node of network.works) {
    const item = items.get(node.item);
    if (item) result.set(node.item, node.done ? item : { ...item, ...pass.floatOf(node) });
  }
  return result;
}

const DEADLINE: FloatBound = { kind: 'deadline' };
const END: FloatBound = { kind: 'end-of-roadmap' };

class BackwardPass {
  readonly #starts: readonly (number | undefined)[];
  readonly #finishes: readonly (number | undefined)[];
  /** By work × 2, + 1 for its finish. */
  readonly #late: Float64Array;
  /** How much later each piece of work may be without moving any other. */
  readonly #free: Float64Array;
  readonly #end: number;
  /** By work × 2, + 1 for its finish: what asks for the latest moment that is known so far. */
  readonly #asked: (FloatBound | undefined)[] = [];
  /** By work: what its latest finish follows from. */
  readonly #bounds: (FloatBound | undefined)[] = [];

  /** @param bound the latest finish that something else than a link demands */
  constructor(network: Network, { moments, order }: Propagated, bound: (node: WorkNode) => number) {
    this.#starts = moments.starts;
    this.#finishes = moments.finishes;
    const { works } = network;
    this.#late = new Float64Array(works.length * 2).fill(Number.POSITIVE_INFINITY);
    this.#free = new Float64Array(works.length).fill(Number.POSITIVE_INFINITY);
    let end = Number.NEGATIVE_INFINITY;
    for (const finish of moments.finishes) if (finish !== undefined && finish > end) end = finish;
    this.#end = end;
    for (let place = order.length - 1; place >= 0; place--) {
      const code = order[place] ?? 0;
      const node = works[code >> 1];
      if (!node || node.done || this.#starts[node.index] === undefined || this.#finishes[node.index] === undefined)
        continue;
      if (code & 1) this.#finish(node, bound(node));
      else this.#start(node);
    }
  }

  lateFinish({ index }: WorkNode): number {
    return this.#late[index * 2 + 1] ?? Number.POSITIVE_INFINITY;
  }

  floatOf(node: WorkNode): Pick<ScheduledItem, 'float' | 'critical'> {
    const { index } = node;
    const [early, until] = [this.#starts[index] ?? 0, this.#finishes[index] ?? 0];
    const lateStart = this.#late[index * 2] ?? early;
    const lateFinish = this.lateFinish(node);
    // A phase that spans its parts may be able to end later although it cannot begin later.
    const slack = Math.min(lateStart - early, lateFinish - until);
    const total = wholeFloat(slack);
    const free = Math.min(total, wholeFloat(Math.max(0, this.#free[index] ?? 0)));
    const scale = spanOf(node)?.scale;
    const byStart = !scale && lateStart - early < lateFinish - until;
    const critical = scale ? between(scale, early, lateStart) <= NOISE : slack <= NOISE;
    return {
      float: {
        total,
        free,
        lateStart: scale ? dayWithin(lateStart) : wholeDay(lateStart),
        lateFinish: wholeDay(lateFinish),
        bound: (byStart ? this.#asked[index * 2] : this.#bounds[index]) ?? END,
      },
      critical,
    };
  }

  #finish(node: WorkNode, bound: number): void {
    const { index, deadline, length, container } = node;
    const last = deadline ? deadline.day + 1 : Number.POSITIVE_INFINITY;
    const asked = this.#late[index * 2 + 1] ?? 0;
    const late = Math.min(asked, this.#end, last, bound);
    this.#late[index * 2 + 1] = late;
    if (last <= late) this.#bounds[index] = DEADLINE;
    else if (this.#end <= late) this.#bounds[index] = END;
    else if (asked <= late) this.#bounds[index] = this.#asked[index * 2 + 1];
    else if (container) this.#bounds[index] = { kind: 'phase', item: container.item };
    if (!('kind' in length) || length.kind !== 'span') return;
    for (const need of node.finishNeeds) this.#push(need, node, 'finish', late, this.#finishes[index]);
    for (const need of node.endNeeds) this.#push(need, node, 'finish', late, this.#finishes[index]);
  }

  #start(node: WorkNode): void {
    const { index } = node;
    const span = spanOf(node);
    const known = this.#late[index * 2] ?? 0;
    let finish = this.lateFinish(node);
    const fromEnd = span ? earlier(span.scale, finish, span.amount.likely) : finish;
    const latest = Math.min(known, fromEnd);
    const start = span ? latestBeginning(span.scale, latest) : latest;
    // Where the beginning may not wait so long, what asks for the beginning decides about the end.
    if (span && known < fromEnd) this.#bounds[index] = this.#asked[index * 2];
    if (span && start < fromEnd) finish = Math.min(finish, later(span.scale, start, span.amount.likely));
    this.#late[index * 2] = start;
    this.#late[index * 2 + 1] = finish;
    // A stated start holds whatever happens before, so that all before has to be ready then.
    const early = this.#starts[index];
    const needed = node.starts ? Math.min(start, node.starts.day) : start;
    for (const need of node.startNeeds) this.#push(need, node, 'start', needed, early);
    if (span) for (const need of node.endNeeds) this.#push(need, node, 'finish', finish, this.#finishes[index]);
  }

  /**
   * @param its the end of the node that has the need
   * @param late the latest moment at which the need has to be met
   * @param early when it has to be met so that what waits does not move
   */
  #push(
    { on, end, by, lag }: Need,
    node: WorkNode,
    its: 'start' | 'finish',
    late: number,
    early: number | undefined,
  ): void {
    if (on.done) return;
    const back = (moment: number): number => (lag ? earlier(lag.scale, moment, lag.amount.likely) : moment);
    const code = on.index * 2 + (end === 'finish' ? 1 : 0);
    const asked = back(late);
    if (asked < (this.#late[code] ?? 0)) {
      this.#late[code] = asked;
      this.#asked[code] =
        by === 'spans' ? { kind: 'phase', item: node.item } : { kind: 'follower', item: node.item, its, needs: end };
    }
    const own = (end === 'finish' ? this.#finishes : this.#starts)[on.index];
    if (own === undefined || early === undefined) return;
    this.#free[on.index] = Math.min(this.#free[on.index] ?? 0, back(early) - own);
  }
}

function wholeFloat(days: number): number {
  return Math.floor(days + NOISE);
}
