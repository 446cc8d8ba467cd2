import type { Estimate } from '../model/values.ts';

/** A figure with its uncertainty, every point known; low ≤ likely ≤ high. Equal points mean that it is certain. */
export interface ThreePoint {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** The figure to reckon with: the likely one where written, else the middle of the range. */
export function likelyOf({ low, likely, high }: Estimate): number {
  return likely ?? (low + high) / 2;
}

/** All three points of an estimate. */
export function threePoint(estimate: Estimate): ThreePoint {
  return { low: estimate.low, likely: likelyOf(estimate), high: estimate.high };
}

export function certain(value: number): ThreePoint {
  return { low: value, likely: value, high: value };
}

export function scaled({ low, likely, high }: ThreePoint, factor: number): ThreePoint {
  return { low: low * factor, likely: likely * factor, high: high * factor };
}

/** The sum point by point: the low of the sum is the sum of the lows. */
export function sumOf(points: readonly ThreePoint[]): ThreePoint {
  let low = 0;
  let likely = 0;
  let high = 0;
  for (const point of points) {
    low += point.low;
    likely += point.likely;
    high += point.high;
  }
  return { low, likely, high };
}
