import type { ModelElement } from './element.ts';

/** Elements with all that stands in them, in the order of the text, and the element around each. */
export interface Gathered {
  readonly elements: readonly ModelElement[];
  readonly parents: ReadonlyMap<ModelElement, ModelElement>;
}

/** Lists elements and everything inside them. */
export function gather(roots: readonly ModelElement[]): Gathered {
  const elements: ModelElement[] = [];
  const parents = new Map<ModelElement, ModelElement>();
  const visit = (element: ModelElement): void => {
    elements.push(element);
    for (const child of element.children) {
      parents.set(child, element);
      visit(child);
    }
  };
  for (const root of roots) visit(root);
  return { elements, parents };
}
