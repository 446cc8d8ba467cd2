import { lineOf, type ModelElement } from '../model/element.ts';
import type { SourceRange } from '../model/values.ts';

/**
 * Where a fact is written in a way that cannot be taken as it stands: its value, or a part of it, cannot be read, or
 * its colon is missing. What people write by habit is understood and not reported here.
 *
 * @param fact the fact's name as written, `on-cost`
 */
export function unreadableAt(element: ModelElement, fact: string): SourceRange | undefined {
  for (const problem of element.problems) {
    if (problem.code === 'value' && problem.fact === fact && problem.problem.code !== 'habit') return problem.at;
    if (problem.code === 'unfinished-line' && problem.word === fact) return problem.at;
  }
  const line = lineOf(element, fact);
  return line && !line.value ? (line.valueAt ?? line.at) : undefined;
}

/** Where a line of the element is not finished, so that any fact may be meant. */
export function unfinishedAt(element: ModelElement): SourceRange | undefined {
  return element.problems.find((problem) => problem.code === 'unfinished-line')?.at;
}
