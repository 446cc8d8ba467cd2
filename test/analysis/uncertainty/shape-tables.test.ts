import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/analysis/uncertainty/normal.ts';
import { UnitPert } from '../../../src/analysis/uncertainty/pert.ts';
import {
  NODES,
  type QuantileTable,
  quantileTable,
  valuesAt,
} from '../../../src/analysis/uncertainty/quantile-table.ts';
import { lognormalTable, normalTable, pertTable } from '../../../src/analysis/uncertainty/shape-tables.ts';

/** In the middle and in both tails, from once in half a million on. */
const PROBABILITIES = [2e-6, 1e-4, 0.003, 0.1, 0.2, 0.31, 0.4999, 0.5001, 0.66, 0.8, 0.9, 0.95, 0.9999, 1 - 2e-6];
const DRAWS = Int32Array.from(PROBABILITIES, (probability) => Math.floor(probability * 2 ** 32) | 0);
/** What the draws stand for. */
const EXACTLY = [...DRAWS].map((draw) => ((draw >>> 0) + 0.5) / 2 ** 32);

function looked(table: QuantileTable, offset = 0, factor = 1): number[] {
  const values = new Float64Array(DRAWS.length);
  valuesAt(table, DRAWS, offset, factor, values, DRAWS.length);
  return [...values];
}

/** The greatest distance between what a table gives and what it should, as a part of `scale`. */
function distance(table: QuantileTable, exact: (probability: number) => number, scale = (_: number) => 1): number {
  const values = looked(table);
  return Math.max(
    ...EXACTLY.map(
      (probability, at) => Math.abs((values[at] ?? Number.NaN) - exact(probability)) / scale(exact(probability)),
    ),
  );
}

describe('a table of quantiles', () => {
  // Between two nodes a table is a polynomial of the third degree, so that it gives such a one exactly.
  const cubic = (p: number) => p * p * p - 2 * p * p + 3 * p;
  const slope = (p: number) => 3 * p * p - 4 * p + 3;
  const table = quantileTable(
    { values: NODES.map(cubic), slopes: NODES.map(slope) },
    { values: NODES.map((q) => cubic(1 - q)), slopes: NODES.map((q) => -slope(1 - q)) },
  );

  it('takes value and slope at its nodes', () => {
    expect(distance(table, cubic)).toBeLessThan(1e-14);
  });

  it('is moved and stretched', () => {
    const plain = looked(table);
    looked(table, 10, 4).forEach((value, at) => {
      expect(value).toBeCloseTo(10 + 4 * (plain[at] ?? 0), 12);
    });
  });

  it('ends at one in two million: what lies beyond counts as that', () => {
    const [values, draws] = [new Float64Array(3), Int32Array.from([0, 1000, 1024])];
    valuesAt(table, draws, 0, 1, values, 3);
    expect(values[0]).toBe(values[2]);
    expect(values[1]).toBe(values[2]);
  });

  it('is asked for so many draws, and leaves the rest alone', () => {
    const values = new Float64Array(3).fill(-1);
    valuesAt(table, DRAWS, 0, 1, values, 2);
    expect(values[1]).not.toBe(-1);
    expect(values[2]).toBe(-1);
  });
});

describe('the table of a shape', () => {
  it('is that of the normal distribution, as near as stated', () => {
    expect(distance(normalTable(), normalQuantile)).toBeLessThan(2e-6);
  });

  it.each([0.001, 0.4, 0.9])('is that of the lognormal distribution with %s for its logarithm', (sigma) => {
    const exact = (probability: number) => Math.exp(sigma * normalQuantile(probability));
    expect(distance(lognormalTable(sigma), exact, (value) => value)).toBeLessThan(5e-6);
  });

  it('goes no farther from the median than figures go', () => {
    const values = looked(lognormalTable(1e6));
    // The table falls to its end without leaving the reach, and rises to the other end as far.
    expect(Math.log(values[0] ?? 0)).toBeCloseTo(-230, 6);
    expect(Math.log(values.at(-1) ?? 0)).toBeCloseTo(230, 6);
  });

  it.each([0, 0.01, 0.3, 0.5, 0.9, 1])('is that of the PERT distribution with its mode at %s', (mode) => {
    const shape = new UnitPert(mode);
    expect(distance(pertTable(mode), (probability) => shape.quantile(probability))).toBeLessThan(1e-6);
  });
});
