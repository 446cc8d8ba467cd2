import { describe, expect, test } from 'vitest';
import { figureIn, read } from '../../support/figures.ts';

const roadmap = (...lines: readonly string[]) => `plan p "P" {
  start: 2027-01-04
  roadmap {
${lines.map((line) => `    ${line}\n`).join('')}  }
}
`;

describe('days of work', () => {
  // 4 January 2027 is a Monday; four weeks later is the 1st of February.
  const plan = roadmap(
    'phase build "Build" {',
    '  duration: 4 weeks',
    '}',
    'gate go "Go" {',
    '  after: build',
    '}',
    'phase pilot "Pilot" {',
    '  after: go',
    '  duration: 2..3..5 weeks',
    '}',
  );

  test.each([
    ['start(build)', '2027-01-04'],
    ['end(build)', '2027-01-31'],
    // A gate stands at the end of a day, which is both its first and its last.
    ['start(go)', '2027-01-31'],
    ['end(go)', '2027-01-31'],
    ['start(pilot)', '2027-02-01'],
    // 14, 21 and 35 days from the 1st of February, the last one included.
    ['end(pilot)', '2027-02-14 .. 2027-02-21 .. 2027-03-07'],
  ])('%s is %s', (figure, value) => {
    expect(read(figureIn(plan, figure))).toBe(value);
  });

  test.each([
    ['no duration', roadmap('phase pilot "Pilot"'), 'no-duration', 'pilot'],
    [
      'what it waits for has none, which is the reason',
      roadmap('phase build "Build"', 'phase pilot "Pilot" {', '  after: build', '  duration: 2 weeks', '}'),
      'no-duration',
      'build',
    ],
    [
      'it waits for itself',
      roadmap('phase pilot "Pilot" {', '  after: pilot', '  duration: 2 weeks', '}'),
      'cycle',
      'pilot',
    ],
    ['a gate without a place', roadmap('gate pilot "Go"'), 'no-place', 'pilot'],
    ['there is no such work', roadmap('phase build "Build"'), 'unresolved', undefined],
    [
      'the plan has no start',
      roadmap('phase pilot "Pilot" {', '  duration: 2 weeks', '}').replace('  start: 2027-01-04\n', ''),
      'no-start',
      undefined,
    ],
  ])('an end is unknown where %s', (_, text, code, element) => {
    const { value, unknown, lacks } = figureIn(text, 'end(pilot)');
    expect([value, unknown, lacks[0]?.element?.id?.value]).toEqual([undefined, code, element]);
  });
});

describe('float', () => {
  const plan = roadmap(
    'phase long "Long" {',
    '  duration: 6 weeks',
    '}',
    'phase short "Short" {',
    '  duration: 4 weeks',
    '}',
    'phase past "Past" {',
    '  done: 2027-01-10',
    '}',
  );

  test.each([
    ['float(long)', '0 day'],
    ['float(short)', '14 day'],
    ['float(past)', '? done'],
  ])('%s is %s', (figure, value) => {
    expect(read(figureIn(plan, figure))).toBe(value);
  });

  test('is known without a date of the calendar', () => {
    expect(
      read(figureIn(plan.replace('  start: 2027-01-04\n', '').replace(/ {4}phase past[^}]*}\n/, ''), 'float(short)')),
    ).toBe('14 day');
  });
});

describe('cost', () => {
  // Six months at half of 72,000 a year with 30% on top: 36,000 × 0.5 × 1.3 = 23,400.
  const plan = `plan p "P" {
  start: 2027-01-01
  team {
    person mila "Mila" {
      allocation: 50%
      salary: 72k / year
      on-cost: 30%
    }
  }
  technology cloud "Cloud" {
    cost: 1k..3k / month
  }
  roadmap {
    phase build "Build" {
      duration: 6 months
    }
  }
}
`;

  test.each([
    ['cost', '29400.00 EUR .. 35400.00 EUR .. 41400.00 EUR'],
    ['cost(personnel)', '23400.00 EUR'],
    ['cost(technology)', '6000.00 EUR .. 12000.00 EUR .. 18000.00 EUR'],
    // One month of six: 3,900 and 2,000.
    ['spend(2027-02)', '4900.00 EUR .. 5900.00 EUR .. 6900.00 EUR'],
    ['spend(2027-Q2)', '14700.00 EUR .. 17700.00 EUR .. 20700.00 EUR'],
    ['spend(2027)', '29400.00 EUR .. 35400.00 EUR .. 41400.00 EUR'],
    ['spend(2028)', '0.00 EUR'],
  ])('%s is %s', (figure, value) => {
    expect(read(figureIn(plan, figure))).toBe(value);
  });

  test('says that it is at least so much where a part is not known', () => {
    const text = plan.replace('      salary: 72k / year\n', '');
    const { bound, lacks, ...figure } = figureIn(text, 'cost');
    expect(read({ bound, lacks, ...figure })).toBe('6000.00 EUR .. 12000.00 EUR .. 18000.00 EUR');
    expect([bound, lacks.map(({ code, fact, element }) => [code, fact, element?.id?.value])]).toEqual([
      'at-least',
      [['no-price', 'salary', 'mila']],
    ]);
    expect(read(figureIn(text, 'cost(personnel)'))).toBe('? no-price');
  });

  test('is unknown without a start, and without anything that costs', () => {
    expect(read(figureIn(plan.replace('  start: 2027-01-01\n', ''), 'cost'))).toBe('? no-start');
    expect(read(figureIn('plan p "P" {\n  start: 2027-01-01\n  horizon: 6 months\n}\n', 'cost'))).toBe('? no-cost');
    expect(read(figureIn('plan p "P" {\n  start: 2027-01-01\n}\n', 'spend(2027)'))).toBe('? no-end');
  });
});

