import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

const budget = (...lines: string[]) => `plan p "P" {\n  budget {\n    ${lines.join('\n    ')}\n  }\n}`;
const stage = (id: string, amount: string) => `stage ${id} "${id}" {\n      amount: ${amount}\n    }`;

describe('budget/split-sum', () => {
  const rule = 'budget/split-sum';
  const shares = budget('total: 250k', 'personnel: 25%', 'technology: 70%', 'change: 10%');

  it('adds up shares, on the last one written', () => {
    const found = findingOf(shares, rule);
    expect(found.severity).toBe('error');
    expect(found.at).toBe('10%');
    expect(found.what).toBe('The shares of the budget add up to 105%, not 100%');
    expect(found.fixes).toEqual([
      "Write 'personnel: 20%'",
      "Write 'technology: 65%'",
      "Write 'change: 5%'",
      'Scale all to 23.8%, 66.7% and 9.5%',
    ]);
  });

  it.each([0, 1, 2, 3])('is cured by fix %i', (number) => {
    expect(findingsOf(afterFix(shares, rule, number), rule)).toEqual([]);
  });

  it('adds up amounts and shows both sums', () => {
    const text = budget('total: 200k EUR', 'personnel: 129k', 'technology: 36k', 'change: 45k');
    expect(findingOf(text, rule).what).toBe('The parts of the budget add up to €210,000, the total is €200,000');
    expect(afterFix(text, rule, "Write 'change: 35k'")).toContain('change: 35k');
    expect(afterFix(text, rule, "Write 'total: 210k EUR'")).toContain('total: 210k EUR');
  });

  it('takes shares and amounts together', () => {
    const text = budget('total: 200k', 'personnel: 50%', 'technology: 60k', 'change: 50k');
    expect(findingOf(text, rule).what).toBe('The parts of the budget add up to €210,000, the total is €200,000');
    expect(afterFix(text, rule, "Write 'personnel: 45%'")).toContain('personnel: 45%');
  });

  it('compares ranges by their ends', () => {
    const parts = ['personnel: 40k..50k', 'technology: 30k', 'change: 30k'];
    expect(findingsOf(budget('total: 100k', ...parts), rule)).toEqual([]);
    expect(findingsOf(budget('total: 95k..105k', 'personnel: 45k', 'technology: 30k', 'change: 30k'), rule)).toEqual(
      [],
    );
    expect(findingOf(budget('total: 90k', ...parts), rule).what).toBe(
      'The parts of the budget add up to €100,000 to €110,000, the total is €90,000',
    );
  });

  it('tolerates rounding to a tenth, and a reserve as the fourth part', () => {
    expect(findingsOf(budget('personnel: 33.3%', 'technology: 33.3%', 'change: 33.3%'), rule)).toEqual([]);
    expect(findingsOf(budget('personnel: 33%', 'technology: 33%', 'change: 33%'), rule)).toHaveLength(1);
    const four = budget('total: 100k', 'personnel: 40k', 'technology: 30k', 'change: 20k', 'reserve: 10k');
    expect(findingsOf(four, rule)).toEqual([]);
  });

  it('needs all parts to find too little, and any to find too much', () => {
    expect(findingsOf(budget('personnel: 40%', 'technology: 30%'), rule)).toEqual([]);
    expect(findingsOf(budget('personnel: 60%', 'technology: 50%'), rule)).toHaveLength(1);
  });

  it.each(['change: a lot', 'change: 5k USD', 'change:'])('is silent with "%s"', (change) => {
    expect(findingsOf(budget('total: 100k', 'personnel: 70%', 'technology: 70%', change), rule)).toEqual([]);
  });
});

describe('budget/split-deviation', () => {
  const rule = 'budget/split-deviation';

  it('names the part that is most off, with the rule of thumb', () => {
    const found = findingOf(budget('total: 200k', 'personnel: 129k', 'technology: 36k', 'change: 35k'), rule);
    expect([found.severity, found.at]).toEqual(['hint', '129k']);
    expect(found.what).toBe('Personnel takes 64.5% of the budget; the rule of thumb is 40%');
  });

  it('warns where training and change is below 15%', () => {
    const found = findingOf(budget('personnel: 56%', 'technology: 30%', 'change: 14%'), rule);
    expect([found.severity, found.at]).toEqual(['warning', '14%']);
    const hint = findingOf(budget('personnel: 53%', 'technology: 32%', 'change: 15%'), rule);
    expect([hint.severity, hint.at]).toEqual(['hint', '15%']);
  });

  it('accepts ten points', () => {
    expect(findingsOf(budget('personnel: 50%', 'technology: 30%', 'change: 20%'), rule)).toEqual([]);
  });

  it('leaves a slip that breaks the sum to the rule about the sum', () => {
    const slip = budget('personnel: 40%', 'technology: 30%', 'change: 3%');
    expect(findingsOf(slip, 'budget').map((found) => found.rule)).toContain('budget/split-sum');
    expect(findingsOf(slip, rule)).toEqual([]);
  });

  it('sees what is left when training and change is not written', () => {
    const found = findingOf(budget('personnel: 60%', 'technology: 35%'), rule);
    expect([found.severity, found.at]).toEqual(['warning', 'budget']);
    expect(found.what).toBe('The budget leaves 5% for training and change; the rule of thumb is 30%');
    expect(findingsOf(budget('personnel: 50%', 'technology: 30%'), rule)).toEqual([]);
  });

  it('rebalances in the way that each part is written', () => {
    const text = budget('total: 200k', 'personnel: 129k', 'technology: 18%', 'change: 35k');
    expect(afterFix(text, rule)).toContain('personnel: 80k\n    technology: 30%\n    change: 60k');
  });
});

