/** A column of a table on a terminal. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Gives way where the table is wider than the terminal. */
  readonly gives?: boolean;
  /** Is left out where those that give way would get too narrow to read. */
  readonly leaves?: boolean;
}

/** A row, with how far its first cell is indented. */
export interface Row {
  readonly cells: readonly string[];
  readonly indent?: number;
  /** Said in place of the other columns, from the second on. */
  readonly instead?: string;
}

/** Blanks between columns. */
const GAP = 2;

/** No column gets narrower. */
const LEAST = 14;

/** Narrower columns are hard to read. */
const COMFORTABLE = 24;

/** A column that is shown, and which cells of a row it holds. */
interface Used {
  readonly column: Column;
  readonly index: number;
  readonly width: number;
}

/**
 * Rows in columns of equal width, with a line of titles. Columns without anything in them are left out; where the table is too wide, some
 * leave and others are cut short.
 *
 * @param width of the terminal
 */
export function table(columns: readonly Column[], rows: readonly Row[], width: number): string[] {
  const filled = columns.flatMap((column, index): Used[] => {
    if (index > 0 && !rows.some(({ cells }) => (cells[index] ?? '') !== '')) return [];
    const longest = rows.reduce((most, row) => Math.max(most, cellOf(row, index).length), column.title.length);
    return [{ column, index, width: longest }];
  });
  const cramped = excessOf(narrowed(filled, width, COMFORTABLE), width) > 0;
  const used = narrowed(cramped ? filled.filter(({ column }) => !column.leaves) : filled, width, LEAST);
  const line = (cell: (index: number, column: Column) => string): string =>
    used
      .map((one) => aligned(cut(cell(one.index, one.column), one.width), one.width, one.column.align))
      .join(' '.repeat(GAP))
      .trimEnd();
  const first = used[0]?.width ?? 0;
  return [
    line((_, column) => column.title),
    ...rows.map((row) => {
      if (row.instead === undefined) return line((index) => cellOf(row, index));
      return `${aligned(cut(cellOf(row, 0), first), first, 'left')}${' '.repeat(GAP)}${row.instead}`.trimEnd();
    }),
  ];
}

function excessOf(used: readonly Used[], width: number): number {
  return used.reduce((sum, one) => sum + one.width, 0) + GAP * (used.length - 1) - width;
}

/** Those that give way made narrower as far as needed, and as far as they may be. */
function narrowed(used: readonly Used[], width: number, least: number): Used[] {
  let excess = excessOf(used, width);
  return used.map((one) => {
    if (!one.column.gives || excess <= 0) return one;
    const given = Math.min(excess, Math.max(0, one.width - least));
    excess -= given;
    return { ...one, width: one.width - given };
  });
}

function cellOf({ cells, indent = 0 }: Row, index: number): string {
  const text = cells[index] ?? '';
  return index === 0 ? `${'  '.repeat(indent)}${text}` : text;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`;
}

function aligned(text: string, width: number, align: Column['align']): string {
  return align === 'left' ? text.padEnd(width) : text.padStart(width);
}

/** A text on lines of at most so many characters, each behind the same indentation. */
export function wrapped(text: string, width: number, indentation: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (indentation.length + longer.length <= width || line === '') line = longer;
    else {
      lines.push(indentation + line);
      line = word;
    }
  }
  return [...lines, indentation + line];
}
