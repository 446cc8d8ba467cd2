import type { Sourced } from '../../model/values.ts';
import { type Edit, remove, replace } from './edit.ts';

/**
 * Takes one of the items of a written list away, with its comma.
 *
 * @param otherwise what stands in place of the only item
 */
export function removeItem(list: readonly Sourced<unknown>[], item: Sourced<unknown>, otherwise: string): Edit {
  const index = list.indexOf(item);
  const [before, after] = [list[index - 1], list[index + 1]];
  if (before) return remove({ ...item.at, start: before.at.end });
  return after ? replace({ ...item.at, end: after.at.start }, '') : replace(item.at, otherwise);
}
