import type { Answer, Basis } from '../../analysis/figures/answer.ts';
import type { UnknownCode } from '../../analysis/figures/lack.ts';
import { type FigureValue, shownOf } from '../../analysis/figures/value.ts';
import type { Explanation, StatementCode } from '../../analysis/why/explanation.ts';
import { type Language, type Shown, showFigure } from '../../model/figures.ts';
import type { SourceRange } from '../../model/values.ts';
import { shorten } from '../../rules/engine/wording.ts';
import { lackClause } from '../../rules/expectation/lack-texts.ts';
import { type WhyTexts, whyTextsIn } from './texts.ts';

/** A line of an explanation in words. */
export interface WhyLine {
  readonly text: string;
  /** 0 for the figure itself, 1 for what it follows from, and so on. */
  readonly depth: number;
  /** Where the plan says so. */
  readonly at: readonly SourceRange[];
}

export interface WhyOptions {
  readonly language: Language;
  /** What is done to names that come from the plan, such as escaping them for Markdown. */
  readonly asText?: (name: string) => string;
  /** How deep; all of it without. */
  readonly depth?: number;
}

/** Statements whose reasons are the factors of a product, read on one line. */
const PRODUCTS: ReadonlySet<StatementCode> = new Set([
  'cost-line',
  'cost-of-task',
  'benefit-line',
  'dis-benefit-line',
  'benefit-once',
  'dis-benefit-once',
]);

/** An explanation in words, line by line: the figure, then what it follows from, each thing before its own reasons. */
export function whyLines(explanation: Explanation, options: WhyOptions): WhyLine[] {
  const lines: WhyLine[] = [];
  const { depth: most = Number.POSITIVE_INFINITY } = options;
  const add = (statement: Explanation, depth: number): void => {
    const product = PRODUCTS.has(statement.code);
    const at = product ? [...new Set(statement.because.flatMap((factor) => factor.at))] : statement.at;
    lines.push({ text: sentenceOf(statement, options), depth, at });
    if (product || depth >= most) return;
    for (const reason of statement.because) add(reason, depth + 1);
  };
  add(explanation, 0);
  return lines;
}

/** One statement in words, a product with its factors. */
export function sentenceOf(statement: Explanation, { language, asText = (name) => name }: WhyOptions): string {
  const texts = whyTextsIn(language);
  const said = says(statement, texts, language, asText);
  if (!PRODUCTS.has(statement.code)) return withRange(said, statement.value, texts, language);
  const factors = statement.because.map((factor) => says(factor, texts, language, asText));
  const value = 'figure' in statement.values ? showFigure(statement.values.figure, language) : '';
  // One factor that is the figure itself needs no sum.
  const product = factors.length === 1 && factors[0] === value ? value : `${factors.join(' × ')} = ${value}`;
  return withRange(`${said}: ${factors.length > 0 ? product : value}`, statement.value, texts, language);
}

function says(
  { code, values }: Explanation,
  { statements, definitions }: WhyTexts,
  language: Language,
  asText: (name: string) => string,
): string {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries<Shown>(values)) {
    // Plain text comes from the plan; everything else is made here.
    shown[name] = typeof value === 'string' ? asText(shorten(value)) : showFigure(value, language);
  }
  if (code === 'lack') {
    const { element = '', fact = '' } = shown;
    // Statements of this code are made from a lack alone.
    return capitalized(lackClause(values.reason as UnknownCode, { element, fact }, language));
  }
  if (code === 'definition') return definitions[values.basis as Basis].replace(/\.$/, '');
  // The record holds just the values that the code asks for.
  const say = statements[code] as (values: Readonly<Record<string, string>>) => string;
  return say(shown);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Days and amounts that the plan leaves open are named behind the likely one. */
function withRange(text: string, value: FigureValue | undefined, texts: WhyTexts, language: Language): string {
  const range = value && rangeText(value, false, texts, language);
  return range ? `${text} (${range})` : text;
}

function rangeText(value: FigureValue, never: boolean, texts: WhyTexts, language: Language): string {
  const [low, high] = [shownOf(value, 'low'), shownOf(value, 'high')].map((shown) => showFigure(shown, language));
  if (low === undefined || high === undefined) return '';
  if (never) return texts.orNever(low);
  return low === high ? '' : texts.between(low, high);
}

/** A value with its range: `26 months (between 20 months and 31 months)`. */
export function showValue(answer: Pick<Answer, 'value' | 'bound' | 'neverAtWorst'>, language: Language): string {
  const { value, bound, neverAtWorst } = answer;
  if (!value) return '';
  const texts = whyTextsIn(language);
  const likely = showFigure(shownOf(value), language);
  const bounded = bound === 'at-least' ? texts.atLeast(likely) : bound === 'at-most' ? texts.atMost(likely) : likely;
  const range = rangeText(value, neverAtWorst && value.kind === 'span', texts, language);
  return range ? `${bounded} (${range})` : bounded;
}

/** How a figure is computed, in one sentence that names it. */
export function definitionOf(basis: Basis, language: Language): string {
  return whyTextsIn(language).definitions[basis];
}

/** The same below the figure's name, which it does not say again. */
export function definitionBelowName(basis: Basis, language: Language): string {
  const definition = definitionOf(basis, language);
  const colon = definition.indexOf(': ');
  return capitalized(definition.slice(colon < 0 ? 0 : colon + 2));
}
