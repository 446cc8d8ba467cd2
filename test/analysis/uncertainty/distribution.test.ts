import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Distribution,
  distributionOf,
  quantileOf,
  samplerOf,
} from '../../../src/analysis/uncertainty/distribution.ts';
import { UnitPert } from '../../../src/analysis/uncertainty/pert.ts';
import { valuesAt } from '../../../src/analysis/uncertainty/quantile-table.ts';
import { streamOf } from '../../../src/analysis/uncertainty/random-stream.ts';
import type { Estimate } from '../../../src/model/values.ts';

const any = { nonNegative: false };
const notBelowZero = { nonNegative: true };

/** The draw for a probability, as near as 32 bits come. */
function drawFor(probability: number): number {
  return Math.floor(probability * 2 ** 32) | 0;
}

function sampled(distribution: Distribution, draws: Int32Array): Float64Array {
  const values = new Float64Array(draws.length);
  const sampler = samplerOf(distribution);
  if (!sampler) return values.fill(quantileOf(distribution, 0.5));
  valuesAt(sampler.table, draws, sampler.offset, sampler.factor, values, draws.length);
  return values.map((value) => Math.max(sampler.least, value));
}

/** Draws one after the other at equal distances: their mean is the integral of the quantile function. */
const EVEN = Int32Array.from({ length: 1 << 16 }, (_, at) => ((at + 0.5) * 2 ** 16) | 0);

function drawn(count: number): Int32Array {
  const draws = new Int32Array(count);
  streamOf('test', 1).fill(draws, count);
  return draws;
}

function moments(values: Float64Array): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

/** Figures with cents. */
const figure = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);

describe('a figure without a range', () => {
  it('is certain, also at zero', () => {
    expect(distributionOf({ low: 5, high: 5 }, any)).toEqual({ kind: 'certain', value: 5 });
    expect(distributionOf({ low: 0, likely: 0, high: 0 }, notBelowZero)).toEqual({ kind: 'certain', value: 0 });
    expect(samplerOf(distributionOf({ low: 5, high: 5 }, any))).toBeUndefined();
  });
});

describe('low..high', () => {
  it('leaves one figure in ten below and one above', () => {
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(high > low);
        const distribution = distributionOf({ low, high }, any);
        const scale = Math.max(Math.abs(low), Math.abs(high));
        expect(Math.abs(quantileOf(distribution, 0.1) - low)).toBeLessThanOrEqual(1e-13 * scale);
        expect(Math.abs(quantileOf(distribution, 0.9) - high)).toBeLessThanOrEqual(1e-13 * scale);
      }),
    );
  });

  it('is lognormal above zero: half of the figures lie below the geometric middle', () => {
    const distribution = distributionOf({ low: 4, high: 9 }, notBelowZero);
    expect(distribution.kind).toBe('lognormal');
    expect(quantileOf(distribution, 0.5)).toBe(6);
    // exp(μ + σ²/2), with σ = ln(9/4) / (2 × 1.28155).
    expect(moments(sampled(distribution, EVEN)).mean).toBeCloseTo(6 * Math.exp(0.3163852 ** 2 / 2), 4);
  });

  it('is normal where a bound is zero or below', () => {
    for (const estimate of [
      { low: 0, high: 4 },
      { low: -3, high: 1 },
      { low: -5, high: -1 },
    ]) {
      const distribution = distributionOf(estimate, any);
      expect(distribution.kind).toBe('normal');
      expect(quantileOf(distribution, 0.5)).toBe((estimate.low + estimate.high) / 2);
    }
  });

  it('counts figures below zero as zero where none can be below', () => {
    const distribution = distributionOf({ low: 0, high: 4 }, notBelowZero);
    const values = sampled(distribution, EVEN);
    expect(values.filter((value) => value === 0).length / values.length).toBeCloseTo(0.1, 4);
    expect(Math.min(...values)).toBe(0);
    expect(quantileOf(distribution, 0.05)).toBe(0);
    expect(quantileOf(distribution, 0.9)).toBeCloseTo(4, 12);
  });
});

