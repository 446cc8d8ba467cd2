import { isBlank, isDigit, isLineEnd, isWordStart } from '../characters.ts';
import { firstInk } from '../lines.ts';
import { Blocks } from './blocks.ts';
import { Comments } from './comment.ts';
import { readNumber } from './number.ts';
import { Reading } from './reading.ts';
import { skipStray } from './stray.ts';
import { readSymbol } from './symbol.ts';
import { isForeignQuote, Texts } from './text.ts';
import type { Comment, ScannedToken, ScanProblem } from './token.ts';
import { readWord } from './word.ts';

export interface ScanResult {
  readonly tokens: readonly ScannedToken[];
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly problems: readonly ScanProblem[];
  /** Whether every brace has its partner; where not, the indentation decided which line lacks or repeats one. */
  readonly balanced: boolean;
}

/**
 * Splits a text into tokens, in one pass and in time linear in its length. Never throws and never runs past the line
 * where a quote or comment was left open; what it cannot read becomes a problem at the place where the mistake
 * began, and the braces of the result always match.
 *
 * @param text the whole file
 * @param isKind whether a word names an element of the language
 * @param unbalanced true where it is known that not every brace has its partner
 */
export function scan(text: string, isKind: (word: string) => boolean, unbalanced = false): ScanResult {
  const first = unbalanced ? undefined : scanWhole(text, isKind, false);
  if (first?.balanced) return first;
  // Braces do not match: read again with the indentation as witness, to blame the line that lacks or repeats one.
  return scanWhole(text, isKind, true);
}

function scanWhole(text: string, isKind: (word: string) => boolean, byIndent: boolean): ScanResult {
  const scanner = new Scanner(text, isKind, byIndent);
  scanner.readTo(text.length);
  const { reading, blocks } = scanner;
  blocks.closeAll(text.length);
  const { closed, opened } = blocks.unmatched;
  return {
    tokens: reading.tokens,
    comments: reading.comments,
    problems: reading.problems,
    balanced: closed === 0 && opened === 0,
  };
}

/**
 * Splits some lines that stand in the block of an element, without what is around them.
 *
 * @param kind the word that opens the element; undefined for lines outside any block
 */
export function scanInside(
  text: string,
  isKind: (word: string) => boolean,
  kind: string | undefined,
): Omit<ScanResult, 'balanced'> {
  const scanner = new Scanner(text, isKind, false);
  const { reading, blocks } = scanner;
  if (kind !== undefined) blocks.begin([{ start: 0, indent: 0, kind }]);
  scanner.readTo(text.length);
  return { tokens: reading.tokens, comments: reading.comments, problems: reading.problems };
}

/** Gives each character to the part of the notation that begins with it. */
export class Scanner {
  readonly reading: Reading;
  readonly blocks: Blocks;
  readonly #isKind: (word: string) => boolean;
  readonly #texts: Texts;
  readonly #comments: Comments;

  constructor(text: string, isKind: (word: string) => boolean, byIndent: boolean) {
    this.reading = new Reading(text);
    this.blocks = new Blocks(this.reading, byIndent);
    this.#isKind = isKind;
    this.#texts = new Texts(this.reading);
    this.#comments = new Comments(this.reading);
  }

  /** Reads until a token ends at an offset or behind it. */
  readTo(end: number): void {
    const { reading } = this;
    const { text } = reading;
    while (reading.at < end) {
      const code = text.charCodeAt(reading.at);
      if (isLineEnd(code)) reading.lineEnd(code);
      else if (isBlank(code)) reading.at = firstInk(text, reading.at + 1);
      else if (isWordStart(code)) readWord(reading, this.blocks, this.#isKind);
      else if (isDigit(code)) readNumber(reading);
      else if (code === 34) this.#texts.read();
      else if (code === 123) this.blocks.readOpening();
      else if (code === 125) this.blocks.readClosing();
      else if (!this.#readSign(code)) skipStray(reading);
    }
  }

  #readSign(code: number): boolean {
    if (code === 47 && this.#comments.read()) return true;
    if (isForeignQuote(code)) return this.#texts.readForeign();
    return readSymbol(this.reading, code);
  }
}
