import type { CheckObserver, CheckPart } from '../rules/engine/observer.ts';

/** What one part of a check took. */
export type Timed = CheckPart & {
  /** How often it was done. */
  readonly runs: number;
  /** Of its own: without the parts that lie within it. */
  readonly milliseconds: number;
};

interface Running {
  readonly part: CheckPart;
  readonly begun: number;
  /** Milliseconds that parts within it took. */
  inner: number;
}

/** Adds up what the parts of a check take. */
export class Stopwatch implements CheckObserver {
  readonly #clock: () => number;
  readonly #running: Running[] = [];
  readonly #totals = new Map<string, { part: CheckPart; runs: number; milliseconds: number }>();

  /** @param clock milliseconds since any moment */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  readonly begin = (part: CheckPart): void => {
    this.#running.push({ part, begun: this.#clock(), inner: 0 });
  };

  readonly end = (): void => {
    const ended = this.#running.pop();
    if (!ended) return;
    const { part, begun, inner } = ended;
    const whole = this.#clock() - begun;
    const outer = this.#running.at(-1);
    if (outer) outer.inner += whole;
    const key = `${part.kind} ${part.name}`;
    const total = this.#totals.get(key) ?? { part, runs: 0, milliseconds: 0 };
    total.runs++;
    total.milliseconds += whole - inner;
    this.#totals.set(key, total);
  };

  /** Forgets what was measured. */
  restart(): void {
    this.#totals.clear();
  }

  /** Every part that was done, the slowest first. */
  times(): Timed[] {
    return [...this.#totals.values()]
      .map(({ part, runs, milliseconds }) => ({ ...part, runs, milliseconds }))
      .sort((a, b) => b.milliseconds - a.milliseconds || (a.name < b.name ? -1 : 1));
  }
}
