import { describe, expect, it } from 'vitest';
import { BUDGET_CATEGORIES, type BudgetFacts, budgetOf } from '../../src/analysis/budget.ts';
import { planOf, textAt } from '../support/plan.ts';

const text = (lines: string) => `plan p "P" {\n  currency: EUR\n  budget {\n${lines}\n  }\n}\n`;

function of(lines: string): BudgetFacts {
  const facts = budgetOf(planOf(text(lines)));
  if (!facts) throw new Error('No budget.');
  return facts;
}

const split = ({ parts }: BudgetFacts) =>
  BUDGET_CATEGORIES.map((category) => Math.round((parts[category].share?.likely ?? Number.NaN) * 10) / 10);
const amounts = ({ parts }: BudgetFacts) => BUDGET_CATEGORIES.map((category) => parts[category].amount?.likely);

describe('the split', () => {
  it.each([
    ['scenario 1, quality control', '200k', ['129k', '36k', '35k'], [64.5, 18, 17.5]],
    ['scenario 2, customer service', '90k', ['40k', '24k', '26k'], [44.4, 26.7, 28.9]],
    ['scenario 4, quotations', '150k', ['60k', '45k', '45k'], [40, 30, 30]],
    ['scenario 6, CV ranking', '140k', ['70k', '40k', '30k'], [50, 28.6, 21.4]],
  ])('follows from amounts: %s', (_, total, [personnel, technology, change], shares) => {
    const facts = of(`total: ${total}\npersonnel: ${personnel}\ntechnology: ${technology}\nchange: ${change}`);
    expect(split(facts)).toEqual(shares);
    expect(facts.sumShare).toMatchObject({ likely: 100, complete: true });
    expect(facts.sumAmount.likely).toBe(facts.total?.likely);
  });

  it('gives amounts from shares, with the lines that they follow from', () => {
    const lines = 'total: 360k\npersonnel: 40%\ntechnology: 30%\nchange: 30%';
    const facts = of(lines);
    expect(amounts(facts)).toEqual([144_000, 108_000, 108_000]);
    expect(facts.parts.personnel.followsFrom.map((range) => textAt(text(lines), range))).toEqual(['40%', '360k']);
  });

  it('mixes shares and amounts', () => {
    const facts = of('total: 200k\npersonnel: 50%\ntechnology: 60k\nchange: 20%');
    expect(amounts(facts)).toEqual([100_000, 60_000, 40_000]);
    expect(split(facts)).toEqual([50, 30, 20]);
  });

  it('adds up without the noise of fractions', () => {
    expect(of('total: 1M\npersonnel: 33.3%\ntechnology: 33.3%\nchange: 33.4%').sumShare.likely).toBe(100);
  });

  it('takes the middle of a range where no likely value is written', () => {
    const facts = of('total: 100k..140k\npersonnel: 50%\ntechnology: 20k..25k..50k\nchange: 36k');
    expect(facts.base).toEqual({ low: 100_000, likely: 120_000, high: 140_000 });
    expect(facts.parts.personnel.amount).toEqual({ low: 50_000, likely: 60_000, high: 70_000 });
    expect(facts.parts.technology.amount?.likely).toBe(25_000);
  });

  it('without a total follows from three amounts, and from nothing else', () => {
    const facts = of('personnel: 60k\ntechnology: 45k\nchange: 45k');
    expect([facts.baseFrom, facts.totalUnknown, split(facts)]).toEqual(['parts', 'absent', [40, 30, 30]]);
    const shares = of('personnel: 40%\ntechnology: 45k\nchange: 30%');
    expect(BUDGET_CATEGORIES.map((category) => shares.parts[category].unknown)).toEqual([
      'no-total',
      'no-total',
      'no-total',
    ]);
    expect(shares.sumAmount).toMatchObject({ likely: 45_000, complete: false });
  });
});

