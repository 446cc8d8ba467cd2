import type { Sourced } from '../../syntax/source.ts';
import type { Shape } from '../shape.ts';

/** `a, b, c` */
export function list<T>(item: Shape<T>): Shape<readonly Sourced<T>[]> {
  return {
    expects: item.expects,
    parts: { head: { item }, tail: {}, clauses: {}, list: true },
    read(reader, stop) {
      const start = reader.position;
      const items: Sourced<T>[] = [];
      do {
        if (items.length > 0 && reader.atEnd) break;
        const read = item.read(reader, stop);
        if (!read) {
          while (!reader.atEnd && !reader.isSymbol(',')) reader.take();
        } else items.push(read);
      } while (reader.accept(','));
      if (items.length === 0) return undefined;
      return { value: items, at: reader.rangeFrom(start) };
    },
  };
}
