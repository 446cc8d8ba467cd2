import type { ScannedToken } from '../syntax/scan/token.ts';

/** Symbols with a blank on each side. */
const SPACED = new Set(['/', '<', '>', '<=', '>=', '=', '≤', '≥']);

/** Facts in which a `+` or `-` adds a pause to what is waited for. */
const WITH_LAG = new Set(['after', 'ends-after']);

/** Symbols that people set close or apart by habit; which it is can carry meaning (`roi -5%`), so it stays. */
const AS_WRITTEN = new Set(['+', '-', '–', '−', '%', '€', '$', '£']);

/**
 * What stands between two tokens of one line: one blank or nothing.
 *
 * @param before the token before `left`, for the dot of a date
 * @param fact the name of the fact in which they stand; a `+` is an operator in `after` and `ends-after`, and a sign elsewhere
 */
export function blankBetween(
  before: ScannedToken | undefined,
  left: ScannedToken,
  right: ScannedToken,
  fact: string | undefined,
): '' | ' ' {
  if (right.category === ':') return '';
  if (left.category === ':' || left.form === 'brace' || right.form === 'brace') return ' ';
  if (left.image === '(' || right.image === ')') return '';
  if (right.image === '(') return left.image === ',' || SPACED.has(left.image) ? ' ' : '';
  const written = left.end === right.start ? '' : ' ';
  if (left.form === 'symbol') return behindSymbol(before, left, right, fact, written);
  if (right.form !== 'symbol') return ' ';
  if (right.image === ',' || right.image === '..' || right.image === '.') return '';
  if (isOperator(right, fact)) return ' ';
  return AS_WRITTEN.has(right.image) ? written : ' ';
}

function behindSymbol(
  before: ScannedToken | undefined,
  { image }: ScannedToken,
  right: ScannedToken,
  fact: string | undefined,
  written: '' | ' ',
): '' | ' ' {
  const next = right.form === 'symbol' ? right.image : undefined;
  if (next === ',') return '';
  if (image === ',' || SPACED.has(image)) return ' ';
  // Two dots and one, or a slash and another, would be read as something else when set close.
  if (image === '..') return next === '.' || next === '..' ? ' ' : '';
  if (next === '..') return image === '.' ? ' ' : '';
  if (image === '.') return next !== undefined || before?.form === 'number' ? ' ' : '';
  if (next !== undefined) return SPACED.has(next) || next === '.' ? ' ' : written;
  return isOperator({ image }, fact) || !AS_WRITTEN.has(image) ? ' ' : written;
}

function isOperator({ image }: { readonly image: string }, fact: string | undefined): boolean {
  return SPACED.has(image) || (fact !== undefined && WITH_LAG.has(fact) && (image === '+' || image === '-'));
}
