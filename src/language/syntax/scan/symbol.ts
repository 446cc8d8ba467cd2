import type { Reading } from './reading.ts';
import { valueCategory } from './statement.ts';

/** Signs that stand for themselves, with what people type for them by habit. */
const SINGLE: ReadonlySet<number> = new Set(Array.from(',+-/%=€$£–−≤≥', (sign) => sign.charCodeAt(0)));

/** Reads a sign of the notation and answers true, or answers false where it means nothing. */
export function readSymbol(reading: Reading, code: number): boolean {
  if (valueCategory(reading) === 'STRAY' && !goesOn(reading, code)) return false;
  const { text, at: start } = reading;
  const isParenthesis = code === 40 || code === 41;
  const length = isParenthesis && reading.holdsLines ? 1 : lengthOf(code, text.charCodeAt(start + 1));
  if (length === 0) return false;
  reading.push('VALUE', 'symbol', start, start + length);
  return true;
}

/** Whether a sign at the start of a line can only belong to the line before: nothing begins with a comparison. */
function goesOn({ holdsLines, previous }: Reading, code: number): boolean {
  const compares = (code >= 60 && code <= 62) || code === 0x2264 || code === 0x2265;
  return holdsLines && compares && previous !== undefined && previous.form !== 'brace';
}

/** `.` `..` `<` `<=` `>` `>=` and the single signs; 0 for any other. */
function lengthOf(code: number, next: number): number {
  if (code === 46) return next === 46 ? 2 : 1;
  if (code === 60 || code === 62) return next === 61 ? 2 : 1;
  return SINGLE.has(code) ? 1 : 0;
}
