import { describe, expect, it } from 'vitest';
import { applyEdits, changesOf } from '../../../src/rules/engine/apply.ts';
import { blank, type Edit, withoutPlaceholders } from '../../../src/rules/engine/edit.ts';

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
});

describe('blanks', () => {
  it('give their suggestion back, whatever stands in it', () => {
    for (const suggestion of ['6 h', 'a } b', '$1', 'C:\\temp', '}}$$\\\\']) {
      expect(withoutPlaceholders(`x: ${blank(suggestion)}!`)).toBe(`x: ${suggestion}!`);
    }
  });
});
