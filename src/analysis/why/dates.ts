import { titleOf } from '../../model/element.ts';
import type { Shown } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { Dependency, SourceRange } from '../../model/values.ts';
import type { Facts } from '../facts.ts';
import { dayValue } from '../figures/value.ts';
import type { Schedule, ScheduledItem, Work } from '../schedule.ts';
import { likelyOf, type ThreePoint } from '../three-point.ts';
import { type Explanation, MOST_PARTS, named, state } from './explanation.ts';
import { withShare } from './words.ts';

/** What is walked through. */
interface Roadmap {
  readonly schedule: Schedule;
  /** Undefined where nobody is named. */
  readonly names: Plan['names'] | undefined;
}

/** An end of work on the way back. */
interface Place {
  readonly work: Work;
  readonly end: 'start' | 'finish';
}

/** Why work begins when it does, in the likely case: what it waits for, and what that waits for, back to a date that stands by itself. */
export function whyStart(plan: Plan, { schedule }: Facts, item: ScheduledItem): Explanation {
  const day = firstDay(item, item.start.likely);
  const isPoint = isPointed(item.item);
  const value = dayValue(isPoint ? before(item.start) : item.start);
  const because = stepsFrom({ schedule, names: plan.names }, { work: item.item, end: 'start' });
  return state('begins', { work: named(item.item), day }, { value, because, at: item.followsFrom });
}

/** Why work ends when it does: how long it takes, and why it begins when it does. */
export function whyEnd(plan: Plan, { schedule }: Facts, item: ScheduledItem): Explanation {
  const because = stepsFrom({ schedule, names: plan.names }, { work: item.item, end: 'finish' });
  const margin = marginOf(item);
  return state(
    'ends',
    { work: named(item.item), day: lastDay(item.finish.likely) },
    { value: dayValue(before(item.finish)), because: margin ? [...because, margin] : because, at: item.followsFrom },
  );
}

function marginOf({ item, marginDays }: ScheduledItem): Explanation | undefined {
  const margin = item.kind === 'phase' ? item.facts.margin : undefined;
  if (!margin || marginDays <= 0) return undefined;
  const values = { share: { percent: likelyOf(margin.value) }, span: { span: marginDays, unit: 'day' as const } };
  return state('margin', values, { at: [margin.at] });
}

/** One statement for each step back on the path that decides, the nearest first. */
function stepsFrom(roadmap: Roadmap, from: Place): Explanation[] {
  const steps = walk(roadmap, from, () => undefined);
  if (steps.length <= MOST_PARTS) return steps;
  // The last step says where it all begins.
  const last = steps.slice(-1);
  const count = steps.length - MOST_PARTS;
  return [...steps.slice(0, MOST_PARTS - 1), state('more-steps', { count }), ...last];
}

/** Goes back from need to need until a date stands by itself, and tells each end of work that it meets. */
function walk(roadmap: Roadmap, from: Place, meet: (item: ScheduledItem, end: Place['end']) => void): Explanation[] {
  const steps: Explanation[] = [];
  const seen = { start: new Set<Work>(), finish: new Set<Work>() };
  let place: Place | undefined = from;
  while (place) {
    const { work, end }: Place = place;
    const item = roadmap.schedule.items.get(work);
    if (!item || seen[end].has(work)) break;
    seen[end].add(work);
    meet(item, end);
    const { says, next }: Step = end === 'finish' ? stepFromFinish(roadmap, item) : stepFromStart(roadmap, item);
    steps.push(...says);
    place = next;
  }
  return steps;
}

/** The work whose length decides when some work ends, the work itself first. */
export function decidingWork(schedule: Schedule, item: ScheduledItem): ScheduledItem[] {
  const found = new Set<ScheduledItem>();
  walk({ schedule, names: undefined }, { work: item.item, end: 'finish' }, (step, end) => {
    if (end === 'finish') found.add(step);
  });
  return [...found];
}

interface Step {
  readonly says: readonly Explanation[];
  readonly next: Place | undefined;
}

function stepFromFinish(roadmap: Roadmap, item: ScheduledItem): Step {
  const work = item.item;
  const { done } = work.facts;
  if (done) {
    const day = lastDay(item.finish.likely);
    return { says: [state('states-done', { work: named(work), day }, { at: [done.at] })], next: undefined };
  }
  const start: Place = { work, end: 'start' };
  if (isPointed(work)) return { says: [], next: start };
  const length = lengthOf(roadmap, item);
  if (length) return { says: [length], next: start };
  return stepFromParts(roadmap.schedule, item) ?? { says: [], next: start };
}

/** How long it takes by its own lines. */
function lengthOf({ names }: Roadmap, { item: work }: ScheduledItem): Explanation | undefined {
  if (work.kind !== 'phase' && work.kind !== 'task') return undefined;
  const { duration } = work.facts;
  if (duration) {
    const { unit, time } = duration.value;
    const shown = time === 'working' && unit === 'day' ? 'working-day' : unit;
    return state('lasts', { work: named(work), span: span(likelyOf(duration.value), shown) }, { at: [duration.at] });
  }
  if (work.kind !== 'task' || !work.facts.effort) return undefined;
  const { effort, assigned } = work.facts;
  const amount = span(likelyOf(effort.value), effort.value.unit === 'day' ? 'working-day' : effort.value.unit);
  const people = assigned?.value ?? [];
  if (people.length === 0)
    return state('takes-effort-of-one', { work: named(work), span: amount }, { at: [effort.at] });
  const list = people.map(({ value: { person, share } }) => {
    const found = names?.findOf(person, 'person', 'vacancy');
    const title = found ? titleOf(found) : person.value.id;
    return share ? withShare(title, likelyOf(share.value)) : title;
  });
  const at = [effort.at, ...(assigned ? [assigned.at] : [])];
  return state('takes-effort', { work: named(work), span: amount, people: { list } }, { at });
}

