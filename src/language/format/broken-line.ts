import { isLineEnd } from '../syntax/characters.ts';
import { lineEndOf, lineStartBefore } from '../syntax/lines.ts';
import type { TextChange } from './format.ts';
import { indentation, layOut, type Piece } from './layout.ts';

/** The last text that was laid out: a menu asks for many changes of one text. */
let last: { readonly text: string; readonly pieces: readonly Piece[] } | undefined;

/**
 * What a line needs to become lines of the one layout where something new is put into it that has lines of its own: blocks written on one line are opened
 * before the new text, and closed on lines of their own behind it.
 *
 * @param offset where the new text will be inserted: behind a whole fact, an element or an opening brace
 * @returns changes before and behind the offset, none of them empty, so that two of them at one place overlap; those of blanks that the new text
 * follows come after it. None where no block ends behind the offset on its line.
 */
export function breakLine(text: string, offset: number): readonly TextChange[] {
  const from = lineStartBefore(text, offset);
  let to = offset;
  while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
  const pieces = piecesOf(text);
  const behind = pieces.findIndex(({ start }) => start >= offset);
  const closes = pieces.findIndex(
    ({ start, text: printed }, index) => index >= behind && start < to && printed === '}',
  );
  if (behind < 0 || closes < 0) return [];
  // A brace that the scanner supplied stands nowhere: the line is not known well enough.
  if (pieces.some(({ start, text: printed }) => printed === '' && start >= from && start < to)) return [];
  const changes: TextChange[] = [];
  for (let index = pieces.findLastIndex(({ end }) => end <= from) + 1; index < pieces.length; index++) {
    const piece = pieces[index];
    const start = pieces[index - 1]?.end ?? 0;
    if (!piece || piece.start >= to) break;
    // What stands before the first word of the line is not its own; what cannot be read is not taken away.
    if (index === 0 || start < from || text.slice(start, piece.start).trim() !== '') continue;
    const before = index === behind && piece.text === '}' ? closingLine(text, pieces, index) : piece.before;
    if (text.slice(start, piece.start) === before) continue;
    const filled = start < piece.start;
    changes.push({
      start,
      end: filled ? piece.start : start + 1,
      newText: before + (filled ? '' : text.charAt(start)),
    });
  }
  return changes;
}

/** The line of a closing brace, also of a block that is empty as yet. */
function closingLine(text: string, pieces: readonly Piece[], index: number): string {
  let depth = 0;
  for (const { text: printed } of pieces.slice(0, index)) {
    if (printed.startsWith('{')) depth++;
    else if (printed === '}') depth--;
  }
  return lineEndOf(text) + indentation(depth - 1);
}

function piecesOf(text: string): readonly Piece[] {
  last = last?.text === text ? last : { text, pieces: layOut(text) };
  return last.pieces;
}
