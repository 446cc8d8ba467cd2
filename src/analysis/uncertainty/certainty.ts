import type { Plan } from '../../model/plan.ts';
import type { Estimate } from '../../model/values.ts';
import { isMoneyCertain, type MoneyFacts } from '../business-case/money-model.ts';
import type { Need, WorkNode } from '../schedule/network.ts';
import { solvedOf } from '../schedule/solved.ts';

/**
 * Whether nothing in a plan is uncertain, so that a simulation of it says what the plan says. Told from the plan alone, for those who only
 * show what a simulation adds.
 *
 * @returns false also where only work is uncertain that a simulation leaves out, since it has no date
 */
export function isCertain(plan: Plan, facts: MoneyFacts): boolean {
  return solvedOf(facts.schedule).network.works.every(isWorkCertain) && isMoneyCertain(plan, facts);
}

function isWorkCertain({ length, startNeeds, endNeeds, finishNeeds }: WorkNode): boolean {
  return (
    !('stated' in length && isSpread(length.stated.value)) && ![startNeeds, endNeeds, finishNeeds].some(hasUncertainLag)
  );
}

function hasUncertainLag(needs: readonly Need[]): boolean {
  return needs.some(({ dependency }) => dependency?.value.lag && isSpread(dependency.value.lag.value));
}

function isSpread({ low, high }: Estimate): boolean {
  return low !== high;
}
