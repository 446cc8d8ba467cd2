import { describe, expect, it } from 'vitest';
import { addUp, MOST_SHARE, stepsOf } from '../../../src/analysis/workload/load-steps.ts';

const steps = (from: number, until: number, share = 80) =>
  stepsOf(from, until, share).map((step) => [step.from, step.until, step.share]);

describe('work as loads of whole days', () => {
  it.each([
    ['whole days', 10, 12, [[10, 12, 80]]],
    ['one day', 10, 11, [[10, 11, 80]]],
    ['a morning', 10, 10.5, [[10, 11, 40]]],
    ['an afternoon', 10.5, 11, [[10, 11, 40]]],
    [
      'noon to noon',
      10.5,
      11.5,
      [
        [10, 11, 40],
        [11, 12, 40],
      ],
    ],
    [
      'noon to the end of the next day',
      10.5,
      12,
      [
        [10, 11, 40],
        [11, 12, 80],
      ],
    ],
    [
      'morning to noon of the third day',
      10,
      12.5,
      [
        [10, 12, 80],
        [12, 13, 40],
      ],
    ],
    [
      'parts of two days about a whole one',
      10.25,
      12.5,
      [
        [10, 11, 60],
        [11, 12, 80],
        [12, 13, 40],
      ],
    ],
    ['nothing', 10, 10, []],
  ])('%s', (_, from, until, expected) => {
    expect(steps(from, until)).toEqual(expected);
  });

  it('does not cut off a day for the noise of sums', () => {
    expect(steps(10 + 1e-12, 12 - 1e-12)).toEqual([[10, 12, 80]]);
  });
});

describe('a sum of loads', () => {
  const sum = (
    loads: readonly (readonly [number, number, number])[],
    off: readonly (readonly [number, number])[] = [],
  ) =>
    addUp(
      loads.map(([from, until, share]) => ({ from, until, share })),
      off.map(([from, until]) => ({ from, until })),
    ).map(({ from, until, share }) => [from, until, share]);

  it('changes where a load begins or ends', () => {
    expect(
      sum([
        [0, 10, 30],
        [4, 6, 50],
      ]),
    ).toEqual([
      [0, 4, 30],
      [4, 6, 80],
      [6, 10, 30],
    ]);
  });

  it('is one step where a load follows another of the same size, and two after a pause', () => {
    expect(
      sum([
        [0, 4, 30],
        [4, 6, 30],
      ]),
    ).toEqual([[0, 6, 30]]);
    expect(
      sum([
        [0, 4, 30],
        [5, 6, 30],
      ]),
    ).toEqual([
      [0, 4, 30],
      [5, 6, 30],
    ]);
  });

  it('keeps a load of nothing, and is nothing where no load is', () => {
    expect(sum([[0, 4, 0]])).toEqual([[0, 4, 0]]);
    expect(sum([])).toEqual([]);
    expect(sum([], [[0, 4]])).toEqual([]);
  });

  it('leaves out days off, also where two lines name them', () => {
    expect(
      sum(
        [[0, 10, 30]],
        [
          [2, 5],
          [4, 6],
        ],
      ),
    ).toEqual([
      [0, 2, 30],
      [6, 10, 30],
    ]);
    expect(
      sum(
        [[0, 10, 30]],
        [
          [-5, 3],
          [8, 20],
        ],
      ),
    ).toEqual([[3, 8, 30]]);
  });

  it('has no noise of fractions, and none left when all loads have ended', () => {
    expect(
      sum([
        [0, 4, 33.3],
        [0, 4, 33.3],
        [0, 4, 33.4],
        [6, 8, 10],
      ]),
    ).toEqual([
      [0, 4, 100],
      [6, 8, 10],
    ]);
  });

  it('is a number even of the largest shares', () => {
    expect(
      sum([
        [0, 1, MOST_SHARE],
        [0, 1, MOST_SHARE],
      ]),
    ).toEqual([[0, 1, 200_000]]);
  });
});
