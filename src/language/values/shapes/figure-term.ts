import { shorten } from '../../syntax/shown.ts';
import type { Sourced } from '../../syntax/source.ts';
import {
  COST_CATEGORIES,
  type CostCategory,
  FIGURE_WORDS,
  type FigureName,
  type FigureSpecification,
  figureNamed,
  figureWordMeant,
  type NamedFigure,
  specificationOfFigure,
  UNCERTAIN_FIGURES,
  type UncertainFigure,
} from '../../vocabulary/figures.ts';
import { type CalendarSpan, PERIOD, readCalendarSpan } from '../calendar-span.ts';
import { comparisonOf } from '../comparison.ts';
import type { Expectation } from '../problem.ts';
import type { ValueReader } from '../reader.ts';
import type { Reference } from '../types.ts';
import { WORK } from './dependency.ts';

/** What stands in a figure's parentheses. */
export type FigureArgument = Reference | CalendarSpan | CostCategory | UncertainFigure;

/** A figure that follows from the plan, as a line names it: `p80(rollout)`, `spend(2027-Q1)`, `roi`. */
export interface FigureTerm {
  readonly figure: Sourced<FigureName>;
  /** 10 to 99, for the figure `percentile` alone. */
  readonly percentile?: number;
  /** Undefined for a figure of the plan as a whole, such as `cost` without a category. */
  readonly of?: Sourced<FigureArgument>;
}

export const FIGURE: Expectation = { what: 'figure', words: FIGURE_WORDS, samples: ['cost', 'roi'] };

const ARGUMENTS: Readonly<Record<Exclude<FigureSpecification['argument'], 'none'>, Expectation>> = {
  work: { what: 'reference', to: WORK, samples: [] },
  person: { what: 'reference', to: ['person', 'vacancy'], samples: [] },
  period: PERIOD,
  category: { what: 'word', words: COST_CATEGORIES, samples: COST_CATEGORIES },
  uncertain: { what: 'uncertain', to: WORK, words: UNCERTAIN_FIGURES, samples: UNCERTAIN_FIGURES },
};

/** What the parentheses of a figure take; undefined where it has none. */
export function argumentOf(figure: FigureName): Expectation | undefined {
  const { argument } = specificationOfFigure(figure);
  return argument === 'none' ? undefined : ARGUMENTS[argument];
}

/** What a figure is compared with: a date, an amount, a percentage, a length of time. */
export function limitOf({ figure, of }: Pick<FigureTerm, 'figure' | 'of'>): FigureSpecification {
  const own = specificationOfFigure(figure.value);
  const uncertain = figure.value === 'percentile' ? UNCERTAIN_FIGURES.find((name) => name === of?.value) : undefined;
  return uncertain ? specificationOfFigure(uncertain) : own;
}

/** The figure as the language writes it: `p80(rollout)`. */
export function writtenTerm({ figure, percentile, of }: FigureTerm): string {
  const word = percentile === undefined ? figure.value : `p${percentile}`;
  if (!of) return word;
  const { value } = of;
  return `${word}(${typeof value === 'string' ? value : 'id' in value ? value.id : value.written})`;
}

/** Reads a figure with what it is of; where it is wrong, one problem says what is wrong first. */
export function readFigureTerm(reader: ValueReader): Sourced<FigureTerm> | undefined {
  const start = reader.position;
  const named = readName(reader);
  if (!named) return undefined;
  const { name, figure, percentile } = named;
  const of = readArgument(reader, start, name);
  if (of === 'unreadable') return undefined;
  return {
    value: { figure, ...(percentile === undefined ? {} : { percentile }), ...(of ? { of } : {}) },
    at: reader.rangeFrom(start),
  };
}

function readName(reader: ValueReader): (NamedFigure & { readonly figure: Sourced<FigureName> }) | undefined {
  const token = reader.peek();
  if (token?.form !== 'word') return reader.unexpected(FIGURE);
  reader.take();
  const at = reader.rangeOf(token);
  const own = figureNamed(token.text);
  const write = own ? undefined : figureWordMeant(token.text);
  if (write !== undefined) {
    reader.problems.push({ code: 'habit', habit: 'foreign-word', at, found: token.text, write, ambiguous: false });
  }
  const named = own ?? (write === undefined ? undefined : figureNamed(write));
  if (named) return { ...named, figure: { value: named.name, at } };
  const found = shorten(token.text);
  if (/^p\d+$/i.test(token.text)) {
    const nearest = Number(token.text.slice(1)) < 10 ? 'p10' : 'p99';
    reader.problems.push({ code: 'no-percentile', at, found, write: nearest });
  } else reader.problems.push({ code: 'unknown-figure', at, found, allowed: FIGURE_WORDS });
  return undefined;
}

