import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { irr, npv } from 'financial';
import { describe, expect, it } from 'vitest';
import { presentValueOf } from '../../src/analysis/business-case/cash-flow.ts';
import { internalRateOf } from '../../src/analysis/business-case/internal-rate.ts';
import type { BusinessCase, CashFlow, CashMonth } from '../../src/analysis/business-case.ts';
import { analyse } from '../../src/analysis/facts.ts';
import { totalOf } from '../../src/analysis/money.ts';
import { moneyPlan } from '../support/money-plans.ts';
import { planOf } from '../support/plan.ts';

const example = (name: string) => readFileSync(new URL(`../../examples/${name}.aiplan`, import.meta.url), 'utf8');
const company = { 'company.aiplan': example('company') };

function of(text: string): BusinessCase {
  return analyse(planOf(text, { imports: company })).businessCase;
}

/** A plan that goes live when its roll-out ends, on 1 July 2027: six months after the start. */
function plan(benefits: string, budget: string, head = ''): string {
  return `plan p "P" {
  start: 2027-01-01
  ${head}
  use-case u "U" {
${benefits}
  }
  budget {
    ${budget}
  }
  roadmap {
    phase all "Roll-out" { kind: rollout duration: 6 months delivers: u }
  }
}
`;
}

function flowOf(text: string): CashFlow {
  const { cashFlow, npv } = of(text);
  if (!cashFlow) throw new Error(`No cash flow: ${npv.cashFlow.unknown}`);
  return cashFlow;
}

type Column = 'investment' | 'running' | 'benefit' | 'net' | 'cumulative';

/** Likely amounts of some months, in units. */
function column(flow: CashFlow, name: Column, from: number, to: number): readonly number[] {
  return flow.months.slice(from, to + 1).map((month) => month[name].likely / 100);
}

