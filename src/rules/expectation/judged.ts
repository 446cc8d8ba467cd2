import type { Facts } from '../../analysis/facts.ts';
import { type Held, holds } from '../../analysis/figures/held.ts';
import { type FigureValue, shownOf } from '../../analysis/figures/value.ts';
import { type ComputedFigure, figureOf } from '../../analysis/figures.ts';
import type { ModelElement } from '../../model/element.ts';
import { isoDay, type Shown, showFigure, showNumber, showSpan } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import {
  type Duration,
  type FigureExpectation,
  type Limit,
  type PlanDate,
  type Sourced,
  writtenTerm,
} from '../../model/values.ts';
import { worded } from '../engine/worded.ts';
import { writtenMoney, writtenNumber, writtenPercent } from '../engine/written.ts';

/** A line of what a plan is held to, with what it comes to. */
export interface JudgedLine {
  readonly block: ModelElement<'expect'>;
  readonly entry: Sourced<FigureExpectation>;
  readonly figure: ComputedFigure;
  readonly held: Held;
  /** As the language writes it. */
  readonly written: string;
}

/** Every line of what a plan is held to that could be read. */
export function* judgedLines(plan: Plan, facts: Facts): Generator<JudgedLine> {
  const setting = { plan, calendars: facts.calendars };
  for (const block of plan.expectations) {
    for (const entry of block.entries) {
      const { comparison, value: limit } = entry.value;
      const figure = figureOf(plan, facts, entry.value);
      const held = holds(setting, figure, comparison, limit.value);
      const written = `${writtenTerm(entry.value)} ${comparison} ${writtenLimit(limit.value)}`;
      yield { block, entry, figure, held, written };
    }
  }
}

/** A limit as the language writes it. */
function writtenLimit(limit: Limit): string {
  if ('kind' in limit) return writtenDate(limit);
  switch (limit.unit) {
    case 'money': {
      const amount = writtenMoney(limit.low, limit);
      return limit.per && limit.per !== 'once' ? `${amount} / ${limit.per}` : amount;
    }
    case 'percent':
      return writtenPercent(limit.low);
    default:
      return writtenSpan(limit.low, limit.unit, limit.time);
  }
}

function writtenDate(date: PlanDate): string {
  return date.kind === 'day' ? isoDay(date.day) : `month ${date.month}`;
}

export function writtenSpan(amount: number, unit: Duration['unit'], time: Duration['time'] = 'calendar'): string {
  const word = unit === 'hour' ? 'h' : amount === 1 ? unit : `${unit}s`;
  // Hours are counted at work anyway.
  const counted = time === 'working' && unit !== 'hour' ? 'working ' : '';
  return `${writtenNumber(amount, 1)} ${counted}${word}`;
}

const MOST_DECIMALS = 4;

/** The likely figure as a sentence shows it: so exactly that it does not read like the limit, and also in the limit's unit where it was compared in that. */
export function shownAgainst(value: FigureValue, { compared }: Held, limit: Limit): Shown {
  const plain = exactly(value, limit);
  if (!compared) return plain;
  const { amount, unit } = compared;
  return worded((language) => `${showFigure(plain, language)} (${showSpan(amount, unit, language)})`);
}

function exactly(value: FigureValue, limit: Limit): Shown {
  if ((value.kind !== 'percent' && value.kind !== 'span') || 'kind' in limit) return shownOf(value);
  const figure = value.range.likely;
  const decimals = decimalsFor(figure, limit.low);
  if (decimals <= 1) return shownOf(value);
  return worded((language) => {
    const usual = showFigure(shownOf(value), language);
    return usual.replace(showNumber(figure, language, 1), showNumber(figure, language, decimals));
  });
}

/** How many decimals a figure needs so that it does not read like another. */
function decimalsFor(figure: number, other: number): number {
  let decimals = 1;
  while (decimals < MOST_DECIMALS && figure !== other && figure.toFixed(decimals) === other.toFixed(decimals))
    decimals++;
  return decimals;
}
