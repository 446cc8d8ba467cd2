import * as z from 'zod';
import { LANGUAGES } from '../../model/figures.ts';
import type { Rule } from '../engine/rule.ts';
import { PACK_IDS } from '../law/pack.ts';
import { PROFILES } from '../profile/article.ts';

const SEVERITY = z
  .enum(['off', 'error', 'warning', 'hint'])
  .describe('How a finding of this rule counts; off hides it.');

/** What `aiplan.config.json` may say, for a list of rules. Data only: nothing in it is executed or fetched. */
export function configurationSchema(rules: readonly Rule[]) {
  const settings = rules.map((rule) => [rule.id, ruleSetting(rule)] as const);
  const acceptable = rules.filter(({ scope }) => scope === 'plan').map(({ id }) => id);
  return z
    .strictObject({
      $schema: z.string().describe('Address of this schema, for completion in editors.'),
      profile: z.enum(Object.keys(PROFILES)).describe('The set of thresholds that plans are compared with.'),
      language: z.enum(LANGUAGES).describe('The language of messages and reports where a plan names none.'),
      packs: z
        .array(z.enum(PACK_IDS))
        .describe("The law packs that count; default: the EU's and that of the company's country."),
      rules: z.strictObject(Object.fromEntries(settings)).partial().describe('Severity and options of single rules.'),
      locked: z.array(z.enum(acceptable)).describe('Rules that no plan may accept.'),
    })
    .partial();
}

function ruleSetting(rule: Rule) {
  const options = rule.options ?? z.strictObject({});
  return z
    .union([SEVERITY, z.strictObject({ severity: SEVERITY, options }).partial()])
    .describe(`${rule.title.en} (default: ${rule.severity}).`);
}
