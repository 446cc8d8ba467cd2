import type { LawPack } from '../pack.ts';
import { BETRVG_DUTIES } from './works-council.ts';

/**
 * National law of Germany. The act on market surveillance under the AI Act (KI-MIG), in force since 29 July 2026 by two secondary sources, names
 * the authority and adds no duty of its own.
 */
export const DE_PACK: LawPack = {
  id: 'de',
  version: '2026-11-23',
  duties: BETRVG_DUTIES,
  aiAuthority: { en: 'Bundesnetzagentur', nl: 'Bundesnetzagentur', de: 'Bundesnetzagentur' },
};
