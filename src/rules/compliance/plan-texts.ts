import type { ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import type { Sourced, SourceRange } from '../../model/values.ts';

/** A text of the plan: a title or a value in quotes. */
export interface PlanText {
  readonly element: ModelElement;
  readonly text: string;
  /** With its quotes. */
  readonly at: SourceRange;
}

/** Every text of the plan that may be of interest, in the order of the file. @param interesting asked of each, cheap */
export function planTexts({ elements }: Plan, interesting: (text: string) => boolean): PlanText[] {
  const found: PlanText[] = [];
  for (const element of elements) {
    const visit = (sourced: unknown): void => {
      if (!isSourced(sourced)) return;
      const { value, at } = sourced;
      if (typeof value === 'string') {
        if (interesting(value)) found.push({ element, text: value, at });
      } else if (typeof value === 'object' && value !== null) {
        for (const part of Array.isArray(value) ? value : Object.values(value)) visit(part);
      }
    };
    visit(element.title);
    for (const line of element.lines) visit(line.value);
  }
  return found;
}

/**
 * Where a stretch of a text stands in the file.
 *
 * @returns undefined where the text is written on several lines or with escapes, so that it does not stand as it reads
 */
export function placeIn({ text, at }: PlanText, start: number, end: number): SourceRange | undefined {
  const quotes = at.end - at.start - text.length;
  return quotes === 2 ? { ...at, start: at.start + 1 + start, end: at.start + 1 + end } : undefined;
}

function isSourced(value: unknown): value is Sourced<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value && 'at' in value;
}
