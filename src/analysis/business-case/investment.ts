import type { Plan } from '../../model/plan.ts';
import type { Money, Share, Sourced } from '../../model/values.ts';
import { BUDGET_CATEGORIES, type BudgetFacts, PER_YEAR } from '../budget.ts';
import type { Investment, RunningCost } from '../business-case.ts';
import { inputOf } from '../cost/price.ts';
import type { Cost } from '../cost.ts';
import { type Formula, factor, type Input } from '../formula.ts';
import { amountOf, totalOf } from '../money.ts';

/** What is spent before anything comes back, and the formula of it. */
export interface CountedInvestment {
  readonly investment: Investment;
  /** In units of the currency; undefined where it is what is computed for people and things. */
  readonly formula: Formula | undefined;
  readonly running: RunningCost;
  readonly runningFormula: Formula | undefined;
}

/** The stated total, else the sum of the stages, else that of the three parts, else what is computed. */
export function investmentOf(budget: BudgetFacts | undefined, cost: Cost): CountedInvestment {
  const total = budget?.budget.facts.total;
  // Running cost may be a share of the total: both formulas have to hold the same figure.
  const totalInput = budget && total ? inputOf(budget.budget, 'total', total) : undefined;
  const stated = budget && (statedTotal(budget, totalInput) ?? statedStages(budget) ?? statedParts(budget));
  return { ...(stated ?? computed(cost)), ...runningOf(budget, totalInput) };
}

type Found = Pick<CountedInvestment, 'investment' | 'formula'>;

function statedTotal({ total, totalAt }: BudgetFacts, input: Input | undefined): Found | undefined {
  const amount = total && amountOf(total);
  if (!amount || !input) return undefined;
  const followsFrom = totalAt ? [totalAt] : [];
  return {
    investment: { amount, basis: 'total', complete: true, followsFrom },
    formula: [{ coefficient: 1, factors: [factor(input)] }],
  };
}

function statedStages({ stages, stagesSum }: BudgetFacts): Found | undefined {
  if (!stagesSum.complete) return undefined;
  const amount = totalOf(stages.flatMap(({ amount: units }) => (units && amountOf(units)) ?? []));
  if (!amount) return undefined;
  return {
    investment: { amount, basis: 'stages', complete: true, followsFrom: stagesSum.followsFrom },
    formula: stages.flatMap(({ stage }) => {
      const stated = stage.facts.amount;
      return stated ? [{ coefficient: 1, factors: [factor(inputOf(stage, 'amount', stated))] }] : [];
    }),
  };
}

function statedParts({ budget, baseFrom, base, sumAmount }: BudgetFacts): Found | undefined {
  const amount = baseFrom === 'parts' && base ? amountOf(base) : undefined;
  if (!amount) return undefined;
  return {
    investment: { amount, basis: 'parts', complete: true, followsFrom: sumAmount.followsFrom },
    formula: BUDGET_CATEGORIES.flatMap((category) => {
      const stated = budget.facts[category];
      return stated ? [{ coefficient: 1, factors: [factor(inputOf(budget, category, stated))] }] : [];
    }),
  };
}

function computed({ total, comparison }: Cost): Found {
  const { amount, complete } = total;
  const basis = amount ? 'computed' : undefined;
  return { investment: { amount, basis, complete, followsFrom: comparison.followsFrom }, formula: undefined };
}

function runningOf(
  budget: BudgetFacts | undefined,
  total: Input | undefined,
): Pick<CountedInvestment, 'running' | 'runningFormula'> {
  const { amount: units, unknown, followsFrom = [], stated } = budget?.running ?? {};
  const amount = units && amountOf(units);
  if (!budget || !amount || !stated) {
    return {
      running: { amount: undefined, unknown: units ? 'too-large' : (unknown ?? 'absent'), followsFrom },
      runningFormula: undefined,
    };
  }
  const input = inputOf(budget.budget, 'running', stated);
  const factors = isMoney(stated)
    ? [factor(input, timesAYear(stated))]
    : [factor(input, 0.01), ...(total ? [factor(total)] : [])];
  return {
    // Only a share rests on the total, too.
    running: { amount, unknown: undefined, followsFrom: isMoney(stated) ? [stated.at] : followsFrom },
    runningFormula: [{ coefficient: 1, factors }],
  };
}

function isMoney(stated: Sourced<Share | Money>): stated is Sourced<Money> {
  return stated.value.unit === 'money';
}

/** An amount without a period is one per year, as running cost is yearly by nature. */
function timesAYear({ value }: Sourced<Money>): number {
  return value.per === undefined || value.per === 'once' ? 1 : PER_YEAR[value.per];
}

/** Per cent a year; 8 where the plan states none, as in the definitions of this project's figures. */
const DISCOUNT = 8;

/** The rate at which later money is worth less; unknown where it cannot be read, or would make money worthless at once. */
export function discountOf({ element }: Plan, unreadable: boolean) {
  const { discount } = element.facts;
  if (!discount) {
    const percent = unreadable ? undefined : { low: DISCOUNT, likely: DISCOUNT, high: DISCOUNT };
    return { percent, stated: false, followsFrom: [] };
  }
  const { low, likely = (low + discount.value.high) / 2, high } = discount.value;
  return { percent: low > -100 ? { low, likely, high } : undefined, stated: true, followsFrom: [discount.at] };
}
