import type { Language } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import type { Severity } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';
import { profileOf, type Settings, type SettingsLayer } from '../engine/settings.ts';
import { type PackId, packsFor } from '../law/pack.ts';
import { PROFILES } from '../profile/article.ts';
import { DEFAULT_BASE } from '../profile/own.ts';
import type { JsonPath } from './json.ts';
import { type AppliedLayer, layersFor, settingsFor } from './layers.ts';

/** Where a setting comes from. */
export type Origin =
  | { readonly kind: 'default' }
  /** The rule's own severity, or a figure of a profile of the product. */
  | { readonly kind: 'profile'; readonly name: string }
  | { readonly kind: 'configuration'; readonly path: JsonPath }
  /** `number` is counted from 1, as people count. */
  | { readonly kind: 'override'; readonly number: number; readonly path: JsonPath }
  | { readonly kind: 'plan'; readonly at: SourceRange };

export interface Effective<T> {
  readonly value: T;
  readonly from: Origin;
}

export interface EffectiveRule {
  readonly id: string;
  readonly severity: Effective<Severity | 'off'>;
  /** Undefined where plans may accept the rule. */
  readonly locked: Origin | undefined;
  /** What the configuration may set for the rule, with the values in effect. */
  readonly options: readonly (Effective<unknown> & { readonly name: string })[];
}

/** Every setting in effect for a plan. */
export interface EffectiveSettings {
  readonly profile: Effective<string>;
  readonly language: Effective<Language>;
  readonly reportLanguage: Effective<Language>;
  readonly packs: Effective<readonly PackId[]>;
  /** The overrides that fit, counted from 1. */
  readonly overrides: readonly {
    readonly number: number;
    readonly files: readonly string[];
    readonly path: JsonPath;
  }[];
  /** The figures of the profile, by group and name: `budget.reservePercent`. */
  readonly figures: readonly (Effective<unknown> & { readonly name: string })[];
  /** How reports look that are written as files: logo and colours, undefined where none is set. */
  readonly look: readonly (Effective<unknown> & { readonly name: string })[];
  readonly rules: readonly EffectiveRule[];
}

/** The profiles as they are written in the configuration. */
type WrittenProfiles = Readonly<Record<string, unknown>>;

/**
 * Tells of each setting what holds for a plan and why.
 *
 * @param path of the plan's file, counted from the folder of the configuration
 * @param plan undefined for a file that only holds what plans share
 * @param written what stands behind `profiles` in the configuration
 */
export function effectiveSettings(
  whole: Settings,
  path: string,
  plan: Plan | undefined,
  rules: readonly Rule[],
  written: WrittenProfiles,
): EffectiveSettings {
  const layers = layersFor(whole, path);
  const settings = settingsFor(whole, path);
  const planned = plan?.element.facts.profile;
  const profile = profileOf(settings, planned?.value);
  const language = fromLayers(layers, 'language') ?? { value: 'en', from: { kind: 'default' } };
  const stated = plan?.element.facts.language;
  return {
    profile: {
      value: profile.name,
      from: originOfProfile(profile.name, planned, layers),
    },
    language,
    reportLanguage: stated ? { value: stated.value, from: { kind: 'plan', at: stated.at } } : language,
    packs: packsOf(plan, settings, layers),
    overrides: layers.flatMap(({ override }) =>
      override === undefined
        ? []
        : [{ number: override + 1, files: whole.overrides[override]?.files ?? [], path: ['overrides', override] }],
    ),
    figures: figuresOf(profile, [], profile.name, written),
    look: lookOf(whole),
    rules: rules.map((rule) => effectiveRule(rule, settings, layers, profile)),
  };
}

/** A plan that names a profile that does not exist is compared with the default one. */
function originOfProfile(
  used: string,
  planned: { readonly value: string; readonly at: SourceRange } | undefined,
  layers: readonly AppliedLayer[],
): Origin {
  if (planned) return planned.value === used ? { kind: 'plan', at: planned.at } : { kind: 'default' };
  return fromLayers(layers, 'profile')?.from ?? { kind: 'default' };
}

