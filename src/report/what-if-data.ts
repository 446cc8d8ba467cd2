import type { EpochDay } from '../model/values.ts';

/** The figures of a plan that can be tried with other values. */
export const TRIED_FIGURES = ['start', 'budget', 'rates', 'adoption'] as const;

export type TriedFigure = (typeof TRIED_FIGURES)[number];

/**
 * Other values than the plan states: weeks by which the start moves, the budget's total in units of the currency, per cent of the stated rates
 * and of the stated benefits. What is left out stays as stated.
 */
export type TriedValues = Readonly<Partial<Record<TriedFigure, number>>>;

/** A figure that the plan states and that can be tried with another value. */
export interface TriableFigure {
  readonly figure: TriedFigure;
  /** What stands for the plan as stated. */
  readonly stated: number;
  /** Ends and step of a slider. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** What may be entered beside it. */
  readonly limits: { readonly least: number; readonly most: number };
  /** Of the start: the day that is stated. */
  readonly day: EpochDay | null;
  /** Of the budget. */
  readonly currency: string | null;
  /** How many lines of the plan it changes. */
  readonly count: number;
}

/** One line of the table that sets what follows from the text beside what would follow. */
export interface EffectRow {
  readonly name: string;
  readonly label: string;
  readonly stated: string;
  readonly tried: string;
  readonly changed: boolean;
}
