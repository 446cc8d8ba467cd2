import { type ModelElement, nameOf } from '../../model/element.ts';
import type { SourceRange } from '../../model/values.ts';
import type { Cycle, CycleLink, ScheduledItem, StartReason, UndatedItem } from '../schedule.ts';
import { certain, likelyOf, type ThreePoint } from '../three-point.ts';
import type { Broken, Length, Need, Network, WorkNode } from './network.ts';
import { visitInOrder } from './order.ts';
import { beginning, dayWithin, earlierBy, isInCalendar, laterBy, type Span, wholeDays } from './time-scale.ts';

export interface Propagated {
  readonly moments: Moments;
  /** Work × 2, + 1 for its finish, each end after those that it needs. */
  readonly order: Uint32Array;
  readonly items: ReadonlyMap<ModelElement, ScheduledItem>;
  readonly undated: ReadonlyMap<ModelElement, UndatedItem>;
  readonly cycles: readonly Cycle[];
}

/** Why an end has no date, and the work that it waits for. */
type Reason = Broken & { readonly on: WorkNode | undefined };

/** Of a start: one moment for each case. The low case is the one with the low durations, which may begin later than the others. */
type Known = { readonly at: ThreePoint; readonly why: StartReason };

/** Where the ends of each piece of work stand in the likely case, to the fraction of a day; undefined where that is not known. */
export interface Moments {
  readonly starts: readonly (number | undefined)[];
  readonly finishes: readonly (number | undefined)[];
}

/** Dates every piece of work after what it needs. Takes time in proportion to the work and its dependencies. */
export function propagate(network: Network): Propagated {
  const dating = new Dating(network);
  const cycles = visitInOrder(network.works, dating);
  return { ...dating.results(), cycles };
}

class Dating {
  readonly #network: Network;
  readonly #starts: (Known | undefined)[];
  readonly #finishes: (ThreePoint | undefined)[];
  readonly #reasons: (Reason | undefined)[];
  readonly #order: Uint32Array;
  #visited = 0;

  constructor(network: Network) {
    this.#network = network;
    const { length } = network.works;
    this.#starts = new Array(length);
    this.#finishes = new Array(length);
    this.#reasons = new Array(length);
    this.#order = new Uint32Array(length * 2);
  }

  /** Everything on the path waits for itself. */
  cycle(path: readonly { readonly from: WorkNode; readonly link: CycleLink }[]): void {
    for (const { from, link } of path) this.#reasons[from.index] = { because: 'cycle', at: link.at, on: undefined };
  }

  start(node: WorkNode): void {
    this.#order[this.#visited++] = node.index * 2;
    const known = this.#startOf(node);
    if ('because' in known) this.#reasons[node.index] ??= known;
    // What is done has begun before others ask when that was.
    else this.#starts[node.index] = node.done ? begunBefore(known, node, certain(node.done.day)) : known;
  }

  finish(node: WorkNode): void {
    this.#order[this.#visited++] = node.index * 2 + 1;
    const known = this.#finishOf(node);
    if ('because' in known) {
      this.#reasons[node.index] ??= known;
      return;
    }
    this.#finishes[node.index] = known;
  }

  results(): Omit<Propagated, 'cycles'> {
    const items = new Map<ModelElement, ScheduledItem>();
    const undated = new Map<ModelElement, UndatedItem>();
    for (const node of this.#network.works) {
      const { item, index } = node;
      const container = node.container?.item;
      const start = this.#starts[index];
      const finish = this.#finishes[index];
      if (start && finish) items.set(item, scheduled(node, start, finish));
      else {
        const { because, at, on } = this.#reasons[index] ?? {
          because: 'waits-for-undated',
          at: nameOf(item),
          on: undefined,
        };
        undated.set(item, { item, container, because, at, on: on?.item, start: start && inOrder(wholeDays(start.at)) });
      }
    }
    const moments = {
      starts: this.#starts.map((start) => start?.at.likely),
      finishes: this.#finishes.map((finish) => finish?.likely),
    };
    return { items, undated, moments, order: this.#order.subarray(0, this.#visited) };
  }

