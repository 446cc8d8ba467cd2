import type { ModelElement } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import type { Share, Sourced, SourceRange } from '../../model/values.ts';
import { deliveredBy } from '../delivered.ts';
import type { Schedule, ScheduledItem } from '../schedule.ts';
import type { FullTime } from '../working-time.ts';
import { assignedShare } from '../workload/assigned-share.ts';

/** That somebody works on a task. */
export interface TaskWork {
  readonly task: ModelElement<'task'>;
  /** Undefined where the task has no dates. */
  readonly scheduled: ScheduledItem | undefined;
  readonly share: Sourced<Share> | undefined;
  /** The part of the task's effort that is theirs, 0 to 1: those who are assigned do it in proportion to their shares. */
  readonly part: number;
  /** What the phase of the task delivers, each once. */
  readonly useCases: readonly ModelElement<'use-case'>[];
  /** The person in `assigned`. */
  readonly at: SourceRange;
}

export interface PersonWork {
  readonly tasks: readonly TaskWork[];
  /** What the phases of the tasks deliver, each once, in the order of the roadmap. */
  readonly useCases: readonly ModelElement<'use-case'>[];
}

export const NO_WORK: PersonWork = { tasks: [], useCases: [] };

/** Who works on which tasks. */
export function taskWorkOf(plan: Plan, schedule: Schedule, fullTime: FullTime): ReadonlyMap<Person, PersonWork> {
  const allocations = new Map(plan.members.map(({ person, allocation }) => [person, allocation]));
  const found = new Map<Person, { tasks: TaskWork[]; useCases: Set<ModelElement<'use-case'>> }>();
  for (const task of schedule.work) {
    if (task.kind !== 'task' || !task.facts.assigned) continue;
    const workers = task.facts.assigned.value.flatMap(({ value }) => {
      const person = plan.names.findOf(value.person, 'person', 'vacancy');
      if (!person) return [];
      const allocation = allocations.get(person) ?? person.facts.allocation;
      const likely = assignedShare(value.share, allocation, fullTime);
      return [{ person, share: value.share, likely: Math.max(0, likely), at: value.person.at }];
    });
    const sum = workers.reduce((known, { likely }) => known + likely, 0);
    const scheduled = schedule.items.get(task);
    const container = (scheduled ?? schedule.undated.get(task))?.container;
    const useCases = container ? deliveredBy(plan, container) : [];
    for (const { person, share, likely, at } of workers) {
      const work = found.get(person) ?? { tasks: [], useCases: new Set() };
      found.set(person, work);
      work.tasks.push({ task, scheduled, share, part: sum > 0 ? likely / sum : 0, useCases, at });
      for (const useCase of useCases) work.useCases.add(useCase);
    }
  }
  return new Map([...found].map(([person, { tasks, useCases }]) => [person, { tasks, useCases: [...useCases] }]));
}
