import type { ModelElement } from '../../model/element.ts';
import { pathOf } from '../../model/path.ts';
import type { Plan } from '../../model/plan.ts';
import type { Estimate } from '../../model/values.ts';
import type { BudgetFacts } from '../budget.ts';
import type { Benefit, BenefitValue, BusinessCase } from '../business-case.ts';
import type { Calendars } from '../calendar/calendars.ts';
import { type DraftLine, draftsOf, isEmpty } from '../cost/draft.ts';
import type { Cost } from '../cost.ts';
import { type Formula, type Input, rangeOf } from '../formula.ts';
import { type Amount, amountOf, CENTS_PER_UNIT } from '../money.ts';
import type { Schedule } from '../schedule.ts';
import { likelyOf } from '../three-point.ts';
import { exp, ln } from '../uncertainty/elementary.ts';
import { benefitsOf, pursued } from './benefits.ts';
import { GoLives } from './go-live.ts';
import { investmentOf } from './investment.ts';
import { annuity, headlinePayback, type PaybackForm } from './returns.ts';
import { RunCash, type RunMoney } from './run-cash.ts';

/** An uncertain figure of the plan that its money depends on. */
export interface MoneyInput {
  /** The path of ids to the element, `#` and the fact: `plan:quotes/team/person:ravi#rate`. Edits elsewhere do not change it. */
  readonly key: string;
  readonly estimate: Estimate;
  /** Whether it cannot be below zero. */
  readonly nonNegative: boolean;
  readonly element: ModelElement;
  /** As the language writes it; `margin` and `output from` for parts of a line. */
  readonly fact: string;
}

/** What one set of figures comes to. */
export interface MoneyOutcome {
  /** The investment, in minor units, with what a delay adds to it. */
  cost: number;
  /** Of a full year, in minor units. */
  benefitPerYear: number;
  /** Minor units. */
  npv: number;
  /** Per cent; 0 where nothing is spent. */
  roi: number;
  /** Months; -1 for never. */
  paybackMonths: number;
}

/**
 * A plan's money as a function of its uncertain figures, for many evaluations. With likely values and without slips an outcome is that of the
 * headline figures: investment, benefit of a full year, and return, payback and net present value with running cost where that is stated,
 * else without; the payback is by the cash flow where the plan's own is.
 */
export interface MoneyModel {
  readonly inputs: readonly MoneyInput[];
  /** The benefits that have a value, in the order of `benefitSlipDays`. */
  readonly benefits: readonly Benefit[];
  /** The use cases of which the first to go live lets running cost begin; none where nothing depends on it. */
  readonly useCases: readonly ModelElement<'use-case'>[];
  /** How `paybackMonths` is reckoned: as the plan's own. */
  readonly paybackForm: PaybackForm;
  /** Whether running cost is known and taken off in `npv`, `roi` and `paybackMonths`. */
  readonly withRunning: boolean;
  /** Which parts of an outcome follow from the plan; the others are 0 (`paybackMonths` -1). */
  readonly known: Readonly<Record<keyof MoneyOutcome, boolean>>;
  /**
   * @param values one per input
   * @param projectSlipDays calendar days by which the project ends later than planned; below zero for earlier
   * @param benefitSlipDays one per benefit; positive is later
   * @param goLiveSlipDays of the first of `useCases`
   * @returns the same object on every call
   */
  evaluate(
    values: Float64Array,
    projectSlipDays: number,
    benefitSlipDays: Float64Array,
    goLiveSlipDays: number,
  ): Readonly<MoneyOutcome>;
  /**
   * The months up to which `cashUpTo` answers, counted from the plan's start: at most some two dozen, evenly, from its start to the end of
   * its cash flow. Empty where no cash flow follows from the plan.
   */
  readonly cashMonths: readonly number[];
  /**
   * What has come in less what has gone out up to the end of each of `cashMonths`, with what the last call of `evaluate` was given.
   *
   * @param into minor units, one for each month
   */
  cashUpTo(into: Float64Array): void;
}

/** More points than a picture shows apart. */
const MOST_CASH_MONTHS = 24;

const MONTH_STEPS = [1, 2, 3, 4, 6, 12, 24, 60];