function packsOf(
  plan: Plan | undefined,
  settings: Settings,
  layers: readonly AppliedLayer[],
): Effective<readonly PackId[]> {
  const set = fromLayers(layers, 'packs');
  if (set) return set;
  if (!plan) return { value: ['eu'], from: { kind: 'default' } };
  const value = [...packsFor(plan, settings)];
  const country = plan.company?.facts.country;
  return { value, from: value.length > 1 && country ? { kind: 'plan', at: country.at } : { kind: 'default' } };
}

/** The look holds for all files: no override sets it. */
function lookOf({ report: { logo, accent, second } }: Settings): EffectiveSettings['look'] {
  const set = (value: unknown, ...path: string[]): EffectiveSettings['look'][number] => ({
    name: path.join('.'),
    value,
    from: value === undefined ? { kind: 'default' } : { kind: 'configuration', path },
  });
  return [
    set(logo, 'report', 'logo'),
    set(accent, 'report', 'colors', 'accent'),
    set(second, 'report', 'colors', 'second'),
  ];
}

/** The value of the last layer that sets something. */
function fromLayers<K extends 'profile' | 'language' | 'packs'>(
  layers: readonly AppliedLayer[],
  name: K,
): Effective<Exclude<SettingsLayer[K], undefined>> | undefined {
  const layer = layers.findLast(({ settings }) => settings[name] !== undefined);
  if (!layer) return undefined;
  // It is set: that is how the layer was found.
  return { value: layer.settings[name] as Exclude<SettingsLayer[K], undefined>, from: originIn(layer, [name]) };
}

function originIn({ override }: AppliedLayer, path: JsonPath): Origin {
  if (override === undefined) return { kind: 'configuration', path };
  return { kind: 'override', number: override + 1, path: ['overrides', override, ...path] };
}

function effectiveRule(
  rule: Rule,
  settings: Settings,
  layers: readonly AppliedLayer[],
  profile: ReturnType<typeof profileOf>,
): EffectiveRule {
  const { id } = rule;
  const severe = layers.findLast(({ settings: { rules } }) => rules.get(id)?.severity !== undefined);
  const setting = settings.rules.get(id);
  const thresholds = rule.options ? rule.thresholds(profile) : {};
  const options = Object.entries({ ...thresholds, ...setting?.options }).map(([name, value]) => {
    const layer = layers.findLast(({ settings: { rules } }) => Object.hasOwn(rules.get(id)?.options ?? {}, name));
    const from: Origin = layer
      ? originIn(layer, ['rules', id, 'options', name])
      : { kind: 'profile', name: profile.name };
    return { name, value, from };
  });
  return {
    id,
    severity: {
      value: setting?.severity ?? rule.severity,
      from: severe ? originIn(severe, ['rules', id]) : { kind: 'default' },
    },
    locked: settings.locked.has(id) ? { kind: 'configuration', path: ['locked'] } : undefined,
    options,
  };
}

/** The figures of a profile, each with the profile in which it is set. */
function figuresOf(
  block: object,
  path: readonly string[],
  profile: string,
  written: WrittenProfiles,
): EffectiveSettings['figures'] {
  return Object.entries(block).flatMap(([name, value]): EffectiveSettings['figures'] => {
    if (path.length === 0 && name === 'name') return [];
    const here = [...path, name];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return figuresOf(value, here, profile, written);
    }
    return [{ name: here.join('.'), value, from: setIn(profile, here, written) }];
  });
}

/** The profile that sets a figure: the named one, or the first of those it extends. */
function setIn(profile: string, path: readonly string[], written: WrittenProfiles): Origin {
  let name = profile;
  while (!Object.hasOwn(PROFILES, name)) {
    const own = written[name];
    if (valueAt(own, path) !== undefined) return { kind: 'configuration', path: ['profiles', name, ...path] };
    const base = valueAt(own, ['extends']);
    name = typeof base === 'string' ? base : DEFAULT_BASE;
  }
  return { kind: 'profile', name };
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return at;
}