describe('the cash flow', () => {
  it('spends stages in their months, and earns from go-live to four years after it', () => {
    const flow = flowOf(
      plan(
        'benefit b "B" { amount: 120k / year }',
        'total: 100k\nrunning: 12k / year\nstage a { months: 1..2 amount: 40k }\nstage b { months: 3..6 amount: 60k }',
      ),
    );
    expect(column(flow, 'investment', 0, 8)).toEqual([0, 20_000, 20_000, 15_000, 15_000, 15_000, 15_000, 0, 0]);
    expect(column(flow, 'benefit', 5, 8)).toEqual([0, 0, 10_000, 10_000]);
    expect(column(flow, 'running', 5, 8)).toEqual([0, 0, 1_000, 1_000]);
    expect(column(flow, 'net', 5, 8)).toEqual([-15_000, -15_000, 9_000, 9_000]);
    expect(column(flow, 'cumulative', 5, 8)).toEqual([-85_000, -100_000, -91_000, -82_000]);
    expect([flow.months.length, flow.investmentBy, flow.withRunning]).toEqual([55, 'stages', true]);
    expect(flow.months[7]?.month).toMatchObject({ index: 7, year: 2027, month: 7 });
  });

  it('spreads an investment whose stages have no months over the project period, or spends it at the start', () => {
    const spread = flowOf(plan('benefit b "B" { amount: 12k / year }', 'total: 100'));
    // By the days of January to June 2027, in whole cents.
    expect(column(spread, 'investment', 0, 7)).toEqual([0, 17.13, 15.47, 17.13, 16.57, 17.13, 16.57, 0]);
    expect(spread.investmentBy).toBe('project-period');
    const undated = plan('benefit b "B" { amount: 12k / year starts: month 2 }', 'total: 100k').replace(
      /roadmap[^}]*}\s*}/,
      '',
    );
    expect([of(undated).cashFlow, of(undated).npv.cashFlow.unknown]).toEqual([undefined, 'no-dates']);
  });

  it('spends what is computed where no budget is stated', () => {
    const text = plan('benefit b "B" { amount: 12k / year }', '').replace(
      'roadmap',
      'technology t "T" { cost: 1k / month bought: 2027-03-01 }\nroadmap',
    );
    const flow = flowOf(text);
    expect([flow.investmentBy, ...column(flow, 'investment', 0, 7)]).toEqual([
      'computed',
      ...[0, 0, 0, 1_000, 1_000, 1_000, 1_000, 0],
    ]);
  });

  it('spreads a total in proportion to stages that do not add up to it', () => {
    const flow = flowOf(
      plan(
        'benefit b "B" { amount: 12k / year }',
        'total: 80k\nstage a { months: 1..2 amount: 40k }\nstage b { months: 3..3 amount: 60k }',
      ),
    );
    expect(column(flow, 'investment', 0, 4)).toEqual([0, 16_000, 16_000, 48_000, 0]);
  });

  it('lets a benefit grow evenly over its ramp, from the day on which it begins', () => {
    const ramped = flowOf(plan('benefit b "B" { amount: 72k / year starts: month 2 ramp: 6 months }', 'total: 1k'));
    // 6,000 a month, of which 1/12, 3/12, 5/12 and so on are reached.
    expect(column(ramped, 'benefit', 1, 10)).toEqual([0, 0, 500, 1_500, 2_500, 3_500, 4_500, 5_500, 6_000, 6_000]);
    const midway = flowOf(plan('benefit b "B" { amount: 72k / year starts: 2027-04-16 }', 'total: 1k'));
    expect(column(midway, 'benefit', 3, 5)).toEqual([0, 3_000, 6_000]);
  });

  it('counts what comes once in the month in which it begins, and what has begun before from the start on', () => {
    const once = flowOf(plan('benefit b "B" { amount: 5k once starts: 2027-02-10 }', 'total: 1k'));
    expect(column(once, 'benefit', 0, 4)).toEqual([0, 0, 5_000, 0, 0]);
    const before = flowOf(plan('benefit b "B" { amount: 12k / year starts: 2026-03-01 ramp: 3 months }', 'total: 1k'));
    expect(column(before, 'benefit', 0, 3)).toEqual([0, 1_000, 1_000, 1_000]);
  });

  it('is late and dear in its low case, early and cheap in its high one', () => {
    const flow = flowOf(
      plan('benefit b "B" { amount: 12k..24k / year }', 'total: 10k..20k\nrunning: 1_200..2_400').replace(
        '6 months',
        '4..6..8 months',
      ),
    );
    const { benefit, running } = flow.months[7] ?? {};
    expect([benefit, running]).toEqual([
      { low: 0, likely: 150_000, high: 200_000 },
      { low: 0, likely: 15_000, high: 20_000 },
    ]);
    const last = flow.months.at(-1)?.cumulative;
    // 46 months of 1,000 − 200 and 20,000 to 50 months of 2,000 − 100 and 10,000; the low case ends in the same month.
    expect(last).toEqual({
      low: 100 * (46 * 1_000 - 50 * 200 - 20_000),
      likely: 100 * (48 * 1_500 - 48 * 150 - 15_000),
      high: 100 * (50 * 2_000 - 46 * 100 - 10_000),
    });
  });

  it('goes on to the horizon where that is later', () => {
    const budget = 'total: 10k';
    expect(flowOf(plan('benefit b "B" { amount: 12k / year }', budget, 'horizon: 6 years')).months.length).toBe(73);
    expect(flowOf(plan('benefit b "B" { amount: 12k / year }', budget, 'horizon: 2 years')).months.length).toBe(55);
    const endless = of(plan('benefit b "B" { amount: 12k / year }', budget, 'horizon: 10_000 years'));
    expect(endless.npv.cashFlow.unknown).toBe('too-long');
  });

  it('adds up: twelve months are a year, and all investment is spent', () => {
    let tested = 0;
    fc.assert(
      fc.property(moneyPlan, (text) => {
        const found = of(text);
        const { cashFlow, investment } = found;
        if (!cashFlow) return;
        tested++;
        const sum = (of: (month: CashMonth) => CashMonth[Column]) => totalOf(cashFlow.months.map(of));
        expect(sum(({ investment: spent }) => spent)).toEqual(investment.amount);
        expect(sum(({ net }) => net)).toEqual(cashFlow.months.at(-1)?.cumulative);
        const dated = found.benefits.filter(({ start, perYear }) => start && perYear);
        const whole = dated.every(({ start, rampMonths }) => (start?.day.likely ?? 0) < 21_550 && rampMonths <= 12);
        const last = cashFlow.months.slice(-12);
        if (whole && last.length === 12 && (last[0]?.month?.from ?? 0) > 22_100) {
          const earned = last.reduce((known, { benefit }) => known + benefit.likely, 0);
          const yearly = dated.reduce((known, { perYear }) => known + (perYear?.likely ?? 0), 0);
          expect(Math.abs(earned - yearly)).toBeLessThanOrEqual(dated.length);
        }
      }),
      { numRuns: 100, seed: 20_261_123 },
    );
    expect(tested).toBeGreaterThan(20);
  });
});

