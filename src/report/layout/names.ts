/** Per cent of the width that a letter of a name takes on a narrow page, where the drawing is some three hundred pixels wide. */
const LETTER = 2.1;

/** More rows of names take more room than they are worth. */
const MOST_ROWS = 6;

/** Where the name of a vertical line stands: in which row, and on which side of its line. */
export interface NamePlace {
  readonly row: number;
  readonly side: 'start' | 'end';
}

/**
 * Names of vertical lines, each in the first row in which it meets none before it, on a narrow page too; to the left of its line where it
 * would run over the right edge.
 *
 * @param lines in the order of their places, which are per cent of the width
 */
export function namesApart<T extends { readonly at: number; readonly label: string }>(
  lines: readonly T[],
): (T & NamePlace)[] {
  const ends: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  return lines.map((line) => {
    const width = line.label.length * LETTER;
    const side = line.at + width > 100 && line.at > 50 ? 'end' : 'start';
    const from = side === 'end' ? line.at - width : line.at;
    const to = from + width;
    const taken = new Set(ends.filter((other) => from < other.to && to > other.from).map(({ row }) => row));
    let row = 0;
    while (taken.has(row) && row < MOST_ROWS - 1) row += 1;
    ends.push({ row, from, to });
    return { ...line, row, side };
  });
}
