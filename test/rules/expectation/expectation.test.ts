import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const MISSED = 'expectation/missed';
const OPEN = 'expectation/undecidable';

const expected = (...lines: readonly string[]) => ['expect {', ...lines.map((line) => `  ${line}`), '}'];

/** Four weeks from Monday, 4 January 2027, so until Sunday the 31st; then six weeks until 14 March. */
const roadmap = (...lines: readonly string[]) =>
  inPlan(
    'start: 2027-01-04',
    'roadmap {',
    '  phase build "Build" {',
    '    duration: 4 weeks',
    '  }',
    '  phase pilot "Pilot" {',
    '    after: build',
    '    duration: 6 weeks',
    '  }',
    '}',
    ...expected(...lines),
  );

/** 60,000 a year for 130,000: 26 months. With 12,000 of running cost: 32.5 months. */
const money = (budget: readonly string[], ...lines: readonly string[]) =>
  inPlan(
    'use-case u "U" {',
    '  benefit b "Hours" {',
    '    amount: 60k / year',
    '  }',
    '}',
    'budget {',
    ...budget.map((line) => `  ${line}`),
    '}',
    ...expected(...lines),
  );

describe(MISSED, () => {
  it('names the line and the figure, on the line, and offers the limit that holds', () => {
    const text = roadmap('end(pilot) <= 2027-02-28');
    expectCase(MISSED, {
      text,
      at: 'end(pilot) <= 2027-02-28',
      what: "'end(pilot) <= 2027-02-28' does not hold: it is 14 Mar 2027",
      fixes: ["Write '2027-03-14'"],
      fixed: roadmap('end(pilot) <= 2027-03-14'),
    });
    expect(findingsOf(afterFix(text, MISSED), 'expectation')).toEqual([]);
    expect(findingOf(text, MISSED, { language: 'nl' }).what).toBe(
      "'end(pilot) <= 2027-02-28' klopt niet: het is 14 mrt 2027",
    );
    expect(findingOf(text, MISSED, { language: 'de' }).what).toBe(
      "'end(pilot) <= 2027-02-28' gilt nicht: der Wert ist 14. März 2027",
    );
  });

  it('points at the lines that decide a date, back to the start of the plan', () => {
    const text = roadmap('end(pilot) <= 2027-02-28');
    const { finding } = findingOf(text, MISSED);
    const lines = finding.related.map(({ at }) => {
      const from = at.anchor.start + at.start;
      return text.slice(from, at.anchor.start + at.end);
    });
    expect(lines).toEqual(['6 weeks', 'build', '4 weeks', '2027-01-04']);
  });

  it.each([
    [['total: 130k'], 'payback <= 24 months', "'payback <= 24 months' does not hold: it is 26 months", '26 months'],
    [
      ['total: 130k', 'running: 12k / year'],
      'payback <= 2 years',
      "'payback <= 2 years' does not hold: it is 32.5 months",
      '33 months',
    ],
    // 26 months of 30.436875 days.
    [
      ['total: 130k'],
      'payback < 700 days',
      "'payback < 700 days' does not hold: it is 26 months (791.4 days)",
      '27 months',
    ],
    [['total: 130k'], 'roi >= 0%', "'roi >= 0%' does not hold: it is −53.8%", '-53.9%'],
    [
      ['total: 130k'],
      'benefit > 5k / month',
      "'benefit > 5k / month' does not hold: it is €60,000 a year",
      '60k / year',
    ],
    [['total: 130k'], 'investment <= 129_999', "'investment <= 129_999' does not hold: it is €130,000", '130k'],
    // 130,000 ÷ 60,001 × 12 = 25.99956…
    [['total: 130k'], 'payback = 25 months', "'payback = 25 months' does not hold: it is 26 months", '26 months'],
  ])('budget %j, %s', (budget, line, what, code) => {
    const text = money(budget, line);
    const found = findingOf(text, MISSED);
    expect(found.what).toBe(what);
    if (line.includes('> 5k')) {
      // Above the figure itself nothing holds: the nearest lies below it.
      expect(found.fixes).toEqual(["Write '59_999 / year'"]);
    } else expect(found.fixes).toEqual([`Write '${code}'`]);
    expect(findingsOf(afterFix(text, MISSED), MISSED)).toEqual([]);
  });

  it('shows as many decimals as tell the figure from the limit', () => {
    // 60,000 ÷ 49,999 − 1 = 20.0024 %
    expect(findingOf(money(['total: 49_999'], 'roi <= 20%'), MISSED).what).toBe(
      "'roi <= 20%' does not hold: it is 20.002%",
    );
    expect(findingOf(money(['total: 49_999'], 'roi <= 20%'), MISSED, { language: 'de' }).what).toBe(
      "'roi <= 20%' gilt nicht: der Wert ist 20,002 %",
    );
  });

  it('says that an investment never pays back, whatever the limit', () => {
    const text = money(['total: 130k', 'running: 60k / year'], 'payback <= 500 months');
    expect(findingOf(text, MISSED).what).toBe("'payback <= 500 months' does not hold: the investment never pays back");
    expect(findingsOf(money(['total: 130k', 'running: 60k / year'], 'payback >= 500 months'), 'expectation')).toEqual(
      [],
    );
  });

  it('says so where a sum is too much already without what is not known', () => {
    const text = inPlan(
      'start: 2027-01-01',
      'horizon: 12 months',
      'team {',
      '  person mila "Mila" {',
      '    allocation: 50%',
      '    salary: 60k / year',
      '  }',
      '  person ravi "Ravi" {',
      '    allocation: 50%',
      '  }',
      '}',
      ...expected('cost <= 20k'),
    );
    expectCase(MISSED, {
      text,
      at: 'cost <= 20k',
      what: "'cost <= 20k' does not hold: it is at least €30,000, and not all of it is known",
      fixes: [],
    });
    expect(findingsOf(text, OPEN)).toEqual([]);
  });

  it('runs the simulation for percentiles and chances', () => {
    const uncertain = (line: string) =>
      roadmap(line).replace('duration: 6 weeks', 'duration: 4..8 weeks\n      deadline: 2027-03-07');
    // Half of the runs take more than √(4 × 8) = 5.66 weeks: 39.6 days, so that the fortieth is the last.
    expect(findingOf(uncertain('p50(pilot) <= 2027-03-11'), MISSED).what).toBe(
      "'p50(pilot) <= 2027-03-11' does not hold: it is 12 Mar 2027",
    );
    expect(findingsOf(uncertain('p50(pilot) <= 2027-03-12'), 'expectation')).toEqual([]);
    // In 35 days or fewer: P(Z < ln(5 / 5.657) × 2 × 1.28155 ÷ ln 2) = P(Z < −0.4565) = 32.4 %.
    expect(findingOf(uncertain('chance(pilot) >= 80%'), MISSED).what).toMatch(/: it is 3[123](\.\d)?%$/);
    expect(findingsOf(uncertain('chance(pilot) >= 30%'), 'expectation')).toEqual([]);
  });

  it('can be accepted with a reason, in the block that it stands in', () => {
    const text = roadmap(
      'accept expectation/missed because "The board knows" until 2027-09-01',
      'end(pilot) <= 2027-02-28',
    );
    expect(findingsOf(text, MISSED)).toEqual([]);
  });

  it('tells several lines of one block apart', () => {
    const lines = ['end(pilot) <= 2027-02-28', 'end(pilot) <= 2027-02-27', 'end(build) <= 2027-01-30'];
    const found = findingsOf(roadmap(...lines), MISSED);
    expect(found.map(({ at }) => at)).toEqual(lines);
    expect(new Set(found.map(({ finding }) => finding.identity)).size).toBe(3);
  });
});

