import type { ElementKind } from '../../model/element.ts';
import {
  LANGUAGES,
  type Language,
  type Shown,
  showNumber,
  showPer,
  showPercent,
  showSpan,
  type Worded,
} from '../../model/figures.ts';
import { type Allocation, type Duration, labelOf, type Money, type Rate, type Share } from '../../model/values.ts';
import { likelyOf } from '../three-point.ts';

/** A text of each language, built the same way. */
export function inAll(build: (language: Language) => string): Worded {
  // Every language is in the list.
  return Object.fromEntries(LANGUAGES.map((language) => [language, build(language)])) as Worded;
}

/** What people call a fact of an element; the word of the language where it has no other name. */
export function labelled(kind: ElementKind, fact: string): Worded {
  return inAll((language) => labelOf(language, kind, fact) ?? fact);
}

/** A figure as the plan states it, its likely point: `€72,000 a year`, `15%`, `3.5 hours`, `15 a week`. */
export function asStated(value: Money | Share | Duration | Rate | Allocation, currency: string): Shown {
  const figure = likelyOf(value);
  switch (value.unit) {
    case 'money': {
      const { per, currency: own = currency } = value;
      return { money: figure, currency: own, ...(per && per !== 'once' ? { per } : {}) };
    }
    case 'percent':
      return { percent: figure };
    case 'count':
      return inAll((language) => `${showNumber(figure, language)} ${showPer(value.per, language)}`);
    default:
      if ('per' in value) {
        return inAll((language) => `${showSpan(figure, value.unit, language)} ${showPer(value.per, language)}`);
      }
      return { span: figure, unit: value.unit === 'day' && value.time === 'working' ? 'working-day' : value.unit };
  }
}

/** A title with a share behind it: `Mila 30%`. */
export function withShare(title: string, percent: number): Worded {
  return inAll((language) => `${title} ${showPercent(percent, language)}`);
}
