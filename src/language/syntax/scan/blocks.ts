import { holdsLines } from '../../vocabulary/words.ts';
import { firstInk, lineStartBefore } from '../lines.ts';
import { MOST_PROBLEMS, type Reading } from './reading.ts';

/** Blocks deeper than this hold no plan; the limit keeps recursive readers of a hostile file safe. */
export const DEEPEST_BLOCK = 40;

/** A block whose brace is not closed yet: where the brace stands, and how far its line is indented. */
export interface OpenBlock {
  readonly start: number;
  readonly indent: number;
  /** The word that opens its element; undefined for a block that belongs to nothing. */
  readonly kind: string | undefined;
  /** Where its tokens begin, for a block that is not worth keeping. */
  readonly dropFrom?: number;
}

/** The blocks around the place that is read. Where braces do not match, the indentation tells which is missing or too many. */
export class Blocks {
  readonly #open: OpenBlock[] = [];
  readonly #reading: Reading;
  readonly #byIndent: boolean;
  /** Braces open beyond the deepest block, which are not read. */
  #tooDeep = 0;
  /** Braces that close what was open before the reading began, and those left open, by counting alone. */
  #closed = 0;
  #opened = 0;
  /** Blocks that belong to nothing. */
  #lone = 0;

  constructor(reading: Reading, byIndent: boolean) {
    this.#reading = reading;
    this.#byIndent = byIndent;
  }

  get open(): readonly OpenBlock[] {
    return this.#open;
  }

  /** Goes on inside blocks that were opened before the reading began. */
  begin(open: readonly OpenBlock[]): void {
    for (const block of open) this.#enter(block);
  }

  /** Braces without a partner, by counting alone. */
  get unmatched(): { readonly closed: number; readonly opened: number } {
    return { closed: this.#closed, opened: this.#opened };
  }

  get isTooDeep(): boolean {
    return this.#tooDeep > 0;
  }

  readOpening(): void {
    const { at: start } = this.#reading;
    this.#opened++;
    if (this.#open.length >= DEEPEST_BLOCK) {
      if (this.#tooDeep === 0) this.#reading.problem('too-deep', start, start + 1, { limit: String(DEEPEST_BLOCK) });
      this.#tooDeep++;
      this.#skip();
      return;
    }
    const block = this.#opening(start);
    this.#reading.push('{', 'brace', start, start + 1);
    this.#enter(block);
  }

  /** What such a block holds is not read anyway; after many of them it is not worth the memory either. */
  #opening(start: number): OpenBlock {
    const indent = this.#reading.indent();
    const { opener, previous } = this.#reading;
    const follows = previous !== undefined && previous.category !== '{' && previous.category !== '}';
    const line = opener?.category === 'STRAY';
    // What a half-typed line opens is told by that line; a line that is whole as it stands opens nothing.
    if (!follows || (line && this.#reading.holdsLines)) this.#reading.problem('block-without-name', start, start + 1);
    if (follows) return { start, indent, kind: line ? undefined : opener?.image };
    this.#lone++;
    const lone = { start, indent, kind: undefined };
    return this.#lone <= MOST_PROBLEMS ? lone : { ...lone, dropFrom: this.#reading.tokens.length };
  }

  #enter(block: OpenBlock): void {
    this.#open.push(block);
    this.#reading.holdsLines = block.kind !== undefined && holdsLines(block.kind);
  }

  #leave(): OpenBlock | undefined {
    const left = this.#open.pop();
    const kind = this.#open.at(-1)?.kind;
    this.#reading.holdsLines = kind !== undefined && holdsLines(kind);
    return left;
  }

  readClosing(): void {
    const { at: start, freshLine: startsLine } = this.#reading;
    if (this.#opened > 0) this.#opened--;
    else this.#closed++;
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      this.#skip();
      return;
    }
    this.closeByIndent(start, false);
    const top = this.#open.at(-1);
    if (!top || (this.#byIndent && startsLine && this.#reading.indent() > top.indent)) {
      this.#reading.problem('stray-brace', start, start + 1);
      this.#skip();
      return;
    }
    this.#leave();
    this.#reading.push('}', 'brace', start, start + 1);
    if (top.dropFrom !== undefined) this.#reading.dropFrom(top.dropFrom);
  }

  /** Ends the blocks that a line at this indentation cannot belong to any more; only where braces do not match. */
  closeByIndent(start: number, elementStarts: boolean): void {
    if (!this.#byIndent || !this.#reading.freshLine) return;
    const indent = this.#reading.indent();
    for (let top = this.#open.at(-1); top; top = this.#open.at(-1)) {
      if (elementStarts ? indent > top.indent : indent >= top.indent) return;
      this.#unclosed(top);
      this.#leave();
      this.#reading.supplyBrace(start);
    }
  }

  /** Ends all blocks at the end of the file. */
  closeAll(end: number): void {
    for (let open = this.#leave(); open; open = this.#leave()) {
      this.#unclosed(open);
      this.#reading.push('}', 'brace', end, end);
    }
  }

  #skip(): void {
    this.#reading.at++;
    this.#reading.freshLine = false;
  }

  /** Reports a block that is never closed, by the word at the start of its line. */
  #unclosed({ start }: OpenBlock): void {
    const { text } = this.#reading;
    const from = firstInk(text, lineStartBefore(text, start));
    const name = /^[^\s{}":/]*/.exec(text.slice(from, Math.min(start, from + 40)))?.[0] ?? '';
    this.#reading.problem('unclosed-block', start, start + 1, { name });
  }
}
