import * as z from 'zod';
import type { Effective, EffectiveRule, EffectiveSettings, Origin } from '../../rules/configuration/effective.ts';

/** A line of a file, as people count. */
export interface Line {
  readonly path: string;
  readonly line: number;
}

/** The settings of one file, with the places of their lines. */
export interface PrintedFile {
  /** Relative to the working folder, like all the paths. */
  readonly file: string;
  readonly root: string;
  readonly configuration: string | undefined;
  readonly baseline: string | undefined;
  /** One for each plan; one for the file itself where it holds none. */
  readonly plans: readonly { readonly plan: string | undefined; readonly settings: EffectiveSettings }[];
  readonly lineOf: (origin: Origin) => Line | undefined;
}

const from = z
  .strictObject({
    source: z
      .enum(['default', 'profile', 'configuration', 'override', 'plan'])
      .describe('`default`: nobody has set it. `profile`: as a profile of aiplan has it.'),
    profile: z.string().optional(),
    override: z.int().min(1).optional().describe('Which of the overrides, counted from 1.'),
    path: z.string().optional(),
    line: z.int().min(1).optional().describe('Counted from 1.'),
  })
  .meta({ id: 'from' });
const text = z.strictObject({ value: z.string(), from });
const named = z.strictObject({ name: z.string(), value: z.unknown(), from });

/** The form of `aiplan config print --format json`; its JSON Schema is generated from here. */
export const configOutput = z.strictObject({
  version: z.literal(1),
  file: z.string().describe('Relative to the working folder, with forward slashes, like all paths.'),
  root: z.string(),
  configuration: z.string().nullable(),
  baseline: z.string().nullable(),
  plans: z.array(
    z.strictObject({
      plan: z.string().nullable().describe('The id of the plan; null for a file that only holds what plans share.'),
      overrides: z.array(z.strictObject({ number: z.int().min(1), files: z.array(z.string()), line: z.int().min(1) })),
      profile: text,
      language: text.describe('Of messages.'),
      reportLanguage: text,
      packs: z.strictObject({ value: z.array(z.string()), from }),
      look: z.array(named).describe('Logo and colours of reports that are written as files; null where none is set.'),
      figures: z.array(named).describe('The thresholds of the profile.'),
      rules: z.array(
        z.strictObject({
          id: z.string(),
          severity: text,
          locked: z.boolean(),
          options: z.array(named),
        }),
      ),
    }),
  ),
});

type ConfigOutput = z.infer<typeof configOutput>;

/** Settings for other programs, as text with a line end. */
export function configJson({ file, root, configuration, baseline, plans, lineOf }: PrintedFile): string {
  const origin = (given: Origin): ConfigOutput['plans'][number]['profile']['from'] => {
    const { kind } = given;
    return {
      source: kind,
      ...(kind === 'profile' ? { profile: given.name } : {}),
      ...(kind === 'override' ? { override: given.number } : {}),
      ...lineOf(given),
    };
  };
  const set = <T>({ value, from: given }: Effective<T>) => ({ value, from: origin(given) });
  const entry = ({ name, ...effective }: EffectiveSettings['figures'][number]) => ({ name, ...set(effective) });
  const rule = ({ id, severity, locked, options }: EffectiveRule) => ({
    id,
    severity: set(severity),
    locked: locked !== undefined,
    options: options.map(entry),
  });
  const output: ConfigOutput = {
    version: 1,
    file,
    root,
    configuration: configuration ?? null,
    baseline: baseline ?? null,
    plans: plans.map(({ plan, settings }) => ({
      plan: plan ?? null,
      overrides: settings.overrides.map(({ number, files, path }) => {
        const place = lineOf({ kind: 'override', number, path });
        return { number, files: [...files], line: place?.line ?? 1 };
      }),
      profile: set(settings.profile),
      language: set(settings.language),
      reportLanguage: set(settings.reportLanguage),
      packs: { value: [...settings.packs.value], from: origin(settings.packs.from) },
      look: settings.look.map(({ value, ...one }) => entry({ ...one, value: value ?? null })),
      figures: settings.figures.map(entry),
      rules: settings.rules.map(rule),
    })),
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}
