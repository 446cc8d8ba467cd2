/** Letters that a column has room for at least, so that short words do not break. */
const FEWEST_LETTERS = 6;

/** Rows by which columns are measured; of a long table the first say enough. */
const MEASURED_ROWS = 500;

/**
 * How wide the columns of a table are where nobody measures text: each by the root of its longest cell, all together as wide as asked.
 *
 * @param width of the table, in any unit
 */
export function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const measured = rows.slice(0, MEASURED_ROWS);
  const asked = columns.map((title, index) =>
    Math.sqrt(Math.max(FEWEST_LETTERS, title.length, ...measured.map((cells) => cells[index]?.length ?? 0))),
  );
  const sum = asked.reduce((one, other) => one + other, 0);
  return asked.map((share) => (share / sum) * width);
}