describe('the payback from the cash flow', () => {
  const staged = (ramp: string, more = '') =>
    plan(
      `benefit b "B" { amount: 120k / year ${ramp} }`,
      `total: 100k\nrunning: 12k / year\nstage a { months: 1..6 amount: 100k }${more}`,
    );
  const payback = (text: string) => {
    const { value, unknown } = of(text).payback.cashFlow;
    return value?.likely ?? unknown;
  };

  it('is the first month whose end finds the investment covered', () => {
    // 9,000 a month after six months and half a ramp: 100,000 ÷ 9,000 and 15,000 ÷ 9,000 more.
    expect(payback(staged('ramp: 3 months'))).toBe(19);
    // Benefits from the second month on, less a month and a half of ramp, running cost from the seventh: 9 × month ≥ 119.
    expect(payback(staged('ramp: 3 months starts: 2027-02-01'))).toBe(14);
  });

  it('needs stages with months and a ramp', () => {
    expect(payback(staged(''))).toBe('no-cash-flow-form');
    expect(payback(staged('ramp: 3 months', '\nstage b { amount: 1k }'))).toBe('no-cash-flow-form');
    expect(payback(plan('benefit b "B" { amount: 120k / year ramp: 3 months }', 'total: 100k'))).toBe(
      'no-cash-flow-form',
    );
  });

  it('is none within a horizon that ends too early', () => {
    expect(payback(staged('ramp: 3 months').replace('120k', '20k'))).toBe('not-within-horizon');
  });

  it('is not reached in a pause between two stages', () => {
    const text = plan(
      'benefit b "B" { amount: 120k / year ramp: 1 month starts: 2027-01-01 }',
      'total: 110k\nstage a { months: 1..1 amount: 10k }\nstage b { months: 9..9 amount: 100k }',
    );
    // After two months it is ahead, until the second stage is paid.
    expect(column(flowOf(text), 'cumulative', 0, 3)).toEqual([0, -5_000, 5_000, 15_000]);
    expect(payback(text)).toBe(12);
  });

  it('is what a claim is compared with', () => {
    const text = staged('ramp: 3 months').replace('total: 100k', 'total: 100k\nclaims: payback 20 months');
    const [claim] = of(text).claims;
    expect([claim?.against.definition, claim?.difference]).toEqual(['payback-cash-flow', 1]);
  });

  it('is told for the plan for quotations', () => {
    const { payback, npv, irr } = of(example('quotes'));
    expect([payback.cashFlow.value, npv.cashFlow.value && Math.round(npv.cashFlow.value.likely / 100)]).toEqual([
      { low: 47, likely: 49, high: 50 },
      43_494,
    ]);
    expect(irr.value?.likely.toFixed(1)).toBe('15.1');
  });
});

const payments = fc.array(fc.integer({ min: -50_000_000, max: 50_000_000 }), { minLength: 2, maxLength: 90 });

/** A cash flow with these payments. */
function flowWith(nets: readonly number[]): CashFlow {
  const flow = flowOf(plan('benefit b "B" { amount: 12k / year }', 'total: 10k'));
  const [month] = flow.months;
  if (!month) throw new Error('No month.');
  return {
    ...flow,
    months: nets.map((net, index) => ({ ...month, index, net: { low: net, likely: net, high: net } })),
  };
}

