import type { ModelElement } from '../../model/element.ts';
import type { ScheduleConflict, ScheduledItem } from '../schedule.ts';
import type { ThreePoint } from '../three-point.ts';
import type { Need, Network, StatedDay, WorkNode } from './network.ts';
import { laterBy, wholeDays } from './time-scale.ts';

type Items = ReadonlyMap<ModelElement, ScheduledItem>;

/** Statements that contradict each other, in the order of the file. Work without dates contradicts nothing. */
export function conflictsOf(network: Network, items: Items): ScheduleConflict[] {
  const conflicts: ScheduleConflict[] = [];
  for (const node of network.works) {
    if (node.starts && node.done && node.done.day < node.starts.day)
      conflicts.push(doneBeforeStart(node.starts, node.done, node));
    for (const need of node.startNeeds) {
      const conflict = tooEarly(node, need, items);
      if (conflict) conflicts.push(conflict);
    }
    for (const need of node.endNeeds) {
      const conflict = endsTooEarly(node, need, items);
      if (conflict) conflicts.push(conflict);
    }
    const outlasting = outlastingParts(node, items);
    if (outlasting) conflicts.push(outlasting);
  }
  return conflicts;
}

function doneBeforeStart(starts: StatedDay, done: StatedDay, { item }: WorkNode): ScheduleConflict {
  const day = starts.day - done.day;
  return {
    kind: 'done-before-start',
    item,
    starts: starts.stated,
    done: done.stated,
    days: { low: day, likely: day, high: day },
  };
}

/** The first stated day of the work, held against what one need allows. */
function tooEarly({ item, starts, done }: WorkNode, need: Need, items: Items): ScheduleConflict | undefined {
  const other = items.get(need.on.item);
  if (!other) return undefined;
  const end = need.end === 'start' ? other.start : other.finish;
  const allowed = need.lag ? wholeDays(laterBy(end, need.lag)) : end;
  const early = [starts, done].find((stated) => stated && stated.day < allowed.likely);
  if (!early) return undefined;
  const { fact, stated } = early;
  const days = difference(allowed, early.day);
  if (need.dependency) {
    const { dependency } = need;
    const predecessor = need.on.item;
    return { kind: 'before-predecessor', item, fact, stated, predecessor, dependency, allowed: allowed.likely, days };
  }
  if (need.by !== 'inside' || need.on.item.kind !== 'phase') return undefined;
  return { kind: 'before-phase', item, fact, stated, phase: need.on.item, allowed: allowed.likely, days };
}

/** A fixed start, or the day on which it was done, that makes the work end before what its end waits for. */
function endsTooEarly({ item, starts, done }: WorkNode, need: Need, items: Items): ScheduleConflict | undefined {
  const stated = done ?? starts;
  const own = items.get(item);
  const other = items.get(need.on.item);
  if (!stated || !own || !other || !need.dependency) return undefined;
  const end = need.end === 'start' ? other.start : other.finish;
  const allowed = need.lag ? wholeDays(laterBy(end, need.lag)) : end;
  if (own.finish.likely >= allowed.likely) return undefined;
  return {
    kind: 'ends-before-predecessor',
    item,
    fact: stated.fact,
    stated: stated.stated,
    predecessor: need.on.item,
    dependency: need.dependency,
    ends: own.finish.likely,
    allowed: allowed.likely,
    days: {
      low: allowed.low - own.finish.low,
      likely: allowed.likely - own.finish.likely,
      high: allowed.high - own.finish.high,
    },
  };
}

function difference({ low, likely, high }: ThreePoint, day: number): ThreePoint {
  return { low: low - day, likely: likely - day, high: high - day };
}

/** A phase that is done lasted as long as it did; until then its parts have to fit in. */
function outlastingParts(node: WorkNode, items: Items): ScheduleConflict | undefined {
  const { item, length, done } = node;
  const phase = items.get(item);
  if (item.kind !== 'phase' || !phase || done || !('kind' in length) || length.kind !== 'duration') return undefined;
  let latest: ScheduledItem | undefined;
  for (const part of node.parts) {
    const dated = items.get(part.item);
    if (dated && dated.finish.likely > (latest?.finish ?? phase.finish).likely) latest = dated;
  }
  if (!latest) return undefined;
  return {
    kind: 'tasks-outlast-phase',
    item,
    stated: length.stated,
    latest: latest.item,
    needed: latest.finish.likely,
    // Point by point the two cases belong together: both phase and part begin in the same case.
    days: {
      low: latest.finish.low - phase.finish.low,
      likely: latest.finish.likely - phase.finish.likely,
      high: latest.finish.high - phase.finish.high,
    },
  };
}
