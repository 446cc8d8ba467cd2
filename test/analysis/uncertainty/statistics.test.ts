import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileRanks, probabilityInterval } from '../../../src/analysis/uncertainty/confidence.ts';
import { streamOf } from '../../../src/analysis/uncertainty/random-stream.ts';
import { gradesOf } from '../../../src/analysis/uncertainty/rank-correlation.ts';
import { RankSelection } from '../../../src/analysis/uncertainty/rank-selection.ts';
import { curveOf, histogramOf } from '../../../src/analysis/uncertainty/s-curve.ts';
import {
  meanOf,
  percentileInterval,
  percentileOf,
  probabilityAtLeast,
  probabilityAtMost,
  probabilityOfNone,
  rankOf,
  type Sample,
  sampleOf,
} from '../../../src/analysis/uncertainty/sample.ts';
import { correlationOf } from './correlation.ts';

const NEVER = Number.POSITIVE_INFINITY;

function sample(...values: readonly number[]): Sample {
  return sampleOf(Float64Array.from(values), false);
}

/** 1 to n, in no order. */
function numbers(n: number): Sample {
  return sample(...Array.from({ length: n }, (_, at) => ((at * 7919) % n) + 1));
}

/** Uniform draws, 0 to 1. */
function uniform(key: string, count: number): Float64Array {
  const draws = new Int32Array(count);
  streamOf(key, 1).fill(draws, count);
  return Float64Array.from(draws, (draw) => ((draw >>> 0) + 0.5) / 2 ** 32);
}

/** Figures with two decimals, never a negative zero. */
const values = fc.array(
  fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100),
  { minLength: 1 },
);

describe('percentiles', () => {
  it('are the smallest values that so many runs do not exceed', () => {
    const thousand = numbers(1000);
    expect([10, 50, 80, 90, 99.9, 100].map((percent) => percentileOf(thousand, percent))).toEqual([
      100, 500, 800, 900, 999, 1000,
    ]);
    expect([10, 50, 90].map((percent) => percentileOf(sample(3, 1, 2), percent))).toEqual([1, 2, 3]);
    expect(percentileOf(numbers(100), 55)).toBe(55);
  });

  it('hold at least the share that they name, and no smaller value does', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (all, percent) => {
        const value = percentileOf(sample(...all), percent) ?? Number.NaN;
        expect(all.filter((other) => other <= value).length * 100).toBeGreaterThanOrEqual(percent * all.length);
        expect(all.filter((other) => other < value).length * 100).toBeLessThan(percent * all.length);
      }),
    );
  });

  it('have no value where they fall on runs without one', () => {
    const payback = sample(12, NEVER, 20, 30, Number.NaN);
    expect([20, 60, 61, 100].map((percent) => percentileOf(payback, percent))).toEqual([12, 30, undefined, undefined]);
    expect(probabilityOfNone(payback).share).toBe(0.4);
    expect(meanOf(payback)).toBeUndefined();
  });

  it('leave the column as it is', () => {
    const column = Float64Array.of(3, 1, 2);
    sampleOf(column, false);
    expect([...column]).toEqual([3, 1, 2]);
  });

  it('of equal values are that value, and so is the mean', () => {
    const equal = sampleOf(new Float64Array(999).fill(0.1), false);
    expect([percentileOf(equal, 10), percentileOf(equal, 90), meanOf(equal)]).toEqual([0.1, 0.1, 0.1]);
  });
});

