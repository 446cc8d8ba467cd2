import type { BudgetFacts, BudgetFigure, BudgetStage } from '../../src/analysis/budget.ts';
import type { ThreePoint } from '../../src/analysis/three-point.ts';
import type { Language } from '../../src/model/figures.ts';
import { showAmount } from '../../src/report/data/spans.ts';
import { textsIn } from '../texts/texts.ts';
import { percentRange } from './ranges.ts';

/** The amounts and shares of a budget, and what they add up to. */
export function budgetLines(budget: BudgetFacts, fact: string | undefined, language: Language): string[] {
  const texts = textsIn(language);
  const money = (value: ThreePoint): string => showAmount(value, budget.currency, language);
  const figure = ({ share, amount }: BudgetFigure): string[] => {
    const total = budget.base;
    if (!amount) return [];
    return [
      share && total
        ? `**${money(amount)}** (${texts.ofTotal(percentRange(share, language), money(total))})`
        : money(amount),
    ];
  };
  switch (fact) {
    case 'personnel':
    case 'technology':
    case 'change':
      return figure(budget.parts[fact]);
    case 'reserve':
      return figure(budget.reserve);
    case 'running':
      return budget.running.amount ? [texts.perYear(`**${money(budget.running.amount)}**`)] : [];
    case 'total':
    case undefined: {
      const { stagesSum, sumShare, total } = budget;
      const lines: string[] = [];
      if (stagesSum.range && budget.stages.length > 0) {
        lines.push(texts.stagesSum(money(stagesSum.range), total && money(total)));
      }
      if (sumShare.range && sumShare.complete) lines.push(texts.partsSum(percentRange(sumShare.range, language)));
      return lines;
    }
    default:
      return [];
  }
}

/** What part of the budget a stage takes. */
export function stageLines({ base, currency }: BudgetFacts, { share }: BudgetStage, language: Language): string[] {
  if (!share || !base) return [];
  return [textsIn(language).ofTotal(percentRange(share, language), showAmount(base, currency, language))];
}
