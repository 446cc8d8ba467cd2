import type { ScheduleRuns } from '../schedule/runs.ts';
import type { GoLive } from './go-live.ts';

/** The dates of all work in all runs, a block of runs at a time. */
export class Dates {
  /** By the index in `ScheduleRuns.works`; see `DateColumns`. */
  readonly starts: readonly Float64Array[];
  readonly finishes: readonly Float64Array[];
  /** The last finish of each run. */
  readonly ends: Float64Array;
  /** In how many runs each work lay on the critical path. */
  readonly critical: Float64Array;
  readonly #schedule: ScheduleRuns;

  constructor(schedule: ScheduleRuns, runs: number) {
    this.#schedule = schedule;
    const { starts, finishes } = schedule.columns(runs);
    this.starts = starts;
    this.finishes = finishes;
    this.ends = new Float64Array(runs);
    this.critical = new Float64Array(schedule.works.length);
  }

  /**
   * Dates some runs.
   *
   * @param samples the value of each span in each of them
   * @param from the number of the first of them
   */
  next(samples: readonly Float64Array[], from: number, count: number): void {
    const parts = new Map<Float64Array, Float64Array>();
    const partOf = (column: Float64Array): Float64Array => {
      const known = parts.get(column);
      if (known) return known;
      const part = column.subarray(from, from + count);
      parts.set(column, part);
      return part;
    };
    const starts = this.starts.map(partOf);
    const finishes = this.finishes.map(partOf);
    const { ends } = this.#schedule.run(samples, count, { starts, finishes });
    this.ends.set(ends.length === count ? ends : ends.subarray(0, count), from);
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