  #startOf(node: WorkNode): Known | Reason {
    const { index, startBroken, starts, done, length } = node;
    const cyclic = this.#reasons[index];
    if (cyclic) return cyclic;
    if (startBroken) return { ...startBroken, on: undefined };
    const stated = starts ?? ('kind' in length && length.kind === 'point' ? done : undefined);
    if (stated) return { at: certain(stated.day), why: { kind: 'fixed', fact: stated.fact, at: stated.stated.at } };
    let decided: Known | undefined;
    for (const need of node.startNeeds) {
      const at = this.#met(need);
      if (!at) return missing(node, need);
      if (!isInCalendar(at)) return impossible(need.dependency?.at ?? nameOf(node.item));
      decided = latest(decided, at, need);
    }
    const { origin, originAt } = this.#network;
    decided ??= { at: certain(origin), why: { kind: 'plan-start', at: originAt } };
    const span = spanOf(node);
    for (const need of span ? node.endNeeds : []) {
      const end = this.#met(need);
      if (!end || !span) return missing(node, need);
      const at = earlierBy(end, span);
      if (!isInCalendar(at)) return impossible(need.dependency?.at ?? nameOf(node.item));
      decided = latest(decided, at, need);
    }
    if (span?.scale.kind !== 'work') return decided;
    const { scale } = span;
    const { low, likely, high } = decided.at;
    // Who works, begins on a day on which work is done.
    const at = { low: beginning(scale, low), likely: beginning(scale, likely), high: beginning(scale, high) };
    if (isInCalendar(at)) return { at, why: decided.why };
    return { because: 'nobody-works', at: node.item.facts.after?.at ?? nameOf(node.item), on: undefined };
  }

  /** When a need lets the work go on; undefined where that is not known. */
  #met({ on, end, lag }: Need): ThreePoint | undefined {
    const other = end === 'start' ? this.#starts[on.index]?.at : this.#finishes[on.index];
    return other && lag ? laterBy(other, lag) : other;
  }

  #finishOf(node: WorkNode): ThreePoint | Reason {
    const { index, done, length, margin } = node;
    const reason = this.#reasons[index];
    if (reason?.because === 'cycle') return reason;
    if (done) return certain(done.day);
    const start = this.#starts[index]?.at;
    if (!start) return reason ?? { because: 'waits-for-undated', at: nameOf(node.item), on: undefined };
    if ('because' in length) return { ...length, on: undefined };
    const planned = this.#planned(node, length, start);
    if ('because' in planned) return planned;
    const finish = margin ? withMargin(planned, start, likelyOf(margin.value)) : planned;
    if (isInCalendar(finish)) return finish;
    const span = spanOf(node);
    const at = 'stated' in length ? length.stated.at : nameOf(node.item);
    // Time goes on to the end of the calendar; work stops where those who do it have left.
    const left = span?.scale.kind === 'work' && finish.high === Number.POSITIVE_INFINITY;
    return left ? { because: 'nobody-works', at, on: undefined } : impossible(at);
  }

  #planned(node: WorkNode, length: Length, start: ThreePoint): ThreePoint | Reason {
    switch (length.kind) {
      case 'point':
        return start;
      case 'duration':
      case 'effort':
        return laterBy(start, length.span);
      case 'span':
        return this.#spanned(node, start);
    }
  }

  #spanned(node: WorkNode, start: ThreePoint): ThreePoint | Reason {
    if (node.finishNeeds.length === 0) return { because: 'no-duration', at: nameOf(node.item), on: undefined };
    let finish = start;
    for (const need of [...node.finishNeeds, ...node.endNeeds]) {
      const at = this.#met(need);
      if (!at) return missing(node, need);
      finish = laterOf(finish, at);
    }
    return finish;
  }
}

/** The length of work that has one of its own; what has already ended does not shift any more. */
export function spanOf({ length, done }: WorkNode): Span | undefined {
  return !done && 'kind' in length && (length.kind === 'duration' || length.kind === 'effort')
    ? length.span
    : undefined;
}

function impossible(at: SourceRange): Reason {
  return { because: 'impossible', at, on: undefined };
}

