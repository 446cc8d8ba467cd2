import { shorten } from '../syntax/shown.ts';
import type { Sourced } from '../syntax/source.ts';
import { DATE, readDate } from './date.ts';
import type { Expectation } from './problem.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import type { ValueReader } from './reader.ts';
import { readText } from './text.ts';
import type {
  Allocation,
  Count,
  Duration,
  Estimate,
  Measure,
  Money,
  PlanDate,
  Rate,
  Reference,
  Rhythm,
  Score,
  Share,
  ThreeValued,
} from './types.ts';
import { periodWord } from './units.ts';

/** How the value of a fact is written and what it means. The type parameter is what the model holds. */
export interface Shape<T> {
  readonly expects: Expectation;
  /** Reads one value; on failure a problem is recorded in the reader and nothing returned. */
  readonly read: (reader: ValueReader, stop: readonly string[]) => Sourced<T> | undefined;
  /** The shapes of the parts, for completion inside a sentence. */
  readonly parts?: SentenceParts;
}

export interface SentenceParts {
  readonly head: Readonly<Record<string, Shape<unknown>>>;
  readonly tail: Readonly<Record<string, Shape<unknown>>>;
  readonly clauses: Readonly<Record<string, Shape<unknown>>>;
  readonly list: boolean;
}

/** What a shape yields. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

function estimate({ low, likely, high }: Quantity): Estimate {
  return likely === undefined ? { low, high } : { low, likely, high };
}

/** A shape for one figure: `accept` answers the typed value, or the ways to write it with the right unit. */
function figure<T>(
  expects: Expectation,
  accept: (quantity: Quantity) => T | undefined,
  rewrite: (quantity: Quantity) => readonly string[],
): Shape<T> {
  return {
    expects,
    read(reader, stop) {
      const quantity = readQuantity(reader, expects, stop);
      if (!quantity) return undefined;
      const value = accept(quantity);
      if (value !== undefined) return { value, at: quantity.at };
      const found = shorten(quantity.written);
      // What is written in place of the wrong unit mends the habit as well.
      if (reader.problems.at(-1)?.code === 'habit') reader.problems.pop();
      reader.problems.push({ code: 'wrong-unit', at: quantity.at, found, expected: expects, write: rewrite(quantity) });
      return undefined;
    },
  };
}

/** Without a unit, for a figure whose unit is wrong or missing: the same figure with each unit that would be right. */
function withUnits(units: readonly string[]): (quantity: Quantity) => readonly string[] {
  return ({ figures, low, high }) =>
    units.map((unit) =>
      unit.startsWith('%') || low !== high || low !== 1 ? `${figures}${unit}` : `${figures}${unit.replace(/s$/, '')}`,
    );
}

/** Money: one amount. `per` says whether an amount per period is meant. */
export function money(per: 'none' | 'period' | 'either' = 'none'): Shape<Money> {
  const samples = per === 'none' ? ['85k', '12_000 EUR', '20k..40k'] : ['2k / month', '85k / year', '18k once'];
  return figure(
    { what: 'money', samples },
    (quantity) => {
      if (quantity.unit !== 'money' && quantity.unit !== 'none') return undefined;
      if (per === 'none' && quantity.per !== undefined && quantity.per !== 'once') return undefined;
      return {
        ...estimate(quantity),
        unit: 'money',
        ...(quantity.currency === undefined ? {} : { currency: quantity.currency }),
        ...(quantity.per === undefined ? {} : { per: quantity.per }),
      };
    },
    ({ figures, currency }) => [currency ? `${figures} ${currency}` : figures],
  );
}

/** A share in per cent. A period after it (`25% / year`) is allowed where a fact is yearly by nature. */
export function share(): Shape<Share> {
  return figure(
    { what: 'share', samples: ['40%', '25%'] },
    (quantity) => (quantity.unit === 'percent' ? { ...estimate(quantity), unit: 'percent' } : undefined),
    withUnits(['%']),
  );
}

