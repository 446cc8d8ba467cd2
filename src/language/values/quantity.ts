import { shorten } from '../syntax/shown.ts';
import type { SourceRange } from '../syntax/source.ts';
import { type Habit, readNumber } from './number.ts';
import type { Expectation } from './problem.ts';
import type { ValueReader } from './reader.ts';
import type { Estimate, Period } from './types.ts';
import { currencyWord, isMinus, isWorkingDays, PER_WORDS, periodWord, TO_WORDS, writePeriod } from './units.ts';

/** A figure with whatever unit was written, before a fact says which unit it wants. */
export interface Quantity extends Estimate {
  readonly unit: 'none' | 'percent' | 'money' | 'time' | 'label';
  readonly currency?: string;
  readonly time?: Period;
  /** Whether `working` stands before the unit of time. */
  readonly working?: boolean;
  readonly label?: string;
  readonly per?: Period | 'once';
  readonly at: SourceRange;
  /** The figures alone, as the language writes them: `12_000`, `4..6`. */
  readonly figures: string;
  /** The whole quantity as the language writes it. */
  readonly written: string;
}

interface Scalar {
  readonly value: number;
  readonly percent: boolean;
  readonly canonical: string;
}

class Writing {
  habit: Habit | undefined;
  ambiguous = false;
  currency: string | undefined;
  percent = false;
  time: Period | undefined;
  working = false;
  label: string | undefined;

  note(habit: Habit | undefined): void {
    this.habit ??= habit;
  }
}

/**
 * Reads `12_000`, `-58%`, `4..6 weeks`, `3..4..6 weeks`, `85k EUR / year`, `18k once`, `2.5 h`. Whatever people write by habit (`2,5`, `€ 12.000`, `40 %`,
 * `6 weken`, `4-6 weeks`, `85k per year`) is understood and reported once for the whole quantity with what to write.
 *
 * @param stop words that end the quantity, since they begin a clause of the fact
 * @returns undefined, with a problem recorded, when no figure stands here
 */
export function readQuantity(
  reader: ValueReader,
  expected: Expectation,
  stop: readonly string[] = [],
): Quantity | undefined {
  const start = reader.position;
  const writing = new Writing();
  const scalars: Scalar[] = [];
  const first = readScalar(reader, writing);
  if (!first) {
    reader.position = start;
    return reader.unexpected(expected);
  }
  scalars.push(first);
  readUnit(reader, writing, stop);
  while (scalars.length < 3 && acceptRange(reader, writing)) {
    const next = readScalar(reader, writing);
    if (!next) return reader.unexpected(expected);
    scalars.push(next);
    readUnit(reader, writing, stop);
  }
  const per = readPer(reader, writing);
  const figures = scalars.map((scalar) => scalar.canonical.replace('%', '')).join('..');
  const percent = writing.percent || scalars.some((scalar) => scalar.percent);
  const written = figures + unitText(writing, percent, scalars) + perText(per);
  const at = reader.rangeFrom(start);
  const values = scalars.map((scalar) => scalar.value);
  const [low = 0] = values;
  const high = values.at(-1) ?? low;
  const likely = values.length === 3 ? values[1] : undefined;
  if (low > high || (likely !== undefined && (likely < low || likely > high))) {
    const sorted = [...scalars].sort((a, b) => a.value - b.value);
    const write =
      sorted.map((scalar) => scalar.canonical.replace('%', '')).join('..') +
      unitText(writing, percent, scalars) +
      perText(per);
    reader.problems.push({ code: 'reversed-range', at, found: shorten(reader.textFrom(start)), write });
    return undefined;
  }
  if (writing.habit) {
    const { habit, ambiguous } = writing;
    const found = shorten(reader.textFrom(start));
    reader.problems.push({ code: 'habit', habit, at, found, write: written, ambiguous });
  }
  return {
    low,
    high,
    ...(likely === undefined ? {} : { likely }),
    unit: unitOf(writing, percent),
    ...(writing.currency === undefined ? {} : { currency: writing.currency }),
    ...(writing.time === undefined ? {} : { time: writing.time }),
    ...(writing.working ? { working: true } : {}),
    ...(writing.label === undefined ? {} : { label: writing.label }),
    ...(per === undefined ? {} : { per }),
    at,
    figures,
    written,
  };
}

function unitOf(writing: Writing, percent: boolean): Quantity['unit'] {
  if (writing.currency) return 'money';
  if (percent) return 'percent';
  if (writing.time) return 'time';
  return writing.label ? 'label' : 'none';
}

