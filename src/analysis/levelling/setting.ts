import { type ModelElement, nameOf } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { Task } from '../levelling.ts';
import { addFloat } from '../schedule/float.ts';
import { type Network, readNetwork, type WorkNode } from '../schedule/network.ts';
import { type Moments, propagate } from '../schedule/propagate.ts';
import type { Schedule, ScheduledItem } from '../schedule.ts';
import type { Workload } from '../workload.ts';
import { type LevelledTask, readTasks } from './levelled-task.ts';
import type { Delayed } from './serial.ts';

/** What a serial schedule starts from. */
export interface Setting {
  readonly network: Network;
  /** Work × 2, + 1 for its finish, each end after those that it needs. */
  readonly order: Uint32Array;
  readonly moments: Moments;
  readonly items: ReadonlyMap<ModelElement, ScheduledItem>;
  /** By the index of their work. */
  readonly tasks: ReadonlyMap<number, LevelledTask>;
  readonly calendars: Calendars;
}

/** What levelling is asked about. */
export interface Question {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly workload: Workload;
  /** What each may have at most, in per cent of full time. */
  readonly limits: ReadonlyMap<Person, number>;
  readonly calendars: Calendars;
}

/**
 * The roadmap as it would be read with some moves written into it.
 *
 * @param written the moves by task; none for the plan as it is
 */
export function settingOf(question: Question, written: ReadonlyMap<Task, Delayed>): Setting {
  const { plan, schedule, calendars } = question;
  const network = readNetwork(plan, calendars);
  if (written.size > 0) write(network.works, written);
  const propagated = propagate(network);
  const items = written.size > 0 ? addFloat(network, propagated) : schedule.items;
  const isSettled = (task: Task): boolean => written.get(task)?.after === undefined && written.has(task);
  const tasks = readTasks(question, { network, items, isSettled });
  return { network, order: propagated.order, moments: propagated.moments, items, tasks, calendars };
}

/** The network was read for this alone, so that it may be changed. */
type Changeable = { -readonly [K in keyof WorkNode]: WorkNode[K] };

function write(works: readonly WorkNode[], written: ReadonlyMap<Task, Delayed>): void {
  for (const node of works as readonly Changeable[]) {
    const { item } = node;
    const move = item.kind === 'task' ? written.get(item) : undefined;
    if (!move) continue;
    const on = move.after && works[move.after.index];
    if (on) {
      const dependency = undefined;
      node.startNeeds = [...node.startNeeds, { on, end: 'finish', by: 'after', dependency, lag: undefined }];
    } else {
      const { day } = move;
      node.starts = { fact: 'starts', stated: { value: { kind: 'day', day }, at: nameOf(item) }, day };
    }
  }
}
