import type { Schedule } from '../../analysis/schedule.ts';
import { likelyOf, type ThreePoint } from '../../analysis/three-point.ts';
import { type Language, showDay, showMoney, showNumber, showSpan } from '../../model/figures.ts';
import { type Duration, type EpochDay, toCivilDate } from '../../model/values.ts';
import type { ReportTexts } from '../texts/texts.ts';

/** A day of the schedule: a date, or the week where the plan has none. */
export function showScheduleDay(
  day: EpochDay,
  basis: Schedule['basis'],
  language: Language,
  texts: ReportTexts,
): string {
  return basis === 'none' ? texts.time.week(Math.floor(day / 7) + 1) : showDay(day, language);
}

/** `16 Mar – 7 Jun 2026`; the year stands once where it is the same. Both days are included. */
export function showDays(
  first: EpochDay,
  last: EpochDay,
  basis: Schedule['basis'],
  language: Language,
  texts: ReportTexts,
): string {
  return pair(first, last, basis, language, texts).join(' – ');
}

/** The same in words, for those who hear it: `16 Mar to 7 Jun 2026`. */
export function sayDays(
  first: EpochDay,
  last: EpochDay,
  basis: Schedule['basis'],
  language: Language,
  texts: ReportTexts,
): string {
  const [from = '', to] = pair(first, last, basis, language, texts);
  return to === undefined ? from : texts.time.from(from, to);
}

function pair(
  first: EpochDay,
  last: EpochDay,
  basis: Schedule['basis'],
  language: Language,
  texts: ReportTexts,
): string[] {
  const to = showScheduleDay(last, basis, language, texts);
  let from = showScheduleDay(first, basis, language, texts);
  if (from === to) return [to];
  const year = ` ${toCivilDate(last).year}`;
  if (basis !== 'none' && toCivilDate(first).year === toCivilDate(last).year) from = from.replace(year, '');
  return [from, to];
}

/** Calendar days in the unit that people would use: weeks from two weeks on, months from two years on. */
export function showCalendarDays(days: number, language: Language): string {
  const { amount, unit } = inWords(days);
  return showSpan(amount, unit, language);
}

function inWords(days: number): {
  readonly amount: number;
  readonly unit: 'day' | 'week' | 'month';
} {
  if (days < 14) return { amount: Math.round(days), unit: 'day' };
  if (days < 730)
    return {
      amount: roundedTo(days / 7, days % 7 === 0 ? 1 : 0.5),
      unit: 'week',
    };
  return { amount: Math.round(days / 30.4375), unit: 'month' };
}

function roundedTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}

/** A length as the plan states it: `10 weeks`, and with its range `10 weeks (8–12)`. */
export function showDuration(stated: Duration, language: Language): { likely: string; range: string } {
  const { low, high, unit } = stated;
  const likely = showSpan(likelyOf(stated), unit, language);
  if (low === high) return { likely, range: likely };
  return {
    likely,
    range: `${likely} (${showNumber(low, language)}–${showNumber(high, language)})`,
  };
}

/** `€300,000 – €400,000`, or one amount where it is certain. */
export function showAmount({ low, likely, high }: ThreePoint, currency: string, language: Language): string {
  if (Math.round(low) === Math.round(high)) return showMoney(whole(likely), currency, language);
  return `${showMoney(whole(low), currency, language)} – ${showMoney(whole(high), currency, language)}`;
}

/** Sums of estimates are shown in whole currency units. */
function whole(amount: number): number {
  return Math.round(amount);
}

/** A computed length in days: `9 weeks`, and with its range `9 weeks (7–11)`. */
export function showAround({ low, likely, high }: ThreePoint, language: Language): { likely: string; range: string } {
  const { amount, unit } = inWords(likely);
  const spoken = showSpan(amount, unit, language);
  if (high - low < 1) return { likely: spoken, range: spoken };
  const days = DAYS[unit];
  const ends = [low, high].map((end) => showNumber(Math.round(end / days), language)).join('–');
  return { likely: spoken, range: `${spoken} (${ends})` };
}

const DAYS: Readonly<Record<'day' | 'week' | 'month', number>> = {
  day: 1,
  week: 7,
  month: 30.4375,
};
