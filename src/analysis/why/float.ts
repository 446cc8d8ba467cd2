import type { Facts } from '../facts.ts';
import { spanValue } from '../figures/value.ts';
import type { Float, Schedule, ScheduledItem, Work } from '../schedule.ts';
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

/** What would move, or be missed, if it ended later than that: its own deadline, the end of the roadmap, or what follows. */
function boundOf(
  schedule: Schedule,
  { item, deadline, container }: ScheduledItem,
  { lateFinish }: Float,
): Explanation[] {
  if (deadline && deadline.day + 1 <= lateFinish) {
    return [state('own-deadline', { day: { day: deadline.day } }, { at: [deadline.stated.at] })];
  }
  const follower = followerOf(schedule, item);
  const end = schedule.finish?.likely;
  if (follower?.float && (end === undefined || lateFinish < end)) {
    const { lateStart } = follower.float;
    const values = { work: named(follower.item), day: { day: isPoint(follower.item) ? lateStart - 1 : lateStart } };
    const own = follower.deadline;
    const because = own
      ? [state('deadline-of', { work: named(follower.item), day: { day: own.day } }, { at: [own.stated.at] })]
      : [];
    return [state('follower-begins', values, { because })];
  }
  const phase = container && schedule.items.get(container);
  if (phase?.float && (end === undefined || lateFinish < end)) {
    return [state('phase-ends', { work: named(phase.item), day: lastDay(phase.float.lateFinish) })];
  }
  return end === undefined ? [] : [state('end-of-roadmap', { day: lastDay(end) })];
}

/** Of what waits for the work, that which has to begin first. */
function followerOf(schedule: Schedule, work: Work): ScheduledItem | undefined {
  const id = work.id?.value;
  if (id === undefined) return undefined;
  let first: ScheduledItem | undefined;
  for (const other of schedule.items.values()) {
    const waits = other.item.facts.after?.value.some(({ value }) => value.on.value.id === id && value.end === 'finish');
    if (!waits || !other.float) continue;
    if (!first?.float || other.float.lateStart < first.float.lateStart) first = other;
  }
  return first;
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
