import type { Finding, Fix } from '../engine/finding.ts';

/** A file of an example whose text changed. */
export interface ChangedFile {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What came of running a rule on its own examples. */
export interface TriedRule {
  /** What it says of each failing example, in their order. */
  readonly findings: readonly (Finding | undefined)[];
  /** What each fix makes of the first failing example, its blanks filled with their suggestions. */
  readonly mended: readonly { readonly fix: Fix; readonly files: readonly ChangedFile[] }[];
  /** The first failing example with an exception in it; empty for a rule that cannot be accepted. */
  readonly accepted: readonly ChangedFile[];
}
