import { indentAt } from '../../src/language/syntax/lines.ts';
import { scan, scanInside } from '../../src/language/syntax/scan/scanner.ts';
import type { ScannedToken } from '../../src/language/syntax/scan/token.ts';
import type { ElementSyntax, SyntaxTree, Token } from '../../src/language/syntax/tree.ts';
import type { Shape } from '../../src/language/values/shape.ts';
import { specificationOf } from '../../src/language/vocabulary/elements.ts';
import { holdsLines, isElementKind } from '../../src/language/vocabulary/words.ts';

/** What has been typed of the word at the cursor. Offsets of the file. */
export interface Typed {
  readonly text: string;
  readonly form: 'none' | 'word' | 'number' | 'text';
  readonly start: number;
  readonly end: number;
}

/** What may stand at the cursor. */
export type Place =
  /** The beginning of a line: a fact or an element of the block. */
  | { readonly kind: 'statement'; readonly inside: ElementSyntax; readonly typed: Typed; readonly hasColon: boolean }
  /** Behind the first word of a line that has no name, as in `expect`. */
  | { readonly kind: 'line'; readonly inside: ElementSyntax; readonly before: readonly Token[]; readonly typed: Typed }
  /** Somewhere in the value of a fact, or behind the word of a statement such as `accept`. */
  | {
      readonly kind: 'value';
      readonly inside: ElementSyntax;
      readonly element: string;
      /** Undefined for a statement. */
      readonly fact: string | undefined;
      readonly shape: Shape<unknown>;
      /** What stands before the cursor, without the word at it. */
      readonly before: readonly Token[];
      readonly typed: Typed;
    };

/**
 * Finds out what may be written at an offset from what stands before it in its block: in text that does not parse and on
 * half-typed lines too.
 *
 * @returns undefined in comments, in long texts and where nothing can be said
 */
export function placeAt(tree: SyntaxTree, offset: number): Place | undefined {
  const { text } = tree;
  const inside = enclosing(tree, offset);
  const from = statementStart(inside, offset);
  const kind = inside.kind?.text;
  const lines = kind !== undefined && holdsLines(kind);
  const slice = text.slice(from, offset);
  const scanned = lines ? scanInside(slice, isElementKind, kind) : scan(slice, isElementKind);
  if (isInComment(slice, scanned.comments, scanned.problems)) return undefined;
  const tokens = [...scanned.tokens];
  // Braces that the scanner had to supply are not written.
  while (tokens.at(-1)?.image === '') tokens.pop();
  const openText = scanned.problems.find(({ code }) => code === 'unclosed-text');
  if (openText?.data['quote'] === '"""') return undefined;
  const typed =
    (lines ? takePeriod(tokens, slice, from) : undefined) ?? takeTyped(tokens, from, offset, openText?.start);
  const last = tokens.at(-1);
  if (!last || isBoundary(last) || startsAnew(slice, last, typed.start - from, lines)) {
    if (typed.form === 'number' || typed.form === 'text') return undefined;
    return { kind: 'statement', inside, typed, hasColon: /^[\w-]*[ \t]*:/.test(text.slice(offset, offset + 80)) };
  }
  return placeWithin(inside, tokens, typed, lines);
}

/** What may stand behind the first word of a line. */
function placeWithin(
  inside: ElementSyntax,
  tokens: readonly ScannedToken[],
  typed: Typed,
  lines: boolean,
): Place | undefined {
  const index = tokens.findLastIndex(
    ({ category }) => category === 'FACT' || category === 'KIND' || category === 'STRAY',
  );
  const opener = tokens[index];
  if (!opener) return undefined;
  const before = (start: number): Token[] =>
    tokens.slice(start).map(({ form, image, start: at, end }) => ({ form, text: image, start: at, end }));
  if (lines && opener.category === 'STRAY') return { kind: 'line', inside, before: before(index), typed };
  if (opener.category === 'FACT') {
    const kind = inside.kind?.text;
    const facts = kind === undefined ? undefined : specificationOf(kind)?.facts;
    const shape = facts && Object.hasOwn(facts, opener.image) ? facts[opener.image]?.shape : undefined;
    if (!shape || kind === undefined) return undefined;
    return { kind: 'value', inside, element: kind, fact: opener.image, shape, before: before(index + 2), typed };
  }
  const shape = opener.category === 'KIND' ? specificationOf(opener.image)?.statement : undefined;
  if (!shape) return undefined;
  return { kind: 'value', inside, element: opener.image, fact: undefined, shape, before: before(index + 1), typed };
}

