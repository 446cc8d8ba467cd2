import { endOfLine } from '../lines.ts';
import type { Reading } from './reading.ts';

/** Whether `//` or `/*` stands at an offset. */
export function isComment(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 47) return false;
  const next = text.charCodeAt(at + 1);
  return next === 47 || next === 42;
}

/** Reads comments. One that is never closed ends with its line, so that it costs no more than that. */
export class Comments {
  readonly #reading: Reading;
  /** From here on no block comment is closed: they need not be searched for again. */
  #noEnd = Number.POSITIVE_INFINITY;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Reads a comment and answers true, or answers false for a plain slash. */
  read(): boolean {
    const { text, at: start } = this.#reading;
    if (!isComment(text, start)) return false;
    this.#reading.comment(start, text.charCodeAt(start + 1) === 47 ? endOfLine(text, start) : this.#endOfBlock(start));
    return true;
  }

  #endOfBlock(start: number): number {
    const { text } = this.#reading;
    const close = start >= this.#noEnd ? -1 : text.indexOf('*/', start + 2);
    if (close >= 0) return close + 2;
    this.#noEnd = Math.min(this.#noEnd, start);
    this.#reading.problem('unclosed-comment', start, start + 2);
    return endOfLine(text, start);
  }
}
