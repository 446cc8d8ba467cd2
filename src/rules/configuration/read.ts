import type * as z from 'zod';
import type { Language, Worded } from '../../model/figures.ts';
import type { Rule } from '../engine/rule.ts';
import type { RuleSetting, Settings, SettingsLayer } from '../engine/settings.ts';
import { resolveProfiles, type WrittenProfile } from '../profile/own.ts';
import { RULES } from '../registry.ts';
import { type Issue, issueText, keysOf } from './issue.ts';
import { type JsonPath, type JsonText, readJson, type TextSpan } from './json.ts';
import { lookOf, lookProblems, type WrittenLook } from './look.ts';
import { configurationSchema } from './schema.ts';
import { sensible } from './sensible.ts';

/** Something in the configuration that cannot be used. */
export interface ConfigurationProblem {
  /** One sentence in the language asked for. */
  readonly message: string;
  /** Names and numbers that lead to the place, outermost first. */
  readonly path: JsonPath;
  /** Where it stands in the text. */
  readonly position: TextSpan;
}

export type ConfigurationReading =
  | { readonly settings: Settings }
  | { readonly problems: readonly [ConfigurationProblem, ...ConfigurationProblem[]] };

type Schema = ReturnType<typeof configurationSchema>;

const schemas = new WeakMap<readonly Rule[], Schema>();

function schemaFor(rules: readonly Rule[]): Schema {
  const known = schemas.get(rules);
  if (known) return known;
  const schema = configurationSchema(rules);
  schemas.set(rules, schema);
  return schema;
}

/**
 * Reads the text of an `aiplan.config.json`. Never throws: what cannot be used is a problem in plain words, in the order of the
 * text, and then nothing of the file is used.
 *
 * @param language the language of the problems
 */
export function readConfiguration(
  text: string,
  language: Language = 'en',
  rules: readonly Rule[] = RULES,
): ConfigurationReading {
  const json = readJson(text);
  if ('message' in json) return { problems: [{ message: json.message[language], path: [], position: json.at }] };
  const schema = schemaFor(rules);
  const result = schema.safeParse(json.value);
  if (!result.success) {
    const problems = result.error.issues
      .flatMap((issue) => flatten(issue, json.value))
      .flatMap((issue) => problemsOf(issue, json, schema, language));
    return { problems: inOrder(problems) };
  }
  const { profiles, problems: wrong } = resolveProfiles(writtenProfiles(json.value));
  const settings = settingsOf(result.data, profiles);
  const look: WrittenLook | undefined = result.data.report;
  const found = [...sensible(settings, wrong), ...lookProblems(look)];
  const problems = found.map(({ text, path, name }): ConfigurationProblem => {
    const position = name ? json.nameAt(path) : json.valueAt(path);
    return { message: text[language], path, position };
  });
  return problems.length > 0 ? { problems: inOrder(problems) } : { settings };
}

function inOrder(
  problems: readonly ConfigurationProblem[],
): readonly [ConfigurationProblem, ...ConfigurationProblem[]] {
  const [first, ...others] = problems.toSorted((a, b) => a.position.start - b.position.start);
  if (!first) throw new Error('The configuration is refused without a reason.');
  return [first, ...others];
}

/** As they stand in the file: the schema passes some names over. */
function writtenProfiles(value: unknown): Readonly<Record<string, WrittenProfile>> {
  return (at(value, ['profiles']) ?? {}) as Readonly<Record<string, WrittenProfile>>;
}

function settingsOf(data: z.infer<Schema>, profiles: Settings['profiles']): Settings {
  return {
    ...layerOf(data),
    profiles,
    locked: new Set(data.locked),
    overrides: (data.overrides ?? []).map((override) => ({ files: override.files, settings: layerOf(override) })),
    report: lookOf(data.report),
  };
}

type WrittenLayer = Pick<z.infer<Schema>, 'profile' | 'language' | 'packs' | 'rules'>;

function layerOf(data: WrittenLayer): SettingsLayer {
  const settings = Object.entries(data.rules ?? {}).map(([id, setting]): [string, RuleSetting] => {
    if (setting === undefined || typeof setting === 'string') return [id, { severity: setting, options: {} }];
    return [id, { severity: setting.severity, options: { ...(setting.options ?? {}) } }];
  });
  return {
    profile: data.profile,
    language: data.language,
    packs: data.packs,
    rules: new Map(settings),
  };
}

/** A union's issue is that of the form which the author chose: a word, or a block. */
function flatten(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const written = at(value, issue.path as JsonPath);
  const isBlock = typeof written === 'object' && written !== null && !Array.isArray(written);
  const chosen = issue.errors[isBlock ? 1 : 0] ?? [];
  return chosen.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }, value));
}

function problemsOf(issue: Issue, json: JsonText, schema: Schema, language: Language): ConfigurationProblem[] {
  const path = issue.path as JsonPath;
  const problem = (text: Worded, where: JsonPath, position: TextSpan): ConfigurationProblem => ({
    message: text[language],
    path: where,
    position,
  });
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schema, path);
    return issue.keys.map((key) => {
      const where = [...path, key];
      return problem(issueText.unknownName(key, path, known), where, json.nameAt(where));
    });
  }
  const value = at(json.value, path);
  const text = issueText.of(issue, path, value);
  if (value !== undefined || path.length === 0) return [problem(text, path, json.valueAt(path))];
  // What is missing is said at the bracket of the block that should hold it.
  const { start } = json.valueAt(path.slice(0, -1));
  return [problem(text, path, { start, end: start + 1 })];
}

function at(value: unknown, path: JsonPath): unknown {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}
