import type { EpochDay } from '../../model/values.ts';
import type { BudgetFacts } from '../budget.ts';
import type { BenefitValue, CashFlow, CashMonth, FigureUnknown, Investment } from '../business-case.ts';
import { spreadStage } from '../cost/breakdown.ts';
import { MOST_MONTHS, monthsBetween, planMonth } from '../cost/plan-months.ts';
import type { Cost } from '../cost.ts';
import { type Amount, amountOf, NO_MONEY, splitAmount, totalOf } from '../money.ts';
import type { ThreePoint } from '../three-point.ts';
import { exp, ln } from '../uncertainty/elementary.ts';
import { begunMonths, earnedUpTo, firstMonthCovered, lastMonthOf, paidUpTo, runningUpTo } from './up-to-month.ts';

/** What a cash flow is made of. */
export interface CashFlowBasis {
  readonly start: EpochDay | undefined;
  /** The end of the plan's horizon, where it states one; `Infinity` for one of more than a hundred years. */
  readonly horizon: number | undefined;
  readonly goLive: ThreePoint | undefined;
  readonly investment: Investment;
  readonly running: Amount | undefined;
  readonly benefits: readonly BenefitValue[];
  readonly budget: BudgetFacts | undefined;
  readonly cost: Cost;
}

type Point = keyof ThreePoint;

/**
 * What comes and goes from the plan's start to four years after the first go-live, or to the horizon if that is later. Whatever falls
 * into a month counts at its end. Amounts are whole cents and add up: twelve months of a benefit are the benefit of a year.
 */
export function cashFlowOf(basis: CashFlowBasis): CashFlow | FigureUnknown {
  const { start, goLive, investment, running } = basis;
  const benefits = basis.benefits.filter(({ perYear }) => perYear);
  if (benefits.length === 0) return 'no-benefit';
  if (!investment.amount) return 'no-investment-known';
  const dated = benefits.filter((benefit) => benefit.start);
  if (start === undefined || !goLive || dated.length === 0) return 'no-dates';
  if (basis.horizon === Number.POSITIVE_INFINITY) return 'too-long';
  const spent = spentByMonth(basis, investment.amount);
  const horizon = basis.horizon === undefined ? 0 : begunMonths(monthsBetween(start, basis.horizon));
  const end = lastMonthOf(monthsBetween(start, goLive.likely));
  const count = Math.max(end, horizon, spent.parts.length - 1);
  if (!(count <= MOST_MONTHS)) return 'too-long';
  const earned = dated.map((benefit) => new Growth(start, benefit));
  const cost = new Running(start, goLive, running ?? NO_MONEY);
  const months: CashMonth[] = [];
  let cumulative: Amount = NO_MONEY;
  for (let index = 0; index <= count; index++) {
    const month = index === 0 ? undefined : planMonth(start, index);
    const spentNow = spent.parts[index] ?? NO_MONEY;
    const runningNow = index === 0 ? NO_MONEY : cost.during(index);
    const benefit = index === 0 ? NO_MONEY : totalOf(earned.map((each) => each.during(index)));
    const net = benefit && netOf(benefit, spentNow, runningNow);
    const sum = net && totalOf([cumulative, net]);
    if (!benefit || !net || !sum) return 'too-large';
    cumulative = sum;
    months.push({ index, month, investment: spentNow, running: runningNow, benefit, net, cumulative });
  }
  return { months, investmentBy: spent.by, withRunning: running !== undefined, goLive };
}

/** The low of the net is where little comes and much goes. */
function netOf(benefit: Amount, investment: Amount, running: Amount): Amount {
  return {
    low: benefit.low - investment.high - running.high,
    likely: benefit.likely - investment.likely - running.likely,
    high: benefit.high - investment.low - running.low,
  };
}

/** The investment in month 0, 1, 2 and so on. */
function spentByMonth(
  { budget, cost, investment }: CashFlowBasis,
  amount: Amount,
): { readonly parts: readonly Amount[]; readonly by: CashFlow['investmentBy'] } {
  if (investment.basis === 'computed') {
    return { parts: [NO_MONEY, ...cost.byMonth.map((month) => month.amount)], by: 'computed' };
  }
  const byStages = budget && spentByStages(budget, amount);
  if (byStages) return { parts: byStages, by: 'stages' };
  const { period } = cost;
  if (!period) return { parts: [amount], by: 'start' };
  const weights = period.months.map(({ from, until }) => Math.min(until, period.until) - from);
  return { parts: [NO_MONEY, ...splitAmount(amount, weights)], by: 'project-period' };
}

