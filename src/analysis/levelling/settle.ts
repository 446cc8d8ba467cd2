import { nameOf } from '../../model/element.ts';
import type { Person } from '../../model/plan.ts';
import type { Held, StillOver, Task } from '../levelling.ts';
import type { Hold } from './levelled-task.ts';
import { Occupancy } from './occupancy.ts';
import { isKept } from './promise.ts';
import { type Delayed, placeInTurn } from './serial.ts';
import { type Question, type Setting, settingOf } from './setting.ts';
import { remainingOf } from './told.ts';

/** Moves, and the plan as it reads and is dated with them. */
export interface Settled {
  readonly setting: Setting;
  /** In the order of the file. */
  readonly written: readonly Delayed[];
  readonly unsolved: readonly StillOver[];
}

/** Times that a plan is looked at with the moves of the last time in it. */
const MOST_TIMES = 6;

/**
 * Looks for moves until the plan that has them needs, or has room for, no more: whoever asks again then is told nothing else.
 *
 * @returns undefined where no such moves are found, or where they would not keep what levelling tells
 */
export function settle(question: Question): Settled | undefined {
  const { limits, schedule, calendars } = question;
  const moved = new Map<Task, Delayed>();
  for (let time = 0; time < MOST_TIMES; time++) {
    const setting = settingOf(question, moved);
    const dated = occupancyOf(setting);
    const placed = moved.size > 0 && !isAbove(dated, limits) ? undefined : placeInTurn(setting);
    if (placed && placed.delayed.length > 0) {
      for (const delayed of placed.delayed) moved.set(delayed.task, delayed);
      continue;
    }
    const unsolved = placed
      ? remainingOf({ occupancy: dated, held: placed.held }, setting.tasks, limits, calendars)
      : [];
    const written = schedule.work.flatMap((work) => (work.kind === 'task' ? (moved.get(work) ?? []) : []));
    const settled = { setting, written, unsolved };
    return isKept(question, settled) ? settled : undefined;
  }
  return undefined;
}

/** What is too much in the plan as it is, where one reason keeps all tasks in place. */
export function asItIs(question: Question, held: Held): StillOver[] {
  const setting = settingOf(question, new Map());
  const holds = new Map<Task, Hold>();
  for (const { task } of setting.tasks.values()) holds.set(task, { held, at: nameOf(task) });
  const { limits, calendars } = question;
  return remainingOf({ occupancy: occupancyOf(setting), held: holds }, setting.tasks, limits, calendars);
}

/** What everybody has to do as the plan is dated. */
function occupancyOf({ tasks, moments, calendars }: Setting): Occupancy {
  const occupancy = new Occupancy(calendars);
  for (const task of tasks.values()) {
    const [start, finish] = [moments.starts[task.node.index], moments.finishes[task.node.index]];
    if (start !== undefined && finish !== undefined) occupancy.add(task, start, finish);
  }
  return occupancy;
}

function isAbove({ days }: Occupancy, limits: ReadonlyMap<Person, number>): boolean {
  for (const [person, own] of days) if (own.above(limits.get(person) ?? 100).length > 0) return true;
  return false;
}
