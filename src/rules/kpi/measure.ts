import { unreadableAt } from '../../analysis/statement.ts';
import { type ThreePoint, threePoint } from '../../analysis/three-point.ts';
import type { ModelElement } from '../../model/element.ts';
import { type Shown, showFigure } from '../../model/figures.ts';
import type { Measure, Period, Sourced } from '../../model/values.ts';
import { worded, wordedRange } from '../engine/worded.ts';
import { writtenNumber, writtenPercent } from '../engine/written.ts';

export type Kpi = ModelElement<'kpi'>;

/** Where a KPI comes from and where it shall go, in the same unit. */
export interface Course {
  readonly baseline: Sourced<Measure>;
  readonly target: Sourced<Measure>;
}

/** @returns undefined where one of the two is not known, or where they count in different units */
export function courseOf(kpi: Kpi): Course | undefined {
  if (unreadableAt(kpi, 'baseline') || unreadableAt(kpi, 'target')) return undefined;
  const { baseline } = kpi.facts;
  const target = kpi.facts.target?.value.value;
  return baseline && target && isSameUnit(baseline.value, target.value) ? { baseline, target } : undefined;
}

export function isSameUnit(one: Measure, other: Measure): boolean {
  return (
    one.unit === other.unit && one.currency === other.currency && one.label === other.label && one.per === other.per
  );
}

/** From baseline to target in the KPI's unit: the least and the greatest that the ranges allow, and the likely one. */
export function changeOf({ baseline, target }: Course): ThreePoint {
  const [from, to] = [threePoint(baseline.value), threePoint(target.value)];
  return { low: to.low - from.high, likely: to.likely - from.likely, high: to.high - from.low };
}

/**
 * The same in per cent of the baseline.
 *
 * @returns undefined for a baseline of zero or below, of which there is no share
 */
export function relativeChangeOf({ baseline, target }: Course): ThreePoint | undefined {
  const [from, to] = [threePoint(baseline.value), threePoint(target.value)];
  if (from.low <= 0) return undefined;
  const ratios = [to.low / from.low, to.low / from.high, to.high / from.low, to.high / from.high];
  return {
    low: 100 * (Math.min(...ratios) - 1),
    likely: 100 * (to.likely / from.likely - 1),
    high: 100 * (Math.max(...ratios) - 1),
  };
}

/** The figure as a sentence shows it: `6 hours`, `12%`, `15 per week`, `4 to 6 hours`. */
export function shownMeasure(measure: Measure): Shown {
  const range = wordedRange(shownValue(measure.low, measure), shownValue(measure.high, measure));
  const { label, per, unit } = measure;
  const counted = unit === 'count' && label !== undefined;
  if (!counted && (per === undefined || per === 'once')) return range;
  return worded((language) => {
    const figure = counted ? `${range[language]} ${label}` : range[language];
    return per === undefined || per === 'once' ? figure : `${figure} ${PER[per][language]}`;
  });
}

function shownValue(value: number, { unit, currency }: Measure): Shown {
  if (unit === 'percent') return { percent: value };
  if (unit === 'money') return currency === undefined ? value : { money: value, currency };
  return unit === 'count' ? value : { span: value, unit };
}

const PER: Readonly<Record<Period, Readonly<Record<'en' | 'nl' | 'de', string>>>> = {
  hour: { en: 'per hour', nl: 'per uur', de: 'pro Stunde' },
  day: { en: 'per day', nl: 'per dag', de: 'pro Tag' },
  week: { en: 'per week', nl: 'per week', de: 'pro Woche' },
  month: { en: 'per month', nl: 'per maand', de: 'pro Monat' },
  quarter: { en: 'per quarter', nl: 'per kwartaal', de: 'pro Quartal' },
  year: { en: 'per year', nl: 'per jaar', de: 'pro Jahr' },
};

/** A figure in the unit of `like` as a plan writes it: `2.5 h`, `12%`, `28 / week`. */
export function writtenMeasure(value: number, like: Measure): string {
  const { unit, label, per } = like;
  const suffix = per === undefined ? '' : per === 'once' ? ' once' : ` / ${per}`;
  if (unit === 'percent') return writtenPercent(value) + suffix;
  if (unit === 'money')
    return `${writtenNumber(value)}${like.currency === undefined ? '' : ` ${like.currency}`}${suffix}`;
  if (unit === 'count') return `${writtenNumber(value)}${label === undefined ? '' : ` ${label}`}${suffix}`;
  const figure = writtenNumber(value);
  const word = unit === 'hour' ? 'h' : figure === '1' ? unit : `${unit}s`;
  return `${figure} ${word}${suffix}`;
}

/** The change as a sentence shows it, with its sign: `+87%`, `−3.5 hours`. */
export function shownChange(value: number, shown: Shown): Shown {
  return value > 0 ? worded((language) => `+${showFigure(shown, language)}`) : shown;
}
