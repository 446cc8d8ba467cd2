import type { ThreePoint } from '../../src/analysis/three-point.ts';
import { type Language, showPercent } from '../../src/model/figures.ts';

/**
 * `40%`, or `35% – 45%` where it is uncertain.
 *
 * @param more is added to each
 */
export function percentRange({ low, high }: ThreePoint, language: Language, more = 0): string {
  const [from, to] = [showPercent(low + more, language), showPercent(high + more, language)];
  return from === to ? from : `${from} – ${to}`;
}
