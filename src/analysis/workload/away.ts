import type { Person } from '../../model/plan.ts';
import { type Days, merged } from '../calendar/days-off.ts';
import type { Absence } from '../calendar/person-calendar.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { AssignedAway, Assignment } from '../workload.ts';

/**
 * The tasks with a duration of their own whose people are away meanwhile: the dates stay although the work is not done. A task
 * with an effort waits for its people, and what is done has been done.
 */
export function assignedAwayOf(
  person: Person,
  assignments: readonly Assignment[],
  absences: readonly Absence[],
  company: WorkingCalendar,
): AssignedAway[] {
  if (absences.length === 0) return [];
  return assignments.flatMap((assignment): AssignedAway[] => {
    const { task, share, from, until } = assignment;
    if (!task.facts.duration || task.facts.done || share === 0) return [];
    const cut = absences.flatMap((absence) => {
      const days = { from: Math.max(from, absence.from), until: Math.min(until, absence.until) };
      return worked(company, days) > 0 ? [{ absence, days }] : [];
    });
    if (cut.length === 0) return [];
    // Two lines may name the same days.
    const days = merged(cut.map((part) => part.days)).reduce((sum, part) => sum + worked(company, part), 0);
    return [{ person, assignment, absences: cut.map(({ absence }) => absence), days, of: worked(company, assignment) }];
  });
}

function worked(company: WorkingCalendar, { from, until }: Days): number {
  return from < until ? Math.round(company.worked(until) - company.worked(from)) : 0;
}
