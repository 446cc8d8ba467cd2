import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/report/document/column-widths.ts';

/** Each letter is one unit wide, with two around a word. */
const widthsOf = (columns: string[], rows: string[][], width: number): readonly number[] =>
  columnWidths(columns, rows, width, (word) => word.length + 2);

describe('the columns of a table in a file', () => {
  it('are together as wide as the table', () => {
    const widths = widthsOf(['What', 'Kind', ''], [['A long text with many words in it', 'Phase', '']], 100);
    expect(widths.reduce((one, other) => one + other, 0)).toBeCloseTo(100, 9);
  });

  it('give a column of long texts more room, but less than in proportion', () => {
    const [short = 0, long = 0] = widthsOf(['a', 'b'], [['word', 'many short words in a row that go on and on']], 200);
    expect(long).toBeGreaterThan(2 * short);
    expect(long).toBeLessThan(4 * short);
  });

  it('have room for the longest word of each, taken from columns that have more than they need', () => {
    const rows = [
      [
        'Entscheidungspunkt',
        'ein recht langer Text aus vielen kurzen Wörtern, der umbrochen werden darf und darum so lang wird, wie er eben sein muss, damit er mehr als genug Platz bekommt',
      ],
    ];
    const [kind = 0, text = 0] = widthsOf(['Art', 'Was'], rows, 70);
    expect(kind).toBeCloseTo('Entscheidungspunkt'.length + 2, 9);
    expect(text).toBeCloseTo(50, 9);
  });

  it('break a word that would take more than three tenths of the table', () => {
    const [word = 0] = widthsOf(['a', 'b'], [['x'.repeat(90), 'y'.repeat(9)]], 100);
    expect(word).toBeLessThanOrEqual(90);
    const [one = 0, other = 0] = widthsOf(['a', 'b', 'c', 'd'], [Array.from({ length: 4 }, () => 'x'.repeat(90))], 100);
    expect([one, other]).toEqual([25, 25]);
  });

  it('need no rows', () => {
    expect(widthsOf(['a', 'b'], [], 100)).toEqual([50, 50]);
  });
});
