import type { Range } from './listed.ts';
import { printable } from './printable.ts';
import { graphemesOf, widthOf } from './width.ts';

/** Two lines of equal indentation: a line of a plan, and the mark below what a finding is about. */
export interface Excerpt {
  readonly source: string;
  readonly mark: string;
}

/** Where the next blank of a tab ends, in columns. */
const TAB = 4;

const MORE = '…';

/** Most lines: nothing in them has to be measured. */
const ONE_COLUMN_EACH = /^[\x20-\x7e]*$/;

/** What is drawn as one piece. */
interface Cell {
  /** Offset in the line, in UTF-16 units. */
  readonly at: number;
  readonly column: number;
  readonly width: number;
  readonly shown: string;
}

/**
 * A line of a plan as a terminal shows it, and the mark below. Tabs become blanks, control characters visible; a line that is too
 * long is cut around what is marked.
 *
 * @param line without its end
 * @param range zero-based, beginning on that line; what goes on below is marked to the line's end
 * @param room columns, at least 20
 */
export function excerptOf(line: string, { start, end }: Range, room: number): Excerpt {
  const from = start.character;
  const to = Math.max(from, end.line > start.line ? line.length : end.character);
  if (line.length <= room && from <= line.length && ONE_COLUMN_EACH.test(line)) {
    const marked = Math.max(1, Math.min(to, line.length) - from);
    return { source: line.trimEnd(), mark: ' '.repeat(from) + '^'.repeat(marked) };
  }
  // A plan may be a megabyte on one line: only what could be shown is looked at.
  const low = wholeCharacter(line, Math.max(0, from - 4 * room));
  const high = wholeCharacter(line, Math.min(line.length, from + 8 * room));
  const cells = cellsOf(line.slice(low, high), low);
  const last = cells.at(-1);
  const total = last ? last.column + last.width : 0;
  const columnOf = (offset: number): number => cells.find(({ at }) => at >= offset)?.column ?? total;
  const begin = columnOf(from);
  const finish = Math.max(begin + 1, columnOf(to));
  const isWhole = low === 0 && high === line.length && total <= room;
  const { left, right } = isWhole ? { left: 0, right: total } : cut(begin, finish, total, room - 2 * MORE.length);
  const kept = cells.filter(({ column, width }) => column >= left && column + width <= right);
  const origin = kept[0]?.column ?? left;
  const before = low > 0 || origin > 0 ? MORE : '';
  const behind = high < line.length || right < total ? MORE : '';
  const indent = ' '.repeat(before.length + Math.max(0, begin - origin));
  return {
    source: `${before}${kept.map(({ shown }) => shown).join('')}${behind}`.trimEnd(),
    mark: indent + '^'.repeat(Math.max(1, Math.min(finish, Math.max(right, begin + 1)) - begin)),
  };
}

/** The columns that are shown of a line: the mark with a third of the room before it where there is more than fits. */
function cut(begin: number, finish: number, total: number, room: number): { left: number; right: number } {
  const beginning = finish <= room ? 0 : begin - Math.floor(room / 3);
  const left = Math.max(0, Math.min(beginning, total - room));
  return { left, right: left + room };
}

function cellsOf(text: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemesOf(text)) {
    const shown = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : printable(segment);
    // What printable() writes out is plain letters.
    const width = shown === segment ? widthOf(segment) : shown.length;
    cells.push({ at: offset + index, column, width, shown });
    column += width;
  }
  return cells;
}

/** The offset, or the next one where it would part a character in two. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
