import { type ModelElement, nameOf } from '../model/element.ts';
import type { Person, Plan } from '../model/plan.ts';
import type { EpochDay, SourceRange } from '../model/values.ts';
import type { BudgetFacts, UnknownFigure } from './budget.ts';
import type { Calendars } from './calendar/calendars.ts';
import { type CountedLine, entriesOf, monthsOf, quartersOf, stagesOf, useCasesOf } from './cost/breakdown.ts';
import { compared, declaredOf } from './cost/declared.ts';
import { type DraftLine, type Drafts, isEmpty, keepDrafts } from './cost/draft.ts';
import { peopleCost } from './cost/people.ts';
import { projectPeriodOf } from './cost/project-period.ts';
import { complianceAndChange, technologyCost } from './cost/things.ts';
import { rangeOf } from './formula.ts';
import { lazy } from './lazy.ts';
import { type Amount, amountOf, type MoneySum, moneySumOf, NO_MONEY } from './money.ts';
import type { Schedule } from './schedule.ts';
import { certain, type ThreePoint } from './three-point.ts';

/** The parts of a budget ("Budgetplanning en resource-allocatie"), and the legal work that the article counts beside them. */
export const COST_CATEGORIES = ['personnel', 'technology', 'change', 'compliance'] as const;

export type CostCategory = (typeof COST_CATEGORIES)[number];

/** A month of the plan. It begins on the day of the month on which the plan starts, as the months of a stage do. */
export interface PlanMonth {
  /** 1 for the first month of the plan. */
  readonly index: number;
  /** The civil month in which it begins. */
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly from: EpochDay;
  /** Excluded. */
  readonly until: EpochDay;
}

/** How long the plan costs money before it is in operation. */
export interface ProjectPeriod {
  readonly from: EpochDay;
  /** Excluded. */
  readonly until: EpochDay;
  /** What says when it ends: the months of the last stage, the likely finish of the roadmap, or the plan's `horizon`. */
  readonly basis: 'stages' | 'roadmap' | 'horizon';
  /** All months that it touches. */
  readonly months: readonly PlanMonth[];
  readonly followsFrom: readonly SourceRange[];
}

/** Why there is no project period, so that nothing can be computed. */
export type NoProjectPeriod =
  /** The plan states no start. */
  | 'no-start'
  /** Neither stages with months, nor a dated roadmap, nor a horizon. */
  | 'no-end'
  /** Longer than a hundred years. */
  | 'too-long';

/** Something that costs money in the project period. */
export type CostElement = Person | ModelElement<'technology'> | ModelElement<'compliance'>;

/** How an amount comes about. */
export type CostBasis =
  /** A share of a salary, with what the employer pays on top. Leave and holidays are paid. */
  | 'salary'
  /** So many days or hours in each period, at a rate. Leave is not paid. */
  | 'days-per-period'
  /** A share of the working days, at a rate. Neither leave nor holidays are paid. */
  | 'working-days'
  /** A share of a rate per month, quarter or year. */
  | 'retainer'
  /** The days planned in one task, at a rate or a salary. */
  | 'task'
  /** An amount per period, from when it is bought. */
  | 'per-period'
  /** One payment. */
  | 'once'
  /** One sum for the whole period, spread over its months. */
  | 'spread';

/** What one element of the plan costs in the project period. */
export interface CostLine {
  readonly category: CostCategory;
  readonly element: CostElement;
  /** The fact that states the price. */
  readonly fact: 'salary' | 'rate' | 'cost' | 'budget';
  readonly basis: CostBasis;
  /** The task, where the line is for one. */
  readonly task: ModelElement<'task'> | undefined;
  readonly amount: Amount;
  /** Working days that are paid; undefined where no days are counted. */
  readonly days: ThreePoint | undefined;
  /** The use cases that it is for: `for` of a technology, what the phases of somebody's tasks deliver. Empty: all of them. */
  readonly useCases: readonly ModelElement<'use-case'>[];
  /** A salary without `on-cost`: employer cost is left out. */
  readonly salaryOnly: boolean;
  /** Zero because none of it falls into the project period. */
  readonly outsidePeriod: boolean;
  readonly followsFrom: readonly SourceRange[];
}

