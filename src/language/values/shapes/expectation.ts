import { shorten } from '../../syntax/shown.ts';
import type { Sourced } from '../../syntax/source.ts';
import { FIGURE_NAMES, type FigureSpecification, type LimitKind, sampleLine } from '../../vocabulary/figures.ts';
import { formatIsoDate } from '../calendar-date.ts';
import { calendarSpan, calendarSpanAt } from '../calendar-span.ts';
import { type Comparison, readComparison } from '../comparison.ts';
import { DATE, readDate } from '../date.ts';
import type { ValueReader } from '../reader.ts';
import type { Shape } from '../shape.ts';
import type { Duration, Money, PlanDate, Share } from '../types.ts';
import { FIGURE, type FigureTerm, limitOf, readFigureTerm } from './figure-term.ts';
import { duration, money, share } from './figures.ts';

/** What a figure is compared with, by the kind that the figure has. An amount by the period carries its period. */
export type Limit = PlanDate | Money | Share | Duration;

/** What must stay true in a plan: `p80(rollout) <= 2027-06-30`. */
export interface FigureExpectation extends FigureTerm {
  readonly comparison: Comparison;
  readonly value: Sourced<Limit>;
}

type EstimateKind = Exclude<LimitKind, 'date'>;

const LIMITS: Readonly<Record<EstimateKind, Shape<Money | Share | Duration>>> = {
  money: money(),
  share: share(),
  span: duration(),
};

const BY_PERIOD: Shape<Money | Share | Duration> = money('either');

/** How the limit of a figure is written. */
export function limitShape({ limit, per }: FigureSpecification): Shape<Limit> {
  if (limit === 'date') return { expects: DATE, read: readLastDay };
  return per ? BY_PERIOD : LIMITS[limit];
}

/** `p80(rollout) <= 2027-06-30`, `roi >= 20%` */
export function expectation(): Shape<FigureExpectation> {
  return {
    expects: { ...FIGURE, samples: FIGURE_NAMES.map(sampleLine) },
    read(reader, stop): Sourced<FigureExpectation> | undefined {
      const start = reader.position;
      const term = readFigureTerm(reader);
      if (!term) return undefined;
      const specification = limitOf(term.value);
      const comparison = readComparison(reader);
      if (!comparison) return reader.unexpected({ what: 'comparison', samples: [specification.sample] });
      const value = readLimit(reader, stop, specification);
      return value && { value: { ...term.value, comparison, value }, at: reader.rangeFrom(start) };
    },
  };
}

function readLimit(
  reader: ValueReader,
  stop: readonly string[],
  specification: FigureSpecification,
): Sourced<Limit> | undefined {
  const start = reader.position;
  const read = limitShape(specification).read(reader, stop);
  if (!read || 'kind' in read.value) return read;
  const { value, at } = read;
  if (value.low !== value.high) {
    const habit = reader.problems.at(-1);
    const found = shorten(reader.textFrom(start));
    const write = endsOf(habit?.code === 'habit' ? habit.write : found);
    reader.problems.push({ code: 'not-one-figure', at, found, write });
    return undefined;
  }
  if (value.unit === 'percent') return withoutUnit(reader, start, read);
  if (value.unit !== 'money' || !specification.per) return read;
  if (value.per === 'once') {
    const { expects } = BY_PERIOD;
    const found = shorten(reader.textFrom(start));
    const write = [`${found.replace(/\s*once$/, '')} / ${specification.per}`];
    reader.problems.push({ code: 'wrong-unit', at, found, expected: expects, write });
    return undefined;
  }
  return { value: { ...value, per: value.per ?? specification.per }, at };
}

/** A word behind per cent is no unit, and left to be reported; facts that count in per cent skip it. */
function withoutUnit(reader: ValueReader, start: number, read: Sourced<Limit>): Sourced<Limit> {
  const end = reader.position;
  reader.position = start;
  while (reader.position < end && reader.peek()?.form !== 'number') reader.take();
  reader.take();
  reader.accept('%');
  return { value: read.value, at: reader.rangeFrom(start) };
}

/** `20..30%` → `20%`, `30%` */
function endsOf(range: string): readonly string[] {
  const figures = range.split('..').map((part) => /^\s*(-?\d[\d_.]*[kKM]?)(.*)$/.exec(part));
  const unit = figures.at(-1)?.[2] ?? '';
  return figures.flatMap((match) => (match ? `${match[1]}${unit}` : []));
}

/** A date; of a period in its place the last day is meant. */
function readLastDay(reader: ValueReader): Sourced<PlanDate> | undefined {
  const start = reader.position;
  const period = calendarSpanAt(reader);
  const span = period && calendarSpan(period.unit, period.year, period.number);
  if (!span) return readDate(reader);
  reader.position += period.tokens;
  const found = shorten(reader.textFrom(start));
  const write = [formatIsoDate(span.last)];
  reader.problems.push({ code: 'wrong-unit', at: reader.rangeFrom(start), found, expected: DATE, write });
  return undefined;
}
