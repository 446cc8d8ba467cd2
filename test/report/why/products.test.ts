import { describe, expect, it } from 'vitest';
import { whyIn } from '../../support/figures.ts';

const inRoadmap = (...lines: readonly string[]) => `plan p "P" {
  start: 2027-01-04
  roadmap {
${lines.map((line) => `    ${line}\n`).join('')}  }
}
`;

/** A plan that costs what its people take. */
const costing = (team: string, rest = '', head = 'start: 2027-01-04\n horizon: 8 months') =>
  `plan p "P" {\n ${head}\n team {\n${team}\n }\n${rest}\n}\n`;

describe('a product', () => {
  it('of a cost multiplies out to it, whatever is paid for', () => {
    const team = [
      'person a "A" { rate: 3k / month\n allocation: 50% }',
      'person b "B" { rate: 9k once }',
      'person c "C" { rate: 100 / h\n allocation: 4 h / week }',
      'person e "E" { rate: 1k / day\n allocation: 10% }',
      'person f "F" { salary: 5k / month\n allocation: 100%\n from: 2027-05-01\n until: 2027-06-30 }',
    ].join('\n');
    const things = [
      'technology t "T" { cost: 120 / week }',
      'technology y "Y" { cost: 1k / year }',
      'technology o "O" { cost: 500 once }',
      'compliance { budget: 2k }',
    ].join('\n');
    // 35 weeks of five days, without holidays, as no country is stated; 120 × 52 ÷ 12 × 8 = 4,160.
    expect(whyIn(costing(team, things), 'cost')).toEqual([
      'The plan costs €69,826.67',
      '  Personnel: €62,500',
      "    'E': €1,000 a day × 10% of full time × 175 working days = €17,500",
      "    'C': €100 an hour × 4 hours a week × 35 weeks = €14,000",
      "    'A': €3,000 a month × 50% of full time × 8 months = €12,000",
      "    'F': €5,000 a month × 100% of full time × 2 months = €10,000",
      "    'B': €9,000",
      '  Technology: €5,326.67',
      "    'T': €120 a week × 8 months = €4,160",
      "    'Y': €1,000 a year × 8 months = €666.67",
      "    'O': €500",
      '  Compliance: €2,000',
      "    'compliance': €2,000",
      '  Costs are counted from 4 Jan 2027 to 3 Sep 2027',
      '    The horizon of the plan ends then',
    ]);
    expect(whyIn(costing(team, things), 'cost(technology)')).toEqual([
      'Technology: €5,326.67',
      "  'T': €120 a week × 8 months = €4,160",
      "  'Y': €1,000 a year × 8 months = €666.67",
      "  'O': €500",
      '  Costs are counted from 4 Jan 2027 to 3 Sep 2027',
      '    The horizon of the plan ends then',
    ]);
  });

  it('of a task holds the part that somebody does of it', () => {
    const team = [
      'person a "A" { rate: 1k / day }',
      'person b "B" { rate: 800 / day }',
      'person s "S" { salary: 52k / year\n on-cost: 25% }',
    ].join('\n');
    const roadmap = `roadmap { phase x "X" {
      task t "T" { effort: 12 days\n assigned: a 100%, b 50% }
      task w "W" { duration: 2 weeks\n assigned: a 50% }
      task v "V" { duration: 1 month\n assigned: s }
      task h "H" { effort: 80 h\n assigned: b }
    } }`;
    // 52,000 ÷ 260 × 1.25 × 21 2/3 = 5,416.67.
    expect(whyIn(costing(team, roadmap, 'start: 2027-01-04'), 'cost(personnel)').slice(0, 6)).toEqual([
      'Personnel: €29,616.67',
      "  'A' in 'T': €1,000 a day × 12 working days × 66.7% of it = €8,000",
      "  'B' in 'H': €800 a day × 80 hours = €8,000",
      "  'S' in 'V': €52,000 a year × 1.25 (25% on-cost) × 21.7 working days = €5,416.67",
      "  'A' in 'W': €1,000 a day × 50% of full time × 10 working days = €5,000",
      "  'B' in 'T': €800 a day × 12 working days × 33.3% of it = €3,200",
    ]);
  });

  it('of a task that outlasts the project holds the part that is counted', () => {
    const text = costing(
      'person a "A" { rate: 1k / day }',
      `budget { stage s "S" { months: 1..8 } }
      roadmap { phase x "X" {
        task t "T" { starts: 2027-08-28\n duration: 2 weeks\n effort: 10 days\n assigned: a }
      } }`,
      'start: 2027-01-04',
    );
    // Seven of fourteen days.
    expect(whyIn(text, 'cost(personnel)')[1]).toBe(
      "  'A' in 'T': €1,000 a day × 10 working days × 50% of it in the time that is counted = €5,000",
    );
    expect(whyIn(text, 'spend(2027-Q3)')).toEqual(['€5,000 are planned to be spent in 2027-Q3', "  'A': €5,000"]);
    expect(whyIn(text, 'spend(2027-Q2)')).toEqual([
      '€0 are planned to be spent in 2027-Q2',
      '  Nothing is planned to be spent then',
    ]);
  });

  it('stands for each of twelve parts, the rest being told together', () => {
    const people = (facts: (index: number) => string) =>
      costing(Array.from({ length: 15 }, (_, index) => `person p${index} "P${index}" { ${facts(index)} }`).join('\n'));
    const lines = whyIn(
      people((index) => `rate: ${index + 1}k once`),
      'cost(personnel)',
    );
    expect(lines.slice(0, 2)).toEqual(['Personnel: €120,000', "  'P14': €15,000"]);
    expect(lines.slice(11, 13)).toEqual(["  'P4': €5,000", '  4 more, together €10,000']);
    const lacks = whyIn(
      people(() => 'allocation: 10%'),
      'cost',
    );
    expect(lacks.slice(-2)).toEqual(["  'P10' has no price", '  4 more']);
    expect(lacks).toHaveLength(13);
  });
});