/** Each stage evenly over its months; where they do not add up to the investment, it is spread in proportion to them. */
function spentByStages({ stages }: BudgetFacts, amount: Amount): Amount[] | undefined {
  const parts: Amount[][] = [];
  for (const { amount: units, months } of stages) {
    const own = units && amountOf(units);
    if (!own || !months || months.last > MOST_MONTHS) return undefined;
    for (const { index, amount: part } of spreadStage(own, months)) {
      while (parts.length <= index) parts.push([]);
      parts[index]?.push(part);
    }
  }
  const sums = parts.map((own) => totalOf(own) ?? NO_MONEY);
  const all = totalOf(sums);
  if (!all || all.likely <= 0) return undefined;
  if (all.low === amount.low && all.likely === amount.likely && all.high === amount.high) return sums;
  return splitAmount(
    amount,
    sums.map(({ likely }) => Math.max(0, likely)),
  );
}

/** What has come in up to the end of a month, of which each month is a difference: so months add up to years. */
abstract class Flow {
  #before: Amount = NO_MONEY;

  /** Asked for month by month, from the first on. */
  during(index: number): Amount {
    const upTo = {
      low: this.upTo(index, 'low'),
      likely: this.upTo(index, 'likely'),
      high: this.upTo(index, 'high'),
    };
    const before = this.#before;
    this.#before = upTo;
    return { low: upTo.low - before.low, likely: upTo.likely - before.likely, high: upTo.high - before.high };
  }

  /** Whole cents. */
  protected abstract upTo(month: number, point: Point): number;
}

/** A benefit from its start on, growing evenly over its ramp. */
class Growth extends Flow {
  readonly #perYear: Amount;
  readonly #once: Amount;
  readonly #from: ThreePoint;
  readonly #ramp: number;

  constructor(start: EpochDay, { perYear, once, start: begins, rampMonths }: BenefitValue) {
    super();
    this.#perYear = perYear ?? NO_MONEY;
    this.#once = once ?? NO_MONEY;
    this.#from = monthsFrom(start, begins?.day);
    this.#ramp = rampMonths;
  }

  protected override upTo(month: number, point: Point): number {
    const perYear = this.#perYear[point];
    const once = this.#once[point];
    return (
      earnedUpTo(month, perYear, this.#begin(perYear, point), this.#ramp) +
      paidUpTo(month, once, this.#begin(once, point))
    );
  }

  /** The low case begins late; for what takes something off, early. */
  #begin(amount: number, point: Point): number {
    if (point === 'likely') return this.#from.likely;
    return (point === 'low') === amount >= 0 ? this.#from.high : this.#from.low;
  }
}

/** Running cost from go-live on; it begins early in the low case. */
class Running extends Flow {
  readonly #from: ThreePoint;
  readonly #perYear: Amount;

  constructor(start: EpochDay, goLive: ThreePoint, perYear: Amount) {
    super();
    this.#from = monthsFrom(start, goLive);
    this.#perYear = perYear;
  }

  protected override upTo(month: number, point: Point): number {
    const from = point === 'likely' ? this.#from.likely : this.#from[point === 'low' ? 'high' : 'low'];
    return runningUpTo(month, this.#perYear[point], from);
  }
}

function monthsFrom(start: EpochDay, day: ThreePoint | undefined): ThreePoint {
  if (!day) return { low: 0, likely: 0, high: 0 };
  return {
    low: monthsBetween(start, day.low),
    likely: monthsBetween(start, day.likely),
    high: monthsBetween(start, day.high),
  };
}

/** The worth today of the net of each month, at a yearly rate in per cent: ÷ (1 + rate)^(months ÷ 12). Cents, not rounded. */
export function presentValueOf({ months }: CashFlow, point: Point, percent: number): number {
  const month = exp(-ln(1 + percent / 100) / 12);
  let worth = 1;
  let sum = 0;
  for (const { net } of months) {
    sum += net[point] * worth;
    worth *= month;
  }
  return sum;
}

/** By the rule of `firstMonthCovered`. */
export function paybackMonthOf({ months }: CashFlow, point: Point): number | undefined {
  return firstMonthCovered((index) => months[index]?.cumulative[point] ?? 0, lastSpentOf(months), months.length - 1);
}

/** The last month in which some of the investment is spent; 0 where nothing is. */
export function lastSpentOf(months: CashFlow['months']): number {
  let last = 0;
  for (const { index, investment } of months) if (investment.likely !== 0) last = index;
  return last;
}