describe('low..likely..high', () => {
  it('has the mean and the variance of the formula', () => {
    fc.assert(
      fc.property(figure, fc.double({ min: 0, max: 1, noNaN: true }), figure, (one, mode, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        // Of a narrower range a number has too few digits left.
        fc.pre(high - low > 1e-6 * Math.max(high, -low));
        const likely = low + mode * (high - low);
        const { mean, variance } = moments(sampled(distributionOf({ low, likely, high }, any), EVEN));
        const wanted = (low + 4 * likely + high) / 6;
        expect(Math.abs(mean - wanted)).toBeLessThan(1e-6 * (high - low));
        expect(Math.abs(variance - ((wanted - low) * (high - wanted)) / 7)).toBeLessThan(1e-6 * (high - low) ** 2);
      }),
      { numRuns: 30 },
    );
  });

  it('has them in random draws too, within four standard errors', () => {
    const draws = drawn(100_000);
    for (const [low, likely, high] of [
      [3, 4, 6],
      [0, 0, 10],
      [-5, 5, 5],
    ] as const) {
      const { mean, variance } = moments(sampled(distributionOf({ low, likely, high }, any), draws));
      const wanted = (low + 4 * likely + high) / 6;
      const spread = ((wanted - low) * (high - wanted)) / 7;
      expect(Math.abs(mean - wanted)).toBeLessThan(4 * Math.sqrt(spread / draws.length));
      // The fourth moment of these shapes is at most 3.5 times the square of the second (kurtosis of the beta
      // distribution with α = 1, β = 5: 3.2).
      expect(Math.abs(variance - spread)).toBeLessThan(4 * spread * Math.sqrt(2.5 / draws.length));
    }
  });

  it('stays between low and high, also where the likely figure is one of them', () => {
    for (const likely of [3, 4, 6]) {
      const values = sampled(distributionOf({ low: 3, likely, high: 6 }, any), drawn(20_000));
      expect(Math.min(...values)).toBeGreaterThanOrEqual(3);
      expect(Math.max(...values)).toBeLessThanOrEqual(6);
    }
  });

  it('has the quantiles of the beta distribution', () => {
    // SciPy 1.x, stats.beta.ppf(q, 1 + 4·mode, 5 − 4·mode) for q = 0.1, 0.5, 0.9.
    const known = [
      [0.01, 0.02334837374623021, 0.13670597845440396, 0.37896787021102607],
      [1 / 3, 0.15302769367647923, 0.37581250700412094, 0.6444566976205803],
      [0.77, 0.431320171224041, 0.7010523181077248, 0.8969014617521482],
    ] as const;
    for (const [mode, ...quantiles] of known) {
      const shape = new UnitPert(mode);
      for (const [at, wanted] of quantiles.entries()) {
        expect(shape.quantile([0.1, 0.5, 0.9][at] ?? 0)).toBeCloseTo(wanted, 13);
      }
    }
  });

  it('has the density of the beta distribution', () => {
    // Γ(1+s)Γ(5−s) = (4−s)(3−s)(2−s)(1−s) · πs / sin πs, with s = 4·mode.
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.249, noNaN: true }),
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        (mode, x) => {
          const s = 4 * mode;
          const area = ((4 - s) * (3 - s) * (2 - s) * (1 - s) * ((Math.PI * s) / Math.sin(Math.PI * s))) / 120;
          const wanted = (x ** s * (1 - x) ** (4 - s)) / area;
          expect(Math.abs(new UnitPert(mode).density(x) / wanted - 1)).toBeLessThan(1e-11);
          expect(Math.abs(new UnitPert(1 - mode).density(1 - x) / wanted - 1)).toBeLessThan(1e-9);
        },
      ),
    );
    expect([0, 1].map((x) => new UnitPert(0).density(x))).toEqual([expect.closeTo(5, 12), 0]);
    expect(new UnitPert(0.5).density(1.5)).toBe(0);
  });

  it('finds back the probability of each of its quantiles', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        (mode, probability) => {
          const shape = new UnitPert(mode);
          expect(shape.below(shape.quantile(probability))).toBeCloseTo(probability, 12);
        },
      ),
    );
    const shape = new UnitPert(0.3);
    expect([shape.quantile(0), shape.quantile(1), shape.below(-1), shape.below(2)]).toEqual([0, 1, 0, 1]);
  });
});

