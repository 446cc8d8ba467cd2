import type { DATA_FORMATS } from '../closed-lists.ts';
import type { ElementKind } from '../elements.ts';
import type { FigureName } from '../figures.ts';
import type { FactKey, FactName, ValueKey } from '../meanings/keys.ts';

/** The words of closed lists that a report shows by name. */
export type LabelledValueKey =
  | ValueKey
  | `data.format=${(typeof DATA_FORMATS)[number]}`
  | `kpi.better=${'lower' | 'higher'}`;

/** Short display names in one language. */
export interface Labels {
  readonly elements: Readonly<Record<ElementKind, string>>;
  /** By the name of the fact. */
  readonly facts: Readonly<Record<FactName, string>>;
  readonly figures: Readonly<Record<FigureName, string>>;
  /** Where a fact of the same name is called differently in one element. */
  readonly factsOf: Readonly<Partial<Record<FactKey, string>>>;
  readonly values: Readonly<Record<LabelledValueKey, string>>;
  /** Answers to facts that may be unknown. */
  readonly answers: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
}
