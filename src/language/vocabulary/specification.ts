import type { Sourced } from '../syntax/source.ts';
import type { Shape } from '../values/shape.ts';

/** A fact of an element: how its value is written and whether the line may be repeated. */
export interface FactSpecification<T = unknown, Repeatable extends boolean = boolean> {
  readonly shape: Shape<T>;
  readonly repeatable: Repeatable;
}

/** An element of the language: its facts, what may stand in its block, whether it is named. */
export interface ElementSpecification {
  readonly facts: Readonly<Record<string, FactSpecification>>;
  /** Kinds of element in the block, and how many of each. */
  readonly children: Readonly<Record<string, 'one' | 'many'>>;
  readonly id: 'required' | 'optional' | 'none';
  readonly title: boolean;
  /** For statements without a block (`import`, `accept`): what follows the word. */
  readonly statement?: Shape<unknown>;
  /** For elements whose block holds lines without a name and a colon (`expect`): how one is written. */
  readonly lines?: Shape<unknown>;
}

/** A fact that stands once. */
export function once<T>(shape: Shape<T>): FactSpecification<T, false> {
  return { shape, repeatable: false };
}

/** A fact that may stand several times. */
export function repeatable<T>(shape: Shape<T>): FactSpecification<T, true> {
  return { shape, repeatable: true };
}

/** `hands-over-to` → `handsOverTo` */
export type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

/** The facts of an element as the model holds them: by camel-case name, absent where not written or not readable. */
export type FactValues<F extends Readonly<Record<string, FactSpecification>>> = {
  readonly [K in keyof F & string as CamelCase<K>]: F[K] extends FactSpecification<infer T, infer R>
    ? R extends true
      ? readonly Sourced<T>[]
      : Sourced<T> | undefined
    : never;
};

export function camelCase(name: string): string {
  if (!name.includes('-')) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
