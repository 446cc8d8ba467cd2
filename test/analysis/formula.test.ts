import { describe, expect, it } from 'vitest';
import { evaluated, type Factor, factor, type Input, productOf, rangeOf, slopeOf } from '../../src/analysis/formula.ts';
import { planOf } from '../support/plan.ts';

const { element } = planOf('plan p "P" { }');

function input(low?: number, likely?: number, high?: number): Input {
  const estimate =
    low === undefined ? undefined : { low, high: high ?? low, ...(likely === undefined ? {} : { likely }) };
  return { element, fact: 'saves', estimate, at: undefined, from: 'plan' };
}

describe('the range of a formula', () => {
  it('is what the ranges of its figures allow', () => {
    // 2 × (3..4..6) × (10..20), the middle of a range without a likely value being its likely value.
    expect(rangeOf([{ coefficient: 2, factors: [factor(input(3, 4, 6)), factor(input(10, undefined, 20))] }])).toEqual({
      low: 60,
      likely: 120,
      high: 240,
    });
  });

  it('takes the most of what is taken off where the least is left', () => {
    // 28..30..40 tomorrow, less 10..15..16 today.
    const extra: Factor = {
      offset: 0,
      parts: [
        { input: input(28, 30, 40), times: 1 },
        { input: input(10, 15, 16), times: -1 },
      ],
    };
    expect(rangeOf([{ coefficient: 1, factors: [extra] }])).toEqual({ low: 12, likely: 15, high: 30 });
  });

  it('counts a figure that is not stated for nothing beside the others', () => {
    const figures: Factor = {
      offset: 5,
      parts: [
        { input: input(), times: 1 },
        { input: input(1, 2, 3), times: 2 },
      ],
    };
    expect(rangeOf([{ coefficient: 1, factors: [figures] }])).toEqual({ low: 7, likely: 9, high: 11 });
  });

  it('turns round with a coefficient below zero, and adds up over the terms', () => {
    const takes = { coefficient: -1, factors: [factor(input(1, 2, 4))] };
    const brings = { coefficient: 1, factors: [factor(input(10, 20, 30))] };
    expect(rangeOf([takes])).toEqual({ low: -4, likely: -2, high: -1 });
    expect(rangeOf([takes, brings])).toEqual({ low: 6, likely: 18, high: 29 });
    expect(rangeOf([])).toEqual({ low: 0, likely: 0, high: 0 });
  });
});

describe('a product of two ranges', () => {
  it.each([
    ['both from zero on', [0, 2, 3], [0, 4, 5], [0, 8, 15]],
    ['the first about zero', [-1, 2, 3], [2, 4, 5], [-5, 8, 15]],
    ['the second about zero', [1, 2, 3], [-2, 4, 5], [-6, 8, 15]],
    ['both below zero', [-3, -2, -1], [-5, -4, -2], [2, 8, 15]],
    ['both about zero', [-3, 1, 2], [-4, 1, 5], [-15, 1, 12]],
  ])('has the least and the greatest of all corners: %s', (_, one, other, expected) => {
    const range = ([low = 0, likely = 0, high = 0]: readonly number[]) => ({ low, likely, high });
    expect(productOf(range(one), range(other))).toEqual(range(expected));
    expect(productOf(range(other), range(one))).toEqual(range(expected));
  });
});

describe('a formula', () => {
  const [hours, wage] = [input(2, 3, 4), input(40, 50, 60)];
  const formula = [
    { coefficient: 10, factors: [factor(hours, 1, 1), factor(wage, 0.5)] },
    { coefficient: -7, factors: [] },
  ];

  it('has a value for each value of its figures', () => {
    // 10 × (1 + 3) × (0.5 × 50) − 7
    expect(evaluated(formula, (of) => (of === hours ? 3 : 50))).toBe(993);
  });

  it('grows evenly with each figure, the others staying likely', () => {
    expect([slopeOf(formula, hours), slopeOf(formula, wage)]).toEqual([250, 20]);
    expect(slopeOf(formula, input(1))).toBe(0);
  });

  it('that lacks a figure grows by it all the same, as if the others that it lacks were nothing', () => {
    const [lacking, other] = [input(), input()];
    expect(slopeOf([{ coefficient: 2, factors: [factor(lacking), factor(wage)] }], lacking)).toBe(100);
    expect(slopeOf([{ coefficient: 2, factors: [factor(lacking), factor(other)] }], lacking)).toBe(0);
  });
});
