import { type Interval, percentileRanks, probabilityInterval } from './confidence.ts';

/**
 * What a figure came to in each run of a simulation. Runs in which it has no value (an investment that never pays back)
 * count as beyond every value.
 */
export interface Sample {
  /** The values, in ascending order. */
  readonly values: Float64Array;
  /** All runs, those without a value too. */
  readonly runs: number;
  /** Nothing that the figure depends on is uncertain: one run says all, and no draws can say otherwise. */
  readonly certain: boolean;
}

/** A probability with the 95 % interval that the number of runs leaves. */
export interface Probability extends Interval {
  /** From 0 to 1. */
  readonly share: number;
}

/** The sample of a column with one value per run; NaN and infinite values stand for runs without one. */
export function sampleOf(column: Float64Array, certain: boolean): Sample {
  const finite = column.every(Number.isFinite) ? column.slice() : column.filter(Number.isFinite);
  return { values: finite.sort(), runs: column.length, certain };
}

/**
 * The smallest value that at least so many of the runs do not exceed (nearest rank: definition 1 of R. J. Hyndman and
 * Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996) 361–365). Always a value that
 * occurred, so that a date is a day on which work can end, and never a mix of a number and "never".
 *
 * @param percent above 0, at most 100: 80 for P80
 * @returns undefined where it is one of the runs without a value
 */
export function percentileOf({ values, runs }: Sample, percent: number): number | undefined {
  return values[rankOf(percent, runs) - 1];
}

/** The rank of a percentile, from 1. */
export function rankOf(percent: number, runs: number): number {
  // 0.55 × 100 is 55.00000000000001 in binary fractions; no percentile is meant so finely.
  return Math.min(runs, Math.max(1, Math.ceil((percent * runs) / 100 - 1e-9)));
}

/**
 * The 95 % interval of a percentile.
 *
 * @returns undefined where the runs are too few to bound it, or a bound is a run without a value
 */
export function percentileInterval(sample: Sample, percent: number): Interval | undefined {
  const { values, runs, certain } = sample;
  if (certain) {
    const value = percentileOf(sample, percent);
    return value === undefined ? undefined : { low: value, high: value };
  }
  const ranks = percentileRanks(percent / 100, runs);
  const low = values[ranks.low - 1];
  const high = values[ranks.high - 1];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** The mean of the values; undefined where some run has none. */
export function meanOf({ values, runs }: Sample): number | undefined {
  if (values.length < runs || runs === 0) return undefined;
  // Deviations from one value keep the mean of equal values exact.
  const first = values[0] ?? 0;
  let sum = 0;
  for (const value of values) sum += value - first;
  return first + sum / runs;
}

/** How likely the figure is to be at most so much. */
export function probabilityAtMost(sample: Sample, limit: number): Probability {
  return probabilityOf(countAtMost(sample.values, limit), sample);
}

/** How likely the figure is to be at least so much; runs without a value are not. */
export function probabilityAtLeast(sample: Sample, limit: number): Probability {
  const { values } = sample;
  return probabilityOf(values.length - countBelow(values, limit), sample);
}

/** How likely the figure is to have no value. */
export function probabilityOfNone(sample: Sample): Probability {
  return probabilityOf(sample.runs - sample.values.length, sample);
}

/** @param seen in how many of the runs */
function probabilityOf(seen: number, { runs, certain }: Sample): Probability {
  const share = seen / runs;
  return certain ? { share, low: share, high: share } : { share, ...probabilityInterval(seen, runs) };
}

function countAtMost(values: Float64Array, limit: number): number {
  return firstWhere(values, (value) => value > limit);
}

function countBelow(values: Float64Array, limit: number): number {
  return firstWhere(values, (value) => value >= limit);
}

/** How many values come before the first one that is far enough: halving. */
function firstWhere(values: Float64Array, enough: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (enough(values[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
