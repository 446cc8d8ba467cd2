import { unreadableAt } from '../../analysis/statement.ts';
import { childOf, isAbsent, lineOf, type ModelElement } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { EpochDay } from '../../model/values.ts';
import { isOutsideArea } from '../law/eu/economic-area.ts';
import { GDPR } from '../law/eu/gdpr-duties.ts';
import type { Duty } from '../law/pack.ts';
import type { UseCase } from '../use-case/selection.ts';
import { dataUsedBy, vendorsOf } from './data-and-council-conditions.ts';
import { concernedBy, councilStepsOf, isStepFact, type LegalStep, mayBeThere, stepsOf } from './legal-steps.ts';

/** What a plan says of a duty. */
export type StatedDuty =
  /** A step with its day, the latest where there are several. */
  | { readonly kind: 'dated'; readonly day: EpochDay; readonly on: Place }
  /** A step without a day. */
  | { readonly kind: 'undated'; readonly on: Place }
  /** A line that needs no day. */
  | { readonly kind: 'stated'; readonly on: Place }
  /** The plan says that it is not done. */
  | { readonly kind: 'refused'; readonly on: Place }
  /** The plan says that it is not known. */
  | { readonly kind: 'unknown'; readonly on: Place }
  /** A line is there and cannot be read, so that nothing can be called missing. */
  | { readonly kind: 'unclear'; readonly on: Place }
  /** Nothing is written. */
  | { readonly kind: 'absent'; readonly on: Place };

/** Where it is written, or should be: an element and one of its facts. */
export interface Place {
  readonly element: ModelElement;
  /** Undefined where a whole block shows it. */
  readonly fact: string | undefined;
}

/** What counts among several lines that all have to be there: the worst of them. */
const RANK: readonly StatedDuty['kind'][] = ['refused', 'absent', 'unclear', 'unknown', 'undated', 'dated', 'stated'];

/** What a plan says of a duty for a use case, by the places that the duty names in `states`. */
export function statedDuty(duty: Duty, plan: Plan, useCase: UseCase): StatedDuty {
  const found = placesOf(duty).flatMap((place) => readPlace(place, duty, plan, useCase));
  let worst: StatedDuty | undefined;
  for (const one of found) {
    const isWorse = !worst || RANK.indexOf(one.kind) < RANK.indexOf(worst.kind);
    const isLater = worst?.kind === 'dated' && one.kind === 'dated' && one.day > worst.day;
    if (isWorse || isLater) worst = one;
  }
  return worst ?? { kind: 'absent', on: { element: useCase, fact: undefined } };
}

/** A place as the packs write it: the blocks on the way to it, the fact, and a word that its value has to have. */
interface StatedPlace {
  readonly block: string;
  readonly fact: string | undefined;
  readonly word: string | undefined;
}

const BLOCKS: ReadonlySet<string> = new Set([
  'compliance',
  'data',
  'technology',
  'use-case',
  'ai-act',
  'evaluation',
  'operation',
]);

/** `use-case / operation / watches, rollback` names two facts of one block. */
function placesOf({ states }: Duty): StatedPlace[] {
  let block = '';
  return states.split(/[,;] */).map((part) => {
    const [path = '', word] = part.split(/: */);
    const words = path.split(/ *\/ */);
    const last = words.at(-1) ?? '';
    const blocks = words.filter((one) => BLOCKS.has(one));
    block = blocks.at(-1) ?? block;
    return { block, fact: BLOCKS.has(last) ? undefined : last, word };
  });
}

function readPlace(place: StatedPlace, duty: Duty, plan: Plan, useCase: UseCase): StatedDuty[] {
  const { block, fact } = place;
  switch (block) {
    case 'compliance':
      return fact === undefined ? [] : [inCompliance(fact, place.word, plan, useCase)];
    case 'data':
      return inData(duty, fact, plan, useCase);
    case 'technology':
      return vendorsFor(duty, plan, useCase).map((technology) => ofVendor(technology, fact, plan, useCase));
    case 'use-case':
      return [ofFact(useCase, fact, plan)];
    default: {
      const child = useCase.children.find(({ kind }) => kind === block);
      if (isNotNeeded(duty, fact, useCase)) return [];
      return [child ? ofFact(child, fact, plan) : { kind: 'absent', on: { element: useCase, fact } }];
    }
  }
}

/** Of what the GDPR asks, only sources of personal data tell; where there are none the use case lacks one. */
function inData(duty: Duty, fact: string | undefined, plan: Plan, useCase: UseCase): StatedDuty[] {
  const used = dataUsedBy(plan, useCase).filter(
    ({ facts }) => duty.bearer !== 'controller' || facts.personalData?.value !== 'no',
  );
  if (used.length === 0) return [{ kind: 'absent', on: { element: useCase, fact: 'data' } }];
  return used.map((data) => ofFact(data, fact, plan));
}

