import type { Person, Plan, TeamMember } from '../../model/plan.ts';
import type { Share, Sourced, SourceRange } from '../../model/values.ts';
import { dayWithin, wholeDay } from '../schedule/time-scale.ts';
import type { Schedule } from '../schedule.ts';
import type { FullTime } from '../working-time.ts';
import type { Assignment } from '../workload.ts';
import { assignedShare } from './assigned-share.ts';
import { MOST_SHARE } from './load-steps.ts';

/**
 * Who does which tasks: the team in its order, also those without a task, then others who have one. Tasks stand in the order of
 * the file; those without dates take no time that anybody knows.
 */
export function assignmentsOf(
  plan: Plan,
  schedule: Schedule,
  members: ReadonlyMap<Person, TeamMember>,
  fullTime: FullTime,
): Map<Person, Assignment[]> {
  const tasks = new Map<Person, Assignment[]>([...members.keys()].map((person) => [person, []]));
  for (const task of schedule.work) {
    if (task.kind !== 'task') continue;
    const scheduled = schedule.items.get(task);
    for (const { value, at } of task.facts.assigned?.value ?? []) {
      const person = plan.names.findOf(value.person, 'person', 'vacancy');
      if (!person) continue;
      const known = tasks.get(person);
      const assignments = known ?? [];
      if (!known) tasks.set(person, assignments);
      if (!scheduled || scheduled.moments.finish <= scheduled.moments.start) continue;
      const { start, finish } = scheduled.moments;
      assignments.push({
        task,
        scheduled,
        ...shareOf(value.share, person, members.get(person), fullTime),
        at,
        from: dayWithin(start),
        until: wholeDay(finish),
      });
    }
  }
  return tasks;
}

function shareOf(
  written: Sourced<Share> | undefined,
  person: Person,
  member: TeamMember | undefined,
  fullTime: FullTime,
): { readonly share: number; readonly shareAt: SourceRange | undefined } {
  const allocation = member?.allocation ?? person.facts.allocation;
  const share = assignedShare(written, allocation, fullTime);
  return { share: Math.min(Math.max(share, 0), MOST_SHARE), shareAt: written?.at ?? allocation?.at };
}
