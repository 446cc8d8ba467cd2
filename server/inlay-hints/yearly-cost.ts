import type { BudgetFacts } from '../../src/analysis/budget.ts';
import { type YearlyCost, yearlyCostOf } from '../../src/analysis/cost/yearly.ts';
import { centsOf, unitsOf } from '../../src/analysis/money.ts';
import type { ThreePoint } from '../../src/analysis/three-point.ts';
import { isKind, lineOf, type ModelElement } from '../../src/model/element.ts';
import { type Language, showPer } from '../../src/model/figures.ts';
import { moneyText } from './figures.ts';
import type { Hint, HintsOf } from './hint.ts';

/** What people, technology and operation cost in a year. */
export const yearlyCostHints: HintsOf = (element, { plan, facts }, language) => {
  if (isKind(element, 'budget')) return facts.budget?.budget === element ? runningHints(facts.budget, language) : [];
  const cost = yearlyCostOf(plan, facts.calendars, element);
  if (!cost || repeats(cost)) return [];
  return hint(element, cost.fact, unitsOf(cost.amount), plan.currency, language);
};

/** Whether the plan states just that: full time at a yearly price. */
function repeats({ per, price, amount }: YearlyCost): boolean {
  return per === 'year' && centsOf(price.low) === amount.low && centsOf(price.high) === amount.high;
}

function runningHints({ budget, currency, running }: BudgetFacts, language: Language): Hint[] {
  const { stated, amount } = running;
  const isYearly = stated?.value.unit === 'money' && (stated.value.per === undefined || stated.value.per === 'year');
  return amount && !isYearly ? hint(budget, 'running', amount, currency, language) : [];
}

function hint(element: ModelElement, fact: string, amount: ThreePoint, currency: string, language: Language): Hint[] {
  const line = lineOf(element, fact);
  const money = moneyText(amount, currency, language);
  return line && money !== undefined ? [{ line, text: showPer(money, 'year', language) }] : [];
}
