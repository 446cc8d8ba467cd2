import { AI_ACT_STATE } from './ai-act.ts';
import { AI_ACT_DUTIES } from './eu/ai-act-duties.ts';
import type { LawPack, PackId } from './pack.ts';

/** The law that the product knows, by pack. A later state of the law is another version here and no change of a rule. */
const PACKS: readonly LawPack[] = [{ id: 'eu', version: AI_ACT_STATE, duties: AI_ACT_DUTIES }];

/** A pack of dated law; undefined where the product holds none for that country yet. */
export function packOf(id: PackId): LawPack | undefined {
  return PACKS.find((pack) => pack.id === id);
}
