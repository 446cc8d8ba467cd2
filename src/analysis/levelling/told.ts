import type { Person } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { LevelMove, StillOver } from '../levelling.ts';
import type { Schedule } from '../schedule.ts';
import { roundedShare } from '../workload/load-steps.ts';
import type { Hold, LevelledTask } from './levelled-task.ts';
import type { Delayed, SerialSchedule } from './serial.ts';

/**
 * The tasks that have to be told to wait, with the least to write for it.
 *
 * @param items the roadmap with all moves in it: what a task waits for may wait itself
 */
export function movesOf(delayed: readonly Delayed[], schedule: Schedule, items: Schedule['items']): LevelMove[] {
  return delayed.map((move) => {
    const { task, day, person, behind, absence } = move;
    return {
      task,
      from: schedule.items.get(task)?.start.likely ?? day,
      to: items.get(task)?.start.likely ?? day,
      because: {
        person,
        tasks: behind.map((placed) => ({ task: placed.task, at: placed.assigned })),
        absences: absence ? [absence] : [],
      },
      write: writtenAs(move),
    };
  });
}

function writtenAs({ after, day }: Delayed): LevelMove['write'] {
  const id = after?.task.id?.value;
  return after && id !== undefined ? { fact: 'after', on: after.task, id } : { fact: 'starts', day };
}

/** The stretches that stay above the limits, and the tasks in them that may not or cannot move. */
export function remainingOf(
  { occupancy, held }: Pick<SerialSchedule, 'occupancy' | 'held'>,
  tasks: ReadonlyMap<number, LevelledTask>,
  limits: ReadonlyMap<Person, number>,
  calendars: Calendars,
): StillOver[] {
  return [...occupancy.days].flatMap(([person, days]) =>
    stretchesOf(days.above(limits.get(person) ?? 100), calendars.of(person)).map(({ from, until, share }) => ({
      person,
      from,
      until,
      share: roundedShare(share),
      tasks: occupancy.during(person, from, until).flatMap(({ task, index, assigned }) => {
        const hold = held.get(task) ?? aloneOf(tasks.get(index), person);
        return hold ? [{ task, assigned, ...hold }] : [];
      }),
    })),
  );
}

/** Days in order as stretches that only days off interrupt, with the highest load in each. */
function stretchesOf(
  days: readonly { readonly day: EpochDay; readonly share: number }[],
  calendar: WorkingCalendar,
): readonly Omit<StillOver, 'person' | 'tasks'>[] {
  const stretches: { from: EpochDay; until: EpochDay; share: number }[] = [];
  for (const { day, share } of days) {
    const last = stretches.at(-1);
    if (last && calendar.worked(day) - calendar.worked(last.until) < 1e-9) {
      last.until = day + 1;
      last.share = Math.max(last.share, share);
    } else stretches.push({ from: day, until: day + 1, share });
  }
  return stretches;
}

function aloneOf(task: LevelledTask | undefined, person: Person): Hold | undefined {
  const hand = task?.hands.find((candidate) => candidate.person === person);
  return hand && hand.share > hand.most ? { held: 'alone', at: hand.assigned } : undefined;
}
