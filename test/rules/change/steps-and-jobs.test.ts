import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const ROADMAP = [
  'roadmap {',
  '  phase inventory "Inventory" {',
  '    kind: inventory',
  '    duration: 4 weeks',
  '  }',
  '  phase pilot "Pilot" {',
  '    kind: pilot',
  '    after: inventory',
  '    duration: 10 weeks',
  '  }',
  '  phase rollout "Roll-out" {',
  '    kind: rollout',
  '    after: pilot',
  '    duration: 6 weeks',
  '    delivers: drafting',
  '  }',
  '}',
];

/** A dated plan with two departments, a use case in the first, and a change block with these lines. */
function plan(change: readonly string[], useCase: readonly string[] = ['department: sales']): string {
  return inPlan(
    'start: 2027-01-04',
    'company {',
    '  department sales "Sales"',
    '  department engineering "Engineering"',
    '  department hr "HR"',
    '}',
    'team {',
    '  person inge "Inge" {',
    '    department: hr',
    '  }',
    '}',
    'use-case drafting "Draft quotations" {',
    ...useCase.map((line) => `  ${line}`),
    '}',
    ...ROADMAP,
    'change {',
    ...change.map((line) => `  ${line}`),
    '}',
  );
}

const INFORM = 'inform: "Town hall" every month';
const INVOLVE = 'involve: "Sceptics join the demo" from phase inventory';
const TRAIN = 'train: sales 2 days by 2027-03-01';

describe('change/three-steps-incomplete', () => {
  const rule = 'change/three-steps-incomplete';

  it('names the steps that are missing, and adds them for the department and from the first phase on', () => {
    expectCase(rule, {
      text: plan([INFORM]),
      at: 'change',
      what: 'The change plan leaves out participation (involve) and training (train)',
      severity: 'warning',
      fixes: ["Add 'involve' and 'train' …"],
      fixed: plan([
        INFORM,
        'involve: "Who doubts most and knows the work best" from phase inventory',
        'train: sales 1 day',
      ]),
    });
  });

  it('adds no training for a plan without a department', () => {
    expect(findingOf(inPlan('change {', '  inform: "Town hall" every month', '}'), rule).fixes).toEqual([]);
  });

  it.each([
    ['involve: "Sceptics" from phase inventory', []],
    ['involve: "Sceptics"', []],
    ['involve: "Sceptics" every week', []],
    ['involve: "Sceptics" from 2027-01-31', []],
    ['involve: "Sceptics" from 2027-02-01', ["Nobody takes part before 'Pilot' begins"]],
    ['involve: "Sceptics" on 2027-03-01', ["Nobody takes part before 'Pilot' begins"]],
    ['involve: "Sceptics" from phase rollout', ["Nobody takes part before 'Pilot' begins"]],
  ])('with %s in a plan whose pilot begins on 1 Feb says %j', (involve, whats) => {
    expect(findingsOf(plan([INFORM, involve, TRAIN]), rule).map(({ what }) => what)).toEqual(whats);
  });

  it('leaves it to the use case where that says when its users join', () => {
    const late = [INFORM, 'involve: "Sceptics" from phase pilot', TRAIN];
    expect(findingsOf(plan(late), rule)).toHaveLength(1);
    expect(findingsOf(plan(late, ['users: "Sales engineers" from phase pilot']), rule)).toEqual([]);
  });

  it('hints at news that come once', () => {
    expectCase(rule, {
      text: plan(['inform: "Town hall"', INVOLVE, TRAIN]),
      at: '"Town hall"',
      what: 'People are informed once; regular updates are advised',
      severity: 'hint',
      fixes: ["Write 'every month'"],
      fixed: plan(['inform: "Town hall" every month', INVOLVE, TRAIN]),
    });
    expect(findingsOf(plan(['inform: "Kick-off"', 'inform: "Results"', INVOLVE, TRAIN]), rule)).toEqual([]);
  });

  it('hints at a change that the staff department leads, unless its own work changes', () => {
    const owned = ['owner: inge', INFORM, INVOLVE, TRAIN];
    expectCase(rule, {
      text: plan(owned),
      at: 'inge',
      what: "The change is led by 'Inge' from 'HR'; the article makes it the task of the whole team",
      severity: 'hint',
      fixes: [],
    });
    expect(findingsOf(plan(owned, ['department: hr']), rule)).toEqual([]);
    expect(
      findingsOf(plan(owned).replace('hr "HR"', 'hr "Christopher\'s team"').replaceAll('hr', 'chr'), rule),
    ).toEqual([]);
  });

  it('is silent while a step is being typed', () => {
    expect(findingsOf(plan([INFORM, 'involve:', TRAIN]), rule)).toEqual([]);
    expect(findingsOf(plan([INFORM, 'involve', TRAIN]), rule)).toEqual([]);
  });
});

