import { describe, expect, it } from 'vitest';
import { analyse, type Simulations } from '../../../src/analysis/facts.ts';
import { locate } from '../../../src/language/syntax/source.ts';
import { type Finding, isOpen, type Severity } from '../../../src/rules/engine/finding.ts';
import { fingerprintOf } from '../../../src/rules/engine/present.ts';
import { defineRule, type Rule } from '../../../src/rules/engine/rule.ts';
import { checkPlan } from '../../../src/rules/engine/run.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/rules/engine/settings.ts';
import { arithmetic } from '../../../src/rules/engine/source.ts';
import { RULES } from '../../../src/rules/registry.ts';
import { checkedMain, openFiles, openTexts } from '../../support/files.ts';
import { allFindings, findingsOf } from '../../support/findings.ts';
import { NO_EXAMPLES } from '../../support/no-examples.ts';
import { inPlan } from '../../support/text-case.ts';

const words = (what: string) => ({ en: { what }, nl: { what }, de: { what } });

/** A rule that reports every KPI and then fails where it is told to. */
function kpiRule(id: `${string}/${string}`, fails = false): Rule {
  return defineRule({
    id,
    title: { en: 'T', nl: 'T', de: 'T' },
    severity: 'warning',
    since: '0.1.0',
    status: 'stable',
    scope: 'plan',
    sources: [arithmetic('None')],
    messages: { seen: words('Seen') },
    examples: NO_EXAMPLES,
    check({ plan, report }) {
      for (const kpi of plan.kpis) report({ message: 'seen', at: kpi.keyword, about: kpi });
      if (fails) throw new Error('on purpose');
    },
  });
}

/** A rule that reports every KPI once it knows what a simulation came to. */
function askingRule(id: `${string}/${string}`): Rule {
  return defineRule({
    id,
    title: { en: 'T', nl: 'T', de: 'T' },
    severity: 'warning',
    since: '0.1.0',
    status: 'stable',
    scope: 'plan',
    sources: [arithmetic('None')],
    messages: { seen: words('Seen') },
    examples: NO_EXAMPLES,
    check({ plan, facts, report }) {
      if (facts.simulated() === undefined) return;
      for (const kpi of plan.kpis) report({ message: 'seen', at: kpi.keyword, about: kpi });
    },
  });
}

const TWO_KPIS = inPlan('kpi a "A" {', '  target: 4%', '}', 'kpi b "B" {', '  target: 5%', '}');

