import type { CashChart } from '../../business-case-data.ts';
import { PLOT_UNITS } from '../../layout/plot.ts';
import { type Picture, type Point, type Shape, straight } from '../shapes.ts';
import { widthOf } from '../text-width.ts';

const SCALE = 70;
const NAMES = 40;
const PLOT = 130;
const SMALL = 8;

/**
 * The corners of an outline.
 *
 * @param x place of a per cent of the width
 * @param y place of a per cent of the height
 */
export function pointsOf(outline: string, x: (percent: number) => number, y: (percent: number) => number): Point[] {
  return [...outline.matchAll(/(-?\d+),(-?\d+)/g)].map(([, across, down]) => [
    x((Number(across) * 100) / PLOT_UNITS),
    y((Number(down) * 100) / PLOT_UNITS),
  ]);
}

/** The money over time: a line for its likely course, a band for what chance makes of it. */
export function cashPicture(
  { moneyTicks, monthTicks, zero, line, band, marks, label }: CashChart,
  width: number,
): Picture {
  const plotWidth = width - SCALE;
  const x = (percent: number): number => SCALE + (percent * plotWidth) / 100;
  const y = (percent: number): number => NAMES + (percent * PLOT) / 100;
  const shapes: Shape[] = [];
  for (const { at, label: amount } of moneyTicks) {
    shapes.push(straight([SCALE, y(at)], [width, y(at)], 'edge', 0.5));
    shapes.push({ kind: 'text', at: [SCALE - 6, y(at) + 3], text: amount, size: SMALL, fill: 'soft', anchor: 'end' });
  }
  const points = (outline: string): Point[] => pointsOf(outline, x, y);
  if (band) shapes.push({ kind: 'area', points: points(band), fill: 'pale' });
  shapes.push(straight([SCALE, y(zero)], [width, y(zero)], 'soft', 1));
  shapes.push({ kind: 'line', points: points(line), stroke: 'work', width: 1.6 });
  for (const { key, at, label: name, row } of marks) {
    const paidBack = key === 'payback';
    shapes.push({
      kind: 'line',
      points: [
        [x(at), NAMES - 4],
        [x(at), NAMES + PLOT],
      ],
      stroke: paidBack ? 'good' : 'ink',
      width: paidBack ? 1.5 : 0.8,
      dashed: !paidBack,
    });
    const end = x(at) + widthOf(name, SMALL) > width;
    shapes.push({
      kind: 'text',
      at: [x(at), 10 + row * 11],
      text: name,
      size: SMALL,
      fill: 'ink',
      anchor: end ? 'end' : 'start',
    });
  }
  for (const { at, label: month, rank } of monthTicks) {
    if (rank > 0) continue;
    const anchor = at === 0 ? 'start' : at > 97 ? 'end' : 'middle';
    shapes.push({ kind: 'text', at: [x(at), NAMES + PLOT + 12], text: month, size: SMALL, fill: 'soft', anchor });
  }
  return { width, height: NAMES + PLOT + 18, label, shapes };
}
