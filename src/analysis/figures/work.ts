import { nameOf } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { Facts } from '../facts.ts';
import type { Schedule, UndatedItem, Work } from '../schedule.ts';
import type { ThreePoint } from '../three-point.ts';
import { type Answer, known, unknown } from './answer.ts';
import { type Lack, lackOf } from './lack.ts';
import { dayValue, spanValue } from './value.ts';

/** The first day of work. A point stands at the end of its day, which is its first and its last. */
export function startOf({ schedule }: Facts, work: Work): Answer {
  const item = schedule.items.get(work);
  const start = item?.start ?? schedule.undated.get(work)?.start;
  if (!start) return undated(schedule, work);
  if (schedule.basis === 'none') return unknown('schedule', noStart());
  const isPoint = work.kind === 'milestone' || work.kind === 'gate';
  return known(dayValue(isPoint ? dayBefore(start) : start), 'schedule', { followsFrom: item?.followsFrom ?? [] });
}

/** The last day of work, included. */
export function endOf({ schedule }: Facts, work: Work): Answer {
  const item = schedule.items.get(work);
  if (!item) return undated(schedule, work);
  if (schedule.basis === 'none') return unknown('schedule', noStart());
  return known(dayValue(dayBefore(item.finish)), 'schedule', { followsFrom: item.followsFrom });
}

/** How many calendar days later the work may end without moving the end of the roadmap or missing a deadline, in the likely case. */
export function floatOf({ schedule }: Facts, work: Work): Answer {
  const item = schedule.items.get(work);
  if (!item) return { ...undated(schedule, work), basis: 'float' };
  const { float, finish, followsFrom } = item;
  if (!float) return unknown('float', lackOf('done', { element: work, fact: 'done', at: work.facts.done?.at }));
  const { total } = float;
  // Without a start the days are relative: a month of them is none of the calendar.
  const from = schedule.basis === 'none' ? undefined : finish.likely;
  return known(spanValue({ low: total, likely: total, high: total }, 'day', from), 'float', { followsFrom });
}

/** The day by which work has to end, or what keeps it from being known. */
export function deadlineOf(plan: Plan, work: Work): number | Lack {
  const { deadline } = work.facts;
  if (!deadline) return lackOf('no-deadline', { element: work, fact: 'deadline', at: nameOf(work) });
  return dayOf(deadline.value, plan.start) ?? noStart();
}

function dayBefore({ low, likely, high }: ThreePoint): ThreePoint {
  return { low: low - 1, likely: likely - 1, high: high - 1 };
}

function noStart(): Lack {
  return lackOf('no-start', { fact: 'start' });
}

function undated(schedule: Schedule, work: Work): Answer {
  const item = rootOf(schedule, work);
  return unknown('schedule', item ? lackOfWork(item) : lackOf('unresolved', { element: work, at: nameOf(work) }));
}

/** The first work on the way back that has no date for a reason of its own. */
function rootOf(schedule: Schedule, work: Work): UndatedItem | undefined {
  const seen = new Set<Work>();
  let item = schedule.undated.get(work);
  while (item?.on && !seen.has(item.on)) {
    seen.add(item.on);
    const next = schedule.undated.get(item.on);
    if (!next) break;
    item = next;
  }
  return item;
}

const FACTS: Readonly<Partial<Record<UndatedItem['because'], string>>> = {
  'no-duration': 'duration',
  'no-start': 'after',
};

/** Why work has no date. */
export function lackOfWork({ item, because, at }: UndatedItem): Lack {
  return lackOf(because === 'no-start' ? 'no-place' : because, { element: item, fact: FACTS[because], at });
}
