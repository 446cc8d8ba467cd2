import { unreadableAt } from '../../analysis/statement.ts';
import { childOf, type ModelElement } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { ListedUse, Sourced, SourceRange } from '../../model/values.ts';
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
  const isReadable = (fact: string): boolean => readable !== undefined && !unreadableAt(readable, fact);
  const open: OpenFact[] = [];
  if (readable && isReadable('profiling') && isReadable('performs') && isReadable('significant-effect')) {
    const { profiling } = readable.facts;
    const effect = effectOf(readable);
    if (profiling?.value === 'yes' && effect === 'yes') return due(PROFILING, profiling.at);
    if (effect !== 'no' && profiling?.value !== 'no') {
      if (profiling?.value !== 'yes') open.push(openFact(readable, 'profiling', profiling));
      if (effect === 'unknown') open.push(openFact(readable, 'significant-effect', readable.facts.significantEffect));
    }
  }
  for (const data of dataOf(plan, useCase)) {
    const found = bySpecialCategories(data);
    if (found?.kind === 'due') return found;
    if (found?.kind === 'open') open.push(...found.facts);
  }
  if (law.has('nl') && readable) {
    const listed = isReadable('performs') ? byList(readable.facts.performs?.value ?? []) : undefined;
    if (listed) return listed;
    const { observesStaff } = readable.facts;
    if (observesStaff?.value === 'yes') return { ...due(OBSERVES, observesStaff.at), certain: false };
  }
  const [first, ...others] = open;
  return first ? { kind: 'open', facts: [first, ...others] } : NOT_DUE;
}

function due(reason: Worded, at: SourceRange): Extract<Assessment, { readonly kind: 'due' }> {
  return { kind: 'due', reason, at, certain: true };
}

function openFact(element: ModelElement, fact: string, stated: Sourced<unknown> | undefined): OpenFact {
  return { element, fact, at: stated?.at };
}

function bySpecialCategories(data: ModelElement<'data'>): Assessment | undefined {
  if (isHalfTyped(data) || unreadableAt(data, 'special-categories') || unreadableAt(data, 'large-scale'))
    return undefined;
  const { specialCategories, largeScale, personalData } = data.facts;
  const special = specialCategories?.value;
  if (special === undefined || special === 'no' || personalData?.value === 'no') return undefined;
  const scale = largeScale?.value ?? 'unknown';
  if (scale === 'no') return undefined;
  if (special === 'yes' && scale === 'yes') return due(SPECIAL, largeScale?.at ?? data.keyword);
  const open: OpenFact[] = [];
  if (special === 'unknown') open.push(openFact(data, 'special-categories', specialCategories));
  if (scale === 'unknown' && special === 'yes') open.push(openFact(data, 'large-scale', largeScale));
  const [first, ...others] = open;
  return first && { kind: 'open', facts: [first, ...others] };
}

function byList(performs: readonly Sourced<ListedUse>[]): Assessment | undefined {
  for (const { value, at } of performs) {
    const category = CATEGORY_BY_USE.get(value);
    const name = category && CATEGORY_NAMES[category];
    if (!name) continue;
    return due(
      {
        en: `is on the list of the Dutch authority (AP: ${name.en})`,
        nl: `staat op de lijst van de AP (${name.nl})`,
        de: `steht auf der Liste der niederländischen Behörde (AP: ${name.de})`,
      },
      at,
    );
  }
  return undefined;
}

const PROFILING: Worded = {
  en: 'profiles people with significant effect (GDPR, Art. 35(3)(a))',
  nl: 'profileert mensen met aanmerkelijke gevolgen (AVG, art. 35, lid 3, onder a)',
  de: 'erstellt Profile mit erheblicher Wirkung (DSGVO, Art. 35 Abs. 3 Buchst. a)',
};

const SPECIAL: Worded = {
  en: 'uses special categories of data on a large scale (GDPR, Art. 35(3)(b))',
  nl: 'gebruikt bijzondere persoonsgegevens op grote schaal (AVG, art. 35, lid 3, onder b)',
  de: 'nutzt besondere Datenkategorien umfangreich (DSGVO, Art. 35 Abs. 3 Buchst. b)',
};

const OBSERVES: Worded = {
  en: 'can observe staff (list of the Dutch authority AP: monitoring of employees)',
  nl: 'kan personeel volgen (lijst van de AP: controle van werknemers)',
  de: 'kann Beschäftigte beobachten (Liste der Behörde AP: Kontrolle von Beschäftigten)',
};
