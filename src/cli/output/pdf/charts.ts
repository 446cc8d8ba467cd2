import type { CashChart, Tornado } from '../../../report/business-case-data.ts';
import type { ChartName } from '../../../report/document/blocks.ts';
import { PLOT_UNITS } from '../../../report/layout/plot.ts';
import type { ReportData, RoadmapData, RoadmapRow } from '../../../report/report-data.ts';
import { INK, PAPER, SIZE, TEXT_WIDTH } from './paper.ts';

type Canvas = PDFKit.PDFDocument;

/** A drawing of a known height that fits on a page; long ones come in several. */
export interface PdfChart {
  readonly height: number;
  /** Said in its place to who cannot see it. */
  readonly alt: string;
  /** @param top of the drawing on the page */
  draw(canvas: Canvas, top: number): void;
}

const LEFT = PAPER.margin.left;
const ROW = 17;
const AXIS = 24;
const LABELS = 170;
/** Rows of a roadmap on one page. */
const MOST_ROWS = Math.floor((PAPER.height - PAPER.margin.top - PAPER.margin.bottom - 80) / ROW);

/** The drawings of a chart, one for each page that it takes. */
export function pdfCharts(name: ChartName, report: ReportData): readonly PdfChart[] {
  switch (name) {
    case 'roadmap':
      return roadmapCharts(report.roadmap);
    case 'cash':
      return report.businessCase.cash ? [cashDrawing(report.businessCase.cash)] : [];
    case 'tornado':
      return report.businessCase.tornado ? [tornadoDrawing(report.businessCase.tornado)] : [];
    case 'budget':
      return [];
  }
}

function roadmapCharts(roadmap: RoadmapData): PdfChart[] {
  const charts: PdfChart[] = [];
  for (let from = 0; from < roadmap.rows.length; from += MOST_ROWS) {
    charts.push(roadmapDrawing(roadmap, roadmap.rows.slice(from, from + MOST_ROWS)));
  }
  return charts;
}

function roadmapDrawing({ axis, today, summary }: RoadmapData, rows: readonly RoadmapRow[]): PdfChart {
  const height = AXIS + rows.length * ROW + 6;
  const left = LEFT + LABELS;
  const width = TEXT_WIDTH - LABELS;
  const at = (percent: number): number => left + (percent * width) / 100;
  return {
    height,
    alt: summary,
    draw(canvas, top) {
      const bottom = top + height - 6;
      canvas.fontSize(SIZE.small).lineWidth(0.5);
      for (const { at: place, label } of (axis?.ticks ?? []).filter(({ rank }) => rank < 2)) {
        canvas
          .moveTo(at(place), top + 14)
          .lineTo(at(place), bottom)
          .stroke(INK.edge);
        canvas.fillColor(INK.soft).text(label, at(place) + 2, top + 14, { lineBreak: false });
      }
      for (const { from, label } of axis?.bands ?? []) {
        if (label) canvas.fillColor(INK.soft).text(label, at(from) + 2, top + 2, { lineBreak: false });
      }
      for (const [index, row] of rows.entries()) rowDrawing(canvas, row, top + AXIS + index * ROW, at);
      if (today?.at != null)
        canvas
          .moveTo(at(today.at), top + 12)
          .lineTo(at(today.at), bottom)
          .lineWidth(1)
          .stroke(INK.bad);
    },
  };
}

function rowDrawing(
  canvas: Canvas,
  { title, level, bar, point }: RoadmapRow,
  top: number,
  at: (percent: number) => number,
): void {
  const indent = level * 10;
  canvas
    .font(level === 0 ? 'bold' : 'regular')
    .fontSize(SIZE.small)
    .fillColor(INK.text);
  canvas.text(title, LEFT + indent, top + 3, {
    width: LABELS - indent - 8,
    height: ROW - 4,
    ellipsis: true,
    lineBreak: false,
  });
  canvas.font('regular');
  const middle = top + ROW / 2;
  if (bar) {
    const box = (from: number, to: number, colour: string, inset: number): void => {
      if (to > from) canvas.rect(at(from), top + inset, Math.max(0.8, at(to) - at(from)), ROW - 2 * inset).fill(colour);
    };
    box(bar.to, bar.latest, INK.pale, 6.5);
    if (bar.margin !== null)
      canvas
        .rect(at(bar.to), top + 5, Math.max(0, at(bar.margin) - at(bar.to)), ROW - 10)
        .lineWidth(0.7)
        .stroke(INK.work);
    box(bar.from, bar.to, INK.work, 4);
    if (bar.progress !== null)
      canvas.moveTo(at(bar.from), middle).lineTo(at(bar.progress), middle).lineWidth(2).stroke('#ffffff');
  }
  if (point) {
    if (point.latest > point.earliest)
      canvas.moveTo(at(point.earliest), middle).lineTo(at(point.latest), middle).lineWidth(1).stroke(INK.decision);
    const x = at(point.at);
    canvas.polygon([x, middle - 4.5], [x + 4.5, middle], [x, middle + 4.5], [x - 4.5, middle]).fill(INK.decision);
  }
}

