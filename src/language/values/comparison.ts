import type { Token } from '../syntax/tree.ts';
import type { ValueReader } from './reader.ts';

export type Comparison = '>' | '>=' | '<' | '<=' | '=';

/** The signs as the language writes them. */
export const COMPARISONS: readonly Comparison[] = ['<=', '>=', '<', '>', '='];

const SIGNS: ReadonlyMap<string, Comparison> = new Map([
  ...COMPARISONS.map((sign) => [sign, sign] as const),
  ['≥', '>='],
  ['≤', '<='],
]);

/** The comparison that a token stands for. */
export function comparisonOf(token: Pick<Token, 'form' | 'text'> | undefined): Comparison | undefined {
  return token?.form === 'symbol' ? SIGNS.get(token.text) : undefined;
}

/** What people write for a sign of the language, taken together. */
const HABITS: ReadonlyMap<string, Comparison> = new Map([
  ['=<', '<='],
  ['=>', '>='],
  ['==', '='],
  ['<=', '<='],
  ['>=', '>='],
]);

/** Takes the comparison that comes next; `=<`, `==` and `< =` are understood and reported. Nothing is taken where none stands. */
export function readComparison(reader: ValueReader): Comparison | undefined {
  const start = reader.position;
  const own = comparisonOf(reader.peek());
  if (!own) return undefined;
  const next = reader.peek(1);
  const meant = next?.form === 'symbol' ? HABITS.get(`${reader.peek()?.text}${next.text}`) : undefined;
  reader.take();
  if (!meant) return own;
  reader.take();
  const at = reader.rangeFrom(start);
  const found = reader.textFrom(start);
  reader.problems.push({ code: 'habit', habit: 'foreign-word', at, found, write: meant, ambiguous: false });
  return meant;
}
