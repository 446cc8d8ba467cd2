import { isAbsent, type ModelElement } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';

type Data = ModelElement<'data'>;
type Technology = ModelElement<'technology'>;

/** Who uses what in a plan: asked by several rules for every step, found once. */
interface UsedBy {
  readonly dataOf: ReadonlyMap<UseCase, readonly Data[]>;
  readonly usersOfData: ReadonlyMap<Data, readonly UseCase[]>;
  readonly usersOfTechnology: ReadonlyMap<Technology, readonly UseCase[]>;
}

const KNOWN = new WeakMap<Plan, UsedBy>();

function usedBy(plan: Plan): UsedBy {
  const known = KNOWN.get(plan);
  if (known) return known;
  const pursued = pursuedUseCases(plan);
  const dataOf = new Map<UseCase, readonly Data[]>();
  const usersOfData = new Map<Data, UseCase[]>();
  const named = new Set<Data>();
  const isPursued = new Set(pursued);
  for (const useCase of plan.useCases) {
    const found = (useCase.facts.data?.value ?? []).flatMap((reference) => plan.names.findOf(reference, 'data') ?? []);
    const data = [...new Set(found)];
    dataOf.set(useCase, data);
    for (const one of data) {
      named.add(one);
      if (isPursued.has(useCase)) addTo(usersOfData, one, useCase);
    }
  }
  for (const data of plan.data) if (!named.has(data)) usersOfData.set(data, [...pursued]);
  const usersOfTechnology = new Map<Technology, UseCase[]>();
  for (const technology of plan.technologies) {
    if (isAbsent(technology, 'for')) {
      if (pursued.length === 1) usersOfTechnology.set(technology, [...pursued]);
      continue;
    }
    for (const reference of technology.facts.for?.value ?? []) {
      const useCase = plan.names.findOf(reference, 'use-case');
      if (useCase && isPursued.has(useCase)) addTo(usersOfTechnology, technology, useCase);
    }
  }
  const found = { dataOf, usersOfData, usersOfTechnology };
  KNOWN.set(plan, found);
  return found;
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** The data sources of a use case, as far as they exist, each once. */
export function dataOf(plan: Plan, useCase: UseCase): readonly Data[] {
  return usedBy(plan).dataOf.get(useCase) ?? [];
}

/** The use cases that the plan carries out and that use a data source; all of them for a source that no use case of the plan names. */
export function usersOfData(plan: Plan, data: Data): readonly UseCase[] {
  return usedBy(plan).usersOfData.get(data) ?? [];
}

/** The use cases that the plan carries out with a technology: those it is for; where it does not say so, the only one that there is. */
export function usersOfTechnology(plan: Plan, technology: Technology): readonly UseCase[] {
  return usedBy(plan).usersOfTechnology.get(technology) ?? [];
}
