import type { Host } from './host.ts';

/** Turns of the event loop after which no message that had already arrived is left: each turn handles at most one. */
const QUIET_TURNS = 6;

/** Work may hold up the event loop for so many milliseconds before requests get their turn. */
const SLICE_MS = 12;

/** Runs a task once the messages in the queue are handled. */
export class AfterQueue {
  readonly #host: Host;
  readonly #task: () => void;
  #left = 0;
  #waiting = false;

  constructor(host: Host, task: () => void) {
    this.#host = host;
    this.#task = task;
  }

  /** Whether the task is yet to run. */
  get isWaiting(): boolean {
    return this.#waiting;
  }

  /**
   * @param again whether more of the same may be in the queue, so that the wait starts again; reading a workspace must not hold up
   * the answer to an edit
   */
  request(again: boolean): void {
    if (again || !this.#waiting) this.#left = QUIET_TURNS;
    if (this.#waiting) return;
    this.#waiting = true;
    const turn = (): void => {
      this.#left--;
      if (this.#left > 0) {
        this.#host.defer(turn);
        return;
      }
      this.#waiting = false;
      this.#task();
    };
    this.#host.defer(turn);
  }
}

/** Settles once all messages that have arrived by now were handled, for work that is in nobody's way. */
export async function quiet(host: Host): Promise<void> {
  for (let turn = 0; turn < QUIET_TURNS; turn++) await new Promise<void>((resolve) => host.defer(resolve));
}

/** Lets messages through when a long piece of work has held the event loop for a while. */
export class Slices {
  readonly #host: Host;
  #since: number;

  constructor(host: Host) {
    this.#host = host;
    this.#since = host.now();
  }

  async pause(): Promise<void> {
    if (this.#host.now() - this.#since < SLICE_MS) return;
    await new Promise<void>((resolve) => this.#host.defer(resolve));
    this.#since = this.#host.now();
  }
}
