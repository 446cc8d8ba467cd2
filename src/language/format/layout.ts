import { isLineEnd } from '../syntax/characters.ts';
import { lineEndOf } from '../syntax/lines.ts';
import { scan } from '../syntax/scan/scanner.ts';
import type { Comment, ScannedToken } from '../syntax/scan/token.ts';
import { holdsLines, isElementKind } from '../vocabulary/words.ts';
import { indentComment, indentText } from './long-text.ts';
import { blankBetween } from './spacing.ts';

/** A stretch of the text that is printed as a whole, and what stands before it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly text: string;
}

const STEP = '  ';

/** The blanks in front of a line that so many blocks enclose. */
export function indentation(depth: number): string {
  return STEP.repeat(Math.max(0, depth));
}

/** Lays a text without problems out, token by token, in the order of the text. */
export function layOut(text: string): readonly Piece[] {
  const { tokens, comments } = scan(text, isElementKind);
  return new LayoutRun(text, lineEndOf(text), comments).run(tokens);
}

class LayoutRun {
  readonly #text: string;
  readonly #lineEnd: string;
  readonly #comments: readonly Comment[];
  readonly #pieces: Piece[] = [];
  #nextComment = 0;
  #depth = 0;
  /** For each block around, whether every line of it is a statement of its own. */
  readonly #lines: boolean[] = [];
  /** The token that the current line began with, and the name of its fact. */
  #opener: ScannedToken | undefined;
  #before: ScannedToken | undefined;
  #last: ScannedToken | undefined;
  /** Whether nothing stands in the current block yet but comments on the line of its brace. */
  #blockStart = true;
  /** Whether a line comment ends the current line. */
  #lineOver = false;

  constructor(text: string, lineEnd: string, comments: readonly Comment[]) {
    this.#text = text;
    this.#lineEnd = lineEnd;
    this.#comments = comments;
  }

