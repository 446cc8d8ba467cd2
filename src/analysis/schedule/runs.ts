import { pathOf } from '../../model/path.ts';
import type { Plan } from '../../model/plan.ts';
import type { Estimate, SourceRange } from '../../model/values.ts';
import type { Calendars } from '../calendar/calendars.ts';
import { nextWorking } from '../calendar/working-calendar.ts';
import { lazy } from '../lazy.ts';
import type { Schedule, Work } from '../schedule.ts';
import type { Need, WorkNode } from './network.ts';
import { spanOf } from './propagate.ts';
import { solvedOf } from './solved.ts';
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

/**
 * When each piece of work begins and ends in each run, as moments: days since 1970-01-01 with fractions. Finishes are excluded. Ends that
 * are the same moment in every run share a column, such as the finish of one task and the start of the next.
 */
export interface DateColumns {
  /** By the index in `works`. */
  readonly starts: readonly Float64Array[];
  readonly finishes: readonly Float64Array[];
}

export interface RunDates extends DateColumns {
  /** The last finish of each run; −Infinity where there is no work. */
  readonly ends: Float64Array;
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
   * Dates all work in `count` runs at once.
   *
   * @param samples for each of `spans` its length in each run
   * @param into receives the dates; of `columns`. Without it the result holds until the next call.
   */
  run(samples: readonly Float64Array[], count: number, into?: DateColumns): RunDates;
  /** Columns for the dates of all work in so many runs. */
  columns(runs: number): DateColumns;
  /** Adds to each piece of work the number of runs of the last call in which it decided when the roadmap ends. Where several were
   * met at the same moment all of them did; a phase counts with its parts. */
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
  const { network, propagated } = solvedOf(schedule);
  const { order, moments } = propagated;
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
  /** Those of them that can be the last to be met: the rest are never met later than one of these. */
  readonly lastNeeds: readonly CompiledNeed[];
  readonly endNeeds: readonly CompiledNeed[];
  readonly finishNeeds: readonly CompiledNeed[];
  readonly length: { readonly scale: TimeScale; readonly amount: Amount } | undefined;
  readonly container: number;
}

class CompiledRuns implements ScheduleRuns {
  readonly spans: readonly UncertainSpan[];
  readonly works: readonly Work[];
  readonly #compiled: readonly CompiledWork[];
  readonly #own: () => DateColumns;
  /** Of the last call. */
  #starts: readonly Float64Array[] = [];
  #finishes: readonly Float64Array[] = [];
  /** Work that can end last: the rest never ends behind what waits for it. */
  readonly #outermost: readonly number[];
  /** The ends of work that is done. */
  readonly #fixed: readonly { readonly place: number; readonly finish: boolean; readonly moment: number }[];
  /** Work × 2, + 1 for its finish, each end after those that it needs. */
  readonly #order: readonly number[];
  readonly #origin: number;
  readonly #calendars: Calendars;
  readonly #met: Float64Array;
  readonly #ends: Float64Array;
  readonly #latest: Float64Array;
  readonly #listed: Int32Array;
  /** For each of the needs of one end. */
  readonly #rows: Float64Array[] = [];
  /** By work × 2, + 1 for its finish: the runs in which the end lies on the path that decides when the roadmap ends. */
  readonly #onPath: readonly RunSet[];
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
    const compiled = dated.map((node) => compile(plan, node, places, (on) => moments.starts[on.index], spans));
    this.#compiled = compiled.map((work) => ({ ...work, lastNeeds: lastOf(work, compiled) }));
    this.spans = spans;
    this.works = dated.map(({ item }) => item);
    this.#own = lazy(() => this.columns(block));
    this.#met = new Float64Array(block);
    this.#ends = new Float64Array(block);
    this.#latest = new Float64Array(block);
    this.#listed = new Int32Array(block);
    this.#onPath = Array.from({ length: dated.length * 2 }, () => new Uint32Array(Math.ceil(block / 32)));
    this.#origin = origin;
    const ends: number[] = [];
    const fixed: { readonly place: number; readonly finish: boolean; readonly moment: number }[] = [];
    for (const code of order) {
      const node = all[code >> 1];
      const place = node && places.get(node.index);
      if (!node || place === undefined) continue;
      if (!node.done) ends.push(place * 2 + (code & 1));
      else fixed.push({ place, finish: (code & 1) === 1, moment: momentOf(node, code, moments) });
    }
    this.#order = ends;
    this.#fixed = fixed;
    const inner = new Set(this.#compiled.flatMap(endsBefore));
    this.#outermost = dated.flatMap((_, place) => (inner.has(place) ? [] : [place]));
  }

