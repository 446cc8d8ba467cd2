import { exp } from './elementary.ts';
import { normalDensity, normalQuantile } from './normal.ts';
import { UnitPert } from './pert.ts';
import { NODES, type QuantileTable, quantileTable, type Tail } from './quantile-table.ts';

/** e^230 is about 10^100: no quantile of a lognormal shape is taken farther from its median. */
const FARTHEST = 230;

/** The logarithm of a figure, as far from that of the median as figures go. */
export function withinReach(logarithm: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, logarithm));
}

/** Standard normal quantiles of the upper tail at the nodes of a table, and 1 / density. */
const Z = NODES.map((probability) => -normalQuantile(probability));
const SPREAD = Z.map((z) => 1 / normalDensity(z));

/** With mean 0 and standard deviation 1. */
export function normalTable(): QuantileTable {
  return quantileTable(
    { values: Z.map((z) => -z), slopes: SPREAD },
    { values: Z, slopes: SPREAD.map((spread) => -spread) },
  );
}

/** With median 1. @param sigma the standard deviation of its logarithm */
export function lognormalTable(sigma: number): QuantileTable {
  return quantileTable(lognormalTail(-sigma), lognormalTail(sigma));
}

/** @param sigma negative for the lower tail, where quantiles rise with the probability */
function lognormalTail(sigma: number): Tail {
  const values = Z.map((z) => exp(withinReach(sigma * z)));
  const slopes = values.map((value, at) =>
    Math.abs(sigma * (Z[at] ?? 0)) < FARTHEST ? -sigma * value * (SPREAD[at] ?? 0) : 0,
  );
  return { values, slopes };
}

/** Between 0 and 1. @param mode the likeliest value */
export function pertTable(mode: number): QuantileTable {
  const shape = new UnitPert(mode);
  const [lower, lowerSlopes] = shape.tail(NODES, false);
  const [upper, upperSlopes] = shape.tail(NODES, true);
  return quantileTable(
    { values: lower, slopes: lowerSlopes },
    { values: upper.map((distance) => 1 - distance), slopes: upperSlopes.map((slope) => -slope) },
  );
}
