import type { FactLine, ModelElement } from '../../src/model/element.ts';
import type { Language } from '../../src/model/figures.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';

/** A figure that follows from a line, shown behind it. */
export interface Hint {
  /** Undefined: the line on which the block opens. */
  readonly line: FactLine | undefined;
  readonly text: string;
}

/** The hints of one kind in the lines of an element; none where nothing follows, or where it would say again what is written. */
export type HintsOf = (element: ModelElement, checked: CheckedPlan, language: Language) => readonly Hint[];
