import type { ModelElement } from '../../model/element.ts';
import type { PlanFile } from '../../model/file.ts';

/** The plan that an element belongs to; undefined for what several plans share. */
export function planAround(file: PlanFile, element: ModelElement): ModelElement | undefined {
  let root = element;
  for (let parent = file.parents.get(root); parent; parent = file.parents.get(root)) root = parent;
  return root.kind === 'plan' ? root : undefined;
}

/** Whether lines of one element may name another: both in the same plan, or the other one shared. */
export function sees(file: PlanFile, from: ModelElement, element: ModelElement): boolean {
  const plan = planAround(file, element);
  return plan === undefined || plan === planAround(file, from);
}
