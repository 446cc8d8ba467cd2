import { isElementKind } from '../vocabulary/words.ts';
import { isBlank, isLineEnd } from './characters.ts';
import { Converter, commentAt, moveTo, withSurroundings } from './converter.ts';
import { parseMembers } from './grammar-parser.ts';
import { indentAt } from './lines.ts';
import { anchored, inOrder, parse, parseAgain } from './parser.ts';
import type { SyntaxProblem } from './problem.ts';
import type { OpenBlock } from './scan/blocks.ts';
import { MOST_PROBLEMS } from './scan/reading.ts';
import { type Stretch, type StretchResult, scanStretch } from './scan/stretch.ts';
import type { ElementSyntax, FactSyntax, MemberSyntax, StraySyntax, SyntaxTree, Token } from './tree.ts';
import { type Edit, editBetween, foldUnchanged } from './unchanged.ts';

/**
 * Reads the new text of a file of which the last tree is known. Only the lines between two members of the innermost
 * block around the edit are read again, as long as they stay self-contained: no quote, comment or brace reaches out of them.
 * Where they do not, the block around is tried, and at last the whole file; elements that the edit does not touch are kept
 * even then. Kept elements stay the same objects and are moved by their anchors.
 * The result equals `parse(previous.file, text)` in all but object identity (held by a property test).
 *
 * The anchors of `previous` are moved: it must not be used afterwards.
 */
export function reparse(previous: SyntaxTree, text: string): SyntaxTree {
  if (text === previous.text) return previous;
  const edit = editBetween(previous.text, text);
  const near = text.slice(Math.max(0, edit.start - 2), edit.newEnd + 2);
  if (!previous.problems.some((problem) => reachesFar(problem, near))) {
    const path = enclosingElements(previous, edit.start, edit.oldEnd);
    for (let depth = path.length - 1; depth >= 0; depth--) {
      const around = path.slice(0, depth + 1);
      const scanned = scanLines(previous, text, edit, around);
      if (scanned === 'weighs') return parseAgain(previous, text, edit, previous.balanced);
      if (scanned) return treeWithLines(previous, text, edit, around, scanned);
    }
  }
  return parseAgain(previous, text, edit, false);
}

/**
 * Whether the edit can change a problem that stands elsewhere: where it closes a text or comment that was left open, or where
 * the problem hides what stands behind it.
 *
 * @param near the edit's new text with two characters on each side
 */
function reachesFar({ code, data }: SyntaxProblem, near: string): boolean {
  if (code === 'unclosed-comment') return near.includes('*/');
  if (code === 'unclosed-text') return data['quote'] === '"""' && near.includes('"""');
  return code === 'too-deep' || code === 'too-many-problems' || code === 'unreadable';
}

/** The file and the elements whose blocks hold the edit on a line behind the brace, outermost first. */
function enclosingElements({ root, text }: SyntaxTree, start: number, end: number): ElementSyntax[] {
  const path: ElementSyntax[] = [];
  let inside: ElementSyntax | undefined = root;
  while (inside) {
    path.push(inside);
    const next: MemberSyntax | undefined = inside.members.find(
      (member) =>
        member.type === 'element' &&
        member.open !== undefined &&
        member.close !== undefined &&
        hasLineEnd(text, member.anchor.start + member.open, start) &&
        member.anchor.start + member.close >= end,
    );
    inside = next?.type === 'element' ? next : undefined;
  }
  return path;
}

/** The members of a block that an edit can change, by index, and the stretch of the new text to read in their place. */
interface Lines {
  /** Index of the first member that is read again, and of the first behind that is kept. */
  readonly first: number;
  readonly behind: number;
  readonly stretch: Stretch;
  readonly oldTo: number;
}

/**
 * The lines around the edit in the last block of the path, scanned; undefined where they cannot be read alone;
 * `weighs` where the edit opens more or fewer blocks than it closes, which no larger part makes good.
 */
function scanLines(
  previous: SyntaxTree,
  text: string,
  edit: Edit,
  path: readonly ElementSyntax[],
): ScannedLines | 'weighs' | undefined {
  const target = path.at(-1);
  const lines = target && linesAround(previous, target, edit, path);
  if (!target || !lines || !sameIndent(previous.text, text, lines)) return undefined;
  const scanned = scanStretch(text, isElementKind, lines.stretch);
  const before = bracesBefore(previous, lines);
  const now = scanned.braces;
  if (scanned.within && before && before.opened - before.closed !== now.opened - now.closed) return 'weighs';
  if (!before || before.closed !== now.closed || before.opened !== now.opened) return undefined;
  const opening = scanned.tokens[0]?.category;
  const joins = opening === 'VALUE' || opening === '{' || opening === '}';
  return scanned.selfContained && !joins ? { target, lines, scanned } : undefined;
}

