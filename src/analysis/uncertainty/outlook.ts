import type { Probability, Sample } from './sample.ts';
import type { SimulationInput } from './simulation-model.ts';

/** Percentiles of a figure over all runs; undefined where one falls on runs without a value. */
export interface Percentiles {
  readonly p10: number | undefined;
  readonly p50: number | undefined;
  readonly p80: number | undefined;
  readonly p90: number | undefined;
}

/** How much of a figure's spread comes with one uncertain input: a bar of a tornado diagram. */
export interface Driver {
  readonly input: SimulationInput;
  /** Spearman's rank correlation with the figure, −1 to 1. */
  readonly correlation: number;
  /**
   * The figure's mean in the runs in which the input lies in its lowest, and in its highest, tenth; undefined where
   * some of these runs have no value.
   */
  readonly atLow: number | undefined;
  readonly atHigh: number | undefined;
}

/** What a figure may come to. Dates are moments: days since 1970-01-01 with fractions, a finish excluded. */
export interface Outlook extends Percentiles {
  /** Every run, for other percentiles, probabilities and pictures. */
  readonly sample: Sample;
  /** With the likely figures, as the plan itself reckons; undefined where it has no value then. */
  readonly likely: number | undefined;
  /** Undefined where some run has no value. */
  readonly mean: number | undefined;
  /** How likely it is to have no value at all: an investment that never pays back. */
  readonly none: Probability;
  /**
   * How near `p80` is to what endless runs would give: half the width of its 95 % interval, in the unit of the figure.
   * 0 where nothing is uncertain, undefined where the runs are too few to tell.
   */
  readonly precision: number | undefined;
  /** The inputs that move it, the strongest first; without those that cannot be told from chance. */
  readonly drivers: readonly Driver[];
}
