import { unreadableAt } from '../../analysis/statement.ts';
import { childOf, isAbsent, lineOf, type ModelElement } from '../../model/element.ts';
import type { EpochDay, ListedUse, SourceRange } from '../../model/values.ts';
import { APPLIES_FROM } from '../law/ai-act.ts';
import { type Listing, listingOf } from '../law/listed-uses.ts';
import type { UseCase } from '../use-case/selection.ts';

export type Classification = ModelElement<'ai-act'>;

/** A use that the law lists, and where the plan names it. */
export interface Listed {
  readonly use: ListedUse;
  readonly listing: Listing;
  readonly at: SourceRange;
}

/** Why a system is high-risk. */
export interface HighRisk {
  /** The listed use; undefined where the plan says `risk: high` without one, as for parts of products. */
  readonly listed: Listed | undefined;
  /** What the plan says that makes it so: the word in `performs`, or the class. */
  readonly at: SourceRange;
  /** From when Chapter III applies to it. */
  readonly from: EpochDay;
}

/** Whose emotions are recognised, as far as it matters to Art. 5(1)(f). */
type EmotionSetting = 'staff' | 'education' | 'candidates';

/** Uses of Annex III, points 3 and 4, that say at whom recognised emotions point. Job advertisements reach people who are no candidates yet. */
const SETTINGS: Readonly<Partial<Record<ListedUse, EmotionSetting>>> = {
  'employment-decisions': 'staff',
  'task-allocation': 'staff',
  'performance-monitoring': 'staff',
  'education-admission': 'education',
  'learning-evaluation': 'education',
  'education-level-assessment': 'education',
  'exam-monitoring': 'education',
  'cv-filtering': 'candidates',
  'candidate-evaluation': 'candidates',
};

/** The uses of a block that the law lists, in the order written. */
export function listedUses({ facts }: Classification): Listed[] {
  return (facts.performs?.value ?? []).flatMap(({ value, at }) => {
    const listing = listingOf(value);
    return listing ? [{ use: value, listing, at }] : [];
  });
}

/** The first use of Annex III that the system performs; recognising emotions where that is prohibited is none. */
export function annexIIIUse(classification: Classification): Listed | undefined {
  const prohibited = emotionSubject(classification) && 'emotion-recognition';
  return listedUses(classification).find(({ use, listing }) => listing.in === 'annex-iii' && use !== prohibited);
}

/**
 * At whom recognised emotions point where Art. 5(1)(f) may prohibit that, with the place that says so: staff before learners before
 * candidates. Undefined for anybody else, and where it cannot be read.
 */
export function emotionSubject(
  classification: Classification,
): { readonly setting: EmotionSetting; readonly at: SourceRange } | undefined {
  const used = listedUses(classification);
  if (!used.some(({ use }) => use === 'emotion-recognition')) return undefined;
  const { affects } = classification.facts;
  if (affects?.value === 'staff') return { setting: 'staff', at: affects.at };
  for (const setting of ['staff', 'education', 'candidates'] as const) {
    const telling = used.find(({ use }) => SETTINGS[use] === setting);
    if (telling) return { setting, at: telling.at };
  }
  return undefined;
}

/** Whether an exemption is written, readable or not, that nothing in the block rules out (Art. 6(3), third subparagraph). */
function isExempt(classification: Classification): boolean {
  return lineOf(classification, 'exemption') !== undefined && classification.facts.profiling?.value !== 'yes';
}

/**
 * Whether and why a system is high-risk: by a listed use that no exemption covers, whatever class the plan states, else by the class that
 * it states itself. A prohibited practice has no duties beside that of leaving it.
 */
export function highRiskOf(classification: Classification): HighRisk | undefined {
  const { risk, safetyFunction } = classification.facts;
  const level = risk?.value.level;
  if (level?.value === 'prohibited') return undefined;
  const listed = annexIIIUse(classification);
  if (listed) return isExempt(classification) ? undefined : { listed, at: listed.at, from: APPLIES_FROM.annexIII };
  if (level?.value !== 'high' || unreadableAt(classification, 'performs')) return undefined;
  if (listedUses(classification).length > 0) return undefined;
  const from = safetyFunction?.value === 'yes' ? APPLIES_FROM.annexI : APPLIES_FROM.annexIII;
  return { listed: undefined, at: level.at, from };
}

/** Whether the plan says that one provides the system: by its role, or by putting it into service under one's own name (Art. 3(3)). */
export function isProvider({ facts }: Classification): boolean {
  const role = facts.role?.value;
  return role === 'provider' || role === 'provider-and-deployer' || facts.ownName?.value === 'yes';
}

/** Whether the plan says that one uses the system under one's own authority (Art. 3(4)). */
export function isDeployer({ facts }: Classification): boolean {
  const role = facts.role?.value;
  return role === 'deployer' || role === 'provider-and-deployer';
}

/** Each use case with its block, where it has one. */
export function classifiedOf(
  useCases: readonly UseCase[],
): { readonly useCase: UseCase; readonly classification: Classification }[] {
  return useCases.flatMap((useCase) => {
    const classification = childOf(useCase, 'ai-act');
    return classification ? [{ useCase, classification }] : [];
  });
}

/** What a plan says to a question of the law; `unreadable` is written in a way that says nothing, and nothing follows from it. */
export type Answer = 'yes' | 'no' | 'unknown' | 'unreadable';

/** A fact with three values; what is left out is not known. */
export function answerOf(
  element: ModelElement,
  fact: string,
  stated: { readonly value: 'yes' | 'no' | 'unknown' } | undefined,
): Answer {
  if (stated) return stated.value;
  return isAbsent(element, fact) ? 'unknown' : 'unreadable';
}
