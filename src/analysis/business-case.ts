import type { ModelElement } from '../model/element.ts';
import type { Plan } from '../model/plan.ts';
import type { Measure, Sourced, SourceRange } from '../model/values.ts';
import type { BudgetFacts, UnknownFigure } from './budget.ts';
import { benefitsOf, pursued } from './business-case/benefits.ts';
import { breakEvenOf } from './business-case/break-even.ts';
import { cashFlowOf, paybackMonthOf, presentValueOf } from './business-case/cash-flow.ts';
import { claimsOf } from './business-case/claims.ts';
import { GoLives } from './business-case/go-live.ts';
import { type InternalRate, internalRateOf } from './business-case/internal-rate.ts';
import { discountOf, investmentOf } from './business-case/investment.ts';
import {
  type Basis,
  costOfDelay,
  figure,
  netPresentValue,
  type Payback,
  paybackOf,
  returnOn,
} from './business-case/returns.ts';
import { momentAfter } from './cost/plan-months.ts';
import type { Cost, PlanMonth } from './cost.ts';
import { lazy } from './lazy.ts';
import { type Amount, amountOf, CENTS_PER_UNIT, type MoneySum, moneySumOf, NO_MONEY } from './money.ts';
import type { Schedule } from './schedule.ts';
import { unreadableAt } from './statement.ts';
import { likelyOf, scaled, type ThreePoint } from './three-point.ts';
import type { FullTime } from './working-time.ts';

export type Benefit = ModelElement<'benefit'> | ModelElement<'dis-benefit'>;

/** Why the value of a benefit does not follow, and from which fact it would. */
export interface BenefitUnknown {
  /** `saves`, `volume`, `at`, `weeks`, `amount`, `revenue`, `margin`, `output`. Where nothing at all is stated: `saves`. */
  readonly fact: 'saves' | 'volume' | 'at' | 'weeks' | 'amount' | 'revenue' | 'margin' | 'output';
  readonly because:
    | 'absent'
    | 'unreadable'
    | 'other-currency'
    /** An amount without a period, or with one that says nothing about a year. */
    | 'no-period'
    /** Today's and tomorrow's output count in different periods. */
    | 'other-period'
    /** More than 53 weeks a year, or a figure below zero where there is none. */
    | 'impossible'
    | 'too-large';
  readonly at: SourceRange;
}

/** When a benefit begins. */
export interface BenefitStart {
  /** Likely; low is the earliest. `month 9` is the end of the ninth month: the benefit begins on the day after it. */
  readonly day: ThreePoint;
  /**
   * Its own `starts`, or the go-live of its use case: the start of the first operation phase that delivers it, else the finish
   * of the first roll-out, else the finish of the last phase that delivers it, else the finish of the roadmap.
   */
  readonly from: 'starts' | 'operation' | 'rollout' | 'last-phase' | 'roadmap';
  readonly at: SourceRange | undefined;
}

/** Hours of labour for a piece of work before and after. */
export interface Labour {
  /** Hours a week. */
  readonly before: ThreePoint;
  readonly after: ThreePoint;
  readonly kpi: ModelElement<'kpi'>;
  /** What says how often the work is done: the benefit's `output`, the use case's `repeats`, or the KPI is hours per period itself. */
  readonly from: 'output' | 'repeats' | 'kpi';
  readonly followsFrom: readonly SourceRange[];
}

/** What one benefit is worth. Amounts of a dis-benefit are below zero. */
export interface BenefitValue {
  readonly benefit: Benefit;
  readonly useCase: ModelElement<'use-case'>;
  readonly kind: 'hours' | 'amount' | 'revenue' | 'output' | undefined;
  /** In a full year, once fully reached; 0 for one payment. Undefined where it does not follow. */
  readonly perYear: Amount | undefined;
  /** A payment that comes once, when the benefit begins; 0 for others. */
  readonly once: Amount | undefined;
  readonly unknown: BenefitUnknown | undefined;
  /** Hours of labour saved a year; for `hours` and `output`. */
  readonly hoursPerYear: ThreePoint | undefined;
  /** The revenue as if all of it stayed; for `revenue`. */
  readonly naivePerYear: Amount | undefined;
  /** For `output`: what it is worth if nobody needs more than today. */
  readonly atTodaysDemand:
    | { readonly perYear: Amount; readonly hoursPerYear: ThreePoint; readonly demandStated: boolean }
    | undefined;
  readonly labour: Labour | undefined;
  /** Undefined without a date from which it could begin; `noStart` says why. */
  readonly start: BenefitStart | undefined;
  readonly noStart:
    | 'unreadable'
    /** A month of a plan that states no start. */
    | 'no-plan-start'
    /** No `starts`, and nothing on the roadmap has a date. */
    | 'undated'
    | undefined;
  /** Months from the start until it is fully reached, growing evenly; 0 where no `ramp` is stated. */
  readonly rampMonths: number;
  readonly followsFrom: readonly SourceRange[];
}

