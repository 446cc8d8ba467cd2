import { CompletionItemKind } from 'vscode-languageserver';
import { COMPARISONS, comparisonOf } from '../../src/language/values/comparison.ts';
import type { Expectation } from '../../src/language/values/problem.ts';
import { limitShape } from '../../src/language/values/shapes/expectation.ts';
import { argumentOf, limitOf } from '../../src/language/values/shapes/figure-term.ts';
import {
  type ArgumentKind,
  COST_CATEGORIES,
  type CostCategory,
  FIGURE_WORDS,
  type FigureName,
  figureNamed,
  specificationOfFigure,
  UNCERTAIN_FIGURES,
} from '../../src/language/vocabulary/figures.ts';
import { labelOf } from '../../src/language/vocabulary/labels/index.ts';
import { meaningOf } from '../../src/language/vocabulary/meanings/index.ts';
import { isoDay } from '../../src/model/figures.ts';
import { addMonths, toCivilDate } from '../../src/model/values.ts';
import { categoryInWords } from '../hover/figures.ts';
import type { View } from '../view.ts';
import type { Place } from './context.ts';
import { Blanks } from './snippets.ts';
import { type Suggestion, todayOf } from './suggestion.ts';
import { literalSuggestions, names } from './value-suggestions.ts';

type LinePlace = Place & { readonly kind: 'line' };

/** The figures that a line of `expect` may begin with, each with its comparison and a limit to overwrite. */
export function figureSuggestions(view: View): Suggestion[] {
  return FIGURE_WORDS.flatMap((word) => {
    const name = figureNamed(word)?.name;
    return name ? [figure(view, word, name)] : [];
  });
}

function figure(view: View, word: string, name: FigureName): Suggestion {
  const { language } = view;
  const { argument, optional, sample, limit } = specificationOfFigure(name);
  const [sign = '', ...rest] = sample.split(' ');
  const blanks = new Blanks(todayOf(view));
  const of = argument === 'none' || optional ? '' : `(${blanks.blank('')})`;
  const value = blanks.blank(limit === 'date' ? todayOf(view) : rest.join(' '));
  return {
    label: word,
    kind: CompletionItemKind.Function,
    insert: `${word}${of} ${sign} ${value}`,
    detail: labelOf(language, 'expect', name),
    documentation: meaningOf(language, 'expect', name),
    goesOn: of !== '',
  };
}

/** What may come next behind a figure: what it is of, a comparison, a limit of the right kind. */
export function lineSuggestions(view: View, place: LinePlace): Suggestion[] {
  const [first, ...rest] = place.before;
  const named = first && figureNamed(first.text);
  if (!named) return [];
  const { argument, optional } = specificationOfFigure(named.name);
  const opened = rest[0]?.text === '(';
  const close = rest.findIndex(({ text }) => text === ')');
  if (opened && close < 0) return rest.length === 1 && argument !== 'none' ? argumentsOf(view, place, argument) : [];
  const behind = opened ? rest.slice(close + 1) : rest;
  if (behind.length === 0) return opened || argument === 'none' || optional ? comparisons(place) : [];
  if (!comparisonOf(behind[0])) return [];
  const at = { anchor: place.inside.anchor, start: 0, end: 0 };
  const inside = opened ? rest[1]?.text : undefined;
  const uncertain = UNCERTAIN_FIGURES.find((word) => word === inside);
  const of = uncertain && { value: uncertain, at };
  const specification = limitOf({ figure: { value: named.name, at }, ...(of ? { of } : {}) });
  const sample = specification.sample.replace(/^\S+ /, '');
  const expects: Expectation = { ...limitShape(specification).expects, samples: [sample] };
  return literalSuggestions(view, expects, place, behind.slice(1)).filter(({ label }) => label !== 'once');
}

function comparisons({ typed }: LinePlace): Suggestion[] {
  if (typed.form !== 'none') return [];
  return COMPARISONS.map((sign) => ({
    label: sign,
    kind: CompletionItemKind.Operator,
    insert: `${sign} `,
    goesOn: true,
  }));
}

function argumentsOf(view: View, place: LinePlace, argument: ArgumentKind): Suggestion[] {
  switch (argument) {
    case 'work':
      return names(view, place, argumentOf('end')?.to ?? []);
    case 'person':
      return names(view, place, argumentOf('load')?.to ?? []);
    case 'period':
      return periods(view);
    case 'category':
      return COST_CATEGORIES.map((word) => category(view, word));
    case 'uncertain':
      return [
        ...names(view, place, argumentOf('percentile')?.to ?? []),
        ...UNCERTAIN_FIGURES.map((word) => ofPlan(view, word)),
      ];
  }
}

function category({ language }: View, word: CostCategory): Suggestion {
  const { label: detail, meaning: documentation } = categoryInWords(language, word);
  return { label: word, kind: CompletionItemKind.EnumMember, detail, documentation };
}

function ofPlan({ language }: View, word: FigureName): Suggestion {
  return {
    label: word,
    kind: CompletionItemKind.EnumMember,
    detail: labelOf(language, 'expect', word),
    documentation: meaningOf(language, 'expect', word),
  };
}

/** The quarters, months and years from the start of the plan on, or from today. */
function periods(view: View): Suggestion[] {
  const [plan] = view.checked.plans;
  const from = plan?.plan.start ?? view.session.host.today();
  const quarters = [0, 3, 6, 9].map((months) => toCivilDate(addMonths(from, months)));
  const months = [0, 1, 2].map((count) => isoDay(addMonths(from, count)).slice(0, 7));
  const labels = [
    ...quarters.map(({ year, month }) => `${year}-Q${Math.ceil(month / 3)}`),
    ...months,
    ...[0, 12].map((count) => isoDay(addMonths(from, count)).slice(0, 4)),
  ];
  return labels.map((label) => ({ label, kind: CompletionItemKind.Value }));
}
