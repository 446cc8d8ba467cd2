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

/** The texts of plans that may be of interest. They are kept with their element, which stays the same object through edits elsewhere. */
export class InterestingTexts {
  readonly #isInteresting: (text: string) => boolean;
  readonly #byElement = new WeakMap<ModelElement, readonly PlanText[]>();

  /** @param isInteresting asked of each text, cheap */
  constructor(isInteresting: (text: string) => boolean) {
    this.#isInteresting = isInteresting;
  }

  /** In the order of the file. */
  in({ elements }: Plan): PlanText[] {
    const found: PlanText[] = [];
    for (const element of elements) {
      let own = this.#byElement.get(element);
      if (!own) {
        own = this.#textsOf(element);
        this.#byElement.set(element, own);
      }
      for (const text of own) found.push(text);
    }
    return found;
  }

  #textsOf(element: ModelElement): readonly PlanText[] {
    const found: PlanText[] = [];
    const visit = (sourced: unknown): void => {
      if (!isSourced(sourced)) return;
      const { value, at } = sourced;
      if (typeof value === 'string') {
        if (this.#isInteresting(value)) found.push({ element, text: value, at });
      } else if (Array.isArray(value)) {
        for (const part of value) visit(part);
      } else if (typeof value === 'object' && value !== null) {
        // Without a list of the values: nearly all hold no text.
        for (const name in value) visit(value[name as keyof typeof value]);
      }
    };
    visit(element.title);
    for (const line of element.lines) visit(line.value);
    return found.length > 0 ? found : NONE;
  }
}

/** Of nearly all elements. */
const NONE: readonly PlanText[] = [];

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