describe('budget/phase-sum-mismatch', () => {
  const rule = 'budget/phase-sum-mismatch';

  it('shows both sums and the gap, on the total', () => {
    const found = findingOf(budget('total: 360k', stage('poc', '40k'), stage('pilot', '300k')), rule);
    expect([found.severity, found.at]).toEqual(['error', '360k']);
    expect(found.what).toBe('The stages add up to €340,000, the total is €360,000 (€20,000 short)');
    expect(found.fixes).toEqual(["Write 'total: 340k'", "Give stage 'pilot' 320k"]);
  });

  it('is cured by either fix', () => {
    const text = budget('total: 100k', stage('poc', '40k'), stage('pilot', '75_500'));
    expect(findingOf(text, rule).what).toContain('(€15,500 too much)');
    for (const number of [0, 1]) expect(findingsOf(afterFix(text, rule, number), rule)).toEqual([]);
    expect(afterFix(text, rule, 0)).toContain('total: 115.5k');
  });

  it('accepts equal sums, ranges that meet, and a reserve held back', () => {
    expect(findingsOf(budget('total: 150k', stage('a', '30k'), stage('b', '50k'), stage('c', '70k')), rule)).toEqual(
      [],
    );
    expect(findingsOf(budget('total: 100k', stage('a', '20k..40k'), stage('b', '50k..100k')), rule)).toEqual([]);
    expect(findingsOf(budget('total: 100k', 'reserve: 10k', stage('a', '40k'), stage('b', '50k')), rule)).toEqual([]);
  });

  it('leaves the rest to a stage without an amount, but not too much', () => {
    const open = 'stage later "Later" {\n    }';
    expect(findingsOf(budget('total: 100k', stage('a', '40k'), open), rule)).toEqual([]);
    expect(findingsOf(budget('total: 100k', stage('a', '140k'), open), rule)).toHaveLength(1);
    expect(findingsOf(budget('total: 100k'), rule)).toEqual([]);
    expect(findingsOf(budget(stage('a', '40k')), rule)).toEqual([]);
  });
});

describe('budget/no-contingency', () => {
  const rule = 'budget/no-contingency';

  it('is reported on the word budget where no reserve is written', () => {
    const found = findingOf(budget('total: 250k'), rule);
    expect([found.severity, found.at, found.what]).toEqual([
      'warning',
      'budget',
      'The budget of €250,000 has no reserve',
    ]);
    expect(afterFix(budget('total: 250k', 'change: 30%'), rule)).toContain('change: 30%\n    reserve: 15%\n');
  });

  it('is reported on a reserve below 10%', () => {
    const found = findingOf(budget('total: 250k', 'reserve: 24_900'), rule);
    expect([found.at, found.what]).toEqual(['24_900', 'The reserve is 9.9% of the budget; at least 10% is advised']);
    expect(found.fixes).toEqual(["Write 'reserve: 37.5k'", "Write 'reserve: 25k'"]);
  });

  it('accepts exactly 10%, a range that reaches it, and what cannot be judged', () => {
    for (const reserve of ['25k', '10%', '5..15%', 'some', '2k USD']) {
      expect(findingsOf(budget('total: 250k', `reserve: ${reserve}`), rule)).toEqual([]);
    }
    expect(findingsOf(budget('total: 250k', 'reser'), rule)).toEqual([]);
    expect(findingsOf('plan p "P" { }', rule)).toEqual([]);
  });
});

describe('budget/running-cost-missing', () => {
  const rule = 'budget/running-cost-missing';

  it('warns where none is written', () => {
    const found = findingOf(budget('total: 200k'), rule);
    expect([found.severity, found.at]).toEqual(['warning', 'budget']);
    expect(found.what).toBe(
      'The budget has no running cost after go-live; 20 to 30% of the investment a year is usual',
    );
    expect(afterFix(budget('total: 200k'), rule)).toContain('running: 25% / year');
  });

  it('hints where it is unusual', () => {
    const found = findingOf(budget('total: 200k', 'running: 10k / year'), rule);
    expect([found.severity, found.at]).toEqual(['hint', '10k / year']);
    expect(found.what).toBe('Running cost is 5% of the investment a year; 20 to 30% is usual');
    expect(found.fixes).toEqual(["Write 'running: 25% / year'", "Write 'running: 20% / year'"]);
  });

  it.each(['20% / year', '30%', '18k / year', '1.5k / month', '15..25% / year', 'much'])(
    'accepts %s of 90k',
    (running) => {
      expect(findingsOf(budget('total: 90k', `running: ${running}`), rule)).toEqual([]);
    },
  );
});
