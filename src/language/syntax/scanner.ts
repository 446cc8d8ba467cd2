import { isBlank, isDigit, isLineEnd, isWordPart, isWordStart } from './characters.ts';
import type { SyntaxProblemCode } from './problem.ts';

/** The grammar's terminals and keywords: what a token is for the structure of the plan. */
export type TokenCategory = 'KIND' | 'FACT' | 'VALUE' | 'STRAY' | ':' | '{' | '}';

/** What a token is by itself. */
export type TokenForm = 'word' | 'number' | 'date' | 'text' | 'symbol' | 'brace';

export interface ScannedToken {
  readonly category: TokenCategory;
  readonly form: TokenForm;
  /** The characters as written; empty for a closing brace that the scanner had to supply. */
  readonly image: string;
  readonly start: number;
  readonly end: number;
  /** End of a comment that follows on the same line, else `end`. */
  trailEnd: number;
  /** The comment directly above (no empty line between): start and end. */
  readonly comment: readonly [start: number, end: number] | undefined;
}

export interface ScanProblem {
  readonly code: SyntaxProblemCode;
  readonly start: number;
  readonly end: number;
  readonly data: Readonly<Record<string, string>>;
}

export interface Comment {
  readonly start: number;
  readonly end: number;
}

export interface ScanResult {
  readonly tokens: readonly ScannedToken[];
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly problems: readonly ScanProblem[];
  /** Whether every brace has its partner; where not, the indentation decided which line lacks or repeats one. */
  readonly balanced: boolean;
}

/** Blocks deeper than this hold no plan; the limit keeps recursive readers of a hostile file safe. */
export const DEEPEST_BLOCK = 40;

/** More problems than this in one file say nothing new. */
export const MOST_PROBLEMS = 100;

/** A block whose brace is not closed yet: where the brace stands, and how far its line is indented. */
export interface OpenBlock {
  readonly start: number;
  readonly indent: number;
}

/** Some lines between two members of a block, to be scanned as if everything before them had been. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The last token before; undefined at the start of the file. */
  readonly previous: Pick<ScannedToken, 'category' | 'form' | 'image'> | undefined;
  /** The blocks around it, outermost first. */
  readonly open: readonly OpenBlock[];
  readonly byIndent: boolean;
  /** What stands at `to`: a fact, an element by a known word, an element by another, the closing brace, the end of the file. */
  readonly next: 'fact' | 'kind' | 'block' | 'brace' | 'end';
}

export interface StretchResult extends Omit<ScanResult, 'balanced'> {
  /** Whether the last token ends at `to` or before: the braces are counted rightly then. */
  readonly within: boolean;
  /** Whether the text behind goes on as if it had been scanned before: no token, block or line reaches across `to`. */
  readonly selfContained: boolean;
  /** Braces in it that close a block from before it, and blocks that it leaves open, by counting alone. */
  readonly braces: { readonly closed: number; readonly opened: number };
  /** The comment directly above what stands at `to`. */
  readonly comment: readonly [start: number, end: number] | undefined;
}

const DATE = /\d{4}-\d{1,2}-\d{1,2}(?![\d-])|\d{1,2}[-./]\d{1,2}[-./]\d{4}(?![\d-])/y;

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
  const first = unbalanced ? undefined : new Scanner(text, isKind, false).run();
  if (first?.balanced) return first;
  // Braces do not match: read again with the indentation as witness, to blame the line that lacks or repeats one.
  return new Scanner(text, isKind, true).run();
}

/**
 * Scans some lines of a text alone. Where the result is `selfContained`, its tokens are those that `scan` of the whole text has there,
 * as long as both texts agree on `balanced`.
 */
export function scanStretch(text: string, isKind: (word: string) => boolean, stretch: Stretch): StretchResult {
  return new Scanner(text, isKind, stretch.byIndent).runStretch(stretch);
}

/** How far the line around an offset is indented, up to its first character that is not blank. */
export function indentAt(text: string, offset: number): number {
  const from = lineStartBefore(text, offset);
  return firstInk(text, from) - from;
}

function lineStartBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

