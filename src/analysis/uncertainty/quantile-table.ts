import { powerOfTwo } from './elementary.ts';

/**
 * Quantiles of one shape of distribution, to turn uniform draws of 32 bits into values with a few operations each.
 *
 * Both tails are cut into octaves (probabilities 1/2 to 1/4, 1/4 to 1/8, …) of eight intervals each, in which a cubic
 * polynomial takes value and slope of the quantile function at both ends: the nearer to the end of a distribution, the
 * finer the intervals. A draw beyond 2^-21 (once in a million) counts as 2^-21.
 */
export interface QuantileTable {
  /** Four coefficients for each interval, lower tail first, outside in. */
  readonly coefficients: Float64Array;
}

/** What a table is made of: values in one tail and how fast each grows with the probability of the tail, at `NODES`. */
export interface Tail {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
}

const OCTAVES = 20;
const PER_OCTAVE = 8;
const INTERVALS = OCTAVES * PER_OCTAVE;
/** The exponent of a draw's 31 bits in the outermost octave, and the smallest such draw. */
const FIRST_EXPONENT = 31 - OCTAVES;
const SMALLEST = powerOfTwo(FIRST_EXPONENT);

/** The probabilities at which quantiles are asked for, falling from 1/2 to 2^-21. */
export const NODES: Float64Array = nodes();

/** By the exponent of a draw: what brings it to 8 up to 16, the number of its interval with a fraction. */
const SCALES = Float64Array.from({ length: 31 }, (_, exponent) => powerOfTwo(3 - exponent));

function nodes(): Float64Array {
  const probabilities = new Float64Array(INTERVALS + 1);
  for (let at = 0; at <= INTERVALS; at++) probabilities[INTERVALS - at] = nodeAt(at);
  return probabilities;
}

/** The probability where an interval begins, the outermost first. */
function nodeAt(interval: number): number {
  const octave = Math.floor(interval / PER_OCTAVE);
  return (PER_OCTAVE + (interval % PER_OCTAVE)) * powerOfTwo(octave - OCTAVES - 4);
}

/**
 * The table of a distribution from its quantiles near both ends; those of the upper tail by their distance in
 * probability from 1.
 */
export function quantileTable(lower: Tail, upper: Tail): QuantileTable {
  const coefficients = new Float64Array(2 * INTERVALS * 4);
  fillTail(coefficients.subarray(0, INTERVALS * 4), lower);
  fillTail(coefficients.subarray(INTERVALS * 4), upper);
  return { coefficients };
}

function fillTail(coefficients: Float64Array, { values, slopes }: Tail): void {
  for (let interval = 0; interval < INTERVALS; interval++) {
    const from = INTERVALS - interval;
    const width = nodeAt(interval + 1) - nodeAt(interval);
    const value = values[from] ?? 0;
    const rise = (values[from - 1] ?? 0) - value;
    const slope = width * (slopes[from] ?? 0);
    const nextSlope = width * (slopes[from - 1] ?? 0);
    coefficients.set([value, slope, 3 * rise - 2 * slope - nextSlope, slope + nextSlope - 2 * rise], interval * 4);
  }
}

/**
 * Values for uniform draws: `values[i] = offset + factor × quantile(draws[i])`. A draw stands for the probability (d +
 * 1/2) / 2^32 with d the draw without sign; larger probabilities give larger values.
 *
 * @param count how many; from the beginning of both arrays
 */
export function valuesAt(
  { coefficients }: QuantileTable,
  draws: Int32Array,
  offset: number,
  factor: number,
  values: Float64Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) {
    const draw = draws[at] as number;
    // The upper half has the sign bit; its other bits, turned round, count from 1 down.
    let inTail = draw ^ (draw >> 31);
    if (inTail < SMALLEST) inTail = SMALLEST;
    const exponent = 31 - Math.clz32(inTail);
    const place = (inTail + 0.5) * (SCALES[exponent] as number);
    const interval = place | 0;
    const part = place - interval;
    const first = ((draw >>> 31) * INTERVALS + (exponent - FIRST_EXPONENT - 1) * PER_OCTAVE + interval) * 4;
    values[at] =
      offset +
      factor *
        ((coefficients[first] as number) +
          part *
            ((coefficients[first + 1] as number) +
              part * ((coefficients[first + 2] as number) + part * (coefficients[first + 3] as number))));
  }
}
