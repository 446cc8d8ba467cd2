import type { Facts } from '../../analysis/facts.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, type ModelElement } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { EpochDay, SourceRange } from '../../model/values.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { momentOf } from '../use-case/phase-start.ts';

export type Change = ModelElement<'change'>;

/** The three steps of the article ('Change management: Mensen meenemen'), as the language calls them. */
export const STEPS = ['inform', 'involve', 'train'] as const;

export type Step = (typeof STEPS)[number];

/** Something that is done with people, with what is known of its time. */
export interface Activity {
  readonly step: Step;
  readonly at: SourceRange;
  /** The first day; undefined where it is not stated, or follows from work without a date. */
  readonly first: EpochDay | undefined;
  /** The last day that is stated; undefined where none is. */
  readonly last: EpochDay | undefined;
  /** Whether it comes back again and again, with no end stated. */
  readonly goesOn: boolean;
}

/** @returns undefined where a line about one of the steps, or a name in it, cannot be read */
export function activitiesOf(plan: Plan, facts: Facts, change: Change): readonly Activity[] | undefined {
  if (isHalfTyped(change) || STEPS.some((step) => isUnreadable(change, step))) return undefined;
  const activities: Activity[] = [];
  for (const step of ['inform', 'involve'] as const) {
    for (const { value, at } of change.facts[step]) {
      const first = value.from && momentOf(plan, facts, value.from.value);
      const [on, by] = [value.on, value.by].map((date) => date && dayOf(date.value, plan.start));
      const dated = by ?? on;
      activities.push({
        step,
        at,
        first: first ?? on,
        last: dated ?? (value.every ? undefined : first),
        goesOn: value.every !== undefined && by === undefined,
      });
    }
  }
  for (const { value, at } of change.facts.train) {
    const last = value.by && dayOf(value.by.value, plan.start);
    activities.push({ step: 'train', at, first: last, last, goesOn: false });
  }
  return activities;
}

function isUnreadable(change: Change, step: Step): boolean {
  const written = change.facts[step].length > 0;
  return unreadableAt(change, step) !== undefined || (!written && !isAbsent(change, step));
}
