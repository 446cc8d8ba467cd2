import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COST_CATEGORIES, type Cost, type CostLine } from '../../src/analysis/cost.ts';
import { analyse } from '../../src/analysis/facts.ts';
import { type Amount, totalOf } from '../../src/analysis/money.ts';
import { formatIsoDate } from '../../src/model/values.ts';
import { notFinite, outOfOrder } from '../support/finite.ts';
import { moneyPlan } from '../support/money-plans.ts';
import { planOf, textAt } from '../support/plan.ts';

const example = (name: string) => readFileSync(new URL(`../../examples/${name}.aiplan`, import.meta.url), 'utf8');

function of(text: string, imports: Readonly<Record<string, string>> = {}): Cost {
  return analyse(planOf(text, { imports })).cost;
}

/** A plan of eight months from 4 January 2027 in the Netherlands, unless `head` says otherwise. */
function plan(body: string, head = 'start: 2027-01-04'): string {
  return `plan p "P" {\n  ${head}\n  budget { stage s "S" { months: 1..8 amount: 100k } }\n${body}\n}\n`;
}

const person = (facts: string) => plan(`team { person ravi "Ravi" {\n${facts}\n} }`);

/** The one line of a plan; its amount in units of the currency. */
function line(text: string): CostLine {
  const { lines, unknown } = of(text);
  const [only, ...others] = lines;
  if (!only || others.length > 0) throw new Error(`${lines.length} lines; ${JSON.stringify(unknown)}`);
  return only;
}

function units(amount: Amount | undefined): number | readonly number[] | undefined {
  if (!amount) return undefined;
  const [low, likely, high] = [amount.low, amount.likely, amount.high].map((cents) => cents / 100);
  return low === high ? likely : [low, likely, high].map(Number);
}

const amount = (text: string) => units(line(text).amount);

/** Why the one unknown cost of a plan is not known, and where. */
function unknown(text: string): readonly unknown[] {
  return of(text).unknown.map(({ because, fact, at }) => [because, fact, textAt(text, at)]);
}

describe('the project period', () => {
  it('ends with the months of the last stage', () => {
    const { period } = of(
      'plan p "P" { start: 2027-01-04\nbudget { stage a { months: 3..8 } stage b { months: 1..4 } } }',
    );
    expect(period && [period.basis, formatIsoDate(period.from), formatIsoDate(period.until)]).toEqual([
      'stages',
      '2027-01-04',
      '2027-09-04',
    ]);
    expect(period?.months.map(({ index, year, month }) => [index, year, month]).at(-1)).toEqual([8, 2027, 8]);
  });

  it('ends with the roadmap where no stage states months, else at the horizon', () => {
    const roadmap = 'roadmap { phase a { duration: 10 weeks } }';
    const ends = (text: string) => {
      const { period, noPeriod } = of(text);
      return period ? [period.basis, formatIsoDate(period.until)] : noPeriod;
    };
    expect(ends(`plan p "P" { start: 2027-01-04 horizon: 18 months\n${roadmap} }`)).toEqual(['roadmap', '2027-03-15']);
    expect(ends('plan p "P" { start: 2027-01-31 horizon: 1 month }')).toEqual(['horizon', '2027-02-28']);
    expect(ends('plan p "P" { start: 2027-01-04 horizon: 12 weeks }')).toEqual(['horizon', '2027-03-29']);
    expect(ends('plan p "P" { start: 2027-01-04 }')).toBe('no-end');
    expect(ends(`plan p "P" { ${roadmap} }`)).toBe('no-start');
    expect(ends('plan p "P" { start: 2027-01-04 horizon: 10_000 years }')).toBe('too-long');
    expect(ends('plan p "P" { start: 2027-01-04\nbudget { stage s { months: 1..90_000 } } }')).toBe('too-long');
  });

  it('is needed for every cost', () => {
    const cost = of('plan p "P" { team { person a "A" { salary: 60k / year allocation: 50% } } }');
    expect([cost.total.amount, cost.total.unknown, cost.lines, cost.byMonth]).toEqual([
      undefined,
      'nothing-known',
      [],
      [],
    ]);
  });
});

