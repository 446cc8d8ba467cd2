/**
 * Where an element stands in its file at this moment. Ranges inside the element are relative to it, so that an
 * edit elsewhere moves one number and leaves everything that was read from the element valid. The anchor is
 * the only part of a syntax tree that changes; it is moved by `reparse` alone.
 */
export interface Anchor {
  readonly file: string;
  start: number;
}

/** A stretch of text: offsets in UTF-16 code units from the anchor, the end excluded. */
export interface SourceRange {
  readonly anchor: Anchor;
  readonly start: number;
  readonly end: number;
}

/** A value and the text it was read from. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: SourceRange;
}

/** A stretch of a file in absolute offsets, valid for the current text of that file only. */
export interface Location {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Where a range stands now. */
export function locate(range: SourceRange): Location {
  const base = range.anchor.start;
  return { file: range.anchor.file, start: base + range.start, end: base + range.end };
}