  run(tokens: readonly ScannedToken[]): Piece[] {
    for (const token of tokens) {
      if (token.category === '{') this.#openBlock(token);
      else if (token.category === '}') this.#closeBlock(token);
      else if (token.category === 'VALUE' || token.category === ':') this.#continue(token);
      else this.#statement(token);
    }
    for (const comment of this.#commentsBefore(Number.POSITIVE_INFINITY)) this.#commentLine(comment);
    return this.#pieces;
  }

  #statement(token: ScannedToken): void {
    for (const comment of this.#commentsBefore(token.start)) this.#commentLine(comment);
    this.#opener = token;
    this.#token(token, this.#newLine(token.start, this.#depth));
  }

  #continue(token: ScannedToken): void {
    for (const comment of this.#commentsBefore(token.start)) this.#commentWithin(comment);
    this.#token(token, this.#separator(token));
  }

  /** Whether the line goes on, or where it has to be broken as it was written: a half-typed line is read by its lines. */
  #separator(token: ScannedToken): string {
    const last = this.#last;
    if (!last) return '';
    const half = this.#opener?.category === 'STRAY' && !this.#lines.at(-1);
    const kept = half || (last.category === 'KIND' && token.category !== '{');
    if (this.#lineOver || (kept && this.#lineEndsBefore(token.start) > 0)) {
      return this.#lineEnd + indentation(this.#depth + (token.category === '{' ? 0 : 1));
    }
    const inside = this.#pieces.at(-1)?.end !== last.end;
    const fact = this.#opener?.category === 'FACT' ? this.#opener.image : undefined;
    return inside ? ' ' : blankBetween(this.#before, last, token, fact);
  }

  #openBlock(token: ScannedToken): void {
    const comments = this.#commentsBefore(token.start);
    const apart = comments.filter((comment) => this.#isLineComment(comment) || this.#ownLine(comment));
    if (apart.length === 0 || this.#opener?.category === 'STRAY') {
      for (const comment of comments) this.#commentWithin(comment);
      this.#token(token, this.#opener ? this.#separator(token) : this.#newLine(token.start, this.#depth));
    } else {
      // Comments between a title and its brace move behind the brace, which stays on the element's line.
      const inner = indentation(this.#depth + 1);
      const printed = comments.map(({ start, end }) =>
        indentComment(this.#text.slice(start, end), inner, this.#lineEnd),
      );
      const start = comments[0]?.start ?? token.start;
      const text = `{ ${printed.join(this.#lineEnd + inner)}`;
      this.#pieces.push({ start, end: token.end, before: ' ', text });
      this.#remember(token);
      this.#lineOver = true;
    }
    this.#lines.push(this.#opener !== undefined && holdsLines(this.#opener.image));
    this.#opener = undefined;
    this.#depth++;
    this.#blockStart = true;
  }

  #closeBlock(token: ScannedToken): void {
    const comments = this.#commentsBefore(token.start);
    for (const comment of comments) this.#commentLine(comment);
    this.#depth--;
    this.#lines.pop();
    const empty = comments.length === 0 && this.#last?.category === '{' && this.#pieces.at(-1)?.text === '{';
    this.#token(token, empty ? '' : this.#lineEnd + indentation(this.#depth));
    this.#opener = undefined;
  }

  #token(token: ScannedToken, before: string): void {
    const { start, end, form, image } = token;
    const text = form === 'text' ? indentText(image, indentation(this.#depth + 1), this.#lineEnd) : image;
    this.#pieces.push({ start, end, before, text });
    this.#remember(token);
    this.#lineOver = false;
    this.#blockStart = false;
  }

  #remember(token: ScannedToken): void {
    this.#before = this.#last;
    this.#last = token;
  }

  #commentsBefore(offset: number): readonly Comment[] {
    const from = this.#nextComment;
    while ((this.#comments[this.#nextComment]?.start ?? Number.POSITIVE_INFINITY) < offset) this.#nextComment++;
    return this.#comments.slice(from, this.#nextComment);
  }

  #isLineComment({ start }: Comment): boolean {
    return this.#text[start + 1] === '/';
  }

  #ownLine({ start }: Comment): boolean {
    return this.#pieces.length === 0 || this.#lineEndsBefore(start) > 0;
  }

  /** Between members: behind what stands on its line, else on a line of its own. */
  #commentLine(comment: Comment): void {
    const alone = this.#ownLine(comment) || this.#lineOver;
    this.#comment(comment, alone ? this.#newLine(comment.start, this.#depth) : ' ', this.#depth);
    this.#lineOver = this.#isLineComment(comment);
    if (alone) this.#blockStart = false;
  }

  /** Within a fact or a header. */
  #commentWithin(comment: Comment): void {
    const alone = this.#ownLine(comment) || this.#lineOver;
    this.#comment(comment, alone ? this.#lineEnd + indentation(this.#depth + 1) : ' ', this.#depth + 1);
    this.#lineOver = alone || this.#isLineComment(comment);
  }

  #comment({ start, end }: Comment, before: string, depth: number): void {
    const text = indentComment(this.#text.slice(start, end), indentation(depth), this.#lineEnd);
    this.#pieces.push({ start, end, before, text });
  }

  #newLine(start: number, depth: number): string {
    if (this.#pieces.length === 0) return '';
    const blank = !this.#blockStart && this.#lineEndsBefore(start) > 1;
    return (blank ? this.#lineEnd : '') + this.#lineEnd + indentation(depth);
  }

  /** Line ends between the last piece and an offset; two are as good as many. */
  #lineEndsBefore(offset: number): number {
    let count = 0;
    for (let at = this.#pieces.at(-1)?.end ?? 0; at < offset && count < 2; at++) {
      const code = this.#text.charCodeAt(at);
      if (!isLineEnd(code)) continue;
      count++;
      if (code === 13 && this.#text.charCodeAt(at + 1) === 10) at++;
    }
    return count;
  }
}
