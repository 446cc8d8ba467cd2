import type { Language } from '../../model/figures.ts';
import type { ReportLook } from '../configuration/look.ts';
import type { PackId } from '../law/pack.ts';
import { PROFILES } from '../profile/article.ts';
import type { Profile } from '../profile/profile.ts';
import type { Severity } from './finding.ts';

/** What the configuration says of one rule. */
export interface RuleSetting {
  readonly severity: Severity | 'off' | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What one place of the configuration sets: the file as a whole, or one of its overrides. */
export interface SettingsLayer {
  readonly profile: string | undefined;
  /** The language of messages and reports where a plan names none. */
  readonly language: Language | undefined;
  /** The law packs that count; undefined: the EU's and that of the company's country. */
  readonly packs: readonly PackId[] | undefined;
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** Settings for some of the files only. */
export interface SettingsOverride {
  /** Globs of paths, counted from the folder of the configuration. */
  readonly files: readonly string[];
  readonly settings: SettingsLayer;
}

/** How a run of the rules is set: read from `aiplan.config.json`, or the defaults. */
export interface Settings extends SettingsLayer {
  /** The company's own profiles by name, with what they take over from others. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Rules that no plan may accept, no baseline may hold and no override may soften. */
  readonly locked: ReadonlySet<string>;
  /** In their order in the file: a later one wins. */
  readonly overrides: readonly SettingsOverride[];
  /** How reports look that are written as files. */
  readonly report: ReportLook;
}

export const DEFAULT_SETTINGS: Settings = {
  profile: undefined,
  language: undefined,
  packs: undefined,
  rules: new Map(),
  profiles: new Map(),
  locked: new Set(),
  overrides: [],
  report: { logo: undefined, accent: undefined, second: undefined },
};

/** The profile that the plan names, else the configuration's, else the article's. A name that is none gives the article's. */
export function profileOf(settings: Settings, planned: string | undefined): Profile {
  const fallback = PROFILES['article'];
  const named = planned ?? settings.profile;
  const profile = (named === undefined ? undefined : profileNamed(settings, named)) ?? fallback;
  if (!profile) throw new Error('The default profile is missing.');
  return profile;
}

function profileNamed({ profiles }: Settings, name: string): Profile | undefined {
  return profiles.get(name) ?? (Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined);
}

/** The names that a plan or the configuration may choose a profile by. */
export function profileNames({ profiles }: Settings): string[] {
  return [...Object.keys(PROFILES), ...profiles.keys()];
}
