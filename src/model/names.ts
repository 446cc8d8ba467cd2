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
  /** By namespace and id. */
  readonly #byName = new Map<string, Map<string, ModelElement[]>>();

  constructor(elements: Iterable<ModelElement>) {
    for (const element of elements) {
      if (!element.id) continue;
      const namespace = namespaceOf(element.kind);
      const id = element.id.value;
      const names = this.#byName.get(namespace) ?? new Map<string, ModelElement[]>();
      this.#byName.set(namespace, names);
      const known = names.get(id);
      if (known) known.push(element);
      else names.set(id, [element]);
    }
  }

  /** The element that a reference names, of a kind that it may name. */
  find(reference: Reference): ModelElement | undefined {
    for (const kind of reference.to) {
      const named = this.#byName.get(namespaceOf(kind))?.get(reference.id);
      const found = named?.find((element) => reference.to.includes(element.kind));
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
    return [...(this.#byName.get(namespaceOf(kind))?.values() ?? [])].flat();
  }

  /** Elements of any kind with this id. */
  withId(id: string): ModelElement[] {
    return [...this.#byName.values()].flatMap((names) => names.get(id) ?? []);
  }

  /** Groups of elements that share a name, each with at least two. */
  duplicates(): ModelElement[][] {
    return [...this.#byName.values()].flatMap((names) => [...names.values()].filter((elements) => elements.length > 1));
  }
}

/** The references that elements make, each with what it names. Words that refer to nothing by nature are left out. */
export function resolveReferences(elements: readonly ModelElement[], names: Names): ResolvedReference[] {
  const resolved: ResolvedReference[] = [];
  for (const from of elements) {
    for (const use of from.references) {
      if (use.reference.value.to.length === 0) continue;
      resolved.push({ use, from, target: names.find(use.reference.value) });
    }
  }
  return resolved;
}