describe('a salary', () => {
  it('is paid by the month, with what the employer pays on top', () => {
    const text = person('allocation: 30% salary: 70k / year on-cost: 30%');
    expect(amount(text)).toBe(18_200);
    expect(line(text).salaryOnly).toBe(false);
    expect(line(text).followsFrom.map((at) => textAt(text, at))).toEqual([
      '30%',
      '70k / year',
      '30%',
      '2027-01-04',
      '1..8',
    ]);
  });

  it('without on-cost is the salary alone, and says so', () => {
    const text = person('allocation: 30% salary: 70k / year');
    expect(amount(text)).toBe(14_000);
    expect(line(text).salaryOnly).toBe(true);
  });

  it('may be stated per month, week or hour of full time', () => {
    expect(amount(person('allocation: 100% salary: 5_000 / month'))).toBe(40_000);
    expect(amount(person('allocation: 100% salary: 1_200 / week'))).toBe(41_600);
    expect(amount(person('allocation: 100% salary: 30 / h'))).toBe(41_600);
  });

  it('counts days and hours per period as a share of full time', () => {
    expect(amount(person('allocation: 2 days / week salary: 60k / year'))).toBe(16_000);
    expect(amount(person('allocation: 4 h / week salary: 60k / year'))).toBe(4_000);
    const shorter = person('allocation: 9 h / week salary: 60k / year').replace(
      'team {',
      'company { country: NL full-time: 36 h / week }\nteam {',
    );
    expect(amount(shorter)).toBe(10_000);
  });

  it('counts part months by calendar days, from the first day to the last', () => {
    expect(amount(person('allocation: 100% salary: 36k / year from: 2027-03-01 until: 2027-05-31'))).toBe(9_000);
    expect(amount(person('allocation: 100% salary: 36k / year from: 2027-04-01 until: 2027-04-10'))).toBe(1_000);
    expect(amount(person('allocation: 100% salary: 36k / year from: month 6'))).toBe(6_000);
    expect(amount(person('allocation: 100% salary: 36k / year until: month 6'))).toBe(18_000);
  });

  it('is cut by the project period, and paid while somebody is away', () => {
    expect(amount(person('allocation: 100% salary: 36k / year from: 2026-01-01 until: 2029-01-01'))).toBe(24_000);
    expect(amount(person('allocation: 100% salary: 36k / year leave: 2027-07-01..2027-07-31'))).toBe(24_000);
  });

  it('keeps its ranges apart: the low of both is the low', () => {
    expect(amount(person('allocation: 20..30% salary: 60k..80k / year on-cost: 25%'))).toEqual([
      10_000, 14_583.33, 20_000,
    ]);
  });
});

