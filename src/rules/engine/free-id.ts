import type { Plan } from '../../model/plan.ts';

/** The id itself, or with the first number behind it that makes it free: `anna-2`. */
export function freeAmong(id: string, taken: ReadonlySet<string | undefined>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/** The id if no element of the kind has it yet, else with the next free number behind it: `candidate-2`. */
export function freeId(plan: Plan, kind: string, wanted: string): string {
  return freeAmong(wanted, idsOf(plan, kind));
}

/** So many ids that no element of the kind has yet. */
export function freeIds(plan: Plan, kind: string, wanted: string, count: number): string[] {
  const taken = idsOf(plan, kind);
  return Array.from({ length: count }, () => {
    const id = freeAmong(wanted, taken);
    taken.add(id);
    return id;
  });
}

function idsOf(plan: Plan, kind: string): Set<string | undefined> {
  return new Set(plan.names.all(kind).map(({ id }) => id?.value));
}