describe(OPEN, () => {
  it('names what is missing and where, and leaves a blank for it', () => {
    const text = money(['running: 12k / year'], 'roi >= 20%');
    expectCase(OPEN, {
      text,
      at: 'roi >= 20%',
      what: "'roi >= 20%' cannot be decided: the investment is not known",
      severity: 'warning',
      fixes: ["Add 'total: …'"],
    });
    expect(findingsOf(afterFix(text, OPEN), OPEN)).toEqual([]);
    expect(findingOf(text, OPEN, { language: 'nl' }).what).toBe(
      "'roi >= 20%' is niet te toetsen: de investering is niet bekend",
    );
    expect(findingOf(text, OPEN, { language: 'de' }).what).toBe(
      "'roi >= 20%' ist nicht prüfbar: die Investition ist nicht bekannt",
    );
  });

  it.each([
    ['end(pilot) <= 2027-02-28', "'Build' has no duration", "Add 'duration: …'"],
    ['chance(build) >= 80%', "'Build' states no deadline", "Add 'deadline: …'"],
    ['float(pilot) >= 1 week', "'Build' has no duration", "Add 'duration: …'"],
    ['load(mila) <= 90%', "nothing says how much 'Mila' works", "Add 'allocation: …'"],
    ['benefit >= 10k / year', 'no use case has a benefit', undefined],
    ['running <= 10k / year', 'the budget states no running cost', undefined],
    ['cost <= 10k', 'nothing says for how long the plan costs money', undefined],
  ])('%s: %s', (line, reason, fix) => {
    const text = roadmap(line)
      .replace('    phase build "Build" {\n      duration: 4 weeks\n    }\n', '    phase build "Build" {\n    }\n')
      .replace('  roadmap {', '  team {\n    person mila "Mila" {\n    }\n  }\n  roadmap {');
    const found = findingOf(text, OPEN);
    expect([found.what, found.fixes]).toEqual([
      `'${line}' cannot be decided: ${reason}`,
      fix === undefined ? [] : [fix],
    ]);
  });

  it('asks for the start of the plan where nothing has a date', () => {
    const text = roadmap('end(pilot) <= 2027-02-28').replace('  start: 2027-01-04\n', '');
    expectCase(OPEN, {
      text,
      at: 'end(pilot) <= 2027-02-28',
      what: "'end(pilot) <= 2027-02-28' cannot be decided: the plan states no start",
      severity: 'warning',
      fixes: ["Add 'start: …'"],
    });
  });

  it('compares no amounts of different currencies', () => {
    expect(findingOf(money(['total: 130k'], 'investment <= 200k USD'), OPEN).what).toBe(
      "'investment <= 200k USD' cannot be decided: an amount is in another currency",
    );
  });

  it.each([
    ['a name that does not exist', 'end(nothing) <= 2027-02-28'],
    ['a line that is being typed', 'end(pilot) <='],
  ])('is silent about %s, which is told where it stands', (_, line) => {
    expect(findingsOf(roadmap(line), 'expectation')).toEqual([]);
  });

  it('is silent where an imported file is missing, which may hold what is', () => {
    expect(findingsOf(`import "gone.aiplan"\n${money([], 'roi >= 20%')}`, OPEN)).toEqual([]);
  });
});

it('a plan with a circle says that once', () => {
  const text = roadmap('end(pilot) <= 2027-02-28').replace(
    'duration: 4 weeks',
    'after: pilot\n      duration: 4 weeks',
  );
  expect(findingsOf(text, 'expectation')).toEqual([]);
  expect(findingsOf(text, 'roadmap/dependency-cycle')).toHaveLength(1);
});
