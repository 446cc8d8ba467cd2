import { isKind, type ModelElement } from '../model/element.ts';
import type { Plan } from '../model/plan.ts';
import type { Estimate, Sourced } from '../model/values.ts';

/** What an estimate is about. */
export const ESTIMATE_KINDS = ['cost', 'time', 'benefit'] as const;

export type EstimateKind = (typeof ESTIMATE_KINDS)[number];

/** The estimates that a plan states of one kind. */
export interface StatedEstimates {
  readonly count: number;
  /** How many of them are a range. */
  readonly ranges: number;
  /** Whether a line that may hold one cannot be read. */
  readonly unreadable: boolean;
}

type Stated = Sourced<Estimate> | undefined;

/** How many of a plan's estimates of cost, time and benefit are ranges. */
export function statedEstimates(plan: Plan): Readonly<Record<EstimateKind, StatedEstimates>> {
  const found = {
    cost: { count: 0, ranges: 0, unreadable: false },
    time: { count: 0, ranges: 0, unreadable: false },
    benefit: { count: 0, ranges: 0, unreadable: false },
  };
  for (const element of plan.elements) {
    const estimates = estimatesOf(element);
    if (!estimates) continue;
    const sum = found[estimates.kind];
    sum.unreadable ||= element.problems.some(({ code }) => code === 'value' || code === 'unfinished-line');
    for (const stated of estimates.of) {
      if (!stated) continue;
      sum.count += 1;
      if (stated.value.low < stated.value.high) sum.ranges += 1;
    }
  }
  return found;
}

function estimatesOf(element: ModelElement): { kind: EstimateKind; of: readonly Stated[] } | undefined {
  if (isKind(element, 'budget')) {
    const { total, personnel, technology, change, running } = element.facts;
    return { kind: 'cost', of: [total, personnel, technology, change, running] };
  }
  if (isKind(element, 'stage')) return { kind: 'cost', of: [element.facts.amount] };
  if (isKind(element, 'technology')) return { kind: 'cost', of: [element.facts.cost] };
  if (isKind(element, 'compliance')) return { kind: 'cost', of: [element.facts.budget] };
  if (isKind(element, 'person', 'vacancy')) {
    const { salary, rate, allocation } = element.facts;
    return { kind: 'cost', of: [salary, rate, allocation] };
  }
  if (isKind(element, 'phase')) return { kind: 'time', of: [element.facts.duration] };
  if (isKind(element, 'task')) return { kind: 'time', of: [element.facts.duration, element.facts.effort] };
  if (isKind(element, 'benefit', 'dis-benefit')) {
    const { saves, volume, at, weeks, amount, revenue, output } = element.facts;
    const parts = [revenue?.value.amount, revenue?.value.margin, output?.value.rate, output?.value.from];
    return { kind: 'benefit', of: [saves, volume, at, weeks, amount, ...parts] };
  }
  return undefined;
}
