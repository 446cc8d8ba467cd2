import { normalQuantile } from './normal.ts';
import type { Driver } from './outlook.ts';
import { centred, gradesOf } from './rank-correlation.ts';
import type { Sample } from './sample.ts';
import type { SimulationInput } from './simulation-model.ts';

/** A diagram of more bars is not read. */
const MOST_DRIVERS = 20;

/** How sure it must be that a correlation is more than chance, for all inputs together. */
const CONFIDENCE = 0.95;

/** The grade of the lowest tenth, excluded, and of the highest, of 65,536. */
const LOWEST_TENTH = 6554;
const HIGHEST_TENTH = 58_982;

/** An input that was drawn, with the upper 16 bits of each of its draws: where in its distribution each run lies. */
export interface DrawnInput {
  readonly input: SimulationInput;
  readonly grades: Uint16Array;
}

interface Drawn extends DrawnInput {
  /** The root of the sum of squared distances from the mean. */
  readonly deviation: number;
}

/**
 * Ranks inputs by how strongly figures move with them: Spearman's rank correlation (C. Spearman, "The Proof and
 * Measurement of Association between Two Things", American Journal of Psychology 15 (1904) 72–101). An input's draws
 * say where in its distribution each run lies and stand for its ranks (they differ by what 1 / √runs allows: W. H.
 * Kruskal, "Ordinal Measures of Association", Journal of the American Statistical Association 53 (1958) 814–861,
 * section 4), so that only the figures have to be sorted, not each input.
 */
export class Drivers {
  readonly #drawn: readonly Drawn[];

  constructor(drawn: readonly DrawnInput[]) {
    this.#drawn = drawn.map((one) => ({ ...one, deviation: deviationOf(one.grades) }));
  }

  /**
   * @param column the figure in each run
   * @param sample the same in order
   */
  of(column: Float64Array, { values, runs }: Sample): readonly Driver[] {
    const ranks = centred(gradesOf(column, values));
    const spread = Math.sqrt(productOf(ranks, ranks));
    if (!(spread > 0)) return [];
    // Of m correlations with nothing one in 20 / m may be called something (Bonferroni); their standard error is 1 /
    // √(n − 1).
    const chance = normalQuantile(1 - (1 - CONFIDENCE) / (2 * this.#drawn.length)) / Math.sqrt(runs - 1);
    return this.#drawn
      .map((drawn) => ({ drawn, correlation: limited(productOf(drawn.grades, ranks) / (drawn.deviation * spread)) }))
      .filter(({ correlation }) => Math.abs(correlation) > chance)
      .sort((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation))
      .slice(0, MOST_DRIVERS)
      .map(({ drawn: { input, grades }, correlation }) => ({ input, correlation, ...inTenths(grades, column) }));
  }
}

function limited(correlation: number): number {
  return Math.max(-1, Math.min(1, correlation));
}

function deviationOf(grades: Uint16Array): number {
  let sum = 0;
  let squares = 0;
  for (let run = 0, { length } = grades; run < length; run++) {
    const grade = grades[run] as number;
    sum += grade;
    squares += grade * grade;
  }
  return Math.sqrt(squares - (sum * sum) / grades.length);
}

function productOf(one: Uint16Array | Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let run = 0, { length } = other; run < length; run++) sum += (one[run] as number) * (other[run] as number);
  return sum;
}

/** The mean of a figure in the runs in which an input lies in its lowest and in its highest tenth. */
function inTenths(grades: Uint16Array, column: Float64Array): Pick<Driver, 'atLow' | 'atHigh'> {
  let low = 0;
  let high = 0;
  let lowRuns = 0;
  let highRuns = 0;
  for (let run = 0, { length } = column; run < length; run++) {
    const grade = grades[run] as number;
    if (grade < LOWEST_TENTH) {
      low += column[run] as number;
      lowRuns++;
    } else if (grade >= HIGHEST_TENTH) {
      high += column[run] as number;
      highRuns++;
    }
  }
  return { atLow: finite(low / lowRuns), atHigh: finite(high / highRuns) };
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
