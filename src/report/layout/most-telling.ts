/**
 * The items of a long list that a reader should see first, in the order of the list.
 *
 * @param most how many
 * @param weight of an item, the lowest first; the order of the list decides between equal ones
 * @returns the list itself where it is no longer than that
 */
export function mostTelling<T>(items: readonly T[], most: number, weight: (item: T) => number = () => 0): readonly T[] {
  if (items.length <= most) return items;
  const chosen = items
    .map((item, index) => ({ index, weight: weight(item) }))
    .sort((one, other) => one.weight - other.weight || one.index - other.index)
    .slice(0, Math.max(0, most))
    .map(({ index }) => index);
  const kept = new Set(chosen);
  return items.filter((_, index) => kept.has(index));
}
