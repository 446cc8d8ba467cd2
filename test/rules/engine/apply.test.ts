import { describe, expect, it } from 'vitest';
import { applyChanges, applyEdits, changesOf, combineFixes } from '../../../src/rules/engine/apply.ts';
import { blank, type Edit, withoutPlaceholders } from '../../../src/rules/engine/edit.ts';
import type { Fix, Safety } from '../../../src/rules/engine/finding.ts';

const at = (start: number, end: number): Edit['at'] => ({ anchor: { file: 'f', start: 0 }, start, end });

describe('applyEdits', () => {
  it('replaces, inserts and keeps the order of insertions at one place', () => {
    const edits = [
      { at: at(4, 4), text: 'x' },
      { at: at(0, 1), text: 'A' },
      { at: at(4, 4), text: 'y' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('Abcdxyef');
  });

  it('counts from where the element stands now', () => {
    const anchor = { file: 'f', start: 3 };
    expect(applyEdits('abcdef', [{ at: { anchor, start: 0, end: 1 }, text: 'D' }])).toBe('abcDef');
  });

  it.each([
    ['a: 1;\n}', 'a: 1;\nb: 2\n}'],
    ['a: 1 // why\r\n}', 'a: 1 // why\r\nb: 2\r\n}'],
    ['a: 1 }', 'a: 1\nb: 2 }'],
  ])('begins a new line behind what stands on the line, but within its block: %j', (text, after) => {
    expect(applyEdits(text, [{ at: at(4, 4), text: '\nb: 2' }])).toBe(after);
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { at: at(0, 3), text: '' },
      { at: at(2, 4), text: '' },
    ];
    expect(applyEdits('abcdef', edits)).toBeUndefined();
    expect(changesOf('abcdef', edits)).toBeUndefined();
  });

  it.each([
    ['a\n  b\nc\n', 4, 5, 'a\nc\n'],
    ['a\n  b  \nc\n', 4, 5, 'a\nc\n'],
    ['a\r\n  b\r\nc\r\n', 5, 6, 'a\r\nc\r\n'],
    ['a\n  b', 4, 5, 'a'],
    ['a\r\n  b', 5, 6, 'a'],
    ['b', 0, 1, ''],
    ['a\n  b // note\nc', 4, 5, 'a\n  // note\nc'],
    ['a b c', 2, 3, 'a c'],
    ['a b', 2, 3, 'a'],
  ])('takes the whole line of %j only where nothing else is left on it', (text, start, end, result) => {
    expect(applyEdits(text, [{ at: at(start, end), text: '', wholeLine: true }])).toBe(result);
  });

  it.each([
    ['a\r\nb', 'a\r\nx\r\nb'],
    ['a\nb', 'a\nx\nb'],
    ['a\rb', 'a\rx\rb'],
  ])("uses the file's own line ends: %j", (text, result) => {
    expect(applyEdits(text, [{ at: at(1, 1), text: '\nx' }])).toBe(result);
  });

  it.each(['\n', '\r\n', '\r'])('and closes a block on one line with them: %j', (lineEnd) => {
    const lines = (...parts: readonly string[]) => parts.join(lineEnd);
    const edit = { at: at(8, 8), text: '\n  b: 2' };
    expect(applyEdits(lines('t { a: 1 }', ''), [edit])).toBe(lines('t {', '  a: 1', '  b: 2', '}', ''));
  });
});

describe('several fixes at once', () => {
  const fix = (
    edits: readonly (readonly [start: number, end: number, text: string])[],
    safety: Safety = 'safe',
  ): Fix => ({
    title: { en: 'T', nl: 'T', de: 'T' },
    data: {},
    safety,
    edits: edits.map(([start, end, text]) => ({ at: at(start, end), text })),
  });
  /** The text after as many as fit together, and which these are. */
  const combined = (text: string, ...fixes: readonly Fix[]) => {
    const { changes, applied } = combineFixes('f', text, fixes);
    return [applyChanges(text, changes), applied.map((one) => fixes.indexOf(one))];
  };

  it('apply whatever the order in which they come', () => {
    const [first, middle, last] = [fix([[0, 1, 'A']]), fix([[2, 3, 'C']]), fix([[4, 5, 'E']])];
    expect(combined('abcde', last, first, middle)).toEqual(['AbCdE', [0, 1, 2]]);
  });

  it('apply side by side, where one ends at the place at which another begins', () => {
    expect(combined('abcde', fix([[2, 4, 'X']]), fix([[0, 2, 'Y']]), fix([[4, 5, 'Z']]))).toEqual(['YXZ', [0, 1, 2]]);
  });

  it('leave out what reaches into one before it, as a whole', () => {
    const across = fix([
      [1, 3, 'X'],
      [4, 5, 'Y'],
    ]);
    expect(combined('abcde', fix([[2, 4, '-']]), across, fix([[4, 5, 'Z']]))).toEqual(['ab-Z', [0, 2]]);
    expect(combined('abcde', fix([[1, 3, '-']]), fix([[2, 5, 'X']]))).toEqual(['a-de', [0]]);
    expect(combined('abcde', fix([[1, 4, '-']]), fix([[2, 3, 'X']]))).toEqual(['a-e', [0]]);
    expect(combined('abcde', fix([[2, 3, '-']]), fix([[1, 4, 'X']]))).toEqual(['ab-de', [0]]);
  });

  it('leave out one whose own edits overlap', () => {
    const torn = fix([
      [0, 3, ''],
      [2, 4, ''],
    ]);
    expect(combined('abcde', torn, fix([[0, 1, 'A']]))).toEqual(['Abcde', [1]]);
  });

  it('put what they insert at one place in their order', () => {
    expect(combined('ab', fix([[1, 1, 'x']]), fix([[1, 1, 'y']]), fix([[1, 2, 'B']]))).toEqual(['axyB', [0, 1, 2]]);
  });

  it('fill blanks with what they suggest', () => {
    const blanks = fix([[1, 1, `: ${blank('6 h')}`]], 'placeholder');
    expect(combined('a', blanks)).toEqual(['a: 6 h', [0]]);
  });

  it('leave out those that change another file, too', () => {
    const here = fix([[0, 1, 'A']]);
    const away: Fix = {
      ...here,
      edits: [...here.edits, { at: { anchor: { file: 'g', start: 0 }, start: 0, end: 1 }, text: 'B' }],
    };
    expect(combined('ab', away, fix([[1, 2, 'B']]))).toEqual(['aB', [1]]);
  });
});

describe('blanks', () => {
  it('give their suggestion back, whatever stands in it', () => {
    for (const suggestion of ['6 h', 'a } b', '$1', 'C:\\temp', '}}$$\\\\']) {
      expect(withoutPlaceholders(`x: ${blank(suggestion)}!`)).toBe(`x: ${suggestion}!`);
    }
  });
});
