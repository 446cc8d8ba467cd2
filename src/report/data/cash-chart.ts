import { headlinePayback } from '../../analysis/business-case/returns.ts';
import type { CashMonth } from '../../analysis/business-case.ts';
import { monthsBetween } from '../../analysis/cost/plan-months.ts';
import { CENTS_PER_UNIT } from '../../analysis/money.ts';
import type { CashOutlook, SimulationResult } from '../../analysis/uncertainty/simulation.ts';
import { showDay, showMoney } from '../../model/figures.ts';
import type { CashChart, CashRow, PlotMark, PlotTick } from '../business-case-data.ts';
import { bandOutline, heightScale, lineOutline, percentAt, widthScale } from '../layout/plot.ts';
import type { ReportSource } from '../options.ts';

const MONEY_TICKS = 5;
/** Names along the time axis: on a wide page, and on a narrow one every so many of them. */
const MOST_MONTH_TICKS = 12;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
/** Per cent of the width that a name above the drawing needs. */
const NAME_WIDTH = 22;

/** The cash flow of a plan over the months that are looked at; null where none follows from it. */
export function cashChart(source: ReportSource, simulated: SimulationResult | undefined): CashChart | null {
  const { facts, plan, texts, language } = source;
  const flow = facts.businessCase.cashFlow;
  const last = flow?.months.at(-1);
  if (!flow || !last || last.index === 0) return null;
  const cash = simulated && !simulated.certain ? simulated.cash : [];
  const likely = flow.months.map(({ cumulative }) => cumulative.likely / CENTS_PER_UNIT);
  const ends = cash.flatMap(({ p10, p90 }) => [p10 / CENTS_PER_UNIT, p90 / CENTS_PER_UNIT]);
  const height = heightScale([...likely, ...ends], MONEY_TICKS);
  const width = widthScale(0, last.index);
  const x = (month: number): number => percentAt(width, month);
  const y = (amount: number): number => percentAt(height, amount);
  const money = (amount: number): string => showMoney(Math.round(amount), plan.currency, language);
  const lowest = Math.min(...likely);
  return {
    moneyTicks: height.ticks(MONEY_TICKS).map((amount) => ({ at: y(amount), label: money(amount), rank: 0 })),
    monthTicks: monthTicks(flow.months, x, source),
    zero: y(0),
    line: lineOutline(likely.map((amount, month) => ({ x: x(month), y: y(amount) }))),
    band:
      cash.length > 0
        ? bandOutline(
            cash.map(({ month, p10, p90 }) => ({
              x: x(month),
              low: y(p10 / CENTS_PER_UNIT),
              high: y(p90 / CENTS_PER_UNIT),
            })),
          )
        : null,
    marks: marksOf(x, last.index, source),
    label: texts.businessCase.cashLabel(money(lowest), money(likely.at(-1) ?? 0)),
    rows: rowsOf(flow.months, cash, source),
  };
}

/** Every so many months, named by the day on which they end, or counted where a plan has no dates. */
function monthTicks(months: readonly CashMonth[], x: (month: number) => number, source: ReportSource): PlotTick[] {
  const last = months.length - 1;
  const step = STEPS.find((candidate) => last / candidate <= MOST_MONTH_TICKS) ?? 600;
  const ticks: PlotTick[] = [];
  for (let month = 0; month <= last; month += step) {
    // A name that ends where the axis ends would meet the one before it.
    if (month < last && last - month < step / 2) continue;
    const rank = (month / step) % 3 === 0 ? 0 : 1;
    ticks.push({ at: x(month), label: source.texts.businessCase.month(month), rank });
  }
  return ticks;
}

function marksOf(x: (month: number) => number, last: number, { facts, plan, texts }: ReportSource): PlotMark[] {
  const { cashFlow, payback, running } = facts.businessCase;
  const { start } = plan;
  if (!cashFlow || start === undefined) return [];
  const { marks } = texts.businessCase;
  const headline = headlinePayback(payback, running.amount !== undefined);
  const paidBack = headline.definition === 'payback-cash-flow' ? headline.value?.likely : undefined;
  const found = [
    { key: 'today' as const, month: monthsBetween(start, plan.asOf) },
    { key: 'go-live' as const, month: monthsBetween(start, cashFlow.goLive.likely) },
    ...(paidBack === undefined ? [] : [{ key: 'payback' as const, month: paidBack }]),
  ].filter(({ month }) => month >= 0 && month <= last);
  const placed: PlotMark[] = [];
  for (const { key, month } of found.sort((one, other) => one.month - other.month)) {
    const at = x(month);
    const taken = new Set(placed.filter((other) => at - other.at < NAME_WIDTH).map(({ row }) => row));
    placed.push({ key, at, label: marks[key], row: [0, 1, 2].find((row) => !taken.has(row)) ?? 0 });
  }
  return placed;
}

/** The ends of years and of the last month; of a short cash flow every month that chances are known of. */
function rowsOf(
  months: readonly CashMonth[],
  cash: readonly CashOutlook[],
  { plan, texts, language }: ReportSource,
): CashRow[] {
  const money = (cents: number): string => showMoney(Math.round(cents / CENTS_PER_UNIT), plan.currency, language);
  const last = months.length - 1;
  const chances = new Map(cash.map((outlook) => [outlook.month, outlook]));
  const isShort = last <= 24;
  const wanted = months.filter(({ index }) => index === last || index % 12 === 0 || (isShort && chances.has(index)));
  return wanted.map(({ index, month, cumulative }) => {
    const outlook = chances.get(index);
    const day = month
      ? showDay(month.until - 1, language)
      : plan.start === undefined
        ? ''
        : showDay(plan.start, language);
    return {
      when: `${day} (${texts.businessCase.month(index)})`,
      likely: money(cumulative.likely),
      low: outlook ? money(outlook.p10) : null,
      high: outlook ? money(outlook.p90) : null,
    };
  });
}
