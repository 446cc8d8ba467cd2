import type { EpochDay } from './calendar-date.ts';

/** A figure that may be uncertain: `6`, `4..6` (an 80 % interval) or `3..4..6` (low, likely, high). */
export interface Estimate {
  readonly low: number;
  readonly likely?: number;
  readonly high: number;
}

export type Period = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Currency units (never thousands or cents); the plan's currency where none is written. */
export interface Money extends Estimate {
  readonly unit: 'money';
  readonly currency?: string;
  readonly per?: Period | 'once';
}

/** Per cent: 40 means 40 %. */
export interface Share extends Estimate {
  readonly unit: 'percent';
}

/** A span of time; `working` counts working days and hours, `calendar` every day. */
export interface Duration extends Estimate {
  readonly unit: Period;
  readonly time: 'calendar' | 'working';
}

/** A count per period: `15 / week`. */
export interface Rate extends Estimate {
  readonly unit: 'count';
  readonly per: Period;
}

/** A plain figure without a unit. */
export interface Count extends Estimate {
  readonly unit: 'count';
}

/** How much of a person's time: a share of it, or days or hours per period. */
export type Allocation = Share | (Estimate & { readonly unit: 'day' | 'hour'; readonly per: Period });

/** What a KPI counts in; figures with different units cannot be compared. */
export type Measure = Estimate & {
  readonly unit: 'count' | 'percent' | 'money' | Period;
  readonly currency?: string;
  readonly label?: string;
  readonly per?: Period | 'once';
};

/** A day, or the end of the n-th month counted from the plan's start. */
export type PlanDate =
  | { readonly kind: 'day'; readonly day: EpochDay }
  | { readonly kind: 'month'; readonly month: number };

/** `every 2 weeks` */
export interface Rhythm {
  readonly every: number;
  readonly unit: Period;
}

/** `3 of 5` */
export interface Score {
  readonly points: number;
  readonly of: number;
}

/** A legal fact: what is not known is never read as no. */
export type ThreeValued = 'yes' | 'no' | 'unknown';

/** The name of another element, with the kinds of element that it may name. */
export interface Reference {
  readonly id: string;
  readonly to: readonly string[];
}
