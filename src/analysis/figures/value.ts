import type { Shown } from '../../model/figures.ts';
import type { EpochDay } from '../../model/values.ts';
import { type Amount, CENTS_PER_UNIT } from '../money.ts';
import type { ThreePoint } from '../three-point.ts';

/**
 * What a figure of the plan comes to. `range` holds the low, the likely and the high case; the points are equal where nothing
 * is uncertain. The likely one is what a plan is held to.
 */
export type FigureValue =
  /** A day of the calendar. Of what ends it is the last day, included. */
  | { readonly kind: 'day'; readonly range: ThreePoint }
  /** Minor units of the currency. */
  | {
      readonly kind: 'money';
      readonly range: Amount;
      readonly currency: string;
      /** Undefined for a sum. */
      readonly per: 'month' | 'year' | undefined;
    }
  | { readonly kind: 'percent'; readonly range: ThreePoint }
  | SpanValue;

export interface SpanValue {
  readonly kind: 'span';
  readonly range: ThreePoint;
  /** Days are calendar days. */
  readonly unit: 'day' | 'month';
  /** The day from which it counts, where it has one: from there months and working days are exact. */
  readonly from: EpochDay | undefined;
}

export function dayValue(range: ThreePoint): FigureValue {
  return { kind: 'day', range };
}

export function moneyValue(range: Amount, currency: string, per?: 'month' | 'year'): FigureValue {
  return { kind: 'money', range, currency, per };
}

export function percentValue(range: ThreePoint): FigureValue {
  return { kind: 'percent', range };
}

export function spanValue(range: ThreePoint, unit: SpanValue['unit'], from?: EpochDay): SpanValue {
  return { kind: 'span', range, unit, from };
}

/** The likely figure, or another point of its range, as a sentence shows it. */
export function shownOf(value: FigureValue, point: keyof ThreePoint = 'likely'): Shown {
  const figure = value.range[point];
  switch (value.kind) {
    case 'day':
      return { day: figure };
    case 'money': {
      const { currency, per } = value;
      return { money: figure / CENTS_PER_UNIT, currency, ...(per ? { per } : {}) };
    }
    case 'percent':
      return { percent: figure };
    case 'span':
      return { span: figure, unit: value.unit };
  }
}
