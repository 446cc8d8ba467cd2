import type { Facts } from '../../analysis/facts.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import type { ModelElement } from '../../model/element.ts';

type Task = ModelElement<'task'>;

/** What technical people put into tasks, in full-time days, likely. */
export interface TechnicalEffort {
  readonly all: number;
  /** In tasks that prepare data, or by somebody whose only technical role is data engineering. */
  readonly data: number;
  /** The rest, by task in the order of the file. */
  readonly other: ReadonlyMap<Task, number>;
}

/**
 * How the technical work of the roadmap divides into preparing data and everything else: share of each assigned person × working days of the
 * task. A phase without tasks says nothing about it.
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
  let all = 0;
  let data = 0;
  const other = new Map<Task, number>();
  for (const { person, assignments, calendar } of workload.people) {
    const technical = coverage.members.get(person)?.technical ?? [];
    if (technical.length === 0) continue;
    const isEngineer = technical.every((role) => role === 'data-engineer');
    for (const { task, share, scheduled } of assignments) {
      const { start, finish } = scheduled.moments;
      const days = (share / 100) * (calendar.worked(finish) - calendar.worked(start));
      all += days;
      if (task.facts.prepares || isEngineer) data += days;
      else other.set(task, (other.get(task) ?? 0) + days);
    }
  }
  const inOrder = schedule.work.flatMap((task): [Task, number][] => {
    const days = task.kind === 'task' ? other.get(task) : undefined;
    return task.kind === 'task' && days !== undefined ? [[task, days]] : [];
  });
  return { all, data, other: new Map(inOrder) };
}
