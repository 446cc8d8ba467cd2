import { isLineEnd } from '../characters.ts';
import { firstInk } from '../lines.ts';
import type { SyntaxProblemCode } from '../problem.ts';
import type { Comment, ScannedToken, ScanProblem, TokenCategory, TokenForm } from './token.ts';

/** More problems than this in one file say nothing new. */
export const MOST_PROBLEMS = 100;

/** How far a text has been read, and what was found in it. */
export class Reading {
  readonly text: string;
  readonly tokens: ScannedToken[] = [];
  readonly comments: Comment[] = [];
  readonly #problems: ScanProblem[] = [];
  /** The offset up to which the text has been read. */
  at = 0;
  /** Whether nothing with a meaning stands before `at` on its line. */
  freshLine = true;
  /** Whether each line of the innermost block is a statement of its own. */
  holdsLines = false;
  /** The token that the current statement began with. */
  opener: ScannedToken | undefined;
  /** The last token; in a part of a text at first the one before that part. */
  previous: ScannedToken | undefined;
  #before: ScannedToken | undefined;
  #lineStart = 0;
  #lineEnds = 0;
  /** Comments without an empty line between or behind them, and after how many line ends they end. */
  #above: [number, number] | undefined;
  #aboveLine = 0;
  /** Where the first word of the current line stands; computed once a line. */
  #ink = 0;
  #inkLine = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Begins at an offset on the line that starts at another, behind a token unless at the start of the file. */
  begin(at: number, lineStart: number, previous: ScannedToken | undefined): void {
    this.at = at;
    this.#lineStart = lineStart;
    this.freshLine = previous === undefined;
    this.previous = previous;
    this.#before = previous;
  }

  /** In the order of the text. */
  get problems(): readonly ScanProblem[] {
    return this.#problems.sort((a, b) => a.start - b.start);
  }

  push(category: TokenCategory, form: TokenForm, start: number, end: number): void {
    const comment = this.commentAbove();
    const token = { category, form, image: this.text.slice(start, end), start, end, trailEnd: end, comment };
    this.tokens.push(token);
    this.previous = token;
    if (category === 'KIND' || category === 'FACT' || category === 'STRAY') this.opener = token;
    this.#above = undefined;
    this.freshLine = false;
    this.at = end;
  }

  /** A closing brace that the text lacks; the line begins behind it as if it were not there. */
  supplyBrace(at: number): void {
    const fresh = this.freshLine;
    const above = this.#above;
    this.push('}', 'brace', at, at);
    this.freshLine = fresh;
    this.#above = above;
  }

  /** Forgets the tokens from an index on; what follows goes on as if they had not been there. */
  dropFrom(index: number): void {
    this.tokens.length = index;
    this.previous = this.tokens.at(-1) ?? this.#before;
  }

  problem(code: SyntaxProblemCode, start: number, end: number, data: Record<string, string> = {}): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push({ code, start, end, data });
    else if (this.#problems.length === MOST_PROBLEMS) {
      this.#problems.push({ code: 'too-many-problems', start, end, data: { count: String(MOST_PROBLEMS) } });
    }
  }

  /** Reads a comment: it belongs to the token before it on its line, else to what follows. */
  comment(start: number, end: number): void {
    this.comments.push({ start, end });
    this.at = end;
    const joined = this.commentAbove();
    this.passLines(start, end);
    if (!this.freshLine && this.previous) this.previous.trailEnd = end;
    else {
      this.#above = [joined ? joined[0] : start, end];
      this.#aboveLine = this.#lineEnds;
    }
  }

  /** The comment directly above `at`. */
  commentAbove(): readonly [start: number, end: number] | undefined {
    return this.#above && this.#lineEnds - this.#aboveLine <= 1 ? this.#above : undefined;
  }

  lineEnd(code: number): void {
    this.at += code === 13 && this.text.charCodeAt(this.at + 1) === 10 ? 2 : 1;
    this.#lineStart = this.at;
    this.#lineEnds++;
    this.freshLine = true;
  }

  /** Counts the line ends within what covers several lines. */
  passLines(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (!isLineEnd(code)) continue;
      if (code === 13 && this.text.charCodeAt(at + 1) === 10) at++;
      this.#lineEnds++;
      this.#lineStart = at + 1;
    }
  }

  /** How far the current line is indented. */
  indent(): number {
    if (this.#inkLine !== this.#lineStart) {
      this.#inkLine = this.#lineStart;
      this.#ink = firstInk(this.text, this.#lineStart);
    }
    return this.#ink - this.#lineStart;
  }
}
