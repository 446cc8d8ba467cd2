import { describe, expect, it } from 'vitest';
import { writtenMoney, writtenNumber, writtenPercent } from '../../../src/rules/engine/written.ts';

describe('a figure that a fix writes', () => {
  it.each([
    [0, '0'],
    [12, '12'],
    [2.5, '2.5'],
    [999, '999'],
    [1000, '1_000'],
    [12_000, '12_000'],
    [1_234_567, '1_234_567'],
    [100, '100'],
    // No noise of binary fractions, and no more digits than a reader needs.
    [0.1 + 0.2, '0.3'],
    [1.005, '1'],
    [2.346, '2.35'],
    [-1500.5, '-1_500.5'],
    // What rounds to nothing has no sign.
    [-0.001, '0'],
  ])('%d is written %s', (value, text) => {
    expect(writtenNumber(value)).toBe(text);
  });

  it('has as many decimals as are asked for', () => {
    expect(writtenNumber(2.346, 1)).toBe('2.3');
    expect(writtenNumber(2.346, 0)).toBe('2');
    expect(writtenPercent(66.66)).toBe('66.7%');
    expect(writtenPercent(20)).toBe('20%');
    expect(writtenPercent(0.25, 2)).toBe('0.25%');
  });
});

describe('an amount that a fix writes', () => {
  it.each([
    [144_000, '144k'],
    [2_500, '2.5k'],
    [1_000, '1k'],
    [900, '900'],
    [128_667, '128_667'],
    [1_050, '1_050'],
    [0, '0'],
    [-3_000, '-3k'],
    [12_000.4, '12k'],
  ])('%d is written %s', (amount, text) => {
    expect(writtenMoney(amount)).toBe(text);
  });

  it('has the currency of the amount in whose place it comes', () => {
    const like = { unit: 'money', low: 90_000, high: 90_000 } as const;
    expect(writtenMoney(144_000, { ...like, currency: 'CHF' })).toBe('144k CHF');
    expect(writtenMoney(144_000, like)).toBe('144k');
  });
});
