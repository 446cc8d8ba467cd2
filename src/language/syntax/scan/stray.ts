import { isBlank, isLineEnd, isWordPart } from '../characters.ts';
import { firstInk } from '../lines.ts';
import { printable } from '../shown.ts';
import { isComment } from './comment.ts';
import type { Reading } from './reading.ts';

/**
 * Skips characters that mean nothing here: one problem for the whole run, up to the next blank. A line that they begin still
 * begins behind them, so that `#` or `;` does not make its words part of the value above.
 */
export function skipStray(reading: Reading): void {
  const { text, at: start } = reading;
  let end = start + 1;
  while (end < text.length && isStray(text.charCodeAt(end)) && !isComment(text, end)) end++;
  const characters = printable(text.slice(start, Math.min(end, start + 12)));
  const behind = text.charCodeAt(firstInk(text, end));
  const begins = reading.freshLine && !Number.isNaN(behind) && !isLineEnd(behind);
  // A comment written in its place would swallow these.
  const holdsBrace = /^[^\r\n]*[{}]/.test(text.slice(end, end + 500));
  reading.problem('stray-character', start, end, {
    characters,
    ...(begins && { begins: 'line' }),
    ...(holdsBrace && { before: 'brace' }),
  });
  reading.at = end;
}

function isStray(code: number): boolean {
  return !isBlank(code) && !isLineEnd(code) && !isWordPart(code) && code !== 123 && code !== 125 && code !== 34;
}