/** The facts that a model is made of. */
export interface MoneyFacts {
  readonly schedule: Schedule;
  readonly calendars: Calendars;
  readonly budget: BudgetFacts | undefined;
  readonly cost: Cost;
  readonly businessCase: BusinessCase;
}

/** Calendar days of one run. */
interface Slips {
  project: number;
  benefits: Float64Array;
  goLive: number;
}

const NO_PAYBACK = { value: undefined, unknown: undefined };

const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/**
 * - cost: the investment, and for each day by which the project ends later what people and running technology cost a day, for those that go on
 *   until the project ends. It is never below zero.
 * - npv: each benefit begins later by its slip, running cost by that of the project, and all their years are discounted by so much more.
 * - paybackMonths: by the cash flow, that of the run, see `RunCash`; else cost ÷ net benefit × 12, and the slip of the benefits on
 *   average, each by its part of the benefit.
 */
export function moneyModelOf(plan: Plan, facts: MoneyFacts): MoneyModel {
  const { businessCase } = facts;
  const { spent, drafts, counted } = partsOf(plan, facts);
  const inputs = new Inputs(plan);
  const investment = inputs.compile(spent.formula ?? drafts.flatMap(({ formula }) => formula));
  const perDay = inputs.compile(
    drafts
      .filter(({ goesOn }) => goesOn)
      .flatMap(({ formula, stretch }) => perDayOf(formula, stretch.until - stretch.from)),
  );
  const running = inputs.compile(spent.runningFormula ?? []);
  const perYear = counted.map(({ formulas }) => inputs.compile(formulas.perYear));
  const once = counted.map(({ formulas }) => inputs.compile(formulas.once));
  const values = counted.map(({ value }) => value);
  inputs.anchor(investment, businessCase.investment.amount);
  inputs.anchor(running, businessCase.running.amount);
  for (const [index, { perYear: yearly, once: payment }] of values.entries()) {
    inputs.anchor(perYear[index], yearly);
    inputs.anchor(once[index], payment);
  }
  const withRunning = spent.running.amount !== undefined;
  const paybackForm = headlinePayback(businessCase.payback, withRunning).definition;
  const byCash = paybackForm === 'payback-cash-flow';
  const cash = runCashOf(plan, facts, values);
  const cashMonths = cash ? evenMonths((businessCase.cashFlow?.months.length ?? 1) - 1) : [];
  const { value: paysBack, unknown: noPayback } = byCash ? businessCase.payback.cashFlow : NO_PAYBACK;
  const canPayBack = cash !== undefined && (paysBack !== undefined || noPayback === 'not-within-horizon');
  const money = runMoneyOf(counted.length);
  const slips: Slips = { project: 0, benefits: new Float64Array(counted.length), goLive: 0 };

  const percent = businessCase.discount.percent?.likely;
  const rate = percent ?? 0;
  const years = annuity(rate);
  const firstYear = 1 / (1 + rate / 100);
  const perSlipDay = ln(firstYear) / DAYS_PER_YEAR;
  const later = (days: number): number => (days === 0 ? 1 : exp(perSlipDay * days));
  const hasCost = spent.investment.amount !== undefined;
  const hasBenefit = counted.length > 0;
  const hasReturn = hasCost && hasBenefit && (spent.investment.amount?.low ?? 0) > 0;
  const hasWorth = hasCost && hasBenefit && percent !== undefined;
  const outcome: MoneyOutcome = { cost: 0, benefitPerYear: 0, npv: 0, roi: 0, paybackMonths: -1 };
  return {
    inputs: inputs.list,
    benefits: counted.map(({ value }) => value.benefit),
    useCases: cash ? pursued(plan) : [],
    cashMonths,
    paybackForm,
    withRunning,
    known: {
      cost: hasCost,
      benefitPerYear: hasBenefit,
      npv: hasWorth,
      roi: hasReturn,
      paybackMonths: byCash ? canPayBack : hasReturn,
    },
    evaluate(values, projectSlipDays, benefitSlipDays, goLiveSlipDays) {
      const invested = investment.at(values);
      const spending = hasCost ? Math.max(0, invested + projectSlipDays * perDay.at(values)) : 0;
      const upkeep = running.at(values);
      let benefit = 0;
      let payments = 0;
      let worth = 0;
      let slipped = 0;
      for (let index = 0; index < perYear.length; index++) {
        const slip = benefitSlipDays[index] ?? 0;
        const yearly = perYear[index]?.at(values) ?? 0;
        const payment = once[index]?.at(values) ?? 0;
        money.perYear[index] = Math.round(yearly);
        money.once[index] = Math.round(payment);
        benefit += yearly;
        payments += payment;
        slipped += yearly * slip;
        worth += (yearly * years + payment * firstYear) * later(slip);
      }
      // Less than a cent is nothing to divide by.
      const net = benefit - upkeep;
      outcome.cost = spending;
      outcome.benefitPerYear = benefit;
      outcome.npv = hasWorth ? worth - upkeep * years * later(projectSlipDays) - spending : 0;
      outcome.roi = hasReturn && spending >= 1 ? (100 * (net + payments - spending)) / spending : 0;
      money.investment = Math.round(invested);
      money.extra = spending - invested;
      money.running = Math.round(upkeep);
      slips.project = projectSlipDays;
      slips.benefits = benefitSlipDays;
      slips.goLive = goLiveSlipDays;
      if (byCash && cash && canPayBack) {
        outcome.paybackMonths = cash.monthOf(money, projectSlipDays, benefitSlipDays, goLiveSlipDays);
      } else if (hasReturn && !byCash && net >= 1) {
        const open = Math.max(0, spending - payments);
        const slip = benefit > 0 ? slipped / benefit / DAYS_PER_MONTH : 0;
        outcome.paybackMonths = Math.max(0, (open / net) * 12 + slip);
      } else {
        outcome.paybackMonths = -1;
      }
      return outcome;
    },
    cashUpTo(into) {
      cash?.cumulative(money, slips.project, slips.benefits, slips.goLive, cashMonths, into);
    },
  };
}

