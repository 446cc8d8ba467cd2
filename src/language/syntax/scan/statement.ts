import type { Reading } from './reading.ts';

/** Whether a statement may begin here: at the start of a line or of a block, unless the line before goes on. */
export function atStatement({ previous, freshLine }: Reading): boolean {
  if (!previous || previous.category === '{' || previous.category === '}') return true;
  if (!freshLine) return false;
  return previous.form !== 'symbol' || previous.category === ':';
}

/** A value that follows a value or a colon; at the start of a block or behind one it has lost its fact. */
export function valueCategory({ previous }: Reading): 'STRAY' | 'VALUE' {
  return !previous || previous.category === '{' || previous.category === '}' ? 'STRAY' : 'VALUE';
}
