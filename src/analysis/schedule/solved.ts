import type { Schedule } from '../schedule.ts';
import type { Network } from './network.ts';
import type { Propagated } from './propagate.ts';

/** A roadmap as read and dated. */
export interface Solved {
  readonly network: Network;
  readonly propagated: Propagated;
}

const solved = new WeakMap<Schedule, Solved>();

/** Keeps what a schedule was made from as long as the schedule, for those who date it again. */
export function keepSolved(schedule: Schedule, made: Solved): Schedule {
  solved.set(schedule, made);
  return schedule;
}

/** @throws for a schedule that was put together by hand */
export function solvedOf(schedule: Schedule): Solved {
  const made = solved.get(schedule);
  if (!made) throw new Error('The schedule was not made from a plan.');
  return made;
}
