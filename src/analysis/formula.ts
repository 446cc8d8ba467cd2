import type { ModelElement } from '../model/element.ts';
import type { Estimate, SourceRange } from '../model/values.ts';
import { likelyOf, type ThreePoint } from './three-point.ts';

/** A figure of the plan that goes into a sum of money. */
export interface Input {
  readonly element: ModelElement;
  /** As the language writes it; `margin` and `output from` for parts of a line. */
  readonly fact: string;
  /** Undefined for a figure that the plan would need and does not state. */
  readonly estimate: Estimate | undefined;
  readonly at: SourceRange | undefined;
  /** `schedule`: it follows from the roadmap's dates, which are uncertain on their own account. */
  readonly from: 'plan' | 'schedule';
}

/** offset + Σ times × input */
export interface Factor {
  readonly offset: number;
  readonly parts: readonly { readonly input: Input; readonly times: number }[];
}

/** coefficient × Π factors */
export interface Term {
  readonly coefficient: number;
  readonly factors: readonly Factor[];
}

/** A sum of products of the plan's figures, in units of the currency. Each figure stands at most once in a term, so it is linear in each. */
export type Formula = readonly Term[];

/** One figure, times a constant. */
export function factor(input: Input, times = 1, offset = 0): Factor {
  return { offset, parts: [{ input, times }] };
}

/** The value of a formula with a value for each figure. */
export function evaluated(formula: Formula, pick: (input: Input) => number): number {
  let sum = 0;
  for (const { coefficient, factors } of formula) {
    let product = coefficient;
    for (const { offset, parts } of factors) {
      let value = offset;
      for (const { input, times } of parts) value += times * pick(input);
      product *= value;
    }
    sum += product;
  }
  return sum;
}

/** The likely value, and the least and the greatest that the ranges of its figures allow. */
export function rangeOf(formula: Formula): ThreePoint {
  let low = 0;
  let likely = 0;
  let high = 0;
  for (const { coefficient, factors } of formula) {
    let range: ThreePoint = { low: coefficient, likely: coefficient, high: coefficient };
    for (const each of factors) range = productOf(range, factorRange(each));
    low += range.low;
    likely += range.likely;
    high += range.high;
  }
  return { low, likely, high };
}

function factorRange({ offset, parts }: Factor): ThreePoint {
  let low = offset;
  let likely = offset;
  let high = offset;
  for (const { input, times } of parts) {
    const { estimate } = input;
    if (!estimate) continue;
    low += times * (times < 0 ? estimate.high : estimate.low);
    likely += times * likelyOf(estimate);
    high += times * (times < 0 ? estimate.low : estimate.high);
  }
  return { low, likely, high };
}

/** Of two ranges that vary on their own: with figures below zero the least is not the product of the lows. */
export function productOf(one: ThreePoint, other: ThreePoint): ThreePoint {
  const likely = one.likely * other.likely;
  const corners = [one.low * other.low, one.low * other.high, one.high * other.low, one.high * other.high];
  return { low: Math.min(...corners), likely, high: Math.max(...corners) };
}

/** How much the likely value grows when one figure grows by 1, the others staying likely. */
export function slopeOf(formula: Formula, of: Input): number {
  const likely = (input: Input) => (input.estimate ? likelyOf(input.estimate) : 0);
  const at = (value: number) => evaluated(formula, (input) => (input === of ? value : likely(input)));
  return at(1) - at(0);
}
