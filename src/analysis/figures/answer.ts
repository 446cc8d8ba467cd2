import type { SourceRange } from '../../model/values.ts';
import type { FigureDefinition } from '../business-case.ts';
import type { Lack } from './lack.ts';
import type { FigureValue } from './value.ts';

/** By which definition a figure is computed; a sentence exists for each. */
export type Basis =
  | FigureDefinition
  /** The first and the last day of the work in the likely case. */
  | 'schedule'
  | 'float'
  /** In how many of the simulated courses the work ends by its deadline. */
  | 'chance'
  | 'percentile'
  /** What people and things cost in the project period, as computed from the plan. */
  | 'cost-computed'
  /** The money of the stages, evenly over their months. */
  | 'spend-stages'
  /** The computed cost by the month, where no stage states months and an amount. */
  | 'spend-computed'
  | 'investment-total'
  | 'investment-stages'
  | 'investment-parts'
  | 'investment-computed'
  | 'running-stated'
  | 'benefit-full-year'
  /** The most that is planned at one time. */
  | 'load-peak';

/** What the true figure may be where something that goes into it is not known. */
export type Bound =
  | 'exact'
  /** What is not known can only add to it. */
  | 'at-least'
  /** What is not known can only take from it. */
  | 'at-most'
  | 'open';

/** What follows from the plan for a figure. */
export interface Answer {
  /** Undefined where it does not follow; the first of `lacks` says why. */
  readonly value: FigureValue | undefined;
  readonly basis: Basis;
  readonly bound: Bound;
  /** What it does not know: of a sum that is not complete, the parts that are left out. Empty where all is known. */
  readonly lacks: readonly Lack[];
  /** Of a simulated figure: the range that holds it in 95 of 100 simulations with other draws, in the unit of the value. */
  readonly confidence: { readonly low: number; readonly high: number } | undefined;
  /** The unfavourable end of the range is never reached, and repeats the likely value. */
  readonly neverAtWorst: boolean;
  /** Of a payback without a value: it comes after so many months, or never. */
  readonly after: number | 'never' | undefined;
  readonly followsFrom: readonly SourceRange[];
}

/** An answer that is exact unless it says otherwise. */
export function known(value: FigureValue, basis: Basis, rest: Partial<Omit<Answer, 'value' | 'basis'>> = {}): Answer {
  const { bound = 'exact', lacks = [], confidence, neverAtWorst = false, followsFrom = [] } = rest;
  return { value, basis, bound, lacks, confidence, neverAtWorst, after: undefined, followsFrom };
}

export function unknown(
  basis: Basis,
  lack: Lack,
  followsFrom: readonly SourceRange[] = [],
  after?: Answer['after'],
): Answer {
  const nothing = { value: undefined, confidence: undefined, neverAtWorst: false };
  return { ...nothing, basis, bound: 'open', lacks: [lack], after, followsFrom };
}
