import type { Facts } from '../facts.ts';
import { spanValue } from '../figures/value.ts';
import type { Float, FloatBound, Schedule, ScheduledItem, Work } from '../schedule.ts';
import { certain } from '../three-point.ts';
import { lastDay, span } from './dates.ts';
import { type Explanation, named, state } from './explanation.ts';

/** Why work can slip so far, and no farther. */
export function whyFloat({ schedule }: Facts, item: ScheduledItem, float: Float): Explanation {
  const { item: work } = item;
  const { total, free } = float;
  const because: Explanation[] = [];
  if (total < 0) because.push(state('misses-deadline', { work: named(work) }));
  else if (item.critical) because.push(state('critical', { work: named(work) }));
  // Days that count from an unknown start are no dates.
  if (schedule.basis !== 'none') {
    because.push(
      state('may-end', { work: named(work), day: lastDay(float.lateFinish) }),
      ...boundOf(schedule, item, float),
    );
  }
  if (total > 0) because.push(free > 0 ? state('free-float', { span: span(free, 'day') }) : state('no-free-float', {}));
  return state(
    'float',
    { work: named(work), span: span(total, 'day') },
    { value: spanValue(certain(total), 'day'), because, at: item.followsFrom },
  );
}

/** What would move, or be missed, if it ended later than that: its own deadline, the end of the roadmap, its phase, or what waits for it. */
function boundOf(schedule: Schedule, { deadline }: ScheduledItem, { bound }: Float): Explanation[] {
  switch (bound.kind) {
    case 'deadline':
      return deadline ? [state('own-deadline', { day: { day: deadline.day } }, { at: [deadline.stated.at] })] : [];
    case 'end-of-roadmap':
      return schedule.finish ? [state('end-of-roadmap', { day: lastDay(schedule.finish.likely) })] : [];
    case 'phase': {
      const phase = schedule.items.get(bound.item)?.float;
      return phase ? [state('phase-ends', { work: named(bound.item), day: lastDay(phase.lateFinish) })] : [];
    }
    case 'follower':
      return followed(schedule, bound);
  }
}

const FOLLOWS = {
  start: { finish: 'follower-begins', start: 'start-follower-begins' },
  finish: { finish: 'follower-ends', start: 'start-follower-ends' },
} as const;

/** By when other work has to begin, or to end, that needs the start or the finish of this. */
function followed(schedule: Schedule, { item, its, needs }: Extract<FloatBound, { kind: 'follower' }>): Explanation[] {
  const follower = schedule.items.get(item);
  if (!follower?.float) return [];
  const { lateStart, lateFinish } = follower.float;
  // Work with a start of its own holds to it, however much later it may begin.
  const stated = follower.why.kind === 'fixed' && follower.why.fact === 'starts';
  const latest = stated ? Math.min(lateStart, follower.start.likely) : lateStart;
  const begins = { day: isPoint(item) ? latest - 1 : latest };
  const values = { work: named(item), day: its === 'start' ? begins : lastDay(lateFinish) };
  const own = follower.deadline;
  const because = own
    ? [state('deadline-of', { work: named(item), day: { day: own.day } }, { at: [own.stated.at] })]
    : [];
  return [state(FOLLOWS[its][needs], values, { because })];
}

function isPoint({ kind }: Work): boolean {
  return kind === 'milestone' || kind === 'gate';
}

/** Whether work ends by its deadline, in the likely case. */
export function whyDeadline({ schedule }: Facts, { item, deadline, finish }: ScheduledItem): Explanation | undefined {
  if (!deadline || schedule.basis === 'none') return undefined;
  const days = deadline.day + 1 - finish.likely;
  const values = {
    work: named(item),
    deadline: { day: deadline.day },
    day: lastDay(finish.likely),
    span: span(Math.abs(days), 'day'),
  };
  return state(days < 0 ? 'deadline-missed' : 'deadline-met', values, { at: [deadline.stated.at] });
}
