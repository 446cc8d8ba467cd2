import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run-program.mjs';
import { RULES } from '../../src/rules/registry.ts';
import { project } from './command-line.ts';
import { CLEAN, WARNING } from './plans.ts';

const CONFIG = `{
  "profile": "mkb",
  "profiles": {
    "ours": { "budget": { "reservePercent": 12 } }
  },
  "rules": {
    "use-case/low-frequency": { "severity": "error", "options": { "workingWeeks": 44 } }
  },
  "locked": ["kpi/no-baseline"],
  "overrides": [
    { "files": ["other/**"], "profile": "article" },
    {
      "files": ["plans/**"],
      "language": "nl",
      "rules": { "use-case/low-frequency": { "options": { "repeatsPerWeek": 3 } } }
    }
  ]
}
`;

const PLAN = `plan p "P" {
  profile: ours
  language: de
  company "C" {
    country: NL
  }
}
`;

/** The words of the line of a name. */
function line(output: string, name: string): string[] {
  const found = output.split('\n').find((text) => text.trimStart().startsWith(`${name} `)) ?? '';
  return found.trim().split(/ {2,}/).slice(1);
}

/** The words of an option's line, among those below its rule. */
function option(output: string, rule: string, name: string): string[] {
  const below = output.slice(output.indexOf(`\n${rule} `) + 1);
  return line(below.slice(below.indexOf('\n') + 1), name);
}

describe('aiplan config print', () => {
  it('says of each setting where it comes from', async () => {
    const { run } = project({ 'aiplan.config.json': CONFIG, 'aiplan.baseline.json': '{}', 'plans/a.aiplan': PLAN });
    const { status, stdout, stderr } = await run(['config', 'print', 'plans/a.aiplan']);
    expect([status, stderr]).toEqual([0, '']);
    const of = (name: string) => line(stdout, name);
    expect(of('project folder')).toEqual(['.']);
    expect(of('configuration')).toEqual(['aiplan.config.json']);
    expect(of('baseline')).toEqual(['aiplan.baseline.json']);
    expect(of('override 2')).toEqual(['plans/**', 'aiplan.config.json:12']);
    expect(of('override 1')).toEqual([]);
    expect(of('profile')).toEqual(['ours', 'plans/a.aiplan:2']);
    expect(of('language')).toEqual(['nl', 'override 2, aiplan.config.json:14']);
    expect(of('report language')).toEqual(['de', 'plans/a.aiplan:3']);
    expect(of('packs')).toEqual(['eu, nl', 'plans/a.aiplan:5']);
    expect(of('budget.reservePercent')).toEqual(['12', 'aiplan.config.json:4']);
    expect(of('budget.suggestedReservePercent')).toEqual(['15', 'profile article']);
    expect(of('use-case/low-frequency')).toEqual(['error', 'aiplan.config.json:7']);
    expect(option(stdout, 'use-case/low-frequency', 'repeatsPerWeek')).toEqual([
      '3',
      'override 2, aiplan.config.json:15',
    ]);
    expect(option(stdout, 'use-case/low-frequency', 'workingWeeks')).toEqual(['44', 'aiplan.config.json:7']);
    expect(option(stdout, 'use-case/too-many-inputs', 'mostInputs')).toEqual(['3', 'profile ours']);
    expect(of('kpi/no-baseline')).toEqual(['warning, locked', 'default']);
    expect(of('kpi/delta-mismatch')[1]).toBe('default');
    for (const { id } of RULES) expect(of(id), id).toHaveLength(2);
  });

  it('says of logo and colours of reports what is set and where', async () => {
    const look =
      '{\n"report": {\n"logo": "logo.png",\n"colors": {\n"accent": { "light": "#0b66c3", "dark": "#7fb5ee" }\n}\n}\n}';
    const { run } = project({ 'aiplan.config.json': look, 'a.aiplan': 'plan p "P" {\n}\n' });
    const { stdout } = await run(['config', 'print', 'a.aiplan']);
    expect(line(stdout, 'report.logo')).toEqual(['logo.png', 'aiplan.config.json:3']);
    expect(line(stdout, 'report.colors.accent')).toEqual([
      '{"light":"#0b66c3","dark":"#7fb5ee"}',
      'aiplan.config.json:5',
    ]);
    expect(line(stdout, 'report.colors.second')).toEqual(['none', 'default']);
    const json = JSON.parse((await run(['config', 'print', 'a.aiplan', '--format', 'json'])).stdout);
    expect(json.plans[0].look).toEqual([
      {
        name: 'report.logo',
        value: 'logo.png',
        from: { source: 'configuration', path: 'aiplan.config.json', line: 3 },
      },
      {
        name: 'report.colors.accent',
        value: { light: '#0b66c3', dark: '#7fb5ee' },
        from: { source: 'configuration', path: 'aiplan.config.json', line: 5 },
      },
      { name: 'report.colors.second', value: null, from: { source: 'default' } },
    ]);
  });

  it('says that nothing is set where there is no configuration', async () => {
    const { run } = project({ 'a.aiplan': 'plan p "P" {\n}\n' });
    const { stdout } = await run(['config', 'print', 'a.aiplan']);
    expect(line(stdout, 'configuration')).toEqual(['none']);
    expect(line(stdout, 'baseline')).toEqual(['none']);
    expect(line(stdout, 'profile')).toEqual(['article', 'default']);
    expect(line(stdout, 'language')).toEqual(['en', 'default']);
    expect(line(stdout, 'packs')).toEqual(['eu', 'default']);
  });

  it('takes the article for a plan that names no profile that exists', async () => {
    const { run } = project({ 'aiplan.config.json': CONFIG, 'a.aiplan': 'plan p "P" {\n  profile: their\n}\n' });
    expect(line((await run(['config', 'print', 'a.aiplan'])).stdout, 'profile')).toEqual(['article', 'default']);
  });

  it('prints a file without a plan, and one with two', async () => {
    const { run } = project({ 'shared.aiplan': CLEAN, 'two.aiplan': 'plan a "A" {\n}\nplan b "B" {\n}\n' });
    expect((await run(['config', 'print', 'shared.aiplan'])).stdout).toMatch(/^shared\.aiplan$/m);
    const { stdout } = await run(['config', 'print', 'two.aiplan']);
    expect(stdout.match(/^two\.aiplan: plan \w$/gm)).toEqual(['two.aiplan: plan a', 'two.aiplan: plan b']);
  });

  it('gives other programs the same, in the form that is published', async () => {
    const { run } = project({ 'aiplan.config.json': CONFIG, 'plans/a.aiplan': PLAN });
    const { stdout } = await run(['config', 'print', 'plans/a.aiplan', '--format', 'json']);
    const output = JSON.parse(stdout) as { plans: { profile: unknown; language: unknown; overrides: unknown }[] };
    expect(output.plans).toHaveLength(1);
    expect(output.plans[0]).toMatchObject({
      overrides: [{ number: 2, files: ['plans/**'], line: 12 }],
      profile: { value: 'ours', from: { source: 'plan', path: 'plans/a.aiplan', line: 2 } },
      language: { value: 'nl', from: { source: 'override', override: 2, path: 'aiplan.config.json', line: 14 } },
    });
    const schema = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
  });

  it('prints what the page on settings shows', async () => {
    const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
    const [config, shown] = ['json', 'text'].map((kind) => new RegExp(`\`\`\`${kind}\n([^]*?)\`\`\``).exec(page)?.[1]);
    const { run } = project({ 'aiplan.config.json': config ?? '', 'a.aiplan': CLEAN });
    const { stdout } = await run(['config', 'print', 'a.aiplan', '--lang', 'en']);
    const rows = (shown ?? '').trim().split('\n');
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const [name = '', ...rest] = row.split(/ {2,}/);
      expect(line(stdout, name), name).toEqual(rest);
    }
  });

  it('uses the configuration that it is told', async () => {
    const { run } = project({ 'other.json': '{ "language": "nl" }', 'a.aiplan': CLEAN });
    const { stdout } = await run(['config', 'print', 'a.aiplan', '--config', 'other.json']);
    expect(line(stdout, 'language')).toEqual(['nl', 'other.json:1']);
  });

  it.each([
    [['config'], 'aiplan config needs a command after it: print.\n"aiplan config --help" shows how it is used.\n'],
    [
      ['config', 'print'],
      'aiplan config print needs a <file> after it.\n"aiplan config print --help" shows how it is used.\n',
    ],
    [['config', 'print', '.'], '. is a folder; name the file of one plan.\n'],
    [['config', 'print', 'b.aiplan'], 'b.aiplan does not exist.\n'],
  ])('needs a plan: %j', async (words, stderr) => {
    const { run } = project({ 'a.aiplan': CLEAN });
    expect(await run(words)).toEqual({ status: 2, stdout: '', stderr });
  });
});

