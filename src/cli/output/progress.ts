import type { RunTexts } from '../texts/runs.ts';

/** What takes its time. */
export type Work = 'checking' | 'fixing' | 'formatting' | 'simulating';

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells a person at a terminal that work goes on; silent in the first second and in pipes. */
export class Progress {
  readonly #stream: Stream;
  readonly #now: () => number;
  #started: number;
  #shown = 0;

  /** @param now milliseconds since any moment */
  constructor(stream: Stream, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
    this.#started = now();
  }

  /** Other work begins. */
  restart(): void {
    this.#started = this.#now();
  }

  /** Says that so many of all things are done. */
  step(words: RunTexts['progress'], work: Work, done: number, total: number): void {
    if (!this.#stream.isTTY) return;
    const now = this.#now();
    if (now - this.#started < 1000 || now - this.#shown < 100) return;
    this.#shown = now;
    this.#stream.write(`\r${words.of(words.works[work], done, total)}\u001b[K`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown > 0) this.#stream.write('\r\u001b[K');
    this.#shown = 0;
  }
}
