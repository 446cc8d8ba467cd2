import type { Work } from '../../analysis/schedule.ts';
import { childrenOf, isAbsent, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Phase } from './delivery.ts';

export type Gate = ModelElement<'gate'>;

/** Phases that spend more because something worked: each needs a decision before it. */
const DECIDED = new Set(['pilot', 'rollout', 'scaling']);

/** The phases before which somebody has to decide, without those that are done. */
export function decidedPhases(plan: Plan): Phase[] {
  return childrenOf(plan.roadmap, 'phase').filter(
    ({ facts: { kind, done } }) => kind && DECIDED.has(kind.value) && !done,
  );
}

/** What a phase waits for. Undefined where a dependency cannot be read or resolved: it may lead to what seems to be missing. */
export function workBefore(plan: Plan, phase: Phase): Work[] | undefined {
  const { after } = phase.facts;
  if (!after) return isAbsent(phase, 'after') ? [] : undefined;
  const before = after.value.map(({ value }) => plan.names.find(value.on.value));
  return before.includes(undefined) ? undefined : (before as Work[]);
}

/** What stands before a decision: its gates, and all work that was looked through to find them. */
export interface Before {
  readonly gates: readonly Gate[];
  readonly works: ReadonlySet<Work>;
}

/** The gates among what a phase waits for, and those inside it; steps that decide nothing are looked through. */
export function gatesBefore(plan: Plan, before: readonly Work[]): Before {
  const gates: Gate[] = [];
  const works = new Set<Work>();
  const visit = (work: Work): void => {
    if (works.has(work)) return;
    works.add(work);
    if (work.kind === 'gate') gates.push(work);
    // What stands in a phase brings that phase along.
    const container = plan.parents.get(work);
    if (container?.kind === 'phase') works.add(container as Phase);
    if (work.kind === 'gate') return;
    if (work.kind === 'phase') gates.push(...childrenOf(work, 'gate'));
    else if (container?.kind === 'phase') gates.push(...childrenOf(container, 'gate'));
    const kind = work.kind === 'phase' ? work.facts.kind?.value : undefined;
    // The step whose result is decided on is as far as a gate can be.
    if (kind === 'poc' || kind === 'pilot' || kind === 'rollout') return;
    for (const { value } of work.facts.after?.value ?? []) {
      const previous = plan.names.find(value.on.value);
      if (previous) visit(previous as Work);
    }
  };
  for (const work of before) visit(work);
  return { gates, works };
}
