import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln } from '../../../src/analysis/uncertainty/elementary.ts';
import { normalDensity, normalQuantile } from '../../../src/analysis/uncertainty/normal.ts';

/** Relative distance; Math.* stands for the truth, to its last digit or two. */
function off(value: number, truth: number): number {
  return Math.abs(value - truth) / Math.abs(truth);
}

describe('exp', () => {
  it('agrees with the exponential wherever it is a full number', () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
        expect(off(exp(x), Math.exp(x))).toBeLessThan(1e-14);
      }),
      { numRuns: 2000 },
    );
  });

  it('is 1 at 0, and 0 or infinite beyond what numbers can say', () => {
    expect([exp(0), exp(-746), exp(Number.NEGATIVE_INFINITY), exp(710), exp(Number.POSITIVE_INFINITY)]).toEqual([
      1,
      0,
      0,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect(exp(Number.NaN)).toBeNaN();
    expect(exp(-745)).toBe(5e-324);
  });
});

describe('ln', () => {
  it('agrees with the natural logarithm from the smallest number to the largest', () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true }), (x) => {
        if (x !== 1) expect(off(ln(x), Math.log(x))).toBeLessThan(1e-14);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the inverse of exp', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(ln(exp(x)) - x)).toBeLessThan(1e-13 * Math.max(1, Math.abs(x)));
      }),
    );
  });

  it('is 0 at 1 and no number below 0', () => {
    expect([ln(1), ln(0), ln(Number.POSITIVE_INFINITY)]).toEqual([
      0,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect(ln(-1)).toBeNaN();
    expect(ln(Number.NaN)).toBeNaN();
  });
});

describe('normal quantiles', () => {
  it('have the values that Wichura gives for checking', () => {
    // AS 241, section "Accuracy".
    expect(off(normalQuantile(0.25), -0.6744897501960817)).toBeLessThan(1e-15);
    expect(off(normalQuantile(0.001), -3.090232306167814)).toBeLessThan(1e-15);
    expect(off(normalQuantile(1e-20), -9.26234008979841)).toBeLessThan(1e-15);
  });

  it('lie evenly about 0', () => {
    expect(normalQuantile(0.5)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 }), (n) => {
        const tail = n / 2 ** 31;
        expect(normalQuantile(1 - tail)).toBe(-normalQuantile(tail) + 0);
      }),
    );
  });

  it('rise, and as fast as the density says', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (probability) => {
        const step = 1e-6 * Math.min(probability, 1 - probability);
        const rise = (normalQuantile(probability + step) - normalQuantile(probability - step)) / (2 * step);
        expect(off(rise * normalDensity(normalQuantile(probability)), 1)).toBeLessThan(1e-4);
      }),
    );
  });

  it('are infinite at the ends and nothing beyond', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(normalQuantile(1.1)).toBeNaN();
    expect(normalQuantile(-0.1)).toBeNaN();
  });
});

it('gives the same bits everywhere', () => {
  // Written down once; another engine, or another order of operations, would show here.
  const figures = [exp(1), exp(-0.1), ln(10), ln(0.3), normalQuantile(0.9), normalQuantile(0.0123)];
  const bits = [...new BigUint64Array(Float64Array.from(figures).buffer)].map((word) => word.toString(16));
  expect(bits).toEqual([
    '4005bf0a8b14576a',
    '3fecf46d99d52b3a',
    '40026bb1bbb55516',
    'bff34378fcbda721',
    '3ff4813c36e26d34',
    'c001fb23bc8e099e',
  ]);
});