/** A share or an amount of money, as a budget's parts are written. */
export function shareOrMoney(): Shape<Share | Money> {
  return figure<Share | Money>(
    { what: 'money', samples: ['40%', '144k'] },
    (quantity) => {
      if (quantity.unit === 'percent') return { ...estimate(quantity), unit: 'percent' };
      if (quantity.unit !== 'money' && quantity.unit !== 'none') return undefined;
      return {
        ...estimate(quantity),
        unit: 'money',
        ...(quantity.currency === undefined ? {} : { currency: quantity.currency }),
        ...(quantity.per === undefined ? {} : { per: quantity.per }),
      };
    },
    withUnits(['%', '']),
  );
}

/** A span of time, in working or calendar time. */
export function duration(time: Duration['time'] = 'calendar'): Shape<Duration> {
  const samples = time === 'working' ? ['3 days', '6 h'] : ['6 weeks', '3 days', '4..6 weeks', '18 months'];
  return figure(
    { what: 'duration', samples },
    (quantity) => {
      if (quantity.unit !== 'time' || !quantity.time || quantity.per) return undefined;
      return { ...estimate(quantity), unit: quantity.time, time: quantity.time === 'hour' ? 'working' : time };
    },
    withUnits(time === 'working' ? [' h', ' days'] : [' weeks', ' days', ' months']),
  );
}

/** A plain figure. */
export function count(samples: readonly string[] = ['12_000']): Shape<Count> {
  return figure(
    { what: 'number', samples },
    (quantity) =>
      (quantity.unit === 'none' || quantity.unit === 'label') && !quantity.per
        ? { ...estimate(quantity), unit: 'count' }
        : undefined,
    ({ figures }) => [figures],
  );
}

/** So many times per period. */
export function rate(): Shape<Rate> {
  return figure(
    { what: 'rate', samples: ['15 / week', '40 / month'] },
    (quantity) =>
      (quantity.unit === 'none' || quantity.unit === 'label') && quantity.per && quantity.per !== 'once'
        ? { ...estimate(quantity), unit: 'count', per: quantity.per }
        : undefined,
    ({ figures }) => [`${figures} / week`, `${figures} / month`, `${figures} / day`],
  );
}

const ALLOCATION: Expectation = { what: 'allocation', samples: ['20%', '2 days / week', '4 h / week'] };

/** How much of a person's time goes into the plan. */
export function allocation(): Shape<Allocation> {
  return figure<Allocation>(
    ALLOCATION,
    (quantity) => {
      if (quantity.unit === 'percent') return { ...estimate(quantity), unit: 'percent' };
      const { time, per } = quantity;
      if (quantity.unit !== 'time' || (time !== 'day' && time !== 'hour') || !per || per === 'once') return undefined;
      return { ...estimate(quantity), unit: time, per };
    },
    (quantity) => {
      if (quantity.label === 'FTE' || (quantity.unit === 'none' && quantity.high <= 1)) {
        return [
          quantity.low === quantity.high
            ? `${percentOf(quantity.high)}%`
            : `${percentOf(quantity.low)}..${percentOf(quantity.high)}%`,
        ];
      }
      if (quantity.unit === 'time') return [`${quantity.written} / week`];
      return [`${quantity.figures}%`, `${quantity.figures} h / week`];
    },
  );
}

function percentOf(fraction: number): number {
  return Math.round(fraction * 1000) / 10;
}

/** Any figure with any unit, as KPIs are counted. */
export function measure(): Shape<Measure> {
  return figure<Measure>(
    { what: 'measure', samples: ['6 h', '12%', '15 / week', '85k EUR', '9'] },
    (quantity) => {
      const unit = {
        none: 'count',
        label: 'count',
        percent: 'percent',
        money: 'money',
        time: quantity.time ?? 'count',
      } as const;
      return {
        ...estimate(quantity),
        unit: unit[quantity.unit],
        ...(quantity.currency === undefined ? {} : { currency: quantity.currency }),
        ...(quantity.label === undefined ? {} : { label: quantity.label }),
        ...(quantity.per === undefined ? {} : { per: quantity.per }),
      };
    },
    () => [],
  );
}

/** A day or a month of the plan. */
export function date(): Shape<PlanDate> {
  return { expects: DATE, read: readDate };
}

/** `"one line"` or `""" several lines """`. */
export function text(samples: readonly string[] = ['"…"']): Shape<string> {
  const expects: Expectation = { what: 'text', samples };
  return { expects, read: (reader) => readText(reader, expects) };
}

