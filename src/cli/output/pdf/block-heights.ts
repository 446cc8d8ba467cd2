import type { Block } from '../../../report/document/blocks.ts';
import { unbroken, unbrokenCells } from '../../../report/layout/unbroken.ts';
import { chartPictures } from '../../../report/picture/charts/charts.ts';
import type { ReportData } from '../../../report/report-data.ts';
import { CHART_GAP, MOST_ROWS, PARAGRAPH_GAP, SIZE, TEXT_WIDTH } from './paper.ts';
import { type TableLayout, tableLayout } from './table-layout.ts';

/** Rows of a table that stand under its heading at least. */
const FIRST_ROWS = 4;

/** What is left free above a heading and below a table, in lines of the text. */
const LINES_AROUND = { heading: 1, table: 0.6 } as const;

type Table = Extract<Block, { readonly kind: 'table' }>;

/** A table as it will be written. */
export interface LaidOutTable {
  readonly rows: readonly (readonly string[])[];
  readonly layout: TableLayout;
}

/** How high blocks are on a page, in points, before they are written. */
export class BlockHeights {
  readonly #document: PDFKit.PDFDocument;
  readonly #report: ReportData;
  /** A table is measured where its section begins, and written later. */
  readonly #tables = new Map<Table, LaidOutTable>();

  constructor(document: PDFKit.PDFDocument, report: ReportData) {
    this.#document = document;
    this.#report = report;
  }

  /** @param rows of a table, at most */
  of(block: Block, rows = Number.POSITIVE_INFINITY): number {
    switch (block.kind) {
      case 'heading':
        return (
          this.#text(block.text, block.level === 2 ? SIZE.section : SIZE.part, true) +
          LINES_AROUND.heading * this.#line()
        );
      case 'text':
      case 'code':
        return this.#text(block.text);
      case 'list':
        return sum(block.items.map((item) => this.#text(`•  ${item}`)));
      case 'table': {
        const { layout } = this.table(block);
        return layout.head + sum(layout.rows.slice(0, rows)) + LINES_AROUND.table * this.#line();
      }
      case 'chart':
        return sum(
          chartPictures(block.chart, this.#report, TEXT_WIDTH, MOST_ROWS).map(({ height }) => height + CHART_GAP),
        );
    }
  }

  /** Measures a table, once. */
  table(table: Table): LaidOutTable {
    const known = this.#tables.get(table);
    if (known) return known;
    const rows = unbrokenCells(table.rows);
    const laidOut = { rows, layout: tableLayout(this.#document, table.columns, rows) };
    this.#tables.set(table, laidOut);
    return laidOut;
  }

  ofAll(blocks: readonly Block[]): number {
    return sum(blocks.map((block) => this.of(block)));
  }

  /** Of what a section begins with: its heading, what is said there, and the first drawing, list or rows of a table. */
  ofBeginning(blocks: readonly Block[]): number {
    const first = blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'text');
    return sum(blocks.slice(0, first < 0 ? blocks.length : first + 1).map((block) => this.of(block, FIRST_ROWS)));
  }

  #text(text: string, size: number = SIZE.text, bold = false): number {
    return this.#document
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .heightOfString(unbroken(text), { width: TEXT_WIDTH, paragraphGap: PARAGRAPH_GAP });
  }

  #line(): number {
    return this.#document.font('regular').fontSize(SIZE.text).currentLineHeight(true);
  }
}

function sum(heights: readonly number[]): number {
  return heights.reduce((one, other) => one + other, 0);
}
