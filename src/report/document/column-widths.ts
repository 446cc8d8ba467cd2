import { BETWEEN_WORDS } from '../layout/unbroken.ts';

/** Room for a cell of so many letters at least, so that a short column is none of a letter's width. */
const FEWEST_LETTERS = 6;

/** Rows by which columns are measured; of a long table the first say enough. */
const MEASURED_ROWS = 500;

/** A single word gets so much of the table at most: beyond it is broken. */
const WIDEST_WORD = 0.3;

/**
 * How wide the columns of a table are, all together as wide as asked: each by the root of its longest cell, but wide enough for its longest
 * word, so that words break only where there is no room for all of them.
 *
 * @param width of the table
 * @param wordWidth how wide a word is with the space around it, in the same unit
 */
export function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  wordWidth: (word: string) => number,
): readonly number[] {
  const measured = [columns, ...rows.slice(0, MEASURED_ROWS)];
  const cellsOf = (index: number): string[] => measured.map((cells) => cells[index] ?? '');
  const least = columns.map((_, index) => Math.min(WIDEST_WORD * width, longestWord(cellsOf(index), wordWidth)));
  const asked = columns.map((_, index) =>
    Math.sqrt(Math.max(FEWEST_LETTERS, ...cellsOf(index).map(({ length }) => length))),
  );
  const needed = sum(least);
  if (needed >= width) return least.map((one) => (one / needed) * width);
  return shared(width, asked, least);
}

/** Shares a width by weights; who would get less than the least gets that, and the others share the rest. */
function shared(width: number, weights: readonly number[], least: readonly number[]): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const rest = width - sum(least.filter((_, index) => fixed.has(index)));
    const weight = sum(weights.filter((_, index) => !fixed.has(index)));
    const share = (index: number): number => ((weights[index] ?? 0) / weight) * rest;
    const short = least.flatMap((one, index) => (!fixed.has(index) && share(index) < one ? [index] : []));
    if (short.length === 0) return least.map((one, index) => (fixed.has(index) ? one : share(index)));
    for (const index of short) fixed.add(index);
  }
}

function longestWord(cells: readonly string[], wordWidth: (word: string) => number): number {
  const words = new Set(cells.flatMap((cell) => cell.split(BETWEEN_WORDS)));
  let longest = 0;
  for (const word of words) longest = Math.max(longest, wordWidth(word));
  return longest;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((one, other) => one + other, 0);
}