/** A part of a line in one month. All breakdowns are sums of these. */
export interface CostEntry {
  readonly line: CostLine;
  readonly month: PlanMonth;
  readonly amount: Amount;
}

/** A cost of which the amount does not follow from the plan, and why. */
export interface UnknownCost {
  readonly category: CostCategory;
  readonly element: CostElement | ModelElement<'change'>;
  readonly because: /** Neither a salary nor a rate; a technology without a cost; a training. */
    | 'no-price'
    /** Both a salary and a rate: which one counts is not stated. */
    | 'two-prices'
    /** A price, but neither an allocation nor tasks. */
    | 'no-allocation'
    /** An amount without the period that it is for. */
    | 'no-period'
    /** A price per hour of something that nobody says how long it runs. */
    | 'no-usage'
    /** The task has neither a date nor an effort. */
    | 'undated'
    /** It stands in a shared file and does not say for which use cases it is: which plan pays is open. */
    | 'shared'
    | 'unreadable'
    | 'other-currency'
    /** A figure below zero, or a last day before the first. */
    | 'impossible'
    | 'too-large';
  /** The fact that is missing or cannot be used, as the language writes it. */
  readonly fact: string;
  /** The line that cannot be used, else the name of the element that lacks it. */
  readonly at: SourceRange;
  readonly task: ModelElement<'task'> | undefined;
}

/** What the budget states beside what the plan's people and things cost. */
export interface DeclaredAgainstComputed {
  readonly declared: Amount | undefined;
  /** Why nothing is declared; `not-in-budget` for a category that budgets do not have. */
  readonly declaredUnknown: UnknownFigure | 'too-large' | 'not-in-budget' | undefined;
  readonly computed: MoneySum;
  /** Declared less computed: below zero the budget is short. Where `computed` is not complete, at most that much is left. */
  readonly difference: Amount | undefined;
  readonly followsFrom: readonly SourceRange[];
}

/** The money of a stage, spread evenly over its months. */
export interface StageMoney {
  readonly stage: ModelElement<'stage'>;
  readonly months: { readonly first: number; readonly last: number } | undefined;
  readonly amount: Amount | undefined;
  readonly unknown: UnknownFigure | 'too-large' | undefined;
  /** One amount for each of its months; empty where amount or months are not known. */
  readonly byMonth: readonly { readonly index: number; readonly amount: Amount }[];
  /** What is computed for its months. Months that several stages share count in equal parts, so that stages add up. */
  readonly computed: Amount;
  /** The work that says it is `paid-by` this stage, with its likely dates. */
  readonly pays: readonly {
    readonly phase: ModelElement<'phase'>;
    readonly from: EpochDay | undefined;
    /** Excluded. */
    readonly until: EpochDay | undefined;
  }[];
}

/**
 * What a plan costs until it is in operation. Amounts are in minor units of the plan's currency. The parts of every breakdown
 * add up to the total of `lines`, to the cent.
 */
export interface Cost {
  readonly currency: string;
  readonly period: ProjectPeriod | undefined;
  readonly noPeriod: NoProjectPeriod | undefined;
  /** What is known, in the order of the file: people, technology, compliance. Empty without a project period. */
  readonly lines: readonly CostLine[];
  readonly unknown: readonly UnknownCost[];
  readonly total: MoneySum;
  readonly byCategory: Readonly<Record<CostCategory, DeclaredAgainstComputed>>;
  readonly comparison: DeclaredAgainstComputed;
  /** Declared. */
  readonly reserve: Amount | undefined;
  /** Declared, per year after go-live. */
  readonly running: Amount | undefined;

  // Computed when asked for; empty without a project period, and where the total is too large to be exact.

  readonly entries: readonly CostEntry[];
  readonly byMonth: readonly { readonly month: PlanMonth; readonly amount: Amount }[];
  /** Quarters of the civil year; a month of the plan belongs to the quarter in which it begins. */
  readonly byQuarter: readonly { readonly year: number; readonly quarter: number; readonly amount: Amount }[];
  readonly stages: readonly StageMoney[];
  /** Computed cost of months that belong to no stage. */
  readonly outsideStages: Amount;
  /**
   * What is for several use cases counts in equal parts; undefined stands for what is for all of them, such as people without
   * tasks.
   */
  readonly byUseCase: readonly { readonly useCase: ModelElement<'use-case'> | undefined; readonly amount: Amount }[];
}