/** How a figure is defined; a text exists for each. */
export type FigureDefinition =
  /** (benefit of a full year − investment) ÷ investment. */
  | 'roi-gross'
  /** (benefit of a full year − running cost of a year − investment) ÷ investment. */
  | 'roi-net'
  /** As gross, with all additional revenue counted as benefit. */
  | 'roi-naive'
  /** Investment ÷ yearly benefit × 12. */
  | 'payback-gross'
  /** Investment ÷ (yearly benefit − yearly running cost) × 12. */
  | 'payback-net'
  /** The first month, counted from the plan's start, in which what came in covers what went out. */
  | 'payback-cash-flow'
  /** Four full years of benefit, each at its end, discounted, less the investment today. */
  | 'npv-gross'
  /** The same with the running cost taken off each year. */
  | 'npv-net'
  /** All months from start to four years after go-live, or to the horizon if later, each at its end: ÷ (1 + rate)^(months ÷ 12). */
  | 'npv-cash-flow'
  /** The yearly rate at which the monthly cash flow is worth nothing today. */
  | 'irr'
  /** Yearly benefit ÷ 12. */
  | 'cost-of-delay-gross'
  /** (Yearly benefit − yearly running cost) ÷ 12. */
  | 'cost-of-delay-net';

export type FigureUnknown =
  /** No benefit has a value. */
  | 'no-benefit'
  /** No investment is stated or computed. */
  | 'no-investment-known'
  /** The investment is zero or below, or money comes in before it is spent: there is no return on nothing. */
  | 'no-investment'
  /** What running costs is not stated; it is never taken for nothing. */
  | 'no-running-cost'
  /** What comes in each year does not exceed what goes out. */
  | 'never-pays-back'
  /** Not before the cash flow ends, four years after go-live or at the horizon. */
  | 'not-within-horizon'
  /** Nothing dates the cash flow: the plan has no start, or nothing says when a benefit begins. */
  | 'no-dates'
  /** The cash flow ends more than a hundred years after the start. */
  | 'too-long'
  /** A cash-flow payback needs stages with months and a benefit with a ramp. */
  | 'no-cash-flow-form'
  /** A discount rate that cannot be read, or of −100% or below. */
  | 'discount'
  /** The cash flow never changes sign, or is worth something at every rate from −99.9% to a million per cent. */
  | 'no-root'
  | 'several-roots'
  | 'too-large';

/** A figure of the business case. `low` and `high` are the low and high of the figure itself. */
export interface Figure {
  readonly value: ThreePoint | undefined;
  readonly unknown: FigureUnknown | undefined;
  /** A payback or a rate that the unfavourable case never reaches: that end of the range repeats the likely value. */
  readonly neverAtWorst: boolean;
  /** False where a benefit or a part of the investment is not known. */
  readonly complete: boolean;
  readonly definition: FigureDefinition;
  readonly unit: 'percent' | 'months' | 'cents';
  readonly followsFrom: readonly SourceRange[];
}

export interface Investment {
  readonly amount: Amount | undefined;
  /** The stated total, else the sum of the stages, else that of the three parts, else what is computed. */
  readonly basis: 'total' | 'stages' | 'parts' | 'computed' | undefined;
  readonly complete: boolean;
  readonly followsFrom: readonly SourceRange[];
}

export interface RunningCost {
  /** Per year. */
  readonly amount: Amount | undefined;
  readonly unknown: UnknownFigure | 'too-large' | undefined;
  readonly followsFrom: readonly SourceRange[];
}

/** The month of a cash flow; `index` 0 is the moment at which the plan starts. */
export interface CashMonth {
  readonly index: number;
  readonly month: PlanMonth | undefined;
  /** Above zero for money that is spent. */
  readonly investment: Amount;
  readonly running: Amount;
  readonly benefit: Amount;
  readonly net: Amount;
  readonly cumulative: Amount;
}