function unitText(writing: Writing, percent: boolean, scalars: readonly Scalar[]): string {
  if (writing.currency) return ` ${writing.currency}`;
  if (percent) return '%';
  if (writing.time)
    return ` ${writing.working ? 'working ' : ''}${writePeriod(writing.time, scalars.length > 1 || scalars[0]?.value !== 1)}`;
  return writing.label ? ` ${writing.label}` : '';
}

function perText(per: Period | 'once' | undefined): string {
  if (per === undefined) return '';
  return per === 'once' ? ' once' : ` / ${writePeriod(per, false)}`;
}

function readScalar(reader: ValueReader, writing: Writing): Scalar | undefined {
  const sign = readSign(reader, writing);
  const before = reader.peek();
  const prefix = before && before.form !== 'number' ? currencyWord(before.text) : undefined;
  if (prefix && reader.peek(1)?.form === 'number') {
    reader.take();
    writing.currency ??= prefix.unit;
    writing.note('currency-sign');
  }
  const token = reader.peek();
  if (token?.form !== 'number') return undefined;
  const number = readNumber(token.text);
  if (!number) return undefined;
  reader.take();
  writing.note(number.habit);
  writing.ambiguous ||= number.ambiguous;
  return { value: sign ? -number.value : number.value, percent: number.percent, canonical: sign + number.canonical };
}

/** A sign close to its figure; the dashes that word processors make of a hyphen count as one. */
function readSign(reader: ValueReader, writing: Writing): '-' | '' {
  const token = reader.peek();
  const minus = isMinus(token);
  if ((!minus && !reader.isSymbol('+')) || token?.end !== reader.peek(1)?.start) return '';
  reader.take();
  if (minus && token?.text !== '-') writing.note('minus-sign');
  return minus ? '-' : '';
}

function readUnit(reader: ValueReader, writing: Writing, stop: readonly string[]): void {
  const token = reader.peek();
  if (!token) return;
  if (token.form === 'symbol') {
    if (token.text === '%') {
      reader.take();
      writing.percent = true;
      writing.note('percent-space');
    } else {
      const sign = currencyWord(token.text);
      if (!sign) return;
      reader.take();
      writing.currency ??= sign.unit;
      writing.note('currency-sign');
    }
    return;
  }
  if (token.form !== 'word' || stop.includes(token.text) || token.text === 'once') return;
  if (PER_WORDS.includes(token.text) || TO_WORDS.includes(token.text) || token.text === 'of') return;
  const currency = currencyWord(token.text);
  if (currency) {
    reader.take();
    writing.currency ??= currency.unit;
    if (!currency.own) writing.note('currency-sign');
    return;
  }
  if (/^(fte|vte)s?$/i.test(token.text)) {
    reader.take();
    writing.label = 'FTE';
    return;
  }
  const next = reader.peek(1);
  if (token.text === 'working' && next?.form === 'word' && periodWord(next.text)) {
    reader.take();
    writing.working = true;
    readUnit(reader, writing, stop);
    return;
  }
  if (isWorkingDays(token.text)) {
    reader.take();
    writing.time ??= 'day';
    writing.working = true;
    writing.note('foreign-word');
    return;
  }
  const period = periodWord(token.text);
  if (period) {
    reader.take();
    writing.time ??= period.unit;
    if (!period.own) writing.note('foreign-word');
    return;
  }
  reader.take();
  writing.label ??= token.text;
}

function acceptRange(reader: ValueReader, writing: Writing): boolean {
  if (reader.accept('..')) return true;
  const number = reader.peek(1)?.form === 'number';
  if (number && isMinus(reader.peek())) {
    reader.take();
    writing.note('range-dash');
    return true;
  }
  const token = reader.peek();
  if (number && token?.form === 'word' && TO_WORDS.includes(token.text)) {
    reader.take();
    writing.note('range-dash');
    return true;
  }
  return false;
}

function readPer(reader: ValueReader, writing: Writing): Period | 'once' | undefined {
  if (reader.isWord('once')) {
    reader.take();
    return 'once';
  }
  const token = reader.peek();
  const slash = reader.isSymbol('/');
  const word = token?.form === 'word' && PER_WORDS.includes(token.text);
  const next = reader.peek(1);
  const period = next?.form === 'word' ? periodWord(next.text) : undefined;
  if ((!slash && !word) || !period) return undefined;
  reader.take();
  reader.take();
  if (word) writing.note('per-word');
  else if (!period.own) writing.note('foreign-word');
  return period.unit;
}
