import { deliveredBy } from '../../analysis/delivered.ts';
import { childrenOf, isAbsent, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { PhaseKind } from '../../model/values.ts';
import type { UseCase } from '../use-case/selection.ts';

export type Phase = ModelElement<'phase'>;

/** Phases after which, or in which, people rely on the result in their daily work. */
const IN_USE: readonly PhaseKind[] = ['rollout', 'scaling', 'operation'];

/** What a phase brings forward. */
interface Delivery {
  readonly phase: Phase;
  readonly useCases: readonly UseCase[];
  /** It says of nothing what it delivers, so that it is about all of the plan; not so where the line is there and cannot be read. */
  readonly isForAll: boolean;
}

/** Many rules ask for every use case. */
const KNOWN = new WeakMap<Plan, readonly Delivery[]>();

/** In the order of the file. */
function deliveriesOf(plan: Plan): readonly Delivery[] {
  const known = KNOWN.get(plan);
  if (known) return known;
  const deliveries = childrenOf(plan.roadmap, 'phase').map((phase) => ({
    phase,
    useCases: deliveredBy(plan, phase),
    isForAll: isAbsent(phase, 'delivers'),
  }));
  KNOWN.set(plan, deliveries);
  return deliveries;
}

/**
 * The phases of some kinds that bring a use case forward, in the order of the file: those that deliver it, and those that say of
 * nothing what they deliver, so that they are about all of the plan. One whose `delivers` cannot be read is left out.
 */
export function phasesFor(plan: Plan, useCase: UseCase, kinds: readonly PhaseKind[]): Phase[] {
  const found: Phase[] = [];
  for (const { phase, useCases, isForAll } of deliveriesOf(plan)) {
    const { kind } = phase.facts;
    if (kind && kinds.includes(kind.value) && (isForAll || useCases.includes(useCase))) found.push(phase);
  }
  return found;
}

/** Whether the plan takes a use case into daily use, or it is there already. A proof of concept or a pilot alone does not. */
export function goesLive(plan: Plan, useCase: UseCase): boolean {
  return useCase.facts.status?.value === 'live' || phasesFor(plan, useCase, IN_USE).length > 0;
}
