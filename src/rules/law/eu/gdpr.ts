import { toEpochDay } from '../../../model/values.ts';
import type { RuleSource } from '../../engine/source.ts';
import { law } from '../../engine/source.ts';

/** Regulation (EU) 2016/679 as the rules need it. Its revision by COM(2025) 837 is pending and no part of it. */
const STATE = '2026-11-23';

/** A provision of the GDPR as a source that people can look up, with the day up to which the product knows the law. */
export function gdpr(section: string): RuleSource {
  return law(`GDPR (state of ${STATE})`, section);
}

/** Art. 99(2). */
export const GDPR_APPLIES_FROM = toEpochDay({ year: 2018, month: 5, day: 25 });

/** Art. 36(2): how long the authority may take to answer where a high risk remains, and by how much it may extend that, in weeks. */
export const PRIOR_CONSULTATION_WEEKS = { usual: 8, extension: 6 } as const;
