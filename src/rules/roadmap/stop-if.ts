import type { Kpi } from '../../analysis/kpi-course.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { likelyOf } from '../../analysis/three-point.ts';
import { titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank } from '../engine/edit.ts';
import { writtenMeasure } from '../kpi/measure.ts';
import { measuredBy } from '../kpi/measured-by.ts';
import type { UseCase } from '../use-case/selection.ts';

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 3;

/** A stop rule to be filled in. */
export interface StopIf {
  /** The KPI's title. */
  readonly kpi: string;
  /** The line, its blank being number `stop`. */
  readonly line: string;
}

/**
 * Stop rules that the KPIs of the plan lend themselves to: no better than today, or, where today is not known, than the target. The author
 * sets the figure.
 *
 * @param useCases what is decided on; KPIs of others are left out
 * @param stop the number of the blank in the line
 */
export function stopIfFor(plan: Plan, useCases: readonly UseCase[], stop = 1): StopIf[] {
  return plan.kpis
    .filter((kpi) => {
      const measured = measuredBy(plan, kpi);
      return !measured || useCases.length === 0 || useCases.some((useCase) => measured.has(useCase));
    })
    .flatMap((kpi) => stopIfOf(kpi, stop) ?? [])
    .slice(0, MOST_OFFERS);
}

function stopIfOf(kpi: Kpi, stop: number): StopIf | undefined {
  const { better, baseline, target, level } = kpi.facts;
  const measure = baseline?.value ?? target?.value.value.value;
  const broken = ['better', 'baseline', 'target'].some((fact) => unreadableAt(kpi, fact));
  // What the company as a whole reaches does not decide on one step.
  if (!kpi.id || !better || !measure || broken || level?.value === 'strategic') return undefined;
  const worse = better.value === 'lower' ? '>' : '<';
  // A figure that starts from nothing can only be held against its target.
  const limit = likelyOf(measure) === 0 && target ? target.value.value.value : measure;
  return {
    kpi: titleOf(kpi),
    line: `stop-if: ${kpi.id.value} ${worse} ${blank(writtenMeasure(likelyOf(limit), limit), stop)}`,
  };
}
