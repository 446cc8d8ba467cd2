import { MOST_MONTHS } from '../../analysis/cost/plan-months.ts';
import { CENTS_PER_UNIT } from '../../analysis/money.ts';
import { showMoney } from '../../model/figures.ts';
import { heightScale, lineOutline, percentAt, widthScale } from '../layout/plot.ts';
import type { ReportSource } from '../options.ts';
import type { SpendingChart, SpendingRow } from '../spending-data.ts';

const MONEY_TICKS = 4;
const MOST_TICKS = 12;
/** Months of a line of the table, and between names on the axis. */
const STEPS = [1, 3, 6, 12, 24, 60, 120];
const MOST_ROWS = 24;

/** The money of the stages over the months of the plan, beside the computed cost; null where neither is known by the month. */
export function spendingChart(source: ReportSource): SpendingChart | null {
  const { facts, plan, texts, language } = source;
  const { cost } = facts;
  const months = Math.min(
    MOST_MONTHS,
    Math.max(0, cost.byMonth.length, ...cost.stages.flatMap(({ byMonth }) => byMonth.at(-1)?.index ?? 0)),
  );
  if (months === 0) return null;
  const staged = new Array<number>(months).fill(0);
  for (const { byMonth } of cost.stages) {
    for (const { index, amount } of byMonth) staged[index - 1] = (staged[index - 1] ?? 0) + amount.likely;
  }
  const spent = Array.from({ length: months }, (_, index) => cost.byMonth[index]?.amount.likely ?? 0);
  const hasStages = cost.stages.some(({ byMonth }) => byMonth.length > 0);
  const hasCost = cost.byMonth.length > 0 && cost.lines.length > 0;
  if (!hasStages && !hasCost) return null;
  const [stageSums, costSums] = [summed(staged), summed(spent)];
  const height = heightScale([...stageSums, ...costSums].map(units), MONEY_TICKS);
  const width = widthScale(0, months);
  const money = (cents: number): string => showMoney(Math.round(units(cents)), plan.currency, language);
  const outline = (sums: readonly number[]): string =>
    lineOutline(sums.map((sum, month) => ({ x: percentAt(width, month), y: percentAt(height, units(sum)) })));
  const step = STEPS.find((candidate) => months / candidate <= MOST_TICKS) ?? 240;
  return {
    moneyTicks: height
      .ticks(MONEY_TICKS)
      .map((amount) => ({ at: percentAt(height, amount), label: showMoney(amount, plan.currency, language), rank: 0 })),
    monthTicks: Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => ({
      at: percentAt(width, index * step),
      label: `${index * step}`,
      rank: index % 2 === 0 || months / step <= 4 ? 0 : 1,
    })),
    stages: hasStages ? outline(stageSums) : null,
    computed: hasCost ? outline(costSums) : null,
    label: texts.spending.label(
      hasStages ? money(stageSums.at(-1) ?? 0) : null,
      hasCost ? money(costSums.at(-1) ?? 0) : null,
    ),
    rows: rowsOf(staged, spent, hasStages, hasCost, money, source),
    remark: hasCost && cost.unknown.length > 0 ? texts.spending.atLeast : null,
  };
}

function units(cents: number): number {
  return cents / CENTS_PER_UNIT;
}

/** Sums up to the end of each month, from nothing before the first. */
function summed(amounts: readonly number[]): number[] {
  const sums = [0];
  for (const amount of amounts) sums.push((sums.at(-1) ?? 0) + amount);
  return sums;
}

function rowsOf(
  staged: readonly number[],
  spent: readonly number[],
  hasStages: boolean,
  hasCost: boolean,
  money: (cents: number) => string,
  { texts }: ReportSource,
): SpendingRow[] {
  const step = STEPS.find((candidate) => staged.length / candidate <= MOST_ROWS) ?? 240;
  const rows: SpendingRow[] = [];
  const part = (amounts: readonly number[], from: number, to: number): string =>
    money(amounts.slice(from, to).reduce((one, other) => one + other, 0));
  for (let from = 0; from < staged.length; from += step) {
    const to = Math.min(staged.length, from + step);
    rows.push({
      when: texts.budget.stageMonths(from + 1, to),
      stage: hasStages ? part(staged, from, to) : '–',
      computed: hasCost ? part(spent, from, to) : '–',
      stageSum: hasStages ? part(staged, 0, to) : '–',
      computedSum: hasCost ? part(spent, 0, to) : '–',
    });
  }
  return rows;
}
