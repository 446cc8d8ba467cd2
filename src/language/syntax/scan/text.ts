import { isLineEnd } from '../characters.ts';
import { endOfLine, trimEnd } from '../lines.ts';
import type { Reading } from './reading.ts';
import { valueCategory } from './statement.ts';

/** Reads texts in quotes. One that is never closed ends with its line, so that it costs no more than that. */
export class Texts {
  readonly #reading: Reading;
  /** From here on no long text is closed; up to here no foreign quote: they need not be searched for again. */
  #noLongEnd = Number.POSITIVE_INFINITY;
  #noForeignEnd = -1;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** `"one line"` or `"""several lines"""` */
  read(): void {
    if (this.#reading.text.startsWith('"""', this.#reading.at)) this.#long();
    else this.#short();
  }

  /** A text in quotes of another kind: kept as text, so that a check can say which quotes to use. False where nothing closes it. */
  readForeign(): boolean {
    const { text, at: start } = this.#reading;
    let end = start + 1;
    while (start > this.#noForeignEnd && end < text.length && !isLineEnd(text.charCodeAt(end))) {
      if (!closesForeign(text.charCodeAt(end++))) continue;
      this.#push(start, end);
      return true;
    }
    // Nothing on this line closes it, nor any that follows.
    this.#noForeignEnd = Math.max(this.#noForeignEnd, end);
    return false;
  }

  #push(start: number, end: number): void {
    this.#reading.push(valueCategory(this.#reading), 'text', start, end);
  }

  #long(): void {
    const { text, at: start } = this.#reading;
    const close = start >= this.#noLongEnd ? -1 : text.indexOf('"""', start + 3);
    if (close < 0) {
      this.#noLongEnd = Math.min(this.#noLongEnd, start);
      this.#reading.problem('unclosed-text', start, start + 3, { quote: '"""' });
      this.#push(start, endOfLine(text, start));
    } else {
      this.#push(start, close + 3);
      this.#reading.passLines(start, close);
    }
  }

  #short(): void {
    const { text, at: start } = this.#reading;
    let at = start + 1;
    for (let code = text.charCodeAt(at); code !== 34; code = text.charCodeAt(at)) {
      if (Number.isNaN(code) || isLineEnd(code)) {
        this.#unclosed(start);
        return;
      }
      at += code === 92 && !isLineEnd(text.charCodeAt(at + 1)) && at + 1 < text.length ? 2 : 1;
    }
    this.#push(start, at + 1);
  }

  #unclosed(start: number): void {
    const { text } = this.#reading;
    let end = endOfLine(text, start);
    // A brace at the end of the line surely opens the block of this element.
    if (end > start + 1 && text.charCodeAt(end - 1) === 123) end = trimEnd(text, start + 1, end - 1);
    this.#reading.problem('unclosed-text', start, start + 1, { quote: '"' });
    this.#push(start, end);
  }
}

/** “ ” „ « » ' from word processors. */
export function isForeignQuote(code: number): boolean {
  return code === 0x201e || (code !== 34 && closesForeign(code));
}

function closesForeign(code: number): boolean {
  return code === 0x201c || code === 0x201d || code === 0xbb || code === 0xab || code === 39 || code === 34;
}
