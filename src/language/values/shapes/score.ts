import { shorten } from '../../syntax/shown.ts';
import type { Expectation } from '../problem.ts';
import type { Shape } from '../shape.ts';
import type { Score } from '../types.ts';

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
