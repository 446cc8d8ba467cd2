import type { Figure } from '../../../analysis/business-case.ts';
import type { Lack } from '../../../analysis/figures/lack.ts';
import type { FigureValue } from '../../../analysis/figures/value.ts';
import type { ComputedFigure } from '../../../analysis/figures.ts';
import type { Amount } from '../../../analysis/money.ts';
import type { ThreePoint } from '../../../analysis/three-point.ts';
import { type ModelElement, titleOf } from '../../../model/element.ts';
import { isoDay } from '../../../model/figures.ts';
import type { EpochDay } from '../../../model/values.ts';
import type { PlanJson } from './schema.ts';

type Value = NonNullable<PlanJson['expectations']>[number]['value'];
type Unknown = Extract<Value, { unknown: string }>;

/** What an element is called in an output: its id, else its title. */
export function idOf(element: ModelElement): string {
  return element.id?.value ?? titleOf(element);
}

/** Without the noise of binary fractions. */
export function number(value: number): number {
  const rounded = Math.round(value * 1e6) / 1e6;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** Minor units as text with two decimals. */
export function money(cents: number): string {
  const whole = Math.round(Math.abs(cents));
  const text = `${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
  return cents < 0 && whole > 0 ? `-${text}` : text;
}

function each<T>({ low, likely, high }: ThreePoint, show: (point: number) => T): { low: T; likely: T; high: T } {
  return { low: show(low), likely: show(likely), high: show(high) };
}

export function amounts(amount: Amount): { low: string; likely: string; high: string } {
  return each(amount, money);
}

export function percents(points: ThreePoint): { low: number; likely: number; high: number } {
  return each(points, number);
}

/** @param shift -1 for finishes, which are excluded */
export function days(points: ThreePoint, shift = 0): { low: string; likely: string; high: string } {
  return each(points, (day) => isoDay(day + shift));
}

export function day(moment: EpochDay): string {
  return isoDay(moment);
}

export function unknown(code: string, about: Partial<Pick<Lack, 'element' | 'fact'>> = {}): Unknown {
  const { element, fact } = about;
  return {
    unknown: code,
    ...(element ? { element: idOf(element) } : {}),
    ...(fact === undefined ? {} : { fact }),
  };
}

export function unknownOf({ code, element, fact }: Lack): Unknown {
  return unknown(code, { element, fact });
}

/** What keeps a figure from being known. */
export function lackOfFigure({ lacks }: Pick<ComputedFigure, 'lacks'>): Unknown {
  const [first] = lacks;
  return first ? unknownOf(first) : unknown('unresolved');
}

function valueJson(value: FigureValue): Exclude<Value, Unknown> {
  switch (value.kind) {
    case 'day':
      return { kind: 'day', ...days(value.range) };
    case 'money':
      return { kind: 'money', currency: value.currency, per: value.per ?? null, ...amounts(value.range) };
    case 'percent':
      return { kind: 'percent', ...percents(value.range) };
    case 'span':
      return { kind: 'span', unit: value.unit, ...percents(value.range) };
  }
}

export function figureJson(figure: Pick<ComputedFigure, 'value' | 'lacks'>): Value {
  return figure.value ? valueJson(figure.value) : lackOfFigure(figure);
}

type Case = NonNullable<PlanJson['businessCase']>;

/** A figure of the business case in per cent or months. */
export function plainFigure({ value, unknown: why, definition, complete, neverAtWorst }: Figure): Case['irr'] {
  if (!value) return { ...unknown(why ?? 'no-benefit'), basis: definition };
  return { ...percents(value), basis: definition, complete, neverAtWorst };
}

/** A figure of the business case in money. */
export function moneyFigure({ value, unknown: why, definition, complete, neverAtWorst }: Figure): Case['investment'] {
  if (!value) return { ...unknown(why ?? 'no-benefit'), basis: definition };
  return { ...each(value, money), basis: definition, complete, neverAtWorst };
}