describe('a rate', () => {
  it('is paid for so many days in each period', () => {
    const text = person('allocation: 5 days / month rate: 1_500 / day');
    expect(amount(text)).toBe(60_000);
    expect(line(text)).toMatchObject({ basis: 'days-per-period', days: { low: 40, likely: 40, high: 40 } });
    expect(
      line(person('allocation: 1 day / week rate: 1k / day from: 2027-03-01 until: 2027-08-27')).days?.likely,
    ).toBe(26);
    expect(
      line(person('allocation: 6 days / quarter rate: 1k / day from: 2027-02-01 until: 2027-07-31')).days?.likely,
    ).toBe(12);
    expect(line(person('allocation: 8 h / week rate: 125 / h from: 2027-03-01 until: 2027-03-28')).days?.likely).toBe(
      4,
    );
    expect(amount(person('allocation: 8 h / week rate: 125 / h from: 2027-03-01 until: 2027-03-28'))).toBe(4_000);
  });

  it('counts part periods by their days of the working week', () => {
    // Monday to Wednesday of a week; the first half of June 2027 has 11 of 22 working days.
    expect(
      line(person('allocation: 5 days / week rate: 1k / day from: 2027-03-01 until: 2027-03-10')).days?.likely,
    ).toBe(8);
    expect(
      line(person('allocation: 4 days / month rate: 1k / day from: 2027-06-01 until: 2027-06-15')).days?.likely,
    ).toBe(2);
  });

  it('is not paid in the weeks of leave, whatever holidays are in them', () => {
    const march = 'allocation: 2 days / week rate: 1k / day from: 2027-03-01 until: 2027-04-25';
    expect(line(person(march)).days?.likely).toBe(16);
    // Easter Monday is one of these days.
    expect(line(person(`${march} leave: 2027-03-29..2027-04-09`)).days?.likely).toBe(12);
    expect(line(person(`${march} leave: 2027-03-29..2027-04-02 leave: 2027-03-31..2027-04-09`)).days?.likely).toBe(12);
    const monthly = 'allocation: 4 days / month rate: 1k / day from: 2027-03-01 until: 2027-05-31';
    expect(line(person(`${monthly} leave: 2027-04-01..2027-04-30`)).days?.likely).toBe(8);
    expect(line(person(`${monthly} leave: 2026-12-24..2027-01-03`)).days?.likely).toBe(12);
  });

  it('is paid for a share of the working days: neither holidays nor leave', () => {
    // April 2027 has 22 weekdays; Easter Monday (29 March) is not among them, King's Day (27 April, Tuesday) is.
    const april = (facts: string) =>
      plan(`company { country: NL } team { person ravi "Ravi" {\n${facts} from: 2027-04-01 until: 2027-04-30 } }`);
    expect(line(april('allocation: 50% rate: 1k / day')).days?.likely).toBe(10.5);
    expect(line(april('allocation: 50% rate: 1k / day leave: 2027-04-05..2027-04-09')).days?.likely).toBe(8);
    expect(amount(april('allocation: 4 h / day rate: 125 / h'))).toBe(10_500);
    expect(line(april('allocation: 4 h / day rate: 125 / h')).basis).toBe('working-days');
  });

  it('of the article costs 165,600 to 276,000 for three days a week in forty-six weeks', () => {
    const text = plan(`team { person analysts "Consultancy" {
      allocation: 3 days / week
      rate: 1_200..2_000 / day
      from: 2027-01-04
      until: 2027-11-21
    } }`).replace('1..8', '1..12');
    expect(amount(text)).toEqual([165_600, 220_800, 276_000]);
    expect(line(text).days?.likely).toBe(138);
  });

  it('per month is paid for the share of the month, and once is a fixed price', () => {
    expect(amount(person('allocation: 50% rate: 10k / month'))).toBe(40_000);
    expect(line(person('allocation: 50% rate: 10k / month')).basis).toBe('retainer');
    expect(amount(person('rate: 20k once'))).toBe(20_000);
    expect(line(person('rate: 20k once')).basis).toBe('spread');
  });
});

