import { describe, expect, it } from 'vitest';
import { isSlip, nearest } from '../../../src/rules/engine/nearest.ts';

describe('nearest', () => {
  it.each([
    ['totl', ['total', 'team'], 'total'],
    ['gaol', ['goal', 'start'], 'goal'],
    ['Hybrid', ['hybrid', 'embedded'], 'hybrid'],
    ['centre-of-excellence', ['center-of-excellence'], 'center-of-excellence'],
    ['weather', ['goal', 'start'], undefined],
    ['ab', ['ac', 'b'], undefined],
    // A third of the letters may differ, and no more.
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['abcdef', ['abcxyz'], undefined],
    ['abcdef', ['abcd'], 'abcd'],
    ['abcdef', ['abc'], undefined],
    // The word itself is no guess.
    ['goal', ['goal', 'goals'], 'goals'],
    // Two letters in the wrong order count as one slip, but only side by side.
    ['gaol', ['gaps', 'goal'], 'goal'],
    ['abc', ['cba'], undefined],
    ['x'.repeat(61), ['x'.repeat(60)], undefined],
    ['x'.repeat(60), ['x'.repeat(59)], 'x'.repeat(59)],
    ['x', ['y'], undefined],
    ['x'.repeat(100), ['y'.repeat(100)], undefined],
  ])('%s among %j is %s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  it('chooses the same of two that are equally near, in any order', () => {
    expect(nearest('rate', ['date', 'gate'])).toBe('date');
    expect(nearest('rate', ['gate', 'date'])).toBe('date');
  });
});

describe('isSlip', () => {
  it('is one wrong, missing, doubled or swapped letter in a word that is long enough', () => {
    for (const word of ['hybrit', 'hybri', 'hybridd', 'hyrbid', 'HYBRID']) expect(isSlip(word, 'hybrid')).toBe(true);
    for (const word of ['hyprit', 'hydra']) expect(isSlip(word, 'hybrid')).toBe(false);
    expect(isSlip('pov', 'poc')).toBe(false);
    expect(isSlip('lvie', 'live')).toBe(true);
  });
});