describe('the lines that figures follow from', () => {
  const lines = [
    'total: 200k EUR',
    'personnel: 40%',
    'technology: 60k once',
    'reserve: 9k',
    'running: 18k once',
    'stage a "A" { months: 2..3 amount: 35k }',
    'stage b "B" { }',
  ].join('\n');
  const facts = of(lines);
  const at = (ranges: BudgetFacts['sumShare']['followsFrom']) => ranges.map((range) => textAt(text(lines), range));

  it('are its own and that of the total, each once in a sum', () => {
    expect(at(facts.parts.technology.followsFrom)).toEqual(['60k once', '200k EUR']);
    expect(at(facts.sumShare.followsFrom)).toEqual(['40%', '200k EUR', '60k once']);
    expect(at(facts.reserve.followsFrom)).toEqual(['9k', '200k EUR']);
    expect(at(facts.stages.flatMap(({ followsFrom }) => followsFrom))).toEqual(['35k']);
    expect(at(facts.stagesSum.followsFrom)).toEqual(['35k']);
    expect(facts.totalAt && at([facts.totalAt])).toEqual(['200k EUR']);
  });

  it('are none for what is not stated', () => {
    expect(facts.parts.change).toMatchObject({ written: undefined, unknown: 'absent', followsFrom: [] });
    expect(facts.stages[1]).toMatchObject({ months: undefined, unknown: 'absent', followsFrom: [] });
    const without = of('personnel: 60k\ntechnology: 45k\nchange: 45k');
    expect([without.totalAt, without.parts.personnel.followsFrom.length]).toEqual([undefined, 1]);
  });

  it('say an amount or a share', () => {
    expect([facts.parts.personnel.written, facts.parts.technology.written]).toEqual(['share', 'amount']);
  });

  it('count one payment as a sum, and as the cost of a year where it runs', () => {
    expect([facts.parts.technology.amount?.likely, facts.running.amount?.likely]).toEqual([60_000, 18_000]);
  });
});

describe('what is not known', () => {
  it('is the base where the three parts cannot be added up, or add up to nothing', () => {
    expect(of('personnel: 60k USD\ntechnology: 45k\nchange: 45k').base).toBeUndefined();
    expect(of('personnel: 0\ntechnology: 0\nchange: 0').baseFrom).toBeUndefined();
    expect(of('personnel: 0\ntechnology: 0\nchange: 1').base).toEqual({ low: 1, likely: 1, high: 1 });
  });

  it('is the sum of no stages and of no parts, which is not zero', () => {
    const { stagesSum, sumAmount } = of('total: 100k');
    expect(stagesSum).toEqual({ likely: undefined, range: undefined, complete: false, followsFrom: [] });
    expect(sumAmount).toEqual({ likely: undefined, range: undefined, complete: false, followsFrom: [] });
  });

  it('is told apart and never counted as zero', () => {
    const facts = of('total: 100k\npersonnel: 40k USD\ntechnology: 2k / month\nchange: much\n');
    expect(BUDGET_CATEGORIES.map((category) => facts.parts[category].unknown)).toEqual([
      'other-currency',
      'per-period',
      'unreadable',
    ]);
    expect(facts.sumAmount).toMatchObject({ likely: undefined, complete: false });
    expect(facts.reserve.unknown).toBe('absent');
  });

  it('may stand behind a line that is not finished', () => {
    expect(of('total: 100k\nres').reserve.unknown).toBe('unreadable');
  });

  it('includes the share of a total of nothing', () => {
    expect(of('total: 0\npersonnel: 40k').parts.personnel).toMatchObject({ share: undefined, unknown: 'no-total' });
  });

  it('is everything in a plan without a budget', () => {
    expect(budgetOf(planOf('plan p "P" { }'))).toBeUndefined();
  });
});

it('adds up the stages', () => {
  const stage = (id: string, amount: string) => `stage ${id} "${id}" {\n months: 1..3\n ${amount}\n}`;
  const facts = of(
    ['total: 200k', stage('a', 'amount: 35k'), stage('b', 'amount: 75k'), stage('c', 'amount: 90k')].join('\n'),
  );
  expect(facts.stagesSum).toMatchObject({ likely: 200_000, complete: true });
  expect(facts.stages.map(({ share }) => share?.likely)).toEqual([17.5, 37.5, 45]);
  expect(facts.stages[0]?.months).toEqual({ first: 1, last: 3 });
  expect(of(['total: 200k', stage('a', 'amount: 35k'), stage('b', '')].join('\n')).stagesSum).toMatchObject({
    likely: 35_000,
    complete: false,
  });
});

it('reckons reserve and running cost from the total, running cost per year', () => {
  const facts = of('total: 360k\nreserve: 12%\nrunning: 25% / year');
  expect(facts.reserve.amount?.likely).toBe(43_200);
  expect(facts.running.amount?.likely).toBe(90_000);
  const monthly = of('total: 90k\nreserve: 9k\nrunning: 1.5k / month');
  expect(monthly.reserve.share?.likely).toBe(10);
  expect([monthly.running.amount?.likely, monthly.running.share?.likely]).toEqual([18_000, 20]);
  expect(of('total: 90k\nrunning: 18k').running.amount?.likely).toBe(18_000);
});
