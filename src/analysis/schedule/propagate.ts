import { type ModelElement, nameOf } from '../../model/element.ts';
import type { SourceRange } from '../../model/values.ts';
import type { Cycle, CycleLink, ScheduledItem, StartReason, UndatedItem } from '../schedule.ts';
import { certain, likelyOf, type ThreePoint } from '../three-point.ts';
import { isInCalendar, laterBy, wholeDays } from './elapsed.ts';
import type { Broken, Length, Need, Network, WorkNode } from './network.ts';
import { visitInOrder } from './order.ts';

interface Propagated {
  readonly items: ReadonlyMap<ModelElement, ScheduledItem>;
  readonly undated: ReadonlyMap<ModelElement, UndatedItem>;
  readonly cycles: readonly Cycle[];
}

/** Why an end has no date, and the work that it waits for. */
type Reason = Broken & { readonly on: WorkNode | undefined };

type Known = { readonly at: ThreePoint; readonly why: StartReason };

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

  constructor(network: Network) {
    this.#network = network;
    const { length } = network.works;
    this.#starts = new Array(length);
    this.#finishes = new Array(length);
    this.#reasons = new Array(length);
  }

  /** Everything on the path waits for itself. */
  cycle(path: readonly { readonly from: WorkNode; readonly link: CycleLink }[]): void {
    for (const { from, link } of path) this.#reasons[from.index] = { because: 'cycle', at: link.at, on: undefined };
  }

  start(node: WorkNode): void {
    const known = this.#startOf(node);
    if ('because' in known) this.#reasons[node.index] ??= known;
    else this.#starts[node.index] = known;
  }

  finish(node: WorkNode): void {
    const known = this.#finishOf(node);
    if ('because' in known) {
      this.#reasons[node.index] ??= known;
      return;
    }
    this.#finishes[node.index] = known;
    const start = this.#starts[node.index];
    if (node.done && start) this.#starts[node.index] = begunBefore(start, node, known);
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
        undated.set(item, { item, container, because, at, on: on?.item, start: start && wholeDays(start.at) });
      }
    }
    return { items, undated };
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
      if (!isInCalendar(at))
        return { because: 'impossible', at: need.dependency?.at ?? nameOf(node.item), on: undefined };
      decided = latest(decided, at, need);
    }
    const { origin, originAt } = this.#network;
    return decided ?? { at: certain(origin), why: { kind: 'plan-start', at: originAt } };
  }

  /** When a need lets the work go on; undefined where that is not known. */
  #met({ on, end, dependency }: Need): ThreePoint | undefined {
    const other = end === 'start' ? this.#starts[on.index]?.at : this.#finishes[on.index];
    const lag = dependency?.value.lag;
    return other && lag ? laterBy(other, lag.value) : other;
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
    const at = length.kind === 'duration' || length.kind === 'effort' ? length.followsFrom[0] : undefined;
    return { because: 'impossible', at: at ?? nameOf(node.item), on: undefined };
  }

  #planned(node: WorkNode, length: Length, start: ThreePoint): ThreePoint | Reason {
    switch (length.kind) {
      case 'point':
        return start;
      case 'duration':
        return laterBy(start, length.stated.value);
      case 'effort':
        return {
          low: start.low + length.days.low,
          likely: start.likely + length.days.likely,
          high: start.high + length.days.high,
        };
      case 'span':
        return this.#spanned(node, start);
    }
  }

  #spanned(node: WorkNode, start: ThreePoint): ThreePoint | Reason {
    if (node.finishNeeds.length === 0) return { because: 'no-duration', at: nameOf(node.item), on: undefined };
    let finish = start;
    for (const need of node.finishNeeds) {
      const at = this.#met(need);
      if (!at) return missing(node, need);
      finish = laterOf(finish, at);
    }
    return finish;
  }
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

function reasonOf({ on, end, dependency }: Need): StartReason {
  if (dependency) return { kind: 'dependency', on: on.item, end, at: dependency.at };
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
  const { item, margin } = node;
  const from = wholeDays(start.at);
  const until = wholeDays(finish);
  const days = { low: until.low - from.low, likely: until.likely - from.likely, high: until.high - from.high };
  const added = margin && !node.done ? (days.likely * likelyOf(margin.value)) / 100 : 0;
  return {
    item,
    container: node.container?.item,
    start: from,
    finish: until,
    days,
    marginDays: Math.max(0, Math.ceil(added - 1e-6)),
    why: start.why,
    followsFrom: followsFrom(node, start.why),
  };
}

function followsFrom({ done, length, margin }: WorkNode, why: StartReason): readonly SourceRange[] {
  const start = why.kind === 'container' ? undefined : why.at;
  if (done) return start && start !== done.stated.at ? [start, done.stated.at] : [done.stated.at];
  const own = 'followsFrom' in length ? length.followsFrom : [];
  if (!start && !margin) return own;
  return [...(start ? [start] : []), ...own, ...(margin ? [margin.at] : [])];
}
