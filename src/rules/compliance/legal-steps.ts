import { unreadableAt } from '../../analysis/statement.ts';
import type { ModelElement } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { EpochDay, PlanDate, Sourced, SourceRange } from '../../model/values.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import type { UseCase } from '../use-case/selection.ts';
import { dataOf, usesTechnology } from './used-by.ts';

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
}

/** What the plan asks of the works council; a step that names no use case is about all of them. */
export function councilStepsOf(plan: Plan): CouncilStep[] {
  return (plan.compliance?.facts.worksCouncil ?? []).map(({ value, at }) => {
    const about = value.for && plan.names.find(value.for.value);
    return { about, step: value.step.value, ...dated(plan, value.on, at) };
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

/** Whether the step is about the use case, or about data or technology that it uses. */
export function concerns(plan: Plan, { about }: LegalStep, useCase: UseCase): boolean {
  if (about?.kind === 'data') return dataOf(plan, useCase).includes(about as ModelElement<'data'>);
  if (about?.kind === 'technology') return usesTechnology(plan, useCase, about as ModelElement<'technology'>);
  return about === useCase;
}
