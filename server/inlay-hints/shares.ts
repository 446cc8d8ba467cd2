import { BUDGET_CATEGORIES, type BudgetFacts, type BudgetFigure } from '../../src/analysis/budget.ts';
import { shareOfFullTime } from '../../src/analysis/working-time.ts';
import { type FactLine, isKind, lineOf } from '../../src/model/element.ts';
import type { Language } from '../../src/model/figures.ts';
import { moneyText, percentText } from './figures.ts';
import type { Hint, HintsOf } from './hint.ts';

/** Of a share of the budget its amount and the other way round, of a stage its share, and of time per week its share of full time. */
export const shareHints: HintsOf = (element, { facts }, language) => {
  const { budget, calendars } = facts;
  switch (element.kind) {
    case 'budget':
      return budget?.budget === element ? partHints(budget, language) : [];
    case 'stage': {
      const share = budget?.stages.find(({ stage }) => stage === element)?.share;
      return hint(lineOf(element, 'amount'), share && percentText(share, language));
    }
    case 'person':
    case 'vacancy': {
      const allocation = isKind(element, 'person', 'vacancy') ? element.facts.allocation?.value : undefined;
      if (!allocation || allocation.unit === 'percent') return [];
      return hint(lineOf(element, 'allocation'), percentText(shareOfFullTime(allocation, calendars), language));
    }
    default:
      return [];
  }
};

function partHints({ budget, currency, parts, reserve }: BudgetFacts, language: Language): Hint[] {
  const figures: [string, BudgetFigure][] = [
    ...BUDGET_CATEGORIES.map((category): [string, BudgetFigure] => [category, parts[category]]),
    ['reserve', reserve],
  ];
  return figures.flatMap(([fact, { written, share, amount }]) =>
    hint(
      lineOf(budget, fact),
      written === 'amount' ? share && percentText(share, language) : amount && moneyText(amount, currency, language),
    ),
  );
}

function hint(line: FactLine | undefined, text: string | undefined): Hint[] {
  return line && text !== undefined ? [{ line, text }] : [];
}
