import { pathOf } from '../../model/path.ts';
import type { Plan } from '../../model/plan.ts';
import type { Estimate, SourceRange } from '../../model/values.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { Schedule, Work } from '../schedule.ts';
import { type Need, readNetwork, type WorkNode } from './network.ts';
import { propagate, spanOf } from './propagate.ts';
import { earlier, later, NOISE, type Span, type TimeScale } from './time-scale.ts';

/** A length, or a pause between two pieces of work, that is not certain. */
export interface UncertainSpan {
  /** The way to the fact by ids: stays the same while other lines change. */
  readonly key: string;
  readonly work: Work;
  readonly fact: 'duration' | 'effort' | 'after' | 'ends-after';
  /** In the unit in which it is written. */
  readonly estimate: Estimate;
  /** Lengths are; a pause may be an overlap. */
  readonly nonNegative: boolean;
  readonly at: SourceRange;
}

/** When each piece of work begins and ends in each run, as moments: days since 1970-01-01 with fractions. Finishes are excluded. */
export interface RunDates {
  /** By the index in `works`. */
  readonly starts: readonly Float64Array[];
  readonly finishes: readonly Float64Array[];
}

/**
 * A roadmap ready to be dated many times, with other lengths each time. What cannot be dated is left out, and margins are:
 * they are room for the unforeseen, which the spread of the lengths already says.
 */
export interface ScheduleRuns {
  readonly spans: readonly UncertainSpan[];
  /** The dated work, in the order of the file. */
  readonly works: readonly Work[];
  /**
   * Dates all work in `count` runs at once. The result holds until the next call.
   *
   * @param samples for each of `spans` its length in each run
   */
  run(samples: readonly Float64Array[], count: number): RunDates;
  /** Adds to each piece of work the number of runs of the last call in which it decided when the roadmap ends; a phase counts with its parts. */
  countCritical(critical: Float64Array): void;
}

/**
 * Prepares a roadmap for a simulation. Every run takes the steps of the deterministic dates, so that runs without spread
 * give the same dates to the last digit.
 *
 * @param schedule the plan's own dates
 * @param block the greatest number of runs that is ever asked for at once
 */
export function scheduleRunsOf(plan: Plan, calendars: Calendars, schedule: Schedule, block: number): ScheduleRuns {
  const network = readNetwork(plan, calendars);
  const { order, moments } = propagate(network);
  const dated = network.works.filter(({ item }) => schedule.items.has(item));
  return new CompiledRuns(plan, dated, order, network.works, moments, network.origin, block, calendars);
}

/** An amount that is the same in all runs, or the number of the span that says it. */
type Amount = { readonly fixed: number } | { readonly span: number };

interface CompiledNeed {
  /** -1 for work without an end, of which only the likely start is known. */
  readonly on: number;
  readonly start: number;
  readonly finish: boolean;
  readonly lag: { readonly scale: TimeScale; readonly amount: Amount } | undefined;
}

interface CompiledWork {
  readonly node: WorkNode;
  readonly startNeeds: readonly CompiledNeed[];
  readonly endNeeds: readonly CompiledNeed[];
  readonly finishNeeds: readonly CompiledNeed[];
  readonly length: { readonly scale: TimeScale; readonly amount: Amount } | undefined;
  readonly container: number;
}

class CompiledRuns implements ScheduleRuns {
  readonly spans: readonly UncertainSpan[];
  readonly works: readonly Work[];
  readonly #compiled: readonly CompiledWork[];
  readonly #starts: readonly Float64Array[];
  readonly #finishes: readonly Float64Array[];
  /** Work × 2, + 1 for its finish, each end after those that it needs. */
  readonly #order: readonly number[];
  readonly #origin: number;
  readonly #calendars: Calendars;
  readonly #met: Float64Array;
  #samples: readonly Float64Array[] = [];
  #count = 0;