/** What comes and goes, month by month. `low` is the case of high cost, low and late benefits; `high` the opposite. */
export interface CashFlow {
  readonly months: readonly CashMonth[];
  /** How the investment is spread: evenly over the months of its stages, as computed, evenly over the project period, or at the start. */
  readonly investmentBy: 'stages' | 'computed' | 'project-period' | 'start';
  /** Whether running cost is known and taken off. */
  readonly withRunning: boolean;
  /** The first go-live, from which running cost counts. */
  readonly goLive: ThreePoint;
}

/** The value of one figure of the plan at which the first year neither gains nor loses. */
export interface BreakEven {
  readonly element: ModelElement;
  /** As the language writes it: `saves`, `volume`, `at`, `weeks`, `amount`, `revenue`, `margin`, `output`, `output from`, `total`, `running`. */
  readonly fact: string;
  /** As stated; undefined for a figure that the plan lacks. */
  readonly stated: ThreePoint | undefined;
  readonly at: SourceRange | undefined;
  /** False where a benefit or a part of the investment is not known. */
  readonly complete: boolean;
  /** In the unit of the fact: per cent for a margin, units of the currency for money. */
  readonly gross: BreakEvenPoint;
  readonly net: BreakEvenPoint;
}

export type BreakEvenPoint =
  | {
      readonly value: number;
      /** Whether the plan gains where the figure is at least, or at most, this. */
      readonly gains: 'at-least' | 'at-most';
      readonly unknown: undefined;
    }
  | {
      readonly value: undefined;
      readonly gains: undefined;
      /** `no-effect`: it does not change the result. `always`, `never`: no value that it can have makes the difference. */
      readonly unknown: 'no-effect' | 'always' | 'never' | 'no-running-cost' | 'too-large';
    };

/** What a plan claims beside what follows from it. */
export interface CheckedClaim {
  readonly figure: 'roi' | 'payback' | 'npv';
  readonly stated: Sourced<Measure>;
  /** In per cent, months or cents; undefined where the claim counts in a unit that such a figure does not have. */
  readonly value: ThreePoint | undefined;
  /** The figure to which it is compared. */
  readonly against: Figure;
  /** Stated less computed, likely. */
  readonly difference: number | undefined;
}

/** Amounts in minor units of the plan's currency. */
export interface BusinessCase {
  readonly currency: string;
  /** Benefits of use cases that are neither candidates nor retired, in the order of the file. */
  readonly benefits: readonly BenefitValue[];
  readonly perYear: MoneySum;
  readonly once: MoneySum;
  readonly investment: Investment;
  readonly running: RunningCost;
  readonly discount: {
    /** Per cent a year. */
    readonly percent: ThreePoint | undefined;
    readonly stated: boolean;
    readonly followsFrom: readonly SourceRange[];
  };
  /** Per cent, of the first full year. `naive` only where it differs from gross. */
  readonly roi: { readonly gross: Figure; readonly net: Figure; readonly naive: Figure | undefined };
  /** Months. */
  readonly payback: { readonly gross: Payback; readonly net: Payback; readonly cashFlow: Payback };
  readonly npv: { readonly gross: Figure; readonly net: Figure; readonly cashFlow: Figure };
  readonly costOfDelay: { readonly gross: Figure; readonly net: Figure };
  /** The same if nobody needs more output than today; undefined where no benefit counts on more output. */
  readonly atTodaysDemand:
    | {
        readonly perYear: MoneySum;
        readonly roi: { readonly gross: Figure; readonly net: Figure };
        readonly payback: { readonly gross: Figure; readonly net: Figure };
        readonly npv: { readonly gross: Figure; readonly net: Figure };
      }
    | undefined;

  // Computed when asked for, like `payback.cashFlow` and `npv.cashFlow`.

  readonly irr: Figure;
  readonly cashFlow: CashFlow | undefined;
  readonly breakEven: readonly BreakEven[];
  readonly claims: readonly CheckedClaim[];
}

/**
 * What a plan brings, set against what it costs. Never fails: a figure that does not follow says why, and a sum says whether it is complete.
 */
