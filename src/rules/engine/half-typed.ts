import type { ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';

/**
 * Whether something in the block could not be recognised: a line without its colon, or an element of an unknown kind. Then
 * it may be just what seems to be missing, and nothing is called missing.
 */
export function isHalfTyped(element: ModelElement): boolean {
  return element.problems.some(({ code }) => code === 'unfinished-line' || code === 'unknown-element');
}

/** Whether some line of the plan cannot be read: rules hold back then, and nothing follows from their silence. */
export function holdsUnread({ elements }: Plan): boolean {
  return elements.some(({ problems }) =>
    problems.some((problem) => problem.code !== 'value' || problem.problem.code !== 'habit'),
  );
}
