import type { MoneyModel } from '../business-case/money-model.ts';
import type { GoLive } from './go-live.ts';
import type { Dates } from './run-dates.ts';
import type { SimulationModel } from './simulation-model.ts';

const FIGURES = ['cost', 'benefitPerYear', 'npv', 'roi', 'paybackMonths'] as const;

/** Enough for a band in a picture, and a small part of the time that all runs take. */
const RUNS_OF_CASH = 2000;

const NONE = new Float64Array(0);

export type MoneyFigure = (typeof FIGURES)[number];

/** What the money of a plan comes to in all runs. */
export class MoneyColumns {
  readonly #model: MoneyModel;
  readonly #goLives: readonly GoLive[];
  readonly #useCases: readonly GoLive[];
  readonly #columns: Readonly<Record<MoneyFigure, Float64Array>>;
  readonly #values: Float64Array;
  readonly #slips: Float64Array;
  /** By the month: what has come in less what has gone out up to its end, in the first of the runs. */
  readonly #cash: readonly Float64Array[];
  readonly #cashNow: Float64Array;

  constructor(model: MoneyModel, { goLives, useCases }: Pick<SimulationModel, 'goLives' | 'useCases'>, runs: number) {
    this.#model = model;
    this.#goLives = goLives;
    this.#useCases = useCases;
    const column = () => new Float64Array(runs);
    this.#columns = {
      cost: column(),
      benefitPerYear: column(),
      npv: column(),
      roi: column(),
      paybackMonths: column(),
    };
    this.#values = new Float64Array(model.inputs.length);
    this.#slips = new Float64Array(goLives.length);
    this.#cash = model.cashMonths.map(() => new Float64Array(Math.min(runs, RUNS_OF_CASH)));
    this.#cashNow = new Float64Array(model.cashMonths.length);
  }

  /** The figure in each run, NaN in runs without; undefined where it does not follow from the plan. */
  of(figure: MoneyFigure): Float64Array | undefined {
    return this.#model.known[figure] ? this.#columns[figure] : undefined;
  }

  /**
   * @param samples the value of each input of the model in each run
   * @param from the number of the first run
   * @param dates of these runs
   * @param likely the plan's own dates, in one run, from which slips count
   */
  next(samples: readonly Float64Array[], from: number, count: number, dates: Dates, likely: Dates): void {
    const values = this.#values;
    const slips = this.#slips;
    const likelyFirst = this.#firstIn(likely, 0);
    for (let run = 0; run < count; run++) {
      for (let at = 0; at < values.length; at++) values[at] = samples[at]?.[run] ?? 0;
      this.#goLives.forEach((goLive, at) => {
        const late = slipOf(dates.goLiveIn(goLive, from + run), likely.goLiveIn(goLive, 0));
        // A benefit that says itself when it begins does so no earlier, however early its use case goes live.
        slips[at] = goLive.notBefore === undefined ? late : Math.max(0, late);
      });
      const slip = slipOf(dates.ends[from + run] ?? 0, likely.ends[0] ?? 0);
      const goLiveSlip = slipOf(this.#firstIn(dates, from + run), likelyFirst);
      const outcome = this.#model.evaluate(values, slip, slips, goLiveSlip);
      const { cost, benefitPerYear, npv, roi, paybackMonths } = outcome;
      this.#columns.cost[from + run] = cost;
      this.#columns.benefitPerYear[from + run] = benefitPerYear;
      this.#columns.npv[from + run] = npv;
      this.#columns.roi[from + run] = roi;
      this.#columns.paybackMonths[from + run] = paybackMonths < 0 ? Number.NaN : paybackMonths;
      if (from + run < RUNS_OF_CASH) this.#keepCash(from + run);
    }
  }

  /** Month by month of the cash flow, in the first runs, in no order; empty where none follows from the plan. */
  get cash(): readonly { readonly month: number; readonly values: Float64Array }[] {
    return this.#model.cashMonths.map((month, at) => ({ month, values: this.#cash[at] ?? NONE }));
  }

  #keepCash(run: number): void {
    this.#model.cashUpTo(this.#cashNow);
    for (const [at, column] of this.#cash.entries()) column[run] = this.#cashNow[at] ?? 0;
  }

  /** When the first use case goes live in a run. */
  #firstIn(dates: Dates, run: number): number {
    let first = Number.POSITIVE_INFINITY;
    for (const useCase of this.#useCases) first = Math.min(first, dates.goLiveIn(useCase, run));
    return first;
  }
}

/** 0 where nothing is dated. */
function slipOf(moment: number, likely: number): number {
  const slip = moment - likely;
  return Number.isFinite(slip) ? slip : 0;
}
