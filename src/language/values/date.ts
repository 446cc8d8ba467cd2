import type { Sourced } from '../syntax/source.ts';
import { daysInMonth, formatIsoDate, isCivilDate, toEpochDay } from './calendar-date.ts';
import type { Habit } from './number.ts';
import type { Expectation } from './problem.ts';
import type { ValueReader } from './reader.ts';
import type { Shape } from './shape.ts';
import type { PlanDate } from './types.ts';
import { monthName, periodWord } from './units.ts';

export const DATE: Expectation = { what: 'date', samples: ['2027-03-01', 'month 6'] };

/**
 * Reads `2026-03-01` or `month 6`. Dates as people write them in Dutch, German and English (`1-3-2026`, `31.12.2026`, `1 maart 2026`,
 * `March 1, 2026`) are understood where only one day can be meant, and reported with what to write.
 */
export function readDate(reader: ValueReader): Sourced<PlanDate> | undefined {
  const start = reader.position;
  const token = reader.peek();
  if (token?.form === 'date') {
    reader.take();
    return numericDate(reader, start, token.text);
  }
  if (token?.form === 'word' && periodWord(token.text)?.unit === 'month' && reader.peek(1)?.form === 'number') {
    return planMonth(reader, start);
  }
  const day = writtenDay(reader, start);
  return day ? finish(reader, start, ...day, 'foreign-date', false) : reader.unexpected(DATE);
}

function planMonth(reader: ValueReader, start: number): Sourced<PlanDate> | undefined {
  const word = reader.take();
  const number = reader.take();
  const month = Number(number?.text);
  if (!Number.isInteger(month) || month < 1 || month > 600) {
    reader.position = start + 1;
    return reader.unexpected(DATE);
  }
  const at = reader.rangeFrom(start);
  if (word?.text !== 'month') {
    const found = reader.textFrom(start);
    reader.problems.push({
      code: 'habit',
      habit: 'foreign-word',
      at,
      found,
      write: `month ${month}`,
      ambiguous: false,
    });
  }
  return { value: { kind: 'month', month }, at };
}

function numericDate(reader: ValueReader, start: number, text: string): Sourced<PlanDate> | undefined {
  const parts = text.split(/[-./]/).map(Number);
  const [first = 0, second = 0, third = 0] = parts;
  if (first >= 1000) {
    const plain = /^\d{4}-\d{2}-\d{2}$/.test(text);
    return finish(reader, start, first, second, third, plain ? undefined : 'single-digit-date', false);
  }
  // With slashes the English order of month and day is as usual as the other.
  const slashes = text.includes('/');
  if (slashes && second > 12) return finish(reader, start, third, first, second, 'foreign-date', false);
  return finish(reader, start, third, second, first, 'foreign-date', slashes && first <= 12);
}

/** Year, month and day of `1 maart 2026`, `1. März 2026`, `March 1, 2026`; where it is none, nothing is taken. */
function writtenDay(reader: ValueReader, start: number): [year: number, month: number, day: number] | undefined {
  const words: string[] = [];
  for (let ahead = 0; ahead < 5 && words.length < 3; ahead++) {
    const token = reader.peek(ahead);
    if (!token) break;
    if (token.form === 'symbol' && (token.text === '.' || token.text === ',')) continue;
    words.push(token.text);
    if (words.length === 3) reader.position = start + ahead + 1;
  }
  const [one = '', two = '', year = ''] = words;
  if (/^\d{4}$/.test(year)) {
    const dayFirst = monthName(two);
    if (dayFirst && /^\d{1,2}$/.test(one)) return [Number(year), dayFirst, Number(one)];
    const monthFirst = monthName(one);
    if (monthFirst && /^\d{1,2}$/.test(two)) return [Number(year), monthFirst, Number(two)];
  }
  reader.position = start;
  return undefined;
}

function finish(
  reader: ValueReader,
  start: number,
  year: number,
  month: number,
  day: number,
  habit: Habit | undefined,
  ambiguous: boolean,
): Sourced<PlanDate> | undefined {
  const at = reader.rangeFrom(start);
  const found = reader.textFrom(start);
  const date = { year, month, day };
  if (!isCivilDate(date)) {
    const nearest = {
      year,
      month,
      day: month >= 1 && month <= 12 ? Math.min(Math.max(day, 1), daysInMonth(year, month)) : day,
    };
    const write = isCivilDate(nearest) ? formatIsoDate(toEpochDay(nearest)) : undefined;
    reader.problems.push({ code: 'impossible-date', at, found, write });
    return undefined;
  }
  const value = toEpochDay(date);
  if (habit) reader.problems.push({ code: 'habit', habit, at, found, write: formatIsoDate(value), ambiguous });
  return { value: { kind: 'day', day: value }, at };
}

/** A day or a month of the plan. */
export function date(): Shape<PlanDate> {
  return { expects: DATE, read: readDate };
}
