import type { SourceRange } from './source.ts';

/**
 * What cannot be read as written. The rules of the group `syntax` phrase each of these for people; the code is the
 * rule's name. `data` holds the words that the sentence needs.
 */
export type SyntaxProblemCode =
  | 'unclosed-text'
  | 'unclosed-comment'
  | 'unclosed-block'
  | 'stray-brace'
  | 'stray-character'
  | 'too-deep'
  | 'colon-before-block'
  | 'block-without-name'
  | 'unfinished-line'
  | 'too-many-problems'
  | 'unreadable';

export interface SyntaxProblem {
  readonly code: SyntaxProblemCode;
  readonly at: SourceRange;
  readonly data: Readonly<Record<string, string>>;
}
