import type { Facts } from '../../analysis/facts.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import type { ModelElement } from '../../model/element.ts';

type Task = ModelElement<'task'>;

/** What people put into one task, in full-time days, likely. */
interface TaskEffort {
  /** Of everybody who is assigned. */
  total: number;
  /** What counts as work on data or model: all of it where the task prepares data, else that of technical people. */
  counted: number;
  /** What of that prepares data. */
  data: number;
}

/** What goes into data and model, in full-time days, likely. */
export interface TechnicalEffort {
  readonly all: number;
  /** In tasks that prepare data, or by somebody whose only technical role is data engineering. */
  readonly data: number;
  /** Tasks that do not say that they prepare data, in the order of the file. */
  readonly unstated: ReadonlyMap<Task, Readonly<TaskEffort>>;
}

/**
 * How the work on data and model divides: share of each assigned person × working days of the task. A phase without tasks says nothing about
 * it.
 *
 * @returns undefined where a line that decides it cannot be read, or where nobody knows how long somebody works on a task
 */
export function technicalEffort({ workload, coverage, schedule }: Facts): TechnicalEffort | undefined {
  const isOpen = schedule.work.some(
    (work) =>
      unreadableAt(work, 'prepares') ||
      unreadableAt(work, 'assigned') ||
      (work.kind === 'task' && work.facts.assigned && schedule.undated.has(work)),
  );
  if (isOpen || coverage.undecided.length > 0) return undefined;
  const efforts = new Map<Task, TaskEffort>();
  for (const { person, assignments, calendar } of workload.people) {
    const technical = coverage.members.get(person)?.technical ?? [];
    const isEngineer = technical.length > 0 && technical.every((role) => role === 'data-engineer');
    for (const { task, share, scheduled } of assignments) {
      const { start, finish } = scheduled.moments;
      const days = (share / 100) * (calendar.worked(finish) - calendar.worked(start));
      const effort = efforts.get(task) ?? { total: 0, counted: 0, data: 0 };
      efforts.set(task, effort);
      effort.total += days;
      if (task.facts.prepares || technical.length > 0) effort.counted += days;
      if (task.facts.prepares || isEngineer) effort.data += days;
    }
  }
  let all = 0;
  let data = 0;
  const unstated = new Map<Task, TaskEffort>();
  for (const task of schedule.work) {
    const effort = task.kind === 'task' ? efforts.get(task) : undefined;
    if (task.kind !== 'task' || !effort) continue;
    all += effort.counted;
    data += effort.data;
    if (!task.facts.prepares) unstated.set(task, effort);
  }
  return { all, data, unstated };
}
