import type { YearlyCost } from '../../src/analysis/cost/yearly.ts';
import { unitsOf } from '../../src/analysis/money.ts';
import { type Language, showEach, showSpan } from '../../src/model/figures.ts';
import { showAmount } from '../../src/report/data/spans.ts';
import { textsIn } from '../texts/texts.ts';
import { percentRange } from './ranges.ts';

/** What somebody or something costs in a year, as the product that it is. */
export function yearlyCostLines(cost: YearlyCost, currency: string, language: Language): string[] {
  const { amount, onCost, per, price, share, times } = cost;
  const texts = textsIn(language);
  const factors = [showEach(showAmount(price, currency, language), per, language)];
  if (per !== 'year') factors.push(showSpan(times, per, language));
  if (share) factors.push(texts.ofFullTime(percentRange(share, language)));
  if (onCost) factors.push(texts.withOnCost(percentRange(onCost, language, 100)));
  const result = texts.perYear(`**${showAmount(unitsOf(amount), currency, language)}**`);
  return [`${factors.join(' × ')} = ${result}`];
}
