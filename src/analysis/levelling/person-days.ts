import type { EpochDay } from '../../model/values.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { dayWithin, wholeDay } from '../schedule/time-scale.ts';
import { stepsOf } from '../workload/load-steps.ts';

const CHUNK = 256;

/** More days of one task are not looked at one by one: a hundred years. */
export const MOST_DAYS = 36_525;

/** Per cent: less than what sums of shares are rounded to. */
const NOISE = 4e-7;

interface Chunk {
  /** Per cent of full time. */
  readonly load: Float64Array;
  /** 0 not asked yet, 1 a working day, 2 a day off. */
  readonly kind: Uint8Array;
}

/** What somebody has to do on each day, as far as it is placed. */
export class PersonDays {
  readonly #calendar: WorkingCalendar;
  readonly #chunks = new Map<number, Chunk>();

  constructor(calendar: WorkingCalendar) {
    this.#calendar = calendar;
  }

  /** Adds work from one moment to another; on a day of which it takes a half, half as much. */
  add(from: number, until: number, share: number): void {
    for (const step of stepsOf(from, until, share)) {
      const last = Math.min(step.until, step.from + MOST_DAYS);
      for (let day = step.from; day < last; day++) {
        const chunk = this.#chunkOf(day);
        const place = day & (CHUNK - 1);
        chunk.load[place] = (chunk.load[place] ?? 0) + step.share;
      }
    }
  }

  /**
   * The last working day between two moments on which so much more would be above the limit; what is more than the limit by itself needs
   * the day for itself.
   */
  lastFull(from: number, until: number, share: number, most: number): EpochDay | undefined {
    const first = dayWithin(from);
    const last = Math.min(wholeDay(until), first + MOST_DAYS) - 1;
    for (let day = last; day >= first; day--) {
      const chunk = this.#chunkOf(day);
      const place = day & (CHUNK - 1);
      const part = Math.min(until, day + 1) - Math.max(from, day);
      if ((chunk.load[place] ?? 0) + Math.min(share * part, most) > most + NOISE && this.#works(chunk, day)) return day;
    }
    return undefined;
  }

  /** The working days above a limit, in order, with the load of each. */
  above(most: number): { readonly day: EpochDay; readonly share: number }[] {
    const found: { readonly day: EpochDay; readonly share: number }[] = [];
    for (const [number, chunk] of [...this.#chunks].sort(([one], [other]) => one - other)) {
      for (let place = 0; place < CHUNK; place++) {
        const share = chunk.load[place] ?? 0;
        const day = number * CHUNK + place;
        if (share > most + NOISE && this.#works(chunk, day)) found.push({ day, share });
      }
    }
    return found;
  }

  #works({ kind }: Chunk, day: EpochDay): boolean {
    const place = day & (CHUNK - 1);
    if (kind[place] === 0) kind[place] = this.#calendar.on(day) > 0 ? 1 : 2;
    return kind[place] === 1;
  }

  #chunkOf(day: EpochDay): Chunk {
    const number = Math.floor(day / CHUNK);
    const known = this.#chunks.get(number);
    if (known) return known;
    const chunk = { load: new Float64Array(CHUNK), kind: new Uint8Array(CHUNK) };
    this.#chunks.set(number, chunk);
    return chunk;
  }
}