describe('the selection of ranks', () => {
  it('finds what sorting finds', () => {
    const column = fc.oneof(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 300 }),
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 300 }),
      // Nearly all equal, and one far away.
      fc.array(fc.constantFrom(1, 1 + Number.EPSILON, 2, 1e300, -1e300, 5e-324), { minLength: 1, maxLength: 300 }),
    );
    fc.assert(
      fc.property(column, (all) => {
        const ranks = [10, 50, 80, 90].map((percent) => rankOf(percent, all.length));
        const found = new Float64Array(4);
        const selection = new RankSelection(all.length, ranks);
        selection.select(Float64Array.from(all), found);
        selection.select(Float64Array.from(all), found);
        const sorted = Float64Array.from(all).sort();
        expect([...found]).toEqual(ranks.map((rank) => sorted[rank - 1]));
      }),
      { numRuns: 500 },
    );
  });

  /** Of values that a glance at the first 256 says little of. */
  const selected = (all: readonly number[]): [number[], number[]] => {
    const ranks = [0.01, 0.1, 0.5, 0.8, 0.9, 1].map((part) => Math.ceil(part * all.length));
    const found = new Float64Array(ranks.length);
    new RankSelection(all.length, ranks).select(Float64Array.from(all), found);
    const sorted = all.toSorted((one, other) => one - other);
    return [[...found], ranks.map((rank) => sorted[rank - 1] ?? Number.NaN)];
  };
  const first = (count: number, value: (at: number) => number) => Array.from({ length: count }, (_, at) => value(at));

  it.each<readonly [string, readonly number[]]>([
    ['the first are all alike, and the rest are not', [...first(256, () => 5), ...first(100, (at) => (at * 37) % 100)]],
    ['all are alike', first(400, () => 5)],
    [
      'many lie close together, far from the rest',
      [...first(256, (at) => at * 1e6), ...first(300, (at) => 7 + ((at * 61) % 300) / 300)],
    ],
    [
      'many lie beyond the first on both sides',
      [...first(256, (at) => 500 + (at % 10)), ...first(400, (at) => (at * 137) % 1000)],
    ],
    [
      'they differ by less than a number can tell the parts of',
      [...first(200, (at) => (at % 3) * 5e-324), ...first(100, () => 5e-324)],
    ],
    ['they lie below zero', first(300, (at) => -1000 + ((at * 7) % 300))],
  ])('are found where %s', (_, all) => {
    const [found, wanted] = selected(all);
    expect(found).toEqual(wanted);
  });
});

describe('the interval of a probability', () => {
  it("is Wilson's", () => {
    // R: prop.test(81, 263, correct = FALSE), the example of Newcombe (1998), and none of 20.
    const { low, high } = probabilityInterval(81, 263);
    expect([low, high]).toEqual([expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]);
    expect(probabilityInterval(0, 20)).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(probabilityInterval(20, 20)).toEqual({ low: expect.closeTo(0.8389, 4), high: 1 });
  });

  it('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (runs, part) => {
        const seen = Math.round(part * runs);
        const { low, high } = probabilityInterval(seen, runs);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(seen / runs);
        expect(high).toBeGreaterThanOrEqual(seen / runs);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the interval of a percentile', () => {
  it('has the ranks of the binomial distribution', () => {
    // SciPy: the largest l with binom.cdf(l - 1, n, p) <= 0.025 and the smallest h with binom.sf(h - 1, n, p) <= 0.025.
    expect(percentileRanks(0.5, 100)).toEqual({ low: 40, high: 61 });
    expect(percentileRanks(0.8, 1000)).toEqual({ low: 775, high: 825 });
    expect(percentileRanks(0.8, 10_000)).toEqual({ low: 7921, high: 8079 });
    expect(percentileRanks(0.9, 10)).toEqual({ low: 7, high: 11 });
  });

  it('has no end where the runs are too few', () => {
    expect(percentileInterval(numbers(10), 90)).toBeUndefined();
    expect(percentileInterval(numbers(100), 50)).toEqual({ low: 40, high: 61 });
    expect(percentileInterval(sample(1, 2, 3, ...new Array<number>(97).fill(NEVER)), 80)).toBeUndefined();
  });

  it('is a point where nothing is uncertain', () => {
    expect(percentileInterval(sampleOf(Float64Array.of(7), true), 80)).toEqual({ low: 7, high: 7 });
  });

  it('holds the true percentile in about 95 of 100 simulations', () => {
    let held = 0;
    for (let simulation = 0; simulation < 400; simulation++) {
      const interval = percentileInterval(sampleOf(uniform(`simulation ${simulation}`, 500), false), 80);
      if (interval && interval.low <= 0.8 && interval.high >= 0.8) held++;
    }
    // 95 % of 400 is 380; three standard deviations are 13.
    expect(held).toBeGreaterThanOrEqual(367);
    expect(held).toBeLessThanOrEqual(396);
  });
});

describe('probabilities', () => {
  it('count the runs up to and from a limit; a run without a value reaches neither', () => {
    const payback = sample(10, 12, 12, 20, NEVER);
    expect(probabilityAtMost(payback, 12).share).toBe(0.6);
    expect(probabilityAtMost(payback, 11.9).share).toBe(0.2);
    expect(probabilityAtLeast(payback, 12).share).toBe(0.6);
    expect(probabilityAtLeast(payback, 21).share).toBe(0);
    expect(probabilityAtMost(payback, 1e9).share).toBe(0.8);
  });

  it('leave no doubt where nothing is uncertain', () => {
    expect(probabilityAtMost(sampleOf(Float64Array.of(7), true), 7)).toEqual({ share: 1, low: 1, high: 1 });
  });
});

describe('rank correlation', () => {
  const spearman = (one: readonly number[], other: readonly number[]): number => {
    const grades = (all: readonly number[]) => {
      const column = Float64Array.from(all);
      return gradesOf(column, column.filter(Number.isFinite).sort());
    };
    return correlationOf(grades(one), grades(other));
  };

  it("is Spearman's, with the mean rank for equal values", () => {
    // IQ and hours of television, the example of most textbooks: −29/165.
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 12);
    // SciPy: stats.spearmanr([1, 2, 2, 3, 5], [1, 1, 4, 4, 4]).
    expect(spearman([1, 2, 2, 3, 5], [1, 1, 4, 4, 4])).toBeCloseTo(0.7404360971988655, 12);
  });

  it('is 1 for whatever rises with the other, −1 for whatever falls', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), (all) => {
        expect(
          spearman(
            all,
            all.map((value) => value ** 3),
          ),
        ).toBeCloseTo(1, 12);
        expect(
          spearman(
            all,
            all.map((value) => Math.exp(-value / 1000)),
          ),
        ).toBeCloseTo(-1, 12);
      }),
    );
  });

  it('is 0 where one side does not vary', () => {
    expect(spearman([1, 2, 3], [4, 4, 4])).toBe(0);
  });

  it('takes runs without a value for the highest', () => {
    expect(spearman([1, 2, 3, 4], [10, 20, NEVER, NEVER])).toBeCloseTo(spearman([1, 2, 3, 4], [10, 20, 99, 99]), 12);
  });
});

