import {
  COST_CATEGORIES,
  type CostCategory,
  figureNamed,
  sampleLine,
  UNCERTAIN_FIGURES,
} from '../../src/language/vocabulary/figures.ts';
import { labelOf } from '../../src/language/vocabulary/labels/index.ts';
import { meaningOf } from '../../src/language/vocabulary/meanings/index.ts';
import type { Language } from '../../src/model/figures.ts';
import { code } from '../markdown.ts';
import { textsIn } from '../texts/texts.ts';

/** A part of the costs by name, and what belongs to it. */
export function categoryInWords(
  language: Language,
  word: CostCategory,
): { readonly label: string | undefined; readonly meaning: string | undefined } {
  if (word === 'compliance') {
    return { label: labelOf(language, 'compliance'), meaning: meaningOf(language, 'compliance', 'budget') };
  }
  return { label: labelOf(language, 'budget', word), meaning: meaningOf(language, 'budget', word) };
}

/**
 * What a line of `expect` is about, in paragraphs of Markdown.
 *
 * @param figure the word that begins the line
 * @param inside a word in its parentheses; without it the figure itself is meant
 * @returns undefined for a word that means nothing there
 */
export function aboutFigureWord(language: Language, figure: string, inside: string | undefined): string[] | undefined {
  const name = figureNamed(figure)?.name;
  if (!name) return undefined;
  if (inside === undefined) {
    const meaning = meaningOf(language, 'expect', name);
    const written = `_${textsIn(language).written}:_ ${code(sampleLine(name))}`;
    return [`**${labelOf(language, 'expect', name)}** · ${code(figure)}`, ...(meaning ? [meaning] : []), written];
  }
  const category = name === 'cost' ? COST_CATEGORIES.find((word) => word === inside) : undefined;
  const uncertain = name === 'percentile' ? UNCERTAIN_FIGURES.find((word) => word === inside) : undefined;
  if (category === undefined && uncertain === undefined) return undefined;
  const { label, meaning } = category
    ? categoryInWords(language, category)
    : { label: labelOf(language, 'expect', inside), meaning: meaningOf(language, 'expect', inside) };
  return [`**${label}** · ${code(inside)}`, ...(meaning ? [meaning] : [])];
}
