import type { ScheduledItem, Work } from '../../src/analysis/schedule.ts';
import { likelyOf } from '../../src/analysis/three-point.ts';
import { isKind, lineOf, titleOf } from '../../src/model/element.ts';
import { dayOf, type Plan } from '../../src/model/plan.ts';
import { type EpochDay, formatIsoDate, locate, toCivilDate } from '../../src/model/values.ts';
import { insertFact, replace } from '../../src/rules/engine/edit.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import type { EditTexts } from '../texts/edits.ts';
import type { MadeEdit } from './made-edit.ts';
import { scaledEstimate } from './scaled-figure.ts';

/** Latest month that the language knows as a date of a plan. */
const LAST_MONTH = 600;

/**
 * Lets work begin on another day: rewrites its `starts`, in the notation that it has, or adds one where nothing else decides when it begins.
 *
 * @param day its first day; of a milestone or gate the day on which it stands
 */
export function movedStart({ plan, facts }: CheckedPlan, item: Work, day: EpochDay, say: EditTexts): MadeEdit {
  const title = titleOf(item);
  if (lineOf(item, 'done')) return { refused: say.done(title) };
  const line = lineOf(item, 'starts');
  const { starts } = item.facts;
  if (line && !starts) return { refused: say.unreadable('starts') };
  if (starts) {
    const written = starts.value.kind === 'month' ? monthFor(day, plan) : formatIsoDate(day);
    if (written === undefined) return { refused: say.outside };
    if (starts.value.kind === 'month' ? written === `month ${starts.value.month}` : starts.value.day === day) {
      return { refused: say.unchanged(`starts: ${written}`) };
    }
    return { edits: [replace(starts.at, written)], written: `starts: ${written}` };
  }
  const after = lineOf(item, 'after') ?? lineOf(item, 'ends-after');
  if (after) return { refused: say.waits(title, waitedFor(item, plan)) };
  if (facts.schedule.basis === 'none') return { refused: say.noStart };
  const written = `starts: ${formatIsoDate(day)}`;
  return { edits: [insertFact(item, written, 'kind')], written };
}

/** Names of what it waits for; the ids where nothing has them. */
function waitedFor({ facts }: Work, plan: Plan): string[] {
  const ends = 'endsAfter' in facts ? (facts.endsAfter?.value ?? []) : [];
  return [...(facts.after?.value ?? []), ...ends].map(({ value: { on } }) => {
    const target = plan.names.find(on.value);
    return target ? titleOf(target) : on.value.id;
  });
}

/** The month of the plan that ends nearest to a day. */
function monthFor(day: EpochDay, { start }: Plan): string | undefined {
  if (start === undefined) return undefined;
  const [from, to] = [toCivilDate(start), toCivilDate(day)];
  const near = (to.year - from.year) * 12 + to.month - from.month;
  const distance = (month: number): number =>
    Math.abs((dayOf({ kind: 'month', month }, start) ?? Number.POSITIVE_INFINITY) - day);
  const [month] = [near - 1, near, near + 1, near + 2]
    .filter((candidate) => candidate >= 1 && candidate <= LAST_MONTH)
    .sort((one, other) => distance(one) - distance(other));
  return month === undefined ? undefined : `month ${month}`;
}

/**
 * Lets work take another time: rewrites its `duration` in the unit and form that it has.
 *
 * @param days calendar days that it takes in the likely case, without its margin
 * @param text of the file that holds it
 */
export function changedLength(
  { item, days: known }: ScheduledItem,
  days: number,
  text: string,
  say: EditTexts,
): MadeEdit {
  const title = titleOf(item);
  if (!isKind(item, 'phase', 'task')) return { refused: say.point(title) };
  if (lineOf(item, 'done')) return { refused: say.done(title) };
  const { duration } = item.facts;
  if (!duration) {
    if (lineOf(item, 'duration')) return { refused: say.unreadable('duration') };
    if (lineOf(item, 'effort')) return { refused: say.effort(title) };
    return { refused: say.parts(title) };
  }
  if (!(known.likely > 0)) return { refused: say.point(title) };
  const { start, end } = locate(duration.at);
  const before = text.slice(start, end);
  const written = scaledEstimate(before, duration.value, (likelyOf(duration.value) * days) / known.likely);
  if (written === undefined) return { refused: say.unreadable('duration') };
  if (written === before) return { refused: say.unchanged(`duration: ${before}`) };
  return { edits: [replace(duration.at, written)], written: `duration: ${written}` };
}
