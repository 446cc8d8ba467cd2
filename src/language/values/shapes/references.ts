import type { Sourced } from '../../syntax/source.ts';
import type { Expectation } from '../problem.ts';
import type { ValueReader } from '../reader.ts';
import type { Shape } from '../shape.ts';
import { text } from '../text.ts';
import type { Reference } from '../types.ts';

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
