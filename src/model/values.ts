/** The values of facts and their ranges, for the rooms that read plans. */
export type { Location, Sourced, SourceRange } from '../language/syntax/source.ts';
export { locate, span } from '../language/syntax/source.ts';