function cashDrawing({ moneyTicks, monthTicks, zero, line, band, marks, label }: CashChart): PdfChart {
  const height = 190;
  const scaleWidth = 70;
  const left = LEFT + scaleWidth;
  const width = TEXT_WIDTH - scaleWidth;
  const plot = { top: 40, height: 130 };
  return {
    height,
    alt: label,
    draw(canvas, top) {
      const x = (percent: number): number => left + (percent * width) / 100;
      const y = (percent: number): number => top + plot.top + (percent * plot.height) / 100;
      canvas.fontSize(SIZE.small).lineWidth(0.5);
      for (const { at, label: amount } of moneyTicks) {
        canvas
          .moveTo(left, y(at))
          .lineTo(left + width, y(at))
          .stroke(INK.edge);
        canvas
          .fillColor(INK.soft)
          .text(amount, LEFT, y(at) - 4, { width: scaleWidth - 6, align: 'right', lineBreak: false });
      }
      canvas
        .moveTo(left, y(zero))
        .lineTo(left + width, y(zero))
        .lineWidth(1)
        .stroke(INK.soft);
      canvas
        .save()
        .translate(left, top + plot.top)
        .scale(width / PLOT_UNITS, plot.height / PLOT_UNITS);
      if (band) canvas.path(band).fillColor(INK.pale).fill();
      canvas.restore();
      // Drawn without the stretch, which would thicken the line in one direction.
      canvas.save();
      const points = [...line.matchAll(/(-?\d+),(-?\d+)/g)].map(
        ([, one, other]) => [Number(one), Number(other)] as const,
      );
      points.forEach(([one, other], index) => {
        const [px, py] = [left + (one * width) / PLOT_UNITS, top + plot.top + (other * plot.height) / PLOT_UNITS];
        if (index === 0) canvas.moveTo(px, py);
        else canvas.lineTo(px, py);
      });
      canvas.lineWidth(1.6).stroke(INK.work).restore();
      for (const { key, at, label: name, row } of marks) {
        canvas.moveTo(x(at), top + plot.top).lineTo(x(at), top + plot.top + plot.height);
        canvas.lineWidth(1).stroke(key === 'payback' ? INK.good : INK.text);
        const wide = canvas.widthOfString(name);
        canvas.fillColor(INK.text).text(name, at > 75 ? x(at) - wide : x(at), top + 4 + row * 11, { lineBreak: false });
      }
      for (const { at, label: month, rank } of monthTicks) {
        if (rank > 0) continue;
        const wide = canvas.widthOfString(month);
        const shift = at === 0 ? 0 : at > 97 ? wide : wide / 2;
        canvas.fillColor(INK.soft).text(month, x(at) - shift, top + plot.top + plot.height + 5, { lineBreak: false });
      }
    },
  };
}

function tornadoDrawing({ bars, likely, title }: Tornado): PdfChart {
  const height = bars.length * 22 + 8;
  const left = LEFT + LABELS;
  const width = TEXT_WIDTH - LABELS;
  const at = (percent: number): number => left + (percent * width) / 100;
  return {
    height,
    alt: title,
    draw(canvas, top) {
      bars.forEach(({ name, from, to }, index) => {
        const y = top + index * 22;
        canvas.fontSize(SIZE.small).fillColor(INK.text);
        canvas.text(name, LEFT, y + 5, { width: LABELS - 8, height: 12, ellipsis: true, lineBreak: false });
        canvas.rect(at(from), y + 3, Math.max(0.8, at(to) - at(from)), 13).fill(INK.work);
      });
      canvas
        .moveTo(at(likely), top)
        .lineTo(at(likely), top + height - 8)
        .lineWidth(1.2)
        .stroke(INK.text);
    },
  };
}
