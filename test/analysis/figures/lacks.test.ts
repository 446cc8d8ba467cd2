import { describe, expect, test } from 'vitest';
import { figureIn, read } from '../../support/figures.ts';
import { textAt } from '../../support/plan.ts';

/** What a figure lacks: why, of which element, which fact, and the text of the place. */
function lacks(text: string, written: string): readonly (string | undefined)[][] {
  return figureIn(text, written).lacks.map(({ code, element, fact, at }) => [
    code,
    element?.id?.value ?? element?.kind,
    fact,
    at && textAt(text, at),
  ]);
}

/** The lines that a figure follows from. */
function lines(text: string, written: string): readonly string[] {
  return figureIn(text, written).followsFrom.map((at) => textAt(text, at));
}

const plan = (...lines: readonly string[]) => `plan p "P" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

describe('a figure of work', () => {
  const roadmap = (...lines: readonly string[]) => plan('start: 2027-01-04', 'roadmap {', ...lines, '}');

  test.each([
    ['end(pilot)', roadmap('phase pilot "Pilot"'), [['no-duration', 'pilot', 'duration', 'pilot']]],
    [
      'start(pilot)',
      roadmap('phase pilot "Pilot" { after: go duration: 1 week }', 'gate go "Go"'),
      [['no-place', 'go', 'after', 'go']],
    ],
    [
      'end(pilot)',
      roadmap('phase pilot "Pilot" { after: nobody duration: 1 week }'),
      [['unresolved', 'pilot', undefined, 'nobody']],
    ],
    ['end(pilot)', roadmap('phase pilot "Pilot" { duration: soon }'), [['unreadable', 'pilot', undefined, 'soon']]],
    // Work that the plan does not have: the name itself is what is wrong.
    ['end(pilot)', plan('start: 2027-01-04'), [['unresolved', undefined, undefined, 'pilot']]],
    [
      'start(pilot)',
      plan('roadmap {', 'phase pilot "Pilot" { duration: 1 week }', '}'),
      [['no-start', undefined, 'start', undefined]],
    ],
    ['float(pilot)', roadmap('phase pilot "Pilot" { done: 2027-01-08 }'), [['done', 'pilot', 'done', '2027-01-08']]],
    [
      'chance(pilot)',
      roadmap('phase pilot "Pilot" { duration: 1 week }'),
      [['no-deadline', 'pilot', 'deadline', 'pilot']],
    ],
  ])('%s says what is missing and where: %#', (figure, text, expected) => {
    const { value, basis } = figureIn(text, figure);
    expect(value).toBeUndefined();
    expect(basis).toBe(figure.startsWith('float') ? 'float' : figure.startsWith('chance') ? 'chance' : 'schedule');
    const found = lacks(text, figure);
    // The line of `expect` stands behind the plan's own text.
    expect(
      found.map(([code, element, fact, at]) => [code, element, fact, code === 'unresolved' && !element ? 'pilot' : at]),
    ).toEqual(expected);
  });

  test('leads back to the work that has no date for a reason of its own', () => {
    const chain = roadmap(
      'phase a "A"',
      'phase b "B" { after: a duration: 1 week }',
      'phase c "C" { after: b duration: 1 week }',
    );
    expect(lacks(chain, 'end(c)')).toEqual([['no-duration', 'a', 'duration', 'a']]);
    // Work without a length has a first day all the same.
    expect(read(figureIn(chain, 'start(a)'))).toBe('2027-01-04');
    expect(lacks(chain, 'start(c)')).toEqual([['no-duration', 'a', 'duration', 'a']]);
    expect([figureIn(chain, 'float(c)').basis, lacks(chain, 'float(c)')]).toEqual([
      'float',
      [['no-duration', 'a', 'duration', 'a']],
    ]);
  });

  test('is exact, and names the lines that date it', () => {
    const text = roadmap('phase a "A" { duration: 2 weeks }', 'phase b "B" { after: a duration: 1 week }');
    const { lacks: none, bound, confidence, neverAtWorst, after } = figureIn(text, 'end(b)');
    expect([none, bound, confidence, neverAtWorst, after]).toEqual([[], 'exact', undefined, false, undefined]);
    expect(lines(text, 'end(b)')).toEqual(['a', '1 week']);
    expect(lines(text, 'start(b)')).toEqual(['a', '1 week']);
    expect(lines(text, 'float(b)')).toEqual(['a', '1 week']);
  });

  test('of what is no work is none', () => {
    const text = plan('start: 2027-01-04', 'team {', 'person mila "Mila" { allocation: 10% }', '}');
    for (const figure of ['end(mila)', 'chance(mila)', 'p50(mila)']) {
      expect([figureIn(text, figure).question, figureIn(text, figure).unknown]).toEqual([undefined, 'unresolved']);
    }
    expect(figureIn(roadmap('task t "T" { duration: 1 week }'), 'load(t)').unknown).toBe('unresolved');
  });

  test('is asked of phases, tasks, milestones and gates', () => {
    const text = roadmap(
      'phase a "A" { duration: 1 week }',
      'task b "B" { duration: 1 week }',
      'milestone c "C" { starts: 2027-01-10 }',
      'gate d "D" { starts: 2027-01-10 }',
    );
    expect(['a', 'b', 'c', 'd'].map((id) => read(figureIn(text, `end(${id})`)))).toEqual([
      '2027-01-10',
      '2027-01-10',
      '2027-01-10',
      '2027-01-10',
    ]);
  });
});

describe('a load', () => {
  test('is asked of people and of vacancies', () => {
    const text = plan(
      'start: 2027-01-04',
      'team {',
      'person mila "Mila" { allocation: 10% }',
      'vacancy open "Open" { allocation: 30% }',
      '}',
    );
    expect([read(figureIn(text, 'load(mila)')), read(figureIn(text, 'load(open)'))]).toEqual(['10%', '30%']);
    expect(lines(text, 'load(mila)')).toEqual(['10%']);
    expect(lacks(text.replace('allocation: 10%', ''), 'load(mila)')).toEqual([
      ['no-load', 'mila', 'allocation', 'mila'],
    ]);
  });
});

describe('a cost', () => {
  const team = (...rest: readonly string[]) =>
    plan(
      'start: 2027-01-01',
      'horizon: 6 months',
      'team {',
      'person mila "Mila" { allocation: 50% salary: 60k / year }',
      'person ravi "Ravi" { allocation: 20% }',
      '}',
      'technology cloud "Cloud" { }',
      'technology tool "Tool" { cost: 1k / month }',
      ...rest,
    );

  test('says what has no price, in all or in one category', () => {
    expect(lacks(team(), 'cost')).toEqual([
      ['no-price', 'ravi', 'salary', 'ravi'],
      ['no-price', 'cloud', 'cost', 'cloud'],
    ]);
    expect(lacks(team(), 'cost(technology)')).toEqual([['no-price', 'cloud', 'cost', 'cloud']]);
    expect(figureIn(team(), 'cost(technology)').bound).toBe('at-least');
  });

  test('of which no part has a price lacks each of them', () => {
    const text = plan('start: 2027-01-01', 'horizon: 6 months', 'technology a "A" { }', 'technology b "B" { }');
    expect(lacks(text, 'cost')).toEqual([
      ['no-price', 'a', 'cost', 'a'],
      ['no-price', 'b', 'cost', 'b'],
    ]);
  });

  test('of a training is not known, whatever keeps it from that', () => {
    expect(lacks(team('change { train: sales 2 days }'), 'cost(change)')[0]?.slice(0, 2)).toEqual([
      'unpriced-training',
      'change',
    ]);
  });

  test('follows from the lines of its category, each once', () => {
    expect(lines(team(), 'cost(technology)')).toContain('1k / month');
    expect(lines(team(), 'cost(technology)')).not.toContain('50%');
    const all = lines(team(), 'cost');
    expect(all).toEqual(expect.arrayContaining(['50%', '60k / year', '1k / month', '6 months']));
    expect(new Set(all).size).toBe(all.length);
  });

  test('has no period without a start, or without an end', () => {
    expect(lacks(team().replace('start: 2027-01-01', ''), 'cost')).toEqual([
      ['no-start', undefined, 'start', undefined],
    ]);
    expect(lacks(team().replace('horizon: 6 months', ''), 'cost')).toEqual([
      ['no-end', undefined, undefined, undefined],
    ]);
  });

  test('beyond all bounds is too large, and in a category that has no price unknown', () => {
    const huge = Array.from({ length: 3 }, (_, index) => `technology t${index} "T" { cost: 80_000_000_000_000 once }`);
    const text = plan('start: 2027-01-01', 'horizon: 6 months', ...huge);
    const { value, unknown, basis, followsFrom } = figureIn(text, 'cost');
    expect([value, unknown, basis, followsFrom.length > 0]).toEqual([undefined, 'too-large', 'cost-computed', true]);
  });
});

describe('spending', () => {
  const stages = (...rest: readonly string[]) =>
    plan('start: 2027-01-01', 'budget {', 'stage one "One" { months: 1..2 amount: 20k }', ...rest, '}');

  test('is exact where all stages say how much and when, and names their lines', () => {
    const { bound, lacks: none } = figureIn(stages(), 'spend(2027-01)');
    expect([bound, none]).toEqual(['exact', []]);
    expect(lines(stages(), 'spend(2027-01)')).toEqual(['20k', '1..2']);
  });

  test.each([
    ['stage two "Two" { months: 3..4 }', ['absent', 'two', 'amount', 'two']],
    ['stage two "Two" { months: 3..4 amount: 5k USD }', ['other-currency', 'two', 'amount', 'two']],
    ['stage two "Two" { months: 3..4 amount: 10% }', ['unreadable', 'two', 'amount', 'two']],
    ['stage two "Two" { amount: 5k }', ['absent', 'two', 'months', 'two']],
    ['stage two "Two" { months: 3..90_000 amount: 5k }', ['too-long', 'two', 'months', 'two']],
  ])('may be more where a stage does not: %s', (stage, expected) => {
    const text = stages(stage);
    expect([read(figureIn(text, 'spend(2027-01)')), figureIn(text, 'spend(2027-01)').bound]).toEqual([
      '10000.00 EUR',
      'at-least',
    ]);
    expect(lacks(text, 'spend(2027-01)')).toEqual([expected]);
  });

  test('counts a month of the plan where it begins, from the first to the last day of the period', () => {
    const text = stages('stage two "Two" { months: 4..4 amount: 7k }');
    expect(
      ['spend(2027-03)', 'spend(2027-04)', 'spend(2027-Q1)'].map((figure) => read(figureIn(text, figure))),
    ).toEqual(['0.00 EUR', '7000.00 EUR', '20000.00 EUR']);
    const midway = text.replace('2027-01-01', '2027-01-31');
    expect(read(figureIn(midway, 'spend(2027-01)'))).toBe('10000.00 EUR');
  });

  test('is computed where no stage says when, at least what has a price', () => {
    const text = plan(
      'start: 2027-01-01',
      'horizon: 6 months',
      'technology tool "Tool" { cost: 1k / month }',
      'technology cloud "Cloud" { }',
      'budget {',
      'stage one "One" { amount: 20k }',
      '}',
    );
    const { basis, bound, value } = figureIn(text, 'spend(2027-Q1)');
    expect([basis, bound, value?.range.likely]).toEqual(['spend-computed', 'at-least', 300_000]);
    expect(lacks(text, 'spend(2027-Q1)')).toEqual([['no-price', 'cloud', 'cost', 'cloud']]);
    expect(lines(text, 'spend(2027-Q1)')).toContain('1k / month');
  });
});

describe('a figure of the business case', () => {
  const useCase = (...benefits: readonly string[]) => ['use-case u "U" {', ...benefits, '}'];
  const benefit = 'benefit b "B" { amount: 60k / year }';
  const budget = (facts: string) => `budget { ${facts} }`;
  const usual = plan('start: 2027-01-01', ...useCase(benefit), budget('total: 100k\nrunning: 10k / year'));

  test.each([
    ['investment', ['100k']],
    // A share is one of the total.
    ['running', ['10%', '100k']],
    ['benefit', ['60k / year']],
    ['roi', ['100k', '60k / year', '10%', '100k']],
  ])('%s names its lines, and is exact', (figure, expected) => {
    const text = usual.replace('10k / year', '10%');
    const { bound, lacks: none } = figureIn(text, figure);
    expect([bound, none]).toEqual(['exact', []]);
    expect(lines(text, figure)).toEqual(expected);
  });

  test.each([
    [
      'roi',
      plan(...useCase(benefit), budget('running: 10k / year')),
      ['no-investment-known', 'budget', 'total', 'budget'],
    ],
    ['roi', plan(...useCase(benefit)), ['no-investment-known', undefined, 'total', undefined]],
    ['roi', plan(...useCase(benefit), budget('total: much')), ['no-investment-known', 'budget', 'total', 'much']],
    ['roi', plan(...useCase(benefit), budget('total: 0')), ['no-investment', 'budget', 'total', 'budget']],
    ['investment', plan(budget('running: 10k / year')), ['no-investment-known', 'budget', 'total', 'budget']],
    ['running', plan(budget('total: 10k')), ['no-running-cost', 'budget', 'running', 'budget']],
    ['running', plan(), ['no-running-cost', undefined, 'running', undefined]],
    ['running', plan(budget('running: some')), ['unreadable', 'budget', 'running', 'some']],
    ['running', plan(budget('running: 5k USD / year')), ['other-currency', 'budget', 'running', 'budget']],
    ['npv', plan('discount: low', ...useCase(benefit), budget('total: 10k')), ['discount', 'p', 'discount', 'low']],
    ['npv', plan('discount: -100%', ...useCase(benefit), budget('total: 10k')), ['discount', 'p', 'discount', 'p']],
    ['irr', usual.replace('start: 2027-01-01', ''), ['no-dates', 'p', 'start', 'p']],
    ['payback', usual.replace('10k / year', '60k / year'), ['never-pays-back', undefined, undefined, undefined]],
    ['benefit', plan(...useCase()), ['no-benefit', undefined, undefined, undefined]],
    ['benefit', plan(...useCase('benefit b "B" { amount: 60k }')), ['no-period', 'b', 'amount', '60k']],
    [
      'roi',
      plan(...useCase('benefit b "B" { amount: 60k }'), budget('total: 10k')),
      ['no-period', 'b', 'amount', '60k'],
    ],
  ])('%s says what is missing and where: %#', (figure, text, expected) => {
    const { value, bound } = figureIn(text, figure);
    expect([value, bound]).toEqual([undefined, 'open']);
    expect(lacks(text, figure)[0]).toEqual(expected);
  });

  test('names each benefit without a value once, in the order of the file', () => {
    const two = ['benefit b "B" { saves: 1 h }', 'dis-benefit c "C" { amount: 5k }'];
    const text = plan(...useCase(...two, benefit.replace(' b ', ' d ')), budget('total: 100k'));
    const expected = [
      ['absent', 'b', 'volume', 'b'],
      ['no-period', 'c', 'amount', '5k'],
    ];
    for (const figure of ['benefit', 'roi', 'payback', 'npv']) {
      expect(lacks(text, figure)).toEqual(expected);
      // One may add to it, the other take from it.
      expect(figureIn(text, figure).bound).toBe('open');
    }
    const none = plan(...useCase(...two), budget('total: 100k'));
    for (const figure of ['benefit', 'roi']) expect(lacks(none, figure)).toEqual(expected);
  });

  test('says both that no investment is known and which benefit has no value', () => {
    const text = plan(...useCase('benefit b "B" { saves: 1 h }', benefit.replace(' b ', ' d ')), budget('running: 1k'));
    expect(lacks(text, 'roi').map(([code]) => code)).toEqual(['no-investment-known', 'absent']);
  });

  test('is open where the investment is known in part, which is at least so much', () => {
    const text = plan(
      'start: 2027-01-01',
      'horizon: 6 months',
      'technology tool "Tool" { cost: 1k / month }',
      'technology cloud "Cloud" { }',
      ...useCase(benefit),
    );
    const { bound, basis, value } = figureIn(text, 'investment');
    expect([bound, basis, value?.range.likely]).toEqual(['at-least', 'investment-computed', 600_000]);
    expect(lacks(text, 'investment')).toEqual([['no-investment-known', undefined, 'total', undefined]]);
    expect([figureIn(text, 'roi').bound, lacks(text, 'roi')]).toEqual([
      'open',
      [['no-investment-known', undefined, 'total', undefined]],
    ]);
  });

  test('is taken from the total, the stages or the parts of the budget', () => {
    const basis = (facts: string) => figureIn(plan(budget(facts)), 'investment').basis;
    expect(basis('total: 10k')).toBe('investment-total');
    expect(basis('stage a { amount: 10k }')).toBe('investment-stages');
    expect(basis('personnel: 1k\ntechnology: 2k\nchange: 3k')).toBe('investment-parts');
  });

  test('whose worst case never pays back says so', () => {
    const text = usual.replace('amount: 60k', 'amount: 0..60k');
    expect(figureIn(text, 'payback').neverAtWorst).toBe(true);
    expect(figureIn(usual, 'payback').neverAtWorst).toBe(false);
  });

  test('that is a payback never comes, or after the months that the cash flow has', () => {
    expect(figureIn(usual.replace('10k / year', '60k / year'), 'payback').after).toBe('never');
    const staged = plan(
      'start: 2027-01-01',
      ...useCase('benefit b "B" { amount: 6k / year starts: month 2 ramp: 2 months }'),
      budget('stage s "S" { months: 1..2 amount: 90k }'),
      'roadmap { phase x "X" { duration: 2 months delivers: u } }',
    );
    // Two months and four years.
    expect([figureIn(staged, 'payback').unknown, figureIn(staged, 'payback').after]).toEqual([
      'not-within-horizon',
      50,
    ]);
    // With a benefit more whose value is not known, it may come all the same.
    const open = staged.replace('benefit b', 'benefit c "C" { saves: 1 h }\nbenefit b');
    expect([figureIn(open, 'payback').unknown, figureIn(open, 'payback').after]).toEqual([
      'not-within-horizon',
      undefined,
    ]);
  });
});
