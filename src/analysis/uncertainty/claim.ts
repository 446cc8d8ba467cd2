import type { CheckedClaim } from '../business-case.ts';
import { type Probability, probabilityAtLeast, probabilityAtMost, type Sample } from './sample.ts';

/** Decimals that a claim may be written with. */
const MOST_DECIMALS = 3;

/**
 * How likely a figure is to reach what a plan claims of it. A return or a payback that is claimed as a round number
 * counts as reached where it rounds to it; of a claimed range, its less ambitious end counts.
 *
 * @param sample the figure in all runs, in the unit of the claim's value
 * @returns undefined where the claim has no value in that unit
 */
export function probabilityOfClaim({ figure, value }: CheckedClaim, sample: Sample): Probability | undefined {
  if (!value) return undefined;
  switch (figure) {
    case 'payback':
      return probabilityAtMost(sample, value.high + roundingOf(value.high));
    case 'roi':
      return probabilityAtLeast(sample, value.low - roundingOf(value.low));
    case 'npv':
      return probabilityAtLeast(sample, value.low);
  }
}

/** Half a unit of the last decimal of a figure. */
function roundingOf(figure: number): number {
  let unit = 1;
  for (let decimals = 0; decimals < MOST_DECIMALS && !isMultiple(figure, unit); decimals++) unit /= 10;
  return unit / 2;
}

function isMultiple(figure: number, unit: number): boolean {
  return Math.abs(figure / unit - Math.round(figure / unit)) < 1e-9;
}