interface ScannedLines {
  readonly target: ElementSyntax;
  readonly lines: Lines;
  readonly scanned: StretchResult;
}

/** The tree with the members on the scanned lines read again. */
function treeWithLines(
  previous: SyntaxTree,
  text: string,
  edit: Edit,
  path: readonly ElementSyntax[],
  { target, lines, scanned }: ScannedLines,
): SyntaxTree {
  const delta = edit.newEnd - edit.oldEnd;
  const { stretch, oldTo, first } = lines;
  const outside: SyntaxProblem[] = [];
  const inside: { readonly start: number }[] = [];
  for (const problem of previous.problems) {
    const { start } = problem.at;
    if (start >= stretch.from && start < oldTo) inside.push(problem.at);
    else outside.push(start < stretch.from ? problem : shiftedProblem(problem, delta));
  }
  const depth = target.depth + 1;
  const folding = foldUnchanged(scanned.tokens, scanned.problems, target, inside, edit, depth);
  const { members, failedAt } = parseMembers(folding.tokens);
  if (failedAt !== undefined) return parse(previous.file, text);
  const converter = new Converter(previous.file, text, folding.tokens, folding.kept);
  const read = converter.members(members, target.anchor, depth);
  // Which problems are shown of very many depends on the whole file.
  if (outside.length + scanned.problems.length + converter.problems.length > MOST_PROBLEMS) {
    return parse(previous.file, text);
  }
  const behind = target.members.slice(lines.behind).map((member) => moved(member, delta));
  const next = behind[0];
  if (next?.type === 'element') {
    const comment = scanned.comment && commentAt(text, scanned.comment, next.anchor);
    behind[0] = withSurroundings(next, comment, next.trailEnd);
  }
  const root = rebuilt(path, [...target.members.slice(0, first), ...read, ...behind], delta);
  const found = [...scanned.problems, ...converter.problems].map((problem) => anchored(problem, root.anchor));
  const problems = [...outside, ...found].map((problem) => ({ ...problem.at, code: problem.code, problem }));
  return { ...previous, text, root, problems: inOrder(problems).map(({ problem }) => problem) };
}

/** Whether what stands behind the lines is indented as before, where the indentation decides. */
function sameIndent(before: string, text: string, { stretch, oldTo }: Lines): boolean {
  if (!stretch.byIndent || stretch.next === 'end') return true;
  const indent = indentOfFirst(text, stretch.to);
  return indent !== undefined && indent === indentOfFirst(before, oldTo);
}

/** How far a line is indented whose first character stands at the offset; undefined where another stands before. */
function indentOfFirst(text: string, offset: number): number | undefined {
  let start = offset;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  return start === 0 || isLineEnd(text.charCodeAt(start - 1)) ? offset - start : undefined;
}

/** The braces without a partner in the old lines; undefined where these cannot be told. */
function bracesBefore({ text, balanced }: SyntaxTree, { stretch, oldTo }: Lines): StretchResult['braces'] | undefined {
  if (balanced) return { closed: 0, opened: 0 };
  const { within, braces } = scanStretch(text, isElementKind, { ...stretch, to: oldTo });
  return within ? braces : undefined;
}

function linesAround(
  { text, balanced }: SyntaxTree,
  target: ElementSyntax,
  edit: Edit,
  path: readonly ElementSyntax[],
): Lines | undefined {
  const origin = target.anchor.start;
  let first = target.members.length;
  while (first > 0 && !isBefore(text, target.members[first - 1], origin, edit.start)) first--;
  let behind = first;
  while (behind < target.members.length && !isBehind(target.members[behind], origin, edit.oldEnd)) behind++;
  const last = target.members[first - 1];
  const from = last ? startOf(last, origin) + last.trailEnd - relativeStart(last) : origin + (target.open ?? -1) + 1;
  const end = endOf(text, target, target.members[behind]);
  if (!end) return undefined;
  const open = path.flatMap(({ anchor, kind, open: brace }): OpenBlock[] => {
    if (brace === undefined) return [];
    const start = anchor.start + brace;
    return [{ start, indent: balanced ? 0 : indentAt(text, start), kind: kind?.text }];
  });
  const previous = last ? lastToken(last) : target.open === undefined ? undefined : OPENING;
  const to = end.at + edit.newEnd - edit.oldEnd;
  return {
    first,
    behind,
    stretch: { from, to, previous, open, byIndent: !balanced, next: end.next },
    oldTo: end.at,
  };
}

