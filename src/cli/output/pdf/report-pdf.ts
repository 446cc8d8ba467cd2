import PDFDocument from 'pdfkit';
import type { Block } from '../../../report/document/blocks.ts';
import { headLines } from '../../../report/document/head.ts';
import { reportBlocks } from '../../../report/document/report-blocks.ts';
import { unbroken } from '../../../report/layout/unbroken.ts';
import { fittedSize } from '../../../report/look/logo.ts';
import type { Look } from '../../../report/look/look.ts';
import { type Paints, paintsOf } from '../../../report/look/paints.ts';
import { chartPictures } from '../../../report/picture/charts/charts.ts';
import type { ReportData } from '../../../report/report-data.ts';
import type { SectionName } from '../../../report/sections.ts';
import { textsOf } from '../../../report/texts/index.ts';
import { BlockHeights, type LaidOutTable } from './block-heights.ts';
import { drawPicture } from './charts.ts';
import type { PdfFonts } from './fonts.ts';
import { CHART_GAP, INK, MOST_ROWS, PAPER, PARAGRAPH_GAP, SIZE, TEXT_WIDTH } from './paper.ts';
import { PADDING } from './table-layout.ts';

/** PDF/UA-1, the standard for documents that can be read aloud; pdfkit's types do not name it. */
const ACCESSIBLE = { subset: 'PDF/UA' } as const satisfies Record<string, string> as object;

/** Between a section and one that begins below it on the same page. */
const SECTION_GAP = 16;

/** The most room that a logo takes, at the upper right of the first page. */
const LOGO = { width: 120, height: 34 };

type Structure = PDFKit.PDFStructureElement;

/**
 * A report as a PDF of A4 pages: a section begins on a new page unless the rest of the page holds all of it, with bookmarks, and tagged so that it can be read
 * aloud (headings, tables with header cells, lists, pictures with a text in their place). It is drawn by pdfkit with fonts that are embedded; no browser is needed.
 *
 * @param day written as the day of the document, so that the same report gives the same bytes
 */
export function reportPdf(
  report: ReportData,
  sections: readonly SectionName[],
  fonts: PdfFonts,
  day: Date,
  look: Look = {},
): Promise<Uint8Array> {
  const { title, language } = report;
  const document = new PDFDocument({
    size: 'A4',
    margins: PAPER.margin,
    lang: language,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    ...ACCESSIBLE,
    bufferPages: true,
    // The fonts of every reader of PDF, which may not be relied on, are not loaded.
    font: '',
    info: { Title: title, Creator: 'aiplan', Producer: 'aiplan', CreationDate: day, ModDate: day },
  });
  const parts: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  // Opened once, and known by a family from then on: a table turns back to its font by source and family at each cell, and would read the file anew.
  for (const name of ['regular', 'bold'] as const) {
    const file = Buffer.from(fonts[name]);
    document.registerFont(name, file);
    document.font(name);
    document.registerFont(name, file, name);
  }
  new ReportPages(document, report, look).write(sections);
  document.end();
  return done;
}

class ReportPages {
  readonly #document: PDFKit.PDFDocument;
  readonly #report: ReportData;
  readonly #root: Structure;
  readonly #look: Look;
  readonly #paints: Paints;
  readonly #heights: BlockHeights;

