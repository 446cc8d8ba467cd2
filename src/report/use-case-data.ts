import type { EmptySection, Standing } from './report-data.ts';

export interface UseCasesData {
  readonly summary: string;
  readonly empty: EmptySection | null;
  /** In use, then chosen, then without a status, then candidates, then those given up. */
  readonly cases: readonly UseCaseCard[];
}

export interface UseCaseCard {
  readonly id: string;
  readonly title: string;
  readonly status: 'live' | 'chosen' | 'unstated' | 'candidate' | 'retired';
  readonly statusWord: string;
  /** "Quick win"; null where the plan does not call it one. */
  readonly quickWin: string | null;
  /** Owner and department. */
  readonly places: readonly StatedFact[];
  /** Shortened where it is long. */
  readonly problem: StatedFact;
  /** Value and effort. */
  readonly scores: readonly ScoreData[];
  /** "4 of 4 criteria met" */
  readonly suitability: string;
  readonly criteria: readonly CriterionData[];
  readonly legal: LegalData;
}

/** A fact of the plan with its label; `stated` is false where the value only says that it is missing. */
export interface StatedFact {
  /** Null where nothing of its own stands in the plan: the element's id stays with its title. */
  readonly id: string | null;
  readonly label: string;
  readonly value: string;
  readonly stated: boolean;
}

export interface ScoreData extends StatedFact {
  /** Per cent of the scale; null where it is not stated. */
  readonly share: number | null;
}

export interface CriterionData {
  /** Null for what follows from other elements. */
  readonly id: string | null;
  readonly name: string;
  /** What the plan says: "15 times a week". */
  readonly evidence: string;
  /** What is advised: "at least 10". */
  readonly advised: string;
  readonly standing: Extract<Standing, 'good' | 'attention' | 'open'>;
  /** "met" */
  readonly word: string;
}

/** The class under the AI Act, as the plan states it. */
export interface LegalData {
  readonly risk: StatedFact;
  readonly reason: string;
  readonly performs: StatedFact;
  /** The error that the checks report about the classification; null without one. */
  readonly doubt: { readonly id: string; readonly text: string } | null;
}
