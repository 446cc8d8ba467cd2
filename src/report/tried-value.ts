import { type Language, showDay, showMoney, showNumber, showPercent, showSpan } from '../model/figures.ts';
import { whatIfTexts } from './texts/what-if.ts';
import type { TriableFigure } from './what-if-data.ts';

/** A value of a figure in words, with its unit: "4 weeks later: 2 Feb 2026", "€324,000 (90% of what is stated)". */
export function shownValue(
  { figure, stated, day, currency }: TriableFigure,
  value: number,
  language: Language,
): string {
  const say = whatIfTexts(language);
  switch (figure) {
    case 'start': {
      const on = showDay((day ?? 0) + value * 7, language);
      if (value === 0) return say.asStated(on);
      const span = showSpan(Math.abs(value), 'week', language);
      return value < 0 ? say.earlier(span, on) : say.later(span, on);
    }
    case 'budget': {
      const amount = showMoney(value, currency ?? '', language);
      if (value === stated) return say.asStated(amount);
      return `${amount} (${say.ofStated(showPercent((value / stated) * 100, language))})`;
    }
    default:
      return value === stated ? say.asStated(showPercent(value, language)) : say.ofStated(showPercent(value, language));
  }
}

/** What the number of a figure counts: "weeks", "EUR", "%". */
export function unitOf({ figure, currency }: TriableFigure, language: Language): string {
  if (figure === 'start') return whatIfTexts(language).weeks;
  return figure === 'budget' ? (currency ?? '') : '%';
}

/** Why a number that was entered is none that can be tried; undefined for one that can. */
export function refusalOf(control: TriableFigure, value: number, language: Language): string | undefined {
  const { figure, limits } = control;
  const whole = figure !== 'start' || Number.isInteger(value);
  if (Number.isFinite(value) && whole && value >= limits.least && value <= limits.most) return undefined;
  const say = whatIfTexts(language);
  const show = (limit: number): string => showNumber(limit, language);
  return say.outOfRange(say.labels[figure], show(limits.least), show(limits.most));
}