describe('somebody without an allocation', () => {
  const tasks = (facts: string, body: string) =>
    plan(`company { country: NL }
      team { person ravi "Ravi" { ${facts} } person mila "Mila" { rate: 800 / day } }
      use-case u "U" { }
      roadmap { phase a { delivers: u\n${body}\n} }`);
  const linesOf = (text: string) =>
    of(text).lines.map(({ element, task, days, amount }) => [
      element.id?.value,
      task?.id?.value,
      days?.likely,
      units(amount),
    ]);

  it('costs the effort of the tasks, shared in proportion by those who do it', () => {
    const text = tasks('rate: 1k / day', 'task t { effort: 12 days assigned: ravi 100%, mila 50% }');
    expect(linesOf(text)).toEqual([
      ['ravi', 't', 8, 8_000],
      ['mila', 't', 4, 3_200],
    ]);
    expect(of(text).lines[0]?.useCases.map(({ id }) => id?.value)).toEqual(['u']);
  });

  it('costs the working days of a task that states how long it lasts', () => {
    // 29 March to 9 April, without Easter Monday: nine days.
    const text = tasks('rate: 1k / day', 'task t { starts: 2027-03-29 duration: 2 weeks assigned: ravi 50% }');
    expect(linesOf(text)).toEqual([['ravi', 't', 4.5, 4_500]]);
    const salaried = tasks('salary: 52k / year', 'task t { starts: 2027-05-04 duration: 3 months assigned: ravi 50% }');
    expect(linesOf(salaried)).toEqual([['ravi', 't', undefined, 6_500]]);
  });

  it('costs nothing more for tasks where an allocation is stated', () => {
    const text = tasks('rate: 1k / day allocation: 1 day / month', 'task t { effort: 12 days assigned: ravi }');
    expect(linesOf(text)).toEqual([['ravi', undefined, 8, 8_000]]);
  });

  it('is not known for a task without a length, nor without any task', () => {
    const text = tasks('rate: 1k / day', 'task t { assigned: ravi }\ntask m { effort: 1 day assigned: mila }');
    expect(unknown(text)).toEqual([['undated', 'duration', 't']]);
    expect(unknown(person('rate: 1k / day'))).toEqual([['no-allocation', 'allocation', 'ravi']]);
  });

  it('counts only the part of a task that lies in the project period', () => {
    const text = tasks(
      'rate: 1k / day',
      'task t { starts: 2027-08-28 duration: 2 weeks effort: 10 days assigned: ravi }',
    );
    // Seven of fourteen days are before the end of the eighth month.
    expect(linesOf(text)).toEqual([['ravi', 't', 5, 5_000]]);
    const late = tasks('rate: 1k / day', 'task t { starts: 2028-01-03 effort: 10 days assigned: ravi }');
    expect(of(late).lines[0]).toMatchObject({ outsidePeriod: true, amount: { likely: 0 } });
  });
});

describe('technology', () => {
  const technology = (facts: string) => plan(`technology cloud "Cloud" { ${facts} }`);

  it('runs from when it is bought to the end of the project period', () => {
    expect(amount(technology('cost: 2k..3.5k / month'))).toEqual([16_000, 22_000, 28_000]);
    expect(amount(technology('cost: 2k / month bought: 2027-05-04'))).toBe(8_000);
    expect(amount(technology('cost: 2k / month bought: 2025-05-04'))).toBe(16_000);
    expect(amount(technology('cost: 12k / year'))).toBe(8_000);
    expect(amount(technology('cost: 600 / quarter'))).toBe(1_600);
    expect(amount(technology('cost: 120 / week'))).toBe(4_160);
    expect(amount(technology('cost: 1 / day'))).toBe(243.33);
  });

  it('once costs what it costs in the month in which it is bought', () => {
    const { byMonth } = of(technology('cost: 18k once bought: 2027-04-10'));
    expect(byMonth.map(({ amount: { likely } }) => likely / 100)).toEqual([0, 0, 0, 18_000, 0, 0, 0, 0]);
    expect(of(technology('cost: 18k once')).byMonth[0]?.amount.likely).toBe(1_800_000);
    expect(line(technology('cost: 18k once bought: 2028-01-01'))).toMatchObject({
      outsidePeriod: true,
      amount: { likely: 0 },
    });
  });

  it('of a shared file counts for the plans whose use cases it names', () => {
    const own = `import "shared.aiplan"\n${plan('use-case mine "Mine" { }')}`;
    const shared = (uses: string) => ({ 'shared.aiplan': `technology api "API" { cost: 500 / month ${uses} }` });
    expect(units(of(own, shared('for: mine')).total.amount)).toBe(4_000);
    expect(of(own, shared('for: theirs')).lines).toEqual([]);
    expect(of(own, shared('')).unknown.map(({ because }) => because)).toEqual(['shared']);
  });
});

