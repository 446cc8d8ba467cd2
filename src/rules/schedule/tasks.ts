import type { Schedule } from '../../analysis/schedule.ts';
import type { ModelElement } from '../../model/element.ts';

export type Task = ModelElement<'task'>;

/** More findings of one kind than this are one finding about the roadmap. */
export const MOST_SINGLE = 5;

/** Characters for the names in such a finding. */
export const LIST_ROOM = 50;

/** All tasks of the roadmap, in the order of the file. */
export function tasksOf({ work }: Schedule): Task[] {
  return work.filter((item) => item.kind === 'task');
}

/** By which assessment schedules are judged here; each rule names the point. */
export const DCMA = 'DCMA 14-Point Assessment';