export function businessCaseOf(
  plan: Plan,
  schedule: Schedule,
  calendars: FullTime,
  budget: BudgetFacts | undefined,
  cost: Cost,
): BusinessCase {
  const goLives = new GoLives(schedule);
  const counted = benefitsOf(plan, goLives, calendars);
  const benefits = counted.map(({ value }) => value);
  const spent = investmentOf(budget, cost);
  const { investment, running } = spent;
  const discount = discountOf(plan, unreadableAt(plan.element, 'discount') !== undefined);
  const sums = sumsOf(benefits);
  const basis = basisOf(sums, investment, benefits);
  const figures = figuresOf(basis, running, discount.percent);
  const cashFlow = lazy(() =>
    cashFlowOf({
      start: plan.start,
      horizon: horizonOf(plan, calendars),
      goLive: firstOf(pursued(plan).flatMap((useCase) => goLives.of(useCase)?.day ?? [])),
      investment,
      running: running.amount,
      benefits,
      budget,
      cost,
    }),
  );
  const dated = { ...basis, complete: basis.complete && benefits.every(({ start }) => start) };
  const cashPayback = lazy(() => cashFlowPayback(cashFlow(), budget, benefits, dated));
  const cashWorth = lazy(() => cashFlowWorth(cashFlow(), discount.percent, dated));
  const irr = lazy(() => internalRateFigure(cashFlow(), dated));
  const breakEven = lazy(() => breakEvenOf(counted, spent));
  const payback = {
    ...figures.payback,
    get cashFlow() {
      return cashPayback();
    },
  };
  const npv = {
    ...figures.npv,
    get cashFlow() {
      return cashWorth();
    },
  };
  const roi = { ...figures.roi, naive: naiveRoi(basis, benefits) };
  const claims = lazy(() => claimsOf(plan, budget, { roi, payback, npv, running }));
  return {
    currency: plan.currency,
    benefits,
    ...sums,
    investment,
    running,
    discount,
    roi,
    payback,
    npv,
    costOfDelay: figures.costOfDelay,
    atTodaysDemand: todaysDemand(benefits, investment, running, discount.percent),
    get irr() {
      return irr();
    },
    get cashFlow() {
      const found = cashFlow();
      return typeof found === 'string' ? undefined : found;
    },
    get breakEven() {
      return breakEven();
    },
    get claims() {
      return claims();
    },
  };
}

type Sums = Pick<BusinessCase, 'perYear' | 'once'>;

function sumsOf(benefits: readonly BenefitValue[]): Sums {
  const complete = benefits.every(({ perYear }) => perYear);
  return {
    perYear: moneySumOf(
      benefits.flatMap(({ perYear }) => perYear ?? []),
      complete,
    ),
    once: moneySumOf(
      benefits.flatMap(({ once }) => once ?? []),
      complete,
    ),
  };
}

/** Without running cost. */
function basisOf({ perYear, once }: Sums, investment: Investment, benefits: readonly BenefitValue[]): Basis {
  return {
    perYear: perYear.amount,
    once: once.amount ?? NO_MONEY,
    investment: investment.amount,
    running: undefined,
    complete: perYear.complete && investment.complete,
    followsFrom: [...investment.followsFrom, ...benefits.flatMap(({ followsFrom }) => followsFrom)],
  };
}

/** Each figure without running cost and, where that is stated, with it. */
function figuresOf(gross: Basis, running: RunningCost, discount: ThreePoint | undefined) {
  const net = running.amount && {
    ...gross,
    running: running.amount,
    followsFrom: [...gross.followsFrom, ...running.followsFrom],
  };
  const orUnknown = <D extends FigureDefinition, F extends Figure>(
    definition: D,
    unit: Figure['unit'],
    of: (basis: Basis) => F,
  ) => (net ? of(net) : figure(definition, unit, 'no-running-cost', gross));
  return {
    roi: {
      gross: returnOn('roi-gross', gross),
      net: orUnknown('roi-net', 'percent', (basis) => returnOn('roi-net', basis)),
    },
    payback: {
      gross: paybackOf('payback-gross', gross),
      net: orUnknown('payback-net', 'months', (basis) => paybackOf('payback-net', basis)),
    },
    npv: {
      gross: netPresentValue('npv-gross', gross, discount),
      net: orUnknown('npv-net', 'cents', (basis) => netPresentValue('npv-net', basis, discount)),
    },
    costOfDelay: {
      gross: costOfDelay('cost-of-delay-gross', gross),
      net: orUnknown('cost-of-delay-net', 'cents', (basis) => costOfDelay('cost-of-delay-net', basis)),
    },
  };
}

/** The return if all revenue were benefit; undefined where that is the same. */
function naiveRoi(basis: Basis, benefits: readonly BenefitValue[]): Figure | undefined {
  const differs = benefits.some(({ naivePerYear, perYear }) => naivePerYear && naivePerYear.likely !== perYear?.likely);
  if (!differs) return undefined;
  const taken = benefits.map(({ naivePerYear, perYear }) => naivePerYear ?? perYear);
  const known = taken.flatMap((amount) => amount ?? []);
  const sum = moneySumOf(known, known.length === taken.length);
  const complete = sum.complete && basis.investment !== undefined;
  return returnOn('roi-naive', { ...basis, perYear: sum.amount, complete });
}