/** A law that allows the decision sets the safeguards itself: Art. 22(2)(b) GDPR. */
function isNotNeeded(duty: Duty, fact: string | undefined, useCase: UseCase): boolean {
  if (duty !== GDPR.automatedDecision || fact !== 'human-intervention') return false;
  return childOf(useCase, 'ai-act')?.facts.decisionGround?.value === 'law';
}

function inCompliance(fact: string, word: string | undefined, plan: Plan, useCase: UseCase): StatedDuty {
  const { compliance } = plan;
  const on = { element: compliance ?? plan.element, fact };
  if (fact === 'works-council') {
    const own = councilStepsOf(plan).filter(({ isForAll, about }) => isForAll || about === useCase);
    // What the council consents to it has been told of.
    const fitting = own.filter(({ step }) => step === word);
    return ofSteps(fitting.length > 0 || word === 'consent' ? fitting : own, on, mayBeThere(plan, fact));
  }
  if (isStepFact(fact)) {
    const own = stepsOf(plan, fact).filter((step) => concernedBy(plan, step).includes(useCase));
    return ofSteps(own, on, mayBeThere(plan, fact));
  }
  if (fact === 'literacy' && compliance) {
    const days = compliance.facts.literacy.map(({ value }) => value.by && dayOf(value.by.value, plan.start));
    const [first] = days.filter((day) => day !== undefined).sort((one, other) => one - other);
    if (first !== undefined) return { kind: 'dated', day: first, on };
    if (days.length > 0) return { kind: 'undated', on };
  }
  return compliance ? ofFact(compliance, fact, plan) : { kind: 'absent', on };
}

function ofSteps(steps: readonly Pick<LegalStep, 'day'>[], on: Place, isUnclear: boolean): StatedDuty {
  if (steps.length === 0) return { kind: isUnclear ? 'unclear' : 'absent', on };
  const days = steps.flatMap(({ day }) => day ?? []);
  return days.length > 0 ? { kind: 'dated', day: Math.max(...days), on } : { kind: 'undated', on };
}

/** Where data leaves the area, only vendors outside it need a basis. */
function vendorsFor(duty: Duty, plan: Plan, useCase: UseCase): readonly ModelElement<'technology'>[] {
  const vendors = vendorsOf(plan, useCase);
  if (duty !== GDPR.transfer) return vendors;
  return vendors.filter(({ facts }) => !facts.location || isOutsideArea(facts.location.value) !== false);
}

/** A contract may stand at the technology, or as a dated step about it or about the use case. */
function ofVendor(
  technology: ModelElement<'technology'>,
  fact: string | undefined,
  plan: Plan,
  useCase: UseCase,
): StatedDuty {
  const own = ofFact(technology, fact, plan);
  if (fact !== 'processor-agreement' || own.kind !== 'absent') return own;
  const steps = stepsOf(plan, fact).filter(({ about }) => about === technology || about === useCase);
  return steps.length > 0 ? ofSteps(steps, { element: plan.compliance ?? technology, fact }, false) : own;
}

/** A line of an element; a block without a fact is shown by being there. */
function ofFact(element: ModelElement, fact: string | undefined, plan: Plan): StatedDuty {
  const on = { element, fact };
  if (fact === undefined) return { kind: 'stated', on };
  if (isAbsent(element, fact)) return { kind: 'absent', on };
  const value = lineOf(element, fact)?.value?.value;
  if (value === undefined || unreadableAt(element, fact)) return { kind: 'unclear', on };
  if (value === 'no') return { kind: 'refused', on };
  if (value === 'unknown') return { kind: 'unknown', on };
  const day = dayWritten(element, fact, plan);
  return day === undefined ? { kind: 'stated', on } : { kind: 'dated', day, on };
}

/** The days that the language asks for where a duty is shown by one. */
function dayWritten(element: ModelElement, fact: string, plan: Plan): EpochDay | undefined {
  if (element.kind === 'ai-act') {
    const { notice, exemption } = (element as ModelElement<'ai-act'>).facts;
    const date = fact === 'notice' ? notice : fact === 'exemption' ? exemption?.value.documented : undefined;
    return date && dayOf(date.value, plan.start);
  }
  if (element.kind !== 'technology' || fact !== 'processor-agreement') return undefined;
  const agreed = (element as ModelElement<'technology'>).facts.processorAgreement?.value;
  return agreed === undefined || agreed === 'yes' || agreed === 'no' ? undefined : dayOf(agreed, plan.start);
}
