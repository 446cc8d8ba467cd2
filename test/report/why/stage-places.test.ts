import { describe, expect, it } from 'vitest';
import { placesOf, placesOfElement, plan } from './placed.ts';

describe('an explanation of a budget by stages points at them', () => {
  // 1,500, 4,500, then 6,000 a month from March on, less 500 of running cost each.
  const staged = plan(
    'start: 2027-01-01',
    'use-case u "U" {',
    'benefit b "B" { amount: 72k / year starts: month 2 ramp: 2 months }',
    '}',
    'budget {',
    'stage one "One" { months: 1..1 amount: 12k }',
    'stage two "Two" { months: 2..2 amount: 10k..14k }',
    'running: 6k / year',
    '}',
    'roadmap { phase build "Build" { duration: 2 months delivers: u paid-by: one } }',
  );

  it('for a payback by the cash flow', () => {
    // −24,000 + 6,000 + 3 × 6,000 − 5 × 500 = −2,500 after July.
    expect(placesOf(staged, 'payback')).toEqual([
      'Paid back 8 months after the start of the plan, by 31 Aug 2027 ← 12k | 10k..14k | 72k / year',
      '  After month 7 the plan stands at −€2,500',
      '  After month 8 it stands at €3,000',
      "  'B' starts on 1 Mar 2027, as it states ← month 2",
      "  'B' grows evenly over 2 months ← 2 months",
      '  Over 50 months, €282,000 come in and €24,000 are invested',
      '    Running cost takes €24,000 in that time',
      '  The benefit is €72,000 a year once it is fully reached',
      "    'B': €72,000 a year ← 72k / year",
      '  The investment is €24,000 (between €22,000 and €26,000) ← 12k | 10k..14k',
      "    'One' has €12,000 ← 12k",
      '      Spread over month 1 of the plan ← 1..1',
      '      People and things cost €0 in these months',
      "      It pays for 'Build', from 1 Jan 2027 to 28 Feb 2027 ← one",
      "    'Two' has €12,000 (between €10,000 and €14,000) ← 10k..14k",
      '      Spread over month 2 of the plan ← 2..2',
      '      People and things cost €0 in these months',
    ]);
  });

  it('for a stage that states no amount or no months', () => {
    const open = plan('budget {', 'stage s "S" { months: 1..2 }', 'stage r "R" { amount: 5k }', '}');
    expect(placesOfElement(open, 's')).toEqual([
      ["'S' states no amount", '  Spread evenly over months 1 to 2 of the plan ← 1..2'],
    ]);
    expect(placesOfElement(open, 'r')).toEqual([["'R' has €5,000 ← 5k"]]);
  });

  it('for chances of each figure: how many runs, what the likely figures give and what moves it', () => {
    const of = (written: string) => placesOf(staged, written);
    const driver = (figure: string) =>
      expect.stringMatching(
        new RegExp(`^  Amount of 'Two': ${figure} where it is low, ${figure} where it is high ← 10k..14k$`),
      );
    const runs = '  200 runs of the plan were simulated, with seed 1';
    const surely = expect.stringMatching(/^ {2}More runs would give between .+ and .+, in 95 of 100 cases$/);
    expect(of('p80(benefit)')).toEqual([
      'Benefit: at most €72,000 a year in 80 of 100 runs ← 72k / year',
      runs,
      '  The likely figures give €72,000 a year',
    ]);
    // (72,000 − 6,000 − 24,000) ÷ 24,000
    expect(of('p80(roi)')).toEqual([
      expect.stringMatching(/^Return on investment: at most 1\d\d(\.\d)?% in 80 of 100 runs ← 12k \| 10k..14k/),
      runs,
      surely,
      '  The likely figures give 175%',
      driver('\\d+(\\.\\d)?%'),
    ]);
    expect(of('p80(cost)')).toEqual([
      expect.stringMatching(/^Cost: at most €25,\d+(\.\d+)? in 80 of 100 runs ← 12k \| 10k..14k$/),
      runs,
      surely,
      '  The cost of a run is the investment, and what people and technology cost while the project ends later',
      '  The likely figures give €24,000',
      driver('€[\\d,.]+'),
    ]);
    expect(of('p80(npv)').slice(3)).toEqual([
      expect.stringMatching(/^ {2}The likely figures give €[\d,.]+$/),
      driver('€[\\d,.]+'),
    ]);
    expect(
      of('p80(payback)')
        .slice(1)
        .filter((line) => !/^ {2}More runs/.test(line)),
    ).toEqual([
      runs,
      expect.stringMatching(/^ {2}Payback: the first month of the cash flow/),
      '  The likely figures give 8 months',
      driver('\\d(\\.\\d)? months'),
    ]);
  });

  it('for a payback that does not come in every run', () => {
    const text = plan(
      'use-case u "U" {',
      'benefit b "B" { amount: 0..60k / year }',
      '}',
      'budget { total: 50k running: 20k / year }',
    );
    const lines = placesOf(text, 'p20(payback)');
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}In \d+(\.\d)?% of the runs the investment never pays back$/),
    );
    // Where the benefit is low it never does, so that there is no mean to tell.
    expect(lines.at(-1)).toBe("  Amount of 'B' moves it ← 0..60k / year");
  });
});
