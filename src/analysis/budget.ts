import { childrenOf, type ModelElement } from '../model/element.ts';
import type { Plan } from '../model/plan.ts';
import type { Money, Period, Share, Sourced, SourceRange } from '../model/values.ts';
import { unfinishedAt, unreadableAt } from './statement.ts';
import { scaled, sumOf, type ThreePoint, threePoint } from './three-point.ts';
import { WEEKS_PER_YEAR, WORKING_HOURS_PER_WEEK } from './working-time.ts';

/** The three parts into which the article splits a budget ("Budgetplanning en resource-allocatie"). */
export const BUDGET_CATEGORIES = ['personnel', 'technology', 'change'] as const;

export type BudgetCategory = (typeof BUDGET_CATEGORIES)[number];

/** Why a figure is not known. */
export type UnknownFigure =
  | 'absent'
  | 'unreadable'
  /** Written in another currency than the plan's. */
  | 'other-currency'
  /** An amount per period where a sum is wanted. */
  | 'per-period'
  /** Only the share, or only the amount, is known: the plan states no total to derive the other from. */
  | 'no-total';

/** A part of the budget: one of share and amount is written, the other follows from the total. */
export interface BudgetFigure {
  readonly stated: Sourced<Share | Money> | undefined;
  readonly written: 'share' | 'amount' | undefined;
  /** Per cent of the total. */
  readonly share: ThreePoint | undefined;
  /** In the plan's currency; per year for running cost. */
  readonly amount: ThreePoint | undefined;
  /** Why share or amount or both are undefined. */
  readonly unknown: UnknownFigure | undefined;
  readonly followsFrom: readonly SourceRange[];
}

export interface BudgetPart extends BudgetFigure {
  readonly category: BudgetCategory;
}

export interface BudgetStage {
  readonly stage: ModelElement<'stage'>;
  readonly amount: ThreePoint | undefined;
  readonly unknown: UnknownFigure | undefined;
  /** Per cent of the total. */
  readonly share: ThreePoint | undefined;
  readonly months: { readonly first: number; readonly last: number } | undefined;
  readonly followsFrom: readonly SourceRange[];
}

/** A sum, and whether every part of it is known. */
export interface BudgetSum {
  /** Likely values; undefined where no part is known. */
  readonly likely: number | undefined;
  readonly range: ThreePoint | undefined;
  readonly complete: boolean;
  readonly followsFrom: readonly SourceRange[];
}

/** Undefined figures are unknown, never zero. */
export interface BudgetFacts {
  readonly budget: ModelElement<'budget'>;
  readonly currency: string;
  /** The stated total. */
  readonly total: ThreePoint | undefined;
  readonly totalUnknown: UnknownFigure | undefined;
  readonly totalAt: SourceRange | undefined;
  /** What shares are taken of: the stated total, else the sum of the three parts where all are amounts. */
  readonly base: ThreePoint | undefined;
  readonly baseFrom: 'total' | 'parts' | undefined;
  readonly parts: Readonly<Record<BudgetCategory, BudgetPart>>;
  /** Per cent. */
  readonly sumShare: BudgetSum;
  readonly sumAmount: BudgetSum;
  readonly stages: readonly BudgetStage[];
  readonly stagesSum: BudgetSum;
  readonly reserve: BudgetFigure;
  /** Cost per year after the start of use. */
  readonly running: BudgetFigure;
}

/** How often a year; an hour is one of working time, as no cost of running is stated by the hour of the clock. */
export const PER_YEAR: Readonly<Record<Period, number>> = {
  hour: WORKING_HOURS_PER_WEEK * WEEKS_PER_YEAR,
  day: 365,
  week: WEEKS_PER_YEAR,
  month: 12,
  quarter: 4,
  year: 1,
};

/** The sums and shares of a plan's budget; undefined for a plan without one. Amounts in the plan's currency. */
export function budgetOf(plan: Plan): BudgetFacts | undefined {
  const { budget, currency } = plan;
  if (!budget) return undefined;
  const total = readAmount(budget, 'total', budget.facts.total, currency);
  const base = total.amount ? { amount: total.amount, at: budget.facts.total?.at } : partsAsBase(budget, currency);
  const figure = (name: BudgetCategory | 'reserve') => figureOf(budget, name, currency, base);
  const parts = {
    personnel: { category: 'personnel', ...figure('personnel') },
    technology: { category: 'technology', ...figure('technology') },
    change: { category: 'change', ...figure('change') },
  } as const;
  const stages = childrenOf(budget, 'stage').map((stage) => stageOf(stage, currency, base));
  const all = BUDGET_CATEGORIES.map((category) => parts[category]);
  return {
    budget,
    currency,
    total: total.amount,
    totalUnknown: total.unknown,
    totalAt: budget.facts.total?.at,
    base: base?.amount,
    baseFrom: base && (total.amount ? 'total' : 'parts'),
    parts,
    sumShare: addUp(all.map(({ share, followsFrom }) => ({ value: share, followsFrom }))),
    sumAmount: addUp(all.map(({ amount, followsFrom }) => ({ value: amount, followsFrom }))),
    stages,
    stagesSum: addUp(stages.map(({ amount, followsFrom }) => ({ value: amount, followsFrom }))),
    reserve: figure('reserve'),
    running: figureOf(budget, 'running', currency, base),
  };
}

