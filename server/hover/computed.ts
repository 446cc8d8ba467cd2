import { yearlyCostOf } from '../../src/analysis/cost/yearly.ts';
import type { Work } from '../../src/analysis/schedule.ts';
import { isKind, type ModelElement } from '../../src/model/element.ts';
import type { Language } from '../../src/model/figures.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { budgetLines, stageLines } from './budget-lines.ts';
import { yearlyCostLines } from './cost-lines.ts';
import { changeLines } from './kpi-lines.ts';
import { loadLines } from './people-lines.ts';
import { scheduleLines } from './schedule-lines.ts';

/** Facts from which dates are reckoned or against which they are held, and so what a hover over them explains. */
const DATED_BY = new Set(['after', 'starts', 'deadline', 'ends-after', 'done', 'duration', 'effort', 'margin']);

/** Facts that state a price, and what is taken of it or comes on top. */
const PRICED_BY = new Set(['salary', 'rate', 'cost', 'on-cost']);

/**
 * What follows from an element, or from one of its facts, and how it came about.
 *
 * @param fact name of the fact that is asked about; undefined for the element as a whole
 * @returns lines of Markdown, none where nothing is computed
 */
export function computedLines(
  checked: CheckedPlan,
  element: ModelElement,
  fact: string | undefined,
  language: Language,
): string[] {
  const { budget, schedule, simulated } = checked.facts;
  if (isKind(element, 'phase', 'task', 'milestone', 'gate')) {
    return fact === undefined || DATED_BY.has(fact)
      ? scheduleLines(schedule, element as Work, simulated(), language)
      : [];
  }
  if (isKind(element, 'person', 'vacancy')) return personLines(checked, element, fact, language);
  if (isKind(element, 'technology')) {
    return fact === undefined || PRICED_BY.has(fact) ? priceLines(checked, element, language) : [];
  }
  if (isKind(element, 'kpi')) {
    return fact === undefined || fact === 'target' || fact === 'claims' ? changeLines(element, language) : [];
  }
  if (isKind(element, 'budget')) return budget?.budget === element ? budgetLines(budget, fact, language) : [];
  if (isKind(element, 'stage')) {
    const stage = budget?.stages.find((candidate) => candidate.stage === element);
    return budget && stage && (fact === undefined || fact === 'amount') ? stageLines(budget, stage, language) : [];
  }
  return [];
}

function personLines(
  checked: CheckedPlan,
  person: ModelElement,
  fact: string | undefined,
  language: Language,
): string[] {
  const { schedule, workload } = checked.facts;
  const load = workload.people.find((candidate) => candidate.person === person);
  const ofLoad = load && (fact === undefined || fact === 'allocation') ? loadLines(load, schedule, language) : [];
  return fact === undefined || PRICED_BY.has(fact) ? [...ofLoad, ...priceLines(checked, person, language)] : ofLoad;
}

function priceLines({ facts, plan }: CheckedPlan, element: ModelElement, language: Language): string[] {
  const cost = yearlyCostOf(plan, facts.calendars, element);
  return cost ? yearlyCostLines(cost, plan.currency, language) : [];
}