  constructor(
    plan: Plan,
    dated: readonly WorkNode[],
    order: Uint32Array,
    all: readonly WorkNode[],
    moments: {
      readonly starts: readonly (number | undefined)[];
      readonly finishes: readonly (number | undefined)[];
    },
    origin: number,
    block: number,
    calendars: Calendars,
  ) {
    this.#calendars = calendars;
    const places = new Map(dated.map((node, place) => [node.index, place]));
    const spans: UncertainSpan[] = [];
    this.#compiled = dated.map((node) => compile(plan, node, places, (on) => moments.starts[on.index], spans));
    this.spans = spans;
    this.works = dated.map(({ item }) => item);
    this.#starts = dated.map(() => new Float64Array(block));
    this.#finishes = dated.map(({ length }, place) =>
      'kind' in length && length.kind === 'point' ? (this.#starts[place] ?? NONE) : new Float64Array(block),
    );
    this.#met = new Float64Array(block);
    this.#origin = origin;
    const ends: number[] = [];
    for (const code of order) {
      const node = all[code >> 1];
      const place = node && places.get(node.index);
      if (!node || place === undefined) continue;
      if (!node.done) ends.push(place * 2 + (code & 1));
      else (code & 1 ? this.#finishes : this.#starts)[place]?.fill(momentOf(node, code, moments));
    }
    this.#order = ends;
  }

  run(samples: readonly Float64Array[], count: number): RunDates {
    this.#samples = samples;
    this.#count = count;
    for (const code of this.#order) {
      const work = this.#compiled[code >> 1];
      if (!work) continue;
      if (code & 1) this.#finish(work, code >> 1);
      else this.#start(work, code >> 1);
    }
    return { starts: this.#starts, finishes: this.#finishes };
  }

  #start({ node, startNeeds, endNeeds, length }: CompiledWork, place: number): void {
    const out = this.#starts[place] ?? NONE;
    const count = this.#count;
    if (node.starts) {
      out.fill(node.starts.day, 0, count);
      return;
    }
    out.fill(startNeeds.length > 0 ? Number.NEGATIVE_INFINITY : this.#origin, 0, count);
    for (const need of startNeeds) raise(out, this.#meet(need), count);
    if (!length) return;
    for (const need of endNeeds) raise(out, this.#before(this.#meet(need), length), count);
    if (length.scale.kind !== 'work') return;
    const { calendar } = length.scale;
    for (let run = 0; run < count; run++) {
      const at = out[run] ?? 0;
      const begun = calendar.latest(calendar.worked(at));
      out[run] = begun < Number.POSITIVE_INFINITY ? begun : at;
    }
  }

  /** When work has to begin to end at a moment, in each run. */
  #before(until: Float64Array, { scale, amount }: NonNullable<CompiledNeed['lag']>): Float64Array {
    const begun = this.#met;
    const values = 'span' in amount ? this.#samples[amount.span] : undefined;
    const fixed = 'fixed' in amount ? amount.fixed : 0;
    for (let run = 0; run < this.#count; run++) {
      begun[run] = earlier(scale, until[run] ?? 0, values ? (values[run] ?? 0) : fixed);
    }
    return begun;
  }

  #finish({ finishNeeds, endNeeds, length, node }: CompiledWork, place: number): void {
    const out = this.#finishes[place] ?? NONE;
    const start = this.#starts[place] ?? NONE;
    if (out === start) return;
    const count = this.#count;
    if (length) {
      this.#add(start, length, out);
      return;
    }
    out.set(start.subarray(0, count));
    for (const need of finishNeeds) raise(out, this.#meet(need), count);
    if ('kind' in node.length && node.length.kind === 'span') {
      for (const need of endNeeds) raise(out, this.#meet(need), count);
    }
  }

  /** When a need is met in each run. */
  #meet({ on, start, finish, lag }: CompiledNeed): Float64Array {
    const other = (finish ? this.#finishes : this.#starts)[on] ?? this.#met.fill(start, 0, this.#count);
    if (!lag) return other;
    this.#add(other, lag, this.#met);
    return this.#met;
  }

  #add(from: Float64Array, { scale, amount }: NonNullable<CompiledNeed['lag']>, out: Float64Array): void {
    const count = this.#count;
    const values = 'span' in amount ? this.#samples[amount.span] : undefined;
    const fixed = 'fixed' in amount ? amount.fixed : 0;
    if (scale.kind === 'days') {
      const { perUnit } = scale;
      if (values) for (let run = 0; run < count; run++) out[run] = (from[run] ?? 0) + (values[run] ?? 0) * perUnit;
      else for (let run = 0; run < count; run++) out[run] = (from[run] ?? 0) + fixed * perUnit;
      return;
    }
    const { company } = this.#calendars;
    for (let run = 0; run < count; run++) {
      const amountNow = values ? (values[run] ?? 0) : fixed;
      const at = later(scale, from[run] ?? 0, amountNow);
      if (at < Number.POSITIVE_INFINITY) out[run] = at;
      // Those who do it have left before it is done: somebody of the company goes on at the same pace.
      else out[run] = later({ kind: 'work', calendar: company, perUnit: scale.perUnit }, from[run] ?? 0, amountNow);
    }
  }

  countCritical(critical: Float64Array): void {
    const last = new Float64Array(this.#count).fill(Number.NEGATIVE_INFINITY);
    const lastAt = new Int32Array(this.#count).fill(-1);
    this.#finishes.forEach((finishes, place) => {
      for (let run = 0; run < this.#count; run++) {
        // Of what ends last together, what is written last: a part after its phase, a milestone after the work.
        if ((finishes[run] ?? 0) < (last[run] ?? 0)) continue;
        last[run] = finishes[run] ?? 0;
        lastAt[run] = place;
      }
    });
    // Counted once a run, however often the way back passes through.
    const counted = new Int32Array(this.#compiled.length).fill(-1);
    for (let run = 0; run < this.#count; run++) this.#traceBack(run, lastAt[run] ?? -1, critical, counted);
  }

  #traceBack(run: number, from: number, critical: Float64Array, counted: Int32Array): void {
    let place = from;
    let atFinish = true;
    // Each end is passed once at most, since the needs of dated work have no cycle.
    for (let work = this.#compiled[place]; work; work = this.#compiled[place]) {
      const { node, length, finishNeeds, endNeeds, startNeeds } = work;
      const spans = !length && 'kind' in node.length && node.length.kind === 'span';
      if (atFinish || !spans) this.#countOnce(place, run, critical, counted);
      if (node.done || ((!atFinish || !spans) && node.starts)) return;
      let need: CompiledNeed | undefined;
      if (spans && atFinish) need = this.#deciding([...finishNeeds, ...endNeeds], run);
      else {
        need = this.#deciding(startNeeds, run);
        if (length && endNeeds.length > 0) need = this.#endDecides(work, need, run) ?? need;
      }
      if (!need) return;
      place = need.on;
      atFinish = need.finish;
    }
  }

  #countOnce(place: number, run: number, critical: Float64Array, counted: Int32Array): void {
    for (let at = place; at >= 0 && counted[at] !== run; at = this.#compiled[at]?.container ?? -1) {
      counted[at] = run;
      critical[at] = (critical[at] ?? 0) + 1;
    }
  }

  /** The need of its end that makes the work begin later than what its beginning waits for. */
  #endDecides(
    { length, endNeeds }: CompiledWork,
    first: CompiledNeed | undefined,
    run: number,
  ): CompiledNeed | undefined {
    const need = this.#deciding(endNeeds, run);
    if (!length || !need) return undefined;
    const begun = earlier(length.scale, this.#metIn(need, run), this.#amountIn(length.amount, run));
    return begun > (first ? this.#metIn(first, run) : this.#origin) + NOISE ? need : undefined;
  }

  #amountIn(amount: Amount, run: number): number {
    return 'fixed' in amount ? amount.fixed : (this.#samples[amount.span]?.[run] ?? 0);
  }

  #deciding(needs: readonly CompiledNeed[], run: number): CompiledNeed | undefined {
    let deciding: CompiledNeed | undefined;
    let latest = Number.NEGATIVE_INFINITY;
    for (const need of needs) {
      const at = this.#metIn(need, run);
      if (at <= latest) continue;
      latest = at;
      deciding = need;
    }
    return deciding;
  }

  #metIn({ on, start, finish, lag }: CompiledNeed, run: number): number {
    const other = (finish ? this.#finishes : this.#starts)[on]?.[run] ?? start;
    if (!lag) return other;
    return later(lag.scale, other, this.#amountIn(lag.amount, run));
  }
}

const NONE = new Float64Array(0);

function momentOf(
  { index }: WorkNode,
  code: number,
  {
    starts,
    finishes,
  }: { readonly starts: readonly (number | undefined)[]; readonly finishes: readonly (number | undefined)[] },
): number {
  return (code & 1 ? finishes : starts)[index] ?? 0;
}

function raise(out: Float64Array, by: Float64Array, count: number): void {
  for (let run = 0; run < count; run++) if ((by[run] ?? 0) > (out[run] ?? 0)) out[run] = by[run] ?? 0;
}

function compile(
  plan: Plan,
  node: WorkNode,
  places: ReadonlyMap<number, number>,
  startOf: (node: WorkNode) => number | undefined,
  spans: UncertainSpan[],
): CompiledWork {
  const { item, length } = node;
  const amountOf = (
    span: Span,
    estimate: Estimate,
    uncertain: Omit<UncertainSpan, 'key' | 'estimate'>,
    key: string,
  ): Amount => {
    const { low, high } = estimate;
    if (low === high) return { fixed: span.amount.likely };
    spans.push({ ...uncertain, estimate, key: `${pathOf(plan, item)}.${key}` });
    return { span: spans.length - 1 };
  };
  const span = spanOf(node);
  const stated = 'kind' in length && (length.kind === 'duration' || length.kind === 'effort') ? length : undefined;
  const own =
    span &&
    stated &&
    amountOf(
      span,
      stated.stated.value,
      { work: item, fact: stated.kind, nonNegative: true, at: stated.stated.at },
      stated.kind,
    );
  const needs = (list: readonly Need[]): CompiledNeed[] =>
    list.flatMap((need) => {
      const on = places.get(need.on.index) ?? -1;
      const start = startOf(need.on);
      if (on < 0 && (start === undefined || need.end !== 'start')) return [];
      const lag = need.lag && need.dependency?.value.lag;
      const fact = need.by === 'ends-after' ? ('ends-after' as const) : ('after' as const);
      const written = { work: item, fact, nonNegative: false, at: lag?.at ?? need.on.item.keyword };
      const key = `${fact}:${need.dependency?.value.on.value.id ?? ''}.${need.end}`;
      const amount = lag && need.lag && amountOf(need.lag, lag.value, written, key);
      return [
        {
          on,
          start: start ?? 0,
          finish: need.end === 'finish',
          lag: need.lag && amount && { scale: need.lag.scale, amount },
        },
      ];
    });
  return {
    node,
    startNeeds: needs(node.startNeeds),
    endNeeds: needs(node.endNeeds),
    finishNeeds: needs(node.finishNeeds),
    length: span && own && { scale: span.scale, amount: own },
    container: node.container ? (places.get(node.container.index) ?? -1) : -1,
  };
}
