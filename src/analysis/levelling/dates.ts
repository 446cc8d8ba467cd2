import type { Need, Network, WorkNode } from '../schedule/network.ts';
import { type Moments, spanOf } from '../schedule/propagate.ts';
import { beginning, earlier, later } from '../schedule/time-scale.ts';

/**
 * Where the ends of all work stand while tasks are being delayed, in the likely case: the same steps as those that date
 * the roadmap, one piece of work at a time.
 */
export class Dates {
  readonly starts: Float64Array;
  readonly finishes: Float64Array;
  readonly #origin: number;

  /** @param moments of the roadmap as planned: until an end is set anew it stands there */
  constructor({ works, origin }: Network, moments: Moments) {
    this.#origin = origin;
    this.starts = Float64Array.from(works, ({ index }) => moments.starts[index] ?? Number.NaN);
    this.finishes = Float64Array.from(works, ({ index }) => moments.finishes[index] ?? Number.NaN);
  }

  /** When a need lets the work go on. */
  met({ on, end, lag }: Need): number {
    const moment = (end === 'start' ? this.starts : this.finishes)[on.index] ?? Number.NaN;
    return lag ? later(lag.scale, moment, lag.amount.likely) : moment;
  }

  /** The earliest beginning that all that the work waits for allows. */
  earliest(node: WorkNode): number {
    const { starts, done, length, startNeeds, endNeeds } = node;
    if (starts) return starts.day;
    if (done && 'kind' in length && length.kind === 'point') return done.day;
    let start = startNeeds.length > 0 ? Number.NEGATIVE_INFINITY : this.#origin;
    for (const need of startNeeds) start = Math.max(start, this.met(need));
    const span = spanOf(node);
    if (!span) return start;
    for (const need of endNeeds) start = Math.max(start, earlier(span.scale, this.met(need), span.amount.likely));
    return beginning(span.scale, start);
  }

  /** When work that begins at a moment has ended. */
  finish(node: WorkNode, start: number): number {
    const { done, length, finishNeeds, endNeeds } = node;
    if (done) return done.day;
    const span = spanOf(node);
    if (span) return later(span.scale, start, span.amount.likely);
    let finish = start;
    for (const need of finishNeeds) finish = Math.max(finish, this.met(need));
    if ('kind' in length && length.kind === 'span') {
      for (const need of endNeeds) finish = Math.max(finish, this.met(need));
    }
    return finish;
  }
}
