import { daysBetween } from '../../analysis/rhythm.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { childrenOf, isAbsent, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Rhythm, Sourced } from '../../model/values.ts';

type Meeting = NonNullable<ModelElement<'organisation'>['facts']['meeting']>[number];

/** The regular meetings of a plan, those that say how often and those that do not. */
export interface Meetings {
  readonly timed: readonly { readonly meeting: Meeting; readonly days: number }[];
  readonly untimed: readonly Meeting[];
}

/** @returns undefined where a line about meetings cannot be read */
export function meetingsOf(plan: Plan): Meetings | undefined {
  const { organisation } = plan;
  if (!organisation) return { timed: [], untimed: [] };
  const written = organisation.facts.meeting;
  if (unreadableAt(organisation, 'meeting') || (written.length === 0 && !isAbsent(organisation, 'meeting')))
    return undefined;
  return {
    timed: written.flatMap((meeting) => {
      const { every } = meeting.value;
      return every ? [{ meeting, days: daysBetween(every.value) }] : [];
    }),
    untimed: written.filter(({ value }) => !value.every),
  };
}

/** How often results are looked at by `monitoring`, which serves as an evaluation too. */
export function monitoredEvery(plan: Plan): Sourced<Rhythm> | undefined {
  return plan.monitoring?.facts.business;
}

/** The proofs of concept that are still to be done. */
export function openProofs(plan: Plan): readonly ModelElement<'phase'>[] {
  return childrenOf(plan.roadmap, 'phase').filter(
    (phase) => phase.facts.kind?.value === 'poc' && isAbsent(phase, 'done'),
  );
}
