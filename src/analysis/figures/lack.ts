import type { ModelElement } from '../../model/element.ts';
import type { SourceRange } from '../../model/values.ts';
import type { BenefitUnknown, FigureUnknown } from '../business-case.ts';
import type { UnknownCost } from '../cost.ts';
import type { UndatedReason } from '../schedule.ts';

/** Why a figure does not follow from the plan; a text exists for each. */
export type UnknownCode =
  // Of work.
  | Exclude<UndatedReason, 'no-start'>
  /** A milestone or gate without `after`, `starts` and `done`. */
  | 'no-place'
  /** What is done does not move any more. */
  | 'done'
  /** It states no day by which it has to end. */
  | 'no-deadline'
  // Of the plan as a whole.
  /** The plan states no start, so that nothing has a date. */
  | 'no-start'
  /** Neither stages with months, nor a dated roadmap, nor a horizon: nothing says for how long the plan costs money. */
  | 'no-end'
  | 'too-long'
  // Of money.
  | UnknownCost['because']
  | BenefitUnknown['because']
  | FigureUnknown
  /** Nobody and nothing in the plan has a price. */
  | 'no-cost'
  /** An amount per period where a sum is wanted. */
  | 'per-period'
  /** A share of a total that the plan does not state. */
  | 'no-total'
  /** A training, of which nobody can state the price. */
  | 'unpriced-training'
  // Of people.
  /** Neither an allocation nor a task says how much somebody works. */
  | 'no-load'
  // Of chances.
  /** No simulation was run. */
  | 'not-simulated';

/** Something that keeps a figure from being known, or from being complete. */
export interface Lack {
  readonly code: UnknownCode;
  /** What lacks it; undefined for the plan as a whole. */
  readonly element: ModelElement | undefined;
  /** The fact that is missing or cannot be used, as the language writes it. */
  readonly fact: string | undefined;
  /** Where to change something. */
  readonly at: SourceRange | undefined;
}

export function lackOf(code: UnknownCode, where: Partial<Omit<Lack, 'code'>> = {}): Lack {
  return { code, element: where.element, fact: where.fact, at: where.at };
}
