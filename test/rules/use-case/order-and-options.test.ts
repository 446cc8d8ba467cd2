import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

describe('use-case/technology-first', () => {
  const rule = 'use-case/technology-first';
  const plan = (technology: readonly string[], status = 'chosen', ...more: string[]) =>
    inPlan(
      'start: 2027-01-04',
      'as-of: 2027-03-01',
      'technology platform "ML platform" {',
      ...technology.map((line) => `  ${line}`),
      '}',
      'use-case ranking "Rank parts" {',
      `  status: ${status}`,
      '}',
      ...more,
    );
  const SELECTION = [
    'roadmap {',
    '  phase choose "Select" {',
    '    kind: selection',
    '    duration: 2..3 weeks',
    '  }',
    '}',
  ];

  it('names the sum that is for nothing, and offers the use cases', () => {
    expectCase(rule, {
      text: plan(['category: cloud', 'cost: 150k once']),
      at: 'platform',
      what: "'ML platform' (€150,000) is for no use case of the plan",
      severity: 'warning',
      fixes: ["Add 'for: ranking'"],
      fixed: plan(['category: cloud', 'cost: 150k once', 'for: ranking']),
    });
  });

  it('leaves out a sum that comes back every month, and one that is not known', () => {
    expect(findingOf(plan(['cost: 2k / month']), rule).what).toBe("'ML platform' is for no use case of the plan");
    expect(findingOf(plan(['category: cloud']), rule).what).toBe("'ML platform' is for no use case of the plan");
    expect(findingOf(plan(['cost: 150k USD']), rule, { language: 'de' }).what).toBe(
      "'ML platform' (150.000 $) dient keinem Anwendungsfall des Plans",
    );
  });

  it('moves a purchase behind the selection', () => {
    const early = ['cost: 150k', 'for: ranking', 'bought: 2027-01-10'];
    expectCase(rule, {
      text: plan(early, 'chosen', ...SELECTION),
      at: '2027-01-10',
      what: "'ML platform' (€150,000) is bought on 10 Jan 2027; the use case is selected in 'Select', which ends on 21 Jan 2027",
      severity: 'warning',
      fixes: ["Write 'bought: 2027-01-22'"],
    });
  });

  it.each([
    // Two weeks at the least: the selection may be over on 17 Jan.
    ['2027-01-17', 1],
    ['2027-01-18', 0],
    ['month 1', 0],
  ])('with a purchase on %s finds %i', (day, times) => {
    expect(findingsOf(plan(['for: ranking', `bought: ${day}`], 'chosen', ...SELECTION), rule)).toHaveLength(times);
  });

  it('finds what was bought for a candidate, not what may be bought once it is chosen', () => {
    const bought = (day: string, status: string) => plan(['for: ranking', `bought: ${day}`], status);
    expect(findingOf(bought('2027-02-01', 'candidate'), rule)).toMatchObject({
      at: '2027-02-01',
      what: "'ML platform' was bought on 1 Feb 2027 for what is still a candidate: 'Rank parts'",
    });
    expect(findingsOf(bought('2027-03-01', 'candidate'), rule)).toHaveLength(1);
    expect(findingsOf(bought('2027-03-02', 'candidate'), rule)).toEqual([]);
    expect(findingsOf(bought('2027-02-01', 'chosen'), rule)).toEqual([]);
  });

  it('offers the first three use cases that are not given up', () => {
    const more = ['a', 'b', 'c', 'd'].map(
      (id) => `use-case ${id} "${id}" { status: ${id === 'a' ? 'retired' : 'candidate'} }`,
    );
    expect(findingOf(plan([], 'chosen', ...more), rule).fixes).toEqual([
      "Add 'for: ranking'",
      "Add 'for: b'",
      "Add 'for: c'",
    ]);
  });

  it('takes what also serves a chosen use case for bought with reason', () => {
    const lines = ['for: ranking, other', 'bought: 2027-02-01'];
    const other = (status: string) => `use-case other "Other" { ${status} }`;
    expect(findingsOf(plan(lines, 'candidate', other('status: chosen')), rule)).toEqual([]);
    expect(findingsOf(plan(lines, 'candidate', other('')), rule)).toEqual([]);
    expect(findingsOf(plan(lines, 'candidate', other('status: candidate')), rule)).toHaveLength(1);
  });

  it('does not take any phase for the selection', () => {
    const later = SELECTION.map((line) => line.replace('kind: selection', 'kind: poc'));
    const early = ['cost: 150k', 'for: ranking', 'bought: 2027-01-10'];
    expect(findingsOf(plan(early, 'chosen', ...later), rule)).toEqual([]);
    expect(findingsOf(plan(early, 'chosen', ...SELECTION.filter((line) => !line.includes('kind'))), rule)).toEqual([]);
  });

  it.each([
    ['the line is being typed', plan(['for:'])],
    ['the day of the purchase cannot be read', plan(['for: ranking', 'bought: soon'], 'candidate')],
    ['the day of the purchase is not stated', plan(['for: ranking'], 'candidate')],
    ['there is no use case, which is another finding', inPlan('technology t "T"')],
    ['it is for the law', plan(['category: compliance-tools'])],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});

describe('use-case/no-user-involvement', () => {
  const rule = 'use-case/no-user-involvement';
  const plan = (users: readonly string[], ...more: string[]) =>
    inPlan(
      'start: 2027-01-04',
      'use-case drafting "Draft" {',
      ...users.map((line) => `  ${line}`),
      '}',
      'roadmap {',
      '  phase inventory "Inventory" {',
      '    kind: inventory',
      '    duration: 4 weeks',
      '  }',
      '  phase proof "Proof" {',
      '    kind: poc',
      '    after: inventory',
      '    duration: 8 weeks',
      '  }',
      '  phase pilot "Pilot" {',
      '    kind: pilot',
      '    after: proof',
      '    duration: 8 weeks',
      '  }',
      '}',
      ...more,
    );

  it('lets users join with the first phase', () => {
    expectCase(rule, {
      text: plan(['status: chosen']),
      at: 'drafting',
      what: "'Draft' names no end users who take part",
      severity: 'warning',
      fixes: ['Add \'users: "…" from …\''],
      fixed: plan(['status: chosen', 'users: "Who works with it" from phase inventory']),
    });
  });

  it('finds users who come after the beginning of the proof of concept, on their moment', () => {
    expectCase(rule, {
      text: plan(['users: "Sales" from phase pilot']),
      at: 'pilot',
      what: "End users of 'Draft' first take part from 'Pilot' on, after 'Proof' has begun",
      severity: 'warning',
      fixes: ["Write 'from phase inventory'"],
      fixed: plan(['users: "Sales" from phase inventory']),
    });
  });

  it('replaces a date by the phase', () => {
    const text = plan(['users: "Sales" from 2027-06-01']);
    expect(findingOf(text, rule).what).toBe(
      "End users of 'Draft' first take part from 1 Jun 2027 on, after 'Proof' has begun",
    );
    expect(afterFix(text, rule)).toBe(plan(['users: "Sales" from phase inventory']));
  });

  it.each([
    // The proof of concept begins on 1 Feb 2027.
    [['users: "Sales" from 2027-02-01'], 0],
    [['users: "Sales" from 2027-02-02'], 1],
    [['users: "Sales" from phase proof'], 0],
    [['users: "Sales" from phase pilot', 'users: "Others" from phase inventory'], 0],
    // Others join at a time that is not stated.
    [['users: "Sales" from phase pilot', 'users: "Others"'], 0],
    [['users:'], 0],
    [['users'], 0],
  ])('with %j finds %i', (users, times) => {
    expect(findingsOf(plan(users), rule)).toHaveLength(times);
  });

  it('compares phases of a plan without a date, but no phase with a date', () => {
    const undated = (from: string) => plan([`users: "Sales" from ${from}`]).replace('  start: 2027-01-04\n', '');
    expect(findingsOf(undated('phase pilot'), rule)).toHaveLength(1);
    expect(findingsOf(undated('2027-06-01'), rule)).toEqual([]);
  });

  it('hears of participation in the change block', () => {
    const change = (line: string) => ['change {', `  involve: "Sales" ${line}`, '}'];
    expect(findingsOf(plan(['status: chosen'], ...change('from phase pilot')), rule)).toEqual([]);
    const late = ['users: "Sales" from phase pilot'];
    expect(findingsOf(plan(late, ...change('from phase inventory')), rule)).toEqual([]);
    expect(findingsOf(plan(late, ...change('from phase pilot')), rule)).toHaveLength(1);
  });
});

describe('use-case/build-buy-undecided', () => {
  const rule = 'use-case/build-buy-undecided';
  const option = (id: string, ...facts: string[]) => [
    `  option ${id} "${id}" {`,
    ...facts.map((fact) => `    ${fact}`),
    '  }',
  ];
  const plan = (...options: readonly string[][]) =>
    inPlan('use-case drafting "Draft" {', '  status: chosen', ...options.flat(), '}');

  it('adds two ways, one of them without AI', () => {
    const text = plan();
    expect(findingOf(text, rule)).toMatchObject({ at: 'drafting', severity: 'hint' });
    const after = afterFix(text, rule);
    expect(after).toContain('option build "Build it ourselves"');
    expect(after).toContain('option no-ai "Without AI"');
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it.each([
    [[option('build', 'cost: 60k')], "For 'Draft' no alternative to 'build' is considered"],
    [
      [option('build', 'cost: 60k', 'chosen: yes'), option('buy')],
      "'Draft' names 2 options, but these have no cost: 'buy'",
    ],
    [[option('build'), option('buy')], "'Draft' names 2 options, but these have no cost: 'build' and 'buy'"],
    [
      [option('build', 'cost: 60k'), option('buy', 'cost: 90k', 'chosen: no')],
      "'Draft' compares 2 options, but none is marked as chosen",
    ],
  ])('with %j says: %s', (options, what) => {
    const text = plan(...options);
    expect(findingOf(text, rule).what).toBe(what);
    for (const [number] of findingOf(text, rule).fixes.entries()) {
      const messages = findingsOf(afterFix(text, rule, number), rule).map(({ what: left }) => left);
      expect(messages, findingOf(text, rule).fixes[number]).not.toContain(what);
    }
  });

  it.each([
    ['a cost is being typed', [option('build', 'cost: 60k', 'chosen: yes'), option('buy', 'cost:')]],
    ['the choice is being typed', [option('build', 'cost: 60k', 'chosen:'), option('buy', 'cost: 90k')]],
    [
      'costs are ranges and per year',
      [option('build', 'cost: 40..60k', 'chosen: yes'), option('buy', 'cost: 9k / year')],
    ],
  ])('is silent where %s', (_, options) => {
    expect(findingsOf(plan(...options), rule)).toEqual([]);
  });

  it('asks nothing of what is in use or only a candidate', () => {
    for (const status of ['live', 'candidate', 'retired'])
      expect(findingsOf(plan().replace('status: chosen', `status: ${status}`), rule)).toEqual([]);
  });
});
