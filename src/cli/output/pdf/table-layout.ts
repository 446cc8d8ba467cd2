import { columnWidths } from '../../../report/document/column-widths.ts';
import { SIZE, TEXT_WIDTH } from './paper.ts';

/** Around the text of a cell. */
export const PADDING = 3;

/** How wide the columns of a table are and how high its rows, in points. */
export interface TableLayout {
  readonly widths: readonly number[];
  /** Of the column titles; 0 where there are none. */
  readonly head: number;
  readonly rows: readonly number[];
}

/** @param document whose letters are measured; it is left in the letters of a table */
export function tableLayout(
  document: PDFKit.PDFDocument,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): TableLayout {
  document.font('regular').fontSize(SIZE.small);
  const widths = columnWidths(
    columns,
    rows,
    TEXT_WIDTH,
    // The line breaker counts the space behind a word, too.
    (word) => document.widthOfString(`${word} `) + 2 * PADDING,
  );
  const heightOf = (cells: readonly string[]): number =>
    2 * PADDING +
    Math.max(
      ...cells.map((cell, index) => document.heightOfString(cell, { width: (widths[index] ?? 0) - 2 * PADDING })),
    );
  return { widths, head: columns.some((column) => column !== '') ? heightOf(columns) : 0, rows: rows.map(heightOf) };
}