describe('a rule that throws', () => {
  it('costs itself and nothing else, and is no finding', () => {
    const rules = [kpiRule('test/before'), kpiRule('test/broken', true), kpiRule('test/behind')];
    const { plans, faults } = checkedMain(openFiles(TWO_KPIS, { rules }));
    expect(faults).toEqual([{ rule: 'test/broken', error: new Error('on purpose') }]);
    const found = plans.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(found.sort()).toEqual(['test/before', 'test/before', 'test/behind', 'test/behind'].sort());
  });

  it('does not make its exceptions look unused', () => {
    const text = inPlan('accept test/broken because "Known to be wrong today"');
    const accept = RULES.filter(({ id }) => id.startsWith('accept/'));
    const { plans } = checkedMain(openFiles(text, { rules: [...accept, kpiRule('test/broken', true)] }));
    expect(plans.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('a rule that asks for a simulation', () => {
  const asking = askingRule('test/asking');
  const [checked] = checkedMain(openFiles(TWO_KPIS)).plans;
  if (!checked) throw new Error('There is no plan.');
  const { plan } = checked;
  const check = (rules: readonly Rule[], simulations?: Simulations, before: readonly Finding[] = []) => {
    const { findings, ...rest } = checkPlan(plan, analyse(plan, simulations), rules, DEFAULT_SETTINGS, before);
    return { ...rest, findings, said: findings.map(({ rule, about }) => `${rule} ${about?.id?.value}`) };
  };
  const known = () => check([asking, kpiRule('test/other')]);

  it('says so, and whether it waits', () => {
    expect(known()).toMatchObject({ asksSimulation: true, awaitsSimulation: false });
    expect(check([asking], () => undefined)).toMatchObject({ asksSimulation: true, awaitsSimulation: true, said: [] });
    expect(check([kpiRule('test/other')], () => undefined)).toMatchObject({
      asksSimulation: false,
      awaitsSimulation: false,
    });
  });

  it('says what it said before while it waits, and nothing of it is said for other rules', () => {
    const before = known().findings;
    expect(before).toHaveLength(4);
    expect(check([asking, kpiRule('test/new')], () => undefined, before).said).toEqual([
      'test/asking a',
      'test/new a',
      'test/asking b',
      'test/new b',
    ]);
  });

  it('says it once where it says it again without waiting', () => {
    expect(check([asking], undefined, known().findings).said).toEqual(['test/asking a', 'test/asking b']);
  });
});

describe('the order of findings', () => {
  it('is that of the text, then of impact, whatever the order of the rules', () => {
    const text = inPlan('goal: “x”', 'start: 2026-13-01', 'budget {', '  totl: 4', '  reserve: 12 %', '}');
    const order = (rules: readonly Rule[]) => {
      const { findings } = checkedMain(openFiles(text, { rules }));
      return findings.map((finding) => [locate(finding.at).start, finding.rule]);
    };
    const found = order(RULES);
    expect(found).toEqual([...found].sort(([a], [b]) => Number(a) - Number(b)));
    expect(order([...RULES].reverse())).toEqual(found);
  });
});

describe('the order of findings at one place', () => {
  /** A rule that says at the plan's name what it is called. */
  const saying = (id: `${string}/${string}`, severity: Severity, of: 'plan' | 'kpi' = 'plan'): Rule =>
    defineRule({
      id,
      title: { en: 'T', nl: 'T', de: 'T' },
      severity,
      since: '0.1.0',
      status: 'stable',
      scope: 'plan',
      sources: [arithmetic('None')],
      messages: { seen: words('Seen') },
      examples: NO_EXAMPLES,
      check({ plan, report }) {
        for (const about of of === 'plan' ? [plan.element] : plan.kpis) {
          report({ message: 'seen', at: about.keyword, about });
        }
      },
    });
  const found = (...rules: readonly Rule[]) =>
    checkedMain(openFiles(TWO_KPIS, { rules })).plans.flatMap(({ findings }) => findings.map(({ rule }) => rule));

  it('is that of their impact', () => {
    const rules = [saying('a/hint', 'hint'), saying('b/warning', 'warning'), saying('c/error', 'error')];
    expect(found(...rules)).toEqual(['c/error', 'b/warning', 'a/hint']);
    expect(found(...rules.reverse())).toEqual(['c/error', 'b/warning', 'a/hint']);
  });

  it('is that of their names where the impact is the same', () => {
    const rules = [saying('a/x', 'hint'), saying('b/x', 'hint'), saying('c/x', 'hint')];
    expect(found(...rules)).toEqual(['a/x', 'b/x', 'c/x']);
    expect(found(...rules.reverse())).toEqual(['a/x', 'b/x', 'c/x']);
  });

  it('comes after the order of the text', () => {
    expect(found(saying('b/kpis', 'error', 'kpi'), saying('a/plan', 'hint'))).toEqual(['a/plan', 'b/kpis', 'b/kpis']);
  });
});

describe('the identity of a finding', () => {
  const PLAN = inPlan(
    'kpi speed "Speed" {',
    '  target: 2 h by month 6',
    '}',
    'budget {',
    '  total: 90k',
    '  totl: 4',
    '}',
  );
  const identities = (text: string) =>
    allFindings(openFiles(text))
      .map((finding: Finding) => finding.identity)
      .sort();

  it('survives moving, formatting and new titles', () => {
    const moved = inPlan(
      'budget {',
      '',
      '     total: 90k',
      '  totl:4',
      '}',
      '// a note',
      'kpi speed "Handling time" {',
      'target: 2 h by month 6',
      '}',
    );
    expect(identities(moved)).toEqual(identities(PLAN));
  });

  it('names rule, message and the path of ids', () => {
    expect(identities(PLAN)).toContain('kpi/no-baseline|missing|plan:p/kpi:speed|');
    expect(identities(PLAN)).toContain('structure/unknown-fact|near|plan:p/budget|totl');
  });

  // The figures of the authors of FNV (draft-eastlake-fnv, 64-bit FNV-1a).
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('%j has the fingerprint %s', (identity, fingerprint) => {
    const [found] = findingsOf(PLAN);
    expect(found && fingerprintOf({ ...found.finding, identity })).toBe(fingerprint);
  });

  it('tells findings apart that are otherwise alike', () => {
    const text = inPlan('budget {', '  totl: 4', '  totl: 5', '}');
    const found = findingsOf(text, 'structure/unknown-fact').map(({ finding }) => finding);
    expect(new Set(found.map(({ identity }) => identity)).size).toBe(2);
    expect(new Set(found.map(fingerprintOf)).size).toBe(2);
    for (const finding of found) expect(fingerprintOf(finding)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('exceptions', () => {
  const REASON = 'because "New process; measured in the pilot"';
  const accepted = (text: string) =>
    checkedMain(openFiles(text)).plans.flatMap(({ findings }) =>
      findings.flatMap(({ rule, about, accepted: by }) =>
        rule === 'kpi/no-baseline' ? [[about?.id?.value, by?.reason]] : [],
      ),
    );

  it('count in the block where they stand, and in the blocks inside it', () => {
    const kpi = (id: string, ...lines: string[]) => [`kpi ${id} "K" {`, '  target: 2 h by month 6', ...lines, '}'];
    expect(accepted(inPlan(...kpi('a', `  accept kpi/no-baseline ${REASON}`), ...kpi('b')))).toEqual([
      ['a', 'New process; measured in the pilot'],
      ['b', undefined],
    ]);
    expect(
      accepted(inPlan(`accept kpi/no-baseline ${REASON}`, ...kpi('a'), ...kpi('b'))).map(([, reason]) => reason),
    ).toEqual(['New process; measured in the pilot', 'New process; measured in the pilot']);
  });
});

describe('an open finding', () => {
  it('is neither accepted in the plan nor put off in the baseline', () => {
    const [found] = findingsOf(TWO_KPIS, 'kpi/no-baseline');
    if (!found) throw new Error('Nothing was found.');
    const { finding } = found;
    const accepting = inPlan(
      'accept kpi/no-baseline because "Measured in the pilot"',
      'kpi a "A" {',
      '  target: 4%',
      '}',
    );
    const accepted = checkedMain(openFiles(accepting)).plans.flatMap(({ findings }) => findings);
    expect(isOpen(finding)).toBe(true);
    expect(accepted.filter(({ rule }) => rule === 'kpi/no-baseline').map(isOpen)).toEqual([false]);
    expect(isOpen({ ...finding, baselined: { note: undefined } })).toBe(false);
  });
});

describe('settings', () => {
  const severities = (settings: Settings) =>
    findingsOf(TWO_KPIS, 'kpi/no-baseline', { settings }).map(({ severity }) => severity);
  const set = (severity: 'off' | 'error' | 'hint'): Settings => ({
    ...DEFAULT_SETTINGS,
    rules: new Map([['kpi/no-baseline', { severity, options: {} }]]),
  });

  it('change the severity of a rule or switch it off', () => {
    expect(severities(DEFAULT_SETTINGS)).toEqual(['warning', 'warning']);
    expect(severities(set('error'))).toEqual(['error', 'error']);
    expect(severities(set('off'))).toEqual([]);
  });

  it('replace single thresholds', () => {
    const repeats = inPlan('use-case u "U" {', '  repeats: 8 / week', '}');
    const lower: Settings = {
      ...DEFAULT_SETTINGS,
      rules: new Map([['use-case/low-frequency', { severity: undefined, options: { repeatsPerWeek: 5 } }]]),
    };
    expect(findingsOf(repeats, 'use-case/low-frequency')).toHaveLength(1);
    expect(findingsOf(repeats, 'use-case/low-frequency', { settings: lower })).toEqual([]);
  });
});

describe('rules about text', () => {
  it('cost next to nothing where nothing is wrong', () => {
    const kpis = Array.from({ length: 2500 }, (_, index) => [
      `kpi k${index} "K" {`,
      '  baseline: 6 h',
      '  target: 2 h by month 6',
      '}',
    ]);
    const rules = RULES.filter(({ scope }) => scope === 'file');
    const files = openFiles(inPlan(...kpis.flat()), { rules });
    const { file } = checkedMain(files);
    const started = performance.now();
    const again = openTexts(files.texts, { rules });
    const parsed = performance.now();
    expect(checkedMain(again).findings).toEqual([]);
    expect(file.elements).toHaveLength(2501);
    // Reading the 10,000 lines and checking them takes longer than the rules by themselves ever may.
    expect(performance.now() - parsed).toBeLessThan(Math.max(250, 5 * (parsed - started)));
  });

  it('stay linear where everything is wrong', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `fact${index}: 4 %`);
    const started = performance.now();
    const { findings } = checkedMain(openFiles(inPlan('budget {', ...lines, '}')));
    expect(findings).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