describe('the S-curve', () => {
  it('goes from the smallest value to the largest, with the share of runs at or below each', () => {
    const curve = curveOf(numbers(1000), 5);
    expect(curve).toEqual([
      { value: 1, share: 0.001 },
      { value: 250, share: 0.25 },
      { value: 500, share: 0.5 },
      { value: 750, share: 0.75 },
      { value: 1000, share: 1 },
    ]);
  });

  it('ends where the runs without a value begin', () => {
    expect(curveOf(sample(1, 2, 3, NEVER)).at(-1)).toEqual({ value: 3, share: 0.75 });
    expect(curveOf(sample(NEVER))).toEqual([]);
  });

  it('rises', () => {
    fc.assert(
      fc.property(values, (all) => {
        const curve = curveOf(sample(...all), 11);
        for (let at = 1; at < curve.length; at++) {
          expect(curve[at]?.value).toBeGreaterThanOrEqual(curve[at - 1]?.value ?? 0);
          expect(curve[at]?.share).toBeGreaterThan(curve[at - 1]?.share ?? 0);
        }
      }),
    );
  });
});

describe('the histogram', () => {
  it('puts each value into one step', () => {
    fc.assert(
      fc.property(values, (all) => {
        const bins = histogramOf(sample(...all));
        expect(bins.reduce((sum, { runs }) => sum + runs, 0)).toBe(all.length);
        expect(bins[0]?.from).toBe(Math.min(...all));
        expect(bins.at(-1)?.until).toBe(Math.max(...all));
        expect(bins.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('has the width of Freedman and Diaconis', () => {
    // Quartiles 250 and 750 of 1000 values: 2 × 500 / 10 = 100 wide, from 1 to 1000.
    const bins = histogramOf(numbers(1000));
    expect(bins).toHaveLength(10);
    expect(bins[0]).toEqual({ from: 1, until: 100.9, runs: 100 });
  });

  it('is one step for equal values and none for no value', () => {
    expect(histogramOf(sample(5, 5, 5))).toEqual([{ from: 5, until: 5, runs: 3 }]);
    expect(histogramOf(sample(NEVER))).toEqual([]);
  });
});
