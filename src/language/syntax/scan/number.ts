import { isDigit, isWordPart } from '../characters.ts';
import type { Reading } from './reading.ts';
import { valueCategory } from './statement.ts';

const DATE = /\d{4}-\d{1,2}-\d{1,2}(?![\d-])|\d{1,2}[-./]\d{1,2}[-./]\d{4}(?![\d-])/y;

/** A quarter or a month of the calendar, `2026-Q4` or `2026-03`; elsewhere `4-6` is a range with a dash. */
const PERIOD = /\d{4}-(?:[Qq]\d+|\d{1,2})(?![\w-])/y;

/** Reads what begins with a digit: a date, a period, or a number with its separators, scale and per cent sign. */
export function readNumber(reading: Reading): void {
  const { text, at: start } = reading;
  DATE.lastIndex = start;
  PERIOD.lastIndex = start;
  if (DATE.test(text)) reading.push(valueCategory(reading), 'date', start, DATE.lastIndex);
  else if (reading.holdsLines && PERIOD.test(text)) {
    reading.push(valueCategory(reading), 'period', start, PERIOD.lastIndex);
  } else reading.push(valueCategory(reading), 'number', start, endOfNumber(text, start));
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isDigit(code) || code === 95) end++;
    else if ((code === 46 || code === 44) && isDigit(text.charCodeAt(end + 1))) end++;
    else break;
  }
  const suffix = text.charCodeAt(end);
  if ((suffix === 107 || suffix === 75 || suffix === 77) && !isWordPart(text.charCodeAt(end + 1))) end++;
  return text.charCodeAt(end) === 37 ? end + 1 : end;
}
