import type { Sourced, SourceRange } from '../language/syntax/source.ts';
import type { ValueProblem } from '../language/values/problem.ts';
import type { Shape } from '../language/values/shape.ts';
import type { Reference } from '../language/values/types.ts';
import type { ELEMENTS, ElementKind } from '../language/vocabulary/elements.ts';
import type { FactValues } from '../language/vocabulary/specification.ts';
import { withClosedDirections } from './writing-direction.ts';

export type { ElementKind } from '../language/vocabulary/elements.ts';

/** What is wrong with an element's own lines, apart from syntax and from single values. */
export type ElementProblem =
  | { readonly code: 'unknown-fact'; readonly at: SourceRange; readonly name: string }
  | {
      readonly code: 'misplaced-fact';
      readonly at: SourceRange;
      readonly name: string;
      readonly allowedIn: readonly string[];
    }
  | { readonly code: 'duplicate-fact'; readonly at: SourceRange; readonly name: string; readonly first: SourceRange }
  | {
      readonly code: 'unknown-element';
      readonly at: SourceRange;
      readonly name: string;
      /** The word behind it, which other lines may refer to. */
      readonly id: string | undefined;
    }
  | {
      readonly code: 'misplaced-element';
      readonly at: SourceRange;
      readonly name: string;
      readonly id: string | undefined;
      readonly allowedIn: readonly string[];
    }
  | { readonly code: 'duplicate-element'; readonly at: SourceRange; readonly name: string; readonly first: SourceRange }
  | { readonly code: 'missing-id'; readonly at: SourceRange; readonly kind: string; readonly title: string | undefined }
  | { readonly code: 'header-leftover'; readonly at: SourceRange; readonly found: string; readonly kind: string }
  | {
      readonly code: 'unfinished-line';
      readonly at: SourceRange;
      readonly word: string;
      /** True where the word names a fact of this element: only the colon is missing. */
      readonly isFact: boolean;
      readonly firstWord: SourceRange;
    }
  | {
      readonly code: 'value';
      readonly at: SourceRange;
      /** The fact in which the value stands, or the kind of a statement. */
      readonly fact: string;
      readonly nameAt: SourceRange;
      readonly problem: ValueProblem;
    };

/**
 * One line `name: value` as written, whether or not its value could be read. In a block whose lines have no name (`expect`) the
 * first word counts as the name, the rest as the value.
 */
export interface FactLine {
  readonly name: string;
  readonly nameAt: SourceRange;
  /** Name and value. */
  readonly at: SourceRange;
  /** The value alone; undefined where none is written. */
  readonly valueAt: SourceRange | undefined;
  /** Offset behind a comment on the same line, else behind the value. */
  readonly trailEnd: number;
  readonly value: Sourced<unknown> | undefined;
}

export interface ReferenceUse {
  readonly reference: Sourced<Reference>;
  /** The fact in which it stands. */
  readonly fact: string;
}

type Specification<K extends ElementKind> = (typeof ELEMENTS)[K];

/** The facts of a kind of element, by camel-case name. */
export type FactsOf<K extends ElementKind> = FactValues<Specification<K>['facts']>;

/** What follows the word of a statement (`import`, `accept`). */
export type StatementOf<K extends ElementKind> =
  Specification<K> extends { readonly statement: Shape<infer T> } ? T : never;

/** What a line without a name says, in the block of an element that holds such lines (`expect`). */
export type EntryOf<K extends ElementKind> = Specification<K> extends { readonly lines: Shape<infer T> } ? T : never;

/**
 * An element as the model holds it: plain data, every part with the range it was read from. Immutable; the same
 * object is returned as long as the element's text does not change.
 */
export interface ModelElement<K extends ElementKind = ElementKind> {
  readonly kind: K;
  readonly id: Sourced<string> | undefined;
  readonly title: Sourced<string> | undefined;
  readonly comment: string | undefined;
  /** The word that opens the element. */
  readonly keyword: SourceRange;
  /** From the word to the closing brace. */
  readonly extent: SourceRange;
  /** Offset behind a comment on the line of the closing brace, else behind the element. */
  readonly trailEnd: number;
  /** Offsets of the braces from the anchor. */
  readonly block: { readonly open: number; readonly close: number } | undefined;
  /** How many blocks enclose it: 1 for what stands in the file itself. */
  readonly depth: number;
  readonly facts: FactsOf<K>;
  readonly lines: readonly FactLine[];
  /** The lines without a name that could be read, each with its whole line as range. */
  readonly entries: readonly Sourced<EntryOf<K>>[];
  readonly children: readonly ModelElement[];
  readonly statement: Sourced<StatementOf<K>> | undefined;
  readonly references: readonly ReferenceUse[];
  readonly problems: readonly ElementProblem[];
}

/** The children of one kind, in the order of the file. */
export function childrenOf<K extends ElementKind>(
  element: ModelElement | undefined,
  kind: K,
): readonly ModelElement<K>[] {
  return (element?.children ?? []).filter((child): child is ModelElement<K> => child.kind === kind);
}

/** The first child of a kind. */
export function childOf<K extends ElementKind>(
  element: ModelElement | undefined,
  kind: K,
): ModelElement<K> | undefined {
  return element?.children.find((child): child is ModelElement<K> => child.kind === kind);
}

export function isKind<K extends ElementKind>(
  element: ModelElement,
  ...kinds: readonly K[]
): element is ModelElement<K> {
  return (kinds as readonly string[]).includes(element.kind);
}

/** The line on which a fact is written, readable or not. */
export function lineOf(element: ModelElement, fact: string): FactLine | undefined {
  return element.lines.find((line) => line.name === fact);
}

/**
 * Whether a fact is truly not stated: neither written (not even with a value that cannot be read) nor hidden behind a
 * half-typed line. Rules about missing facts ask this, so that they stay silent while one types.
 */
export function isAbsent(element: ModelElement, fact: string): boolean {
  return !lineOf(element, fact) && !element.problems.some((problem) => problem.code === 'unfinished-line');
}

/** The smallest range that names the element: its id, else its title, else its word. */
export function nameOf(element: ModelElement): SourceRange {
  return element.id?.at ?? element.title?.at ?? element.keyword;
}

/** What people call the element, in any sentence: its title, else its id, else its kind. */
export function titleOf(element: ModelElement): string {
  return withClosedDirections(element.title?.value ?? '') || element.id?.value || element.kind;
}
