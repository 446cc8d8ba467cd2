import type { PaybackForm } from '../business-case/returns.ts';
import type { CheckedClaim } from '../business-case.ts';
import { NOISE } from '../schedule/time-scale.ts';
import type { Work } from '../schedule.ts';
import { probabilityOfClaim } from './claim.ts';
import { Drivers } from './drivers.ts';
import { InputDraws } from './input-draws.ts';
import { MoneyColumns, type MoneyFigure } from './money-columns.ts';
import type { Outlook, Percentiles } from './outlook.ts';
import { RankSelection } from './rank-selection.ts';
import { Dates } from './run-dates.ts';
import {
  meanOf,
  type Probability,
  percentileInterval,
  percentileOf,
  probabilityAtMost,
  probabilityOfNone,
  rankOf,
  type Sample,
  sampleOf,
} from './sample.ts';
import type { DatedDeadline, SimulationInput, SimulationModel } from './simulation-model.ts';

/** Enough for a P80 that other draws move by a few days in a plan of two years. */
export const USUAL_RUNS = 10_000;

export interface SimulationOptions {
  /**
   * How many runs, at least 1; 10,000 where nothing else is said. A plan without uncertain figures is run once, one of
   * more than 2,000 pieces of work as often as its dates can be kept.
   */
  readonly runs?: number;
  /** A whole number; another one gives other draws. 1 where nothing else is said. */
  readonly seed?: number;
}

/** When a piece of work begins and ends, over all runs: moments in days since 1970-01-01, a finish excluded. */
export interface WorkOutlook {
  readonly work: Work;
  readonly start: Percentiles;
  readonly finish: Percentiles;
  /** In what share of the runs it decides when the roadmap ends, 0 to 1. */
  readonly criticality: number;
}

export interface DeadlineOutlook extends DatedDeadline {
  /** How likely the work is to end in time. */
  readonly met: Probability;
}

export interface ClaimOutlook {
  readonly claim: CheckedClaim;
  /** How likely the figure is to reach what is claimed. */
  readonly met: Probability;
}

export interface CashOutlook {
  readonly month: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What many runs of a plan came to. The same plan, runs and seed give the same bits on every machine. */
export interface SimulationResult {
  readonly runs: number;
  readonly seed: number;
  /** Nothing in the plan is uncertain: one run says all. */
  readonly certain: boolean;
  /** The figures that were drawn. */
  readonly inputs: readonly SimulationInput[];
  /** Dated work, in the order of the file. */
  readonly works: ReadonlyMap<Work, WorkOutlook>;
  /** The finish of all dated work; undefined where there is none. */
  readonly end: Outlook | undefined;
  /** Minor units of the plan's currency, as `npv`. Undefined where it does not follow from the plan, as the others. */
  readonly cost: Outlook | undefined;
  /** Of a full year. */
  readonly benefit: Outlook | undefined;
  readonly npv: Outlook | undefined;
  /** Per cent. */
  readonly roi: Outlook | undefined;
  /** Months; runs in which the investment never pays back, or not as long as its cash flow is followed, have no value. */
  readonly payback: (Outlook & { readonly form: PaybackForm }) | undefined;
  /**
   * What has come in less what has gone out, in minor units, up to the end of some months of the plan's cash flow, from its start (month 0) on.
   * Of at most 2,000 of the runs; empty where no cash flow follows.
   */
  readonly cash: readonly CashOutlook[];
  /** In the order of the file; work without dates is left out. */
  readonly deadlines: readonly DeadlineOutlook[];
  /** Claims about figures that follow from the plan, in a unit that such a figure has. */
  readonly claims: readonly ClaimOutlook[];
  /** All runs of one piece of work, for any percentile; undefined for work without dates. */
  sampleOf(work: Work, end: 'start' | 'finish'): Sample | undefined;
}

/** Runs a plan many times, in one go. */
export function simulate(model: SimulationModel, options: SimulationOptions = {}): SimulationResult {
  const simulation = new Simulation(model, options);
  let result = simulation.step();
  while (!result) result = simulation.step();
  return result;
}

/** Dates that are kept, of all work in all runs, each with a start and a finish of 8 bytes: some 300 MB. */
const MOST_DATES = 20_000_000;

/** How many runs are made of those asked for. */
export function runsFor(asked: number, works: number): number {
  return Math.max(1, Math.floor(Math.min(asked, MOST_DATES / Math.max(1, works))));
}

/** Work whose columns are looked through in one step. */
const WORKS_PER_STEP = 16;

const PERCENTS = [10, 50, 80, 90] as const;

/** A simulation that can be made in small steps, with other work between them. The result is that of one go. */
export class Simulation {
  readonly #model: SimulationModel;
  readonly #seed: number;
  readonly #certain: boolean;
  readonly #runs: number;
  readonly #draws: InputDraws;
  readonly #dates: Dates;
  readonly #likelyDates: Dates;
  readonly #money: MoneyColumns | undefined;
  readonly #likelyMoney: MoneyColumns | undefined;
  readonly #work: Generator<void, SimulationResult>;
  #made = 0;
  #result: SimulationResult | undefined;

