import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const useCase = (...lines: string[]) => [
  'use-case drafting "Draft quotations" {',
  ...lines.map((line) => `  ${line}`),
  '}',
];
const block = (name: string, ...lines: string[]) => [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
const anna = ['team {', '  person anna "Anna" {', '    roles: business-lead', '  }', '}'];
const rollout = ['roadmap {', '  phase live "Roll-out" {', '    kind: rollout', '  }', '}'];

describe('governance/no-evaluation-plan', () => {
  const rule = 'governance/no-evaluation-plan';
  const tested = [
    'metric: "Drafts without a change"',
    'threshold: 50%',
    'test-data: "200 quotations"',
    'compared-with: "Two engineers"',
    'by: 2027-01-15',
  ];
  const about = (...aiAct: string[]) =>
    inPlan(...useCase(...block('ai-act', ...aiAct), ...block('evaluation', ...tested)));

  it.each([
    ['affects: natural-persons', 1],
    ['affects: staff', 1],
    ['profiling: yes', 1],
    ['performs: cv-filtering', 1],
    ['affects: none', 0],
    ['performs: none', 0],
    // Whom it affects is asked for where the class is.
    ['profiling: unknown', 0],
    ['affects: everybody', 0],
  ])('asks for a bias test with %s: %i', (line, count) => {
    expect(findingsOf(about(line), rule)).toHaveLength(count);
  });

  it('says in one finding all that is missing, the bias test among it', () => {
    const text = inPlan(
      ...useCase(...block('ai-act', 'affects: staff'), ...block('evaluation', ...tested.slice(0, 3))),
    );
    expectCase(rule, {
      text,
      at: 'evaluation',
      what: "The evaluation of 'Draft quotations' lacks a comparison, a bias test and a date",
      severity: 'warning',
      fixes: ["Add 'compared-with', 'bias-test' and 'by'"],
    });
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });

  it('offers the day before the first use as the date of the test', () => {
    const text = inPlan(
      'start: 2027-01-04',
      ...useCase('status: chosen'),
      'roadmap {',
      '  phase trial "Pilot" {',
      '    kind: pilot',
      '    starts: 2027-03-01',
      '    duration: 8 weeks',
      '  }',
      '}',
    );
    expect(afterFix(text, rule)).toContain('by: 2027-02-28\n');
    const late = afterFix(text, rule).replace('by: 2027-02-28', 'by: 2027-03-15');
    expectCase(rule, {
      text: late,
      at: '2027-03-15',
      what: "'Draft quotations' is evaluated by 15 Mar 2027, but 'Pilot' begins on 1 Mar 2027 at the latest",
      severity: 'warning',
      fixed: afterFix(text, rule),
    });
  });

  it('speaks Dutch and German', () => {
    const text = inPlan(...useCase('status: chosen'));
    expect(findingOf(text, rule, { language: 'nl' }).what).toBe("'Draft quotations' heeft geen evaluatieplan");
    expect(findingOf(text, rule, { language: 'de' }).what).toBe("'Draft quotations' hat keinen Evaluierungsplan");
  });
});

describe('governance/no-monitoring', () => {
  const rule = 'governance/no-monitoring';
  const watched = ['owner: anna', 'watches: "Drafts changed" every week', 'alert: "More than 20%"', 'rollback: "Off"'];

  it.each([
    [
      'a roll-out of another use case',
      ['roadmap {', '  phase a "A" {', '    kind: rollout', '    delivers: routes', '  }', '}'],
      0,
    ],
    ['a roll-out of all', rollout, 1],
    [
      'a roll-out that names it',
      ['roadmap {', '  phase a "A" {', '    kind: rollout', '    delivers: drafting', '  }', '}'],
      1,
    ],
    ['a pilot', ['roadmap {', '  phase a "A" {', '    kind: pilot', '  }', '}'], 0],
    ['no roadmap', [], 0],
  ])('looks after what goes live: %s', (_, lines, count) => {
    const text = inPlan(
      ...useCase('status: chosen'),
      'use-case routes "Plan routes" {',
      '  status: candidate',
      '}',
      ...lines,
    );
    expect(findingsOf(text, rule)).toHaveLength(count);
  });

  it('writes the whole block, the owner being somebody of the team', () => {
    const text = inPlan(...anna, ...useCase('status: live'));
    expectCase(rule, {
      text,
      at: 'drafting',
      what: "Nobody watches 'Draft quotations' after go-live",
      severity: 'warning',
      fixes: ["Add 'operation'"],
    });
    const after = afterFix(text, rule);
    expect(after).toContain(
      '    operation {\n      owner: anna\n      watches: "Share of results that people correct" every week\n',
    );
    expect(findingsOf(after, rule)).toEqual([]);
  });

  it('only hints at a route for incidents, once the rest is there', () => {
    const text = inPlan(...anna, ...useCase('status: live', ...block('operation', ...watched)));
    expect(findingOf(text, rule)).toMatchObject({
      severity: 'hint',
      at: 'operation',
      what: "The operation of 'Draft quotations' names no route for incidents",
    });
    const less = inPlan(...anna, ...useCase('status: live', ...block('operation', ...watched.slice(0, 2))));
    expect(findingOf(less, rule)).toMatchObject({
      severity: 'warning',
      what: "The operation of 'Draft quotations' lacks an alert and a way back or retraining",
    });
    expect(findingsOf(afterFix(less, rule), rule)).toEqual([]);
  });

  it('has no fix where nobody could be the owner', () => {
    expect(findingOf(inPlan(...useCase('status: live')), rule).fixes).toEqual([]);
  });
});

describe('governance/no-exit-plan', () => {
  const rule = 'governance/no-exit-plan';

  it.each([
    [['vendor: "Model provider"'], "'API' of Model provider has no way out"],
    [['category: cloud'], "'API' is a service without a way out"],
    [['category: licence', 'vendor: "Tool maker"'], "'API' of Tool maker has no way out"],
  ])('finds that %j needs a way out', (lines, what) => {
    expect(findingOf(inPlan(...block('technology api "API"', ...lines)), rule).what).toBe(what);
  });

  it.each([
    [['category: hardware']],
    [['vendor: "Model provider"', 'exit: "Monthly notice"']],
    [['vendor: "Model provider"', 'exit:']],
    [['vendor: "Model provider"', 'for: drafting']],
    [['category: clowd']],
  ])('is silent about %j', (lines) => {
    const candidate = useCase('status: candidate');
    expect(findingsOf(inPlan(...candidate, ...block('technology api "API"', ...lines)), rule)).toEqual([]);
  });
});

describe('governance/risk-register-incomplete', () => {
  const rule = 'governance/risk-register-incomplete';
  const rhythm = ['compliance {', '  risk-analysis: every quarter', '}'];
  const risk = (...lines: string[]) => inPlan(...anna, ...block('risk drift "Drift"', ...lines), ...rhythm);

  it.each([
    ['4 of 5', '5 of 5', "Risk 'Drift' is likely (4 of 5) and grave (5 of 5), but has no owner or response"],
    ['3 of 4', '8 of 10', "Risk 'Drift' is likely (3 of 4) and grave (8 of 10), but has no owner or response"],
    ['3 of 5', '5 of 5', "Risk 'Drift' has no owner or response"],
    ['0 of 0', '5 of 5', "Risk 'Drift' has no owner or response"],
  ])('names the score where both are high: %s, %s', (likelihood, impact, what) => {
    const found = findingOf(risk(`likelihood: ${likelihood}`, `impact: ${impact}`), rule);
    expect([found.what, found.severity]).toEqual([what, 'warning']);
  });

  it('offers people of the team as owners, and asks for the response beside', () => {
    const scored = ['likelihood: 2 of 5', 'impact: 2 of 5'];
    const text = risk(...scored, 'response: "Weekly comparison"');
    expectCase(rule, {
      text,
      at: 'drift',
      what: "Risk 'Drift' has no owner",
      severity: 'warning',
      fixes: ["Add 'owner: anna'"],
      fixed: risk(...scored, 'response: "Weekly comparison"', 'owner: anna'),
    });
    expect(findingOf(risk(...scored), rule).fixes).toEqual(["Add 'owner: anna, response: …'"]);
  });

  it('finds the missing register once, and writes one that is complete', () => {
    const text = inPlan(...anna, ...useCase('status: chosen'));
    expect(findingOf(text, rule)).toMatchObject({
      at: 'p',
      what: "The plan names no risk, though it carries out 'Draft quotations'",
    });
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });
});

describe('governance/decision-log-missing', () => {
  const rule = 'governance/decision-log-missing';
  const gate = (...lines: string[]) => [
    'roadmap {',
    '  gate go "Go" {',
    '    starts: 2027-06-01',
    ...lines.map((line) => `    ${line}`),
    '  }',
    '}',
  ];
  const log = ['compliance {', '  decisions: "docs/decisions.md"', '}'];

  it('asks for a retrospective at each point, also where the plan says no', () => {
    expectCase(rule, {
      text: inPlan(...gate(), ...log),
      at: 'go',
      what: "'Go' has no retrospective",
      severity: 'hint',
      fixed: inPlan(...gate('retrospective: yes'), ...log),
    });
    expect(findingOf(inPlan(...gate('retrospective: no'), ...log), rule).at).toBe('no');
    expect(afterFix(inPlan(...gate('retrospective: no'), ...log), rule)).toBe(
      inPlan(...gate('retrospective: yes'), ...log),
    );
  });

  it('takes the words of one decision, or the place of all, for a log', () => {
    expect(findingsOf(inPlan(...gate('retrospective: yes')), rule).map(({ what }) => what)).toEqual([
      'The plan names no place where decisions are kept',
    ]);
    expect(findingsOf(inPlan('decision: "Start small"', ...gate('retrospective: yes')), rule)).toEqual([]);
    expect(findingsOf(inPlan(...gate('retrospective: yes'), ...log), rule)).toEqual([]);
  });

  it('offers the business lead as the one who answers', () => {
    const text = inPlan(...anna, ...useCase('status: chosen'));
    expect(findingOf(text, rule)).toMatchObject({
      what: "Nobody answers for 'Draft quotations'",
      fixes: ["Add 'owner: anna'"],
    });
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });
});
