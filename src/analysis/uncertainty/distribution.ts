import type { Estimate } from '../../model/values.ts';
import { exp, ln } from './elementary.ts';
import { normalQuantile, Z90 } from './normal.ts';
import { UnitPert } from './pert.ts';
import type { QuantileTable } from './quantile-table.ts';
import { lognormalTable, normalTable, pertTable, withinReach } from './shape-tables.ts';

/** How an uncertain figure is spread, in the unit of its estimate. */
export type Distribution =
  | { readonly kind: 'certain'; readonly value: number }
  /** The logarithm of the figure is normal with this standard deviation; half of the figures lie below `median`. */
  | { readonly kind: 'lognormal'; readonly median: number; readonly sigma: number }
  /** Figures below `least` count as `least`. */
  | { readonly kind: 'normal'; readonly mean: number; readonly deviation: number; readonly least: number }
  /**
   * Beta-PERT; `mode` says where the likely value lies between low (0) and high (1). Figures below `least` count as
   * `least`.
   */
  | {
      readonly kind: 'pert';
      readonly low: number;
      readonly high: number;
      readonly mode: number;
      readonly least: number;
    };

/** No figure of a plan is larger; keeps sums and products of absurd figures finite. */
const LARGEST = 1e100;

/**
 * The distribution that an estimate stands for.
 *
 * `low..high` is an 80 % interval (docs/language.md): one figure in ten lies below, one above. Bounds above zero give
 * the lognormal distribution with these two quantiles, skewed as durations and costs are; a bound at or below zero the
 * normal one. `low..likely..high` gives the beta-PERT distribution with low and high as the least and the largest
 * figure. Equal bounds are certain.
 *
 * @param nonNegative for what cannot be below zero (durations, effort, amounts): figures that the distribution puts
 * below zero count as 0, so zero itself has the probability of all of them
 */
export function distributionOf(estimate: Estimate, { nonNegative }: { readonly nonNegative: boolean }): Distribution {
  const low = limited(estimate.low);
  const high = limited(estimate.high);
  const least = nonNegative ? 0 : Number.NEGATIVE_INFINITY;
  if (!(high > low)) return { kind: 'certain', value: Math.max(least, low) };
  if (estimate.likely !== undefined) {
    const mode = (limited(estimate.likely) - low) / (high - low);
    return { kind: 'pert', low, high, mode: Math.min(1, Math.max(0, mode)), least };
  }
  if (low > 0) {
    const sigma = (ln(high) - ln(low)) / (2 * Z90);
    return { kind: 'lognormal', median: Math.sqrt(low) * Math.sqrt(high), sigma };
  }
  return { kind: 'normal', mean: (low + high) / 2, deviation: (high - low) / (2 * Z90), least };
}

function limited(figure: number): number {
  return Math.min(LARGEST, Math.max(-LARGEST, figure));
}

/** The figure below which a share of all lies. @param probability strictly between 0 and 1 */
export function quantileOf(distribution: Distribution, probability: number): number {
  switch (distribution.kind) {
    case 'certain':
      return distribution.value;
    case 'lognormal':
      return distribution.median * exp(withinReach(distribution.sigma * normalQuantile(probability)));
    case 'normal':
      return Math.max(distribution.least, distribution.mean + distribution.deviation * normalQuantile(probability));
    case 'pert': {
      const { low, high, mode, least } = distribution;
      return Math.max(least, low + (high - low) * new UnitPert(mode).quantile(probability));
    }
  }
}

/** How a distribution is drawn from: max(least, offset + factor × quantile of the shape). */
export interface Sampler {
  readonly table: QuantileTable;
  readonly offset: number;
  readonly factor: number;
  readonly least: number;
}

/**
 * Undefined for what is certain. Sampled values differ from the exact quantiles by less than 2 millionths of the
 * standard deviation (normal), 1 millionth of the range (PERT), or 5 millionths of the value (lognormal, high up to ten
 * times low; 2 thousandths where high is a thousand million times low).
 */
export function samplerOf(distribution: Distribution): Sampler | undefined {
  switch (distribution.kind) {
    case 'certain':
      return undefined;
    case 'lognormal': {
      const { median, sigma } = distribution;
      return { table: LOGNORMAL.of(sigma), offset: 0, factor: median, least: Number.NEGATIVE_INFINITY };
    }
    case 'normal': {
      const { mean, deviation, least } = distribution;
      return { table: NORMAL.of(1), offset: mean, factor: deviation, least };
    }
    case 'pert': {
      const { low, high, mode, least } = distribution;
      // No figure lies below `low`.
      return {
        table: PERT.of(mode),
        offset: low,
        factor: high - low,
        least: low < least ? least : Number.NEGATIVE_INFINITY,
      };
    }
  }
}

/**
 * Tables by the one figure that gives a shape. The same figure always gives the same table, so nothing depends on what
 * is kept.
 */
class Tables {
  readonly #make: (parameter: number) => QuantileTable;
  readonly #kept = new Map<number, QuantileTable>();

  constructor(make: (parameter: number) => QuantileTable) {
    this.#make = make;
  }

  of(parameter: number): QuantileTable {
    const known = this.#kept.get(parameter);
    if (known) return known;
    // Ten kilobytes each.
    if (this.#kept.size >= 1024) this.#kept.clear();
    const table = this.#make(parameter);
    this.#kept.set(parameter, table);
    return table;
  }
}

const NORMAL = new Tables(normalTable);
const LOGNORMAL = new Tables(lognormalTable);
const PERT = new Tables(pertTable);
