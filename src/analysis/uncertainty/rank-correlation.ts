/**
 * The ranks of a column as shares of its length, 0 to 1: the smallest of n values has 0.5 / n. Equal values share the
 * mean of their ranks (M. G. Kendall, "Rank Correlation Methods", 1948, chapter 3); values that are not finite share
 * the highest.
 *
 * @param sorted the finite values of the column in ascending order
 */
export function gradesOf(column: Float64Array, sorted: Float64Array): Float64Array {
  const runs = column.length;
  const shared = new Float64Array(sorted.length + 1);
  for (let from = 0; from < sorted.length; ) {
    let until = from + 1;
    while (until < sorted.length && sorted[until] === sorted[from]) until++;
    shared.fill((from + until) / 2 / runs, from, until);
    from = until;
  }
  shared[sorted.length] = (sorted.length + runs) / 2 / runs;
  const grades = new Float64Array(runs);
  for (let run = 0; run < runs; run++) grades[run] = shared[firstAtLeast(sorted, column[run] as number)] as number;
  return grades;
}

/** The place of the first value that is at least so much; the length where there is none, and for NaN. */
function firstAtLeast(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The correlation of two columns, −1 to 1; 0 where one of them does not vary. Of grades it is Spearman's rank
 * correlation (C. Spearman, "The Proof and Measurement of Association between Two Things", American Journal of
 * Psychology 15 (1904) 72–101).
 */
export function correlationOf(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const count = one.length;
  const middle = meanOf(one);
  const otherMiddle = meanOf(other);
  let together = 0;
  let alone = 0;
  let otherAlone = 0;
  for (let at = 0; at < count; at++) {
    const difference = (one[at] as number) - middle;
    const otherDifference = (other[at] as number) - otherMiddle;
    together += difference * otherDifference;
    alone += difference * difference;
    otherAlone += otherDifference * otherDifference;
  }
  if (!(alone > 0 && otherAlone > 0)) return 0;
  return Math.max(-1, Math.min(1, together / Math.sqrt(alone * otherAlone)));
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0, { length } = values; at < length; at++) sum += values[at] as number;
  return sum / values.length;
}
