import { isBlank, isLineEnd, isWordPart } from '../characters.ts';
import { printable } from '../shown.ts';
import { isComment } from './comment.ts';
import type { Reading } from './reading.ts';

/** Skips characters that mean nothing here: one problem for the whole run, up to the next blank. */
export function skipStray(reading: Reading): void {
  const { text, at: start } = reading;
  let end = start + 1;
  while (end < text.length && isStray(text.charCodeAt(end)) && !isComment(text, end)) end++;
  reading.problem('stray-character', start, end, {
    characters: printable(text.slice(start, Math.min(end, start + 12))),
  });
  reading.at = end;
  reading.freshLine = false;
}

function isStray(code: number): boolean {
  return !isBlank(code) && !isLineEnd(code) && !isWordPart(code) && code !== 123 && code !== 125 && code !== 34;
}
