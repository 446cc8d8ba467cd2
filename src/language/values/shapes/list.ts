import type { Sourced, SourceRange } from '../../syntax/source.ts';
import type { ValueReader } from '../reader.ts';
import type { Shape } from '../shape.ts';

/** `a, b, c`. A comma with nothing before or behind it is reported and skipped, where there is something else. */
export function list<T>(item: Shape<T>): Shape<readonly Sourced<T>[]> {
  return {
    expects: item.expects,
    parts: { head: { item }, tail: {}, clauses: {}, list: true },
    read(reader, stop) {
      const start = reader.position;
      const items: Sourced<T>[] = [];
      do {
        skipCommas(reader, start);
        if (reader.position > start && reader.atEnd) break;
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

/** Commas where an item should stand; those of a list without any item stay for the item to complain about. */
function skipCommas(reader: ValueReader, listStart: number): void {
  const start = reader.position;
  const commas: SourceRange[] = [];
  for (let comma = reader.peek(); comma && reader.accept(','); comma = reader.peek())
    commas.push(reader.rangeOf(comma));
  if (start === listStart && reader.atEnd) reader.position = start;
  else for (const at of commas) reader.problems.push({ code: 'needless-comma', at });
}
