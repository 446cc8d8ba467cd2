import type { Block } from '../document/blocks.ts';
import { columnWidths } from '../document/column-widths.ts';
import { headLines } from '../document/head.ts';
import { reportBlocks } from '../document/report-blocks.ts';
import { unbroken, unbrokenCells } from '../layout/unbroken.ts';
import { fittedSize, type Logo } from '../look/logo.ts';
import type { ReportData } from '../report-data.ts';
import type { SectionName } from '../sections.ts';
import { chartPictures } from './charts/charts.ts';
import type { Cut, LongPicture } from './cut-picture.ts';
import { placed, type Shape } from './shapes.ts';
import { widthOf, wrapped } from './text-width.ts';

/** Width of a picture and the space around what is in it, in units of which a screen shows one as a pixel. */
const WIDTH = 760;
const EDGE = 24;
const INNER = WIDTH - 2 * EDGE;

const SIZE = { title: 18, section: 15, part: 12, text: 10.5, small: 9.5 } as const;
/** The most room that a logo takes, at the upper right. */
const LOGO = { width: 150, height: 44 };

/** Charts have the letters of a printed page; on a screen they are drawn larger, about as large as the text beside them. */
const CHART_TIMES = 1.25;

const LINE = 1.35;
/** Between the text of a cell and the next column. */
const CELL_GAP = 8;

/**
 * Sections of a report as one picture: heading, charts and tables beneath each other. Long roadmaps are drawn whole.
 *
 * @param sections one or more
 * @param logo above the title, where the company has one
 */
export function sectionPicture(report: ReportData, sections: readonly SectionName[], logo?: Logo): LongPicture {
  const column = new Column();
  if (logo) column.logo(logo);
  column.text(report.title, SIZE.title, true);
  for (const [index, line] of headLines(report).entries()) {
    const isGoal = index === 0 && report.goal !== null;
    column.text(line, isGoal ? SIZE.part : SIZE.small, false, !isGoal);
  }
  for (const blocks of reportBlocks(report, sections)) {
    column.gap(10);
    column.section(blocks, report);
  }
  const { shapes, cuts } = column;
  return { width: WIDTH, height: Math.ceil(column.bottom + EDGE), label: report.title, shapes, cuts };
}

/** What is set beneath each other. */
class Column {
  readonly shapes: Shape[] = [];
  readonly cuts: Cut[] = [];
  bottom = EDGE;

  logo(logo: Logo): void {
    const { width, height } = fittedSize(logo, LOGO);
    this.shapes.push({ kind: 'image', x: EDGE + INNER - width, y: this.bottom, width, height, logo });
    this.gap(height + 6);
  }

  gap(height: number): void {
    this.bottom += height;
  }

  section(blocks: readonly Block[], report: ReportData): void {
    for (const [index, block] of blocks.entries()) {
      // A heading stays with what it is of.
      if (index === 0 || blocks[index - 1]?.kind !== 'heading') this.#cut(index === 0);
      this.#block(block, report);
    }
  }

  #cut(isSection = false): void {
    this.cuts.push({ at: this.bottom, isSection });
  }

  #block(block: Block, report: ReportData): void {
    switch (block.kind) {
      case 'heading':
        this.gap(block.level === 2 ? 4 : 8);
        this.text(block.text, block.level === 2 ? SIZE.section : SIZE.part, true);
        return;
      case 'text':
        this.text(block.text, SIZE.text);
        return;
      case 'code':
        for (const line of block.text.split('\n')) this.text(line, SIZE.small, false, true);
        return;
      case 'list':
        for (const item of block.items) this.text(`•  ${item}`, SIZE.text);
        return;
      case 'table':
        this.#table(block.columns, unbrokenCells(block.rows));
        return;
      case 'chart':
        for (const picture of chartPictures(block.chart, report, INNER / CHART_TIMES, Number.POSITIVE_INFINITY)) {
          this.shapes.push(...placed(picture.shapes, [EDGE, this.bottom], CHART_TIMES));
          this.gap(CHART_TIMES * picture.height + 8);
        }
    }
  }

  text(text: string, size: number, bold = false, soft = false): void {
    for (const [index, line] of wrapped(unbroken(text), size, INNER, bold).entries()) {
      if (index > 0 && !bold) this.#cut();
      this.gap(size * LINE);
      this.shapes.push({
        kind: 'text',
        at: [EDGE, this.bottom - size * 0.3],
        text: line,
        size,
        bold,
        fill: soft ? 'soft' : 'ink',
      });
    }
    this.gap(4);
  }

  #table(columns: readonly string[], rows: readonly (readonly string[])[]): void {
    const widths = columnWidths(columns, rows, INNER, (word) => widthOf(word, SIZE.small) + CELL_GAP);
    if (columns.some((column) => column !== '')) this.#row(columns, widths, true);
    for (const [index, row] of rows.entries()) {
      if (index > 0) this.#cut();
      this.#row(row, widths, false);
    }
    this.gap(8);
  }

  #row(cells: readonly string[], widths: readonly number[], titles: boolean): void {
    const size = SIZE.small;
    const lines = cells.map((cell, index) => wrapped(cell, size, (widths[index] ?? 0) - CELL_GAP));
    const height = Math.max(1, ...lines.map(({ length }) => length)) * size * LINE + 6;
    let x = EDGE;
    for (const [index, cell] of lines.entries()) {
      for (const [number, text] of cell.entries()) {
        const y = this.bottom + 3 + (number + 0.78) * size * LINE;
        this.shapes.push({ kind: 'text', at: [x, y], text, size, fill: titles ? 'soft' : 'ink' });
      }
      x += widths[index] ?? 0;
    }
    this.gap(height);
    const rule = this.bottom;
    this.shapes.push({
      kind: 'line',
      points: [
        [EDGE, rule],
        [EDGE + INNER, rule],
      ],
      stroke: 'edge',
      width: 0.6,
    });
  }
}
