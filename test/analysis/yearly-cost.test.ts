import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../../src/analysis/calendar/calendars.ts';
import { type YearlyCost, yearlyCostOf } from '../../src/analysis/cost/yearly.ts';
import { planOf, textAt } from '../support/plan.ts';

/** The yearly cost of the first person or technology of a plan with these lines. */
function yearlyOf(lines: string, company = ''): YearlyCost | undefined {
  const plan = planOf(`plan p "P" {\n${company}\n${lines}\n}`);
  const element = plan.elements.find(({ kind }) => kind === 'person' || kind === 'technology');
  return element && yearlyCostOf(plan, calendarsOf(plan), element);
}

function person(facts: string, company?: string): YearlyCost | undefined {
  return yearlyOf(`team {\n person a "A" {\n${facts}\n }\n}`, company);
}

const cents = (cost: YearlyCost | undefined) => cost && [cost.amount.low, cost.amount.likely, cost.amount.high];

describe('what a person costs in a year', () => {
  it('is the salary for the share of full time, with on-cost on top', () => {
    expect(cents(person('salary: 72k / year\nallocation: 20%\non-cost: 30%'))).toEqual([
      1_872_000, 1_872_000, 1_872_000,
    ]);
  });

  it('is the same by the month and by the hour of full time', () => {
    expect(cents(person('salary: 6k / month\nallocation: 20%\non-cost: 30%'))?.[1]).toBe(1_872_000);
    // 52 weeks of 40 hours, or of 36 where the company says so.
    expect(person('salary: 30 / h\nallocation: 100%')).toMatchObject({ times: 2_080, amount: { likely: 6_240_000 } });
    expect(person('salary: 30 / h\nallocation: 100%', 'company "C" {\n full-time: 36 h / week\n}')).toMatchObject({
      times: 1_872,
    });
  });

  it('is a rate for the days that are agreed, 260 of them at full time', () => {
    expect(cents(person('rate: 1_200..1_500 / day\nallocation: 1 day / week'))).toEqual([
      6_240_000, 7_020_000, 7_800_000,
    ]);
  });

  it('takes what the members line says before what the person says', () => {
    const imports = { 'people.aiplan': 'person a "A" {\n salary: 100k / year\n allocation: 50%\n}' };
    const plan = planOf('import "people.aiplan"\nplan p "P" {\n team {\n  members: a 10%\n }\n}', { imports });
    const [member] = plan.members;
    const cost = member && yearlyCostOf(plan, calendarsOf(plan), member.person);
    expect(cents(cost)?.[1]).toBe(1_000_000);
  });

  it('names the lines that it follows from', () => {
    const text =
      'plan p "P" {\n team {\n  person a "A" {\n   salary: 72k / year\n   allocation: 20%\n   on-cost: 30%\n  }\n }\n}';
    const plan = planOf(text);
    const [member] = plan.members;
    const cost = member && yearlyCostOf(plan, calendarsOf(plan), member.person);
    expect(cost?.followsFrom.map((at) => textAt(text, at))).toEqual(['72k / year', '20%', '30%']);
  });

  it.each([
    ['no allocation', 'salary: 72k / year'],
    ['no price', 'allocation: 20%'],
    ['two prices', 'allocation: 20%\nsalary: 72k / year\nrate: 900 / day'],
    ['no period', 'allocation: 20%\nsalary: 72k'],
    ['one payment', 'allocation: 20%\nrate: 20k once'],
    ['another currency', 'allocation: 20%\nsalary: 72k USD / year'],
    ['an unreadable share', 'allocation: some\nsalary: 72k / year'],
    ['unreadable on-cost', 'allocation: 20%\nsalary: 72k / year\non-cost: lots'],
    ['a share below zero', 'allocation: -20%\nsalary: 72k / year'],
    ['on-cost below zero', 'allocation: 20%\nsalary: 72k / year\non-cost: -30%'],
    ['an amount too large to be exact', 'allocation: 20%\nsalary: 90_000_000_000_000_000 / year'],
  ])('is not known with %s', (_, facts) => {
    expect(person(facts)).toBeUndefined();
  });
});

describe('what technology costs in a year', () => {
  it.each([
    ['2k..3.5k / month', [2_400_000, 3_300_000, 4_200_000]],
    ['300 / quarter', [120_000, 120_000, 120_000]],
    ['10 / week', [52_000, 52_000, 52_000]],
    ['1 / day', [36_500, 36_500, 36_500]],
  ])('%s', (cost, expected) => {
    expect(cents(yearlyOf(`technology t "T" {\n cost: ${cost}\n}`))).toEqual(expected);
  });

  it.each(['18k once', '18k', '2 / h', 'free'])('is not known of %s', (cost) => {
    expect(yearlyOf(`technology t "T" {\n cost: ${cost}\n}`)).toBeUndefined();
  });
});
