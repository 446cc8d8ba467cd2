import { unreadableAt } from '../../analysis/statement.ts';
import type { ModelElement } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { EpochDay, PlanDate, Sourced, SourceRange } from '../../model/values.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { isPursued, type UseCase } from '../use-case/selection.ts';
import { usersOfData, usersOfTechnology } from './used-by.ts';

/** The facts of `compliance` that are dated legal steps about a use case, a data source or a technology. */
const ABOUT = {
  dpia: 'dpia',
  informed: 'informed',
  'worker-information': 'workerInformation',
  'processor-agreement': 'processorAgreement',
  fria: 'fria',
  registration: 'registration',
  'conformity-assessment': 'conformityAssessment',
  'record-of-processing': 'recordOfProcessing',
} as const;

export type StepFact = keyof typeof ABOUT;

export const STEP_FACTS = Object.keys(ABOUT) as readonly StepFact[];

export function isStepFact(fact: string): fact is StepFact {
  return Object.hasOwn(ABOUT, fact);
}

/** A legal step as the plan states it. */
export interface LegalStep {
  /** What it is about; undefined where it is about every use case, or names something that does not exist. */
  readonly about: ModelElement | undefined;
  /** Undefined where no date is stated, or a month without a start of the plan. */
  readonly day: EpochDay | undefined;
  /** The date as written, else the whole value. */
  readonly at: SourceRange;
}

/** The steps of one kind, in the order of the file. */
export function stepsOf(plan: Plan, fact: StepFact): LegalStep[] {
  return (plan.compliance?.facts[ABOUT[fact]] ?? []).map(({ value, at }) => {
    const about = plan.names.find(value.about.value);
    return { about, ...dated(plan, value.on ?? value.by, at) };
  });
}

/** A step of the works council: its consent, or its advice or being told in time. */
export interface CouncilStep extends LegalStep {
  readonly step: 'consent' | 'advice';
  /** Whether it names no use case, and so is about all of them. */
  readonly isForAll: boolean;
}

/** What the plan asks of the works council. */
export function councilStepsOf(plan: Plan): CouncilStep[] {
  return (plan.compliance?.facts.worksCouncil ?? []).map(({ value, at }) => {
    const about = value.for && plan.names.find(value.for.value);
    return { about, isForAll: value.for === undefined, step: value.step.value, ...dated(plan, value.on, at) };
  });
}

function dated(plan: Plan, date: Sourced<PlanDate> | undefined, at: SourceRange): Pick<LegalStep, 'day' | 'at'> {
  return { day: date && dayOf(date.value, plan.start), at: date?.at ?? at };
}

/**
 * Whether a step may be there all the same: a line of its kind cannot be read or names nothing, or something in the plan or its
 * block is half typed. Nothing is called missing then.
 */
export function mayBeThere(plan: Plan, fact: StepFact | 'works-council'): boolean {
  const { compliance } = plan;
  if (!compliance) return isHalfTyped(plan.element);
  if (isHalfTyped(compliance) || unreadableAt(compliance, fact)) return true;
  return compliance.references.some((use) => use.fact === fact && !plan.names.find(use.reference.value));
}

/** The use cases that the plan carries out and that a step is about: itself, or what uses the data or technology that it names. */
export function concernedBy(plan: Plan, { about }: LegalStep): readonly UseCase[] {
  switch (about?.kind) {
    case 'data':
      return usersOfData(plan, about as ModelElement<'data'>);
    case 'technology':
      return usersOfTechnology(plan, about as ModelElement<'technology'>);
    case 'use-case': {
      const useCase = about as UseCase;
      return isPursued(useCase) ? [useCase] : [];
    }
    default:
      return [];
  }
}

/** The steps by the use cases that they are about. */
export function byUseCase<S extends LegalStep>(plan: Plan, steps: readonly S[]): ReadonlyMap<UseCase, readonly S[]> {
  const found = new Map<UseCase, S[]>();
  for (const step of steps) {
    for (const useCase of concernedBy(plan, step)) {
      const own = found.get(useCase);
      if (own) own.push(step);
      else found.set(useCase, [step]);
    }
  }
  return found;
}
