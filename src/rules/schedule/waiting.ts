import type { Facts } from '../../analysis/facts.ts';
import { later, scaleOf } from '../../analysis/schedule/time-scale.ts';
import type { Work } from '../../analysis/schedule.ts';
import { isAbsent } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Dependency, Sourced } from '../../model/values.ts';

/** One thing that work waits for, resolved. */
export interface Waiting {
  readonly item: Work;
  readonly on: Work;
  readonly fact: 'after' | 'ends-after';
  readonly dependency: Sourced<Dependency>;
}

/** Everything that waits for something. */
export interface Waitings {
  readonly all: readonly Waiting[];
  /** False where a dependency cannot be read or resolved, so that what seems to be missing may be it. */
  readonly complete: boolean;
}

/** All links of a roadmap, as its lines say them. */
export function waitingsOf(plan: Plan, works: readonly Work[]): Waitings {
  const known = KNOWN.get(plan);
  if (known && known.works === works) return known.waitings;
  const waitings = readWaitings(plan, works);
  KNOWN.set(plan, { works, waitings });
  return waitings;
}

/** Several rules ask the same of a plan. */
const KNOWN = new WeakMap<Plan, { readonly works: readonly Work[]; readonly waitings: Waitings }>();

function readWaitings(plan: Plan, works: readonly Work[]): Waitings {
  const all: Waiting[] = [];
  let complete = true;
  for (const item of works) {
    const isPoint = item.kind === 'milestone' || item.kind === 'gate';
    const lines = [
      { fact: 'after', value: item.facts.after?.value },
      ...(isPoint ? [] : [{ fact: 'ends-after', value: item.facts.endsAfter?.value } as const]),
    ] as const;
    for (const { fact, value } of lines) {
      if (!value && !isAbsent(item, fact)) complete = false;
      for (const dependency of value ?? []) {
        const on = plan.names.find(dependency.value.on.value) as Work | undefined;
        if (on) all.push({ item, on, fact, dependency });
        else complete = false;
      }
    }
  }
  return { all, complete };
}

/** When a link lets the work begin, in the likely case; undefined where what it waits for has no date. */
export function metAt({ schedule, calendars }: Facts, { on, dependency }: Waiting): number | undefined {
  const moments = schedule.items.get(on)?.moments;
  if (!moments) return undefined;
  const { end, lag } = dependency.value;
  const at = end === 'start' ? moments.start : moments.finish;
  if (!lag) return at;
  const { low, likely, high } = lag.value;
  return later(scaleOf(lag.value, calendars), at, likely ?? (low + high) / 2);
}
