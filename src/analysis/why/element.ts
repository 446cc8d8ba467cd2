import { isKind, type ModelElement } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import type { Facts } from '../facts.ts';
import type { Question } from '../figures/question.ts';
import { answerOf } from '../figures.ts';
import type { Work } from '../schedule.ts';
import { whyBenefit, whyBenefitStart } from './benefit.ts';
import { whyCostLine, whyStage } from './cost.ts';
import type { Explanation } from './explanation.ts';
import { whyDeadline } from './float.ts';

/**
 * Why the figures of an element are what they are: of work its start, its end and its deadline, of people their load and cost, of a
 * technology or the compliance its cost, of a stage its money, of a benefit its worth. Empty where nothing follows from it.
 */
export function whyElement(plan: Plan, facts: Facts, element: ModelElement): Explanation[] {
  const because = (question: Question): Explanation => answerOf(plan, facts, question).explain();
  if (isKind(element, 'phase', 'task', 'milestone', 'gate')) {
    const of = element as Work;
    const item = facts.schedule.items.get(of);
    const deadline = item && whyDeadline(facts, item);
    const isPoint = of.kind === 'milestone' || of.kind === 'gate';
    const dates = isPoint
      ? [because({ figure: 'end', of })]
      : [because({ figure: 'start', of }), because({ figure: 'end', of })];
    return deadline ? [...dates, deadline] : dates;
  }
  if (isKind(element, 'person', 'vacancy')) {
    const of = element as Person;
    return [because({ figure: 'load', of }), ...costOf(plan, facts, element)];
  }
  if (isKind(element, 'stage')) {
    const stage = facts.cost.stages.find((one) => one.stage === element);
    return stage ? [whyStage(facts, stage)] : [];
  }
  if (isKind(element, 'benefit', 'dis-benefit')) {
    const value = facts.businessCase.benefits.find(({ benefit }) => benefit === element);
    return value ? [whyBenefit(plan, facts, value), ...whyBenefitStart(value)] : [];
  }
  return costOf(plan, facts, element);
}

function costOf(plan: Plan, facts: Facts, element: ModelElement): Explanation[] {
  return facts.cost.lines.filter((line) => line.element === element).map((line) => whyCostLine(plan, facts, line));
}
