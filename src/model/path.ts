import type { ModelElement } from './element.ts';
import type { Plan } from './plan.ts';

/**
 * The way to an element by kinds and ids, from the plan down: `plan:quotes/roadmap/phase:pilot`. It survives moving and formatting;
 * identities of findings and the links of the preview are made of it. What a shared file holds counts as part of the plan.
 */
export function pathOf(plan: Plan, element: ModelElement): string {
  const chain = chainOf(plan.parents, element);
  if (!chain.includes(plan.element)) chain.push(plan.element);
  return written(chain);
}

/** The same within one file, for elements that may stand outside any plan. */
export function pathIn(parents: ReadonlyMap<ModelElement, ModelElement>, element: ModelElement): string {
  return written(chainOf(parents, element));
}

/** The element that a path names now; the first where several share it, undefined where it is gone. */
export function elementAtPath(plan: Plan, path: string): ModelElement | undefined {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return plan.elements.find((element) => stepOf(element) === last && pathOf(plan, element) === path);
}

/** The element and what encloses it, innermost first. */
export function chainOf(parents: ReadonlyMap<ModelElement, ModelElement>, element: ModelElement): ModelElement[] {
  const chain: ModelElement[] = [];
  for (let at: ModelElement | undefined = element; at; at = parents.get(at)) chain.push(at);
  return chain;
}

function written(chain: readonly ModelElement[]): string {
  let path = '';
  // From the outermost in. Every finding asks: no list is made of it.
  for (let at = chain.length - 1; at >= 0; at--) {
    const element = chain[at];
    if (element) path += path === '' ? stepOf(element) : `/${stepOf(element)}`;
  }
  return path;
}

function stepOf(element: ModelElement): string {
  return element.id ? `${element.kind}:${element.id.value}` : element.kind;
}
