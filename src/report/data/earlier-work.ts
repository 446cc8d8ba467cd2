import type { ScheduledItem, Work } from '../../analysis/schedule.ts';
import { titleOf } from '../../model/element.ts';
import { pathOf } from '../../model/path.ts';
import type { Plan } from '../../model/plan.ts';
import type { EarlierState } from '../options.ts';

/** How the steps of a roadmap stood in an earlier state of the plan. */
export interface EarlierWork {
  /** What a step was then; undefined for what is new, and for what had no dates. */
  readonly before: (item: Work) => ScheduledItem | undefined;
  /** The steps that the plan no longer has, in the order of the earlier plan. */
  readonly gone: readonly Work[];
}

/**
 * Finds each step in the earlier plan: by its path below the plan, else by its id, since it may stand in another phase now, else by
 * its kind and title, since it may have been given an id. A sign that several steps share finds none of them.
 */
export function earlierWork(
  now: { readonly plan: Plan; readonly work: readonly Work[] },
  earlier: EarlierState,
): EarlierWork {
  const { plan, facts } = earlier;
  const found = new Map<Work, Work>();
  let [open, left] = [now.work, facts.schedule.work as readonly Work[]];
  for (const signOf of [placeOf, idOf, titleIn]) {
    const before = bySign(left, (item) => signOf(plan, item));
    const after = bySign(open, (item) => signOf(now.plan, item));
    for (const [sign, item] of after) {
      const match = before.get(sign);
      if (item && match) found.set(item, match);
    }
    const taken = new Set(found.values());
    open = open.filter((item) => !found.has(item));
    left = left.filter((item) => !taken.has(item));
  }
  return {
    before: (item) => {
      const match = found.get(item);
      return match && facts.schedule.items.get(match);
    },
    gone: left,
  };
}

function bySign(items: readonly Work[], signOf: (item: Work) => string | undefined): Map<string, Work | null> {
  const signs = new Map<string, Work | null>();
  for (const item of items) {
    const sign = signOf(item);
    if (sign !== undefined) signs.set(sign, signs.has(sign) ? null : item);
  }
  return signs;
}

/** The path without the plan, which may have been given another id. */
function placeOf(plan: Plan, item: Work): string {
  const path = pathOf(plan, item);
  return path.slice(path.indexOf('/') + 1);
}

function idOf(_plan: Plan, item: Work): string | undefined {
  return item.id?.value;
}

function titleIn(_plan: Plan, item: Work): string {
  return `${item.kind} ${titleOf(item)}`;
}