describe('change/training-not-differentiated', () => {
  const rule = 'change/training-not-differentiated';

  it('finds departments with the same length by the same day', () => {
    expectCase(rule, {
      text: plan([TRAIN, 'train: engineering 2 days by 2027-03-01']),
      at: 'sales 2 days by 2027-03-01',
      what: "Training for 'Sales' and 'Engineering' is planned alike: 2 days by 1 Mar 2027",
      severity: 'hint',
      fixes: [],
    });
  });

  it('finds a department whose work changes and that learns nothing', () => {
    const text = plan([TRAIN, 'role-change: engineering "Keeps the rules"']);
    expectCase(rule, {
      text,
      at: 'change',
      what: "Training is planned for 'Sales', none for 'Engineering', whose work changes too",
      severity: 'hint',
      fixes: ["Add 'train: engineering …'"],
      fixed: plan([TRAIN, 'train: engineering 1 day', 'role-change: engineering "Keeps the rules"']),
    });
  });

  it.each([
    ['lengths differ', ['train: sales 2 days by 2027-03-01', 'train: engineering 1 day by 2027-03-01']],
    ['ranges differ', ['train: sales 1..2 days by 2027-03-01', 'train: engineering 1..3 days by 2027-03-01']],
    ['no day is stated', ['train: sales 2 days', 'train: engineering 2 days']],
    ['no length is stated', ['train: sales by 2027-03-01', 'train: engineering by 2027-03-01']],
    [
      'one department has a second',
      [TRAIN, 'train: engineering 2 days by 2027-03-01', 'train: sales 1 day by 2027-05-01'],
    ],
  ])('is silent where %s', (_, lines) => {
    expect(findingsOf(plan(lines), rule)).toEqual([]);
  });
});

describe('change/role-impact-missing', () => {
  const rule = 'change/role-impact-missing';

  it('asks for the department of each use case', () => {
    expectCase(rule, {
      text: plan([TRAIN]),
      at: 'change',
      what: "What 'Draft quotations' changes in the jobs of 'Sales' is not stated",
      severity: 'warning',
      fixes: ['Add \'role-change: sales "…"\''],
      fixed: plan([TRAIN, 'role-change: sales "What people do afterwards"']),
    });
  });

  it('asks once for a plan whose use case has no department, and offers those of the company', () => {
    const text = plan([TRAIN], ['status: chosen']);
    expect(findingOf(text, rule).what).toBe("What 'Draft quotations' changes in anybody's job is not stated");
    expect(findingOf(text, rule).fixes).toHaveLength(3);
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });

  it.each([
    ['there is no change block, which is another finding', inPlan('use-case u "U"')],
    ['a new task may be in any department', plan(['new-role: "AI trainer"'])],
    ['the line is being typed', plan(['role-change:'])],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});

describe('change/ends-at-go-live', () => {
  const rule = 'change/ends-at-go-live';

  it('names the last activity and the go-live that comes behind it', () => {
    const text = plan([TRAIN]);
    expectCase(rule, {
      text,
      at: 'change',
      what: "The last change activity is on 1 Mar 2027, before 'Draft quotations' goes live on 24 May 2027",
      severity: 'warning',
      fixes: ['Add \'after-go-live: "…"\''],
      fixed: plan([TRAIN, 'after-go-live: "Monthly clinic for the users"']),
    });
  });

  it.each([
    [['train: sales 2 days by 2027-05-23'], 'dated'],
    [['train: sales 2 days by 2027-05-24'], undefined],
    [['train: sales 2 days'], 'nothing'],
    [['share: 30%'], 'nothing'],
    [[TRAIN, 'inform: "Town hall" every month'], 'open'],
    [[TRAIN, 'inform: "Town hall" every month by 2027-04-30'], 'dated'],
    [[TRAIN, 'inform: "Town hall" every month by 2027-08-31'], undefined],
    [['after-go-live:'], undefined],
    [['after-go-live'], undefined],
  ])('with %j says: %s', (lines, message) => {
    expect(findingsOf(plan(lines), rule).map(({ finding }) => finding.message)).toEqual(message ? [message] : []);
  });

  it('says no date of a plan that has none', () => {
    expect(findingOf(plan([TRAIN]).replace('  start: 2027-01-04\n', ''), rule).what).toBe(
      'No change activity is planned for after go-live',
    );
  });

  it('speaks Dutch and German', () => {
    expect(findingOf(plan([TRAIN]), rule, { language: 'nl' }).what).toBe(
      "De laatste veranderactiviteit is op 1 mrt 2027, vóór de livegang van 'Draft quotations' op 24 mei 2027",
    );
    expect(findingOf(plan(['share: 30%']), rule, { language: 'de' }).what).toBe(
      'Für die Zeit nach dem Go-live ist keine Maßnahme zur Veränderung geplant',
    );
  });
});
