import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountOf,
  centsOf,
  lessOf,
  moneySumOf,
  splitAmount,
  splitCents,
  totalOf,
  unitsOf,
} from '../../src/analysis/money.ts';

describe('an amount in cents', () => {
  it('is rounded to the nearest cent, halves away from zero', () => {
    expect([1.005, 2.675, -1.005, 0.1 + 0.2, 12.344].map(centsOf)).toEqual([101, 268, -101, 30, 1234]);
    expect(centsOf(26_666.666666666668)).toBe(2_666_667);
  });

  it('is not known where it is too large to be exact, or no number', () => {
    expect(centsOf(90_071_992_547_409.91)).toBe(Number.MAX_SAFE_INTEGER);
    expect([1e14, -1e14, Number.NaN, Number.POSITIVE_INFINITY].map(centsOf)).toEqual(new Array(4).fill(undefined));
    expect(amountOf({ low: 1, likely: 2, high: 1e300 })).toBeUndefined();
    expect(amountOf({ low: 1, likely: 1e300, high: 3 })).toBeUndefined();
    expect(amountOf({ low: -1e300, likely: 2, high: 3 })).toBeUndefined();
    expect(amountOf({ low: 0, likely: 0.01, high: 1 })).toEqual({ low: 0, likely: 1, high: 100 });
  });

  it('gets back at most a hundredth of a cent that binary fractions took off', () => {
    expect(centsOf(0.004_95)).toBe(0);
    expect(centsOf(39_999_999_999_999.99)).toBe(3_999_999_999_999_999);
    expect(centsOf(0.005)).toBe(1);
  });

  it('never is a negative zero', () => {
    expect(Object.is(centsOf(-0.001), 0)).toBe(true);
    expect(Object.is(centsOf(-0), 0)).toBe(true);
  });

  it('is shown in units, each point for itself', () => {
    expect(unitsOf({ low: 150, likely: 250, high: 1234 })).toEqual({ low: 1.5, likely: 2.5, high: 12.34 });
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

  it.each(['low', 'likely', 'high'] as const)(
    'is exact up to the limit, and not known from one cent more: %s',
    (point) => {
      const most = { low: 0, likely: 0, high: 0, [point]: Number.MAX_SAFE_INTEGER };
      const cent = { low: 0, likely: 0, high: 0, [point]: 1 };
      expect(totalOf([most])).toEqual(most);
      expect(totalOf([most, cent])).toBeUndefined();
      const least = { low: 0, likely: 0, high: 0, [point]: -Number.MAX_SAFE_INTEGER };
      expect(totalOf([least])).toEqual(least);
      expect(totalOf([least, { ...cent, [point]: -1 }])).toBeUndefined();
    },
  );

  it('is complete where all parts are known, and exact', () => {
    const one = { low: 1, likely: 2, high: 3 };
    expect(moneySumOf([one, one], true)).toEqual({
      amount: { low: 2, likely: 4, high: 6 },
      complete: true,
      unknown: undefined,
    });
    expect(moneySumOf([one], false)).toEqual({ amount: one, complete: false, unknown: undefined });
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
    // Of 0.9 and 9.1 cents, not the larger part but the one that was cut by more.
    expect(splitCents(10, [9, 91])).toEqual([1, 9]);
  });

  it('gives nothing where no weight is', () => {
    expect(splitCents(5, [0, 1, 0])).toEqual([0, 5, 0]);
    expect(splitCents(5, [0, 0])).toEqual([5, 0]);
    expect(splitCents(5, [])).toEqual([]);
  });

  it('has no part that is a negative zero', () => {
    expect(splitCents(-2, [1, 0, 1]).map((part) => Object.is(part, -0))).toEqual([false, false, false]);
    expect(splitCents(0, [1, 2])).toEqual([0, 0]);
  });

  it('gives nothing to a part without weight, even where more cents are left than parts', () => {
    expect(splitCents(Number.MAX_SAFE_INTEGER, [0, 1, 2])).toEqual([0, 3_002_399_751_580_331, 6_004_799_503_160_660]);
  });

  it('of a range is made for each of its points, so that each adds up', () => {
    expect(splitAmount({ low: 10, likely: 100, high: 200 }, [1, 1, 1])).toEqual([
      { low: 4, likely: 34, high: 67 },
      { low: 3, likely: 33, high: 67 },
      { low: 3, likely: 33, high: 66 },
    ]);
    expect(splitAmount({ low: 100, likely: 100, high: 200 }, [1, 3])).toEqual([
      { low: 25, likely: 25, high: 50 },
      { low: 75, likely: 75, high: 150 },
    ]);
    expect(splitAmount({ low: 50, likely: 100, high: 100 }, [1, 3])).toEqual([
      { low: 13, likely: 25, high: 25 },
      { low: 37, likely: 75, high: 75 },
    ]);
  });

  it('gives a whole cent that noise took off back to its part', () => {
    // 0.07 × 100 is 7.000000000000001 and 0.29 × 100 is 28.999999999999996.
    expect(splitCents(100, [0.29, 0.07, 0.64])).toEqual([29, 7, 64]);
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
