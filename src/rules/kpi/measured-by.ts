import type { Kpi } from '../../analysis/kpi-course.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import type { Plan } from '../../model/plan.ts';
import type { UseCase } from '../use-case/selection.ts';

/** The use cases that the KPI measures; undefined where it measures all of them, or may: one that names none measures the plan. */
export function measuredBy(plan: Plan, kpi: Kpi): ReadonlySet<UseCase> | undefined {
  const uses = kpi.facts.for?.value;
  if (!uses || unreadableAt(kpi, 'for')) return undefined;
  const measured = new Set<UseCase>();
  for (const reference of uses) {
    const target = plan.names.findOf(reference, 'use-case');
    if (!target) return undefined;
    measured.add(target);
  }
  return measured;
}
