import { isElementKind } from '../vocabulary/words.ts';
import { Converter } from './converter.ts';
import { parseMembers } from './grammar-parser.ts';
import { MOST_PROBLEMS } from './scan/reading.ts';
import { scan } from './scan/scanner.ts';
import type { ScanProblem } from './scan/token.ts';
import type { Anchor } from './source.ts';
import type { ElementSyntax, MemberSyntax, SyntaxTree } from './tree.ts';
import { type Edit, foldUnchanged } from './unchanged.ts';

/**
 * Reads a whole file. Never throws on any text: what cannot be read is a problem in the tree.
 *
 * @param file identity of the file (its URI), carried by every range
 * @param text the file's text; a byte order mark at its start is skipped
 */
export function parse(file: string, text: string): SyntaxTree {
  const scanned = scan(text, isElementKind);
  const { members, failedAt } = parseMembers(scanned.tokens);
  const anchor: Anchor = { file, start: 0 };
  const converter = new Converter(file, text, scanned.tokens);
  const converted = converter.members(members, anchor, 1);
  const problems = [...scanned.problems, ...converter.problems];
  if (failedAt !== undefined) {
    const { start, end } = scanned.tokens[failedAt] ?? { start: text.length, end: text.length };
    problems.push({ code: 'unreadable', start, end, data: {} });
  }
  return treeOf(file, text, anchor, converted, problems, scanned.balanced);
}

/**
 * Reads a whole file again, keeping the elements of its last tree that the edit did not touch.
 *
 * @param unbalanced true where it is known that not every brace has its partner
 */
export function parseAgain(previous: SyntaxTree, text: string, edit: Edit, unbalanced: boolean): SyntaxTree {
  const { file, root } = previous;
  const scanned = scan(text, isElementKind, unbalanced);
  const before = previous.problems.map(({ at }) => at);
  const folding = foldUnchanged(scanned.tokens, scanned.problems, root, before, edit, 1);
  const many = [...previous.problems, ...scanned.problems].some(({ code }) => code === 'too-many-problems');
  const { members, failedAt } = parseMembers(folding.tokens);
  if (failedAt !== undefined || many) return parse(file, text);
  const converter = new Converter(file, text, folding.tokens, folding.kept);
  const converted = converter.members(members, root.anchor, 1);
  const problems = [...scanned.problems, ...converter.problems];
  if (problems.length > MOST_PROBLEMS) return parse(file, text);
  return treeOf(file, text, root.anchor, converted, problems, scanned.balanced);
}

function treeOf(
  file: string,
  text: string,
  anchor: Anchor,
  members: readonly MemberSyntax[],
  problems: readonly ScanProblem[],
  balanced: boolean,
): SyntaxTree {
  const root: ElementSyntax = {
    type: 'element',
    anchor,
    kind: undefined,
    header: [],
    open: undefined,
    close: undefined,
    end: text.length,
    trailEnd: text.length,
    comment: undefined,
    members,
    depth: 0,
  };
  return { file, text, root, problems: capped(problems).map((problem) => anchored(problem, anchor)), balanced };
}

/** The first problems of very many, and one that says that there are more. */
function capped(problems: readonly ScanProblem[]): readonly ScanProblem[] {
  const sorted = inOrder(problems);
  const own = sorted.filter(({ code }) => code !== 'too-many-problems');
  const next = own[MOST_PROBLEMS];
  if (!next) return sorted;
  const { start, end } = next;
  const data = { count: String(MOST_PROBLEMS) };
  return [...own.slice(0, MOST_PROBLEMS), { code: 'too-many-problems', start, end, data }];
}

/** Problems in the order of the text, so that an order of reading never shows. */
export function inOrder<P extends { readonly start: number; readonly code: string }>(problems: readonly P[]): P[] {
  return [...problems].sort((a, b) => a.start - b.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** A problem as the tree holds it: all count from the start of the file. */
export function anchored({ code, start, end, data }: ScanProblem, anchor: Anchor): SyntaxTree['problems'][number] {
  return { code, at: { anchor, start, end }, data };
}
