import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { formattingChanges } from '../../src/language/format/format.ts';
import { changesOnType } from '../../src/language/format/on-type.ts';
import { locate } from '../../src/model/values.ts';
import { rangeIn } from '../files.ts';
import { warn } from '../session.ts';
import { textsIn } from '../texts/texts.ts';
import { lineEndOf, offsetOf, type View } from '../view.ts';

/** The edits that lay out the whole file; none for a file that cannot be read, which says so. */
export function formatDocument(view: View): TextEdit[] {
  const formatted = formattingChanges(view.tree);
  if (!formatted.refused) return editsOf(view, formatted.changes);
  const line = view.document.positionAt(locate(formatted.problem.at).start).line + 1;
  warn(view.session, textsIn(view.language).notFormatted(line));
  return [];
}

/** The same for the lines that a range touches. */
export function formatRange(view: View, range: Range): TextEdit[] {
  const start = offsetOf(view, { line: range.start.line, character: 0 });
  const lastLine = range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line;
  return changesIn(view, start, lineEndOf(view, lastLine));
}

/**
 * While one types: the block that a `}` has just closed; or the line that has just been left, and the indentation of the new
 * one. In a file that cannot be read at the moment only the indentation of the line at hand.
 */
export function formatOnType(view: View, position: Position, typed: string): TextEdit[] {
  const here = editsOf(view, changesOnType(view.tree, offsetOf(view, position), typed));
  const left = position.line - 1;
  if (typed === '}' || left < 0) return here;
  return [...changesIn(view, offsetOf(view, { line: left, character: 0 }), lineEndOf(view, left)), ...here];
}

function changesIn(view: View, start: number, end: number): TextEdit[] {
  const formatted = formattingChanges(view.tree, { start, end });
  return formatted.refused ? [] : editsOf(view, formatted.changes);
}

function editsOf(
  { document }: View,
  changes: readonly { readonly start: number; readonly end: number; readonly newText: string }[],
): TextEdit[] {
  return changes.map(({ start, end, newText }) => ({ range: rangeIn(document, start, end), newText }));
}
