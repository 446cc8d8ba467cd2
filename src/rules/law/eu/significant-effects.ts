import type { ListedUse } from '../../../model/values.ts';

/**
 * Listed uses whose results have legal or similarly significant effects for people: recital 71 GDPR names the refusal of credit and
 * recruiting; the guidelines on automated decisions (WP251 rev.01, endorsed by the EDPB) add access to education, health
 * insurance and public benefits.
 */
export const SIGNIFICANT_USES: ReadonlySet<ListedUse> = new Set<ListedUse>([
  'cv-filtering',
  'candidate-evaluation',
  'employment-decisions',
  'education-admission',
  'public-benefits',
  'credit-scoring',
  'insurance-pricing',
]);