describe('what does not follow', () => {
  it('is listed with the reason and the place, and the sums are not complete', () => {
    expect(unknown(person('allocation: 20%'))).toEqual([['no-price', 'salary', 'ravi']]);
    expect(unknown(person('allocation: 20% salary: 60k'))).toEqual([['no-period', 'salary', '60k']]);
    expect(unknown(person('allocation: 20% salary: 60k / year rate: 1k / day'))).toEqual([
      ['two-prices', 'salary', '60k / year'],
    ]);
    expect(unknown(person('allocation: 20% salary: 60k USD / year'))).toEqual([
      ['other-currency', 'salary', '60k USD / year'],
    ]);
    expect(unknown(person('allocation: -20% salary: 60k / year'))).toEqual([['impossible', 'allocation', '-20%']]);
    expect(unknown(person('allocation: 20% salary: -60k / year'))).toEqual([['impossible', 'salary', '-60k / year']]);
    expect(unknown(person('allocation: often salary: 60k / year'))).toEqual([['unreadable', 'allocation', 'often']]);
    expect(unknown(person('allocation: 20% salary: 60k / year rate: enough'))).toEqual([
      ['unreadable', 'rate', 'enough'],
    ]);
    expect(unknown(person('allocation: 20% salary: enough'))).toEqual([['unreadable', 'salary', 'enough']]);
    expect(unknown(person('allocation: 20% salary: 60k / year from: 2027-05-01 until: 2027-04-01'))).toEqual([
      ['impossible', 'until', '2027-04-01'],
    ]);
    expect(unknown(plan('technology t "T" { }'))).toEqual([['no-price', 'cost', 't']]);
    expect(unknown(plan('technology t "T" { cost: 1 / h }'))).toEqual([['no-usage', 'cost', '1 / h']]);
    expect(unknown(plan('compliance { budget: 5k CHF }'))).toEqual([['other-currency', 'budget', '5k CHF']]);
    const { total, byCategory } = of(
      plan('technology a "A" { cost: 1k / month } technology b "B" { cost: 9k USD once }'),
    );
    expect([total, byCategory.technology.computed, byCategory.personnel.computed]).toEqual([
      { amount: { low: 800_000, likely: 800_000, high: 800_000 }, complete: false, unknown: undefined },
      { amount: { low: 800_000, likely: 800_000, high: 800_000 }, complete: false, unknown: undefined },
      { amount: undefined, complete: false, unknown: 'nothing-known' },
    ]);
  });

  it('holds for training, which has no price', () => {
    const text = plan('company { department sales "Sales" } change { train: sales 2 days by 2027-06-01 }');
    expect(unknown(text)).toEqual([['no-price', 'train', 'sales 2 days by 2027-06-01']]);
    expect(of(text).byCategory.change.computed.complete).toBe(false);
  });

  it('holds for sums beyond what is exact', () => {
    const text = plan(
      'technology a "A" { cost: 80_000_000_000_000 once } technology b "B" { cost: 80_000_000_000_000 once }',
    );
    const cost = of(text);
    expect([cost.lines.length, cost.total.unknown, cost.byMonth.length]).toEqual([2, 'too-large', 8]);
    expect(cost.entries).toEqual([]);
    expect(unknown(plan('technology a "A" { cost: 1_000_000_000_000_000 once }'))).toEqual([
      ['too-large', 'cost', '1_000_000_000_000_000 once'],
    ]);
  });
});