describe('spending by stages', () => {
  const plan = `plan p "P" {
  start: 2026-11-16
  budget {
    stage poc "Proof" {
      months: 1..3
      amount: 30k
    }
    stage pilot "Pilot" {
      months: 3..4
      amount: 10k..30k
    }
  }
}
`;

  // The plan's months begin on the 16th of November, December, January and February.
  test.each([
    ['spend(2026-11)', '10000.00 EUR'],
    ['spend(2026-Q4)', '20000.00 EUR'],
    ['spend(2027-01)', '15000.00 EUR .. 20000.00 EUR .. 25000.00 EUR'],
    ['spend(2027-Q1)', '20000.00 EUR .. 30000.00 EUR .. 40000.00 EUR'],
    ['spend(2027-Q2)', '0.00 EUR'],
  ])('%s is %s', (figure, value) => {
    const computed = figureIn(plan, figure);
    expect([read(computed), computed.basis]).toEqual([value, 'spend-stages']);
  });

  test('a stage without its amount may add to any period', () => {
    const { bound, lacks } = figureIn(plan.replace('      amount: 30k\n', ''), 'spend(2027-01)');
    expect([bound, lacks.map(({ fact, element }) => [fact, element?.id?.value])]).toEqual([
      'at-least',
      [['amount', 'poc']],
    ]);
  });
});

describe('load', () => {
  const plan = (allocation: string) => `plan p "P" {
  start: 2027-01-04
  team {
    person mila "Mila" {
      ${allocation}
    }
  }
  roadmap {
    task one "One" {
      duration: 2 weeks
      assigned: mila 60%
    }
    task two "Two" {
      duration: 3 weeks
      assigned: mila 50%
    }
  }
}
`;

  test('is the most at one time', () => {
    expect(read(figureIn(plan('allocation: 80%'), 'load(mila)'))).toBe('110%');
    expect(read(figureIn(plan('allocation: 120%'), 'load(mila)'))).toBe('120%');
  });

  test('is unknown where nothing says how much', () => {
    expect(read(figureIn('plan p "P" {\n  team {\n    person mila "Mila"\n  }\n}\n', 'load(mila)'))).toBe('? no-load');
  });
});

describe('the business case', () => {
  // 33.6 hours a week × 46 weeks × 45 = 69,552 a year, against 90,000 once and 18,000 a year.
  const plan = `plan p "P" {
  start: 2027-01-01
  discount: 8%
  use-case chat "Chat" {
    benefit hours "Hours" {
      saves: 0.2 h
      volume: 168 / week
      at: 45 / h
      weeks: 46
    }
  }
  budget {
    total: 90k
    running: 18k / year
  }
}
`;
  const gross = plan.replace('    running: 18k / year\n', '');

  test.each([
    ['investment', '90000.00 EUR', 'investment-total'],
    ['running', '18000.00 EUR / year', 'running-stated'],
    ['benefit', '69552.00 EUR / year', 'benefit-full-year'],
    // (69,552 − 18,000 − 90,000) ÷ 90,000
    ['roi', '-42.72%', 'roi-net'],
    // 90,000 ÷ 51,552 × 12
    ['payback', '20.9497 month', 'payback-net'],
    // 51,552 × 3.3121268… − 90,000
    ['npv', '80746.76 EUR', 'npv-net'],
    ['cost-of-delay', '4296.00 EUR / month', 'cost-of-delay-net'],
    ['irr', '? no-dates', 'irr'],
  ])('%s is %s', (figure, value, basis) => {
    const computed = figureIn(plan, figure);
    expect([read(computed), computed.basis]).toEqual([value, basis]);
  });

  test.each([
    ['running', '? no-running-cost', 'running-stated'],
    // (69,552 − 90,000) ÷ 90,000
    ['roi', '-22.72%', 'roi-gross'],
    // 90,000 ÷ 69,552 × 12
    ['payback', '15.528 month', 'payback-gross'],
    ['cost-of-delay', '5796.00 EUR / month', 'cost-of-delay-gross'],
  ])('without running cost, %s is %s', (figure, value, basis) => {
    const computed = figureIn(gross, figure);
    expect([read(computed), computed.basis]).toEqual([value, basis]);
  });

  test('says which benefit lacks what', () => {
    const text = plan.replace('      at: 45 / h\n', '');
    for (const figure of ['benefit', 'roi', 'payback', 'npv', 'cost-of-delay']) {
      const { value, unknown, lacks } = figureIn(text, figure);
      expect([value, unknown, lacks[0]?.fact, lacks[0]?.element?.id?.value]).toEqual([
        undefined,
        'absent',
        'at',
        'hours',
      ]);
    }
    expect(read(figureIn('plan p "P" {\n}\n', 'roi'))).toBe('? no-benefit');
    expect(read(figureIn(plan.replace('    total: 90k\n', ''), 'roi'))).toBe('? no-investment-known');
    expect(read(figureIn(plan.replace('running: 18k', 'running: 80k'), 'payback'))).toBe('? never-pays-back');
  });

  test('is open where a benefit is not known, and the benefit at least what is known', () => {
    const second = '    benefit more "More" {\n      saves: 1 h\n    }\n';
    const text = plan.replace('    benefit hours', `${second}    benefit hours`);
    expect(['benefit', 'roi'].map((figure) => figureIn(text, figure).bound)).toEqual(['at-least', 'open']);
    expect(figureIn(text.replace('benefit more', 'dis-benefit more'), 'benefit').bound).toBe('at-most');
  });
});
