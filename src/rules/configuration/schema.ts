import * as z from 'zod';
import { LANGUAGES } from '../../model/figures.ts';
import type { Rule } from '../engine/rule.ts';
import { PACK_IDS } from '../law/pack.ts';
import { PROFILES } from '../profile/article.ts';
import { figuresSchema } from '../profile/figures-schema.ts';

const SEVERITY = z
  .enum(['off', 'error', 'warning', 'hint'])
  .describe('How a finding of this rule counts; off hides it.');

/**
 * What `aiplan.config.json` may say, for a list of rules. Data only: nothing in it is executed or fetched. What one member asks of
 * another, such as a profile that has to exist, is checked behind it.
 */
export function configurationSchema(rules: readonly Rule[]) {
  const settings = z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)]))).partial();
  const acceptable = rules.filter(({ scope }) => scope === 'plan').map(({ id }) => id);
  const layer = {
    // Suggested are the product's own; the company's are known only from the file itself.
    profile: z
      .union([z.enum(Object.keys(PROFILES)), z.string()])
      .describe('The set of thresholds that plans are compared with, unless they name one: a name, own ones included.'),
    language: z.enum(LANGUAGES).describe('The language of messages and reports where a plan names none.'),
    packs: z
      .array(z.enum(PACK_IDS))
      .describe("The law packs that count; default: the EU's and that of the company's country."),
    rules: settings.describe('Severity and options of single rules.'),
  };
  const files = z
    .array(z.string())
    .min(1)
    .describe(
      'Paths of plans, counted from this folder: `plans/archive/**`. `*` stands for any characters of a name, `?` for one, `**` for any folders.',
    );
  const override = z.strictObject(layer).partial().extend({ files });
  return z
    .strictObject({
      $schema: z.string().describe('Address of this schema, for completion in editors.'),
      ...layer,
      profiles: z
        .record(z.string(), profileSchema())
        .describe("The company's own sets of thresholds, by the name that a plan writes after `profile:`."),
      locked: z
        .array(z.enum(acceptable))
        .describe('Rules that no plan may accept, no baseline may hold and no override may soften.'),
      overrides: z.array(override).describe('Settings for some of the files only; a later override wins.'),
      report: reportSchema().describe('How reports look that are written as files: pages, pictures and PDF.'),
    })
    .partial();
}

/** A company's look. Whether a colour can be seen and a logo is where it may be is checked behind it. */
function reportSchema() {
  const both = z.strictObject({
    light: z.string().describe('On light paper.'),
    dark: z.string().describe('On dark paper.'),
  });
  const colour = z.union([z.string(), both]);
  return z
    .strictObject({
      logo: z.string().describe('A PNG or a JPEG, counted from this folder: `brand/logo.png`.'),
      colors: z
        .strictObject({
          accent: colour.describe('Of work: one colour as `#2b7cd3`, or one for light and one for dark paper.'),
          second: colour.describe('Of decisions: one colour as `#9c4f96`, or one for light and one for dark paper.'),
        })
        .partial()
        .describe('Colours of shapes; each needs a contrast of 3 on its paper.'),
    })
    .partial();
}

function profileSchema() {
  const base = z
    .union([z.enum(Object.keys(PROFILES)), z.string()])
    .optional()
    .describe("The profile that has all the figures that are not set here; the article's where none is named.");
  return z.strictObject({ extends: base, ...figuresSchema() });
}

function ruleSetting(rule: Rule) {
  const options = rule.options ?? z.strictObject({});
  return z
    .union([SEVERITY, z.strictObject({ severity: SEVERITY, options }).partial()])
    .describe(`${rule.title.en} (default: ${rule.severity}).`);
}