describe('the present value', () => {
  it('equals that of the package financial at the monthly rate', () => {
    fc.assert(
      fc.property(payments, fc.double({ min: -50, max: 300, noNaN: true }), (nets, percent) => {
        const ours = presentValueOf(flowWith(nets), 'likely', percent);
        const theirs = npv((1 + percent / 100) ** (1 / 12) - 1, [...nets]);
        const size = nets.reduce((sum, net) => sum + Math.abs(net), 0);
        const growth = percent < 0 ? (1 + percent / 100) ** (-nets.length / 12) : 1;
        expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9 * (size + 1) * growth);
      }),
      { seed: 20_261_123 },
    );
  });

  it('is the sum of the net at a rate of zero', () => {
    fc.assert(
      fc.property(payments, (nets) => {
        expect(presentValueOf(flowWith(nets), 'likely', 0)).toBe(nets.reduce((sum, net) => sum + net, 0));
      }),
      { seed: 20_261_123 },
    );
  });
});

describe('the internal rate', () => {
  it('equals that of the package financial, annualised', () => {
    const investment = fc.integer({ min: 1_000, max: 50_000_000 });
    const years = fc.integer({ min: 12, max: 60 });
    const returned = fc.double({ min: 1.05, max: 6, noNaN: true });
    fc.assert(
      fc.property(investment, years, returned, (spent, months, times) => {
        const each = Math.round((spent * times) / months);
        const nets = [-spent, ...new Array<number>(months).fill(each)];
        fc.pre(each * months > spent);
        const found = internalRateOf(nets);
        const theirs = 100 * ((1 + irr([...nets], 0.02, 1e-12, 500)) ** 12 - 1);
        expect(found.kind).toBe('one');
        if (found.kind === 'one') expect(found.percent).toBeCloseTo(theirs, 4);
      }),
      { seed: 20_261_123 },
    );
  });

  it('is a rate at which the payments are worth nothing', () => {
    fc.assert(
      fc.property(payments, (nets) => {
        const found = internalRateOf(nets);
        const percents = found.kind === 'one' ? [found.percent] : found.kind === 'several' ? found.percents : [];
        for (const percent of percents.filter((rate) => rate > -90 && rate < 1_000)) {
          const flow = flowWith(nets);
          const [value, near] = [percent, percent + 1e-3].map((rate) => presentValueOf(flow, 'likely', rate));
          const size =
            nets.reduce((sum, net) => sum + Math.abs(net), 0) *
            (1 + percent / 100) ** (percent < 0 ? -nets.length / 12 : 0);
          expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(Math.abs((near ?? 0) - (value ?? 0)) + 1e-9 * size);
        }
      }),
      { seed: 20_261_123 },
    );
  });

  it('is minus nearly everything where little comes back, and beyond a thousand per cent where much does', () => {
    const year = (spent: number, back: number) => internalRateOf([-spent, ...new Array<number>(11).fill(0), back]);
    expect(year(1_000, 1_080)).toEqual({ kind: 'one', percent: expect.closeTo(8, 9) });
    expect(year(1_000, 10)).toEqual({ kind: 'one', percent: expect.closeTo(-99, 9) });
    expect(year(1_000, 500_000)).toEqual({ kind: 'one', percent: expect.closeTo(49_900, 4) });
    expect(year(1_000_000, 1)).toEqual({ kind: 'none' });
  });

  it('is none where money only comes or only goes, and several where signs change back', () => {
    expect(internalRateOf([-100, -5, 0])).toEqual({ kind: 'none' });
    expect(internalRateOf([0, 5, 10])).toEqual({ kind: 'none' });
    expect(internalRateOf([])).toEqual({ kind: 'none' });
    const months = new Array<number>(11).fill(0);
    // −100 + 230 ÷ (1+r) − 132 ÷ (1+r)²: 10% and 20%.
    const found = internalRateOf([-100, ...months, 230, ...months, -132]);
    expect(found).toEqual({ kind: 'several', percents: [expect.closeTo(10, 8), expect.closeTo(20, 8)] });
    const text = plan(
      'benefit a "A" { amount: 230k once starts: 2027-02-01 }\ndis-benefit d "D" { amount: 132_100 once starts: 2027-03-01 }',
      'stage s { months: 1..1 amount: 100k }',
    );
    expect(of(text).irr.unknown).toBe('several-roots');
  });
});
