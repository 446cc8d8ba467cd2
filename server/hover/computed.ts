import { type FactLine, isKind, type ModelElement } from '../../src/model/element.ts';
import type { Language } from '../../src/model/figures.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { benefitComputed } from './benefit-lines.ts';
import { budgetComputed, stageComputed } from './budget-lines.ts';
import type { Computed } from './computed-lines.ts';
import { technologyComputed } from './cost-lines.ts';
import { expectationComputed } from './expectation-lines.ts';
import { kpiComputed } from './kpi-lines.ts';
import { personComputed } from './people-lines.ts';
import { workComputed } from './schedule-lines.ts';

/**
 * What follows from an element, or from one of its lines.
 *
 * @param line that is asked about; undefined for the element as a whole
 * @returns undefined where nothing is computed
 */
export function computedOf(
  checked: CheckedPlan,
  element: ModelElement,
  line: FactLine | undefined,
  language: Language,
): Computed | undefined {
  const subject = { checked, line, language };
  if (isKind(element, 'phase', 'task', 'milestone', 'gate')) return workComputed(element, subject);
  if (isKind(element, 'person', 'vacancy')) return personComputed(element, subject);
  if (isKind(element, 'technology')) return technologyComputed(element, subject);
  if (isKind(element, 'kpi')) return kpiComputed(element, subject);
  if (isKind(element, 'budget')) return budgetComputed(element, subject);
  if (isKind(element, 'stage')) return stageComputed(element, subject);
  if (isKind(element, 'benefit', 'dis-benefit')) return benefitComputed(element, subject);
  return isKind(element, 'expect') ? expectationComputed(element, subject) : undefined;
}
