import type { ScheduleRuns } from '../schedule/runs.ts';
import type { GoLive } from './go-live.ts';

/** The dates of all work in all runs, a block of runs at a time. */
export class DateColumns {
  /** By the index in `ScheduleRuns.works`. */
  readonly starts: readonly Float64Array[];
  /** A point has one column for both. */
  readonly finishes: readonly Float64Array[];
  /** The last finish of each run. */
  readonly ends: Float64Array;
  /** In how many runs each work lay on the critical path. */
  readonly critical: Float64Array;
  readonly #schedule: ScheduleRuns;

  constructor(schedule: ScheduleRuns, runs: number) {
    this.#schedule = schedule;
    const { works } = schedule;
    this.starts = works.map(() => new Float64Array(runs));
    this.finishes = works.map(({ kind }, place) =>
      kind === 'milestone' || kind === 'gate' ? (this.starts[place] ?? NONE) : new Float64Array(runs),
    );
    this.ends = new Float64Array(runs).fill(Number.NEGATIVE_INFINITY);
    this.critical = new Float64Array(works.length);
  }

  /**
   * Dates some runs.
   *
   * @param samples the value of each span in each of them
   * @param from the number of the first of them
   */
  next(samples: readonly Float64Array[], from: number, count: number): void {
    const dates = this.#schedule.run(samples, count);
    const ends = this.ends.subarray(from, from + count);
    for (let place = 0; place < this.starts.length; place++) {
      const start = this.starts[place] ?? NONE;
      const finish = this.finishes[place] ?? NONE;
      copy(dates.starts[place] ?? NONE, start, from, count);
      if (finish !== start) copy(dates.finishes[place] ?? NONE, finish, from, count);
      raise(ends, dates.finishes[place] ?? NONE);
    }
    this.#schedule.countCritical(this.critical);
  }

  /** When a benefit begins in a run. */
  goLiveIn({ places, end, notBefore = Number.NEGATIVE_INFINITY }: GoLive, run: number): number {
    const columns = end === 'start' ? this.starts : this.finishes;
    let latest = notBefore;
    for (const place of places) {
      const moment = columns[place]?.[run] ?? Number.NEGATIVE_INFINITY;
      if (moment > latest) latest = moment;
    }
    return latest;
  }
}

const NONE = new Float64Array(0);

function copy(block: Float64Array, column: Float64Array, from: number, count: number): void {
  column.set(block.length === count ? block : block.subarray(0, count), from);
}

function raise(ends: Float64Array, by: Float64Array): void {
  for (let run = 0, { length } = ends; run < length; run++) {
    if ((by[run] as number) > (ends[run] as number)) ends[run] = by[run] as number;
  }
}
