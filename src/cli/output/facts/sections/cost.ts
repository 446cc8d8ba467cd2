import type { DeclaredAgainstComputed } from '../../../../analysis/cost.ts';
import { lackOfCost } from '../../../../analysis/figures/cost.ts';
import { answerOf } from '../../../../analysis/figures.ts';
import { titleOf } from '../../../../model/element.ts';
import { wordedLack } from '../../../../rules/expectation/lack-texts.ts';
import { printable } from '../../printable.ts';
import type { FactsPage } from '../page.ts';
import type { Row } from '../table.ts';

/** What the plan states and what people and things cost, by category, stage and quarter. */
export function costLines(page: FactsPage): string[] {
  const { cost } = page.source.facts;
  const { columns: names, cost: texts } = page.texts;
  const categories = (['personnel', 'technology', 'change'] as const).map((category) =>
    comparedRow(page, page.label('budget', category), cost.byCategory[category]),
  );
  const compliance = comparedRow(page, page.label('compliance'), cost.byCategory.compliance);
  const total = comparedRow(page, texts.total, cost.comparison);
  const lines = page.table(
    [
      { title: names.what, align: 'left', gives: true },
      page.column('declared', 'right'),
      page.column('computed', 'right'),
      page.column('difference', 'right'),
    ],
    [...categories, compliance, total].filter((row) => row.cells.some((cell, index) => index > 0 && cell !== '')),
  );
  if (cost.reserve) lines.push(`${texts.reserve}: ${page.amount(cost.reserve)}`);
  const [gap] = costGaps(page);
  return [...lines, ...stageLines(page), ...quarterLines(page), ...(gap ? ['', ...costGaps(page)] : [])];
}

function comparedRow(page: FactsPage, name: string, { declared, computed, difference }: DeclaredAgainstComputed): Row {
  const counted = computed.amount;
  const least = counted && !computed.complete ? '≥ ' : '';
  return {
    cells: [
      name,
      declared ? page.amount(declared) : '',
      counted ? `${least}${page.amount(counted)}` : '',
      difference ? page.money(difference.likely) : '',
    ],
  };
}

function stageLines(page: FactsPage): string[] {
  const { cost } = page.source.facts;
  const rows = cost.stages.map(({ stage, months, amount, computed }): Row => {
    const span = months ? page.texts.cost.monthsOf(months.first, months.last) : '';
    const known = cost.period ? page.amount(computed) : '';
    return { cells: [printable(titleOf(stage)), span, amount ? page.amount(amount) : page.texts.unknown, known] };
  });
  if (rows.length === 0) return [];
  if (cost.outsideStages.high > 0)
    rows.push({ cells: [page.texts.cost.outside, '', '', page.amount(cost.outsideStages)] });
  const columns = [
    page.column('stage', 'left', true),
    page.column('months'),
    page.column('declared', 'right'),
    page.column('computed', 'right'),
  ];
  return ['', ...page.table(columns, rows)];
}

function quarterLines(page: FactsPage): string[] {
  const { byQuarter } = page.source.facts.cost;
  if (byQuarter.length === 0) return [];
  const rows = byQuarter.map(
    ({ year, quarter, amount }): Row => ({ cells: [`${year}-Q${quarter}`, page.amount(amount)] }),
  );
  return ['', ...page.table([page.column('quarter'), page.column('computed', 'right')], rows)];
}

function costGaps(page: FactsPage): string[] {
  const { cost } = page.source.facts;
  const all = answerOf(page.source.plan, page.source.facts, { figure: 'cost', of: undefined });
  const lacks = cost.period ? cost.unknown.map(lackOfCost) : all.lacks;
  const told = new Set(lacks.map((lack) => printable(wordedLack(lack)[page.language])));
  return [...told].map((clause) => `! ${page.texts.cost.unknown}: ${clause}`);
}