interface Base {
  readonly amount: ThreePoint;
  /** The stated total; undefined where the parts make up the base. */
  readonly at: SourceRange | undefined;
}

type Budget = ModelElement<'budget'>;

/** One sum of money, or why it is not known. */
function readAmount(
  element: ModelElement,
  fact: string,
  stated: Sourced<Money> | undefined,
  currency: string,
): { readonly amount: ThreePoint | undefined; readonly unknown: UnknownFigure | undefined } {
  if (!stated) {
    const broken = unreadableAt(element, fact) ?? unfinishedAt(element);
    return { amount: undefined, unknown: broken ? 'unreadable' : 'absent' };
  }
  const { value } = stated;
  if (value.currency !== undefined && value.currency !== currency) {
    return { amount: undefined, unknown: 'other-currency' };
  }
  if (value.per !== undefined && value.per !== 'once') return { amount: undefined, unknown: 'per-period' };
  return { amount: threePoint(value), unknown: undefined };
}

/** Without a total, three parts that are all amounts make one. */
function partsAsBase(budget: Budget, currency: string): Base | undefined {
  const amounts: ThreePoint[] = [];
  for (const category of BUDGET_CATEGORIES) {
    const stated = budget.facts[category];
    if (!stated || !isMoney(stated)) return undefined;
    const { amount } = readAmount(budget, category, stated, currency);
    if (!amount) return undefined;
    amounts.push(amount);
  }
  const amount = sumOf(amounts);
  return amount.likely > 0 ? { amount, at: undefined } : undefined;
}

function isMoney(stated: Sourced<Share | Money>): stated is Sourced<Money> {
  return stated.value.unit === 'money';
}

function figureOf(
  budget: Budget,
  name: BudgetCategory | 'reserve' | 'running',
  currency: string,
  base: Base | undefined,
): BudgetFigure {
  const stated = budget.facts[name];
  const followsFrom = [...(stated ? [stated.at] : []), ...(stated && base?.at ? [base.at] : [])];
  if (!stated || isMoney(stated)) {
    const money = stated && name === 'running' ? yearly(stated) : stated;
    const { amount, unknown } = readAmount(budget, name, money, currency);
    const share = amount && base && shareOf(amount, base);
    const why = unknown ?? (share ? undefined : 'no-total');
    return { stated, written: stated && 'amount', amount, share, unknown: why, followsFrom };
  }
  const share = threePoint(stated.value);
  const amount = base?.at && {
    low: (share.low * base.amount.low) / 100,
    likely: (share.likely * base.amount.likely) / 100,
    high: (share.high * base.amount.high) / 100,
  };
  return { stated, written: 'share', amount, share, unknown: amount ? undefined : 'no-total', followsFrom };
}

/** Running cost per year; an amount without a period is one per year, as the fact is yearly by nature. */
function yearly({ value, at }: Sourced<Money>): Sourced<Money> {
  const { per, ...plain } = value;
  const times = per === undefined || per === 'once' ? 1 : PER_YEAR[per];
  return { value: { ...plain, ...scaled(threePoint(value), times) }, at };
}

/** Per cent of the likely base: a share says how the sum is split, not how sure it is. */
function shareOf(amount: ThreePoint, base: Base): ThreePoint | undefined {
  return base.amount.likely > 0 ? scaled(amount, 100 / base.amount.likely) : undefined;
}

function stageOf(stage: ModelElement<'stage'>, currency: string, base: Base | undefined): BudgetStage {
  const stated = stage.facts.amount;
  const { amount, unknown } = readAmount(stage, 'amount', stated, currency);
  return {
    stage,
    amount,
    unknown,
    share: amount && base && shareOf(amount, base),
    months: stage.facts.months?.value,
    followsFrom: stated ? [stated.at] : [],
  };
}

function addUp(
  parts: readonly { readonly value: ThreePoint | undefined; readonly followsFrom: readonly SourceRange[] }[],
): BudgetSum {
  const known = parts.filter(({ value }) => value);
  const range = known.length > 0 ? rounded(sumOf(known.flatMap(({ value }) => value ?? []))) : undefined;
  return {
    likely: range?.likely,
    range,
    complete: known.length > 0 && known.length === parts.length,
    followsFrom: [...new Set(known.flatMap(({ followsFrom }) => followsFrom))],
  };
}

/** Without the noise of binary fractions: 64.5 + 18 + 17.5 is 100, and 33.3 + 33.3 + 33.4 too. */
function rounded({ low, likely, high }: ThreePoint): ThreePoint {
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  return { low: round(low), likely: round(likely), high: round(high) };
}
