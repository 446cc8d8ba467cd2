import type { Plan } from '../../model/plan.ts';

/** The id if no element of the kind has it yet, else with the next free figure behind it: `candidate-2`. */
export function freeId(plan: Plan, kind: string, wanted: string): string {
  const [id = wanted] = freeIds(plan, kind, wanted, 1);
  return id;
}

/** So many ids that no element of the kind has yet. */
export function freeIds(plan: Plan, kind: string, wanted: string, count: number): string[] {
  const taken = new Set(plan.names.all(kind).map(({ id }) => id?.value));
  const free: string[] = [];
  for (let figure = 1; free.length < count; figure++) {
    const id = figure === 1 ? wanted : `${wanted}-${figure}`;
    if (!taken.has(id)) free.push(id);
  }
  return free;
}
