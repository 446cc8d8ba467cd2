import { type ModelElement, nameOf } from '../../model/element.ts';
import type { Person } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import type { Calendars } from '../calendar/calendars.ts';
import { type Days, merged } from '../calendar/days-off.ts';
import type { Absence } from '../calendar/person-calendar.ts';
import type { Held, Task } from '../levelling.ts';
import type { WorkNode } from '../schedule/network.ts';
import type { ScheduledItem } from '../schedule.ts';
import type { Question, Setting } from './setting.ts';

/** Somebody who does a task. */
export interface Hand {
  readonly person: Person;
  /** Per cent of full time that the task takes. */
  readonly share: number;
  /** The limit, in per cent of full time. */
  readonly most: number;
  readonly assigned: SourceRange;
  readonly absences: readonly Absence[];
  /** The same, in order and without overlap; none for a task with an effort, which waits for its people. */
  readonly away: readonly Days[];
  /** Working days of the company that the task lacks already. */
  readonly lost: number;
}

/** A task that takes somebody's time. */
export interface LevelledTask {
  readonly task: Task;
  readonly node: WorkNode;
  readonly hands: readonly Hand[];
  /** What keeps it in place whatever happens, and where that stands. */
  readonly held: Hold | undefined;
  /** Whether it stays where it is: it is held, or has been given a day already. */
  readonly still: boolean;
}

export interface Hold {
  readonly held: Held;
  readonly at: SourceRange;
}

/** The tasks with dates and people, by the index of their work, in the order of the file. */
export function readTasks(
  question: Question,
  { network, items, isSettled }: Pick<Setting, 'network' | 'items'> & { readonly isSettled: (task: Task) => boolean },
): Map<number, LevelledTask> {
  const hands = handsOf(question, items);
  const tasks = new Map<number, LevelledTask>();
  for (const node of network.works) {
    if (node.item.kind !== 'task') continue;
    const own = hands.get(node.item);
    const moments = items.get(node.item)?.moments;
    if (!own || !moments) continue;
    const held = holdOf(question, node.item, moments.start);
    const still = held !== undefined || isSettled(node.item);
    tasks.set(node.index, { task: node.item, node, hands: own, held, still });
  }
  return tasks;
}

/** Who does each task; whoever is named twice, with both shares. */
function handsOf(
  { workload, limits, calendars }: Question,
  items: ReadonlyMap<ModelElement, ScheduledItem>,
): Map<Task, Hand[]> {
  const hands = new Map<Task, Hand[]>();
  for (const { person, absences, assignments } of workload.people) {
    const most = limits.get(person) ?? 100;
    const away = merged(absences);
    for (const { task, share, at } of assignments) {
      const moments = items.get(task)?.moments;
      if (share <= 0 || !moments) continue;
      const known = hands.get(task) ?? [];
      hands.set(task, known);
      const place = known.findIndex((hand) => hand.person === person);
      const waits = !task.facts.duration;
      const hand: Hand = {
        person,
        share: share + (known[place]?.share ?? 0),
        most,
        assigned: at,
        absences,
        away: waits ? [] : away,
        lost: waits ? 0 : lostDays(calendars, away, moments.start, moments.finish),
      };
      if (place < 0) known.push(hand);
      else known[place] = hand;
    }
  }
  return hands;
}

/** Working days of the company between two moments on which somebody is away. */
export function lostDays({ company }: Calendars, away: readonly Days[], from: number, until: number): number {
  let lost = 0;
  for (const absence of away) {
    const [first, last] = [Math.max(from, absence.from), Math.min(until, absence.until)];
    if (first < last) lost += company.worked(last) - company.worked(first);
  }
  return lost;
}

function holdOf({ plan, schedule }: Question, task: Task, start: number): Hold | undefined {
  const { done, starts, progress } = task.facts;
  if (done) return { held: 'done', at: done.at };
  if (progress && progress.value.high > 0) return { held: 'begun', at: progress.at };
  if (schedule.basis === 'none') return { held: 'no-dates', at: nameOf(plan.element) };
  if (starts) return { held: start < plan.asOf ? 'begun' : 'fixed', at: starts.at };
  return start < plan.asOf ? { held: 'begun', at: nameOf(task) } : undefined;
}
