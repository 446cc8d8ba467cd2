import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { DE_PACK } from '../law/de/pack.ts';
import { SELECTION_USES } from '../law/de/works-council.ts';
import { isOutsideArea } from '../law/eu/economic-area.ts';
import { GDPR } from '../law/eu/gdpr-duties.ts';
import { AP_DUTIES } from '../law/nl/impact-assessments.ts';
import { NL_PACK } from '../law/nl/pack.ts';
import type { Duty, PackId } from '../law/pack.ts';
import type { UseCase } from '../use-case/selection.ts';
import { type Assessment, assessmentOf } from './assessment-trigger.ts';
import type { Classification } from './classified.ts';
import { councilCountry, councilNeedOf, councilOf } from './council-step.ts';
import { type AnsweredDuty, APPLIES, hingesOn } from './duty-answer.ts';
import { effectOf } from './effect.ts';
import { runsAtVendor } from './runs-at-vendor.ts';
import { usersOfData, usersOfTechnology } from './used-by.ts';

type Data = ModelElement<'data'>;

/** Whether a duty about data, decisions or the works council follows from what a plan says of a use case; undefined where it does not. */
export function answerOfOther(
  duty: Duty,
  plan: Plan,
  useCase: UseCase,
  classification: Classification | undefined,
  law: ReadonlySet<PackId>,
): AnsweredDuty | undefined {
  if (duty.bearer === 'employer') return classification && ofCouncil(duty, plan, useCase, classification, law);
  if (duty === GDPR.automatedDecision) return classification && ofDecision(classification);
  const personal = personalDataOf(plan, useCase, classification);
  if (personal === 'no') return undefined;
  const found = ofData(duty, plan, useCase, law);
  if (found === 'any') return personal === 'yes' ? APPLIES : hingesOn('personal-data');
  return found && personal === 'unknown' ? hingesOn('personal-data') : found;
}

/** The sources of data that a use case is built on. */
export function dataUsedBy(plan: Plan, useCase: UseCase): readonly Data[] {
  return plan.data.filter((data) => usersOfData(plan, data).includes(useCase));
}

/** The technologies of vendors to which the data of a use case goes. */
export function vendorsOf(plan: Plan, useCase: UseCase): readonly ModelElement<'technology'>[] {
  return plan.technologies.filter(
    (technology) => runsAtVendor(technology) && usersOfTechnology(plan, technology).includes(useCase),
  );
}

function personalDataOf(
  plan: Plan,
  useCase: UseCase,
  classification: Classification | undefined,
): 'yes' | 'no' | 'unknown' {
  const data = dataUsedBy(plan, useCase);
  if (data.some(({ facts }) => facts.personalData?.value === 'yes')) return 'yes';
  // Art. 4(4) GDPR: profiling is a processing of personal data.
  if (classification?.facts.profiling?.value === 'yes') return 'yes';
  const isOpen = data.some((one) => one.facts.personalData?.value === 'unknown' || isAbsent(one, 'personal-data'));
  if (isOpen) return 'unknown';
  // Without any data source only the people whom it affects tell of personal data.
  const affects = classification?.facts.affects?.value;
  return data.length === 0 && affects !== undefined && affects !== 'none' ? 'unknown' : 'no';
}

/** @returns `any` for what every processing of personal data asks for */
function ofData(duty: Duty, plan: Plan, useCase: UseCase, law: ReadonlySet<PackId>): AnsweredDuty | 'any' | undefined {
  switch (duty) {
    case GDPR.basis:
    case GDPR.information:
    case GDPR.record:
      return 'any';
    case GDPR.exception:
      return ofSpecialCategories(dataUsedBy(plan, useCase));
    case GDPR.processor:
      return vendorsOf(plan, useCase).length > 0 ? APPLIES : undefined;
    case GDPR.transfer:
      return ofTransfer(plan, useCase);
    case GDPR.assessment:
      return ofAssessment(assessmentOf(plan, useCase, EU_ALONE));
    case GDPR.consultation:
      return assessmentOf(plan, useCase, law).kind === 'due' ? { hinge: 'remaining-risk' } : undefined;
    default:
      return AP_DUTIES.includes(duty) ? ofList(plan, useCase, law) : undefined;
  }
}

const EU_ALONE: ReadonlySet<PackId> = new Set(['eu']);

function ofSpecialCategories(data: readonly Data[]): AnsweredDuty | undefined {
  const personal = data.filter(({ facts }) => facts.personalData?.value === 'yes');
  if (personal.some(({ facts }) => facts.specialCategories?.value === 'yes')) return APPLIES;
  const isOpen = personal.some(
    (one) => one.facts.specialCategories?.value === 'unknown' || isAbsent(one, 'special-categories'),
  );
  return isOpen ? hingesOn('special-categories') : undefined;
}

function ofTransfer(plan: Plan, useCase: UseCase): AnsweredDuty | undefined {
  const vendors = vendorsOf(plan, useCase);
  const outside = vendors.map(({ facts }) => facts.location && isOutsideArea(facts.location.value));
  if (outside.includes(true)) return APPLIES;
  return vendors.some((vendor) => isAbsent(vendor, 'location')) ? hingesOn('location') : undefined;
}

function ofAssessment(assessment: Assessment): AnsweredDuty | undefined {
  if (assessment.kind === 'due') return APPLIES;
  return assessment.kind === 'open' ? hingesOn(assessment.facts[0].fact) : undefined;
}

/** One assessment is made, whatever asks for it: the list is told where nothing else does. */
function ofList(plan: Plan, useCase: UseCase, law: ReadonlySet<PackId>): AnsweredDuty | undefined {
  if (law.has('eu') && assessmentOf(plan, useCase, EU_ALONE).kind === 'due') return undefined;
  return assessmentOf(plan, useCase, law).kind === 'due' ? APPLIES : undefined;
}

/** Art. 22 GDPR. */
function ofDecision(classification: Classification): AnsweredDuty | undefined {
  if (unreadableAt(classification, 'decides')) return undefined;
  const effect = effectOf(classification);
  const decides = classification.facts.decides?.value;
  if (effect === 'no' || (decides !== undefined && decides !== 'solely-automated')) return undefined;
  if (decides === undefined) return hingesOn('decides');
  return effect === 'yes' ? APPLIES : hingesOn('significant-effect');
}

function ofCouncil(
  duty: Duty,
  plan: Plan,
  useCase: UseCase,
  { facts: { performs, observesStaff } }: Classification,
  law: ReadonlySet<PackId>,
): AnsweredDuty | undefined {
  const country = councilCountry(plan, law);
  if (!country || !(country === 'nl' ? NL_PACK : DE_PACK).duties.includes(duty)) return undefined;
  const council = councilOf(plan, country);
  const need = council === 'none' ? undefined : councilNeedOf(plan, useCase, country);
  if (!need) return undefined;
  const answered = council === 'open' ? hingesOn('works-council') : APPLIES;
  switch (duty.id) {
    case 'works-council-advice':
      // Consent is about more than advice, and the council is not asked twice.
      return need.kind === 'advice' ? answered : undefined;
    case 'works-council-consent':
      if (need.kind === 'open') return hingesOn('observes-staff');
      return need.kind === 'consent' ? answered : undefined;
    case 'works-council-monitoring':
      if (need.kind === 'open') return hingesOn('observes-staff');
      return observesStaff?.value === 'yes' ? answered : undefined;
    case 'works-council-selection':
      return performs?.value.some(({ value }) => SELECTION_USES.has(value)) ? answered : undefined;
    default:
      // Telling the council of work with AI, and paying for its expert, follow from the use of AI alone.
      return answered;
  }
}
