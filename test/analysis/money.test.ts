import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, centsOf, lessOf, moneySumOf, splitCents, totalOf, unitsOf } from '../../src/analysis/money.ts';

describe('an amount in cents', () => {
  it('is rounded to the nearest cent, halves away from zero', () => {
    expect([1.005, 2.675, -1.005, 0.1 + 0.2, 12.344].map(centsOf)).toEqual([101, 268, -101, 30, 1234]);
    expect(centsOf(26_666.666666666668)).toBe(2_666_667);
  });

  it('is not known where it is too large to be exact, or no number', () => {
    expect(centsOf(90_071_992_547_409.91)).toBe(Number.MAX_SAFE_INTEGER);
    expect([1e14, -1e14, Number.NaN, Number.POSITIVE_INFINITY].map(centsOf)).toEqual(new Array(4).fill(undefined));
    expect(amountOf({ low: 1, likely: 2, high: 1e300 })).toBeUndefined();
  });

  it('never is a negative zero', () => {
    expect(Object.is(centsOf(-0.001), 0)).toBe(true);
    expect(Object.is(centsOf(-0), 0)).toBe(true);
  });

  it('comes back to the same units', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const { likely } = unitsOf({ low: cents, likely: cents, high: cents });
        expect(centsOf(likely)).toBe(cents);
      }),
      { seed: 20_261_123 },
    );
  });
});

describe('a sum', () => {
  it('is added point by point, and taken off crosswise', () => {
    const [one, other] = [
      { low: 100, likely: 150, high: 300 },
      { low: 10, likely: 20, high: 50 },
    ];
    expect(totalOf([one, other])).toEqual({ low: 110, likely: 170, high: 350 });
    expect(lessOf(one, other)).toEqual({ low: 50, likely: 130, high: 290 });
  });

  it('is not known where it is too large, even if a later part would bring it back', () => {
    const huge = { low: 9e15, likely: 9e15, high: 9e15 };
    const minus = { low: -9e15, likely: -9e15, high: -9e15 };
    expect(moneySumOf([huge, huge, minus], true)).toEqual({ amount: undefined, complete: false, unknown: 'too-large' });
  });

  it('of nothing is not zero', () => {
    expect(moneySumOf([], true)).toEqual({ amount: undefined, complete: false, unknown: 'nothing-known' });
  });
});

describe('a split', () => {
  it('gives the cents that are left to those who lost most', () => {
    expect(splitCents(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitCents(1000, [0.2, 0.5, 0.3])).toEqual([200, 500, 300]);
    expect(splitCents(10, [1, 2, 4])).toEqual([1, 3, 6]);
    expect(splitCents(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  });

  it('gives nothing where no weight is', () => {
    expect(splitCents(5, [0, 1, 0])).toEqual([0, 5, 0]);
    expect(splitCents(5, [0, 0])).toEqual([5, 0]);
    expect(splitCents(5, [])).toEqual([]);
  });

  it('adds up to the whole, each part within a cent of its share', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (total, parts) => {
        const split = splitCents(total, parts);
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(total);
        const sum = parts.reduce((known, weight) => known + weight, 0);
        fc.pre(sum > 1e-300);
        for (const [index, part] of split.entries()) {
          expect(Math.abs(part - total * ((parts[index] ?? 0) / sum))).toBeLessThan(1.001);
        }
      }),
      { seed: 20_261_123 },
    );
  });

  it('adds up near the limit, where products lose whole cents', () => {
    const total = fc.integer({ min: Number.MAX_SAFE_INTEGER - 1000, max: Number.MAX_SAFE_INTEGER });
    const weights = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(total, weights, (cents, parts) => {
        const sum = splitCents(cents, parts).reduce((known, part) => known + BigInt(part), 0n);
        expect(sum).toBe(BigInt(cents));
      }),
      { seed: 20_261_123 },
    );
  });
});
