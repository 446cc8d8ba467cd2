import type { Expectation } from '../problem.ts';
import type { Shape } from '../shape.ts';
import type { Rhythm } from '../types.ts';
import { periodWord } from '../units.ts';

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
