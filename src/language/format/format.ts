import { lineEndOf } from '../syntax/lines.ts';
import type { SyntaxProblem } from '../syntax/problem.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { layOut } from './layout.ts';

/** Offsets in the text that is formatted. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A text that cannot be read is never laid out: `problem` is the first reason. */
export type Formatted =
  | { readonly refused: false; readonly text: string }
  | { readonly refused: true; readonly problem: SyntaxProblem };

export type FormattingChanges =
  | { readonly refused: false; readonly changes: readonly TextChange[] }
  | { readonly refused: true; readonly problem: SyntaxProblem };

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The canonical text of a file: two blanks a block, one fact a line, one blank between words, comments at their places, at most one
 * empty line between members, the file's own kind of line end. It says the same as before, and
 * formatting it again changes nothing. Values stay as they are written.
 */
export function format(tree: SyntaxTree): Formatted {
  const formatted = formattingChanges(tree);
  return formatted.refused ? formatted : { refused: false, text: applyChanges(tree.text, formatted.changes) };
}

/**
 * The changes that make a file canonical, in the order of the text, each as small as can be; none for a canonical file.
 *
 * @param range only changes that lie in it
 */
export function formattingChanges(
  tree: SyntaxTree,
  range?: { readonly start: number; readonly end: number },
): FormattingChanges {
  const [problem] = tree.problems;
  if (problem) return { refused: true, problem };
  const all = changesOf(tree.text);
  const changes = range ? all.filter(({ start, end }) => start >= range.start && end <= range.end) : all;
  return { refused: false, changes };
}

/** Applies changes that do not overlap and stand in the order of the text. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of changes) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

function changesOf(text: string): TextChange[] {
  const changes: TextChange[] = [];
  const pieces = layOut(text);
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  for (const { start, end, before, text: printed } of pieces) {
    change(text, at, start, before, changes);
    change(text, start, end, printed, changes);
    at = end;
  }
  change(text, at, text.length, pieces.length > 0 ? lineEndOf(text) : '', changes);
  return changes;
}

function change(text: string, from: number, to: number, newText: string, into: TextChange[]): void {
  const old = text.slice(from, to);
  if (old === newText) return;
  const shorter = Math.min(old.length, newText.length);
  let head = 0;
  while (head < shorter && old[head] === newText[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  into.push({ start: from + head, end: to - tail, newText: newText.slice(head, newText.length - tail) });
}
