import { AI_ACT_STATE } from './ai-act.ts';
import { DE_PACK } from './de/pack.ts';
import { AI_ACT_DUTIES } from './eu/ai-act-duties.ts';
import { GDPR_DUTIES } from './eu/gdpr-duties.ts';
import { NL_PACK } from './nl/pack.ts';
import type { LawPack, PackId } from './pack.ts';

/** The law of the European Union. */
const EU_PACK: LawPack = {
  id: 'eu',
  version: AI_ACT_STATE,
  duties: [...AI_ACT_DUTIES, ...GDPR_DUTIES],
};

/** The law that the product knows. A later state of it is another version of a pack and no change of a rule. */
export const PACKS: Readonly<Record<PackId, LawPack>> = { eu: EU_PACK, nl: NL_PACK, de: DE_PACK };
