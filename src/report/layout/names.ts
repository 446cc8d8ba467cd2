/** Per cent of the width that a name above the drawing needs. */
const NAME_WIDTH = 24;

/** More rows of names take more room than they are worth. */
const MOST_ROWS = 4;

/**
 * Names of vertical lines, each in the first row in which it meets none before it.
 *
 * @param lines in the order of their places, which are per cent of the width
 */
export function namesApart<T extends { readonly at: number }>(lines: readonly T[]): (T & { readonly row: number })[] {
  const placed: (T & { readonly row: number })[] = [];
  for (const line of lines) {
    const taken = new Set(placed.filter(({ at }) => line.at - at < NAME_WIDTH).map(({ row }) => row));
    let row = 0;
    while (taken.has(row) && row < MOST_ROWS - 1) row += 1;
    placed.push({ ...line, row });
  }
  return placed;
}