/** Whether the money of a plan depends on no figure that is uncertain for its own sake: its model has no inputs. */
export function isMoneyCertain(plan: Plan, facts: MoneyFacts): boolean {
  const { spent, drafts, counted } = partsOf(plan, facts);
  const formulas = [
    spent.formula ?? [],
    spent.runningFormula ?? [],
    ...drafts.map(({ formula }) => formula),
    ...counted.flatMap(({ formulas: { perYear, once } }) => [perYear, once]),
  ];
  return !formulas.some((formula) =>
    formula.some(({ factors }) => factors.some(({ parts }) => parts.some(({ input }) => isUncertain(input)))),
  );
}

/** What is spent, line by line, and what comes back. */
function partsOf(plan: Plan, { schedule, calendars, budget, cost }: MoneyFacts) {
  return {
    spent: investmentOf(budget, cost),
    drafts: draftsOf(cost).lines.filter(isCounted),
    counted: benefitsOf(plan, new GoLives(schedule), calendars).filter(({ value }) => value.perYear),
  };
}

/** Every so many months from 0 on, the ends of years among them, and the last. */
function evenMonths(last: number): readonly number[] {
  const step = MONTH_STEPS.find((candidate) => last / candidate <= MOST_CASH_MONTHS - 2) ?? last;
  const months: number[] = [];
  for (let month = 0; month < last; month += step) months.push(month);
  return [...months, last];
}

/** Undefined where a cash flow does not follow from the plan. */
function runCashOf(
  { start }: Plan,
  { cost, businessCase }: MoneyFacts,
  benefits: readonly BenefitValue[],
): RunCash | undefined {
  const { cashFlow: flow } = businessCase;
  if (!flow || start === undefined) return undefined;
  return new RunCash({ start, flow, benefits, projectEnd: cost.period?.until });
}

function runMoneyOf(benefits: number): RunMoney {
  return {
    investment: 0,
    extra: 0,
    running: 0,
    perYear: new Float64Array(benefits),
    once: new Float64Array(benefits),
  };
}

/** What `costOf` counts: neither outside the project period nor too large. */
function isCounted({ stretch, formula }: DraftLine): boolean {
  return !isEmpty(stretch) && amountOf(rangeOf(formula)) !== undefined;
}

function perDayOf(formula: Formula, days: number): Formula {
  return formula.map(({ coefficient, factors }) => ({ coefficient: coefficient / days, factors }));
}

