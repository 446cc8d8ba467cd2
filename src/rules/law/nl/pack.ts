import type { LawPack } from '../pack.ts';
import { AP_DUTIES } from './impact-assessments.ts';
import { WOR_DUTIES } from './works-council.ts';

/**
 * National law of the Netherlands. The act that carries out the AI Act (Uitvoeringswet AI-verordening) was consulted on until 1 June 2026 and
 * had not been adopted by 23 September 2026, the last day on which it was looked for: it adds no duty here, and who supervises is not settled.
 */
export const NL_PACK: LawPack = {
  id: 'nl',
  version: '2026-11-23',
  duties: [...WOR_DUTIES, ...AP_DUTIES],
  aiAuthority: {
    en: 'AP/RDI (designation pending)',
    nl: 'AP/RDI (aanwijzing in behandeling)',
    de: 'AP/RDI (Benennung steht aus)',
  },
};
