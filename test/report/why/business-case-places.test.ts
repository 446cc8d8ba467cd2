import { describe, expect, it } from 'vitest';
import { placesOf, placesOfElement, plan } from './placed.ts';

describe('an explanation of a business case points at the lines of the plan', () => {
  const business = plan(
    'start: 2027-01-01',
    'discount: 5%',
    'use-case u "U" {',
    'benefit a "A" { amount: 5k once }',
    'benefit r "R" { revenue: 100k / year margin 20% }',
    'benefit o "O" { output: 30 / week from 20 / week saves: 2 h at: 50 / h weeks: 40 }',
    'benefit q "Q" { saves: 1 h }',
    '}',
    'budget { total: 100k running: 10% }',
    'roadmap { phase x "X" { kind: rollout duration: 2 months delivers: u } }',
  );
  const benefit = [
    '  The benefit is €60,000 a year once it is fully reached',
    "    'O': 2 hours × (30 a week − 20 a week today) × 40 weeks × €50 an hour = €40,000 a year ← 2 h | 30 / week | 20 / week | 40 | 50 / h",
    "    'R': €100,000 a year × 20% margin = €20,000 a year ← 100k / year | 20%",
    "    'A', once: €5,000 ← 5k once",
    "    'Q' lacks 'volume:' ← q",
  ];
  const running = [
    '  Running cost is €10,000 a year ← 10% | 100k',
    '    Running cost: 10%, as the plan states ← 10%',
    '    Total: €100,000, as the plan states ← 100k',
  ];
  const investment = ['  The investment is €100,000 ← 100k', '    Total: €100,000, as the plan states ← 100k'];
  const benefits = '100k | 5k once | 100k / year | 20% | 30 / week | 20 / week | 2 h | 50 / h | 40 | 1 h';

  it('of a return with what comes in, what runs and what is spent', () => {
    expect(placesOf(business, 'roi')).toEqual([
      `(€65,000 − €10,000 − €100,000) ÷ €100,000 = −45% ← ${benefits} | 10% | 100k`,
      ...benefit,
      ...running,
      ...investment,
    ]);
  });

  it('of a return without running cost with what comes in and what is spent', () => {
    const gross = business.replace(' running: 10%', '');
    expect(placesOf(gross, 'roi')).toEqual([
      `(€65,000 − €100,000) ÷ €100,000 = −35% ← ${benefits}`,
      ...benefit,
      ...investment,
    ]);
    expect(placesOf(gross, 'cost-of-delay')).toEqual([
      `€60,000 a year ÷ 12 = €5,000 a month ← ${benefits}`,
      ...benefit,
    ]);
    // 60,000 × 3.54595 + 5,000 ÷ 1.05 − 100,000.
    expect(placesOf(gross, 'npv').slice(0, 2)).toEqual([
      `Worth €117,518.94 today, at 5% a year ← ${benefits}`,
      '  €60,000 in each of four years are worth €212,757.03 today',
    ]);
  });

  it('of a value today with the rate', () => {
    // 50,000 × 3.54595 + 5,000 ÷ 1.05 − 100,000.
    expect(placesOf(business, 'npv')).toEqual([
      `Worth €82,059.43 today, at 5% a year ← ${benefits} | 10% | 100k`,
      '  €50,000 in each of four years are worth €177,297.53 today',
      '  What comes once in the first year is worth €4,761.90 today',
      '  €100,000 are invested today ← 100k',
      '  The plan states a discount rate of 5% ← 5%',
      ...benefit,
      ...running,
      ...investment,
    ]);
  });

  it('of an internal rate with all that comes and goes', () => {
    // Four years from March on, after two months: 4 × 60,000 + 5,000; 4 × 10,000.
    expect(placesOf(business, 'irr')).toEqual([
      expect.stringMatching(/^At \d+\.\d% a year the cash flow is worth nothing today ← 100k/),
      '  Over 50 months, €245,000 come in and €100,000 are invested',
      '    Running cost takes €40,000 in that time',
      ...benefit,
      ...investment,
    ]);
    expect(placesOf(business.replace(' running: 10%', ''), 'irr')[2]).toBe(benefit[0]);
  });

  it('of a benefit with its beginning', () => {
    expect(placesOfElement(business, 'a')).toEqual([
      ["'A', once: €5,000 ← 5k once"],
      ["'A' starts after the roll-out, on 1 Mar 2027 ← x"],
    ]);
    expect(placesOfElement(business, 'q')[0]).toEqual(['Not known: Q', "  'Q' lacks 'volume:' ← q"]);
    const starts = (from: string, to: string) => placesOfElement(business.replace(from, to), 'a')[1];
    expect(starts('kind: rollout', 'kind: operation')).toEqual([
      "'A' starts with the operation of its use case, on 1 Jan 2027 ← x",
    ]);
    expect(starts('kind: rollout', 'kind: pilot')).toEqual([
      "'A' starts after the last phase that delivers its use case, on 1 Mar 2027 ← x",
    ]);
    expect(starts(' delivers: u', '')).toEqual(["'A' starts after the roadmap, on 1 Mar 2027"]);
    expect(starts('5k once', '5k once starts: 2027-05-01')).toEqual([
      "'A' starts on 1 May 2027, as it states ← 2027-05-01",
    ]);
  });
});
