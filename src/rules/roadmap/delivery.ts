import { childrenOf, isAbsent, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { PhaseKind } from '../../model/values.ts';
import type { UseCase } from '../use-case/selection.ts';

export type Phase = ModelElement<'phase'>;

/** Phases after which, or in which, people rely on the result in their daily work. */
const IN_USE: readonly PhaseKind[] = ['rollout', 'scaling', 'operation'];

/**
 * The phases of some kinds that bring a use case forward, in the order of the file: those that deliver it, and those that say of
 * nothing what they deliver, so that they are about all of the plan. One whose `delivers` cannot be read is left out.
 */
export function phasesFor(plan: Plan, useCase: UseCase, kinds: readonly PhaseKind[]): Phase[] {
  return childrenOf(plan.roadmap, 'phase').filter((phase) => {
    const { kind, delivers } = phase.facts;
    if (!kind || !kinds.includes(kind.value)) return false;
    if (!delivers) return isAbsent(phase, 'delivers');
    return delivers.value.some((reference) => plan.names.findOf(reference, 'use-case') === useCase);
  });
}

/** Whether the plan takes a use case into daily use, or it is there already. A proof of concept or a pilot alone does not. */
export function goesLive(plan: Plan, useCase: UseCase): boolean {
  return useCase.facts.status?.value === 'live' || phasesFor(plan, useCase, IN_USE).length > 0;
}

/** The use cases that a phase names as delivered. */
export function deliveredBy(plan: Plan, phase: Phase): UseCase[] {
  return (phase.facts.delivers?.value ?? []).flatMap((use) => plan.names.findOf(use, 'use-case') ?? []);
}