const OPENING = { category: '{', form: 'brace', image: '{' } as const;

function lastToken(member: MemberSyntax): Stretch['previous'] {
  if (member.type === 'element' && member.close !== undefined) return { category: '}', form: 'brace', image: '}' };
  const values = member.type === 'fact' ? member.values : member.type === 'stray' ? member.tokens : member.header;
  const value = values.at(-1);
  if (value) return { category: 'VALUE', form: value.form, image: value.text };
  if (member.type === 'fact') return { category: ':', form: 'symbol', image: ':' };
  return { category: 'KIND', form: 'word', image: member.type === 'element' ? (member.kind?.text ?? '') : '' };
}

function relativeStart(member: MemberSyntax): number {
  return member.type === 'element' ? 0 : member.start;
}

function startOf(member: MemberSyntax, origin: number): number {
  return member.type === 'element' ? member.anchor.start : origin + member.start;
}

/** Whether a member ends on a line before the edit, with a brace of its own where it has a block. */
function isBefore(text: string, member: MemberSyntax | undefined, origin: number, editStart: number): boolean {
  if (!member) return true;
  const start = startOf(member, origin);
  const end = start + member.trailEnd - relativeStart(member);
  if (end >= editStart) return false;
  if (member.type === 'element' && member.close !== undefined && text[start + member.close] !== '}') return false;
  return hasLineEnd(text, end, editStart);
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // A line end of two characters must lie before the edit as a whole.
    if (code === 10 || (code === 13 && at + 1 < to)) return true;
  }
  return false;
}

function isBehind(member: MemberSyntax | undefined, origin: number, editEnd: number): boolean {
  return member !== undefined && member.type !== 'stray' && startOf(member, origin) >= editEnd;
}

/** Where the lines end: at the member behind, else at the block's own brace or the end of the file. */
function endOf(
  text: string,
  target: ElementSyntax,
  behind: MemberSyntax | undefined,
): { readonly at: number; readonly next: Stretch['next'] } | undefined {
  const origin = target.anchor.start;
  if (behind?.type === 'fact') return { at: origin + behind.start, next: 'fact' };
  if (behind?.type === 'element') {
    const word = behind.kind?.text ?? '';
    const at = behind.anchor.start;
    if (/^[ \t]*:/.test(text.slice(at + word.length, at + word.length + 40))) return undefined;
    return { at, next: isElementKind(word) ? 'kind' : 'block' };
  }
  if (target.close === undefined) return { at: text.length, next: 'end' };
  const close = origin + target.close;
  if (text[close] === '}') return { at: close, next: 'brace' };
  return close === text.length ? { at: close, next: 'end' } : undefined;
}

/** The tree with the members of its innermost changed element exchanged: new objects for the elements around it. */
function rebuilt(path: readonly ElementSyntax[], members: readonly MemberSyntax[], delta: number): ElementSyntax {
  let depth = path.length - 1;
  let element = grown(path[depth] as ElementSyntax, members, delta);
  while (depth > 0) {
    const old = path[depth];
    const parent = path[--depth] as ElementSyntax;
    const index = parent.members.indexOf(old as ElementSyntax);
    const around = parent.members.map((member, at) =>
      at < index ? member : at === index ? element : moved(member, delta),
    );
    element = grown(parent, around, delta);
  }
  return element;
}

function grown(element: ElementSyntax, members: readonly MemberSyntax[], delta: number): ElementSyntax {
  return {
    ...element,
    members,
    close: element.close === undefined ? undefined : element.close + delta,
    end: element.end + delta,
    trailEnd: element.trailEnd + delta,
  };
}

/** A member that stands behind the edit: an element is moved by its anchor, a line is made new. */
function moved(member: MemberSyntax, delta: number): MemberSyntax {
  if (delta === 0) return member;
  if (member.type !== 'element') return shifted(member, delta);
  moveTo(member, member.anchor.start + delta);
  return member;
}

function shifted(member: FactSyntax | StraySyntax, delta: number): MemberSyntax {
  const token = (at: Token): Token => ({ ...at, start: at.start + delta, end: at.end + delta });
  const place = { start: member.start + delta, end: member.end + delta, trailEnd: member.trailEnd + delta };
  if (member.type === 'fact') {
    return { ...member, ...place, name: token(member.name), values: member.values.map(token) };
  }
  return { ...member, ...place, tokens: member.tokens.map(token) };
}

function shiftedProblem(problem: SyntaxProblem, delta: number): SyntaxProblem {
  if (delta === 0) return problem;
  const { anchor, start, end } = problem.at;
  return { ...problem, at: { anchor, start: start + delta, end: end + delta } };
}
