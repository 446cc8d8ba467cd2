import { describe, expect, it } from 'vitest';
import { draftsOf } from '../../src/analysis/cost/draft.ts';
import { analyse } from '../../src/analysis/facts.ts';
import { formatIsoDate } from '../../src/model/values.ts';
import { planOf, textAt } from '../support/plan.ts';

/** A plan of eight months from 4 January 2027. */
function plan(body: string): string {
  return `plan p "P" {\n start: 2027-01-04\n budget { stage s "S" { months: 1..8 amount: 100k } }\n${body}\n}\n`;
}

const team = (facts: string, rest = '') => plan(`team { person ravi "Ravi" {\n${facts}\n} }\n${rest}`);

const task = (facts: string) =>
  `use-case u "U" { } use-case v "V" { }\nroadmap { phase a { delivers: u, v, u\n task t {\n${facts}\n} } }`;

function costIn(text: string, imports: Readonly<Record<string, string>> = {}) {
  const read = planOf(text, { imports });
  return { read, facts: analyse(read) };
}

/** What each line follows from, as it is written. */
function lines(text: string): readonly (readonly string[])[] {
  return costIn(text).facts.cost.lines.map(({ followsFrom }) => followsFrom.map((at) => textAt(text, at)));
}

const unknown = (text: string) =>
  costIn(text).facts.cost.unknown.map(({ because, fact, at }) => [because, fact, textAt(text, at)]);

const amounts = (text: string, imports?: Readonly<Record<string, string>>) =>
  costIn(text, imports).facts.cost.lines.map(({ amount: { low, likely, high } }) =>
    low === high ? likely / 100 : [low / 100, likely / 100, high / 100],
  );

const PERIOD = ['2027-01-04', '1..8'];