/** One word of a closed list. `habits` maps words of other languages to the list's own. */
export function word<const W extends string>(words: readonly W[], habits: Readonly<Record<string, W>> = {}): Shape<W> {
  const expects: Expectation = { what: 'word', words, samples: words };
  return {
    expects,
    read(reader) {
      const token = reader.peek();
      if (token?.form !== 'word') return reader.unexpected(expects);
      reader.take();
      const at = reader.rangeOf(token);
      const known = words.find((candidate) => candidate === token.text);
      if (known) return { value: known, at };
      const meant =
        habits[token.text.toLowerCase()] ?? words.find((candidate) => candidate === token.text.toLowerCase());
      if (meant) {
        reader.problems.push({
          code: 'habit',
          habit: 'foreign-word',
          at,
          found: token.text,
          write: meant,
          ambiguous: false,
        });
        return { value: meant, at };
      }
      reader.problems.push({ code: 'not-in-list', at, found: shorten(token.text), allowed: words });
      return undefined;
    },
  };
}

/** Any single word, where the list is open or declared in the plan. */
export function openWord(suggested: readonly string[]): Shape<string> {
  const expects: Expectation = { what: 'word', samples: suggested };
  return {
    expects,
    read(reader) {
      const token = reader.peek();
      if (token?.form !== 'word') return reader.unexpected(expects);
      reader.take();
      return { value: token.text, at: reader.rangeOf(token) };
    },
  };
}

/** `yes`, `no` or `unknown`. */
export function threeValued(): Shape<ThreeValued> {
  return word(['yes', 'no', 'unknown'], THREE_VALUED_HABITS);
}

/** `yes` or `no`. */
export function yesOrNo(): Shape<'yes' | 'no'> {
  return word(['yes', 'no'], { ja: 'yes', true: 'yes', nee: 'no', nein: 'no', false: 'no' });
}

const THREE_VALUED_HABITS: Readonly<Record<string, ThreeValued>> = {
  ja: 'yes',
  true: 'yes',
  nee: 'no',
  nein: 'no',
  false: 'no',
  onbekend: 'unknown',
  unbekannt: 'unknown',
};

/** The id of an element of one of the kinds. */
export function reference(...to: readonly string[]): Shape<Reference> {
  const expects: Expectation = { what: 'reference', to, samples: [] };
  return {
    expects,
    read: (reader) => reader.takeReference(to) ?? reader.unexpected(expects),
  };
}

/** A word of a list, or the id of an element that adds to the list. The list's own words refer to nothing. */
export function wordOrReference(words: readonly string[], ...to: readonly string[]): Shape<Reference> {
  const expects: Expectation = { what: 'reference', to, words, samples: words };
  return {
    expects,
    read(reader) {
      const token = reader.peek();
      return reader.takeReference(token && words.includes(token.text) ? [] : to) ?? reader.unexpected(expects);
    },
  };
}

/** The first of the shapes whose first token fits, told by `fits`. */
export function either<A, B>(first: Shape<A>, fits: (reader: ValueReader) => boolean, second: Shape<B>): Shape<A | B> {
  return {
    expects: {
      ...first.expects,
      ...(second.expects.to ? { to: second.expects.to } : {}),
      samples: [...first.expects.samples, ...second.expects.samples],
    },
    read: (reader, stop): Sourced<A | B> | undefined =>
      fits(reader) ? first.read(reader, stop) : second.read(reader, stop),
  };
}

/** A text, or the id of an element. */
export function textOrReference(...to: readonly string[]): Shape<string | Reference> {
  return either(text(), (reader) => reader.peek()?.form !== 'word', reference(...to));
}

/** `every week`, `every 2 weeks`; the leading `every` may already be read as the word of a clause. */
export function rhythm(): Shape<Rhythm> {
  const expects: Expectation = {
    what: 'rhythm',
    samples: ['every week', 'every 2 weeks', 'every month', 'every quarter'],
  };
  return {
    expects,
    read(reader) {
      const start = reader.position;
      if (reader.isWord('every')) reader.take();
      const number = reader.peek()?.form === 'number' ? reader.take() : undefined;
      const token = reader.peek();
      const unit = token?.form === 'word' ? periodWord(token.text) : undefined;
      const every = number ? Number(number.text) : 1;
      if (!token || !unit || !Number.isInteger(every) || every < 1) {
        reader.position = start;
        return reader.unexpected(expects);
      }
      reader.take();
      const at = reader.rangeFrom(start);
      if (!unit.own) {
        const write = every === 1 ? unit.unit : `${unit.unit}s`;
        const where = reader.rangeOf(token);
        reader.problems.push({
          code: 'habit',
          habit: 'foreign-word',
          at: where,
          found: token.text,
          write,
          ambiguous: false,
        });
      }
      return { value: { every, unit: unit.unit }, at };
    },
  };
}

