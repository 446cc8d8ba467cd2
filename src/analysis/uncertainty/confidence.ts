import { normalQuantile } from './normal.ts';

/** A range that holds the true figure in 95 of 100 simulations with other draws. Both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const CONFIDENCE = 0.95;

/** Outside the interval on each side. */
const OUTSIDE = (1 - CONFIDENCE) / 2;

const Z = normalQuantile(1 - OUTSIDE);

/**
 * The 95 % interval of a probability that was seen so many times: the score interval of E. B. Wilson, "Probable
 * Inference, the Law of Succession, and Statistical Inference", Journal of the American Statistical Association 22
 * (1927) 209–212. It never leaves 0 to 1, and says something also where nothing or everything was seen.
 *
 * @param seen how many of the runs, at most `runs`
 * @param runs at least 1
 */
export function probabilityInterval(seen: number, runs: number): Interval {
  const share = seen / runs;
  const square = (Z * Z) / runs;
  const centre = share + square / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / runs + square / (4 * runs));
  return {
    low: seen === 0 ? 0 : (centre - reach) / (1 + square),
    high: seen === runs ? 1 : (centre + reach) / (1 + square),
  };
}

/**
 * The 95 % interval of a percentile, as the ranks of the two runs that bound it: so many runs lie below the true
 * percentile with the binomial distribution, whatever the figure's own distribution is (H. A. David and H. N. Nagaraja,
 * "Order Statistics", 3rd edition, 2003, section 7.1).
 *
 * @param probability strictly between 0 and 1
 * @returns ranks from 1; `low` is 0 and `high` is `runs + 1` where too few runs were made to bound it
 */
export function percentileRanks(probability: number, runs: number): Interval {
  const weights = binomialWeights(runs, probability);
  let low = 0;
  for (let below = weights[0] ?? 0; low < runs && below <= OUTSIDE; below += weights[low] ?? 0) low++;
  let high = runs + 1;
  for (let above = weights[runs] ?? 0; high > 1 && above <= OUTSIDE; above += weights[high - 1] ?? 0) high--;
  return { low, high };
}

/**
 * The probabilities of 0 to n successes, built outward from the likeliest number; those too small for a number are 0.
 */
function binomialWeights(n: number, probability: number): Float64Array {
  const weights = new Float64Array(n + 1);
  const odds = probability / (1 - probability);
  const likeliest = Math.min(n, Math.floor((n + 1) * probability));
  weights[likeliest] = 1;
  let sum = 1;
  for (let k = likeliest, weight = 1; k < n && weight > 0; k++) {
    weight *= ((n - k) / (k + 1)) * odds;
    weights[k + 1] = weight;
    sum += weight;
  }
  for (let k = likeliest, weight = 1; k > 0 && weight > 0; k--) {
    weight *= k / (n - k + 1) / odds;
    weights[k - 1] = weight;
    sum += weight;
  }
  for (let k = 0; k <= n; k++) weights[k] = (weights[k] ?? 0) / sum;
  return weights;
}
