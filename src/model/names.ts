import type { Sourced } from '../language/syntax/source.ts';
import type { Reference } from '../language/values/types.ts';
import { namespaceOf } from '../language/vocabulary/elements.ts';
import type { ElementKind, ModelElement, ReferenceUse } from './element.ts';

/** A reference and what it names: nothing, or an element of a kind that it may name, or one that it may not. */
export interface ResolvedReference {
  readonly use: ReferenceUse;
  readonly from: ModelElement;
  readonly target: ModelElement | undefined;
}

/** The ids that may be used in one plan: its own and those of its imports. */
export class Names {
  readonly #byName = new Map<string, ModelElement[]>();

  constructor(elements: Iterable<ModelElement>) {
    for (const element of elements) {
      if (!element.id) continue;
      const name = `${namespaceOf(element.kind)}:${element.id.value}`;
      const known = this.#byName.get(name);
      if (known) known.push(element);
      else this.#byName.set(name, [element]);
    }
  }

  /** The element that a reference names, of a kind that it may name. */
  find(reference: Reference): ModelElement | undefined {
    for (const kind of reference.to) {
      const found = this.#byName
        .get(`${namespaceOf(kind)}:${reference.id}`)
        ?.find((element) => reference.to.includes(element.kind));
      if (found) return found;
    }
    return undefined;
  }

  /** Like `find`, for a fact whose references all go to one kind of element. */
  findOf<K extends ElementKind>(
    reference: Sourced<Reference | string | unknown> | undefined,
    ...kinds: readonly K[]
  ): ModelElement<K> | undefined {
    const value = reference?.value;
    if (typeof value !== 'object' || value === null || !('to' in value)) return undefined;
    const found = this.find(value as Reference);
    return found && (kinds as readonly string[]).includes(found.kind) ? (found as ModelElement<K>) : undefined;
  }

  /** All elements with a name of a namespace (that of `kind`), in the order of the files. */
  all(kind: string): ModelElement[] {
    const prefix = `${namespaceOf(kind)}:`;
    const found: ModelElement[] = [];
    for (const [name, elements] of this.#byName) if (name.startsWith(prefix)) found.push(...elements);
    return found;
  }

  /** Elements of any kind with this id. */
  withId(id: string): ModelElement[] {
    const found: ModelElement[] = [];
    for (const [name, elements] of this.#byName) if (name.slice(name.indexOf(':') + 1) === id) found.push(...elements);
    return found;
  }

  /** Groups of elements that share a name, each with at least two. */
  duplicates(): ModelElement[][] {
    return [...this.#byName.values()].filter((elements) => elements.length > 1);
  }
}
