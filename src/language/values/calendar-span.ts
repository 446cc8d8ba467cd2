import { shorten } from '../syntax/shown.ts';
import type { Sourced } from '../syntax/source.ts';
import { daysInMonth, type EpochDay, toEpochDay } from './calendar-date.ts';
import type { Expectation } from './problem.ts';
import type { ValueReader } from './reader.ts';
import { monthName } from './units.ts';

/** A month, quarter or year of the calendar. */
export interface CalendarSpan {
  readonly unit: 'month' | 'quarter' | 'year';
  readonly first: EpochDay;
  /** Included. */
  readonly last: EpochDay;
  /** As the language writes it: `2026-03`, `2026-Q4`, `2026`. */
  readonly written: string;
}

export const PERIOD: Expectation = { what: 'period', samples: ['2027-Q1', '2027-03', '2027'] };

const MONTHS_OF: Readonly<Record<CalendarSpan['unit'], number>> = { month: 1, quarter: 3, year: 12 };

/** @param number 1 to 12 for a month, 1 to 4 for a quarter, 1 for a year; undefined where the calendar has no such span */
export function calendarSpan(unit: CalendarSpan['unit'], year: number, number: number): CalendarSpan | undefined {
  const months = MONTHS_OF[unit];
  if (year < 1900 || year > 2200 || number < 1 || number > 12 / months) return undefined;
  const to = number * months;
  return {
    unit,
    first: toEpochDay({ year, month: to - months + 1, day: 1 }),
    last: toEpochDay({ year, month: to, day: daysInMonth(year, to) }),
    written: writtenSpan(unit, year, number),
  };
}

function writtenSpan(unit: CalendarSpan['unit'], year: number, number: number): string {
  if (unit === 'year') return String(year);
  return unit === 'quarter' ? `${year}-Q${number}` : `${year}-${String(number).padStart(2, '0')}`;
}

/** Year and number as they stand in the text, and how many tokens say so. */
interface WrittenSpan {
  readonly unit: CalendarSpan['unit'];
  readonly year: number;
  readonly number: number;
  readonly tokens: number;
}

/**
 * Reads `2026-03`, `2026-Q4` or `2026`. `2026-3`, `2026-q4`, `Q4 2026`, `2026 Q4` and `March 2026` (in Dutch and German too) are understood and reported with
 * what to write.
 */
export function readCalendarSpan(reader: ValueReader): Sourced<CalendarSpan> | undefined {
  const start = reader.position;
  const read = calendarSpanAt(reader);
  if (!read) return reader.unexpected(PERIOD);
  reader.position = start + read.tokens;
  const at = reader.rangeFrom(start);
  const found = shorten(reader.textFrom(start));
  const value = calendarSpan(read.unit, read.year, read.number);
  if (!value) {
    reader.problems.push({ code: 'impossible-period', at, found });
    return undefined;
  }
  const write = value.written;
  if (found !== write) {
    const habit = /^\d{4}-\d$/.test(found) ? 'single-digit-date' : 'foreign-word';
    reader.problems.push({ code: 'habit', habit, at, found, write, ambiguous: false });
  }
  return { value, at };
}

/** What stands at the reader's place, whether or not the calendar has it; nothing is taken. */
export function calendarSpanAt(reader: ValueReader): WrittenSpan | undefined {
  const token = reader.peek();
  if (!token) return undefined;
  if (token.form === 'period') {
    const [year, part = ''] = token.text.split('-');
    const unit = /^q/i.test(part) ? 'quarter' : 'month';
    return { unit, year: Number(year), number: Number(part.replace(/^q/i, '')), tokens: 1 };
  }
  const next = reader.peek(1);
  if (isYear(token)) {
    const part = next?.form === 'word' ? partOfYear(next.text) : undefined;
    if (part) return { ...part, year: Number(token.text), tokens: 2 };
    return { unit: 'year', year: Number(token.text), number: 1, tokens: 1 };
  }
  const part = token.form === 'word' && isYear(next) ? partOfYear(token.text) : undefined;
  return part && { ...part, year: Number(next?.text), tokens: 2 };
}

function isYear(token: { readonly form: string; readonly text: string } | undefined): boolean {
  return token?.form === 'number' && /^\d{4}$/.test(token.text);
}

function partOfYear(word: string): Pick<WrittenSpan, 'unit' | 'number'> | undefined {
  const quarter = /^[QqKk]([1-9])$/.exec(word);
  if (quarter) return { unit: 'quarter', number: Number(quarter[1]) };
  const month = monthName(word);
  return month === undefined ? undefined : { unit: 'month', number: month };
}
