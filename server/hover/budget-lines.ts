import type { BudgetCategory, BudgetFacts, BudgetFigure } from '../../src/analysis/budget.ts';
import type { Question } from '../../src/analysis/figures/question.ts';
import { answerOf } from '../../src/analysis/figures.ts';
import type { ThreePoint } from '../../src/analysis/three-point.ts';
import { whyStage } from '../../src/analysis/why/cost.ts';
import type { ModelElement } from '../../src/model/element.ts';
import { type Language, showFigure } from '../../src/model/figures.ts';
import { locate } from '../../src/model/values.ts';
import { showAmount } from '../../src/report/data/spans.ts';
import { shownMeasure } from '../../src/rules/kpi/measure.ts';
import { textsIn } from '../texts/texts.ts';
import type { Computed, Subject } from './computed-lines.ts';
import { listed, said } from './explained.ts';
import { percentRange } from './ranges.ts';

/** The amounts and shares of a budget, what they add up to, and what people and things cost beside it. */
export function budgetComputed(element: ModelElement<'budget'>, subject: Subject): Computed | undefined {
  const { checked, line, language } = subject;
  const { budget } = checked.facts;
  if (budget?.budget !== element) return undefined;
  switch (line?.name) {
    case undefined:
    case 'total':
      return {
        brief: sumLines(budget, language),
        more: () => explainedLines(subject, { figure: 'cost', of: undefined }),
      };
    case 'personnel':
    case 'technology':
    case 'change':
      return partComputed(line.name, budget, subject);
    case 'reserve':
      return { brief: figureLines(budget.reserve, budget, language), more: () => [] };
    case 'running':
      return runningComputed(budget, subject);
    case 'claims':
      return claimComputed(subject);
    default:
      return undefined;
  }
}

/** A part as planned, and what is computed for it. */
function partComputed(category: BudgetCategory, budget: BudgetFacts, subject: Subject): Computed {
  return {
    brief: figureLines(budget.parts[category], budget, subject.language),
    more: () => explainedLines(subject, { figure: 'cost', of: category }),
  };
}

/** A figure with what it follows from; nothing where it does not follow. */
function explainedLines({ checked, language }: Subject, question: Question): string[] {
  const answer = answerOf(checked.plan, checked.facts, question);
  if (!answer.value) return [];
  const explanation = answer.explain();
  return [`${textsIn(language).computed}: ${said(explanation, language)}`, ...listed(explanation.because, language)];
}

function sumLines({ currency, stages, stagesSum, sumShare, total }: BudgetFacts, language: Language): string[] {
  const texts = textsIn(language);
  const money = (value: ThreePoint): string => showAmount(value, currency, language);
  const lines: string[] = [];
  if (stagesSum.range && stages.length > 0) lines.push(texts.stagesSum(money(stagesSum.range), total && money(total)));
  if (sumShare.range && sumShare.complete) lines.push(texts.partsSum(percentRange(sumShare.range, language)));
  return lines;
}

function figureLines({ share, amount }: BudgetFigure, { base, currency }: BudgetFacts, language: Language): string[] {
  if (!amount) return [];
  const money = showAmount(amount, currency, language);
  if (!share || !base) return [money];
  const ofTotal = textsIn(language).ofTotal(percentRange(share, language), showAmount(base, currency, language));
  return [`**${money}** (${ofTotal})`];
}

function runningComputed({ running, currency }: BudgetFacts, { checked, language }: Subject): Computed {
  const { amount } = running;
  if (!amount) return { brief: [], more: () => [] };
  const brief = [textsIn(language).perYear(`**${showAmount(amount, currency, language)}**`)];
  const more = (): string[] => {
    const explanation = answerOf(checked.plan, checked.facts, { figure: 'running', of: undefined }).explain();
    return listed(explanation.because, language);
  };
  return { brief, more };
}

/** What the plan claims beside what follows from it. */
function claimComputed({ checked, line, language }: Subject): Computed | undefined {
  const at = line && locate(line.at);
  const claim = checked.facts.businessCase.claims.find(({ stated }) => {
    const { start, end } = locate(stated.at);
    return at !== undefined && at.start <= start && end <= at.end;
  });
  if (!claim) return undefined;
  const { figure, stated } = claim;
  const answer = answerOf(checked.plan, checked.facts, { figure, of: undefined });
  const explanation = answer.explain();
  const claimed = textsIn(language).claimed(showFigure(shownMeasure(stated.value), language));
  return { brief: [claimed, said(explanation, language)], more: () => listed(explanation.because, language) };
}

/** What part of the budget a stage takes, what it pays for, and what is computed for its months. */
export function stageComputed(
  element: ModelElement<'stage'>,
  { checked, line, language }: Subject,
): Computed | undefined {
  if (line && line.name !== 'amount') return undefined;
  const { budget, cost } = checked.facts;
  const share = budget?.stages.find(({ stage }) => stage === element)?.share;
  const money = cost.stages.find(({ stage }) => stage === element);
  const brief =
    share && budget?.base
      ? [textsIn(language).ofTotal(percentRange(share, language), showAmount(budget.base, budget.currency, language))]
      : [];
  return { brief, more: () => (money ? listed(whyStage(checked.facts, money).because, language) : []) };
}