/** @returns undefined where none is written and none is needed */
function readArgument(
  reader: ValueReader,
  start: number,
  name: FigureName,
): Sourced<FigureArgument> | 'unreadable' | undefined {
  const { argument, optional } = specificationOfFigure(name);
  if (argument === 'none') return reader.isSymbol('(') ? needless(reader, start) : undefined;
  const next = reader.peek();
  if (!reader.accept('(')) {
    const isMeant = optional ? argumentOf(name)?.words?.includes(next?.text ?? '') : next && isArgument(next.form);
    if (isMeant) {
      const from = reader.position;
      reader.take();
      reader.accept(')');
      return unpaired(reader, start, from, 'opening');
    }
    return optional ? undefined : lacking(reader, start, name);
  }
  const from = reader.position;
  const inside = reader.peek();
  if (!inside || comparisonOf(inside) || reader.accept(')')) return lacking(reader, start, name);
  const of = argumentValue(reader, argument);
  if (!of) return 'unreadable';
  if (reader.accept(')')) return of;
  return behind(reader, start, from);
}

function isArgument(form: string): boolean {
  return form === 'word' || form === 'period' || form === 'number';
}

function argumentValue(
  reader: ValueReader,
  argument: Exclude<FigureSpecification['argument'], 'none'>,
): Sourced<FigureArgument> | undefined {
  const token = reader.peek();
  switch (argument) {
    case 'work':
      return reader.takeReference(WORK) ?? reader.unexpected(ARGUMENTS.work);
    case 'person':
      return reader.takeReference(['person', 'vacancy']) ?? reader.unexpected(ARGUMENTS.person);
    case 'period':
      return readCalendarSpan(reader);
    case 'category':
      return readWord(reader, COST_CATEGORIES, ARGUMENTS.category);
    case 'uncertain':
      return UNCERTAIN_FIGURES.some((word) => word === token?.text)
        ? readWord(reader, UNCERTAIN_FIGURES, ARGUMENTS.uncertain)
        : (reader.takeReference(WORK) ?? reader.unexpected(ARGUMENTS.uncertain));
  }
}

function readWord<W extends string>(
  reader: ValueReader,
  words: readonly W[],
  expected: Expectation,
): Sourced<W> | undefined {
  const token = reader.peek();
  if (token?.form !== 'word') return reader.unexpected(expected);
  reader.take();
  const at = reader.rangeOf(token);
  const value = words.find((word) => word === token.text);
  if (value) return { value, at };
  reader.problems.push({ code: 'not-in-list', at, found: shorten(token.text), allowed: words });
  return undefined;
}

/** The figure has nothing in parentheses. */
function lacking(reader: ValueReader, start: number, name: FigureName): 'unreadable' {
  const expected = argumentOf(name) ?? FIGURE;
  reader.problems.push({ code: 'no-argument', at: reader.rangeFrom(start), figure: wordAt(reader, start), expected });
  return 'unreadable';
}

function unpaired(reader: ValueReader, start: number, from: number, missing: 'opening' | 'closing'): 'unreadable' {
  const at = reader.rangeFrom(from);
  const found = shorten(reader.textFrom(from));
  reader.problems.push({ code: 'parenthesis', at, figure: wordAt(reader, start), found, missing });
  return 'unreadable';
}

/** Behind what the figure is of stands something else than the closing parenthesis. */
function behind(reader: ValueReader, start: number, from: number): 'unreadable' {
  const end = reader.position;
  while (!reader.atEnd && !reader.isSymbol(')') && !comparisonOf(reader.peek())) reader.take();
  if (reader.isSymbol(')')) {
    const found = shorten(reader.textFrom(end));
    reader.problems.push({ code: 'leftover', at: reader.rangeFrom(end), found, expected: FIGURE });
    return 'unreadable';
  }
  reader.position = end;
  return unpaired(reader, start, from, 'closing');
}

function needless(reader: ValueReader, start: number): 'unreadable' {
  const from = reader.position;
  while (!reader.atEnd && !comparisonOf(reader.peek()) && !reader.accept(')')) reader.take();
  const at = reader.rangeFrom(from);
  const found = shorten(reader.textFrom(from));
  reader.problems.push({ code: 'needless-argument', at, figure: wordAt(reader, start), found });
  return 'unreadable';
}

function wordAt(reader: ValueReader, position: number): string {
  return shorten(reader.peek(position - reader.position)?.text ?? '');
}
