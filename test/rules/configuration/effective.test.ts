import { describe, expect, it } from 'vitest';
import { type EffectiveSettings, effectiveSettings, type Origin } from '../../../src/rules/configuration/effective.ts';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { RULES } from '../../../src/rules/registry.ts';
import { checkedMain, openFiles } from '../../support/files.ts';
import { inPlan } from '../../support/text-case.ts';

interface Asked {
  readonly configuration?: { readonly profiles?: Readonly<Record<string, unknown>>; readonly [name: string]: unknown };
  readonly path?: string;
  /** Lines of the plan; undefined for a file without a plan. */
  readonly plan?: readonly string[] | undefined;
  /** Text before the plan, such as a company. */
  readonly before?: string;
}

function effective({ configuration = {}, path = 'plans/a.aiplan', plan, before = '' }: Asked): EffectiveSettings {
  const reading = readConfiguration(JSON.stringify(configuration));
  if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => message).join(' '));
  const files = openFiles(before + inPlan(...(plan ?? [])), { settings: reading.settings });
  const read = plan && checkedMain(files).plans[0]?.plan;
  return effectiveSettings(reading.settings, path, read, RULES, configuration.profiles ?? {});
}

/** Where a setting comes from, in a word. */
function origin(from: Origin): string {
  if (from.kind === 'plan') return 'plan';
  if (from.kind === 'profile') return `profile ${from.name}`;
  if (from.kind === 'default') return 'default';
  const number = from.kind === 'override' ? `override ${from.number} ` : '';
  return `${number}${from.path.join(' › ')}`;
}

const told = ({ value, from }: { readonly value: unknown; readonly from: Origin }) => [value, origin(from)];

function ruleOf({ rules }: EffectiveSettings, id: string) {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`${id} is not told.`);
  return {
    severity: told(rule.severity),
    locked: rule.locked && origin(rule.locked),
    options: Object.fromEntries(rule.options.map((option) => [option.name, told(option)])),
  };
}

const figureOf = ({ figures }: EffectiveSettings, name: string) => {
  const figure = figures.find((one) => one.name === name);
  return figure && told(figure);
};

const LAYERS = {
  profile: 'mkb',
  language: 'nl',
  packs: ['eu', 'nl'],
  overrides: [
    { files: ['plans/**'], profile: 'article', language: 'de' },
    { files: ['old/**'], packs: ['eu'] },
    { files: ['plans/a*'], packs: ['de'] },
  ],
};

