import type { Language } from '../../model/figures.ts';
import type { PackId } from '../law/pack.ts';
import { PROFILES } from '../profile/article.ts';
import type { Profile } from '../profile/profile.ts';
import type { Severity } from './finding.ts';

/** What the configuration says of one rule. */
export interface RuleSetting {
  readonly severity: Severity | 'off' | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** How a run of the rules is set: read from `aiplan.config.json`, or the defaults. */
export interface Settings {
  readonly profile: string | undefined;
  /** The language of messages and reports where a plan names none. */
  readonly language: Language | undefined;
  /** The law packs that count; undefined: the EU's and that of the company's country. */
  readonly packs: readonly PackId[] | undefined;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Rules that no plan may accept. */
  readonly locked: ReadonlySet<string>;
}

export const DEFAULT_SETTINGS: Settings = {
  profile: undefined,
  language: undefined,
  packs: undefined,
  rules: new Map(),
  locked: new Set(),
};

/** The profile that the plan names, else the configuration's, else the article's. A name that is none gives the article's. */
export function profileOf(settings: Settings, planned: string | undefined): Profile {
  const fallback = PROFILES['article'];
  const named = planned ?? settings.profile;
  const profile = named !== undefined && Object.hasOwn(PROFILES, named) ? PROFILES[named] : fallback;
  if (!profile) throw new Error('The default profile is missing.');
  return profile;
}