function firstInk(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

class Scanner {
  readonly #text: string;
  readonly #isKind: (word: string) => boolean;
  readonly #byIndent: boolean;
  readonly #tokens: ScannedToken[] = [];
  readonly #comments: Comment[] = [];
  readonly #problems: ScanProblem[] = [];
  readonly #open: OpenBlock[] = [];
  #at = 0;
  #lineStart = 0;
  #freshLine = true;
  #lineEnds = 0;
  #above: [number, number] | undefined;
  #aboveLine = 0;
  #tooDeep = 0;
  #previous: ScannedToken | undefined;
  /** Braces that close what was open before the scan began, and those left open, by counting alone. */
  #closed = 0;
  #opened = 0;
  /** Where the first word of the current line stands; computed once a line. */
  #ink = 0;
  #inkLine = -1;
  /** From here on no long text, no block comment is closed: they need not be searched for again. */
  #noTextEnd = Number.POSITIVE_INFINITY;
  #noCommentEnd = Number.POSITIVE_INFINITY;
  #noForeignQuote = -1;

  constructor(text: string, isKind: (word: string) => boolean, byIndent: boolean) {
    this.#text = text;
    this.#isKind = isKind;
    this.#byIndent = byIndent;
  }

  run(): ScanResult {
    const length = this.#text.length;
    this.#scanTo(length);
    this.#closeAll(length);
    return {
      tokens: this.#tokens,
      comments: this.#comments,
      problems: this.#problems.sort((a, b) => a.start - b.start),
      balanced: this.#closed === 0 && this.#opened === 0,
    };
  }

  runStretch({ from, to, previous, open, next }: Stretch): StretchResult {
    const last = previous && { ...previous, start: from, end: from, trailEnd: from, comment: undefined };
    this.#at = from;
    this.#lineStart = lineStartBefore(this.#text, from);
    this.#freshLine = last === undefined;
    this.#previous = last;
    this.#open.push(...open);
    this.#scanTo(to);
    const within = this.#at === to;
    const around = last === undefined || last.trailEnd === from;
    const comment = this.#above && this.#lineEnds - this.#aboveLine <= 1 ? this.#above : undefined;
    const ready = next === 'end' || (next === 'brace' && !this.#byIndent) || (this.#freshLine && this.#atStatement());
    if (within && next !== 'end' && next !== 'block') this.#closeByIndent(to, next === 'kind');
    const sameBlocks = this.#open.length === open.length && open.every((block, depth) => this.#open[depth] === block);
    return {
      tokens: this.#tokens,
      comments: this.#comments,
      problems: this.#problems.sort((a, b) => a.start - b.start),
      within,
      selfContained: within && around && ready && sameBlocks && this.#tooDeep === 0,
      braces: { closed: this.#closed, opened: this.#opened },
      comment,
    };
  }

  #closeAll(length: number): void {
    for (let open = this.#open.pop(); open; open = this.#open.pop()) {
      this.#unclosed(open);
      this.#push('}', 'brace', length, length);
    }
  }

  #scanTo(length: number): void {
    const text = this.#text;
    while (this.#at < length) {
      const code = text.charCodeAt(this.#at);
      if (isLineEnd(code)) this.#lineEnd(code);
      else if (isBlank(code)) this.#at++;
      else if (isWordStart(code)) this.#word();
      else if (isDigit(code)) this.#number();
      else if (code === 34) this.#text34();
      else if (code === 47 && this.#comment()) continue;
      else if (code === 123) this.#openBrace();
      else if (code === 125) this.#closeBrace();
      else this.#symbol(code);
    }
  }

  #lineEnd(code: number): void {
    this.#at += code === 13 && this.#text.charCodeAt(this.#at + 1) === 10 ? 2 : 1;
    this.#lineStart = this.#at;
    this.#lineEnds++;
    this.#freshLine = true;
  }

  #push(category: TokenCategory, form: TokenForm, start: number, end: number): void {
    const comment = this.#above && this.#lineEnds - this.#aboveLine <= 1 ? this.#above : undefined;
    const token = { category, form, image: this.#text.slice(start, end), start, end, trailEnd: end, comment };
    this.#tokens.push(token);
    this.#previous = token;
    this.#above = undefined;
    this.#freshLine = false;
    this.#at = end;
  }

  #problem(code: SyntaxProblemCode, start: number, end: number, data: Record<string, string> = {}): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push({ code, start, end, data });
    else if (this.#problems.length === MOST_PROBLEMS) {
      this.#problems.push({ code: 'too-many-problems', start, end, data: { count: String(MOST_PROBLEMS) } });
    }
  }

  /** Whether a statement may begin here: at the start of a line or of a block, unless the line before goes on. */
  #atStatement(): boolean {
    const previous = this.#previous;
    if (!previous || previous.category === '{' || previous.category === '}') return true;
    if (!this.#freshLine) return false;
    return previous.form !== 'symbol' || previous.category === ':';
  }

  /** A value that follows a value or a colon; at the start of a statement it has lost its fact. */
  #valueCategory(): TokenCategory {
    const previous = this.#previous;
    return !previous || previous.category === '{' || previous.category === '}' ? 'STRAY' : 'VALUE';
  }

  #word(): void {
    const text = this.#text;
    const start = this.#at;
    let end = start + 1;
    for (;;) {
      const code = text.charCodeAt(end);
      if (isWordPart(code)) end++;
      else if (code === 45 && isWordPart(text.charCodeAt(end + 1))) end++;
      else if (code === 47 && isWordStart(text.charCodeAt(end + 1)) && this.#previous?.image === 'accept') end++;
      else break;
    }
    let next = end;
    while (isBlank(text.charCodeAt(next))) next++;
    const following = text.charCodeAt(next);
    if (following === 58) {
      this.#closeByIndent(start, false);
      this.#push('FACT', 'word', start, end);
      this.#push(':', 'symbol', next, next + 1);
      return;
    }
    if (!this.#atStatement()) {
      this.#push(this.#valueCategory(), 'word', start, end);
      return;
    }
    const ends = Number.isNaN(following) || isLineEnd(following) || following === 125 || this.#isComment(next);
    const opens = ends || following === 34 || following === 123 || isWordStart(following);
    if (opens && this.#isKind(text.slice(start, end))) {
      this.#closeByIndent(start, true);
      this.#push('KIND', 'word', start, end);
      return;
    }
    if (this.#opensBlock(next)) this.#push('KIND', 'word', start, end);
    else this.#push(this.#previous?.category === ':' ? 'VALUE' : 'STRAY', 'word', start, end);
  }

  /** Whether an id and a title, each optional, and a brace follow on the line. */
  #opensBlock(from: number): boolean {
    const text = this.#text;
    let at = from;
    if (isWordStart(text.charCodeAt(at))) {
      while (isWordPart(text.charCodeAt(at)) || text.charCodeAt(at) === 45) at++;
      at = firstInk(text, at);
    }
    if (text.charCodeAt(at) === 34) {
      at++;
      while (at < text.length && text.charCodeAt(at) !== 34 && !isLineEnd(text.charCodeAt(at))) at++;
      at = firstInk(text, at + 1);
    }
    return text.charCodeAt(at) === 123;
  }

  #number(): void {
    const text = this.#text;
    const start = this.#at;
    DATE.lastIndex = start;
    if (DATE.test(text)) {
      this.#push(this.#valueCategory(), 'date', start, DATE.lastIndex);
      return;
    }
    let end = start + 1;
    for (;;) {
      const code = text.charCodeAt(end);
      if (isDigit(code) || code === 95) end++;
      else if ((code === 46 || code === 44) && isDigit(text.charCodeAt(end + 1))) end++;
      else break;
    }
    const suffix = text.charCodeAt(end);
    if ((suffix === 107 || suffix === 75 || suffix === 77) && !isWordPart(text.charCodeAt(end + 1))) end++;
    if (text.charCodeAt(end) === 37) end++;
    this.#push(this.#valueCategory(), 'number', start, end);
  }

  #text34(): void {
    const text = this.#text;
    const start = this.#at;
    if (text.startsWith('"""', start)) {
      const close = start >= this.#noTextEnd ? -1 : text.indexOf('"""', start + 3);
      if (close < 0) this.#noTextEnd = Math.min(this.#noTextEnd, start);
      else {
        this.#push(this.#valueCategory(), 'text', start, close + 3);
        this.#passLines(start, close);
        return;
      }
      const end = this.#endOfLine(start);
      this.#problem('unclosed-text', start, start + 3, { quote: '"""' });
      this.#push(this.#valueCategory(), 'text', start, end);
      return;
    }
    let at = start + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 34) break;
      if (Number.isNaN(code) || isLineEnd(code)) {
        let end = this.#endOfLine(start);
        // A brace at the end of the line surely opens the block of this element.
        if (end > start + 1 && text.charCodeAt(end - 1) === 123) end = this.#trimEnd(start + 1, end - 1);
        this.#problem('unclosed-text', start, start + 1, { quote: '"' });
        this.#push(this.#valueCategory(), 'text', start, end);
        return;
      }
      at += code === 92 && !isLineEnd(text.charCodeAt(at + 1)) && at + 1 < text.length ? 2 : 1;
    }
    this.#push(this.#valueCategory(), 'text', start, at + 1);
  }

  #endOfLine(from: number): number {
    let end = from;
    while (end < this.#text.length && !isLineEnd(this.#text.charCodeAt(end))) end++;
    return this.#trimEnd(from, end);
  }

  #trimEnd(from: number, to: number): number {
    let end = to;
    while (end > from && isBlank(this.#text.charCodeAt(end - 1))) end--;
    return end;
  }

  #isComment(at: number): boolean {
    const next = this.#text.charCodeAt(at + 1);
    return this.#text.charCodeAt(at) === 47 && (next === 47 || next === 42);
  }

  /** Reads a comment and answers true, or answers false for a plain slash. */
  #comment(): boolean {
    const text = this.#text;
    const start = this.#at;
    if (!this.#isComment(start)) return false;
    const next = text.charCodeAt(start + 1);
    let end: number;
    if (next === 47) end = this.#endOfLine(start);
    else {
      const close = start >= this.#noCommentEnd ? -1 : text.indexOf('*/', start + 2);
      if (close < 0) {
        this.#noCommentEnd = Math.min(this.#noCommentEnd, start);
        end = this.#endOfLine(start);
        this.#problem('unclosed-comment', start, start + 2);
      } else {
        end = close + 2;
      }
    }
    this.#comments.push({ start, end });
    this.#at = end;
    const joins = this.#above && this.#lineEnds - this.#aboveLine <= 1;
    this.#passLines(start, end);
    if (!this.#freshLine && this.#previous) this.#previous.trailEnd = end;
    else {
      this.#above = [joins && this.#above ? this.#above[0] : start, end];
      this.#aboveLine = this.#lineEnds;
    }
    return true;
  }

  /** Counts the line ends within a token that covers several lines. */
  #passLines(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const code = this.#text.charCodeAt(at);
      if (!isLineEnd(code)) continue;
      if (code === 13 && this.#text.charCodeAt(at + 1) === 10) at++;
      this.#lineEnds++;
      this.#lineStart = at + 1;
    }
  }

  #indentOf(at: number): number {
    return at - this.#lineStart;
  }

  /** How far the current line is indented. */
  #indentOfLine(): number {
    if (this.#inkLine !== this.#lineStart) {
      this.#inkLine = this.#lineStart;
      this.#ink = firstInk(this.#text, this.#lineStart);
    }
    return this.#ink - this.#lineStart;
  }

  /** Reports a block that is never closed, by the word at the start of its line. */
  #unclosed({ start }: OpenBlock): void {
    const from = firstInk(this.#text, lineStartBefore(this.#text, start));
    const name = /^[^\s{}":/]*/.exec(this.#text.slice(from, Math.min(start, from + 40)))?.[0] ?? '';
    this.#problem('unclosed-block', start, start + 1, { name });
  }

  #openBrace(): void {
    const start = this.#at;
    this.#opened++;
    if (this.#open.length >= DEEPEST_BLOCK) {
      if (this.#tooDeep === 0) this.#problem('too-deep', start, start + 1, { limit: String(DEEPEST_BLOCK) });
      this.#tooDeep++;
      this.#at++;
      this.#freshLine = false;
      return;
    }
    this.#open.push({ start, indent: this.#indentOfLine() });
    this.#push('{', 'brace', start, start + 1);
  }

  #closeBrace(): void {
    const start = this.#at;
    if (this.#opened > 0) this.#opened--;
    else this.#closed++;
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      this.#at++;
      this.#freshLine = false;
      return;
    }
    const startsLine = this.#freshLine;
    this.#closeByIndent(start, false);
    const top = this.#open.at(-1);
    const extra = !top || (this.#byIndent && startsLine && this.#indentOf(start) > top.indent);
    if (extra) {
      this.#problem('stray-brace', start, start + 1);
      this.#at++;
      this.#freshLine = false;
      return;
    }
    this.#open.pop();
    this.#push('}', 'brace', start, start + 1);
  }

  /** Ends the blocks that a line at this indentation cannot belong to any more; only where braces do not match. */
  #closeByIndent(start: number, elementStarts: boolean): void {
    if (!this.#byIndent || !this.#freshLine) return;
    const indent = this.#indentOf(start);
    for (let top = this.#open.at(-1); top; top = this.#open.at(-1)) {
      if (elementStarts ? indent > top.indent : indent >= top.indent) return;
      this.#unclosed(top);
      this.#open.pop();
      const fresh: boolean = this.#freshLine;
      const above: [number, number] | undefined = this.#above;
      this.#push('}', 'brace', start, start);
      this.#freshLine = fresh;
      this.#above = above;
    }
  }

  #symbol(code: number): void {
    const text = this.#text;
    const start = this.#at;
    const next = text.charCodeAt(start + 1);
    let end = start + 1;
    switch (code) {
      case 46: // . ..
        if (next === 46) end++;
        break;
      case 60: // < <=
      case 62: // > >=
        if (next === 61) end++;
        break;
      case 44: // ,
      case 43: // +
      case 45: // -
      case 47: // /
      case 37: // %
      case 61: // =
      case 0x20ac: // €
      case 36: // $
      case 0xa3: // £
      case 0x2013: // – between numbers, by habit
      case 0x2264: // ≤
      case 0x2265: // ≥
        break;
      case 0x201c: // “ ” „ « » from word processors
      case 0x201d:
      case 0x201e:
      case 0xab:
      case 0xbb:
      case 39: {
        this.#foreignText(start);
        return;
      }
      default:
        this.#strayCharacters(start);
        return;
    }
    const category = this.#valueCategory();
    if (category === 'STRAY') this.#strayCharacters(start);
    else this.#push(category, 'symbol', start, end);
  }

  /** A text in quotes of another kind: kept as text, so that a check can say which quotes to use. */
  #foreignText(start: number): void {
    const text = this.#text;
    let end = start + 1;
    while (start > this.#noForeignQuote && end < text.length && !isLineEnd(text.charCodeAt(end))) {
      const code = text.charCodeAt(end++);
      if (code === 0x201c || code === 0x201d || code === 0xbb || code === 0xab || code === 39 || code === 34) {
        this.#push(this.#valueCategory(), 'text', start, end);
        return;
      }
    }
    // Nothing on this line closes it, nor any that follows.
    this.#noForeignQuote = Math.max(this.#noForeignQuote, end);
    this.#strayCharacters(start);
  }

  /** Characters that mean nothing here: one problem for the whole run, up to the next blank. */
  #strayCharacters(start: number): void {
    const text = this.#text;
    let end = start + 1;
    while (end < text.length) {
      const code = text.charCodeAt(end);
      if (isBlank(code) || isLineEnd(code) || isWordPart(code) || code === 123 || code === 125 || code === 34) break;
      if (this.#isComment(end)) break;
      end++;
    }
    this.#problem('stray-character', start, end, {
      characters: printable(text.slice(start, Math.min(end, start + 12))),
    });
    this.#at = end;
    this.#freshLine = false;
  }
}

function printable(characters: string): string {
  let result = '';
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const shown = code >= 32 && code !== 127 && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x80 && code < 0xa0);
    result += shown ? character : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return result;
}