/** The innermost element in whose block the offset lies; where its end had to be guessed, the indentation of the line decides. */
function enclosing({ root, text }: SyntaxTree, offset: number): ElementSyntax {
  const chain: ElementSyntax[] = [root];
  let inside = root;
  for (;;) {
    const next = inside.members.find(
      (member): member is ElementSyntax =>
        member.type === 'element' &&
        member.open !== undefined &&
        member.close !== undefined &&
        member.anchor.start + member.open < offset &&
        offset <= member.anchor.start + member.close,
    );
    if (!next) break;
    chain.push(next);
    inside = next;
  }
  const indent = indentAt(text, offset);
  while (chain.length > 1) {
    const { anchor, open = 0, close = 0 } = inside;
    const isGuessed = text[anchor.start + close] !== '}';
    const opensHere = !/[\r\n]/.test(text.slice(anchor.start + open, offset));
    if (!isGuessed || opensHere || indent > indentAt(text, anchor.start + open)) break;
    chain.pop();
    inside = chain.at(-1) ?? root;
  }
  return inside;
}

/** Where the statement before the cursor begins, or where the block's text goes on after the last whole element. */
function statementStart(inside: ElementSyntax, offset: number): number {
  const base = inside.anchor.start;
  let from = inside.open === undefined ? 0 : base + inside.open + 1;
  for (const member of inside.members) {
    if (member.type !== 'element') {
      if (base + member.start < offset) from = base + member.start;
      continue;
    }
    const { start } = member.anchor;
    if (start >= offset) break;
    const end = start + member.end;
    from = member.open !== undefined && end <= offset ? end : start;
  }
  return from;
}

/** Whether a text ends in a comment; the blanks at the end of a line belong to it. */
function isInComment(
  text: string,
  comments: readonly { readonly start: number; readonly end: number }[],
  problems: readonly { readonly code: string }[],
): boolean {
  const last = comments.at(-1);
  const runsOn = last && text.startsWith('//', last.start) && !/[\r\n]/.test(text.slice(last.end));
  return Boolean(runsOn) || last?.end === text.length || problems.some(({ code }) => code === 'unclosed-comment');
}

/** Takes the tokens of a half-typed month or quarter off the end of the list: `2027-Q`. */
function takePeriod(tokens: ScannedToken[], text: string, from: number): Typed | undefined {
  const period = /(?<![\w-])\d{4}-(?:[Qq]\d?|\d{1,2})?$/.exec(text);
  if (!period) return undefined;
  while ((tokens.at(-1)?.start ?? -1) >= period.index) tokens.pop();
  return { text: period[0], form: 'number', start: from + period.index, end: from + text.length };
}

/** Takes the token that touches the cursor off the end of the list. */
function takeTyped(tokens: ScannedToken[], from: number, offset: number, openText: number | undefined): Typed {
  const last = tokens.at(-1);
  const nothing: Typed = { text: '', form: 'none', start: offset, end: offset };
  if (!last) return nothing;
  const isOpenText = openText !== undefined && last.start === openText;
  if (
    isOpenText ||
    (from + last.end === offset && (last.form === 'word' || last.form === 'number' || last.form === 'date'))
  ) {
    tokens.pop();
    const form = isOpenText ? 'text' : last.form === 'word' ? 'word' : 'number';
    return { text: last.image, form, start: from + last.start, end: offset };
  }
  // `-` and `/` at the end of a word that goes on: `center-`, `accept team/`
  if (last.form === 'symbol' && (last.image === '-' || last.image === '/') && from + last.end === offset) {
    const word = tokens.at(-2);
    if (word?.form === 'word' && word.end === last.start && tokens.at(-3)?.form !== 'number') {
      tokens.splice(-2);
      return { text: word.image + last.image, form: 'word', start: from + word.start, end: offset };
    }
  }
  return nothing;
}

function isBoundary({ category }: ScannedToken): boolean {
  return category === '{' || category === '}';
}

/** Whether the word at the cursor stands on a new line that does not go on with the line before. */
function startsAnew(text: string, last: ScannedToken, at: number, lines: boolean): boolean {
  if (!/[\r\n]/.test(text.slice(last.end, at))) return false;
  return lines || last.form !== 'symbol' || last.category === ':';
}
