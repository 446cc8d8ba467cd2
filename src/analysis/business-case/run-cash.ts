import type { EpochDay } from '../../model/values.ts';
import type { BenefitValue, CashFlow } from '../business-case.ts';
import { MOST_MONTHS, MonthCounter, monthsBetween } from '../cost/plan-months.ts';
import { lastSpentOf } from './cash-flow.ts';
import { begunMonths, earnedUpTo, firstMonthCovered, lastMonthOf, paidUpTo, runningUpTo } from './up-to-month.ts';

/** What the cash flow of a run starts from: that of the plan itself. */
export interface PlannedCash {
  readonly start: EpochDay;
  readonly flow: CashFlow;
  /** Those that come with the run's values, in their order; one without a date is left out of a cash flow. */
  readonly benefits: readonly BenefitValue[];
  /** The day after the last of the project period; undefined for a project without dates. */
  readonly projectEnd: EpochDay | undefined;
}

/** The money of one run, in whole minor units but for `extra`; yearly amounts are of a full year. */
export interface RunMoney {
  /** Without what a delay adds. */
  investment: number;
  /** What a delay of the project adds, or an earlier end saves. */
  extra: number;
  running: number;
  /** One per benefit. */
  readonly perYear: Float64Array;
  readonly once: Float64Array;
}

/**
 * The cash flow of a plan in each of many runs, and when it has paid back. With the plan's own values and without slips it is the month that the
 * plan's cash flow gives.
 *
 * The investment is spread over the months as in the plan, all of it in proportion. What a delay of the project adds is spent evenly from
 * its planned end to the later one; what an earlier end saves, evenly between the same days. A run is followed as far as the plan's own
 * cash flow, and to four years after its own go-live if that is later.
 */
export class RunCash {
  /** What the plan itself has spent up to the end of each month. */
  readonly #spent: Float64Array;
  readonly #lastSpent: number;
  readonly #lastMonth: number;
  readonly #counter: MonthCounter;
  readonly #goLive: Place;
  readonly #projectEnd: Place | undefined;
  readonly #benefits: readonly Place[];
  /** Months; as the plan states them, in every run. */
  readonly #ramps: Float64Array;

  // Of the run that is looked at.
  #money: RunMoney = { investment: 0, extra: 0, running: 0, perYear: NONE, once: NONE };
  readonly #begins: Float64Array;
  #from = 0;
  #scale = 1;
  #extraFrom = 0;
  #extraMonths = 0;
  /** The most that benefits bring in a month. */
  #monthly = 0;
  /** Payments that have not come by the month that was looked at last. */
  #pending = 0;

  constructor({ start, flow, benefits, projectEnd }: PlannedCash) {
    const place = (day: number): Place => ({ day, month: monthsBetween(start, day) });
    this.#spent = new Float64Array(flow.months.length);
    let sum = 0;
    for (const { index, investment } of flow.months) this.#spent[index] = sum += investment.likely;
    this.#lastSpent = lastSpentOf(flow.months);
    this.#lastMonth = flow.months.length - 1;
    this.#counter = new MonthCounter(start, flow.months.length + MONTHS_OF_SLIP);
    this.#goLive = place(flow.goLive.likely);
    this.#projectEnd = projectEnd === undefined ? undefined : place(projectEnd);
    this.#benefits = benefits.map((benefit) => (benefit.start ? place(benefit.start.day.likely) : NEVER));
    this.#ramps = Float64Array.from(benefits, ({ rampMonths }) => rampMonths);
    this.#begins = new Float64Array(benefits.length);
  }

