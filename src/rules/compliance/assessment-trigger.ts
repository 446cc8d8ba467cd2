import { unreadableAt } from '../../analysis/statement.ts';
import { childOf, type ModelElement, nameOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { CATEGORY_BY_USE, CATEGORY_NAMES } from '../law/nl/impact-assessments.ts';
import type { PackId } from '../law/pack.ts';
import type { UseCase } from '../use-case/selection.ts';
import { effectOf } from './effect.ts';
import { dataOf } from './used-by.ts';

/** A fact that has to be stated before it can be said whether an impact assessment is due. */
export interface OpenFact {
  readonly element: ModelElement;
  readonly fact: string;
  /** Where it says `unknown`; undefined where it is not stated. */
  readonly at: SourceRange | undefined;
}

/** Whether a use case needs a data protection impact assessment. */
export type Assessment =
  | {
      readonly kind: 'due';
      /** Behind the name of the use case: `profiles people with significant effect (GDPR, Art. 35(3)(a))`. */
      readonly reason: Worded;
      readonly at: SourceRange;
      /** False where the system is able to do what makes it due, and need not be meant for it. */
      readonly certain: boolean;
    }
  | { readonly kind: 'open'; readonly facts: readonly [OpenFact, ...OpenFact[]] }
  | { readonly kind: 'not-due' };

const NOT_DUE: Assessment = { kind: 'not-due' };

/**
 * By Art. 35(3)(a) and (b) GDPR, and in the Netherlands by the authority's list. What the law hinges on and the plan leaves open makes it
 * open; what cannot be read makes it neither.
 */
export function assessmentOf(plan: Plan, useCase: UseCase, law: ReadonlySet<PackId>): Assessment {
  const classification = childOf(useCase, 'ai-act');
  const readable = classification && !isHalfTyped(classification) ? classification : undefined;
  const found = [
    ...(readable ? [byProfiling(readable)] : []),
    ...dataOf(plan, useCase).map(bySpecialCategories),
    ...(readable && law.has('nl') ? [byList(readable), byObserving(readable)] : []),
  ];
  const [first, ...others] = found.flatMap((one) => (one.kind === 'open' ? one.facts : []));
  const open: Assessment = first ? { kind: 'open', facts: [first, ...others] } : NOT_DUE;
  return found.find(({ kind }) => kind === 'due') ?? open;
}

/** Art. 35(3)(a): evaluating people, profiling included, with effects on them. */
function byProfiling(classification: ModelElement<'ai-act'>): Assessment {
  if (PROFILING_FACTS.some((fact) => unreadableAt(classification, fact))) return NOT_DUE;
  const { profiling, significantEffect } = classification.facts;
  const effect = effectOf(classification);
  if (effect === 'no' || profiling?.value === 'no') return NOT_DUE;
  const open: OpenFact[] = [];
  if (profiling?.value !== 'yes') open.push({ element: classification, fact: 'profiling', at: profiling?.at });
  if (effect === 'unknown') {
    open.push({ element: classification, fact: 'significant-effect', at: significantEffect?.at });
  }
  const [first, ...others] = open;
  if (first) return { kind: 'open', facts: [first, ...others] };
  return due(PROFILING, profiling?.at ?? nameOf(classification));
}

const PROFILING_FACTS = ['profiling', 'performs', 'affects', 'significant-effect'] as const;

/** Art. 35(3)(b). What is not said of a source of personal data is asked for elsewhere. */
function bySpecialCategories(data: ModelElement<'data'>): Assessment {
  if (isHalfTyped(data) || unreadableAt(data, 'special-categories') || unreadableAt(data, 'large-scale'))
    return NOT_DUE;
  const { specialCategories: special, largeScale: scale, personalData } = data.facts;
  if (!special || special.value === 'no' || scale?.value === 'no' || personalData?.value === 'no') return NOT_DUE;
  if (special.value === 'unknown') {
    return { kind: 'open', facts: [{ element: data, fact: 'special-categories', at: special.at }] };
  }
  if (scale?.value === 'yes') return due(SPECIAL, scale.at);
  return { kind: 'open', facts: [{ element: data, fact: 'large-scale', at: scale?.at }] };
}

function byList(classification: ModelElement<'ai-act'>): Assessment {
  for (const { value, at } of classification.facts.performs?.value ?? []) {
    const category = CATEGORY_BY_USE.get(value);
    const name = category && CATEGORY_NAMES[category];
    if (!name) continue;
    const reason = {
      en: `is on the list of the Dutch authority (AP: ${name.en})`,
      nl: `staat op de lijst van de AP (${name.nl})`,
      de: `steht auf der niederländischen Liste (AP: ${name.de})`,
    };
    return due(reason, at);
  }
  return NOT_DUE;
}

/** On the list stands systematic monitoring; a system that is able to need not be meant for it. */
function byObserving({ facts: { observesStaff } }: ModelElement<'ai-act'>): Assessment {
  return observesStaff?.value === 'yes' ? { ...due(OBSERVES, observesStaff.at), certain: false } : NOT_DUE;
}

function due(reason: Worded, at: SourceRange): Extract<Assessment, { readonly kind: 'due' }> {
  return { kind: 'due', reason, at, certain: true };
}

const PROFILING: Worded = {
  en: 'profiles people with significant effect (GDPR, Art. 35(3)(a))',
  nl: 'profileert mensen met aanmerkelijke gevolgen (AVG, art. 35, lid 3, onder a)',
  de: 'erstellt Profile mit erheblicher Wirkung (DSGVO, Art. 35 Abs. 3 Buchst. a)',
};

const SPECIAL: Worded = {
  en: 'uses special categories of data on a large scale (GDPR, Art. 35(3)(b))',
  nl: 'verwerkt grootschalig bijzondere persoonsgegevens (AVG, art. 35, lid 3, onder b)',
  de: 'nutzt besondere Datenkategorien umfangreich (DSGVO, Art. 35 Abs. 3 Buchst. b)',
};

const OBSERVES: Worded = {
  en: 'can observe staff (list of the Dutch authority AP: monitoring of employees)',
  nl: 'kan personeel volgen (lijst van de AP: controle van werknemers)',
  de: 'kann Beschäftigte beobachten (AP-Liste: Kontrolle von Beschäftigten)',
};
