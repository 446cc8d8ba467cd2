import { type ModelElement, titleOf } from '../../model/element.ts';
import type { Shown } from '../../model/figures.ts';
import type { SourceRange } from '../../model/values.ts';
import { nameOfKind } from '../../model/vocabulary.ts';
import type { Lack } from '../figures/lack.ts';
import type { FigureValue } from '../figures/value.ts';
import type { Statements } from './statements.ts';

export type StatementCode = keyof Statements;

/** One statement of an explanation, without words: the texts for each code stand with the reports. */
export interface ExplanationOf<C extends StatementCode> {
  readonly code: C;
  /** What the sentence names. */
  readonly values: Readonly<Record<Statements[C], Shown>>;
  /** The figure that the statement arrives at, with its range. */
  readonly value: FigureValue | undefined;
  /** What it follows from, the most important first; a product by its factors, in order. */
  readonly because: readonly Explanation[];
  /** The lines of the plan that say so. */
  readonly at: readonly SourceRange[];
}

/** Why a figure is what it is. */
export type Explanation = { readonly [C in StatementCode]: ExplanationOf<C> }[StatementCode];

/** A statement with the values that its code asks for. */
export function state<C extends StatementCode>(
  code: C,
  values: Readonly<Record<Statements[C], Shown>>,
  rest: Partial<Pick<Explanation, 'value' | 'because' | 'at'>> = {},
): Explanation {
  const { value, because = [], at = [] } = rest;
  const made: ExplanationOf<C> = { code, values, value, because, at };
  // One code with its values is one of the union; the compiler does not see through the type parameter.
  return made as unknown as Explanation;
}

/** What an element is called: its title or id, else what people call its kind. */
export function named(element: ModelElement): Shown {
  return element.title || element.id ? titleOf(element) : nameOfKind(element.kind);
}

/** What a figure does without, each once. */
export function lackingAll(lacks: readonly Lack[]): Explanation[] {
  const told = new Map<string, Lack>();
  const key = ({ code, element, fact }: Lack) => `${code} ${element ? titleOf(element) : ''} ${fact ?? ''}`;
  for (const lack of lacks) if (!told.has(key(lack))) told.set(key(lack), lack);
  const each = [...told.values()].map(lacking);
  if (each.length <= MOST_PARTS) return each;
  return [...each.slice(0, MOST_PARTS - 1), state('more-lacks', { count: each.length - MOST_PARTS + 1 })];
}

/** Something that a figure does without. */
export function lacking({ code, element, fact, at }: Lack): Explanation {
  return state(
    'lack',
    { reason: code, element: element ? named(element) : '', fact: fact ?? '' },
    { at: at ? [at] : [] },
  );
}

/** More is not read. */
export const MOST_PARTS = 12;
