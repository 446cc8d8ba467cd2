import type { Token } from '../syntax/tree.ts';

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
