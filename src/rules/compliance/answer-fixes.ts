import { isAbsent, type ModelElement } from '../../model/element.ts';
import { insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix, writeFix } from '../engine/fix.ts';

/** Both answers to a legal fact that is not stated, or stated as unknown: which of them is true only the author knows. */
export function answerFixes(element: ModelElement, fact: string, after?: string): Fix[] {
  return (['yes', 'no'] as const).flatMap((answer) => {
    const line = `${fact}: ${answer}`;
    if (isAbsent(element, fact)) return [insertFix(line, 'unsafe', insertFact(element, line, after))];
    const valueAt = element.lines.find(({ name }) => name === fact)?.valueAt;
    return valueAt ? [writeFix(line, 'unsafe', replace(valueAt, answer))] : [];
  });
}
