import type { SyntaxProblemCode } from '../problem.ts';

/** The grammar's terminals and keywords: what a token is for the structure of the plan. */
export type TokenCategory = 'KIND' | 'FACT' | 'VALUE' | 'STRAY' | ':' | '{' | '}';

/** What a token is by itself. */
export type TokenForm = 'word' | 'number' | 'date' | 'period' | 'text' | 'symbol' | 'brace';

export interface ScannedToken {
  readonly category: TokenCategory;
  readonly form: TokenForm;
  /** The characters as written; empty for a closing brace that the scanner had to supply. */
  readonly image: string;
  readonly start: number;
  readonly end: number;
  /** End of a comment that follows on the same line, else `end`. */
  trailEnd: number;
  /** The comment directly above (no empty line between): start and end. */
  readonly comment: readonly [start: number, end: number] | undefined;
}

export interface ScanProblem {
  readonly code: SyntaxProblemCode;
  readonly start: number;
  readonly end: number;
  readonly data: Readonly<Record<string, string>>;
}

export interface Comment {
  readonly start: number;
  readonly end: number;
}