  constructor(model: SimulationModel, { runs = USUAL_RUNS, seed = 1 }: SimulationOptions = {}) {
    const certain = model.inputs.every(({ distribution }) => distribution.kind === 'certain');
    this.#model = model;
    this.#seed = seed;
    this.#certain = certain;
    this.#runs = certain ? 1 : runsFor(runs, model.schedule.works.length);
    this.#draws = new InputDraws(model.inputs, seed, this.#runs, Math.min(model.block, this.#runs));
    this.#dates = new Dates(model.schedule, this.#runs);
    this.#likelyDates = new Dates(model.schedule, 1);
    const money = (count: number) => model.money && new MoneyColumns(model.money, model, count);
    this.#money = money(this.#runs);
    this.#likelyMoney = money(1);
    this.#work = this.#steps();
  }

  /** How far it is: the runs that are made, of all that will be. */
  get progress(): { readonly made: number; readonly runs: number } {
    return { made: this.#made, runs: this.#runs };
  }

  /**
   * Goes on for some steps of some milliseconds each: a block of runs, or the figures of some work.
   *
   * @returns the result once all is done; undefined before
   */
  step(steps = 1): SimulationResult | undefined {
    for (let step = 0; step < steps && !this.#result; step++) {
      const next = this.#work.next();
      if (next.done) this.#result = next.value;
    }
    return this.#result;
  }

  *#steps(): Generator<void, SimulationResult> {
    yield* this.#draws.prepare();
    this.#runLikely();
    const { block } = this.#model;
    for (let from = 0; from < this.#runs; from += block) {
      const count = Math.min(block, this.#runs - from);
      this.#runBlock(from, count);
      this.#made += count;
      yield;
    }
    const works = yield* this.#works();
    const places = new Map(this.#model.schedule.works.map((work, place) => [work, place]));
    const drivers = new Drivers(this.#draws.drawn);
    yield;
    const end =
      this.#model.schedule.works.length > 0
        ? this.#outlook(this.#dates.ends, this.#likelyDates.ends, drivers)
        : undefined;
    yield;
    const cost = this.#moneyOutlook('cost', drivers);
    yield;
    const benefit = this.#moneyOutlook('benefitPerYear', drivers);
    yield;
    const npv = this.#moneyOutlook('npv', drivers);
    yield;
    const roi = this.#moneyOutlook('roi', drivers);
    yield;
    const payback = this.#moneyOutlook('paybackMonths', drivers);
    return {
      runs: this.#runs,
      seed: this.#seed,
      certain: this.#certain,
      inputs: this.#draws.drawn.map(({ input }) => input),
      works,
      end,
      cost,
      benefit,
      npv,
      roi,
      payback: payback && this.#model.money && { ...payback, form: this.#model.money.paybackForm },
      cash: this.#cash(),
      deadlines: this.#deadlines(),
      claims: this.#claims({ npv, roi, payback }),
      sampleOf: (work, side) => {
        const column = (side === 'start' ? this.#dates.starts : this.#dates.finishes)[places.get(work) ?? -1];
        return column && sampleOf(column, this.#certain);
      },
    };
  }

  /** The plan's own dates and money, from which slips count. */
  #runLikely(): void {
    const { inputs, spanInputs, moneyInputs } = this.#model;
    const likely = inputs.map((input) => Float64Array.of(input.likely));
    this.#likelyDates.next(columnsOf(spanInputs, likely), 0, 1);
    this.#likelyMoney?.next(columnsOf(moneyInputs, likely), 0, 1, this.#likelyDates, this.#likelyDates);
  }

  #runBlock(from: number, count: number): void {
    const { spanInputs, moneyInputs } = this.#model;
    const draws = this.#draws;
    draws.next(from, count);
    this.#dates.next(columnsOf(spanInputs, draws.columns), from, count);
    this.#money?.next(columnsOf(moneyInputs, draws.columns), from, count, this.#dates, this.#likelyDates);
  }

  *#works(): Generator<void, ReadonlyMap<Work, WorkOutlook>> {
    const { works } = this.#model.schedule;
    const ranks = PERCENTS.map((percent) => rankOf(percent, this.#runs));
    const selection = new RankSelection(this.#runs, ranks);
    const found = new Float64Array(ranks.length);
    const outlooks = new Map<Work, WorkOutlook>();
    // Ends that share a column share its percentiles.
    const known = new Map<Float64Array, Percentiles>();
    const percentilesOf = (column: Float64Array): Percentiles => {
      let percentiles = known.get(column);
      if (!percentiles) {
        selection.select(column, found);
        percentiles = percentilesFrom(found);
        known.set(column, percentiles);
      }
      return percentiles;
    };
    for (const [place, work] of works.entries()) {
      const starts = this.#dates.starts[place];
      const finishes = this.#dates.finishes[place];
      if (!starts || !finishes) continue;
      const start = percentilesOf(starts);
      const finish = percentilesOf(finishes);
      const criticality = (this.#dates.critical[place] ?? 0) / this.#runs;
      outlooks.set(work, { work, start, finish, criticality });
      if (place % WORKS_PER_STEP === WORKS_PER_STEP - 1) yield;
    }
    return outlooks;
  }

  #cash(): readonly CashOutlook[] {
    return (this.#money?.cash ?? []).map(({ month, values }) => {
      const sample = sampleOf(values, this.#certain);
      const at = (percent: number): number => percentileOf(sample, percent) ?? 0;
      return { month, p10: at(10), p50: at(50), p90: at(90) };
    });
  }

  #moneyOutlook(figure: MoneyFigure, drivers: Drivers): Outlook | undefined {
    const column = this.#money?.of(figure);
    const likely = this.#likelyMoney?.of(figure);
    return column && likely && this.#outlook(column, likely, drivers);
  }

  #outlook(column: Float64Array, likely: Float64Array, drivers: Drivers): Outlook {
    const sample = sampleOf(column, this.#certain);
    const interval = percentileInterval(sample, 80);
    return {
      sample,
      likely: finite(likely[0]),
      p10: percentileOf(sample, 10),
      p50: percentileOf(sample, 50),
      p80: percentileOf(sample, 80),
      p90: percentileOf(sample, 90),
      mean: meanOf(sample),
      none: probabilityOfNone(sample),
      precision: interval && (interval.high - interval.low) / 2,
      drivers: drivers.of(column, sample),
    };
  }

  #deadlines(): DeadlineOutlook[] {
    return this.#model.deadlines.flatMap((deadline) => {
      const finishes = this.#dates.finishes[deadline.place];
      if (!finishes) return [];
      // The day itself still counts; what is left of a sum of fractions is no begun day.
      const met = probabilityAtMost(sampleOf(finishes, this.#certain), deadline.deadline.day + 1 + NOISE);
      return [{ ...deadline, met }];
    });
  }

  #claims(figures: Readonly<Record<CheckedClaim['figure'], Outlook | undefined>>): ClaimOutlook[] {
    return this.#model.claims.flatMap((claim) => {
      const outlook = figures[claim.figure];
      const met = outlook && probabilityOfClaim(claim, outlook.sample);
      return met ? [{ claim, met }] : [];
    });
  }
}

function columnsOf(places: readonly number[], columns: readonly Float64Array[]): Float64Array[] {
  return places.flatMap((place) => columns[place] ?? []);
}

function percentilesFrom(found: Float64Array): Percentiles {
  return { p10: finite(found[0]), p50: finite(found[1]), p80: finite(found[2]), p90: finite(found[3]) };
}

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