/**
 * What a plan costs in its project period, and how that compares with the budget. Never fails: what does not follow is in
 * `unknown` with the reason, and the sums say that they are not complete.
 */
export function costOf(plan: Plan, schedule: Schedule, calendars: Calendars, budget: BudgetFacts | undefined): Cost {
  const found = projectPeriodOf(plan, schedule, calendars.daysPerWeek * calendars.hoursPerDay);
  const period = typeof found === 'string' ? undefined : found;
  const drafts = readDrafts(plan, schedule, calendars, period);
  const unknown = [...drafts.unknown];
  const counted: CountedLine[] = [];
  for (const draft of drafts.lines) {
    const outsidePeriod = isEmpty(draft.stretch);
    const amount = outsidePeriod ? NO_MONEY : amountOf(rangeOf(draft.formula));
    if (amount) counted.push({ draft, line: lineOf(draft, amount, outsidePeriod) });
    else unknown.push(tooLarge(draft));
  }
  const lines = counted.map(({ line }) => line);
  const total = sumOf(lines, unknown);
  const declared = declaredOf(budget);
  const entries = lazy(() => (period && total.amount ? entriesOf(period, counted) : []));
  const byMonth = lazy(() => (period ? monthsOf(period, entries()) : []));
  const byQuarter = lazy(() => quartersOf(byMonth()));
  const stages = lazy(() => stagesOf(schedule, budget, byMonth()));
  const byUseCase = lazy(() => useCasesOf(total.amount ? lines : []));
  const cost: Cost = {
    currency: plan.currency,
    period,
    noPeriod: typeof found === 'string' ? found : undefined,
    lines,
    unknown,
    total,
    byCategory: byCategory((category) => {
      const own = lines.filter((line) => line.category === category);
      const open = unknown.filter((cost) => cost.category === category);
      return compared(declared.byCategory[category], sumOf(own, open), own);
    }),
    comparison: compared(declared.total, total, lines),
    reserve: budget?.reserve.amount && amountOf(budget.reserve.amount),
    running: budget?.running.amount && amountOf(budget.running.amount),
    get entries() {
      return entries();
    },
    get byMonth() {
      return byMonth();
    },
    get byQuarter() {
      return byQuarter();
    },
    get stages() {
      return stages().stages;
    },
    get outsideStages() {
      return stages().outside;
    },
    get byUseCase() {
      return byUseCase();
    },
  };
  return keepDrafts(cost, drafts);
}

function readDrafts(plan: Plan, schedule: Schedule, calendars: Calendars, period: ProjectPeriod | undefined): Drafts {
  if (!period) return { lines: [], unknown: [] };
  const parts = [
    peopleCost(plan, schedule, calendars, period),
    technologyCost(plan, period),
    complianceAndChange(plan, period),
  ];
  return { lines: parts.flatMap(({ lines }) => lines), unknown: parts.flatMap(({ unknown }) => unknown) };
}

function lineOf(draft: DraftLine, amount: Amount, outsidePeriod: boolean): CostLine {
  const { category, element, fact, basis, task, useCases, salaryOnly, followsFrom } = draft;
  const days = draft.days && (outsidePeriod ? certain(0) : rangeOf(draft.days));
  return { category, element, fact, basis, task, amount, days, useCases, salaryOnly, outsidePeriod, followsFrom };
}

function tooLarge({ category, element, fact, task, followsFrom }: DraftLine): UnknownCost {
  return { category, element, because: 'too-large', fact, at: followsFrom[0] ?? nameOf(element), task };
}

function sumOf(lines: readonly CostLine[], unknown: readonly UnknownCost[]): MoneySum {
  return moneySumOf(
    lines.map(({ amount }) => amount),
    unknown.length === 0,
  );
}

function byCategory<T>(of: (category: CostCategory) => T): Record<CostCategory, T> {
  return {
    personnel: of('personnel'),
    technology: of('technology'),
    change: of('change'),
    compliance: of('compliance'),
  };
}
