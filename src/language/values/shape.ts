import type { Sourced } from '../syntax/source.ts';
import type { Expectation } from './problem.ts';
import type { ValueReader } from './reader.ts';

/** How the value of a fact is written and what it means. The type parameter is what the model holds. */
export interface Shape<T> {
  readonly expects: Expectation;
  /** Reads one value; on failure a problem is recorded in the reader and nothing returned. */
  readonly read: (reader: ValueReader, stop: readonly string[]) => Sourced<T> | undefined;
  /** The shapes of the parts, for completion inside a sentence. */
  readonly parts?: SentenceParts;
}

export interface SentenceParts {
  readonly head: Readonly<Record<string, Shape<unknown>>>;
  readonly tail: Readonly<Record<string, Shape<unknown>>>;
  readonly clauses: Readonly<Record<string, Shape<unknown>>>;
  readonly list: boolean;
}

/** What a shape yields. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;
