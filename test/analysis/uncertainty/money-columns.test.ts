import { describe, expect, it } from 'vitest';
import type { MoneyModel } from '../../../src/analysis/business-case/money-model.ts';
import { calendarsOf } from '../../../src/analysis/calendar/calendars.ts';
import { scheduleRunsOf } from '../../../src/analysis/schedule/runs.ts';
import { scheduleOf } from '../../../src/analysis/schedule.ts';
import type { GoLive } from '../../../src/analysis/uncertainty/go-live.ts';
import { MoneyColumns } from '../../../src/analysis/uncertainty/money-columns.ts';
import { Dates } from '../../../src/analysis/uncertainty/run-dates.ts';
import { planOf } from '../../support/plan.ts';

const plan = planOf(`plan p "P" {
  start: 2026-01-05
  roadmap {
    phase a { duration: 1..4..9 weeks }
    phase b {
      after: a
      duration: 1 week
    }
  }
}
`);
const START = plan.start ?? Number.NaN;
const calendars = calendarsOf(plan);
const schedule = scheduleRunsOf(plan, calendars, scheduleOf(plan, calendars), 8);

/** When phase a lasts so many weeks in the runs. */
function dates(...weeks: number[]): Dates {
  const all = new Dates(schedule, weeks.length);
  all.next([Float64Array.from(weeks)], 0, weeks.length);
  return all;
}

const endOf = (place: number, notBefore?: number): GoLive => ({ places: [place], end: 'finish', notBefore });

type Seen = { readonly values: number[]; readonly slip: number; readonly slips: number[]; readonly goLiveSlip: number };

/** Columns whose cost is the first input, and what the model was asked in each run. */
function columns(goLives: readonly GoLive[], useCases: readonly GoLive[], runs: number, known = true) {
  const seen: Seen[] = [];
  const inputs = [{}, {}] as unknown as MoneyModel['inputs'];
  const model: MoneyModel = {
    inputs,
    benefits: [],
    useCases: [],
    paybackForm: 'payback-gross',
    withRunning: false,
    known: { cost: true, benefitPerYear: known, npv: known, roi: known, paybackMonths: known },
    cashMonths: [0, 6],
    cashUpTo: (out) => out.set([seen.at(-1)?.values[0] ?? 0, seen.at(-1)?.values[1] ?? 0]),
    evaluate(values, slip, slips, goLiveSlip) {
      seen.push({ values: [...values], slip, slips: [...slips], goLiveSlip });
      const [cost = 0, other = 0] = values;
      return { cost, benefitPerYear: 2 * cost, npv: 3 * cost, roi: 4 * cost, paybackMonths: other - 1 };
    },
  };
  return { seen, money: new MoneyColumns(model, { goLives, useCases }, runs) };
}

describe('the money of each run', () => {
  it('comes from the figures of that run', () => {
    const { seen, money } = columns([], [], 4);
    const likely = dates(4);
    money.next([Float64Array.of(10, 20), Float64Array.of(0, 7)], 0, 2, dates(4, 4, 4, 4), likely);
    money.next([Float64Array.of(30, 40), Float64Array.of(8, 9)], 2, 2, dates(4, 4, 4, 4), likely);
    expect(seen.map(({ values }) => values)).toEqual([
      [10, 0],
      [20, 7],
      [30, 8],
      [40, 9],
    ]);
    expect(money.of('cost')).toEqual(Float64Array.of(10, 20, 30, 40));
    expect(money.of('benefitPerYear')).toEqual(Float64Array.of(20, 40, 60, 80));
    expect(money.of('npv')).toEqual(Float64Array.of(30, 60, 90, 120));
    expect(money.of('roi')).toEqual(Float64Array.of(40, 80, 120, 160));
    // Below zero it never pays back.
    expect(money.of('paybackMonths')).toEqual(Float64Array.of(Number.NaN, 6, 7, 8));
    expect(money.cash.map(({ month, values }) => [month, ...values])).toEqual([
      [0, 10, 20, 30, 40],
      [6, 0, 7, 8, 9],
    ]);
  });

  it('of which not all figures follow from the plan has those that do', () => {
    const { money } = columns([], [], 1, false);
    expect([money.of('cost'), money.of('npv')]).toEqual([Float64Array.of(0), undefined]);
  });

  it('is asked for by how many days the end and each go-live slip', () => {
    const { seen, money } = columns([endOf(0), endOf(1)], [endOf(1), endOf(0)], 3);
    money.next([], 0, 3, dates(2, 4, 6), dates(4));
    expect(seen.map(({ slip, slips, goLiveSlip }) => [slip, ...slips, goLiveSlip])).toEqual([
      [-14, -14, -14, -14],
      [0, 0, 0, 0],
      [14, 14, 14, 14],
    ]);
  });

  it('of a benefit with a day of its own comes no earlier, however early its use case goes live', () => {
    // The fifth of February, three days behind the likely end of a.
    const { seen, money } = columns([endOf(0, START + 31), endOf(0, START)], [], 3);
    money.next([], 0, 3, dates(2, 4, 6), dates(4));
    expect(seen.map(({ slips }) => slips)).toEqual([
      [0, 0],
      [0, 0],
      [11, 14],
    ]);
  });

  it('slips by nothing where nothing is dated', () => {
    const { seen, money } = columns([{ places: [], end: 'start', notBefore: undefined }], [], 1);
    money.next([], 0, 1, dates(9), dates(4));
    expect(seen.map(({ slip, slips, goLiveSlip }) => [slip, ...slips, goLiveSlip])).toEqual([[35, 0, 0]]);
  });
});