/** A phase without a length of its own ends with the last of its parts, or with what its end waits for. */
function stepFromParts(schedule: Schedule, { item: phase, finish }: ScheduledItem): Step | undefined {
  if (phase.kind !== 'phase') return undefined;
  for (const dependency of phase.facts.endsAfter?.value ?? []) {
    const { on, end } = dependency.value;
    const other = schedule.work.find(({ id }) => id?.value === on.value.id);
    const met = other && schedule.items.get(other);
    if (!other || !met || dependency.value.lag) continue;
    if ((end === 'start' ? met.start : met.finish).likely !== finish.likely) continue;
    return { says: [waiting('ends-with', phase, met, end, dependency.at)], next: { work: other, end } };
  }
  let last: ScheduledItem | undefined;
  for (const child of phase.children) {
    const part = schedule.items.get(child);
    // What stands at the end of its phase does not stretch it.
    if (!part || (part.why.kind === 'container' && part.why.end === 'finish')) continue;
    if (!last || part.finish.likely > last.finish.likely) last = part;
  }
  if (!last) return undefined;
  const values = { work: named(phase), part: named(last.item) };
  return { says: [state('ends-with-part', values)], next: { work: last.item, end: 'finish' } };
}

function stepFromStart({ schedule }: Roadmap, item: ScheduledItem): Step {
  const { item: work, why } = item;
  const values = { work: named(work), day: firstDay(item, item.start.likely) };
  switch (why.kind) {
    case 'plan-start': {
      const code = why.at ? 'with-plan' : 'with-earliest-date';
      return { says: [state(code, values, { at: why.at ? [why.at] : [] })], next: undefined };
    }
    case 'fixed': {
      const code = why.fact === 'starts' ? 'states-start' : 'states-done';
      return { says: [state(code, values, { at: [why.at] })], next: undefined };
    }
    default: {
      const other = schedule.items.get(why.on);
      if (!other) return { says: [], next: undefined };
      const says = why.kind === 'container' ? insideOf(item, other, why.end) : afterOf(item, other, why);
      return { says, next: { work: why.on, end: why.end } };
    }
  }
}

type Waiting = Extract<ScheduledItem['why'], { kind: 'dependency' | 'end-dependency' }>;

function afterOf(item: ScheduledItem, other: ScheduledItem, { kind, end, at }: Waiting): Explanation[] {
  const by = kind === 'dependency' ? 'waits-for' : 'ends-with';
  const waits = waiting(by, item.item, other, end, at);
  const lag = lagOf(item.item, at);
  if (lag) return [waits, lag];
  if (kind === 'end-dependency') return [waits];
  return [waits, ...idleBetween(item, end === 'start' ? other.start : other.finish)];
}

function insideOf(item: ScheduledItem, phase: ScheduledItem, end: Dependency['end']): Explanation[] {
  const names = { work: named(item.item), on: named(phase.item) };
  if (end === 'finish') return [state('stands-at-end', { ...names, day: lastDay(phase.finish.likely) })];
  const begins = state('begins-with-phase', { ...names, day: firstDay(phase, phase.start.likely) });
  return [begins, ...idleBetween(item, phase.start)];
}

function waiting(
  by: 'waits-for' | 'ends-with',
  work: Work,
  other: ScheduledItem,
  end: Dependency['end'],
  at: SourceRange,
): Explanation {
  const day = end === 'start' ? firstDay(other, other.start.likely) : lastDay(other.finish.likely);
  const code = end === 'start' ? (`${by}-start` as const) : (`${by}-end` as const);
  return state(code, { work: named(work), on: named(other.item), day }, { at: [at] });
}

/** The pause or overlap that a dependency states. */
function lagOf({ facts }: Work, at: SourceRange): Explanation | undefined {
  const all = [...(facts.after?.value ?? []), ...('endsAfter' in facts ? (facts.endsAfter?.value ?? []) : [])];
  const lag = all.find((dependency) => dependency.at === at)?.value.lag;
  if (!lag) return undefined;
  const { unit, time } = lag.value;
  const amount = likelyOf(lag.value);
  const shown = time === 'working' && unit === 'day' ? 'working-day' : unit;
  return state(amount < 0 ? 'overlap' : 'pause', { span: span(Math.abs(amount), shown) }, { at: [lag.at] });
}

/** Work that passes only on working days begins on the first of them. */
function idleBetween({ start }: ScheduledItem, met: ThreePoint): Explanation[] {
  return start.likely > met.likely ? [state('first-working-day', { day: { day: start.likely } })] : [];
}

export function span(amount: number, unit: Extract<Shown, { span: number }>['unit']): Shown {
  return { span: amount, unit };
}

/** A finish is excluded: the last day is the one before. */
export function lastDay(finish: number): Shown {
  return { day: finish - 1 };
}

/** A point stands at the end of its day. */
function firstDay({ item }: ScheduledItem, start: number): Shown {
  return { day: isPointed(item) ? start - 1 : start };
}

function isPointed({ kind }: Work): boolean {
  return kind === 'milestone' || kind === 'gate';
}

function before({ low, likely, high }: ThreePoint): ThreePoint {
  return { low: low - 1, likely: likely - 1, high: high - 1 };
}