describe('what comes back', () => {
  const text = `plan p "P" {
  start: 2027-01-01
  discount: 5%
  use-case u "U" {
    benefit a "A" { amount: 5k once }
    benefit r "R" { revenue: 100k / year margin 20% }
    benefit o "O" { output: 30 / week from 20 / week\n saves: 2 h\n at: 50 / h\n weeks: 40 }
    benefit v "V" { saves: 1 h\n volume: 3 / day\n at: 40 / h\n weeks: 40 }
    benefit q "Q" { amount: 1k / quarter }
    dis-benefit d "D" { amount: 2k once }
  }
  budget {
    total: 100k
    running: 12k / year
  }
}
`;

  it('is a product of hours, revenue, output, or an amount; what comes once stands for itself', () => {
    expect(whyIn(text, 'benefit')).toEqual([
      'The benefit is €88,000 a year once it is fully reached',
      "  'O': 2 hours × (30 a week − 20 a week today) × 40 weeks × €50 an hour = €40,000 a year",
      "  'V': 1 hour × 3 a day × 40 weeks × 5 days a week × €40 an hour = €24,000 a year",
      "  'R': €100,000 a year × 20% margin = €20,000 a year",
      "  'A', once: €5,000",
      "  'Q': €1,000 a quarter × 4 times a year = €4,000 a year",
      "  'D' takes away, once: €2,000",
    ]);
    expect(whyIn(text, 'benefit', 'nl').at(-1)).toMatch(/^ {2}'D' kost, eenmalig: €\s2\.000$/);
  });

  it('once is taken off the investment that is paid back, and counted in the first year of a return', () => {
    // 97,000 ÷ 76,000 × 12 = 15.32; 97,000 ÷ 88,000 × 12 = 13.23.
    expect(whyIn(text, 'payback')[0]).toBe('(€100,000 − €3,000) ÷ (€88,000 − €12,000) a year × 12 = 15.3 months');
    expect(whyIn(text.replace('running: 12k / year', ''), 'payback')[0]).toBe(
      '(€100,000 − €3,000) ÷ €88,000 a year × 12 = 13.2 months',
    );
    expect(whyIn(text, 'roi')[0]).toBe('(€91,000 − €12,000 − €100,000) ÷ €100,000 = −21%');
    // 76,000 × 3.54595 + 3,000 ÷ 1.05 − 100,000.
    expect(whyIn(text, 'npv').slice(0, 5)).toEqual([
      'Worth €172,349.38 today, at 5% a year',
      '  €76,000 in each of four years are worth €269,492.24 today',
      '  What comes once in the first year is worth €2,857.14 today',
      '  €100,000 are invested today',
      '  The plan states a discount rate of 5%',
    ]);
  });

  it('is set against running cost and investment as they are stated', () => {
    expect(whyIn(text, 'running')).toEqual([
      'Running cost is €12,000 a year',
      '  Running cost: €12,000 a year, as the plan states',
    ]);
    const spent = (budget: string) => whyIn(text.replace('total: 100k', budget), 'investment');
    expect(spent('personnel: 40k\n technology: 5k..10k\n change: 3k')).toEqual([
      'The investment is €50,500 (between €48,000 and €53,000)',
      '  Personnel: €40,000, as the plan states',
      '  Technology: €7,500, as the plan states',
      '  Training and change: €3,000, as the plan states',
    ]);
    expect(spent('stage a "S" { months: 1..2\n amount: 40k }\n stage b "T" { months: 3..3\n amount: 20k }')).toEqual([
      'The investment is €60,000',
      "  'S' has €40,000",
      '    Spread evenly over months 1 to 2 of the plan',
      '    People and things cost €0 in these months',
      "  'T' has €20,000",
      '    Spread over month 3 of the plan',
      '    People and things cost €0 in these months',
    ]);
  });
});

