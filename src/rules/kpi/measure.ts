import { type Shown, showFigure } from '../../model/figures.ts';
import type { Measure, Period } from '../../model/values.ts';
import { worded, wordedRange } from '../engine/worded.ts';
import { writtenNumber, writtenPercent } from '../engine/written.ts';

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
