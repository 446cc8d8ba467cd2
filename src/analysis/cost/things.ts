import type { ModelElement } from '../../model/element.ts';
import { childrenOf, nameOf } from '../../model/element.ts';
import { dayOf, type Plan } from '../../model/plan.ts';
import type { Period } from '../../model/values.ts';
import type { ProjectPeriod, UnknownCost } from '../cost.ts';
import { factor } from '../formula.ts';
import { unreadableAt } from '../statement.ts';
import { WEEKS_PER_YEAR } from '../working-time.ts';
import type { DraftLine, Drafts } from './draft.ts';
import { monthsBetween } from './plan-months.ts';
import { isPrice, type NoPrice, priceOf } from './price.ts';
import { byDays, byMonths } from './stretch.ts';

/** Something that runs every day runs 365 days a year; an hour of it is an hour of use, which nobody states. */
export const PER_MONTH: Readonly<Record<Exclude<Period, 'hour'>, number>> = {
  day: 365 / 12,
  week: WEEKS_PER_YEAR / 12,
  month: 1,
  quarter: 1 / 3,
  year: 1 / 12,
};

type Technology = ModelElement<'technology'>;

/** What technology costs in the project period: from the day on which it is bought, else from the start. */
export function technologyCost(plan: Plan, period: ProjectPeriod): Drafts {
  const own = new Set(childrenOf(plan.element, 'technology'));
  const lines: DraftLine[] = [];
  const unknown: UnknownCost[] = [];
  for (const technology of plan.technologies) {
    const found = technologyLine(plan, period, technology, own.has(technology));
    if (!found) continue;
    if ('because' in found) unknown.push({ category: 'technology', element: technology, task: undefined, ...found });
    else lines.push(found);
  }
  return { lines, unknown };
}

/** @returns undefined for what a shared file holds for use cases of other plans */
function technologyLine(
  plan: Plan,
  period: ProjectPeriod,
  technology: Technology,
  own: boolean,
): DraftLine | NoPrice | undefined {
  const { cost, bought, for: uses } = technology.facts;
  const useCases = (uses?.value ?? []).flatMap((use) => plan.names.findOf(use, 'use-case') ?? []);
  if (!own && useCases.length === 0) {
    if (uses) return undefined;
    return { because: 'shared', fact: 'for', at: nameOf(technology) };
  }
  const price = priceOf(technology, 'cost', cost, plan.currency);
  if (!isPrice(price)) return price;
  const broken = unreadableAt(technology, 'bought');
  if (broken) return { because: 'unreadable', fact: 'bought', at: broken };
  const day = bought ? (dayOf(bought.value, plan.start) ?? period.from) : period.from;
  const from = Math.max(day, period.from);
  const { per } = price;
  const line = {
    category: 'technology' as const,
    element: technology,
    fact: 'cost' as const,
    task: undefined,
    days: undefined,
    useCases: [...new Set(useCases)],
    salaryOnly: false,
    followsFrom: [price.at, ...(bought ? [bought.at] : []), ...period.followsFrom],
  };
  if (per === undefined || per === 'once') {
    const formula = [{ coefficient: 1, factors: [factor(price.input)] }];
    const stretch = byDays(from, Math.min(from + 1, period.until));
    return { ...line, basis: 'once', formula, stretch, goesOn: false };
  }
  if (per === 'hour') return { because: 'no-usage', fact: 'cost', at: price.at };
  const stretch = byMonths(from, period.until);
  const months = period.until > from ? monthsBetween(from, period.until) : 0;
  const formula = [{ coefficient: months, factors: [factor(price.input, PER_MONTH[per])] }];
  return { ...line, basis: 'per-period', formula, stretch, goesOn: true };
}

/** The budget for legal work, spread over the project period, and training, which no fact of the language prices. */
export function complianceAndChange(plan: Plan, period: ProjectPeriod): Drafts {
  const lines: DraftLine[] = [];
  const unknown: UnknownCost[] = [];
  const { compliance, change } = plan;
  if (change) {
    for (const { at } of change.facts.train) {
      unknown.push({ category: 'change', element: change, because: 'no-price', fact: 'train', at, task: undefined });
    }
  }
  if (compliance && (compliance.facts.budget || unreadableAt(compliance, 'budget'))) {
    const price = priceOf(compliance, 'budget', compliance.facts.budget, plan.currency);
    if (!isPrice(price)) unknown.push({ category: 'compliance', element: compliance, task: undefined, ...price });
    else {
      lines.push({
        category: 'compliance',
        element: compliance,
        fact: 'budget',
        basis: 'spread',
        task: undefined,
        formula: [{ coefficient: 1, factors: [factor(price.input)] }],
        days: undefined,
        stretch: byMonths(period.from, period.until),
        goesOn: false,
        useCases: [],
        salaryOnly: false,
        followsFrom: [price.at, ...period.followsFrom],
      });
    }
  }
  return { lines, unknown };
}
