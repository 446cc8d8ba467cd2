import { childOf, type ModelElement, titleOf } from '../../model/element.ts';
import type { Language } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import { type EpochDay, labelOf, type PlanDate, type Reference, type Sourced } from '../../model/values.ts';
import type { ReportSource } from '../options.ts';

/** A step that the law asks for, as a line of the plan states it. */
export interface LegalStep {
  /** `plan:p/compliance#dpia`, and `#dpia:2` for the second line of that name. */
  readonly id: string;
  /** "Data protection impact assessment: Rank applicants" */
  readonly title: string;
  /** The use case that it is about, where it names one. */
  readonly useCase: ModelElement<'use-case'> | undefined;
  readonly date:
    | { readonly form: 'on' | 'by'; readonly stated: PlanDate; readonly day: EpochDay | undefined }
    | undefined;
}

/** The lines of the `compliance` block that say when a step is taken, in the order in which they are drawn where dates are equal. */
const STEPS = [
  ['dpia', 'dpia'],
  ['fria', 'fria'],
  ['works-council', 'worksCouncil'],
  ['informed', 'informed'],
  ['worker-information', 'workerInformation'],
  ['processor-agreement', 'processorAgreement'],
  ['registration', 'registration'],
  ['record-of-processing', 'recordOfProcessing'],
] as const;

interface StatedStep {
  readonly about?: Sourced<Reference>;
  readonly for?: Sourced<Reference>;
  readonly step?: Sourced<string>;
  readonly on?: Sourced<PlanDate>;
  readonly by?: Sourced<PlanDate>;
}

/** The legal steps of a plan: those of its `compliance` block, then the notices of its use cases; by day, those without one last. */
export function legalStepsOf(source: ReportSource): LegalStep[] {
  const steps = [...complianceSteps(source), ...notices(source)];
  const dayOfStep = ({ date }: LegalStep): number => date?.day ?? Number.POSITIVE_INFINITY;
  // Two without a day would give NaN by subtraction.
  return steps.sort((one, other) =>
    dayOfStep(one) < dayOfStep(other) ? -1 : dayOfStep(one) > dayOfStep(other) ? 1 : 0,
  );
}

/** A label behind another one; German nouns keep their capital. */
function within(label: string, language: Language): string {
  return language === 'de' ? label : label.toLowerCase();
}

function complianceSteps({ plan, language }: ReportSource): LegalStep[] {
  const { compliance } = plan;
  if (!compliance) return [];
  const path = pathOf(plan, compliance);
  return STEPS.flatMap(([fact, key]) => {
    const stated: readonly Sourced<StatedStep>[] = compliance.facts[key] ?? [];
    return stated.map(({ value }, index): LegalStep => {
      const reference = value.about ?? value.for;
      const about = reference && plan.names.find(reference.value);
      const step = value.step && labelOf(language, 'compliance', fact, value.step.value);
      const name = [labelOf(language, 'compliance', fact) ?? fact, ...(step ? [within(step, language)] : [])].join(
        ', ',
      );
      const object = about ? titleOf(about) : reference?.value.id;
      return {
        id: index === 0 ? `${path}#${fact}` : `${path}#${fact}:${index + 1}`,
        title: object === undefined ? name : `${name}: ${object}`,
        useCase: about?.kind === 'use-case' ? (about as ModelElement<'use-case'>) : undefined,
        date: dateOf(value, plan),
      };
    });
  });
}

/** When those are told whom a system under the AI Act concerns. */
function notices({ plan, language }: ReportSource): LegalStep[] {
  return plan.useCases.flatMap((useCase): LegalStep[] => {
    const aiAct = childOf(useCase, 'ai-act');
    const notice = aiAct?.facts.notice;
    if (!aiAct || !notice) return [];
    const name = labelOf(language, 'ai-act', 'notice') ?? 'notice';
    return [
      {
        id: `${pathOf(plan, aiAct)}#notice`,
        title: `${name}: ${titleOf(useCase)}`,
        useCase,
        date: dateOf({ on: notice }, plan),
      },
    ];
  });
}

function dateOf({ on, by }: StatedStep, { start }: Plan): LegalStep['date'] {
  const stated = on?.value ?? by?.value;
  return stated && { form: on ? 'on' : 'by', stated, day: dayOf(stated, start) };
}
