import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { whyElement } from '../../../src/analysis/why/element.ts';
import type { Explanation } from '../../../src/analysis/why/explanation.ts';
import { whyLines } from '../../../src/report/why/words.ts';
import { figureIn, runsOf } from '../../support/figures.ts';
import { planOf, textAt } from '../../support/plan.ts';

const plan = (...lines: readonly string[]) => `plan p "P" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

/** Each line of an explanation with the places of the plan that it points at. */
function placed(text: string, explanation: Explanation): string[] {
  return whyLines(explanation, { language: 'en' }).map(({ text: line, depth, at }) => {
    const places = at.map((range) => textAt(text, range)).join(' | ');
    return `${'  '.repeat(depth)}${line}${places && ` ← ${places}`}`;
  });
}

function placesOf(text: string, written: string): string[] {
  return placed(text, figureIn(text, written, runsOf(200)).explain());
}

function placesOfElement(text: string, id: string): string[][] {
  const whole = planOf(text);
  const facts = analyse(whole);
  return whole.names
    .withId(id)
    .flatMap((element) => whyElement(whole, facts, element))
    .map((explanation) => placed(text, explanation));
}

describe('an explanation of money points at the lines of the plan', () => {
  const costs = plan(
    'start: 2027-01-04',
    'team {',
    'person a "A" { rate: 3k / month allocation: 50% }',
    'person c "C" { rate: 100 / h allocation: 4 h / week }',
    'person f "F" { salary: 5k / month on-cost: 20% allocation: 100% }',
    'person z "Z" { rate: 1k / day }',
    'person gone "Gone" { rate: 3k / month allocation: 50% until: 2026-12-01 }',
    '}',
    'technology t "T" { cost: 120 / week }',
    'compliance { budget: 2k }',
    'roadmap {',
    'phase x "X" {',
    'task w "W" { duration: 2 weeks assigned: z 50% }',
    'task e "E" { effort: 3 days assigned: z }',
    '}',
    '}',
  );

  it('of a cost with each factor; the roadmap as a whole has no line', () => {
    // Fourteen of the 31 days of a month: 120 × 52 ÷ 12 × 14 ÷ 31 = 234.84.
    expect(placesOf(costs, 'cost')).toEqual([
      'The plan costs €14,421.94',
      '  Personnel: €12,187.10',
      "    'Z' in 'W': €1,000 a day × 50% of full time × 10 working days = €5,000 ← 1k / day | 50%",
      "    'Z' in 'E': €1,000 a day × 3 working days = €3,000 ← 1k / day | 3 days",
      "    'F': €5,000 a month × 100% of full time × 1.2 (20% on-cost) × 0.5 months = €2,709.68 ← 5k / month | 100% | 20%",
      "    'C': €100 an hour × 4 hours a week × 2 weeks = €800 ← 100 / h | 4 h / week",
      "    'A': €3,000 a month × 50% of full time × 0.5 months = €677.42 ← 3k / month | 50%",
      "    'Gone' costs nothing in the time that is counted ← 50% | 3k / month | 2026-12-01 | 2027-01-04",
      '  Technology: €234.84',
      "    'T': €120 a week × 0.5 months = €234.84 ← 120 / week",
      '  Compliance: €2,000',
      "    'compliance': €2,000 ← 2k",
      '  Costs are counted from 4 Jan 2027 to 17 Jan 2027 ← 2027-01-04',
      '    The roadmap is likely to end then',
    ]);
  });

  it('of the time in which costs are counted with the line that ends it', () => {
    const of = (end: string) =>
      placesOf(plan('start: 2027-01-04', end, 'technology t "T" { cost: 9k once }'), 'cost').slice(-2);
    expect(of('horizon: 2 months')).toEqual([
      '  Costs are counted from 4 Jan 2027 to 3 Mar 2027 ← 2027-01-04 | 2 months',
      '    The horizon of the plan ends then ← 2 months',
    ]);
    expect(of('budget { stage s "S" { months: 1..3 } stage r "R" { months: 1..2 } }')).toEqual([
      '  Costs are counted from 4 Jan 2027 to 3 Apr 2027 ← 2027-01-04 | 1..3',
      '    The months of the last stage end then ← 1..3',
    ]);
  });

  it('of what is spent in a time with the lines of each part', () => {
    expect(placesOf(costs, 'spend(2027-01)').slice(0, 3)).toEqual([
      '€14,421.94 are planned to be spent in 2027-01',
      "  'Z': €5,000 ← 2 weeks | 50% | 1k / day | 2027-01-04",
      "  'Z': €3,000 ← 3 days | z | 1k / day | 2027-01-04",
    ]);
  });

  it('of hours or days in a period with the periods that there are', () => {
    const text = plan(
      'start: 2027-01-01',
      'horizon: 6 months',
      'team {',
      'person a "A" { rate: 100 / h allocation: 4 h / month }',
      'person b "B" { rate: 1k / day allocation: 3 days / quarter }',
      'person c "C" { rate: 1k / day allocation: 10 days / year }',
      'vacancy v "V" { rate: 1k / day allocation: 1 day / week }',
      '}',
    );
    // 1 January to 30 June 2027 has 129 weekdays: 25.8 weeks; of the 261 weekdays of 2027 they are 0.494.
    expect(placesOf(text, 'cost(personnel)').slice(1, 5)).toEqual([
      "  'V': €1,000 a day × 1 day a week × 25.8 weeks = €25,800 ← 1k / day | 1 day / week",
      "  'B': €1,000 a day × 3 days a quarter × 2 quarters = €6,000 ← 1k / day | 3 days / quarter",
      "  'C': €1,000 a day × 10 days a year × 0.5 years = €4,942.53 ← 1k / day | 10 days / year",
      "  'A': €100 an hour × 4 hours a month × 6 months = €2,400 ← 100 / h | 4 h / month",
    ]);
  });

  it('of an investment that no budget states with what is computed', () => {
    const text = plan('start: 2027-01-01', 'horizon: 2 months', 'technology t "T" { cost: 1k / month }');
    expect(placesOf(text, 'investment')).toEqual([
      'The investment is €2,000 ← 1k / month | 2027-01-01 | 2 months',
      '  The plan costs €2,000',
      '    Technology: €2,000',
      "      'T': €1,000 a month × 2 months = €2,000 ← 1k / month",
      '    Costs are counted from 1 Jan 2027 to 28 Feb 2027 ← 2027-01-01 | 2 months',
      '      The horizon of the plan ends then ← 2 months',
    ]);
  });

  it('of a cost in one category with what that lacks', () => {
    const text = plan(
      'start: 2027-01-01',
      'horizon: 2 months',
      'team { person a "A" { allocation: 10% } }',
      'technology t "T" { cost: 1k / month }',
      'technology v "V" { }',
    );
    const lacks = (figure: string) => placesOf(text, figure).filter((line) => line.includes('price'));
    expect(lacks('cost(technology)')).toEqual(["  'V' has no price ← v"]);
    expect(lacks('cost')).toEqual(["  'A' has no price ← a", "  'V' has no price ← v"]);
  });

  it('of a stage in a time with its amount and its months', () => {
    const text = plan('start: 2027-01-01', 'budget {', 'stage s "S" { months: 1..4 amount: 40k }', '}');
    expect(placesOf(text, 'spend(2027-Q1)')).toEqual([
      '€30,000 are planned to be spent in 2027-Q1',
      "  'S': 3 of its 4 months, €30,000 ← 40k | 1..4",
    ]);
  });

  it('of load with each task, or with the allocation', () => {
    const text = plan(
      'start: 2027-01-04',
      'team { person mila "Mila" { allocation: 20% from: 2027-01-05 } }',
      'roadmap {',
      'task one "One" { duration: 2 weeks assigned: mila 30% }',
      'task two "Two" { duration: 4 weeks assigned: mila 50% }',
      '}',
    );
    expect(placesOf(text, 'load(mila)')).toEqual([
      "'Mila' has up to 80% of full time ← mila 30% | mila 50%",
      '  Most at one time: from 5 Jan 2027 to 17 Jan 2027',
      "  'One' takes 30% ← mila 30%",
      "  'Two' takes 50% ← mila 50%",
    ]);
    expect(placesOf(text.replace('20%', '90%'), 'load(mila)')).toEqual([
      "'Mila' has up to 90% of full time ← 90% | 2027-01-05",
      "  'Mila' is allocated to the plan with 90% of full time ← 90%",
    ]);
  });

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

describe('an explanation of dates points at the lines of the plan', () => {
  const road = plan(
    'start: 2027-01-04',
    'roadmap {',
    'phase a "A" { duration: 2..4 weeks deadline: 2027-02-14 }',
    'phase b "B" { after: a + 1 week duration: 1..3 weeks margin: 20% }',
    'phase d "D" { after: b duration: 10 days }',
    'task past "Past" { done: 2027-01-08 }',
    '}',
  );

  it('of an end with what it follows from', () => {
    expect(placesOf(road, 'end(b)')).toEqual([
      "'B' ends on 14 Feb 2027 (between 31 Jan 2027 and 28 Feb 2027) ← a + 1 week | 1..3 weeks | 20%",
      "  'B' lasts 2 weeks ← 1..3 weeks",
      "  'B' waits for 'A', which ends on 24 Jan 2027 ← a + 1 week",
      '  Between them: 1 week ← 1 week',
      "  'A' lasts 3 weeks ← 2..4 weeks",
      "  'A' begins with the plan, on 4 Jan 2027 ← 2027-01-04",
      '  Its buffer of 20% adds up to 3 days in the pessimistic case ← 20%',
    ]);
    expect(placesOf(road, 'end(past)')).toEqual([
      "'Past' ends on 8 Jan 2027 ← 2027-01-04 | 2027-01-08",
      "  'Past' was done on 8 Jan 2027 ← 2027-01-08",
    ]);
  });

  it('of a beginning that is known without an end', () => {
    expect(placesOf(plan('start: 2027-01-04', 'roadmap {', 'phase a "A"', 'gate g "G" { }', '}'), 'start(a)')).toEqual([
      "'A' begins on 4 Jan 2027",
    ]);
  });

  it('of float and of a deadline with the deadline', () => {
    expect(placesOf(road, 'float(d)')).toEqual([
      "'D' can slip by 0 days ← b | 10 days",
      "  'D' is critical: any delay moves the end of the roadmap or misses a deadline",
      "  'D' may end on 24 Feb 2027 at the latest",
      '  The roadmap ends on 24 Feb 2027, which is kept',
    ]);
    const late = road.replace('2027-02-14', '2027-01-20');
    // It ends on the 24th.
    expect(placesOf(late, 'float(a)')).toEqual([
      "'A' can slip by −4 days ← 2027-01-04 | 2..4 weeks",
      "  'A', or what follows it, misses a deadline already",
      "  'A' may end on 20 Jan 2027 at the latest",
      '  It has to end by 20 Jan 2027, its deadline ← 2027-01-20',
    ]);
    expect(placesOfElement(late, 'a').at(-1)).toEqual([
      "'A' ends on 24 Jan 2027, 4 days after its deadline 20 Jan 2027 ← 2027-01-20",
    ]);
    expect(placesOfElement(road, 'a').at(-1)).toEqual([
      "'A' ends on 24 Jan 2027, 21 days before its deadline 14 Feb 2027 ← 2027-02-14",
    ]);
  });

  it('of chances with what moves the end, or the uncertain steps on the way there', () => {
    expect(placesOf(road, 'chance(a)').slice(-2)).toEqual([
      '  The likely figures give 24 Jan 2027',
      "  'A' is uncertain: 2 weeks to 4 weeks ← 2..4 weeks",
    ]);
    expect(placesOf(road, 'p80(b)').slice(-3)).toEqual([
      '  The likely figures give 14 Feb 2027',
      // The widest first: its buffer adds to it.
      "  'B' is uncertain: 1 week to 3 weeks ← 1..3 weeks",
      "  'A' is uncertain: 2 weeks to 4 weeks ← 2..4 weeks",
    ]);
    expect(placesOf(road, 'p80(d)').slice(-2)).toEqual([
      expect.stringMatching(/^ {2}Duration of 'A': .+ 2027 where it is low, .+ 2027 where it is high ← 2..4 weeks$/),
      expect.stringMatching(/^ {2}Duration of 'B': .+ 2027 where it is low, .+ 2027 where it is high ← 1..3 weeks$/),
    ]);
  });

  it('of a phase that ends with others, and of what waits for it', () => {
    const text = plan(
      'start: 2027-01-04',
      'roadmap {',
      'phase a "A" { duration: 3 weeks }',
      'phase b "B" { starts: 2027-01-11 duration: 2 weeks }',
      'phase c "C" {',
      'ends-after: a',
      'task k "K" { duration: 1 week }',
      '}',
      'phase d "D" {',
      'ends-after: b.start',
      'task m "M" { duration: 2 days }',
      '}',
      'gate g "G" { after: c }',
      'phase e "E" { after: g duration: 1 week }',
      '}',
    );
    const ofA = ["  'A' lasts 3 weeks ← 3 weeks", "  'A' begins with the plan, on 4 Jan 2027 ← 2027-01-04"];
    const ofC = ["  'C' may not end before 'A', which ends on 24 Jan 2027 ← a", ...ofA];
    expect(placesOf(text, 'end(c)')).toEqual(["'C' ends on 24 Jan 2027 ← 2027-01-04", ...ofC]);
    expect(placesOf(text, 'end(d)')).toEqual([
      "'D' ends on 10 Jan 2027 ← 2027-01-04",
      "  'D' may not end before 'B' begins, on 11 Jan 2027 ← b.start",
      "  'B' states itself that it starts on 11 Jan 2027 ← 2027-01-11",
    ]);
    expect(placesOfElement(text, 'g')).toEqual([
      ["'G' ends on 24 Jan 2027 ← c", "  'G' waits for 'C', which ends on 24 Jan 2027 ← c", ...ofC],
    ]);
    // The last part decides where the others are over before.
    const longer = text.replace('task k "K" { duration: 1 week }', 'task k "K" { duration: 4 weeks }');
    expect(placesOf(longer, 'end(c)')[1]).toBe("  'C' lasts until its last part, 'K', has ended");
    // A point stands at the end of its day.
    expect(placesOf(text, 'float(c)').at(-1)).toBe(
      "  'G', which waits for it, has to begin on 24 Jan 2027 at the latest",
    );
    expect(placesOf(text, 'float(k)')).toEqual([
      "'K' can slip by 14 days ← 1 week",
      "  'K' may end on 24 Jan 2027 at the latest",
      "  Its phase 'C' has to end by 24 Jan 2027",
      '  Up to 14 days of it move no other work',
    ]);
  });

  it('of an effort with the people who make it', () => {
    const text = plan(
      'start: 2027-01-04',
      'team { person mila "Mila" { allocation: 50% } person z "Z" { rate: 1k / day } }',
      'roadmap {',
      'task t "T" { effort: 4 days assigned: mila 50%, z }',
      'task o "O" { effort: 4 days }',
      '}',
    );
    // One and a half of them make four days in two and two thirds: until Wednesday.
    expect(placesOf(text, 'end(t)')).toEqual([
      "'T' ends on 6 Jan 2027 ← 2027-01-04 | 4 days | mila 50%, z",
      "  'T' takes 4 working days of work by Mila 50% and Z ← 4 days | mila 50%, z",
      "  'T' begins with the plan, on 4 Jan 2027 ← 2027-01-04",
    ]);
    expect(placesOf(text, 'end(o)')[1]).toBe("  'O' takes 4 working days of work by one person at full time ← 4 days");
  });

  it('of a point with its day and its deadline', () => {
    const text = plan(
      'start: 2027-01-04',
      'roadmap { milestone m "M" { starts: 2027-01-20 } gate q "Q" { after: m deadline: 2027-01-20 } }',
    );
    expect(placesOfElement(text, 'm')).toEqual([
      ["'M' ends on 20 Jan 2027 ← 2027-01-20", "  'M' states itself that it starts on 20 Jan 2027 ← 2027-01-20"],
    ]);
    expect(placesOfElement(text, 'q').at(-1)).toEqual([
      expect.stringMatching(/^'Q' ends on 20 Jan 2027, .*its deadline.* ← 2027-01-20$/),
    ]);
  });

  it('of float with the work that has to begin first, and its deadline', () => {
    const text = plan(
      'start: 2027-01-04',
      'roadmap {',
      'phase b "B" { duration: 3 weeks }',
      'phase x "X" { after: a, b duration: 1 week deadline: 2027-02-28 }',
      'phase z "Z" { after: b duration: 1 week }',
      'phase a "A" { duration: 2 weeks }',
      'phase y "Y" { duration: 9 weeks }',
      '}',
    );
    expect(placesOf(text, 'float(b)')).toEqual([
      "'B' can slip by 28 days ← 2027-01-04 | 3 weeks",
      "  'B' may end on 21 Feb 2027 at the latest",
      "  'X', which waits for it, has to begin on 22 Feb 2027 at the latest",
      "    'X' has to end by 28 Feb 2027, its deadline ← 2027-02-28",
      '  Using it moves other work',
    ]);
    // Its deadline is as late as the end of the roadmap would have it: it is the one that it is held to.
    const own = text.replace('2027-02-28', '2027-03-07');
    expect(placesOf(own, 'float(x)')[2]).toBe('  It has to end by 7 Mar 2027, its deadline ← 2027-03-07');
    const later = text.replace('2027-02-28', '2027-03-08');
    expect(placesOf(later, 'float(x)')[2]).toBe('  The roadmap ends on 7 Mar 2027, which is kept');
  });

  it('of a plan without a start with no days', () => {
    const text = plan(
      'roadmap { phase a "A" { duration: 2 weeks } phase b "B" { duration: 4 weeks deadline: month 1 } }',
    );
    expect(placesOf(text, 'float(a)')).toEqual([
      "'A' can slip by 14 days ← 2 weeks",
      '  Up to 14 days of it move no other work',
    ]);
    expect(placesOfElement(text, 'b')).toEqual([
      ['Not known: start(b)', '  The plan states no start'],
      ['Not known: end(b)', '  The plan states no start'],
    ]);
  });

  it('of a figure that names nothing in the plan with its name', () => {
    expect(placesOf(road, 'end(nobody)')[0]).toBe('Not known: end(nobody)');
    expect(placesOf(road, 'p80(nobody)')[0]).toBe('Not known: p80(nobody)');
  });
});