  /**
   * @param projectSlipDays by how many calendar days the project ends later than planned
   * @param benefitSlipDays one per benefit
   * @param goLiveSlipDays of the first go-live
   * @returns the month; -1 where it does not pay back in the months that are looked at
   */
  monthOf(money: RunMoney, projectSlipDays: number, benefitSlipDays: Float64Array, goLiveSlipDays: number): number {
    const lastSpent = Math.max(this.#lastSpent, this.#lookAt(money, projectSlipDays, benefitSlipDays, goLiveSlipDays));
    const horizon = Math.max(this.#lastMonth, lastSpent, lastMonthOf(this.#from));
    const last = Math.min(horizon, MOST_MONTHS);
    return lastSpent > last ? -1 : (firstMonthCovered(this.#cumulativeAt, lastSpent, last, this.#nextAfter) ?? -1);
  }

  /**
   * What has come in less what has gone out, in minor units, up to the end of some months of a run.
   *
   * @param months counted from the plan's start
   * @param into one for each of them
   */
  cumulative(
    money: RunMoney,
    projectSlipDays: number,
    benefitSlipDays: Float64Array,
    goLiveSlipDays: number,
    months: readonly number[],
    into: Float64Array,
  ): void {
    this.#lookAt(money, projectSlipDays, benefitSlipDays, goLiveSlipDays);
    for (const [at, month] of months.entries()) into[at] = this.#cumulativeAt(month);
  }

  /** @returns the month up to which a delay costs money; 0 without one */
  #lookAt(money: RunMoney, projectSlipDays: number, benefitSlipDays: Float64Array, goLiveSlipDays: number): number {
    this.#money = money;
    this.#from = this.#later(this.#goLive, goLiveSlipDays);
    this.#monthly = 0;
    for (let index = 0; index < this.#begins.length; index++) {
      this.#monthly += Math.max(0, money.perYear[index] ?? 0) / 12;
      const benefit = this.#benefits[index];
      if (benefit) this.#begins[index] = this.#later(benefit, benefitSlipDays[index] ?? 0);
    }
    const planned = this.#spent[this.#lastMonth] ?? 0;
    this.#scale = planned === 0 ? 0 : money.investment / planned;
    return this.#spreadExtra(projectSlipDays);
  }

  #later({ day, month }: Place, slipDays: number): number {
    return slipDays === 0 || month === NEVER.month ? month : this.#counter.monthsTo(day + slipDays);
  }

  /** @returns the month up to which a delay costs money; 0 without one */
  #spreadExtra(slipDays: number): number {
    const end = this.#projectEnd;
    if (!end || this.#money.extra === 0) return 0;
    const later = this.#later(end, slipDays);
    this.#extraFrom = Math.min(end.month, later);
    this.#extraMonths = Math.abs(later - end.month);
    return this.#money.extra > 0 ? Math.max(0, begunMonths(later)) : 0;
  }

  readonly #cumulativeAt = (month: number): number => {
    const { investment, extra, running, perYear, once } = this.#money;
    const spent = this.#spent[Math.min(month, this.#lastMonth)] ?? 0;
    let sum = 0 - (this.#scale === 0 ? investment : Math.round(spent * this.#scale));
    if (extra !== 0) sum -= Math.round(extra * partOf(month - this.#extraFrom, this.#extraMonths));
    sum -= runningUpTo(month, running, this.#from);
    const begins = this.#begins;
    this.#pending = 0;
    for (let index = 0; index < begins.length; index++) {
      const begin = begins[index] ?? 0;
      // What began before the plan comes from its first month on.
      if (month === 0 || month <= begin) {
        this.#pending += Math.max(0, once[index] ?? 0);
        continue;
      }
      sum += earnedUpTo(month, perYear[index] ?? 0, begin, this.#ramps[index] ?? 0);
      sum += paidUpTo(month, once[index] ?? 0, begin);
    }
    return sum;
  };

  /** What is missing cannot come in sooner than benefits bring it that have all grown. */
  readonly #nextAfter = (month: number, missing: number): number => {
    const { running, extra } = this.#money;
    const rise = this.#monthly - (month >= this.#from || running < 0 ? running / 12 : 0);
    const saved = Math.max(0, -extra);
    // Each amount is rounded, here and in the month that is looked for.
    const least = missing - this.#pending - saved - this.#begins.length - 3;
    if (least <= 0) return month + 1;
    return rise > 0 ? month + Math.max(1, Math.ceil(least / rise)) : Number.POSITIVE_INFINITY;
  };
}

/** A day, and how many months it is from the plan's start. */
interface Place {
  readonly day: number;
  readonly month: number;
}

const NEVER: Place = { day: Number.POSITIVE_INFINITY, month: Number.POSITIVE_INFINITY };

/** Slips that are looked up instead of worked out. */
const MONTHS_OF_SLIP = 60;

const NONE = new Float64Array(0);

/** How much of a stretch has passed, 0 to 1. */
function partOf(passed: number, length: number): number {
  if (passed >= length) return 1;
  return passed <= 0 ? 0 : passed / length;
}
