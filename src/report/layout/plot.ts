import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

/*
 * Scales and outlines of charts come from d3-scale and d3-shape: small modules without a page or a document, the field's usual choice, which
 * find round figures for an axis and write the outline of a line and a band as text. What is laid out by rules of our own (roadmap, coverage,
 * duties) does not need them.
 */

/** Outlines are written for a drawing of so many units a side; it is stretched to the width of the page. */
export const PLOT_UNITS = 1000;

/** A scale from values to per cent of a drawing's height, upwards, that ends at round figures. */
export function heightScale(values: readonly number[], ticks: number): ScaleLinear<number, number> {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const domain = low === high ? [0, 1] : [low, high];
  return scaleLinear().domain(domain).range([100, 0]).nice(ticks);
}

/** A scale from values to per cent of a drawing's width. */
export function widthScale(low: number, high: number): ScaleLinear<number, number> {
  return scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .range([0, 100]);
}

/** To two decimals, so that the same figures give the same text everywhere. */
export function percentAt(scale: ScaleLinear<number, number>, value: number): number {
  return Math.round(scale(value) * 100) / 100;
}

export interface PlotPoint {
  /** Per cent from the left and from the top. */
  readonly x: number;
  readonly y: number;
}

/** The outline of a line through points. */
export function lineOutline(points: readonly PlotPoint[]): string {
  return (
    line<PlotPoint>(
      ({ x }) => units(x),
      ({ y }) => units(y),
    ).digits(0)([...points]) ?? ''
  );
}

/** The outline of the band between an upper and a lower line. */
export function bandOutline(
  points: readonly { readonly x: number; readonly low: number; readonly high: number }[],
): string {
  type Point = (typeof points)[number];
  const shape = area<Point>(
    ({ x }) => units(x),
    ({ low }) => units(low),
    ({ high }) => units(high),
  );
  return shape.digits(0)([...points]) ?? '';
}

function units(percent: number): number {
  return (percent * PLOT_UNITS) / 100;
}