describe('a line of a cost', () => {
  it('names what it follows from: how much, at what price, from when until when', () => {
    expect(
      lines(team('rate: 1k / day allocation: 2 days / week leave: 2027-02-01 from: 2027-01-11 until: 2027-05-31')),
    ).toEqual([['2 days / week', '2027-02-01', '1k / day', '2027-01-11', '2027-05-31', ...PERIOD]]);
    expect(lines(team('rate: 9k once'))).toEqual([['9k once', ...PERIOD]]);
    expect(lines(plan('technology t "T" { cost: 1k / month bought: 2027-02-01 }'))).toEqual([
      ['1k / month', '2027-02-01', ...PERIOD],
    ]);
    expect(lines(plan('technology t "T" { cost: 1k / month }'))).toEqual([['1k / month', ...PERIOD]]);
    expect(lines(plan('compliance { budget: 5k }'))).toEqual([['5k', ...PERIOD]]);
  });

  it('of a task names its effort, or how long it lasts, and who does it', () => {
    expect(lines(team('rate: 1k / day', task('effort: 2 days assigned: ravi 50%')))).toEqual([
      ['2 days', 'ravi', '1k / day', ...PERIOD],
    ]);
    expect(lines(team('rate: 1k / day', task('duration: 2 weeks assigned: ravi 50%')))).toEqual([
      ['2 weeks', '50%', '1k / day', ...PERIOD],
    ]);
    expect(lines(team('rate: 1k / day', task('duration: 2 weeks assigned: ravi')))).toEqual([
      ['2 weeks', 'ravi', '1k / day', ...PERIOD],
    ]);
  });

  it('is for the use cases that the phase delivers, each once, or for all', () => {
    const uses = (text: string) =>
      costIn(text).facts.cost.lines.map(({ useCases }) => useCases.map(({ id }) => id?.value));
    expect(uses(team('rate: 1k / day', task('effort: 2 days assigned: ravi')))).toEqual([['u', 'v']]);
    expect(uses(team('rate: 1k / day allocation: 10%', task('effort: 2 days assigned: ravi')))).toEqual([['u', 'v']]);
    expect(uses(team('rate: 1k / day allocation: 10%'))).toEqual([[]]);
    expect(uses(plan('technology t "T" { cost: 1k / month }'))).toEqual([[]]);
    expect(uses(plan('use-case u "U" { } technology t "T" { cost: 1k / month for: u, u }'))).toEqual([['u']]);
    expect(uses(plan('compliance { budget: 5k }'))).toEqual([[]]);
  });

  it('goes on for as long as the project does, or is paid once for all', () => {
    const goesOn = (text: string) => {
      const { facts } = costIn(text);
      return draftsOf(facts.cost).lines.map((draft) => draft.goesOn);
    };
    expect(goesOn(team('rate: 1k / day allocation: 10%'))).toEqual([true]);
    expect(goesOn(team('rate: 1k / day allocation: 10% from: 2027-02-01'))).toEqual([true]);
    expect(goesOn(team('rate: 1k / day allocation: 10% until: 2027-05-01'))).toEqual([false]);
    expect(goesOn(team('rate: 1k / day allocation: 10% until: 2029-05-01'))).toEqual([false]);
    expect(goesOn(team('rate: 9k once'))).toEqual([false]);
    expect(goesOn(team('rate: 1k / day', task('effort: 2 days assigned: ravi')))).toEqual([false]);
    expect(goesOn(plan('technology t "T" { cost: 1k / month } technology o "O" { cost: 1k once }'))).toEqual([
      true,
      false,
    ]);
    expect(goesOn(plan('compliance { budget: 5k }'))).toEqual([false]);
  });

  it('says whether a salary stands alone, without what the employer pays on top', () => {
    const alone = (facts: string) => costIn(team(`${facts} allocation: 10%`)).facts.cost.lines[0]?.salaryOnly;
    expect([alone('salary: 60k / year'), alone('salary: 60k / year on-cost: 0%'), alone('rate: 1k / day')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('what a price asks for', () => {
  it('is refused where it cannot be', () => {
    expect(unknown(team('salary: 60k once allocation: 10%'))).toEqual([['no-period', 'salary', '60k once']]);
    expect(unknown(team('rate: 1k allocation: 10%'))).toEqual([['no-period', 'rate', '1k']]);
    expect(unknown(team('salary: 60k / year on-cost: -30% allocation: 10%'))).toEqual([
      ['impossible', 'on-cost', '-30%'],
    ]);
    expect(unknown(team('salary: 60k / year on-cost: much allocation: 10%'))).toEqual([
      ['unreadable', 'on-cost', 'much'],
    ]);
    expect(unknown(plan('technology t "T" { cost: 1k / month bought: soon }'))).toEqual([
      ['unreadable', 'bought', 'soon'],
    ]);
    expect(unknown(plan('compliance { budget: much }'))).toEqual([['unreadable', 'budget', 'much']]);
    expect(unknown(team('rate: 1k / day', task('effort: -2 days assigned: ravi')))).toEqual([
      ['impossible', 'effort', '-2 days'],
    ]);
    expect(unknown(team('rate: 1k / day', task('duration: 2 weeks assigned: ravi -20%')))).toEqual([
      ['impossible', 'assigned', '-20%'],
    ]);
    expect(unknown(team('rate: 1k / day', task('effort: much assigned: ravi')))).toEqual([
      ['unreadable', 'effort', 'much'],
    ]);
  });

  it('may be nothing, and then it is known', () => {
    expect(amounts(team('salary: 0 / year on-cost: 0% allocation: 0%'))).toEqual([0]);
    expect(amounts(team('rate: 1k / day', task('effort: 0 days assigned: ravi')))).toEqual([0]);
    expect(amounts(team('rate: 1k / day', task('duration: 2 weeks assigned: ravi 0%')))).toEqual([0]);
    // What cannot be read does not matter where the price does not ask for it.
    expect(amounts(team('rate: 1k once on-cost: much'))).toEqual([1000]);
  });

  it('is that of a month for who is paid by the month, quarter or year, holidays or not', () => {
    expect(amounts(team('rate: 3k / month allocation: 50%'))).toEqual([12_000]);
    expect(amounts(team('rate: 9k / quarter allocation: 50%'))).toEqual([12_000]);
    expect(amounts(team('rate: 36k / year allocation: 50%'))).toEqual([12_000]);
    expect(amounts(team('rate: 3k / month', task('starts: 2027-05-04 duration: 2 months assigned: ravi 50%')))).toEqual(
      [3000],
    );
  });

  it('is paid with what comes on top for a task, too', () => {
    // Ten days of a month of 21 2/3 days, at 5,200 a month and 30 % on top.
    expect(amounts(team('salary: 62.4k / year on-cost: 30%', task('effort: 10 days assigned: ravi')))).toEqual([3120]);
  });

  it('counts one day for somebody who comes and goes on it', () => {
    const text = (until: string) => team(`rate: 1k / day allocation: 100% from: 2027-02-02 until: ${until}`);
    expect(amounts(text('2027-02-02'))).toEqual([1000]);
    expect(unknown(text('2027-02-01'))).toEqual([['impossible', 'until', '2027-02-01']]);
  });
});

describe('people outside the team', () => {
  it('cost what their tasks take, by the price of the shared file', () => {
    const shared = {
      'people.aiplan': 'person mila "Mila" { rate: 800 / day }\nperson joe "Joe" { rate: 500 / day allocation: 10% }',
    };
    const text = `import "people.aiplan"\n${plan(`team { members: joe 50% }\n${task('effort: 6 days assigned: mila, joe')}`)}`;
    // Mila gives all of her time and Joe half of his: four of the six days are hers. Joe is paid for his half of 175 working days.
    const { facts } = costIn(text, shared);
    expect(
      facts.cost.lines.map(({ element, days, amount }) => [element.id?.value, days?.likely, amount.likely]),
    ).toEqual([
      ['joe', 87.5, 4_375_000],
      ['mila', 4, 320_000],
    ]);
  });

  it('who do not exist take no part of the work', () => {
    expect(amounts(team('rate: 1k / day', task('effort: 6 days assigned: ghost, ravi')))).toEqual([6000]);
    expect(amounts(team('rate: 1k / day', task('effort: 6 days assigned: ravi 0%')))).toEqual([0]);
  });
});

describe('the project period', () => {
  const period = (text: string) => {
    const { cost } = costIn(text).facts;
    return cost.period
      ? [cost.period.basis, formatIsoDate(cost.period.until), ...cost.period.followsFrom.map((at) => textAt(text, at))]
      : cost.noPeriod;
  };

  it('names what it follows from', () => {
    expect(period('plan p "P" { start: 2027-01-04 horizon: 8 months }')).toEqual([
      'horizon',
      '2027-09-04',
      '2027-01-04',
      '8 months',
    ]);
    expect(period('plan p "P" { start: 2027-01-04\n roadmap { phase a { duration: 2 weeks } } }')).toEqual([
      'roadmap',
      '2027-01-18',
      '2027-01-04',
    ]);
  });

  it('lasts at most a hundred years, and not for nothing', () => {
    const stages = (last: number) =>
      period(`plan p "P" { start: 2027-01-04\n budget { stage s { months: 1..${last} } } }`);
    expect(stages(1200)?.[1]).toBe('2127-01-04');
    expect(stages(1201)).toBe('too-long');
    expect(period('plan p "P" { start: 2027-01-04 horizon: 0 months }')).toBe('no-end');
    expect(
      period(
        'plan p "P" { start: 2027-01-04 horizon: 1 month\n roadmap { milestone m "M" { starts: 2027-01-03 } } }',
      )?.[0],
    ).toBe('horizon');
    expect(period('plan p "P" { start: 2027-01-04\n roadmap { phase a { duration: 110 years } } }')).toBe('too-long');
  });
});
