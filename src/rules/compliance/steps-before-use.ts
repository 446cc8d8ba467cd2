import type { ActDate } from '../../analysis/first-use.ts';
import { isAbsent, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { formatIsoDate } from '../../model/values.ts';
import { blank, type Edit, insertAt, insertElement, insertFact } from '../engine/edit.ts';
import { freeId } from '../engine/free-id.ts';

/** Something that has to be done before a use case is first used. */
export interface StepBeforeUse {
  /** What its id begins with, before the id of the use case: `notice` gives `notice-ranking`. */
  readonly id: string;
  readonly title: string;
}

/** Days that a step is given at first, and days before the use on which it begins; both are blanks for the author. */
const SUGGESTED_WEEKS = 2;
const BEGINS_DAYS_BEFORE = 28;

/** The phase with which a use begins, where steps can still be planned before it: it is not done, has a day to come and can wait. */
export function phaseToWait(act: ActDate, plan: Plan): ModelElement<'phase'> | undefined {
  if (act.kind !== 'dated' || act.end !== 'start' || act.day.likely <= plan.asOf) return undefined;
  const { item } = act.work;
  if (item.kind !== 'phase' || item.facts.done || !plan.roadmap || plan.parents.get(item) !== plan.roadmap) {
    return undefined;
  }
  return item.facts.after || isAbsent(item, 'after') ? item : undefined;
}

/**
 * Plans steps as dated tasks of the roadmap for which the phase waits with which a use begins.
 *
 * @param useCaseId what the ids of the tasks end in
 * @param firstStop the number of the first blank
 * @returns none where nothing can be planned before the use any more; see `phaseToWait`
 */
export function planSteps(
  steps: readonly StepBeforeUse[],
  act: ActDate,
  useCaseId: string,
  plan: Plan,
  firstStop: number,
): readonly Edit[] {
  const phase = phaseToWait(act, plan);
  if (!phase || !plan.roadmap || act.kind !== 'dated' || steps.length === 0) return [];
  const earliest = Math.max(plan.asOf, plan.start ?? plan.asOf);
  const begins = formatIsoDate(Math.max(earliest, act.day.likely - BEGINS_DAYS_BEFORE));
  const planned = steps.map(({ id, title }) => ({ id: freeId(plan, 'task', `${id}-${useCaseId}`), title }));
  const tasks = planned.map(({ id, title }, index) =>
    [
      `task ${id} "${title}" {`,
      `  starts: ${blank(begins, firstStop + 2 * index)}`,
      `  duration: ${blank(`${SUGGESTED_WEEKS} weeks`, firstStop + 2 * index + 1)}`,
      '}',
    ].join('\n'),
  );
  const ids = planned.map(({ id }) => id).join(', ');
  const { after } = phase.facts;
  const wait = after ? insertAt(after.at, 'end', `, ${ids}`) : insertFact(phase, `after: ${ids}`, 'kind');
  return [wait, insertElement(plan.roadmap, tasks.join('\n'), 'task')];
}

/** Adds lines to the plan's compliance block, which is opened where there is none. */
export function addComplianceLines(lines: readonly string[], plan: Plan): readonly Edit[] {
  if (lines.length === 0) return [];
  if (plan.compliance) return [insertFact(plan.compliance, lines.join('\n'))];
  const block = ['compliance {', ...lines.map((line) => `  ${line}`), '}'].join('\n');
  return [insertElement(plan.element, block)];
}