describe('a quantile', () => {
  it('of low..likely..high lies between low and high, above the least figure that can be', () => {
    const spread = distributionOf({ low: 20, likely: 40, high: 100 }, any);
    // UnitPert holds the shape; its mode is (40 − 20) / (100 − 20).
    expect(quantileOf(spread, 0.3)).toBeCloseTo(20 + 80 * new UnitPert(0.25).quantile(0.3), 9);
    expect(quantileOf(distributionOf({ low: -90, likely: 0, high: 10 }, notBelowZero), 0.3)).toBe(0);
    expect(quantileOf(distributionOf({ low: -90, likely: 0, high: 10 }, any), 0.3)).toBeLessThan(0);
  });
});

describe('sampled values', () => {
  const PROBABILITIES = Array.from({ length: 1999 }, (_, at) => (at + 1) / 2000).concat(1e-4, 1e-5, 1 - 1e-5, 1 - 1e-4);

  function worst(estimate: Estimate, scale: (exact: number) => number): number {
    const distribution = distributionOf(estimate, any);
    const draws = Int32Array.from(PROBABILITIES, drawFor);
    let distance = 0;
    sampled(distribution, draws).forEach((value, at) => {
      const exact = quantileOf(distribution, (((draws[at] ?? 0) >>> 0) + 0.5) / 2 ** 32);
      distance = Math.max(distance, Math.abs(value - exact) / scale(exact));
    });
    return distance;
  }

  it('are as near to the exact quantiles as stated', () => {
    expect(worst({ low: -1, high: 1 }, () => 1 / 1.28155)).toBeLessThan(2e-6);
    for (const likely of [0, 0.01, 0.3, 0.5, 0.9, 1]) {
      expect(worst({ low: 0, likely, high: 1 }, () => 1)).toBeLessThan(1e-6);
    }
    expect(worst({ low: 1, high: 1.000001 }, (exact) => exact)).toBeLessThan(5e-6);
    expect(worst({ low: 1, high: 10 }, (exact) => exact)).toBeLessThan(5e-6);
    expect(worst({ low: 1, high: 1e9 }, (exact) => exact)).toBeLessThan(2e-3);
  });

  it('rise with the draw', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 2 }), figure, figure, (all, a, b) => {
        fc.pre(a !== b);
        const draws = Int32Array.from([...all].sort((one, other) => one - other));
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        for (const estimate of [
          { low, high },
          { low, likely: low, high },
          { low, likely: (low + high) / 2, high },
        ]) {
          const values = sampled(distributionOf(estimate, any), draws);
          for (let at = 1; at < values.length; at++) {
            expect(values[at]).toBeGreaterThanOrEqual((values[at - 1] ?? 0) - 1e-12 * Math.abs(high));
          }
        }
      }),
    );
  });

  it('are numbers, however absurd the bounds', () => {
    const absurd = [-1e308, -1e9, -1e-300, 0, 1e-300, 1e-9, 1, 1e9, 1e300, Number.MAX_VALUE, Number.POSITIVE_INFINITY];
    const draws = Int32Array.from([0, -1, 1 << 31, (1 << 31) - 1, 12345, -12345]);
    for (const low of absurd) {
      for (const high of absurd) {
        for (const likely of [undefined, low, high, 0]) {
          const estimate = likely === undefined ? { low, high } : { low, likely, high };
          for (const options of [any, notBelowZero]) {
            const values = sampled(distributionOf(estimate, options), draws);
            expect(values.every(Number.isFinite), JSON.stringify(estimate)).toBe(true);
            if (options.nonNegative) expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
          }
        }
      }
    }
  });

  it('hardly vary where the spread is tiny', () => {
    const values = sampled(distributionOf({ low: 6, high: 6 + 1e-9 }, any), drawn(1000));
    expect(Math.max(...values) - Math.min(...values)).toBeLessThan(1e-8);
    expect(Math.abs((values[0] ?? 0) - 6)).toBeLessThan(1e-8);
  });
});
