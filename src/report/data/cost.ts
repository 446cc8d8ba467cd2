import { COST_CATEGORIES, type DeclaredAgainstComputed } from '../../analysis/cost.ts';
import { lackOfCost } from '../../analysis/figures/cost.ts';
import type { Amount, MoneySum } from '../../analysis/money.ts';
import { unitsOf } from '../../analysis/money.ts';
import { pathOf } from '../../model/path.ts';
import { wordedLack } from '../../rules/expectation/lack-texts.ts';
import type { ReportSource } from '../options.ts';
import type { CostData, CostRow } from '../report-data.ts';
import { showAmount } from './spans.ts';

/** The lines of the budget beside what the plan's people and things cost; null where nothing can be computed. */
export function costData(source: ReportSource): CostData | null {
  const { facts, texts, language, plan } = source;
  const { cost } = facts;
  if (!cost.period || (cost.lines.length === 0 && cost.unknown.length === 0)) return null;
  const say = texts.cost;
  const id = plan.budget ? pathOf(plan, plan.budget) : null;
  const rows = COST_CATEGORIES.flatMap((category): CostRow[] => {
    const compared = cost.byCategory[category];
    const counts = cost.lines.some((line) => line.category === category);
    if (!compared.declared && !counts) return [];
    return [rowOf(say.category[category], id && `${id}#${category}`, compared, counts, source)];
  });
  const total = rowOf(say.total, id, cost.comparison, cost.lines.length > 0, source);
  const lacks = [...new Set(cost.unknown.map((unknown) => wordedLack(lackOfCost(unknown))[language]))];
  return {
    rows: [...rows, total],
    remark: lacks.length > 0 ? say.unknown(lacks.join('; ')) : null,
  };
}

function rowOf(
  name: string,
  id: string | null,
  { declared, computed, difference }: DeclaredAgainstComputed,
  counts: boolean,
  source: ReportSource,
): CostRow {
  const { texts } = source;
  const fit = fitOf(counts ? difference : undefined);
  return {
    id,
    name,
    declared: declared ? shown(declared, source) : '–',
    computed: counts ? sum(computed, source) : '–',
    difference: difference && counts ? shown(difference, source) : '–',
    standing: fit === undefined ? null : fit === 'left' ? 'good' : 'attention',
    word: fit === undefined ? '' : texts.cost[fit],
  };
}

/** Too little in every case, in some cases, or in none. */
function fitOf(difference: Amount | undefined): 'short' | 'tight' | 'left' | undefined {
  if (!difference) return undefined;
  if (difference.high < 0) return 'short';
  return difference.low < 0 ? 'tight' : 'left';
}

function shown(amount: Amount, { plan, language }: ReportSource): string {
  return showAmount(unitsOf(amount), plan.currency, language);
}

function sum({ amount, complete }: MoneySum, source: ReportSource): string {
  if (!amount) return '–';
  const text = shown(amount, source);
  return complete ? text : source.texts.cost.atLeast(text);
}
