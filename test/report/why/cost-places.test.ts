import { describe, expect, it } from 'vitest';
import { placesOf, plan } from './placed.ts';

describe('an explanation of cost and load points at the lines of the plan', () => {
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
});
