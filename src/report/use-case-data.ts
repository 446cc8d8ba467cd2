import type { QuadrantLabel } from './layout/quadrant.ts';
import type { EmptySection, Standing } from './report-data.ts';

export interface UseCasesData {
  readonly summary: string;
  /** What of long lists is not shown, and where it stands; a sentence each. */
  readonly leftOut: readonly string[];
  readonly empty: EmptySection | null;
  /** In use, then chosen, then without a status, then candidates, then those given up. */
  readonly cases: readonly UseCaseCard[];
  /** Null where no use case states both scores. */
  readonly quadrant: QuadrantData | null;
}

/** Value against effort. */
export interface QuadrantData {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly points: readonly QuadrantPoint[];
  /** "2 use cases state no value or no effort."; null where all do. */
  readonly left: string | null;
}

/** A dot with its label: places in per cent from the left and from the top; `down` in em of the label. */
export interface QuadrantPoint extends QuadrantLabel {
  readonly id: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  /** Shares of their scales, from 0 to 1, and how many points each scale has. */
  readonly value: number;
  readonly effort: number;
  readonly valueSteps: number;
  readonly effortSteps: number;
  readonly status: UseCaseCard['status'];
  /** "Draft quotations: value 5 of 5, effort 2 of 5" */
  readonly label: string;
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
