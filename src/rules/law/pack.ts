import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import type { Settings } from '../engine/settings.ts';
import type { RuleSource } from '../engine/source.ts';

/** The law that a pack holds: of the European Union, the Netherlands or Germany. */
export const PACK_IDS = ['eu', 'nl', 'de'] as const;

export type PackId = (typeof PACK_IDS)[number];

/** Who has a duty. */
export type DutyBearer = 'provider' | 'deployer' | 'controller' | 'employer' | 'everyone';

/** What a law asks of somebody from a day on, as far as a plan can show it. */
export interface Duty {
  /** Short name within the pack, such as `worker-information`. */
  readonly id: string;
  readonly source: RuleSource;
  readonly bearer: DutyBearer;
  readonly from: EpochDay;
  /** The last day on which the duty holds; undefined: no end is known. */
  readonly until: EpochDay | undefined;
  /** What is to be done; fits a table row and a hover line. */
  readonly title: Worded;
  /** The act that the duty must precede, where the law says so. */
  readonly before: 'use' | 'go-live' | 'processing' | undefined;
  /** What the plan has to state, as it is written there: `compliance / dpia`. */
  readonly states: string;
}

/** Dated law as data: a later state of the law is another version of a pack and no change of a rule. */
export interface LawPack {
  readonly id: PackId;
  /** The day up to which the pack knows the law, as `2026-11-23`. */
  readonly version: string;
  readonly duties: readonly Duty[];
  /** Who watches over the AI Act in that country. */
  readonly aiAuthority?: Worded;
}

/**
 * The packs by which a plan is judged: those that the configuration names, else the EU's and that of the company's country. A company
 * elsewhere that uses AI in the EU falls under EU law too (Art. 2(1)(c) AI Act, Art. 3(2) GDPR), so the EU's pack counts by default everywhere.
 */
export function packsFor(plan: Plan, settings: Settings): ReadonlySet<PackId> {
  if (settings.packs) return new Set(settings.packs);
  const country = plan.company?.facts.country?.value.toLowerCase();
  const national = PACK_IDS.find((id) => id === country);
  return new Set(national ? ['eu', national] : ['eu']);
}
