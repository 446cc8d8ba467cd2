import type { ModelElement } from '../../model/element.ts';

/**
 * Whether something in the block could not be recognised: a line without its colon, or an element of an unknown kind. Then
 * it may be just what seems to be missing, and nothing is called missing.
 */
export function isHalfTyped(element: ModelElement): boolean {
  return element.problems.some(({ code }) => code === 'unfinished-line' || code === 'unknown-element');
}
