import { type YearlyCost, yearlyCostOf } from '../../src/analysis/cost/yearly.ts';
import { lackOfCost } from '../../src/analysis/figures/cost.ts';
import { unitsOf } from '../../src/analysis/money.ts';
import { whyCostLine } from '../../src/analysis/why/cost.ts';
import { lacking } from '../../src/analysis/why/explanation.ts';
import type { ModelElement } from '../../src/model/element.ts';
import { type Language, showEach, showSpan } from '../../src/model/figures.ts';
import { showAmount } from '../../src/report/data/spans.ts';
import { textsIn } from '../texts/texts.ts';
import type { Computed, Subject } from './computed-lines.ts';
import { listed, said } from './explained.ts';
import { percentRange } from './ranges.ts';

/** Facts that state a price, or what comes on top of it. */
export const PRICED_BY: ReadonlySet<string> = new Set(['salary', 'rate', 'cost', 'on-cost']);

export function technologyComputed(technology: ModelElement<'technology'>, subject: Subject): Computed | undefined {
  const { line } = subject;
  return line && !PRICED_BY.has(line.name) ? undefined : priceComputed(technology, subject);
}

/** What somebody or something costs in a year, and until the plan is in operation; or what keeps that from being known. */
export function priceComputed(element: ModelElement, { checked, language }: Subject): Computed {
  const { plan, facts } = checked;
  const yearly = yearlyCostOf(plan, facts.calendars, element);
  const inPeriod = (): string[] => {
    const lines = facts.cost.lines.filter((line) => line.element === element);
    const lacks = facts.cost.unknown.filter((unknown) => unknown.element === element);
    return [
      ...listed(
        lines.map((line) => whyCostLine(plan, facts, line)),
        language,
      ),
      ...lacks.map((unknown) => said(lacking(lackOfCost(unknown)), language)),
    ];
  };
  const headed = (): string[] => {
    const lines = inPeriod();
    return lines.length > 0 ? [`_${textsIn(language).untilOperation}_`, ...lines] : [];
  };
  return { brief: yearly ? [yearlyLine(yearly, plan.currency, language)] : [], more: headed };
}

/** As the product that it is. */
function yearlyLine(
  { amount, onCost, per, price, share, times }: YearlyCost,
  currency: string,
  language: Language,
): string {
  const texts = textsIn(language);
  const factors = [showEach(showAmount(price, currency, language), per, language)];
  if (per !== 'year') factors.push(showSpan(times, per, language));
  if (share) factors.push(texts.ofFullTime(percentRange(share, language)));
  if (onCost) factors.push(texts.withOnCost(percentRange(onCost, language, 100)));
  const result = texts.perYear(`**${showAmount(unitsOf(amount), currency, language)}**`);
  return `${factors.join(' × ')} = ${result}`;
}
