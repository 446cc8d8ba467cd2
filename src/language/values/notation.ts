import { shorten } from '../syntax/shown.ts';
import type { Sourced } from '../syntax/source.ts';
import { DATE, readDate } from './date.ts';
import type { Expectation } from './problem.ts';
import { readQuantity } from './quantity.ts';
import { duration, measure, type Shape } from './shape.ts';
import type { Duration, Estimate, Measure, PlanDate, Reference } from './types.ts';
import { isMinus } from './units.ts';

/** What a piece of work waits for. */
export interface Dependency {
  readonly on: Sourced<Reference>;
  /** Which end of the other: its finish unless `.start` is written. */
  readonly end: 'start' | 'finish';
  /** Positive for a pause, negative for an overlap. */
  readonly lag: Sourced<Duration> | undefined;
}

const WORK = ['phase', 'task', 'milestone', 'gate'];

const DEPENDENCY: Expectation = {
  what: 'dependency',
  to: WORK,
  samples: ['inventory', 'inventory + 1 week', 'inventory.start'],
};

/** `pilot`, `pilot + 1 week`, `pilot.start` */
export function dependency(): Shape<Dependency> {
  return {
    expects: DEPENDENCY,
    read(reader, stop) {
      const start = reader.position;
      const on = reader.takeReference(WORK);
      if (!on) return reader.unexpected(DEPENDENCY);
      let end: Dependency['end'] = 'finish';
      if (reader.isSymbol('.')) {
        if (reader.isWord('start', 1)) end = 'start';
        else if (!reader.isWord('end', 1)) {
          reader.take();
          return reader.unexpected({ what: 'word', words: ['start', 'end'], samples: ['start', 'end'] });
        }
        reader.take();
        reader.take();
      }
      let lag: Sourced<Duration> | undefined;
      const sign = reader.peek();
      const minus = isMinus(sign);
      if (sign && (minus || reader.isSymbol('+'))) {
        reader.take();
        if (minus && sign.text !== '-') {
          const at = reader.rangeOf(sign);
          reader.problems.push({
            code: 'habit',
            habit: 'minus-sign',
            at,
            found: sign.text,
            write: '-',
            ambiguous: false,
          });
        }
        const read = duration().read(reader, stop);
        if (!read) return undefined;
        lag = minus ? { value: { ...read.value, ...negated(read.value) }, at: read.at } : read;
      }
      return { value: { on, end, lag }, at: reader.rangeFrom(start) };
    },
  };
}

function negated({ low, likely, high }: Estimate): Estimate {
  return likely === undefined ? { low: -high, high: -low } : { low: -high, likely: -likely, high: -low };
}

export interface Condition {
  readonly kpi: Sourced<Reference>;
  readonly comparison: '>' | '>=' | '<' | '<=' | '=';
  readonly value: Sourced<Measure>;
}

const CONDITION: Expectation = {
  what: 'condition',
  to: ['kpi'],
  samples: ['error-rate > 15%', 'handling-time >= 5 h'],
};
const COMPARISONS: Readonly<Record<string, Condition['comparison']>> = {
  '>': '>',
  '>=': '>=',
  '<': '<',
  '<=': '<=',
  '=': '=',
  '≥': '>=',
  '≤': '<=',
};

/** `error-rate > 15%` */
export function condition(): Shape<Condition> {
  return {
    expects: CONDITION,
    read(reader, stop) {
      const start = reader.position;
      const kpi = reader.takeReference(['kpi']);
      if (!kpi) return reader.unexpected(CONDITION);
      const comparison = COMPARISONS[reader.peek()?.text ?? ''];
      if (!comparison) return reader.unexpected({ what: 'word', words: ['>', '<', '>=', '<='], samples: ['>', '<'] });
      reader.take();
      const value = measure().read(reader, stop);
      return value && { value: { kpi, comparison, value }, at: reader.rangeFrom(start) };
    },
  };
}

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