describe('what holds for a plan without a configuration', () => {
  it('is the default', () => {
    const all = effective({ plan: [] });
    expect(told(all.profile)).toEqual(['article', 'default']);
    expect(told(all.language)).toEqual(['en', 'default']);
    expect(told(all.reportLanguage)).toEqual(['en', 'default']);
    expect(told(all.packs)).toEqual([['eu'], 'default']);
    expect(all.overrides).toEqual([]);
    expect(all.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(ruleOf(all, 'use-case/low-frequency')).toEqual({
      severity: ['hint', 'default'],
      locked: undefined,
      options: { repeatsPerWeek: [10, 'profile article'], workingWeeks: [46, 'profile article'] },
    });
    expect(figureOf(all, 'budget.reservePercent')).toEqual([10, 'profile article']);
    expect(figureOf(all, 'name')).toBeUndefined();
  });

  it('may be said by the plan itself', () => {
    const before = 'company c "C" {\n country: NL\n}\n';
    const all = effective({ plan: ['profile: mkb', 'language: de', 'company: c'], before });
    expect(told(all.profile)).toEqual(['mkb', 'plan']);
    // Messages are for who checks, reports for who reads the plan.
    expect(told(all.language)).toEqual(['en', 'default']);
    expect(told(all.reportLanguage)).toEqual(['de', 'plan']);
    expect(told(all.packs)).toEqual([['eu', 'nl'], 'plan']);
    expect(figureOf(all, 'budget.reservePercent')).toEqual([10, 'profile mkb']);
  });

  it('is the law of the EU alone where that of the country is not known here', () => {
    const before = 'company c "C" {\n country: FR\n}\n';
    expect(told(effective({ plan: ['company: c'], before }).packs)).toEqual([['eu'], 'default']);
  });

  it('is the default where the plan names a profile that does not exist', () => {
    expect(told(effective({ plan: ['profile: bank'] }).profile)).toEqual(['article', 'default']);
  });
});

describe('what the configuration sets', () => {
  it('comes from the file, or from the last override that fits and sets it', () => {
    const other = effective({ configuration: LAYERS, path: 'b.aiplan', plan: [] });
    expect(told(other.profile)).toEqual(['mkb', 'profile']);
    expect(told(other.language)).toEqual(['nl', 'language']);
    expect(told(other.packs)).toEqual([['eu', 'nl'], 'packs']);
    const all = effective({ configuration: LAYERS, plan: [] });
    expect(told(all.profile)).toEqual(['article', 'override 1 overrides › 0 › profile']);
    expect(told(all.language)).toEqual(['de', 'override 1 overrides › 0 › language']);
    expect(told(all.reportLanguage)).toEqual(['de', 'override 1 overrides › 0 › language']);
    expect(told(all.packs)).toEqual([['de'], 'override 3 overrides › 2 › packs']);
    expect(all.overrides).toEqual([
      { number: 1, files: ['plans/**'], path: ['overrides', 0] },
      { number: 3, files: ['plans/a*'], path: ['overrides', 2] },
    ]);
  });

  it('holds for a file without a plan, which has the law of the EU', () => {
    expect(told(effective({}).packs)).toEqual([['eu'], 'default']);
    expect(told(effective({ configuration: LAYERS }).profile)).toEqual([
      'article',
      'override 1 overrides › 0 › profile',
    ]);
  });

  it('is told for each rule: severity, lock and single options', () => {
    const id = 'use-case/low-frequency';
    const configuration = {
      rules: { [id]: { severity: 'warning', options: { repeatsPerWeek: 5 } }, 'kpi/no-baseline': 'error' },
      locked: ['kpi/no-baseline'],
      overrides: [{ files: ['plans/**'], rules: { [id]: { options: { workingWeeks: 44 } } } }],
    };
    const all = effective({ configuration, plan: [] });
    expect(ruleOf(all, id)).toEqual({
      severity: ['warning', `rules › ${id}`],
      locked: undefined,
      options: {
        repeatsPerWeek: [5, `rules › ${id} › options › repeatsPerWeek`],
        workingWeeks: [44, `override 1 overrides › 0 › rules › ${id} › options › workingWeeks`],
      },
    });
    expect(ruleOf(all, 'kpi/no-baseline')).toMatchObject({
      severity: ['error', 'rules › kpi/no-baseline'],
      locked: 'locked',
    });
  });

  it('tells no limits of a rule that lets none be set', () => {
    for (const { id, options } of RULES.filter((rule) => !rule.options))
      expect([id, options, ruleOf(effective({}), id).options]).toEqual([id, undefined, {}]);
  });
});

describe('the figures of a profile of the company', () => {
  const configuration = {
    profile: 'strict',
    profiles: {
      strict: { extends: 'ours', team: { mostRolesPerPerson: 1 } },
      ours: { budget: { reservePercent: 12 } },
      small: { extends: 'mkb' },
    },
  };

  it('come from the profile that sets them, over those that it extends, down to one of the product', () => {
    const all = effective({ configuration, plan: [] });
    expect(told(all.profile)).toEqual(['strict', 'profile']);
    expect(figureOf(all, 'team.mostRolesPerPerson')).toEqual([1, 'profiles › strict › team › mostRolesPerPerson']);
    expect(figureOf(all, 'budget.reservePercent')).toEqual([12, 'profiles › ours › budget › reservePercent']);
    expect(figureOf(all, 'budget.personnelPercent')).toEqual([40, 'profile article']);
    expect(figureOf(effective({ configuration, plan: ['profile: small'] }), 'budget.reservePercent')).toEqual([
      10,
      'profile mkb',
    ]);
  });
});
