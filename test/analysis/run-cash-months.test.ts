import { describe, expect, it } from 'vitest';
import { RunCash, type RunMoney } from '../../src/analysis/business-case/run-cash.ts';
import { analyse } from '../../src/analysis/facts.ts';
import { toEpochDay } from '../../src/model/values.ts';
import { planOf } from '../support/plan.ts';

const start = toEpochDay({ year: 2027, month: 1, day: 1 });
const march = toEpochDay({ year: 2027, month: 3, day: 1 });

/** 30,000 in each of two months; what runs and what comes in begin with the third. */
function cashOf({ total = '60k', starts = '' } = {}, projectEnd: number | undefined = march): RunCash {
  const plan = planOf(`plan p "P" {
  start: 2027-01-01
  use-case u "U" {
    benefit b "B" { amount: 12k / year ${starts} }
    benefit c "C" { amount: 12k / year }
  }
  budget {
    total: ${total}
    stage s "S" { months: 1..2 amount: 60k }
  }
  roadmap { phase x "X" { duration: 2 months delivers: u } }
}
`);
  const { cashFlow: flow, benefits } = analyse(plan).businessCase;
  if (!flow) throw new Error('No cash flow.');
  return new RunCash({ start, flow, benefits: benefits.slice(0, 1), projectEnd });
}

/** Money of a run, in units: 12,000 a year unless said otherwise. */
function money(given: Partial<Record<'investment' | 'extra' | 'running' | 'perYear' | 'once', number>> = {}): RunMoney {
  const { investment = 60_000, extra = 0, running = 0, perYear = 12_000, once = 0 } = given;
  return {
    investment: investment * 100,
    extra: extra * 100,
    running: running * 100,
    perYear: Float64Array.of(perYear * 100),
    once: Float64Array.of(once * 100),
  };
}

const ON_TIME = { project: 0, benefit: 0, goLive: 0 };

/** What has come in less what has gone out up to the end of each month, in units. */
function upTo(cash: RunCash, run: RunMoney, months: readonly number[], slips: Partial<typeof ON_TIME> = {}): number[] {
  const { project, benefit, goLive } = { ...ON_TIME, ...slips };
  const into = new Float64Array(months.length);
  cash.cumulative(run, project, Float64Array.of(benefit), goLive, months, into);
  return [...into].map((cents) => cents / 100 + 0);
}

function monthOf(cash: RunCash, run: RunMoney, slips: Partial<typeof ON_TIME> = {}): number {
  const { project, benefit, goLive } = { ...ON_TIME, ...slips };
  return cash.monthOf(run, project, Float64Array.of(benefit), goLive);
}

describe('the cash of a run', () => {
  it('goes out as in the plan, all of it in proportion, and comes in from the beginning of a benefit', () => {
    expect(upTo(cashOf(), money(), [0, 1, 2, 3, 14])).toEqual([0, -30_000, -60_000, -59_000, -48_000]);
    expect(upTo(cashOf(), money({ investment: 90_000 }), [1, 2, 3])).toEqual([-45_000, -90_000, -89_000]);
    // An investment that the plan puts at nothing is spent at the start.
    expect(upTo(cashOf({ total: '0' }), money(), [0, 2, 3])).toEqual([-60_000, -60_000, -59_000]);
  });

  it('comes in later by the slip of its benefit, and once where it comes once', () => {
    // March has 31 days.
    expect(upTo(cashOf(), money(), [3, 4], { benefit: 31 })).toEqual([-60_000, -59_000]);
    expect(upTo(cashOf(), money({ perYear: 0, once: 7_000 }), [2, 3, 4])).toEqual([-60_000, -53_000, -53_000]);
    expect(upTo(cashOf({ starts: 'starts: soon' }), money({ once: 7_000 }), [3, 40])).toEqual([-60_000, -60_000]);
    // What began before the plan comes from its first month on.
    expect(upTo(cashOf({ starts: 'starts: 2026-06-01' }), money({ investment: 0, once: 500 }), [0, 1, 2])).toEqual([
      0, 1_500, 2_500,
    ]);
  });

  it('is taken up by what running costs from go-live on', () => {
    const run = money({ running: 6_000 });
    expect(upTo(cashOf(), run, [2, 3, 4])).toEqual([-60_000, -59_500, -59_000]);
    expect(upTo(cashOf(), run, [3, 4], { goLive: 31 })).toEqual([-59_000, -58_500]);
  });

  it('pays for a delay evenly between the planned end and the later one', () => {
    const run = money({ extra: 9_000, perYear: 0 });
    // From 1 March to 1 May.
    expect(upTo(cashOf(), run, [2, 3, 4, 5], { project: 61 })).toEqual([-60_000, -64_500, -69_000, -69_000]);
  });

  it('saves with an earlier end evenly between the same days', () => {
    const run = money({ extra: -6_000, perYear: 0 });
    // From 1 February to 1 March; with an end on 1 January half of it is saved by February.
    expect(upTo(cashOf(), run, [0, 1, 2, 3], { project: -28 })).toEqual([0, -30_000, -54_000, -54_000]);
    expect(upTo(cashOf(), run, [1, 2], { project: -59 })).toEqual([-27_000, -54_000]);
  });
});

describe('a run pays back', () => {
  it('in the first month whose end finds all covered', () => {
    // 10,000 a month from the third on.
    expect(monthOf(cashOf(), money({ perYear: 120_000 }))).toBe(8);
    expect(monthOf(cashOf(), money({ perYear: 120_000 }), { benefit: 31 })).toBe(9);
    expect(monthOf(cashOf(), money({ perYear: 120_000, running: 60_000 }))).toBe(14);
    expect(monthOf(cashOf(), money({ perYear: 0, once: 60_000 }))).toBe(3);
    expect(monthOf(cashOf(), money({ perYear: 0, once: 59_999 }))).toBe(-1);
  });

  it('later with what a delay costs, and sooner with what an earlier end saves', () => {
    expect(monthOf(cashOf(), money({ perYear: 120_000, extra: 9_000 }), { project: 61 })).toBe(9);
    expect(monthOf(cashOf(), money({ perYear: 120_000, extra: -20_000 }), { project: -28 })).toBe(6);
  });

  it('not before all is spent that undoes it again', () => {
    // 65,000 once and 1,000 a month: 1,500 over in March, 2,000 short in April, and even in June.
    const run = money({ perYear: 12_000, once: 65_000, extra: 9_000 });
    expect(upTo(cashOf(), run, [3, 4, 5, 6], { project: 61 })).toEqual([1_500, -2_000, -1_000, 0]);
    expect(monthOf(cashOf(), run, { project: 61 })).toBe(6);
  });

  it('at most four years after its own go-live, be that later than the plan’s', () => {
    // 60,000 in fifty months of 1,200: two months and fifty.
    const slow = money({ perYear: 14_400 });
    expect(monthOf(cashOf(), slow)).toBe(-1);
    expect(monthOf(cashOf(), slow, { goLive: 31 })).toBe(-1);
    expect(monthOf(cashOf(), slow, { goLive: 61 })).toBe(52);
  });

  it('never where less comes in than running costs', () => {
    expect(monthOf(cashOf(), money({ perYear: 12_000, running: 13_000 }))).toBe(-1);
    expect(monthOf(cashOf(), money({ perYear: -1 }))).toBe(-1);
  });

  it('at once where nothing is spent', () => {
    expect(monthOf(cashOf(), money({ investment: 0 }))).toBe(0);
  });
});
