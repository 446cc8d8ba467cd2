import type { ModelElement } from '../../model/element.ts';
import type { BudgetFacts } from '../budget.ts';
import type { Cost, CostEntry, CostLine, PlanMonth, ProjectPeriod, StageMoney } from '../cost.ts';
import { type Amount, amountOf, NO_MONEY, splitAmount, totalOf } from '../money.ts';
import type { Schedule } from '../schedule.ts';
import type { DraftLine } from './draft.ts';
import { MOST_MONTHS, wholeMonthsBetween } from './plan-months.ts';

/** A line with the formula that it was computed by. */
export interface CountedLine {
  readonly line: CostLine;
  readonly draft: DraftLine;
}

/** Each line by the month, in proportion to what is paid for in it. Months in which nothing falls due are left out. */
export function entriesOf(period: ProjectPeriod, counted: readonly CountedLine[]): CostEntry[] {
  return counted.flatMap(({ line, draft }) => {
    if (line.outsidePeriod) return [];
    const months = monthsOfStretch(period, draft);
    const weights = weightsOf(months, draft);
    const parts = splitAmount(line.amount, weights);
    return months.flatMap((month, index) => {
      const amount = parts[index];
      return amount && (amount.low !== 0 || amount.high !== 0 || amount.likely !== 0) ? { line, month, amount } : [];
    });
  });
}

function monthsOfStretch({ from, months }: ProjectPeriod, { stretch }: DraftLine): readonly PlanMonth[] {
  return months.slice(wholeMonthsBetween(from, stretch.from), wholeMonthsBetween(from, stretch.until - 1) + 1);
}

function weightsOf(months: readonly PlanMonth[], { stretch }: DraftLine): number[] {
  let before = 0;
  return months.map(({ until }) => {
    const reached = stretch.upTo(Math.min(until, stretch.until));
    const weight = Math.max(0, reached - before);
    before = reached;
    return weight;
  });
}

/** A sum of parts of a total that is exact, hence exact itself. */
function sum(amounts: readonly Amount[]): Amount {
  return totalOf(amounts) ?? NO_MONEY;
}

/** All months of the project period, also those that cost nothing. */
export function monthsOf({ months }: ProjectPeriod, entries: readonly CostEntry[]): Cost['byMonth'] {
  const parts = new Map<PlanMonth, Amount[]>(months.map((month) => [month, []]));
  for (const { month, amount } of entries) parts.get(month)?.push(amount);
  return [...parts].map(([month, amounts]) => ({ month, amount: sum(amounts) }));
}

export function quartersOf(byMonth: Cost['byMonth']): Cost['byQuarter'] {
  const quarters: { year: number; quarter: number; amount: Amount }[] = [];
  for (const { month, amount } of byMonth) {
    const quarter = Math.ceil(month.month / 3);
    const last = quarters.at(-1);
    if (last?.year === month.year && last.quarter === quarter) last.amount = sum([last.amount, amount]);
    else quarters.push({ year: month.year, quarter, amount });
  }
  return quarters;
}

export function useCasesOf(lines: readonly CostLine[]): Cost['byUseCase'] {
  const parts = new Map<ModelElement<'use-case'> | undefined, Amount[]>();
  const add = (useCase: ModelElement<'use-case'> | undefined, amount: Amount): void => {
    const known = parts.get(useCase);
    if (known) known.push(amount);
    else parts.set(useCase, [amount]);
  };
  for (const { useCases, amount } of lines) {
    if (useCases.length === 0) add(undefined, amount);
    const shares = splitAmount(amount, new Array<number>(useCases.length).fill(1));
    for (const [index, useCase] of useCases.entries()) add(useCase, shares[index] ?? NO_MONEY);
  }
  return [...parts].map(([useCase, amounts]) => ({ useCase, amount: sum(amounts) }));
}

/** The stages of a budget, each with what is computed for its months, and what is computed for months of none. */
export function stagesOf(
  schedule: Schedule,
  budget: BudgetFacts | undefined,
  byMonth: Cost['byMonth'],
): { readonly stages: readonly StageMoney[]; readonly outside: Amount } {
  const stages = budget?.stages ?? [];
  const computed = stages.map((): Amount[] => []);
  const outside: Amount[] = [];
  for (const { month, amount } of byMonth) {
    const covering = stages.flatMap(({ months }, index) =>
      months && months.first <= month.index && month.index <= months.last ? index : [],
    );
    if (covering.length === 0) outside.push(amount);
    const shares = splitAmount(amount, new Array<number>(covering.length).fill(1));
    for (const [part, index] of covering.entries()) computed[index]?.push(shares[part] ?? NO_MONEY);
  }
  const paying = phasesByStage(schedule);
  const found = stages.map(({ stage, months, amount: units, unknown }, index): StageMoney => {
    const amount = units && amountOf(units);
    return {
      stage,
      months,
      amount,
      unknown: amount ? undefined : units ? 'too-large' : unknown,
      byMonth: amount && months ? spreadStage(amount, months) : [],
      computed: sum(computed[index] ?? []),
      pays: paying.get(stage.id?.value) ?? [],
    };
  });
  return { stages: found, outside: sum(outside) };
}

/** A stage's money evenly over its months. */
export function spreadStage(
  amount: Amount,
  { first, last }: { readonly first: number; readonly last: number },
): StageMoney['byMonth'] {
  if (last - first >= MOST_MONTHS) return [];
  const parts = splitAmount(amount, new Array<number>(last - first + 1).fill(1));
  return parts.map((part, index) => ({ index: first + index, amount: part }));
}

function phasesByStage(schedule: Schedule): ReadonlyMap<string | undefined, StageMoney['pays']> {
  const found = new Map<string | undefined, StageMoney['pays'][number][]>();
  for (const phase of schedule.work) {
    if (phase.kind !== 'phase' || !phase.facts.paidBy) continue;
    const scheduled = schedule.items.get(phase);
    const known = found.get(phase.facts.paidBy.value.id) ?? [];
    known.push({ phase, from: scheduled?.start.likely, until: scheduled?.finish.likely });
    found.set(phase.facts.paidBy.value.id, known);
  }
  return found;
}
