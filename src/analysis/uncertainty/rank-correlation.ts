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

/** Each value less the mean of all. */
export function centred(column: Float64Array): Float64Array {
  let sum = 0;
  for (const value of column) sum += value;
  const mean = sum / column.length;
  return column.map((value) => value - mean);
}