/** `3 of 5` */
export function score(): Shape<Score> {
  const expects: Expectation = { what: 'score', samples: ['3 of 5', '4 of 5'] };
  return {
    expects,
    read(reader) {
      const start = reader.position;
      const points = reader.take();
      const between = reader.take();
      const of = reader.take();
      const valid =
        points?.form === 'number' && of?.form === 'number' && (between?.text === 'of' || between?.text === '/');
      const at = reader.rangeFrom(start);
      if (valid && Number(points.text) > Number(of.text)) {
        const found = shorten(reader.textFrom(start));
        reader.problems.push({ code: 'above-scale', at, found, write: `${of.text} of ${of.text}` });
        return undefined;
      }
      if (!valid || !(Number(points.text) <= Number(of.text))) {
        reader.position = start;
        return reader.unexpected(expects);
      }
      if (between.text === '/') {
        const write = `${points.text} of ${of.text}`;
        reader.problems.push({
          code: 'habit',
          habit: 'per-word',
          at,
          found: shorten(reader.textFrom(start)),
          write,
          ambiguous: false,
        });
      }
      return { value: { points: Number(points.text), of: Number(of.text) }, at };
    },
  };
}

/** `a, b, c` */
export function list<T>(item: Shape<T>): Shape<readonly Sourced<T>[]> {
  return {
    expects: item.expects,
    parts: { head: { item }, tail: {}, clauses: {}, list: true },
    read(reader, stop) {
      const start = reader.position;
      const items: Sourced<T>[] = [];
      do {
        if (items.length > 0 && reader.atEnd) break;
        const read = item.read(reader, stop);
        if (!read) {
          while (!reader.atEnd && !reader.isSymbol(',')) reader.take();
        } else items.push(read);
      } while (reader.accept(','));
      if (items.length === 0) return undefined;
      return { value: items, at: reader.rangeFrom(start) };
    },
  };
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Read<S extends Shapes> = { readonly [K in keyof S]: Sourced<ValueOf<S[K]>> };

/**
 * A value of several parts: `head` parts in order, then optional `tail` parts without a word before them, then clauses in any
 * order, each begun by its word: `"Team sync" every week`, `sales 2 days by 2026-06-01`.
 */
export function sentence<H extends Shapes, T extends Shapes, C extends Shapes>(
  head: H,
  clauses: C,
  tail: T,
): Shape<Read<H> & Partial<Read<T>> & Partial<Read<C>>> {
  const words = Object.keys(clauses);
  const samples = Object.values(head)[0]?.expects.samples ?? [];
  return {
    expects: { ...Object.values(head)[0]?.expects, what: 'sentence', samples },
    parts: { head, tail, clauses, list: false },
    read(reader, stop) {
      const start = reader.position;
      const stops = [...stop, ...words];
      const parts: Record<string, Sourced<unknown>> = {};
      for (const [name, shape] of Object.entries(head)) {
        const part = shape.read(reader, stops);
        if (!part) return undefined;
        parts[name] = part;
      }
      for (const [name, shape] of Object.entries(tail)) {
        const next = reader.peek();
        if (!next || stops.includes(next.text) || next.text === ',') break;
        const part = shape.read(reader, stops);
        if (!part) return undefined;
        parts[name] = part;
      }
      for (let next = reader.peek(); next?.form === 'word'; next = reader.peek()) {
        const clause = next.text;
        const shape = clauses[clause];
        if (!shape || parts[clause]) break;
        reader.take();
        const part = shape.read(reader, stops);
        if (!part) return undefined;
        parts[clause] = part;
      }
      // The parts were read by the shapes that their types are inferred from.
      const value = parts as Read<H> & Partial<Read<T>> & Partial<Read<C>>;
      return { value, at: reader.rangeFrom(start) };
    },
  };
}
