import type { BudgetFacts } from '../../src/analysis/budget.ts';
import type { BenefitValue } from '../../src/analysis/business-case.ts';
import { type YearlyCost, yearlyCostOf } from '../../src/analysis/cost/yearly.ts';
import { centsOf, unitsOf } from '../../src/analysis/money.ts';
import type { ThreePoint } from '../../src/analysis/three-point.ts';
import { isKind, lineOf, type ModelElement } from '../../src/model/element.ts';
import { type Language, showEach } from '../../src/model/figures.ts';
import { moneyText } from './figures.ts';
import type { Hint, HintsOf } from './hint.ts';

/** The fact by which a benefit is stated, behind which its worth stands. */
const STATED_BY: Readonly<Record<NonNullable<BenefitValue['kind']>, string>> = {
  hours: 'saves',
  amount: 'amount',
  revenue: 'revenue',
  output: 'output',
};

/** What people, technology and operation cost in a year, and what benefits bring. */
export const yearlyCostHints: HintsOf = (element, { plan, facts }, language) => {
  if (isKind(element, 'benefit', 'dis-benefit')) {
    const value = facts.businessCase.benefits.find(({ benefit }) => benefit === element);
    return value ? benefitHints(value, plan.currency, language) : [];
  }
  if (isKind(element, 'budget')) return facts.budget?.budget === element ? runningHints(facts.budget, language) : [];
  const cost = yearlyCostOf(plan, facts.calendars, element);
  if (!cost || repeats(cost)) return [];
  return hint(element, cost.fact, unitsOf(cost.amount), plan.currency, language);
};

/** Whether the plan states just that: full time at a yearly price. */
function repeats({ per, price, amount }: YearlyCost): boolean {
  return per === 'year' && centsOf(price.low) === amount.low && centsOf(price.high) === amount.high;
}

function benefitHints({ benefit, kind, perYear, once }: BenefitValue, currency: string, language: Language): Hint[] {
  // One payment has no yearly worth, and an amount per year is what the line says.
  if (!kind || !perYear || once?.likely) return [];
  if (kind === 'amount' && benefit.facts.amount?.value.per === 'year') return [];
  return hint(benefit, STATED_BY[kind], unitsOf(perYear), currency, language);
}

function runningHints({ budget, currency, running }: BudgetFacts, language: Language): Hint[] {
  const { stated, amount } = running;
  const isYearly = stated?.value.unit === 'money' && (stated.value.per === undefined || stated.value.per === 'year');
  return amount && !isYearly ? hint(budget, 'running', amount, currency, language) : [];
}

function hint(element: ModelElement, fact: string, amount: ThreePoint, currency: string, language: Language): Hint[] {
  const line = lineOf(element, fact);
  const money = moneyText(amount, currency, language);
  return line && money !== undefined ? [{ line, text: showEach(money, 'year', language) }] : [];
}
