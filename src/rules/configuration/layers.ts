import type { RuleSetting, Settings, SettingsLayer } from '../engine/settings.ts';
import { fitsGlob } from './glob.ts';

/** One of the places that set something for a file. */
export interface AppliedLayer {
  /** Its number among the overrides, from 0; undefined for the configuration itself. */
  readonly override: number | undefined;
  readonly settings: SettingsLayer;
}

/**
 * What sets something for a file: the configuration itself, then the overrides that fit, each of which wins over those before.
 *
 * @param path of the file, counted from the folder of the configuration, with `/`
 */
export function layersFor(settings: Settings, path: string): readonly AppliedLayer[] {
  const layers: AppliedLayer[] = [{ override: undefined, settings }];
  for (const [override, { files, settings: own }] of settings.overrides.entries()) {
    if (files.some((glob) => fitsGlob(glob, path))) layers.push({ override, settings: own });
  }
  return layers;
}

const resolved = new WeakMap<Settings, Map<string, Settings>>();

/**
 * The settings in effect for a file. Files for which the same overrides count get the same object, so that results can be kept by it.
 *
 * @param path of the file, counted from the folder of the configuration, with `/`
 */
export function settingsFor(settings: Settings, path: string): Settings {
  if (settings.overrides.length === 0) return settings;
  const layers = layersFor(settings, path);
  const key = layers.map(({ override }) => override ?? '').join();
  const known = resolved.get(settings) ?? new Map<string, Settings>();
  resolved.set(settings, known);
  const before = known.get(key);
  if (before) return before;
  const result = layers.slice(1).reduce(overlay, { ...settings, overrides: [] });
  known.set(key, result);
  return result;
}

function overlay(below: Settings, { settings: above }: AppliedLayer): Settings {
  const rules = new Map(below.rules);
  for (const [id, setting] of above.rules) rules.set(id, overlayRule(rules.get(id), setting));
  return {
    ...below,
    profile: above.profile ?? below.profile,
    language: above.language ?? below.language,
    packs: above.packs ?? below.packs,
    rules,
  };
}

function overlayRule(below: RuleSetting | undefined, above: RuleSetting): RuleSetting {
  return { severity: above.severity ?? below?.severity, options: { ...below?.options, ...above.options } };
}
