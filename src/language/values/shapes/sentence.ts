import type { Sourced } from '../../syntax/source.ts';
import type { Shape, ValueOf } from '../shape.ts';

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Read<S extends Shapes> = { readonly [K in keyof S]: Sourced<ValueOf<S[K]>> };

/**
 * A value of several parts: `head` parts in order, then optional `tail` parts without a word before them, then clauses in any
 * order, each begun by its word: `"Team sync" every week`, `sales 2 days by 2026-06-01`.
 */
export function sentence<H extends Shapes, T extends Shapes, C extends Shapes>(
  head: H,
  clauses: C,
  tail: T,
): Shape<Read<H> & Partial<Read<T>> & Partial<Read<C>>> {
  const words = Object.keys(clauses);
  const samples = Object.values(head)[0]?.expects.samples ?? [];
  return {
    expects: { ...Object.values(head)[0]?.expects, what: 'sentence', samples },
    parts: { head, tail, clauses, list: false },
    read(reader, stop) {
      const start = reader.position;
      const stops = [...stop, ...words];
      const parts: Record<string, Sourced<unknown>> = {};
      for (const [name, shape] of Object.entries(head)) {
        const part = shape.read(reader, stops);
        if (!part) return undefined;
        parts[name] = part;
      }
      for (const [name, shape] of Object.entries(tail)) {
        const next = reader.peek();
        if (!next || stops.includes(next.text) || next.text === ',') break;
        const part = shape.read(reader, stops);
        if (!part) return undefined;
        parts[name] = part;
      }
      for (let next = reader.peek(); next?.form === 'word'; next = reader.peek()) {
        const clause = next.text;
        const shape = clauses[clause];
        if (!shape || parts[clause]) break;
        reader.take();
        const part = shape.read(reader, stops);
        if (!part) return undefined;
        parts[clause] = part;
      }
      // The parts were read by the shapes that their types are inferred from.
      const value = parts as Read<H> & Partial<Read<T>> & Partial<Read<C>>;
      return { value, at: reader.rangeFrom(start) };
    },
  };
}
