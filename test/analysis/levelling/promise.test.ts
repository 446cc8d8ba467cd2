import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { isKept } from '../../../src/analysis/levelling/promise.ts';
import type { Delayed } from '../../../src/analysis/levelling/serial.ts';
import { settingOf } from '../../../src/analysis/levelling/setting.ts';
import type { StillOver, Task } from '../../../src/analysis/levelling.ts';
import { toEpochDay } from '../../../src/model/values.ts';
import { planOf } from '../../support/plan.ts';
import { task, text } from './team-plan.ts';

const MONDAY = toEpochDay({ year: 2027, month: 1, day: 4 });

const TEAM = 'person mila "Mila" { leave: 2027-01-20 }\nperson ravi "Ravi" { }';

/** Whether a plan with one task moved, by so many days from the 4th of January on, keeps what levelling tells. */
function keeps(roadmap: readonly string[], id: string, days: number, unsolved: readonly Partial<StillOver>[] = []) {
  const plan = planOf(text(TEAM, roadmap.join('\n')));
  const { schedule, workload, calendars } = analyse(plan);
  const question = { plan, schedule, workload, calendars, limits: new Map() };
  const [person] = workload.people.map((load) => load.person);
  const moved = schedule.work.find((work): work is Task => work.kind === 'task' && work.id?.value === id);
  if (!person || !moved) throw new Error(`${id} is no task.`);
  const day = MONDAY + days;
  const move: Delayed = { task: moved, start: day, day, person, behind: [], absence: undefined, after: undefined };
  const setting = settingOf(question, new Map([[moved, move]]));
  return isKept(question, { setting, written: [move], unsolved: unsolved as readonly StillOver[] });
}

const A = task('a', 'mila', 'duration: 1 week');

describe('a move keeps what levelling tells', () => {
  it('where the task and what follows begin later', () => {
    expect(keeps([A, task('b', 'ravi', 'after: a', 'duration: 1 week')], 'a', 7)).toBe(true);
  });

  it('but not where something begins earlier', () => {
    const late = task('a', 'mila', 'after: x', 'duration: 1 week');
    const x = task('x', '', 'duration: 2 days');
    expect([keeps([x, late], 'a', 2), keeps([x, late], 'a', 1)]).toEqual([true, false]);
  });

  it('but not where a fixed day comes too early then, unless it did before', () => {
    const fixed = task('b', 'ravi', 'after: a', 'starts: 2027-01-18', 'duration: 1 week');
    expect([keeps([A, fixed], 'a', 7), keeps([A, fixed], 'a', 8)]).toEqual([true, false]);
    const broken = task('b', 'ravi', 'after: a', 'starts: 2027-01-10', 'duration: 1 week');
    expect(keeps([A, broken], 'a', 8)).toBe(true);
    // That another statement about it was broken is no excuse.
    const done = task('b', 'ravi', 'after: a', 'starts: 2027-01-18', 'done: 2027-01-15', 'duration: 1 week');
    expect(keeps([A, done], 'a', 8)).toBe(false);
  });

  it('though a part outlasts its phase: that is told', () => {
    const phase = `phase f {\n duration: 2 weeks\n ${task('c', '', 'after: a', 'duration: 1 week')}\n}`;
    expect(keeps([A, phase], 'a', 8)).toBe(true);
  });

  it('but not where somebody is away on more of its days', () => {
    // Until Tuesday the 19th; a day later, the leave of the 20th lies in it.
    expect([keeps([A], 'a', 9), keeps([A], 'a', 10), keeps([A], 'a', 16), keeps([A], 'a', 17)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    // A task with an effort waits for its people, and Ravi is not away.
    expect(keeps([task('a', 'mila', 'effort: 5 days')], 'a', 10)).toBe(true);
    expect(keeps([task('a', 'ravi', 'duration: 1 week')], 'a', 10)).toBe(true);
    // As planned it was away as long.
    expect(keeps([task('a', 'mila', 'duration: 20 days')], 'a', 10)).toBe(true);
  });

  it('but not where too much is left and nothing is said to be in the way', () => {
    const tasks = [{}] as unknown as StillOver['tasks'];
    expect([keeps([A], 'a', 7, [{ tasks }]), keeps([A], 'a', 7, [{ tasks }, { tasks: [] }])]).toEqual([true, false]);
  });
});
