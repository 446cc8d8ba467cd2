import { unreadableAt } from '../../analysis/statement.ts';
import type { ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { UseCase } from '../use-case/selection.ts';

type Facts = ModelElement<'compliance'>['facts'];

/** Facts of the compliance block that say when a legal step about a use case is taken. */
const STATED = {
  fria: (facts: Facts) => facts.fria,
  registration: (facts: Facts) => facts.registration,
  'conformity-assessment': (facts: Facts) => facts.conformityAssessment,
  'worker-information': (facts: Facts) => facts.workerInformation,
} as const;

export type PlannedStep = NonNullable<Facts['fria']>[number]['value'];

/**
 * The first line about a legal step of a use case.
 *
 * @returns `unclear` where a line cannot be read, or is about something that does not exist and may be meant for this use case
 */
export function plannedStep(
  fact: keyof typeof STATED,
  { id }: UseCase,
  { compliance, names }: Plan,
): PlannedStep | 'unclear' | undefined {
  if (!compliance) return undefined;
  const steps = STATED[fact](compliance.facts) ?? [];
  const own = steps.find(({ value }) => value.about.value.id === id?.value);
  if (own) return own.value;
  const isUnclear = unreadableAt(compliance, fact) || steps.some(({ value }) => !names.find(value.about.value));
  return isUnclear ? 'unclear' : undefined;
}
