import type { Sourced } from '../../syntax/source.ts';
import type { Expectation } from '../problem.ts';
import type { Shape } from '../shape.ts';
import type { Duration, Estimate, Reference } from '../types.ts';
import { isMinus } from '../units.ts';
import { duration } from './figures.ts';

/** What a piece of work waits for. */
export interface Dependency {
  readonly on: Sourced<Reference>;
  /** Which end of the other: its finish unless `.start` is written. */
  readonly end: 'start' | 'finish';
  /** Positive for a pause, negative for an overlap. */
  readonly lag: Sourced<Duration> | undefined;
}

export const WORK = ['phase', 'task', 'milestone', 'gate'];

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