describe('a way back', () => {
  it('tells pauses, overlaps, and work of one person', () => {
    const text = inRoadmap(
      'phase a "A" {',
      '  duration: 2 weeks',
      '}',
      'phase b "B" {',
      '  after: a - 3 days',
      '  duration: 1 week',
      '}',
      'phase c "C" {',
      '  after: a.start + 2 working days',
      '  duration: 3 working days',
      '}',
      'task e "E" {',
      '  after: a',
      '  effort: 1 week',
      '}',
      'milestone m "M" {',
      '  starts: 2027-02-01',
      '}',
      'gate g "G" {',
      '  after: m',
      '}',
    );
    const ofA = ["  'A' lasts 2 weeks", "  'A' begins with the plan, on 4 Jan 2027"];
    expect(whyIn(text, 'end(b)')).toEqual([
      "'B' ends on 21 Jan 2027",
      "  'B' lasts 1 week",
      "  'B' waits for 'A', which ends on 17 Jan 2027",
      '  They overlap by 3 days',
      ...ofA,
    ]);
    expect(whyIn(text, 'end(e)')).toEqual([
      "'E' ends on 22 Jan 2027",
      "  'E' takes 1 week of work by one person at full time",
      "  'E' waits for 'A', which ends on 17 Jan 2027",
      ...ofA,
    ]);
    // Wednesday to Friday.
    expect(whyIn(text, 'end(c)')).toEqual([
      "'C' ends on 8 Jan 2027",
      "  'C' lasts 3 working days",
      "  'C' waits for 'A' to begin, on 4 Jan 2027",
      '  Between them: 2 working days',
      "  'A' begins with the plan, on 4 Jan 2027",
    ]);
    expect(whyIn(text, 'end(g)')).toEqual([
      "'G' ends on 1 Feb 2027",
      "  'G' waits for 'M', which ends on 1 Feb 2027",
      "  'M' states itself that it starts on 1 Feb 2027",
    ]);
    // Without a start, the earliest date that stands there counts.
    expect(whyIn(text.replace('  start: 2027-01-04\n', ''), 'end(a)').at(-1)).toBe(
      "  'A' begins on 1 Feb 2027, the earliest date of the plan, which states no start",
    );
  });

  it('of float ends at what follows, at the phase around it, or at the end', () => {
    const text = inRoadmap(
      'phase a "A" {',
      '  duration: 2 weeks',
      '  task x "X" {',
      '    duration: 1 week',
      '  }',
      '}',
      'milestone m "M" {',
      '  after: a',
      '}',
      'phase z "Z" {',
      '  duration: 8 weeks',
      '}',
      'phase y "Y" {',
      '  after: a',
      '  duration: 1 week',
      '}',
    );
    // Z ends on 28 February, so that Y may begin seven days before.
    expect(whyIn(text, 'float(a)')).toEqual([
      "'A' can slip by 35 days",
      "  'A' may end on 21 Feb 2027 at the latest",
      "  'Y', which waits for it, has to begin on 22 Feb 2027 at the latest",
      '  Using it moves other work',
    ]);
    expect(whyIn(text, 'float(x)')[2]).toBe("  Its phase 'A' has to end by 21 Feb 2027");
    expect(whyIn(text, 'float(m)')).toEqual([
      "'M' can slip by 42 days",
      "  'M' may end on 28 Feb 2027 at the latest",
      '  The roadmap ends on 28 Feb 2027, which is kept',
      '  Up to 42 days of it move no other work',
    ]);
  });
});