/** What follows from the roadmap's dates is uncertain for the roadmap's sake. */
function isUncertain(input: Input): input is Input & { readonly estimate: Estimate } {
  const { estimate, from } = input;
  return estimate !== undefined && from !== 'schedule' && estimate.low !== estimate.high;
}

/** The uncertain figures of formulas, each once, and formulas by their numbers. */
class Inputs {
  readonly list: MoneyInput[] = [];
  readonly #plan: Plan;
  readonly #numbers = new Map<ModelElement, Map<string, number>>();
  readonly #keys = new Set<string>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Whatever is certain, or uncertain for the roadmap's sake, is put into the constants at its likely value. */
  compile(formula: Formula): Compiled {
    const compiled = new Compiled();
    for (const { coefficient, factors } of formula) {
      let constant = coefficient * CENTS_PER_UNIT;
      const open: { offset: number; parts: { number: number; times: number }[] }[] = [];
      for (const { offset, parts } of factors) {
        const factor = { offset, parts: [] as { number: number; times: number }[] };
        for (const { input, times } of parts) {
          const number = this.#numberOf(input);
          if (number === undefined) factor.offset += times * (input.estimate ? likelyOf(input.estimate) : 0);
          else factor.parts.push({ number, times });
        }
        if (factor.parts.length === 0) constant *= factor.offset;
        else open.push(factor);
      }
      compiled.add(constant, open);
    }
    return compiled;
  }

  /** Lets a formula come to whole cents as the plan reckons them, line by line, with likely values. To be called when all are compiled. */
  anchor(compiled: Compiled | undefined, amount: Amount | undefined): void {
    if (!amount) return;
    const likely = Float64Array.from(this.list, ({ estimate }) => likelyOf(estimate));
    compiled?.add(amount.likely - compiled.at(likely), []);
  }

  #numberOf(input: Input): number | undefined {
    if (!isUncertain(input)) return undefined;
    const { element, fact, estimate } = input;
    const numbers = this.#numbers.get(element) ?? new Map<string, number>();
    this.#numbers.set(element, numbers);
    const known = numbers.get(fact);
    if (known !== undefined) return known;
    const number = this.list.length;
    numbers.set(fact, number);
    this.list.push({ key: this.#keyOf(element, fact), estimate, nonNegative: estimate.low >= 0, element, fact });
    return number;
  }

  /** Elements that share an id, which a check reports, are told apart by their order. */
  #keyOf(element: ModelElement, fact: string): string {
    const path = `${pathOf(this.#plan, element)}#${fact}`;
    let key = path;
    for (let count = 2; this.#keys.has(key); count++) key = `${path}~${count}`;
    this.#keys.add(key);
    return key;
  }
}

/** A formula in flat arrays, in minor units: evaluated without allocation. */
class Compiled {
  #constant = 0;
  readonly #coefficients: number[] = [];
  /** Where the factors of a term end, and the parts of a factor. */
  readonly #factorEnds: number[] = [];
  readonly #offsets: number[] = [];
  readonly #partEnds: number[] = [];
  readonly #numbers: number[] = [];
  readonly #times: number[] = [];

  add(
    coefficient: number,
    factors: readonly { readonly offset: number; readonly parts: readonly { number: number; times: number }[] }[],
  ): void {
    if (factors.length === 0) {
      this.#constant += coefficient;
      return;
    }
    this.#coefficients.push(coefficient);
    for (const { offset, parts } of factors) {
      this.#offsets.push(offset);
      for (const { number, times } of parts) {
        this.#numbers.push(number);
        this.#times.push(times);
      }
      this.#partEnds.push(this.#numbers.length);
    }
    this.#factorEnds.push(this.#offsets.length);
  }

  at(values: Float64Array): number {
    let sum = this.#constant;
    let factor = 0;
    let part = 0;
    for (let term = 0; term < this.#coefficients.length; term++) {
      let product = this.#coefficients[term] ?? 0;
      for (const end = this.#factorEnds[term] ?? 0; factor < end; factor++) {
        let value = this.#offsets[factor] ?? 0;
        for (const last = this.#partEnds[factor] ?? 0; part < last; part++) {
          value += (this.#times[part] ?? 0) * (values[this.#numbers[part] ?? 0] ?? 0);
        }
        product *= value;
      }
      sum += product;
    }
    return sum;
  }
}
