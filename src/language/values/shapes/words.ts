import { shorten } from '../../syntax/shown.ts';
import type { Expectation } from '../problem.ts';
import type { Shape } from '../shape.ts';
import type { ThreeValued } from '../types.ts';

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
