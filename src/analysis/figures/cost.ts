import { nameOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { CalendarSpan, CostCategory } from '../../model/values.ts';
import { planMonth } from '../cost/plan-months.ts';
import type { Cost, PlanMonth, StageMoney, UnknownCost } from '../cost.ts';
import type { Facts } from '../facts.ts';
import { type Amount, type MoneySum, moneySumOf, NO_MONEY, totalOf } from '../money.ts';
import { type Answer, known, unknown } from './answer.ts';
import { type Lack, lackOf } from './lack.ts';
import { moneyValue } from './value.ts';

/** What the plan's people and things cost in the project period, in all or in one category. */
export function costIn({ cost }: Facts, category: CostCategory | undefined): Answer {
  const sum = category ? cost.byCategory[category].computed : cost.total;
  const lacks = lacksOf(cost, category);
  const lines = cost.lines.filter((line) => category === undefined || line.category === category);
  const followsFrom = [...new Set(lines.flatMap((line) => line.followsFrom))];
  return answerOf(sum, 'cost-computed', cost, lacks, followsFrom);
}

/** What is not known can only add to a cost: none of its parts is below zero. */
function answerOf(
  { amount, complete, unknown: why }: MoneySum,
  basis: 'cost-computed' | 'spend-computed',
  cost: Cost,
  lacks: readonly Lack[],
  followsFrom: Answer['followsFrom'],
): Answer {
  if (amount) {
    const bound = complete ? 'exact' : 'at-least';
    return known(moneyValue(amount, cost.currency), basis, { bound, lacks, followsFrom });
  }
  if (why === 'too-large') return unknown(basis, lackOf('too-large'), followsFrom);
  const [first = lackOf('no-cost')] = lacks;
  return { ...unknown(basis, first, followsFrom), lacks: lacks.length > 0 ? lacks : [first] };
}

function lacksOf({ noPeriod, unknown: left }: Cost, category: CostCategory | undefined): Lack[] {
  if (noPeriod) return [lackOf(noPeriod, { fact: noPeriod === 'no-start' ? 'start' : undefined })];
  return left.filter((cost) => category === undefined || cost.category === category).map(lackOfCost);
}

/** Why a cost is not known. */
export function lackOfCost({ because, element, fact, at }: UnknownCost): Lack {
  return lackOf(element.kind === 'change' ? 'unpriced-training' : because, { element, fact, at });
}

/** What falls into a period, and from where. */
export interface Spending {
  readonly basis: 'spend-stages' | 'spend-computed';
  /** One for each stage of which money falls into the period. */
  readonly stages: readonly { readonly stage: StageMoney; readonly months: number; readonly amount: Amount }[];
  /** The months of the plan that begin in the period. */
  readonly months: readonly { readonly month: PlanMonth; readonly amount: Amount }[];
}

/**
 * What is planned to be spent in a month, quarter or year of the calendar: the money of the stages where any states both months and
 * an amount, else what is computed. A month of the plan counts where it begins. Running cost comes later and is left out.
 */
export function spendingIn(plan: Plan, { cost }: Facts, { first, last }: CalendarSpan): Spending {
  const { start } = plan;
  const dated = start === undefined ? [] : cost.stages.filter(({ byMonth }) => byMonth.length > 0);
  const within = (month: PlanMonth): boolean => month.from >= first && month.from <= last;
  if (start === undefined || dated.length === 0) {
    return { basis: 'spend-computed', stages: [], months: cost.byMonth.filter(({ month }) => within(month)) };
  }
  const stages = dated.flatMap((stage) => {
    const parts = stage.byMonth.filter(({ index }) => within(planMonth(start, index)));
    const amount = totalOf(parts.map((part) => part.amount));
    return parts.length > 0 && amount ? [{ stage, months: parts.length, amount }] : [];
  });
  return { basis: 'spend-stages', stages, months: [] };
}

export function spendIn(plan: Plan, facts: Facts, span: CalendarSpan): Answer {
  const { cost } = facts;
  const { basis, stages, months } = spendingIn(plan, facts, span);
  if (basis === 'spend-computed') {
    const followsFrom = [...new Set(cost.lines.flatMap((line) => line.followsFrom))];
    const within = totalOf(months.map(({ amount }) => amount)) ?? NO_MONEY;
    const sum: MoneySum = cost.total.amount ? { ...cost.total, amount: within } : cost.total;
    return answerOf(sum, basis, cost, lacksOf(cost, undefined), followsFrom);
  }
  // A stage without months or amount may fall into any period.
  const lacks = cost.stages.filter(({ byMonth }) => byMonth.length === 0).map(lackOfStage);
  const amounts = stages.map(({ amount }) => amount);
  const sum = amounts.length > 0 ? moneySumOf(amounts, true) : { amount: NO_MONEY, unknown: undefined };
  const followsFrom = stages.flatMap(({ stage: { stage } }) =>
    [stage.facts.amount, stage.facts.months].flatMap((fact) => fact?.at ?? []),
  );
  if (!sum.amount) return unknown(basis, lackOf('too-large'), followsFrom);
  const bound = lacks.length > 0 ? 'at-least' : 'exact';
  return known(moneyValue(sum.amount, cost.currency), basis, { bound, lacks, followsFrom });
}

function lackOfStage({ stage, amount, months, unknown: why }: StageMoney): Lack {
  const at = nameOf(stage);
  if (!amount) return lackOf(why === 'no-total' || !why ? 'absent' : why, { element: stage, fact: 'amount', at });
  return lackOf(months ? 'too-long' : 'absent', { element: stage, fact: 'months', at });
}
