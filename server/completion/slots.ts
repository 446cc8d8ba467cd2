import type { Token } from '../../src/language/syntax/tree.ts';
import { ValueReader } from '../../src/language/values/reader.ts';
import type { SentenceParts, Shape } from '../../src/language/values/shape.ts';

/** One thing that may come next in a value. */
export type Slot =
  /** A part of the value, with the tokens of it that are written already. */
  | { readonly kind: 'part'; readonly shape: Shape<unknown>; readonly written: readonly Token[] }
  /** The words that begin further clauses. */
  | { readonly kind: 'clauses'; readonly words: readonly string[] };

/**
 * What may come next in a value after some tokens. Where they make a whole part, that part may go on (`6` → `weeks`) or the
 * next one may begin (`by`).
 */
export function slotsAt(shape: Shape<unknown>, tokens: readonly Token[], stop: readonly string[] = []): Slot[] {
  const { parts } = shape;
  if (!parts) return [{ kind: 'part', shape, written: tokens }];
  if (parts.list) {
    const comma = tokens.findLastIndex(({ form, text }) => form === 'symbol' && text === ',');
    const item = parts.head['item'];
    return item ? slotsAt(item, tokens.slice(comma + 1), stop) : [];
  }
  return new SentenceWalk(parts, tokens, stop).slots();
}

/** Goes through the parts of a sentence as its reader does, up to the part at which the tokens end. */
class SentenceWalk {
  readonly #parts: SentenceParts;
  readonly #tokens: readonly Token[];
  readonly #stops: readonly string[];
  readonly #remaining: Set<string>;
  #at = 0;

  constructor(parts: SentenceParts, tokens: readonly Token[], stop: readonly string[]) {
    const words = Object.keys(parts.clauses);
    this.#parts = parts;
    this.#tokens = tokens;
    this.#stops = [...stop, ...words];
    this.#remaining = new Set(words);
  }

  slots(): Slot[] {
    return this.#head() ?? this.#tail() ?? this.#clauses();
  }

  /** What may come next where the tokens end with this part or within it; undefined where more tokens follow. */
  #part(part: Shape<unknown>, next: () => Slot[]): Slot[] | undefined {
    const rest = this.#tokens.slice(this.#at);
    const length = lengthOf(part, rest, this.#stops);
    if (length === undefined) return slotsAt(part, rest, this.#stops);
    this.#at += length;
    if (this.#at < this.#tokens.length) return undefined;
    return [...slotsAt(part, rest, this.#stops), ...next()];
  }

  #head(): Slot[] | undefined {
    const required = Object.values(this.#parts.head);
    const tails = Object.values(this.#parts.tail);
    for (const [index, part] of required.entries()) {
      const next = required[index + 1];
      const slots = this.#part(part, () => {
        if (next) return slotsAt(next, [], this.#stops);
        return [...tails.flatMap((tail) => slotsAt(tail, [], this.#stops)), clauses(this.#remaining)];
      });
      if (slots) return slots;
    }
    return undefined;
  }

  #tail(): Slot[] | undefined {
    for (const part of Object.values(this.#parts.tail)) {
      if (this.#stops.includes(this.#tokens[this.#at]?.text ?? '')) return undefined;
      const slots = this.#part(part, () => [clauses(this.#remaining)]);
      if (slots) return slots;
    }
    return undefined;
  }

  #clauses(): Slot[] {
    const { clauses: shapes } = this.#parts;
    for (let word = this.#tokens[this.#at]; word; word = this.#tokens[this.#at]) {
      const part = Object.hasOwn(shapes, word.text) ? shapes[word.text] : undefined;
      if (!part) return [];
      this.#remaining.delete(word.text);
      this.#at++;
      const slots = this.#part(part, () => [clauses(this.#remaining)]);
      if (slots) return slots;
    }
    return [clauses(this.#remaining)];
  }
}

function clauses(words: ReadonlySet<string>): Slot {
  return { kind: 'clauses', words: [...words] };
}

/** How many of the tokens the part takes; undefined where they do not make one. */
function lengthOf(part: Shape<unknown>, tokens: readonly Token[], stop: readonly string[]): number | undefined {
  const anchor = { file: '', start: 0 };
  const reader = new ValueReader(tokens, anchor, { anchor, start: 0, end: 0 });
  const value = part.read(reader, stop);
  return value && reader.position > 0 ? reader.position : undefined;
}