describe('the budget beside it', () => {
  const text = plan(`
    team { person a "A" { salary: 60k / year on-cost: 0% allocation: 100% } }
    technology t "T" { cost: 1k..3k / month }`).replace(
    'budget {',
    'budget { total: 90k personnel: 50% technology: 20k change: 10k reserve: 10% running: 20%\n',
  );

  it('says how much is left, in the worst case and at best', () => {
    const { byCategory, comparison, reserve, running } = of(text);
    expect(units(byCategory.personnel.difference)).toBe(5_000);
    expect(units(byCategory.technology.difference)).toEqual([-4_000, 4_000, 12_000]);
    expect([byCategory.change.declared?.likely, byCategory.change.computed.unknown]).toEqual([
      1_000_000,
      'nothing-known',
    ]);
    expect(byCategory.compliance.declaredUnknown).toBe('not-in-budget');
    expect(units(comparison.difference)).toEqual([26_000, 34_000, 42_000]);
    expect([units(reserve), units(running)]).toEqual([9_000, 18_000]);
    expect(byCategory.technology.followsFrom.map((at) => textAt(text, at))).toContain('1k..3k / month');
  });

  it('says why nothing is declared', () => {
    const { byCategory, comparison } = of(plan('team { person a "A" { salary: 12k / year allocation: 100% } }'));
    expect([byCategory.personnel.declaredUnknown, byCategory.personnel.difference]).toEqual(['absent', undefined]);
    expect(comparison.declaredUnknown).toBe('absent');
  });
});

describe('stages', () => {
  const text = `plan p "P" { start: 2027-01-31
    technology t "T" { cost: 1_000 / month }
    budget {
      stage a "A" { months: 1..4 amount: 100 }
      stage b "B" { months: 4..6 amount: 50k }
      stage c "C" { amount: 1k }
      stage d "D" { months: 9..10 amount: 10..20 }
    }
    roadmap {
      phase one { duration: 2 weeks paid-by: a }
      phase two { after: one duration: 3 weeks paid-by: a }
    }
  }`;

  it('spread their money evenly over their months, to the cent', () => {
    const [a, , c, d] = of(text).stages;
    expect(a?.byMonth.map(({ index, amount: { likely } }) => [index, likely])).toEqual([
      [1, 2_500],
      [2, 2_500],
      [3, 2_500],
      [4, 2_500],
    ]);
    expect(c?.byMonth).toEqual([]);
    expect(d?.byMonth.map(({ amount }) => [amount.low, amount.likely, amount.high])).toEqual([
      [500, 750, 1_000],
      [500, 750, 1_000],
    ]);
  });

  it('stand beside what is computed for their months; months of several are shared', () => {
    const cost = of(text);
    expect(cost.stages.map(({ computed }) => computed.likely)).toEqual([350_000, 250_000, 0, 200_000]);
    expect(cost.outsideStages.likely).toBe(200_000);
  });

  it('name the work that they pay', () => {
    const [a, b] = of(text).stages;
    expect(
      a?.pays.map(({ phase, from, until }) => [phase.id?.value, formatIsoDate(from ?? 0), formatIsoDate(until ?? 0)]),
    ).toEqual([
      ['one', '2027-01-31', '2027-02-14'],
      ['two', '2027-02-14', '2027-03-07'],
    ]);
    expect(b?.pays).toEqual([]);
  });

  it('count months from the day on which the plan starts', () => {
    const [first, second] = of(text).byMonth;
    expect(
      [first, second].map((entry) => entry && [formatIsoDate(entry.month.from), entry.month.year, entry.month.month]),
    ).toEqual([
      ['2027-01-31', 2027, 1],
      ['2027-02-28', 2027, 2],
    ]);
    expect(of(text).byQuarter.map(({ year, quarter, amount: { likely } }) => [year, quarter, likely])).toEqual([
      [2027, 1, 300_000],
      [2027, 2, 300_000],
      [2027, 3, 300_000],
      [2027, 4, 100_000],
    ]);
  });
});

