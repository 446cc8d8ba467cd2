import { describe, expect, it } from 'vitest';
import { type Cut, cutPicture } from '../../src/report/picture/cut-picture.ts';
import type { Shape } from '../../src/report/picture/shapes.ts';

/** Lines of text, ten units each, by what they say. */
const lines = (count: number): Shape[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'text',
    at: [24, 10 * index + 9],
    text: `line ${index}`,
    size: 8,
    fill: 'ink',
  }));

const between = (count: number, ...sections: readonly number[]): Cut[] =>
  Array.from({ length: count }, (_, index) => ({ at: 10 * index, isSection: sections.includes(index) }));

const picture = (cuts: readonly Cut[]) => ({ width: 100, height: 1000, label: 'Plan', shapes: lines(100), cuts });

const firstLines = (cuts: readonly Cut[], most: number): (string | undefined)[] =>
  cutPicture(picture(cuts), most).map(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' && shape.text.startsWith('line') ? [shape.text] : [])).at(0),
  );

describe('a picture that is too tall', () => {
  it('stays one where there is room for all of it', () => {
    const whole = picture(between(100));
    expect(cutPicture(whole, 1000)).toEqual([whole]);
  });

  it('is cut between two lines, with a margin that counts', () => {
    // 448 units are 400 for lines.
    expect(firstLines(between(100), 448)).toEqual(['line 0', 'line 40', 'line 80']);
    expect(firstLines(between(100), 447)).toEqual(['line 0', 'line 39', 'line 78']);
    for (const { height } of cutPicture(picture(between(100)), 447)) expect(height).toBeLessThanOrEqual(447);
  });

  it('is cut where a section begins rather than later, unless that would leave more than half a picture empty', () => {
    expect(firstLines(between(100, 25, 60), 448)).toEqual(['line 0', 'line 25', 'line 60']);
    expect(firstLines(between(100, 15), 448)).toEqual(['line 0', 'line 40', 'line 80']);
  });

  it('goes on in the next picture where it cannot be cut anywhere', () => {
    expect(firstLines([], 448)).toEqual(['line 0', 'line 40', 'line 80']);
  });

  it('says in each picture but the first which one it is, above what it shows', () => {
    const [first, second] = cutPicture(picture(between(100)), 548);
    expect(first?.shapes[0]).toMatchObject({ text: 'line 0', at: [24, 9] });
    expect(second?.shapes.slice(0, 2)).toMatchObject([{ text: 'Plan (2/2)' }, { text: 'line 50', at: [24, 33] }]);
    expect(second?.height).toBe(548);
  });
});
