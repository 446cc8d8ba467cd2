/** Tells a person at a terminal that work goes on; silent in the first second and in pipes. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #started = performance.now();
  #done = 0;
  #shown = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  step(what: string, total: number): void {
    this.#done++;
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#started < 1000 || now - this.#shown < 100) return;
    this.#shown = now;
    this.#stream.write(`\r${what} ${Math.min(this.#done, total)} of ${total}\u001b[K`);
  }

  /** Takes the line away and starts counting anew. */
  clear(): void {
    if (this.#shown > 0) this.#stream.write('\r\u001b[K');
    this.#shown = 0;
    this.#done = 0;
  }
}
