import type { Reading } from './reading.ts';

/** Signs that end a value, as in `8 %` and `12 €`; behind others, such as a comma, it goes on in the next line. */
const UNITS: ReadonlySet<string> = new Set('%€$£');

/** Whether a statement may begin here: at the start of a line or of a block, unless the line before goes on. */
export function atStatement({ previous, freshLine, holdsLines }: Reading): boolean {
  if (!previous || previous.category === '{' || previous.category === '}') return true;
  if (!freshLine || holdsLines) return freshLine;
  return previous.form !== 'symbol' || previous.category === ':' || UNITS.has(previous.image);
}

/** A value that follows a value or a colon; at the start of a block or behind one it has lost its fact. Where lines have no name, it begins one. */
export function valueCategory({ previous, freshLine, holdsLines }: Reading): 'STRAY' | 'VALUE' {
  if (!previous || previous.category === '{' || previous.category === '}') return 'STRAY';
  return holdsLines && freshLine ? 'STRAY' : 'VALUE';
}
