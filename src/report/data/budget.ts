import { BUDGET_CATEGORIES, type BudgetCategory, type BudgetFacts, type BudgetFigure } from '../../analysis/budget.ts';
import { likelyOf } from '../../analysis/three-point.ts';
import { titleOf } from '../../model/element.ts';
import { showMoney, showNumber, showPercent } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import type { ReportSource } from '../options.ts';
import type { BudgetData, BudgetFigureData, BudgetPartData, BudgetStageData, CheckedSum } from '../report-data.ts';
import type { AxisTick } from '../roadmap-data.ts';
import { costData } from './cost.ts';
import { shortened } from './left-out.ts';
import { showAmount } from './spans.ts';
import { spendingChart } from './spending.ts';

const SAMPLE = `budget {
  total: 150k
  personnel: 40%
  technology: 30%
  change: 30%
  reserve: 15%
}`;

/** What the money is for, when it is spent, and whether the sums agree. */
export function budgetData(source: ReportSource): BudgetData {
  const { plan, facts, texts, language } = source;
  const { budget } = facts;
  if (!budget) {
    const empty = { what: texts.budget.empty, code: SAMPLE };
    return {
      id: null,
      summary: '',
      leftOut: [],
      empty,
      parts: [],
      partsSum: null,
      stages: [],
      months: 0,
      monthTicks: [],
      stagesSum: null,
      figures: [],
      cost: costData(source),
      spending: null,
    };
  }
  const id = pathOf(plan, budget.budget);
  const months = Math.max(0, ...budget.stages.map((stage) => stage.months?.last ?? 0));
  const total = budget.total ?? budget.base;
  const { shown: stages, leftOut } = shortened('stages', budget.stages, source);
  return {
    id,
    leftOut,
    summary: total ? texts.budget.summary(showAmount(total, budget.currency, language)) : texts.budget.noTotal,
    empty: null,
    parts: BUDGET_CATEGORIES.map((category) => partOf(category, budget, id, source)),
    partsSum: partsSum(budget, source),
    stages: stages.map((stage) => stageOf(stage, months, budget, source)),
    months,
    monthTicks: monthTicks(months),
    stagesSum: stagesSum(budget, source),
    figures: [reserveOf(budget, id, source), runningOf(budget, id, source)],
    cost: costData(source),
    spending: spendingChart(source),
  };
}

function partOf(category: BudgetCategory, budget: BudgetFacts, id: string, source: ReportSource): BudgetPartData {
  const { texts, language, profile } = source;
  const { share } = budget.parts[category];
  const usual = {
    personnel: profile.budget.personnelPercent,
    technology: profile.budget.technologyPercent,
    change: profile.budget.changePercent,
  }[category];
  const points = share ? share.likely - usual : 0;
  const shown = showNumber(Math.abs(points), language, 0);
  return {
    id: `${id}#${category}`,
    name: texts.budget.part[category],
    share: share ? share.likely : null,
    text: figureText(budget.parts[category], budget.currency, source) ?? texts.budget.notStated,
    usual,
    usualText: texts.budget.usualOf(showPercent(usual, language)),
    deviation:
      Math.abs(points) <= profile.budget.tolerancePoints
        ? null
        : points > 0
          ? texts.budget.above(shown)
          : texts.budget.below(shown),
  };
}

/** "40 % · €144,000", or the one of both that is known. */
function figureText({ share, amount }: BudgetFigure, currency: string, { language }: ReportSource): string | null {
  const said = [
    ...(share ? [showPercent(share.likely, language)] : []),
    ...(amount ? [showAmount(amount, currency, language)] : []),
  ];
  return said.length > 0 ? said.join(' · ') : null;
}

function partsSum({ sumShare }: BudgetFacts, { texts, language }: ReportSource): CheckedSum | null {
  if (sumShare.likely === undefined || !sumShare.complete) return null;
  const points = sumShare.likely - 100;
  const sum = showPercent(sumShare.likely, language);
  const shown = showNumber(Math.abs(points), language, 1);
  // Shares rounded to whole per cent may miss 100 by one.
  if (Math.abs(points) <= 1) return { text: texts.budget.partsFit(sum), standing: 'good' };
  const text = points > 0 ? texts.budget.partsMore(sum, shown) : texts.budget.partsLess(sum, shown);
  return { text, standing: 'attention' };
}

function stagesSum(
  { stages, stagesSum: sum, total, currency }: BudgetFacts,
  { texts, language }: ReportSource,
): CheckedSum | null {
  if (stages.length === 0 || sum.likely === undefined || !sum.complete) return null;
  const shown = showMoney(Math.round(sum.likely), currency, language);
  if (!total) return { text: texts.budget.stagesAlone(shown), standing: 'good' };
  const difference = Math.round(sum.likely - total.likely);
  if (difference === 0) return { text: texts.budget.stagesFit(shown), standing: 'good' };
  const money = showMoney(Math.abs(difference), currency, language);
  const text = difference > 0 ? texts.budget.stagesMore(shown, money) : texts.budget.stagesLess(shown, money);
  return { text, standing: 'attention' };
}

function stageOf(
  { stage, amount, months }: BudgetFacts['stages'][number],
  last: number,
  budget: BudgetFacts,
  source: ReportSource,
): BudgetStageData {
  const { plan, texts, language } = source;
  const at = (month: number): number => Math.round((month / last) * 10_000) / 100;
  return {
    id: pathOf(plan, stage),
    name: titleOf(stage),
    months: months ? texts.budget.stageMonths(months.first, months.last) : texts.budget.noMonths,
    amount: amount ? showAmount(amount, budget.currency, language) : texts.budget.notStated,
    from: months ? at(months.first - 1) : null,
    width: months ? Math.round((at(months.last) - at(months.first - 1)) * 100) / 100 : null,
  };
}

/** The ends of months, in steps that leave room for the figures. */
function monthTicks(months: number): AxisTick[] {
  if (months === 0) return [];
  const step = [1, 2, 3, 6, 12, 24, 60].find((candidate) => months / candidate <= 12) ?? 120;
  const ticks: AxisTick[] = [];
  for (let month = 0; month <= months; month += step) {
    ticks.push({
      at: Math.round((month / months) * 10_000) / 100,
      label: `${month}`,
      rank: ticks.length % 2 === 0 ? 0 : 1,
    });
  }
  return ticks;
}

function reserveOf({ reserve, currency }: BudgetFacts, id: string, source: ReportSource): BudgetFigureData {
  const { texts } = source;
  const value = figureText(reserve, currency, source);
  return {
    id: reserve.stated ? `${id}#reserve` : id,
    label: texts.budget.reserve,
    value: value ?? texts.budget.noReserve,
    note: null,
    standing: value ? null : 'open',
  };
}

function runningOf({ running, currency }: BudgetFacts, id: string, source: ReportSource): BudgetFigureData {
  const { texts, language } = source;
  const share = running.stated?.value.unit === 'percent' ? likelyOf(running.stated.value) : undefined;
  const amount = running.amount && texts.budget.perYear(showAmount(running.amount, currency, language));
  const value = amount ?? (share === undefined ? undefined : texts.budget.perYear(showPercent(share, language)));
  const note = amount && share !== undefined ? showPercent(share, language) : null;
  return {
    id: running.stated ? `${id}#running` : id,
    label: texts.budget.running,
    value: value ?? texts.budget.noRunning,
    note: note && texts.budget.ofTotal(note),
    standing: value ? null : 'open',
  };
}
