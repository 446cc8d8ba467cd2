import type { ModelElement } from '../../model/element.ts';
import type { PlanFile } from '../../model/file.ts';

/** The plan that an element belongs to; undefined for what several plans share. */
export function planAround(file: PlanFile, element: ModelElement): ModelElement | undefined {
  let root = element;
  for (let parent = file.parents.get(root); parent; parent = file.parents.get(root)) root = parent;
  return root.kind === 'plan' ? root : undefined;
}

/** Whether lines of one element may name another: not where these belong to two different plans of the file. */
export function sees(file: PlanFile, from: ModelElement, element: ModelElement): boolean {
  if (!holdsSeveralPlans(file)) return true;
  const plan = planAround(file, element);
  const own = planAround(file, from);
  return plan === undefined || own === undefined || plan === own;
}

const several = new WeakMap<PlanFile, boolean>();

function holdsSeveralPlans(file: PlanFile): boolean {
  const known = several.get(file) ?? file.model.elements.filter(({ kind }) => kind === 'plan').length > 1;
  several.set(file, known);
  return known;
}