function missing(node: WorkNode, need: Need): Reason {
  return { because: 'waits-for-undated', at: need.dependency?.at ?? nameOf(node.item), on: need.on };
}

function laterOf(one: ThreePoint, other: ThreePoint): ThreePoint {
  return {
    low: Math.max(one.low, other.low),
    likely: Math.max(one.likely, other.likely),
    high: Math.max(one.high, other.high),
  };
}

/** Of equal moments the first need decides, so that a task that begins with its phase says so. */
function latest(decided: Known | undefined, at: ThreePoint, need: Need): Known {
  if (decided && decided.at.likely >= at.likely) return { at: laterOf(decided.at, at), why: decided.why };
  return { at: decided ? laterOf(decided.at, at) : at, why: reasonOf(need) };
}

function reasonOf({ on, end, by, dependency }: Need): StartReason {
  if (dependency)
    return { kind: by === 'ends-after' ? 'end-dependency' : 'dependency', on: on.item, end, at: dependency.at };
  // Only a phase has parts.
  return { kind: 'container', on: on.item as ModelElement<'phase'>, end };
}

/** A margin lengthens the pessimistic case only: the plan's likely dates stay what they are. */
function withMargin(finish: ThreePoint, start: ThreePoint, percent: number): ThreePoint {
  const likely = (finish.likely - start.likely) * (1 + percent / 100);
  return { ...finish, high: Math.max(finish.high, start.high + likely) };
}

/** What is done has begun, a day earlier at the latest. */
function begunBefore(start: Known, node: WorkNode, finish: ThreePoint): Known {
  const point = 'kind' in node.length && node.length.kind === 'point';
  const last = finish.likely - (point ? 0 : 1);
  const { at } = start;
  if (at.high <= last) return start;
  const moved = { low: Math.min(at.low, last), likely: Math.min(at.likely, last), high: Math.min(at.high, last) };
  if (at.likely <= last || !node.done) return { at: moved, why: start.why };
  return { at: moved, why: { kind: 'fixed', fact: 'done', at: node.done.stated.at } };
}

function scheduled(node: WorkNode, start: Known, finish: ThreePoint): ScheduledItem {
  const { item, margin, deadline } = node;
  const from = begunDays(node, start.at);
  const until = wholeDays(finish);
  const days = inOrder({
    low: until.low - from.low,
    likely: until.likely - from.likely,
    high: until.high - from.high,
  });
  const added = margin && !node.done ? (days.likely * likelyOf(margin.value)) / 100 : 0;
  return {
    item,
    container: node.container?.item,
    start: inOrder(from),
    finish: inOrder(until),
    moments: { start: start.at.likely, finish: finish.likely },
    days,
    marginDays: Math.max(0, Math.ceil(added - 1e-6)),
    why: start.why,
    followsFrom: followsFrom(node, start.why),
    deadline,
    float: undefined,
    critical: false,
  };
}

/** Work that begins in the middle of a working day begins on that day; halves of calendar days are rounded, so that days do not overlap. */
function begunDays(node: WorkNode, at: ThreePoint): ThreePoint {
  if (node.starts || spanOf(node)?.scale.kind !== 'work') return wholeDays(at);
  return { low: dayWithin(at.low), likely: dayWithin(at.likely), high: dayWithin(at.high) };
}

/** The three cases as the least, the likely and the most. */
function inOrder(cases: ThreePoint): ThreePoint {
  const { low, likely, high } = cases;
  if (low <= likely && likely <= high) return cases;
  return { low: Math.min(low, likely, high), likely, high: Math.max(low, likely, high) };
}

function followsFrom({ done, length, margin }: WorkNode, why: StartReason): readonly SourceRange[] {
  const start = why.kind === 'container' ? undefined : why.at;
  if (done) return start && start !== done.stated.at ? [start, done.stated.at] : [done.stated.at];
  const own = 'followsFrom' in length ? length.followsFrom : [];
  if (!start && !margin) return own;
  return [...(start ? [start] : []), ...own, ...(margin ? [margin.at] : [])];
}
