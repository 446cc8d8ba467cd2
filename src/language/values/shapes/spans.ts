import { shorten } from '../../syntax/shown.ts';
import type { Sourced } from '../../syntax/source.ts';
import { formatIsoDate } from '../calendar-date.ts';
import { DATE, readDate } from '../date.ts';
import type { Expectation } from '../problem.ts';
import { readQuantity } from '../quantity.ts';
import type { ValueReader } from '../reader.ts';
import type { Shape } from '../shape.ts';
import type { PlanDate, Reference } from '../types.ts';
import { isMinus, TO_WORDS } from '../units.ts';
import { WORK } from './dependency.ts';

export interface DateSpan {
  readonly from: PlanDate;
  readonly until: PlanDate;
}

/** `2026-07-20..2026-08-07`, or one day. A dash or `tot` between the days is understood and reported. */
export function dateSpan(): Shape<DateSpan> {
  return {
    expects: { ...DATE, samples: ['2027-07-19..2027-08-06', '2027-05-03'] },
    read(reader) {
      const start = reader.position;
      const known = reader.problems.length;
      const from = readDate(reader);
      if (!from) return undefined;
      const joined = takeJoin(reader);
      const until = joined ? readDate(reader) : from;
      if (!until) return undefined;
      const at = reader.rangeFrom(start);
      const [first, last] = [from.value, until.value];
      const reversed =
        (first.kind === 'day' && last.kind === 'day' && first.day > last.day) ||
        (first.kind === 'month' && last.kind === 'month' && first.month > last.month);
      const found = shorten(reader.textFrom(start));
      if (reversed) {
        reader.problems.push({ code: 'reversed-range', at, found, write: `${written(last)}..${written(first)}` });
        return undefined;
      }
      if (joined === 'by habit') {
        // What is written in place of the dash mends the days as well.
        const ambiguous = reader.problems
          .splice(known)
          .some((problem) => problem.code === 'habit' && problem.ambiguous);
        const write = `${written(first)}..${written(last)}`;
        reader.problems.push({ code: 'habit', habit: 'range-dash', at, found, write, ambiguous });
      }
      return { value: { from: first, until: last }, at };
    },
  };
}

/** Takes what stands between the days of a span. */
function takeJoin(reader: ValueReader): 'two dots' | 'by habit' | undefined {
  if (reader.accept('..')) return 'two dots';
  const token = reader.peek();
  const next = reader.peek(1);
  const isWord = token?.form === 'word' && TO_WORDS.includes(token.text);
  if (!next || (!isWord && !isMinus(token))) return undefined;
  reader.take();
  return 'by habit';
}

function written(date: PlanDate): string {
  return date.kind === 'day' ? formatIsoDate(date.day) : `month ${date.month}`;
}

/** `phase inventory`, `inventory` or a date: from when on something holds. */
export function fromWhen(): Shape<Reference | PlanDate> {
  const expects: Expectation = {
    what: 'reference',
    to: ['phase'],
    samples: ['phase inventory', '2027-03-01', 'month 6'],
  };
  return {
    expects,
    read(reader): Sourced<Reference | PlanDate> | undefined {
      if (reader.isWord('phase') && reader.peek(1)?.form === 'word') reader.take();
      const isDate = reader.peek(1)?.form === 'number';
      return (isDate ? undefined : reader.takeReference(WORK)) ?? readDate(reader);
    },
  };
}

/** The months that a stage covers: `1..4`, the first month of the plan being 1. */
export function monthSpan(): Shape<{ readonly first: number; readonly last: number }> {
  const expects: Expectation = { what: 'number', samples: ['1..4', '4..9'] };
  return {
    expects,
    read(reader, stop) {
      const quantity = readQuantity(reader, expects, stop);
      if (!quantity) return undefined;
      const whole = Number.isInteger(quantity.low) && Number.isInteger(quantity.high) && quantity.low >= 1;
      if (!whole || (quantity.unit !== 'none' && quantity.time !== 'month')) {
        const { at, written, figures } = quantity;
        reader.problems.push({ code: 'wrong-unit', at, found: shorten(written), expected: expects, write: [figures] });
        return undefined;
      }
      return { value: { first: quantity.low, last: quantity.high }, at: quantity.at };
    },
  };
}
