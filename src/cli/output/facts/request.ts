import type { Facts } from '../../../analysis/facts.ts';
import type { ComputedFigure } from '../../../analysis/figures.ts';
import type { Explanation } from '../../../analysis/why/explanation.ts';
import type { Plan } from '../../../model/plan.ts';
import type { SourceRange } from '../../../model/values.ts';

/** The parts of what `aiplan facts` says, in the order in which it says them. */
export const SECTIONS = [
  'calendar',
  'schedule',
  'deadlines',
  'people',
  'cost',
  'business-case',
  'uncertainty',
  'expectations',
] as const;

export type Section = (typeof SECTIONS)[number];

/** Something that was asked for with `--why`. */
export interface Asked {
  /** As it was written. */
  readonly asked: string;
  /** Undefined where an element was named and not one figure of it. */
  readonly figure: ComputedFigure | undefined;
  readonly explanation: Explanation;
}

/** A line of the plan, for people and programs. */
export interface Place {
  /** Relative to the working folder, with forward slashes. */
  readonly path: string;
  /** Zero-based, as the language server protocol counts. */
  readonly line: number;
  readonly character: number;
}

/** A plan with all that is to be said of it. */
export interface PlanFacts {
  readonly path: string;
  readonly plan: Plan;
  readonly facts: Facts;
  readonly sections: readonly Section[];
  readonly why: readonly Asked[];
  readonly placeOf: (at: SourceRange) => Place;
}