function todaysDemand(
  benefits: readonly BenefitValue[],
  investment: Investment,
  running: RunningCost,
  discount: ThreePoint | undefined,
): BusinessCase['atTodaysDemand'] {
  if (!benefits.some(({ kind }) => kind === 'output')) return undefined;
  const asToday = benefits.map((benefit) =>
    benefit.kind === 'output' ? { ...benefit, perYear: benefit.atTodaysDemand?.perYear } : benefit,
  );
  const sums = sumsOf(asToday);
  const { roi, payback, npv } = figuresOf(basisOf(sums, investment, benefits), running, discount);
  return { perYear: sums.perYear, roi, payback, npv };
}

function horizonOf({ element, start }: Plan, calendars: FullTime): number | undefined {
  const { horizon } = element.facts;
  if (!horizon || start === undefined) return undefined;
  const { value } = horizon;
  const hoursPerWeek = calendars.daysPerWeek * calendars.hoursPerDay;
  return momentAfter(start, likelyOf(value), value.unit, hoursPerWeek) ?? Number.POSITIVE_INFINITY;
}

function firstOf(days: readonly ThreePoint[]): ThreePoint | undefined {
  let [first] = days;
  for (const day of days) if (first && day.likely < first.likely) first = day;
  return first;
}

/** Where stages have months and a benefit has a ramp; the rest of a plan does not say by the month what comes and goes. */
function cashFlowPayback(
  flow: CashFlow | FigureUnknown,
  budget: BudgetFacts | undefined,
  benefits: readonly BenefitValue[],
  basis: Basis,
): Payback {
  const stages = budget?.stages ?? [];
  const hasMonths = stages.length > 0 && stages.every(({ months }) => months);
  const hasRamp = benefits.some(({ benefit }) => benefit.facts.ramp);
  const of = (value: ThreePoint | FigureUnknown, never = false) =>
    figure('payback-cash-flow', 'months', value, basis, never);
  if (!hasMonths || !hasRamp) return of('no-cash-flow-form');
  if (typeof flow === 'string') return of(flow);
  const likely = paybackMonthOf(flow, 'likely');
  if (likely === undefined) return of('not-within-horizon');
  const worst = paybackMonthOf(flow, 'low');
  return of({ low: paybackMonthOf(flow, 'high') ?? likely, likely, high: worst ?? likely }, worst === undefined);
}

function cashFlowWorth(flow: CashFlow | FigureUnknown, discount: ThreePoint | undefined, basis: Basis): Figure {
  const of = (value: ThreePoint | FigureUnknown) => figure('npv-cash-flow', 'cents', value, basis);
  if (typeof flow === 'string') return of(flow);
  if (!discount) return of('discount');
  const rates = [discount.low, discount.high];
  const cents = {
    low: Math.min(...rates.map((rate) => presentValueOf(flow, 'low', rate))),
    likely: presentValueOf(flow, 'likely', discount.likely),
    high: Math.max(...rates.map((rate) => presentValueOf(flow, 'high', rate))),
  };
  return of(amountOf(scaled(cents, 1 / CENTS_PER_UNIT)) ?? 'too-large');
}

function internalRateFigure(flow: CashFlow | FigureUnknown, basis: Basis): Figure {
  const of = (value: ThreePoint | FigureUnknown, never = false) => figure('irr', 'percent', value, basis, never);
  if (typeof flow === 'string') return of(flow);
  // Where money comes in first, the rate is one that is paid, not earned.
  const [first = 0] = flow.months.flatMap(({ net }) => (net.likely === 0 ? [] : net.likely));
  if (first > 0) return of('no-investment');
  const rate = (point: keyof ThreePoint) => internalRateOf(flow.months.map(({ net }) => net[point]));
  const likely = rate('likely');
  if (likely.kind !== 'one') return of(likely.kind === 'none' ? 'no-root' : 'several-roots');
  const [low, high] = [rate('low'), rate('high')];
  const percentOr = (found: InternalRate): number => (found.kind === 'one' ? found.percent : likely.percent);
  const value = {
    low: Math.min(percentOr(low), likely.percent),
    likely: likely.percent,
    high: Math.max(percentOr(high), likely.percent),
  };
  return of(value, low.kind !== 'one');
}
