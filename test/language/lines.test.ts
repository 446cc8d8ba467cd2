import { expect, test } from 'vitest';
import { lineEndOf } from '../../src/language/syntax/lines.ts';

test.each([
  ['a\nb\n', '\n'],
  ['\na', '\n'],
  ['a\r\nb\r\n', '\r\n'],
  ['a\rb\r', '\r'],
  // The first of several counts.
  ['a\nb\r\n', '\n'],
  ['a\r\nb\n', '\r\n'],
  // What a program has doubled is no line end of the text.
  ['a\r\r\nb', '\r\n'],
  ['a\rb\nc', '\n'],
  // One line says nothing: as new files have it.
  ['a', '\n'],
  ['', '\n'],
])('%j is written with line ends %j', (text, lineEnd) => {
  expect(lineEndOf(text)).toBe(lineEnd);
});
