import type { ActDate } from '../../analysis/first-use.ts';
import { isAbsent, lineOf, type ModelElement, titleOf } from '../../model/element.ts';
import { isoDay } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { EpochDay, SourceRange } from '../../model/values.ts';
import { blank, type Edit, insertAt, insertElement, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix, writeFix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import type { Order } from './legal-order.ts';

/** A step that a plan lacks, as its `compliance` block would state it. */
export interface StepToAdd {
  /** `dpia` */
  readonly fact: string;
  /** What follows the colon up to the date: `ranking on`. */
  readonly value: string;
  /** The task in the roadmap in which it is prepared. */
  readonly task: { readonly id: string; readonly title: string; readonly duration: string };
}

/**
 * Ways to plan a step before an act: with a date, or as work that the act's phase waits for. None where the act has begun, since no date
 * would come before it.
 *
 * @param leadDays how long before the act the step is proposed
 */
export function addStepFixes(plan: Plan, act: ActDate, step: StepToAdd, leadDays: number): Fix[] {
  if (act.kind === 'begun') return [];
  if (act.kind === 'unknown') {
    const line = `${step.fact}: ${step.value} ${blank(placeholderDate(plan))}`;
    return [insertFix(`${step.fact}: …`, 'placeholder', lineEdit(plan, line, step.fact))];
  }
  const day = dayBefore(act, plan.asOf, leadDays);
  if (day === undefined) return [];
  const line = `${step.fact}: ${step.value} ${isoDay(day)}`;
  const addLine = lineEdit(plan, line, step.fact);
  return [insertFix(line, 'unsafe', addLine), ...taskFix(plan, act, step, addLine)];
}

/** Moves a step that is too late, where a day before the act is still to come. */
export function moveStepFixes(plan: Plan, order: Order, at: SourceRange, leadDays: number): Fix[] {
  if (order.kind !== 'late' && order.kind !== 'risky') return [];
  const { act } = order;
  if (act.kind === 'begun') return [];
  const day = dayBefore(act, plan.asOf, leadDays);
  if (day === undefined) return [];
  return [writeFix(isoDay(day), 'unsafe', replace(at, isoDay(day)))];
}

/** A working day some time before the act begins in the low case, not before the plan is judged. */
function dayBefore(
  { day: { low, likely } }: Extract<ActDate, { readonly kind: 'dated' }>,
  asOf: EpochDay,
  leadDays: number,
): EpochDay | undefined {
  const wanted = low - leadDays;
  const weekday = (((wanted + THURSDAY) % 7) + 7) % 7;
  const workday = wanted - Math.max(0, weekday - FRIDAY);
  const day = Math.max(asOf, workday);
  return day <= low ? day : asOf < likely ? asOf : undefined;
}

/** Days of the week from Monday, 0; day 0 of the calendar, 1 January 1970, was a Thursday. */
const THURSDAY = 3;
const FRIDAY = 4;

function placeholderDate(plan: Plan): string {
  return plan.start === undefined ? isoDay(plan.asOf) : 'month 1';
}

function lineEdit(plan: Plan, line: string, fact: string): Edit {
  return plan.compliance
    ? insertFact(plan.compliance, line, fact)
    : insertElement(plan.element, `compliance {\n  ${line}\n}`);
}

const AS_WORK = {
  en: "Plan it as a task that '{phase}' waits for …",
  nl: "Plan het als taak waarop '{phase}' wacht …",
  de: "Als Aufgabe einplanen, auf die '{phase}' wartet …",
} as const;

function taskFix(
  plan: Plan,
  act: Extract<ActDate, { readonly kind: 'dated' }>,
  { task }: StepToAdd,
  addLine: Edit,
): Fix[] {
  const { roadmap } = plan;
  const { item } = act.work;
  // What begins on a day of its own waits for nothing.
  if (!roadmap || item.kind !== 'phase' || act.end !== 'start' || plan.parents.get(item) !== roadmap) return [];
  if (!isAbsent(item, 'starts') || !isAbsent(item, 'done')) return [];
  const id = freeId(plan, 'task', task.id);
  const waits = waitsFor(item, id);
  if (!waits) return [];
  const lines = [`task ${id} "${task.title.replaceAll('"', '')}" {`, `  duration: ${blank(task.duration)}`, '}'];
  const addTask = insertElement(roadmap, lines.join('\n'));
  return [fix(AS_WORK, 'placeholder', [addLine, addTask, waits], { phase: titleOf(item) })];
}

function waitsFor(phase: ModelElement<'phase'>, id: string): Edit | undefined {
  if (isAbsent(phase, 'after')) return insertFact(phase, `after: ${id}`, 'kind');
  const line = lineOf(phase, 'after');
  return phase.facts.after && line?.valueAt ? insertAt(line.valueAt, 'end', `, ${id}`) : undefined;
}
