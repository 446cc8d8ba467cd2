import { describe, expect, it } from 'vitest';
import { QUADRANT_HEIGHT, quadrantLabels, quadrantPlace } from '../../src/report/layout/quadrant.ts';
import { reportFor } from './read-report.ts';

describe('value against effort', () => {
  const { quadrant } = reportFor(`plan p "P" {
    use-case a "Draft quotations" { status: chosen value: 5 of 5 effort: 2 of 5 }
    use-case b "Spare parts" { value: 3 of 10 effort: 5 of 5 }
    use-case c "Unscored" { value: 3 of 5 }
  }`).useCases;

  it('places what states both, high value at the top and low effort on the left, whatever the scale', () => {
    expect(quadrant?.points.map(({ title, x, y }) => [title, x, y])).toEqual([
      ['Draft quotations', 41.2, 6],
      ['Spare parts', 94, 67.6],
    ]);
    expect(quadrant?.points[0]).toMatchObject({ value: 1, effort: 0.4, valueSteps: 5, status: 'chosen' });
    expect(quadrant?.points[0]?.label).toBe('Draft quotations: value 5 of 5, effort 2 of 5');
  });

  it('says how many it leaves out', () => {
    expect(quadrant?.left).toBe('One use case states no value or no effort and is not shown here.');
  });

  it('is not drawn where nothing is scored', () => {
    expect(reportFor('plan p "P" { use-case a "A" { value: 3 of 5 } }').useCases.quadrant).toBeNull();
    expect(reportFor('plan p "P" { use-case a "A" { value: 0 of 0 effort: 0 of 0 } }').useCases.quadrant).toBeNull();
  });
});

describe('labels of dots', () => {
  const words = ['Draft', 'Answer the phone at night', 'Predict', 'Summarise meetings of all departments', 'Translate'];
  // Every place of a scale of five, some taken twice or three times.
  const points = Array.from({ length: 20 }, (_, index) => ({
    x: quadrantPlace(((index * 7) % 5) / 5),
    y: quadrantPlace(((index * 3) % 4) / 5),
    title: words[index % words.length] ?? '',
  }));
  const labels = quadrantLabels(points);
  /** In em on the narrowest page, as in the layout: a letter is 0.56 em wide, a line 1.25 em high. */
  const boxes = labels.map(({ side, down, lines }, index) => {
    const { x, y } = points[index] ?? { x: 0, y: 0 };
    const width = Math.max(...lines.map((line) => line.length)) * 0.56;
    const at = (x / 100) * 21;
    const middle = (y / 100) * QUADRANT_HEIGHT + down;
    const left = side === 'right' ? at + 0.75 : at - 0.75 - width;
    return { left, right: left + width, top: middle - lines.length * 0.625, bottom: middle + lines.length * 0.625 };
  });

  it('cover neither each other nor the edge, though there are twenty', () => {
    for (const [index, one] of boxes.entries()) {
      expect(one.top).toBeGreaterThan(-0.01);
      expect(one.bottom).toBeLessThan(QUADRANT_HEIGHT + 0.01);
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          one.right <= other.left + 0.01 ||
          other.right <= one.left + 0.01 ||
          one.bottom <= other.top + 0.01 ||
          other.bottom <= one.top + 0.01;
        expect(isApart, `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(true);
      }
    }
  });

  it('are the titles, cut where they need more than two lines', () => {
    const [short] = quadrantLabels([{ x: 10, y: 50, title: 'Draft' }]);
    expect(short).toEqual({ side: 'right', down: 0, lines: ['Draft'] });
    const [long] = quadrantLabels([{ x: 50, y: 50, title: 'One two three four five six seven eight nine ten eleven' }]);
    expect(long?.lines).toHaveLength(2);
    expect(long?.lines[1]).toMatch(/…$/);
  });
});
