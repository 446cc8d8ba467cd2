import type { ModelElement } from '../model/element.ts';
import type { Plan } from '../model/plan.ts';

type Phase = ModelElement<'phase'>;
type UseCase = ModelElement<'use-case'>;

/** Many rules ask for every use case, or for every two phases, and the cost of people for every task. */
const KNOWN = new WeakMap<Plan, Map<Phase, readonly UseCase[]>>();

/** The use cases that a phase names as delivered, each once, in its order. */
export function deliveredBy(plan: Plan, phase: Phase): readonly UseCase[] {
  let deliveries = KNOWN.get(plan);
  if (!deliveries) {
    deliveries = new Map();
    KNOWN.set(plan, deliveries);
  }
  const known = deliveries.get(phase);
  if (known) return known;
  const named = (phase.facts.delivers?.value ?? []).flatMap((use) => plan.names.findOf(use, 'use-case') ?? []);
  const useCases = [...new Set(named)];
  deliveries.set(phase, useCases);
  return useCases;
}
