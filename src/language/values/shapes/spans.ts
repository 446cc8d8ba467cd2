import { shorten } from '../../syntax/shown.ts';
import type { Sourced } from '../../syntax/source.ts';
import { DATE, readDate } from '../date.ts';
import type { Expectation } from '../problem.ts';
import { readQuantity } from '../quantity.ts';
import type { Shape } from '../shape.ts';
import type { PlanDate, Reference } from '../types.ts';
import { WORK } from './dependency.ts';

export interface DateSpan {
  readonly from: PlanDate;
  readonly until: PlanDate;
}

/** `2026-07-20..2026-08-07`, or one day. */
export function dateSpan(): Shape<DateSpan> {
  return {
    expects: { ...DATE, samples: ['2027-07-19..2027-08-06', '2027-05-03'] },
    read(reader) {
      const start = reader.position;
      const from = readDate(reader);
      if (!from) return undefined;
      const until = reader.accept('..') ? readDate(reader) : from;
      if (!until) return undefined;
      const at = reader.rangeFrom(start);
      const [first, last] = [from.value, until.value];
      const reversed =
        (first.kind === 'day' && last.kind === 'day' && first.day > last.day) ||
        (first.kind === 'month' && last.kind === 'month' && first.month > last.month);
      if (reversed) {
        const found = reader.textFrom(start);
        reader.problems.push({ code: 'reversed-range', at, found, write: found.split('..').reverse().join('..') });
        return undefined;
      }
      return { value: { from: first, until: last }, at };
    },
  };
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