  constructor(document: PDFKit.PDFDocument, report: ReportData, look: Look) {
    this.#document = document;
    this.#report = report;
    this.#look = look;
    this.#paints = paintsOf('light', look);
    this.#heights = new BlockHeights(document, report);
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  write(sections: readonly SectionName[]): void {
    const { title, goal } = this.#report;
    const top = this.#document.outline.addItem(title, { expanded: true });
    this.#logo();
    this.#said('H1', title, { size: SIZE.title, bold: true });
    for (const [index, line] of headLines(this.#report).entries()) {
      const isGoal = index === 0 && goal !== null;
      this.#said('P', line, isGoal ? { size: SIZE.part } : { soft: true });
    }
    for (const [index, blocks] of reportBlocks(this.#report, sections).entries()) {
      if (index === 0) this.#document.moveDown(0.5);
      else this.#begin(blocks, sections[index - 1] === 'verdict');
      const [first] = blocks;
      if (first?.kind === 'heading') top.addItem(first.text);
      for (const [place, block] of blocks.entries()) this.#block(block, blocks.slice(place + 1));
    }
    this.#root.end();
    this.#numberPages();
  }

  /** The logo is decoration: what it says is in the report. */
  #logo(): void {
    const { logo } = this.#look;
    if (!logo) return;
    const document = this.#document;
    const { width, height } = fittedSize(logo, LOGO);
    document.markContent('Artifact', { type: 'Layout' } as never);
    document.image(Buffer.from(logo.bytes), PAPER.width - PAPER.margin.right - width, PAPER.margin.top, {
      width,
      height,
    });
    document.endMarkedContent();
    document.x = PAPER.margin.left;
    document.y = PAPER.margin.top + height + 8;
  }

  /** Turns to where a section begins: under the answers of the first page as far as it fits, elsewhere below another section only where all of it fits. */
  #begin(blocks: readonly Block[], afterAnswers: boolean): void {
    const document = this.#document;
    const needed = afterAnswers ? this.#heights.ofBeginning(blocks) : this.#heights.ofAll(blocks);
    if (document.y + SECTION_GAP + needed > PAPER.height - PAPER.margin.bottom) document.addPage();
    else document.y += SECTION_GAP;
  }

  /** @param rest what the section says behind it */
  #block(block: Block, rest: readonly Block[]): void {
    switch (block.kind) {
      case 'heading':
        this.#keepTogether(block.level === 2 ? 60 : 70);
        this.#document.moveDown(block.level === 2 ? 0.2 : 0.8);
        this.#said(block.level === 2 ? 'H2' : 'H3', block.text, {
          size: block.level === 2 ? SIZE.section : SIZE.part,
          bold: true,
        });
        return;
      case 'text':
        this.#said('P', block.text, {});
        return;
      case 'code':
        this.#said('P', block.text, { soft: true });
        return;
      case 'list':
        this.#list(block.items);
        return;
      case 'table':
        // A remark at the end of a section does not stand alone on the next page.
        this.#table(block.columns, this.#heights.table(block), isRemark(rest) ? this.#heights.ofAll(rest) : 0);
        return;
      case 'chart':
        for (const picture of chartPictures(block.chart, this.#report, TEXT_WIDTH, MOST_ROWS)) {
          const { height, label } = picture;
          this.#keepTogether(height);
          this.#document.font('regular');
          const from = this.#document.y;
          this.#add(
            this.#document.struct(
              'Figure',
              placed(label, [PAPER.margin.left, from, PAPER.width - PAPER.margin.right, from + height]),
              () => {
                drawPicture(this.#document, picture, [PAPER.margin.left, from], this.#paints);
              },
            ),
          );
          this.#document.font('regular').fillColor(INK.ink);
          this.#document.x = PAPER.margin.left;
          this.#document.y = from + height + CHART_GAP;
        }
    }
  }

  /** Begins a new page where the next lines would not fit on this one. */
  #keepTogether(height: number): void {
    if (this.#document.y + height > PAPER.height - PAPER.margin.bottom) this.#document.addPage();
  }

  /** Keeps the lines of a paragraph on one page, where it is none of a long text: a last line alone on a page is overlooked. */
  #keepLines(text: string): void {
    const height = this.#document.heightOfString(text, { width: TEXT_WIDTH });
    if (height < PAPER.height / 4) this.#keepTogether(height);
  }

  #said(
    tag: string,
    plain: string,
    { size = SIZE.text, bold = false, soft = false }: Partial<Record<'bold' | 'soft', boolean>> & { size?: number },
  ): void {
    const text = unbroken(plain);
    this.#document.font(bold ? 'bold' : 'regular').fontSize(size);
    this.#keepLines(text);
    this.#add(
      this.#document.struct(tag, {}, () => {
        this.#document
          .font(bold ? 'bold' : 'regular')
          .fontSize(size)
          .fillColor(soft ? INK.soft : INK.ink)
          .text(text, PAPER.margin.left, undefined, { width: TEXT_WIDTH, paragraphGap: PARAGRAPH_GAP });
      }),
    );
  }

  #list(items: readonly string[]): void {
    const list = this.#document.struct('L');
    this.#root.add(list);
    for (const item of items.map(unbroken)) {
      this.#document.font('regular').fontSize(SIZE.text);
      this.#keepLines(`•  ${item}`);
      const entry = this.#document.struct('LI');
      list.add(entry);
      entry.add(
        this.#document.struct('LBody', {}, () => {
          this.#document.font('regular').fontSize(SIZE.text).fillColor(INK.ink);
          this.#document.text(`•  ${item}`, PAPER.margin.left, undefined, {
            width: TEXT_WIDTH,
            paragraphGap: PARAGRAPH_GAP,
          });
        }),
      );
      entry.end();
    }
    list.end();
  }

  /**
   * A table that goes over several pages is a table on each of them, with its column titles.
   *
   * @param below what has to stand on the page of the last row, in points
   */
  #table(columns: readonly string[], { rows, layout }: LaidOutTable, below: number): void {
    const document = this.#document;
    const { widths, head, rows: heights } = layout;
    const bottom = PAPER.height - PAPER.margin.bottom;
    let part: (readonly string[])[] = [];
    let y = document.y + head;
    for (const [index, row] of rows.entries()) {
      const height = heights[index] ?? 0;
      const needed = index === rows.length - 1 ? height + below : height;
      if (y + needed > bottom && (part.length > 0 || y > PAPER.margin.top + head)) {
        if (part.length > 0) this.#tableOnPage(columns, part, widths);
        document.addPage();
        part = [];
        y = PAPER.margin.top + head;
      }
      part.push(row);
      y += height;
    }
    this.#tableOnPage(columns, part, widths);
    document.moveDown(0.6);
  }

  #tableOnPage(columns: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): void {
    const document = this.#document;
    document.font('regular').fontSize(SIZE.small).fillColor(INK.ink);
    document.x = PAPER.margin.left;
    const titled = columns.some((column) => column !== '');
    const head = (text: string) => ({ text, type: 'TH' as const, scope: 'Column' as const, textColor: INK.soft });
    const data = rows.map((cells) =>
      cells.map((text, index) => (index === 0 ? { text, type: 'TH' as const, scope: 'Row' as const } : { text })),
    );
    document.table({
      structParent: this.#root,
      width: TEXT_WIDTH,
      columnStyles: widths.map((width) => ({ width })),
      defaultStyle: { border: { top: 0, left: 0, right: 0, bottom: 0.5 }, borderColor: INK.edge, padding: PADDING },
      data: titled ? [columns.map(head), ...data] : data,
    } as never);
    document.x = PAPER.margin.left;
  }

  #add(element: Structure): void {
    this.#root.add(element);
    element.end();
  }

  /** Page numbers are decoration: nobody wants them read aloud. */
  #numberPages(): void {
    const { page } = textsOf(this.#report.language);
    const { start, count } = this.#document.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.#document.switchToPage(start + index);
      this.#document.page.margins.bottom = 0;
      this.#document.markContent('Artifact', { type: 'Pagination' } as never);
      this.#document
        .font('regular')
        .fontSize(SIZE.small)
        .fillColor(INK.soft)
        .text(`${this.#report.title} · ${page.number(index + 1, count)}`, PAPER.margin.left, PAPER.height - 40, {
          width: TEXT_WIDTH,
          align: 'right',
          lineBreak: false,
        });
      this.#document.endMarkedContent();
      this.#document.page.margins.bottom = PAPER.margin.bottom;
    }
  }
}

/** What stands in the place of a picture, and where that is; pdfkit's types do not know of the place. */
function placed(alt: string, bbox: readonly number[]): { readonly alt: string } {
  return { alt, ...{ bbox } };
}

/** Whether nothing but a paragraph follows. */
function isRemark(rest: readonly Block[]): boolean {
  return rest.length === 1 && rest[0]?.kind === 'text';
}
