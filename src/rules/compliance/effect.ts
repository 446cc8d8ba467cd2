import type { ModelElement } from '../../model/element.ts';
import { SIGNIFICANT_USES } from '../law/eu/significant-effects.ts';

/**
 * Whether the results of a system have legal or similarly significant effects for people (Art. 22(1), Art. 35(3)(a) GDPR): listed uses
 * that have them by their nature, else what the plan says.
 */
export function effectOf({ facts }: ModelElement<'ai-act'>): 'yes' | 'no' | 'unknown' {
  if (facts.affects?.value === 'none') return 'no';
  if (facts.performs?.value.some(({ value }) => SIGNIFICANT_USES.has(value))) return 'yes';
  // Without people affected there is no effect on them; that they are not stated is said by another rule.
  if (!facts.affects) return 'no';
  return facts.significantEffect?.value ?? 'unknown';
}
