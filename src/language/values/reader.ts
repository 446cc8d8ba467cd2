import { shorten } from '../syntax/shown.ts';
import type { Anchor, Sourced, SourceRange } from '../syntax/source.ts';
import type { Token } from '../syntax/tree.ts';
import type { Expectation, ValueProblem } from './problem.ts';
import type { Reference } from './types.ts';

/** Walks over the values of one fact and collects what is wrong with them. */
export class ValueReader {
  readonly problems: ValueProblem[] = [];
  /** Every name of another element in the fact, in order. */
  readonly references: Sourced<Reference>[] = [];
  readonly #tokens: readonly Token[];
  readonly #anchor: Anchor;
  /** Where a missing value is reported: the fact's name. */
  readonly #name: SourceRange;
  #next = 0;

  constructor(tokens: readonly Token[], anchor: Anchor, name: SourceRange) {
    this.#tokens = tokens;
    this.#anchor = anchor;
    this.#name = name;
  }

  get position(): number {
    return this.#next;
  }

  set position(position: number) {
    this.#next = position;
  }

  get atEnd(): boolean {
    return this.#next >= this.#tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#next + ahead];
  }

  take(): Token | undefined {
    return this.#tokens[this.#next++];
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.form === 'symbol' && token.text === symbol;
  }

  isWord(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.form === 'word' && token.text === word;
  }

  /** Takes the symbol if it comes next. */
  accept(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.#next++;
    return true;
  }

  /** Takes the word that comes next as the name of an element of one of the kinds. */
  takeReference(to: readonly string[]): Sourced<Reference> | undefined {
    const token = this.peek();
    if (token?.form !== 'word') return undefined;
    this.#next++;
    const reference = { value: { id: token.text, to }, at: this.rangeOf(token) };
    this.references.push(reference);
    return reference;
  }

  /** The range from the token at a position up to the last one taken. */
  rangeFrom(position: number): SourceRange {
    const first = this.#tokens[position];
    const last = this.#tokens[Math.max(position, this.#next - 1)];
    if (!first || !last) return this.#name;
    return { anchor: this.#anchor, start: first.start, end: last.end };
  }

  rangeOf(token: Token): SourceRange {
    return { anchor: this.#anchor, start: token.start, end: token.end };
  }

  /** What stands from a position up to the last token taken, with single blanks where there were any. */
  textFrom(position: number): string {
    let text = '';
    let end: number | undefined;
    for (const token of this.#tokens.slice(position, Math.max(position + 1, this.#next))) {
      if (end !== undefined && token.start > end) text += ' ';
      text += token.text;
      end = token.end;
    }
    return text;
  }

  /** Reports that something else stands here than the value wanted, or nothing at all. */
  unexpected(expected: Expectation): undefined {
    const token = this.peek();
    if (!token) {
      const at = this.#next === 0 ? this.#name : this.rangeFrom(this.#next - 1);
      this.problems.push({ code: 'missing', at, expected });
    } else {
      this.problems.push({ code: 'expected', at: this.rangeOf(token), found: shorten(token.text), expected });
    }
    return undefined;
  }

  /** Reports tokens behind a complete value. */
  leftover(expected: Expectation): void {
    const from = this.#next;
    if (this.atEnd) return;
    this.#next = this.#tokens.length;
    const found = shorten(this.textFrom(from));
    this.problems.push({ code: 'leftover', at: this.rangeFrom(from), found, expected });
  }
}
