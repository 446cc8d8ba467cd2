import type { SyntaxProblem } from './problem.ts';
import type { TokenForm } from './scan/token.ts';
import type { Anchor } from './source.ts';

/** A token inside an element; offsets count from the element's anchor. */
export interface Token {
  readonly form: TokenForm;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `name: values` as written. */
export interface FactSyntax {
  readonly type: 'fact';
  readonly name: Token;
  readonly values: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** End of a comment on the same line, else `end`. */
  readonly trailEnd: number;
}

/** Words at the start of a line that are neither a fact nor an element. */
export interface StraySyntax {
  readonly type: 'stray';
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly trailEnd: number;
}

/**
 * `kind id "Title" { … }` as written. The tree is immutable but for the anchors: an element that an edit does not touch is the
 * same object before and after, which is what the caches of later stages are keyed by.
 */
export interface ElementSyntax {
  readonly type: 'element';
  readonly anchor: Anchor;
  /** Undefined for the file itself. */
  readonly kind: Token | undefined;
  readonly header: readonly Token[];
  /** Offset of `{` and of its `}`; undefined without a block. The file has neither. */
  readonly open: number | undefined;
  readonly close: number | undefined;
  readonly end: number;
  readonly trailEnd: number;
  /** The comment directly above, with its marks; starts before the anchor. */
  readonly comment: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  readonly members: readonly MemberSyntax[];
  /** How many blocks enclose it; the file is 0, its elements 1. */
  readonly depth: number;
}

export type MemberSyntax = FactSyntax | StraySyntax | ElementSyntax;

/** A file as read: the root's members are what stands outside any block. */
export interface SyntaxTree {
  readonly file: string;
  readonly text: string;
  readonly root: ElementSyntax;
  /** In the order of the text; their offsets count from the start of the file. */
  readonly problems: readonly SyntaxProblem[];
  /** Whether every brace has its partner. Where not, the indentation decided where blocks end. */
  readonly balanced: boolean;
}
