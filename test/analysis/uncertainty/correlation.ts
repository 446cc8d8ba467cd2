/** Each value less the mean, scaled so that the squares add up to 1; zeros where nothing varies. */
export function standardised(values: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const differences = all.map((value) => value - mean);
  const length = Math.sqrt(productOf(differences, differences));
  return length > 0 ? differences.map((value) => value / length) : differences;
}

export function productOf(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** Pearson's correlation, written out; 0 where one side does not vary. */
export function correlationOf(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return productOf(standardised(one), standardised(other));
}
