import type { ModelElement } from '../../model/element.ts';
import type { EpochDay, SourceRange } from '../../model/values.ts';
import type { Cost, CostBasis, CostCategory, CostElement, UnknownCost } from '../cost.ts';
import type { Formula } from '../formula.ts';

/** What an element costs, as a formula, and how it is spread over time. */
export interface DraftLine {
  readonly category: CostCategory;
  readonly element: CostElement;
  readonly fact: 'salary' | 'rate' | 'cost' | 'budget';
  readonly basis: CostBasis;
  readonly task: ModelElement<'task'> | undefined;
  /** In units of the currency. */
  readonly formula: Formula;
  /** Paid days, by the same figures without the price. */
  readonly days: Formula | undefined;
  readonly stretch: Stretch;
  /** Whether it goes on for as long as the project does. */
  readonly goesOn: boolean;
  readonly useCases: readonly ModelElement<'use-case'>[];
  readonly salaryOnly: boolean;
  readonly followsFrom: readonly SourceRange[];
}

/** Days in which something costs money, and how the cost grows over them. */
export interface Stretch {
  readonly from: EpochDay;
  /** Excluded; `from` or before where it is empty. */
  readonly until: EpochDay;
  /** What has been paid for up to a day within, in any unit, from 0 at `from`. Never falls. */
  upTo(day: number): number;
}

export interface Drafts {
  readonly lines: readonly DraftLine[];
  readonly unknown: readonly UnknownCost[];
}

const kept = new WeakMap<Cost, Drafts>();

/** Keeps the formulas that a cost was computed by as long as the cost, for those who evaluate or explain them. */
export function keepDrafts(cost: Cost, drafts: Drafts): Cost {
  kept.set(cost, drafts);
  return cost;
}

/**
 * The formulas of which the lines of a cost are made.
 *
 * @throws for a cost that was put together by hand
 */
export function draftsOf(cost: Cost): Drafts {
  const drafts = kept.get(cost);
  if (!drafts) throw new Error('The cost was not computed from a plan.');
  return drafts;
}

export function isEmpty({ from, until }: Stretch): boolean {
  return until <= from;
}
