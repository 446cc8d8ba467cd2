import type { FactLine } from '../../src/model/element.ts';
import type { Language } from '../../src/model/figures.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';

/** What follows from an element or one of its lines, as lines of Markdown. */
export interface Computed {
  /** The figure in a line or two, for which a hint has room; none where it does not follow. */
  readonly brief: readonly string[];
  /** More about it, and how it comes about; computed when asked for. */
  readonly more: () => readonly string[];
}

/** What is asked about, and in which language the answer is. */
export interface Subject {
  readonly checked: CheckedPlan;
  /** Undefined for the element as a whole. */
  readonly line: FactLine | undefined;
  readonly language: Language;
}

/** A figure of which there is no more to say. */
export function briefly(...brief: readonly string[]): Computed {
  return { brief, more: () => [] };
}
