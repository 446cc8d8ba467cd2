import type { ModelElement } from '../../model/element.ts';
import { merged } from '../calendar/days-off.ts';
import { conflictsOf } from '../schedule/conflicts.ts';
import { NOISE } from '../schedule/time-scale.ts';
import type { ScheduleConflict } from '../schedule.ts';
import { lostDays } from './levelled-task.ts';
import type { Delayed } from './serial.ts';
import type { Question, Setting } from './setting.ts';
import type { Settled } from './settle.ts';

/**
 * Whether a plan with moves in it keeps what levelling tells of it: nothing loses its dates or begins earlier, no link, phase or fixed
 * day is broken that was not before, nobody misses more of a task that is moved, and where too much is left it is said why.
 */
export function isKept(question: Question, { setting, written, unsolved }: Settled): boolean {
  return (
    isAsLate(question, setting) &&
    !breaksMore(question, setting) &&
    !written.some((move) => missesMore(question, setting, move)) &&
    unsolved.every(({ tasks }) => tasks.length > 0)
  );
}

function isAsLate({ schedule }: Question, { items }: Setting): boolean {
  if (items.size !== schedule.items.size) return false;
  return schedule.ordered.every(({ item, start }) => (items.get(item)?.start.likely ?? -1) >= start.likely);
}

/** That parts outlast their phase is told. */
function breaksMore({ schedule }: Question, { network, items }: Setting): boolean {
  const known = new Map<ModelElement, ScheduleConflict[]>();
  for (const conflict of schedule.conflicts) {
    if (conflict.days.likely > 0) known.set(conflict.item, [...(known.get(conflict.item) ?? []), conflict]);
  }
  return conflictsOf(network, items).some(
    ({ kind, item, days }) =>
      days.likely > 0 && kind !== 'tasks-outlast-phase' && !known.get(item)?.some((conflict) => conflict.kind === kind),
  );
}

/** Whether somebody is away on more days of a task than as planned; one with an effort waits for its people. */
function missesMore({ schedule, workload, calendars }: Question, { items }: Setting, { task }: Delayed): boolean {
  const [was, is] = [schedule.items.get(task)?.moments, items.get(task)?.moments];
  if (!was || !is || !task.facts.duration) return false;
  return workload.people.some(({ absences, assignments }) => {
    if (absences.length === 0 || !assignments.some((assignment) => assignment.task === task)) return false;
    const away = merged(absences);
    return lostDays(calendars, away, is.start, is.finish) > lostDays(calendars, away, was.start, was.finish) + NOISE;
  });
}