describe('overrides on the command line', () => {
  const config = (override: object) => JSON.stringify({ overrides: [{ files: ['archive/**'], ...override }] });

  it('change the severity for the files that fit', async () => {
    const { run } = project({
      'aiplan.config.json': config({ rules: { 'value/foreign-notation': 'error' } }),
      'archive/2024/a.aiplan': WARNING,
      'a.aiplan': WARNING,
    });
    const { status, stdout } = await run(['check', '--brief']);
    expect(status).toBe(1);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^a\.aiplan:2:15 {2}warning /),
      expect.stringMatching(/^archive\/2024\/a\.aiplan:2:15 {2}error /),
    ]);
    expect((await run(['check', 'a.aiplan'], { inside: 'archive/2024' })).status).toBe(1);
  });

  it('speak to the authors of a folder in their language', async () => {
    const { run } = project({
      'aiplan.config.json': config({ language: 'de' }),
      'archive/a.aiplan': WARNING,
      'b.aiplan': WARNING,
    });
    const { stdout } = await run(['check', '--brief']);
    expect(stdout).toContain('hat ein Dezimalkomma');
    expect(stdout).toContain('has a decimal comma');
  });

  it('end with status 2 where they soften what is locked, at the place', async () => {
    const { run } = project({
      'aiplan.config.json':
        '{\n  "locked": ["kpi/no-baseline"],\n  "overrides": [{ "files": ["a/**"], "rules": { "kpi/no-baseline": "off" } }]\n}\n',
      'a.aiplan': CLEAN,
    });
    expect(await run(['check'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'aiplan.config.json:3:49  "kpi/no-baseline" is locked: in an override it may only be "error".\n',
    });
  });
});