describe('use cases', () => {
  it('bear what is for them; what is for several is shared, what is for none is everybody’s', () => {
    const text = plan(`
      use-case a "A" { } use-case b "B" { }
      technology one "One" { cost: 1k once for: a }
      technology both "Both" { cost: 100.01 once for: a, b }
      team { person p "P" { rate: 500 once } person q "Q" { rate: 700 once } }
      roadmap { phase f {
        delivers: b
        task t { duration: 1 week assigned: q }
      } }`);
    const found = of(text).byUseCase.map(({ useCase, amount: { likely } }) => [useCase?.id?.value ?? 'all', likely]);
    expect(Object.fromEntries(found)).toEqual({ all: 50_000, b: 75_000, a: 105_001 });
  });
});

describe('the examples', () => {
  it('plan people for 128,667 in quality control', () => {
    const { byCategory } = of(example('quality-control'));
    expect(byCategory.personnel.computed).toMatchObject({ amount: { likely: 12_866_667 }, complete: true });
    expect(units(byCategory.personnel.difference)).toBe(333.33);
    expect(units(byCategory.technology.difference)).toBe(0);
  });

  it('cannot pay the team of predictive maintenance', () => {
    const { byCategory } = of(example('predictive-maintenance'));
    expect(byCategory.personnel.difference?.high).toBeLessThan(0);
  });
});

describe('every plan', () => {
  it('has breakdowns that all add up to the same total, to the cent', () => {
    let withCost = 0;
    fc.assert(
      fc.property(moneyPlan, (text) => {
        const cost = of(text);
        const sum = (amounts: readonly Amount[]) => totalOf(amounts);
        const total = cost.total.amount ?? sum([]);
        if (cost.lines.length > 0) withCost++;
        expect(sum(cost.lines.map(({ amount }) => amount))).toEqual(total);
        expect(sum(cost.entries.map(({ amount }) => amount))).toEqual(total);
        expect(sum(cost.byMonth.map(({ amount }) => amount))).toEqual(total);
        expect(sum(cost.byQuarter.map(({ amount }) => amount))).toEqual(total);
        expect(sum(cost.byUseCase.map(({ amount }) => amount))).toEqual(total);
        expect(sum([...cost.stages.map(({ computed }) => computed), cost.outsideStages])).toEqual(total);
        const categories = COST_CATEGORIES.flatMap((category) => cost.byCategory[category].computed.amount ?? []);
        expect(sum(categories)).toEqual(total);
        for (const own of cost.lines) {
          const parts = cost.entries.filter(({ line: of }) => of === own).map(({ amount }) => amount);
          expect(sum(parts)).toEqual(own.amount);
        }
        for (const { stage, amount, byMonth } of cost.stages) {
          if (amount && stage.facts.months) expect(sum(byMonth.map(({ amount: part }) => part))).toEqual(amount);
        }
      }),
      { numRuns: 150, seed: 20_261_123 },
    );
    expect(withCost).toBeGreaterThan(50);
  });

  it('has finite figures in order', () => {
    fc.assert(
      fc.property(moneyPlan, (text) => {
        const { entries: _, byMonth: __, ...cost } = of(text);
        expect(notFinite(cost)).toEqual([]);
        expect(outOfOrder(cost.lines)).toEqual([]);
        expect(outOfOrder(cost.byCategory)).toEqual([]);
      }),
      { numRuns: 80, seed: 20_261_123 },
    );
  });

  it('costs the same in two halves as in one piece', () => {
    // A stretch that is cut in two at the end of a month of the plan is the same stretch.
    const cut = fc.integer({ min: 1, max: 7 });
    const cost = (facts: string) => line(person(`allocation: 40% salary: 84k / year ${facts}`)).amount.likely;
    fc.assert(
      fc.property(cut, (month) => {
        const [before, after] = [cost(`until: month ${month}`), cost(`from: month ${month}`)];
        expect(before + after).toBe(cost(''));
      }),
      { seed: 20_261_123 },
    );
  });
});
