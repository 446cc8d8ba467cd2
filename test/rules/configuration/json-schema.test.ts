import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/run-program.mjs';
import { lazy } from '../../../src/analysis/lazy.ts';
import { configurationJsonSchema } from '../../../src/rules/configuration/json-schema.ts';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { ARTICLE } from '../../../src/rules/profile/article.ts';
import { RULES } from '../../../src/rules/registry.ts';

type Node = Readonly<Record<string, unknown>>;

/** As it is generated: that the file in `schemas` is the same, the check of generated files says. */
const schema = lazy(() => configurationJsonSchema(RULES) as Node);

/** A place of the schema with what editors show of it: words beside a reference count as its own. */
function at(...path: readonly string[]): Node {
  let node = schema();
  for (const step of path) node = behind((behind(node)[step] ?? {}) as Node);
  return node;
}

function behind(node: Node): Node {
  const [whole] = (node['allOf'] ?? []) as readonly Node[];
  const { allOf: _, $ref: address, ...own } = { ...whole, ...node };
  if (typeof address !== 'string') return own;
  const definitions = schema()['definitions'] as Readonly<Record<string, Node>>;
  return behind({ ...definitions[address.replace('#/definitions/', '')], ...own });
}

/** The block form of a rule's setting, for the whole file or in an override. */
function optionsOf(id: string, settings: Node): Readonly<Record<string, Node>> {
  const forms = (behind((settings['properties'] as Readonly<Record<string, Node>>)[id] ?? {})['anyOf'] ??
    []) as readonly Node[];
  const block = forms.map(behind).find(({ properties }) => properties);
  const options = behind((block?.['properties'] as Readonly<Record<string, Node>> | undefined)?.['options'] ?? {});
  return (options['properties'] ?? {}) as Readonly<Record<string, Node>>;
}

describe('the schema of the configuration for editors', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('explains %s and each of its options', (id, rule) => {
    for (const settings of [at('properties', 'rules'), at('properties', 'overrides', 'items', 'properties', 'rules')]) {
      const setting = behind((settings['properties'] as Readonly<Record<string, Node>>)[id] ?? {});
      expect(setting['description']).toContain(rule.title.en);
      const defaults = rule.options ? rule.thresholds(ARTICLE) : {};
      for (const [name, option] of Object.entries(optionsOf(id, settings))) {
        expect(option['description'], name).toMatch(/\w.*\(default: .+\)\.$/);
        expect(option['default'], name).toEqual(defaults[name]);
      }
    }
  });

  it('explains each setting, and each figure of a profile with its usual value', () => {
    for (const name of ['profile', 'profiles', 'language', 'packs', 'rules', 'locked', 'overrides']) {
      expect(at('properties', name)['description'], name).toMatch(/\.$/);
    }
    const figures = at('properties', 'profiles', 'additionalProperties', 'properties', 'budget', 'properties');
    expect(Object.keys(figures).sort()).toEqual(Object.keys(ARTICLE.budget).sort());
    for (const [name, figure] of Object.entries(figures)) {
      const usual = ARTICLE.budget[name as keyof typeof ARTICLE.budget];
      expect(behind(figure as Node)['description']).toContain(`the article's profile: ${usual}`);
    }
  });

  it('takes what the reader takes', () => {
    const text = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
    const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json ?? '');
    const validate = new Ajv({ strict: false }).compile(schema());
    const configurations = blocks.filter((json) => !json.includes('"findings"'));
    expect(configurations.length).toBeGreaterThan(2);
    for (const json of configurations) {
      expect(validate(JSON.parse(json)), `${json}${JSON.stringify(validate.errors)}`).toBe(true);
      expect(readConfiguration(json)).toHaveProperty('settings');
    }
  });
});

describe('the schema for a list of rules', () => {
  const IDS = ['use-case/low-frequency', 'kpi/no-baseline', 'name/unresolved'];
  const rules = RULES.filter(({ id }) => IDS.includes(id));
  const accepts = (configuration: object) =>
    new Ajv({ strict: false }).compile(configurationJsonSchema(rules))(configuration);

  it('says of each option its name in words and its usual value, in the file and in overrides', () => {
    const made = JSON.stringify(configurationJsonSchema(rules));
    expect(made).toContain('"title":"aiplan configuration"');
    expect(made).toContain('"$schema":"http://json-schema.org/draft-07/schema#"');
    expect(made).toContain('"description":"Repeats per week (default: 10).","default":10');
    expect(made).toContain('"description":"Working weeks (default: 46).","default":46');
    expect(made).toContain('"description":"Low repetition (default: hint)."');
  });

  it.each([
    ['a severity', { rules: { 'kpi/no-baseline': 'off' } }],
    ['a severity in a block', { rules: { 'kpi/no-baseline': { severity: 'error' } } }],
    ['an option', { rules: { 'use-case/low-frequency': { options: { repeatsPerWeek: 5 } } } }],
    [
      'an option for some files',
      { overrides: [{ files: ['a'], rules: { 'use-case/low-frequency': { options: {} } } }] },
    ],
    ['a lock', { locked: ['kpi/no-baseline'] }],
    [
      'a profile of the company',
      { profile: 'ours', profiles: { ours: { extends: 'mkb', kpi: { businessDays: 30 } } } },
    ],
    [
      'a look',
      { report: { logo: 'a.png', colors: { accent: '#000000', second: { light: '#000000', dark: '#ffffff' } } } },
    ],
  ])('takes %s', (_, configuration) => {
    expect(accepts(configuration)).toBe(true);
  });

  it.each([
    ['a rule that is not in the list', { rules: { 'kpi/level-missing': 'off' } }],
    ['a severity that there is not', { rules: { 'kpi/no-baseline': 'fatal' } }],
    ['an option that the rule has not', { rules: { 'kpi/no-baseline': { options: { repeatsPerWeek: 5 } } } }],
    [
      'an option with another kind of value',
      { rules: { 'use-case/low-frequency': { options: { repeatsPerWeek: '5' } } } },
    ],
    ['an override for no files', { overrides: [{ files: [] }] }],
    ['an override that does not say for which files', { overrides: [{ profile: 'mkb' }] }],
    // Of a text that cannot be read nothing can be accepted.
    ['a lock on a rule that no plan can accept', { locked: ['name/unresolved'] }],
    ['a setting that there is not', { rule: {} }],
    ['a figure that a profile has not', { profiles: { ours: { kpi: { days: 30 } } } }],
    ['a colour for one paper only', { report: { colors: { accent: { light: '#000000' } } } }],
    ['a colour that there is not', { report: { colors: { third: '#000000' } } }],
  ])('refuses %s', (_, configuration) => {
    expect(accepts(configuration)).toBe(false);
  });
});
