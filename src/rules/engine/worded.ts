import { LANGUAGES, type Shown, showFigure, showRhythm, type Worded } from '../../model/figures.ts';
import type { Rhythm } from '../../model/values.ts';
import type { Language } from './finding.ts';

/** A value in words of each language. */
export function worded(build: (language: Language) => string): Worded {
  // Every language is in the list.
  return Object.fromEntries(LANGUAGES.map((language) => [language, build(language)])) as Worded;
}

const TO: Worded = { en: 'to', nl: 'tot', de: 'bis' };

/** `4 to 6 weeks`, `20 to 30%`, or the one value where both ends read the same. */
export function wordedRange(low: Shown, high: Shown): Worded {
  return worded((language) => {
    const [from, to] = [showFigure(low, language), showFigure(high, language)];
    if (from === to) return from;
    const unit = unitOf(from) === unitOf(to) ? unitOf(from) : '';
    return `${from.slice(0, from.length - unit.length)} ${TO[language]} ${to}`;
  });
}

/** The same for a figure that counts the same at both ends: one value stays as it is, to be put into words when it is shown. */
export function shownRange(
  { low, high }: { readonly low: number; readonly high: number },
  as: (value: number) => Shown,
): Shown {
  return low === high ? as(low) : wordedRange(as(low), as(high));
}

/** What stands behind the digits. */
function unitOf(figure: string): string {
  return /\D*$/.exec(figure)?.[0] ?? '';
}

/** `every 2 weeks` */
export function wordedRhythm(rhythm: Rhythm): Worded {
  return worded((language) => showRhythm(rhythm, language));
}