  run(samples: readonly Float64Array[], count: number, { starts, finishes }: DateColumns = this.#own()): RunDates {
    this.#samples = samples;
    this.#count = count;
    this.#starts = starts;
    this.#finishes = finishes;
    for (const { place, finish, moment } of this.#fixed) (finish ? finishes : starts)[place]?.fill(moment, 0, count);
    for (const code of this.#order) {
      const work = this.#compiled[code >> 1];
      if (!work) continue;
      if (code & 1) this.#finish(work, code >> 1);
      else this.#start(work, code >> 1);
    }
    this.#ends.fill(Number.NEGATIVE_INFINITY, 0, count);
    for (const place of this.#outermost) raise(this.#ends, finishes[place] ?? NONE, count);
    return { starts: this.#starts, finishes: this.#finishes, ends: this.#ends };
  }

  columns(runs: number): DateColumns {
    const { works } = this;
    const own = works.flatMap(({ kind }, place) => [
      ...(this.#sharedStart(place) ? [] : [place * 2]),
      ...(isPoint(kind) ? [] : [place * 2 + 1]),
    ]);
    // Of one piece of memory: a piece for each column would have the collector of garbage look at each.
    const memory = new Float64Array(own.length * runs);
    const starts = works.map(() => NONE);
    const finishes = works.map(() => NONE);
    own.forEach((code, at) => {
      (code & 1 ? finishes : starts)[code >> 1] = memory.subarray(at * runs, (at + 1) * runs);
    });
    for (const code of [...this.#fixed.map(({ place }) => place * 2), ...this.#order]) {
      const place = code >> 1;
      const shared = code & 1 ? undefined : this.#sharedStart(place);
      if (shared) starts[place] = (shared.finish ? finishes : starts)[shared.on] ?? NONE;
      if (isPoint(works[place]?.kind)) finishes[place] = starts[place] ?? NONE;
    }
    return { starts, finishes };
  }

  /** The need at whose moment work begins in every run; undefined where more has a say. */
  #sharedStart(place: number): CompiledNeed | undefined {
    const work = this.#compiled[place];
    if (!work) return undefined;
    const { node, lastNeeds, endNeeds, length } = work;
    const [need] = lastNeeds;
    if (!need || lastNeeds.length > 1 || need.on < 0 || need.lag || node.done || node.starts) return undefined;
    return length && (endNeeds.length > 0 || length.scale.kind === 'work') ? undefined : need;
  }

  #start({ node, lastNeeds, endNeeds, length }: CompiledWork, place: number): void {
    const out = this.#starts[place] ?? NONE;
    const count = this.#count;
    if (node.starts) {
      out.fill(node.starts.day, 0, count);
      return;
    }
    this.#meetAll(lastNeeds, this.#origin, out);
    if (!length) return;
    for (const need of endNeeds) raise(out, this.#before(this.#meet(need), length), count);
    if (length.scale.kind !== 'work') return;
    const { calendar } = length.scale;
    for (let run = 0; run < count; run++) {
      const at = out[run] ?? 0;
      const begun = nextWorking(calendar, at);
      out[run] = begun < Number.POSITIVE_INFINITY ? begun : at;
    }
  }

  /** When the last of some needs is met in each run. @param none where there are no needs */
  #meetAll(needs: readonly CompiledNeed[], none: number, out: Float64Array): void {
    const count = this.#count;
    const [first] = needs;
    if (!first) {
      out.fill(none, 0, count);
      return;
    }
    const met = this.#meet(first);
    if (met !== out) out.set(met.length === count ? met : met.subarray(0, count));
    for (let at = 1; at < needs.length; at++) raise(out, this.#meet(needs[at] ?? first), count);
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
    if (scale.kind === 'work') {
      this.#addWork(from, scale, values, fixed, out);
      return;
    }
    for (let run = 0; run < count; run++) out[run] = later(scale, from[run] ?? 0, values ? (values[run] ?? 0) : fixed);
  }

  #addWork(
    from: Float64Array,
    { calendar, perUnit }: TimeScale & { readonly kind: 'work' },
    values: Float64Array | undefined,
    fixed: number,
    out: Float64Array,
  ): void {
    const { company } = this.#calendars;
    for (let run = 0; run < this.#count; run++) {
      const begun = from[run] ?? 0;
      const amount = (values ? (values[run] ?? 0) : fixed) * perUnit;
      const at = calendar.earliest(calendar.worked(begun) + amount);
      // Those who do it have left before it is done: somebody of the company goes on at the same pace.
      out[run] = at < Number.POSITIVE_INFINITY ? at : company.earliest(company.worked(begun) + amount);
    }
  }

  countCritical(critical: Float64Array): void {
    this.#markLast();
    // From the end of the roadmap back, each end after those that wait for it: what was met last is on the path too.
    for (let at = this.#order.length - 1; at >= 0; at--) {
      const code = this.#order[at] ?? 0;
      const work = this.#compiled[code >> 1];
      const path = this.#onPath[code];
      const runs = work && path ? runsOf(path, this.#listed) : 0;
      if (!work || !path || runs === 0) continue;
      if ((code & 1) === 0) this.#leadStartBack(work, runs);
      else if (isSpanning(work)) this.#leadBack([...work.finishNeeds, ...work.endNeeds], this.#listed, runs);
      else join(this.#onPath[code - 1], path);
    }
    // Parts come after their phase in the file.
    for (let place = this.#compiled.length - 1; place >= 0; place--) this.#countPath(place, critical);
  }

  /** Begins a path in every run with the work that ends last, and with all of it where several end together. */
  #markLast(): void {
    const count = this.#count;
    for (const path of this.#onPath) path.fill(0);
    for (const place of this.#outermost) {
      const finishes = this.#finishes[place] ?? NONE;
      const path = this.#onPath[place * 2 + 1] ?? NOWHERE;
      for (let run = 0; run < count; run++) {
        if ((finishes[run] ?? 0) >= (this.#ends[run] ?? 0) - NOISE) add(path, run);
      }
    }
  }

  #leadStartBack({ node, length, startNeeds, endNeeds }: CompiledWork, runs: number): void {
    if (node.starts) return;
    if (!length || endNeeds.length === 0) {
      this.#leadBack(startNeeds, this.#listed, runs);
      return;
    }
    // What its end waits for decides where it makes the work begin later than what its beginning waits for.
    const byStart: number[] = [];
    const byEnd: number[] = [];
    for (let at = 0; at < runs; at++) {
      const run = this.#listed[at] ?? 0;
      const first = startNeeds.length > 0 ? this.#latestIn(startNeeds, run) : this.#origin;
      const begun = earlier(length.scale, this.#latestIn(endNeeds, run), this.#amountIn(length.amount, run));
      (begun > first + NOISE ? byEnd : byStart).push(run);
    }
    this.#leadBack(startNeeds, Int32Array.from(byStart), byStart.length);
    this.#leadBack(endNeeds, Int32Array.from(byEnd), byEnd.length);
  }

  /**
   * Puts those needs of an end on the path that are met last.
   *
   * @param listed the runs in which the end is on the path
   */
  #leadBack(needs: readonly CompiledNeed[], listed: Int32Array, runs: number): void {
    const [only] = needs;
    if (only && needs.length === 1) {
      const path = this.#pathOf(only);
      for (let at = 0; at < runs; at++) add(path, listed[at] ?? 0);
      return;
    }
    const latest = this.#latest.fill(Number.NEGATIVE_INFINITY, 0, runs);
    const rows = this.#rowsFor(needs.length);
    needs.forEach((need, place) => {
      const row = rows[place] ?? NONE;
      this.#meetIn(need, listed, runs, row);
      raise(latest, row, runs);
    });
    needs.forEach((need, place) => {
      addLast(this.#pathOf(need), listed, runs, rows[place] ?? NONE, latest);
    });
  }

  #pathOf({ on, finish }: CompiledNeed): RunSet {
    return this.#onPath[on * 2 + (finish ? 1 : 0)] ?? NOWHERE;
  }

  #rowsFor(needs: number): readonly Float64Array[] {
    while (this.#rows.length < needs) this.#rows.push(new Float64Array(this.#latest.length));
    return this.#rows;
  }

  /** When a need is met in some of the runs, in their order. */
  #meetIn(need: CompiledNeed, listed: Int32Array, runs: number, row: Float64Array): void {
    const column = (need.finish ? this.#finishes : this.#starts)[need.on];
    if (need.lag || !column) for (let at = 0; at < runs; at++) row[at] = this.#metIn(need, listed[at] ?? 0);
    else for (let at = 0; at < runs; at++) row[at] = column[listed[at] ?? 0] ?? 0;
  }

  /** Counts the runs in which a piece of work is on the path; its phase is on it too then. */
  #countPath(place: number, critical: Float64Array): void {
    const work = this.#compiled[place];
    const path = this.#onPath[place * 2 + 1];
    if (!work || !path) return;
    // That a phase which lasts as long as its parts has begun does not put it on the path.
    if (!isSpanning(work)) join(path, this.#onPath[place * 2]);
    join(this.#onPath[work.container * 2 + 1], path);
    critical[place] = (critical[place] ?? 0) + runsOf(path, this.#listed);
  }

  #amountIn(amount: Amount, run: number): number {
    return 'fixed' in amount ? amount.fixed : (this.#samples[amount.span]?.[run] ?? 0);
  }

  #latestIn(needs: readonly CompiledNeed[], run: number): number {
    let latest = Number.NEGATIVE_INFINITY;
    for (const need of needs) latest = Math.max(latest, this.#metIn(need, run));
    return latest;
  }

  #metIn({ on, start, finish, lag }: CompiledNeed, run: number): number {
    const other = (finish ? this.#finishes : this.#starts)[on]?.[run] ?? start;
    if (!lag) return other;
    return later(lag.scale, other, this.#amountIn(lag.amount, run));
  }
}

/** Whether it has one moment for both ends. */
function isPoint(kind: Work['kind'] | undefined): boolean {
  return kind === 'milestone' || kind === 'gate';
}

/** The needs of a start without the start of its phase where something in the phase, which begins no earlier, has to have begun or ended too. */
function lastOf(
  { startNeeds, container }: Omit<CompiledWork, 'lastNeeds'>,
  all: readonly Omit<CompiledWork, 'lastNeeds'>[],
): readonly CompiledNeed[] {
  const isOfPhase = ({ on, finish, lag }: CompiledNeed): boolean => on >= 0 && on === container && !finish && !lag;
  const comesAfter = ({ on, finish, lag }: CompiledNeed): boolean => {
    const other = lag ? undefined : all[on];
    if (!other || other.node.done || other.node.starts || other.container !== container) return false;
    return other.startNeeds.some(isOfPhase) && (!finish || endsAfterStart(other));
  };
  return startNeeds.some(comesAfter) ? startNeeds.filter((need) => !isOfPhase(need)) : startNeeds;
}

/** Whether its finish is never before its start, to the last digit. */
function endsAfterStart({ length }: Pick<CompiledWork, 'length'>): boolean {
  if (!length) return true;
  const { scale, amount } = length;
  // Lengths that are drawn are never negative.
  return scale.kind === 'days' && ('span' in amount || amount.fixed >= 0);
}

/** The work that in no run ends later than this one. */
function endsBefore(work: CompiledWork): number[] {
  const { node, length, startNeeds, finishNeeds } = work;
  const places = (needs: readonly CompiledNeed[]): number[] =>
    needs.flatMap(({ on, finish, lag }) => (finish && !lag ? [on] : []));
  if (node.done) return [];
  // Of a length of no working time the end lies before the days off behind which it begins.
  const afterStart = node.starts || length?.scale.kind === 'work' ? [] : places(startNeeds);
  return isSpanning(work) ? [...afterStart, ...places(finishNeeds)] : afterStart;
}

/** Whether its finish follows from its parts instead of from its start. */
function isSpanning({ node, length }: CompiledWork): boolean {
  return !length && 'kind' in node.length && node.length.kind === 'span';
}

/** A set of runs, one bit each: most work is on the path in few of them. */
type RunSet = Uint32Array;

const NOWHERE: RunSet = new Uint32Array(0);

function add(set: RunSet, run: number): void {
  set[run >>> 5] = (set[run >>> 5] ?? 0) | (1 << (run & 31));
}

/** Adds those of the listed runs in which a moment is the latest. */
function addLast(set: RunSet, listed: Int32Array, runs: number, moments: Float64Array, latest: Float64Array): void {
  for (let at = 0; at < runs; at++) {
    if ((moments[at] ?? 0) >= (latest[at] ?? 0) - NOISE) add(set, listed[at] ?? 0);
  }
}

function join(set: RunSet | undefined, other: RunSet | undefined): void {
  if (!set || !other) return;
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
}

/**
 * @param listed receives the runs of the set, in ascending order
 * @returns how many they are
 */
function runsOf(set: RunSet, listed: Int32Array): number {
  let count = 0;
  for (let word = 0; word < set.length; word++) {
    for (let bits = set[word] ?? 0; bits !== 0; bits &= bits - 1) {
      listed[count++] = word * 32 + 31 - Math.clz32(bits & -bits);
    }
  }
  return count;
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
): Omit<CompiledWork, 'lastNeeds'> {
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
