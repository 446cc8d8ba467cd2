import { rankOf, type Sample } from './sample.ts';

/** A point of a distribution function: so many of the runs are at or below the value. */
export interface CurvePoint {
  readonly value: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** How many values fall into one step of a histogram. */
export interface Bin {
  readonly from: number;
  /** Excluded, but for the last bin. */
  readonly until: number;
  readonly runs: number;
}

/**
 * The distribution function of a sample, the S-curve, at evenly spaced shares from the smallest value to the largest.
 * Ends below 1 where some runs have no value.
 *
 * @param points at least 2
 */
export function curveOf({ values, runs }: Sample, points = 101): readonly CurvePoint[] {
  const curve: CurvePoint[] = [];
  let last = 0;
  for (let step = 0; step < points && values.length > 0; step++) {
    const rank = Math.min(values.length, rankOf((100 * step) / (points - 1), runs));
    if (rank === last) continue;
    last = rank;
    curve.push({ value: values[rank - 1] ?? 0, share: rank / runs });
  }
  return curve;
}

/**
 * The values of a sample in steps of equal width, by the rule of D. Freedman and P. Diaconis, "On the histogram as a
 * density estimator: L2 theory", Probability Theory and Related Fields 57 (1981) 453–476: twice the distance between
 * the quartiles, divided by the cube root of the number of values; never more than `most` steps.
 */
export function histogramOf({ values }: Sample, most = 60): readonly Bin[] {
  const first = values[0];
  const last = values.at(-1);
  if (first === undefined || last === undefined) return [];
  const count = values.length;
  const quartiles = (values[rankOf(75, count) - 1] ?? 0) - (values[rankOf(25, count) - 1] ?? 0);
  const wanted = (2 * quartiles) / cubeRoot(count);
  const steps = wanted > 0 ? Math.min(most, Math.max(1, Math.ceil((last - first) / wanted))) : most;
  const width = (last - first) / steps;
  // Equal values, or so near to each other that a part of their distance is none.
  if (!(width > 0)) return [{ from: first, until: last, runs: count }];
  const counts = new Array<number>(steps).fill(0);
  for (const value of values) {
    const step = Math.min(steps - 1, Math.floor((value - first) / width));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts.map((runs, step) => ({
    from: first + step * width,
    until: step === steps - 1 ? last : first + (step + 1) * width,
    runs,
  }));
}

/** Newton's method; `Math.cbrt` may differ between machines. */
function cubeRoot(x: number): number {
  let root = Math.sqrt(x);
  for (let step = 0; step < 60; step++) root = (2 * root + x / (root * root)) / 3;
  return root;
}
