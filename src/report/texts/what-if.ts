import type { Language } from '../../model/figures.ts';
import type { TriedFigure } from '../what-if-data.ts';

/** What is said where a plan is tried with other values. */
export interface WhatIfTexts {
  readonly title: string;
  /** While something is tried: that the picture is not what the file says. */
  readonly notInFile: string;
  readonly lead: string;
  readonly labels: Readonly<Record<TriedFigure, string>>;
  /** What a control changes in the plan, and what it leaves. */
  readonly notes: Readonly<Record<TriedFigure, (count: number) => string>>;
  readonly asStated: (value: string) => string;
  readonly earlier: (span: string, day: string) => string;
  readonly later: (span: string, day: string) => string;
  readonly ofStated: (percent: string) => string;
  readonly weeks: string;
  readonly number: (label: string, unit: string) => string;
  readonly outOfRange: (label: string, least: string, most: string) => string;
  readonly reset: (label: string) => string;
  readonly resetOne: string;
  readonly resetAll: string;
  readonly write: string;
  readonly effect: string;
  readonly figure: string;
  readonly stated: string;
  readonly tried: string;
  readonly unchanged: string;
  readonly becomes: (label: string, stated: string, tried: string) => string;
  readonly noEffect: string;
  readonly finish: string;
  readonly counted: Readonly<Record<'error' | 'warning', string>>;
}

const TEXTS: Readonly<Record<Language, WhatIfTexts>> = {
  en: {
    title: 'What if',
    notInFile: 'What if: not in the file',
    lead: 'Try other values. The text stays as it is until you write them into the plan.',
    labels: { start: 'Start of the plan', budget: 'Total budget', rates: 'Rates', adoption: 'Adoption' },
    notes: {
      start: () => 'Changes "start:". Work with a date of its own stays where it is.',
      budget: () => 'Changes "total:" of the budget.',
      rates: (count) => `Changes "rate:" of ${count === 1 ? 'one person' : `${count} people`}. Salaries stay.`,
      adoption: (count) =>
        `Changes how often, or how much, ${count === 1 ? 'one benefit brings' : `${count} benefits bring`}: "volume:", "amount:", "revenue:" or "output:".`,
    },
    asStated: (value) => `as stated: ${value}`,
    earlier: (span, day) => `${span} earlier, on ${day}`,
    later: (span, day) => `${span} later, on ${day}`,
    ofStated: (percent) => `${percent} of what is stated`,
    weeks: 'weeks',
    number: (label, unit) => `${label}, in ${unit}`,
    outOfRange: (label, least, most) => `"${label}" takes a number from ${least} to ${most}.`,
    reset: (label) => `Back to what is stated: ${label}`,
    resetOne: 'Reset',
    resetAll: 'Reset all',
    write: 'Write into the plan',
    effect: 'What would follow',
    figure: 'Figure',
    stated: 'As stated',
    tried: 'What if',
    unchanged: 'unchanged',
    becomes: (label, stated, tried) => `${label}: ${tried} instead of ${stated}`,
    noEffect: 'None of the key figures changes.',
    finish: 'Finish',
    counted: { error: 'Errors', warning: 'Warnings' },
  },
  nl: {
    title: 'Wat als',
    notInFile: 'Wat als: niet in het bestand',
    lead: 'Probeer andere waarden. De tekst blijft zoals die is totdat u ze in het plan schrijft.',
    labels: { start: 'Begin van het plan', budget: 'Totaal budget', rates: 'Tarieven', adoption: 'Adoptie' },
    notes: {
      start: () => 'Wijzigt "start:". Werk met een eigen datum blijft staan.',
      budget: () => 'Wijzigt "total:" van het budget.',
      rates: (count) => `Wijzigt "rate:" van ${count === 1 ? 'één persoon' : `${count} personen`}. Salarissen blijven.`,
      adoption: (count) =>
        `Wijzigt hoe vaak of hoeveel ${count === 1 ? 'één baat oplevert' : `${count} baten opleveren`}: "volume:", "amount:", "revenue:" of "output:".`,
    },
    asStated: (value) => `zoals opgegeven: ${value}`,
    earlier: (span, day) => `${span} eerder, op ${day}`,
    later: (span, day) => `${span} later, op ${day}`,
    ofStated: (percent) => `${percent} van wat is opgegeven`,
    weeks: 'weken',
    number: (label, unit) => `${label}, in ${unit}`,
    outOfRange: (label, least, most) => `Bij "${label}" hoort een getal van ${least} tot en met ${most}.`,
    reset: (label) => `Terug naar wat is opgegeven: ${label}`,
    resetOne: 'Terugzetten',
    resetAll: 'Alles terugzetten',
    write: 'In het plan schrijven',
    effect: 'Wat eruit zou volgen',
    figure: 'Cijfer',
    stated: 'Zoals opgegeven',
    tried: 'Wat als',
    unchanged: 'ongewijzigd',
    becomes: (label, stated, tried) => `${label}: ${tried} in plaats van ${stated}`,
    noEffect: 'Geen van de belangrijkste cijfers verandert.',
    finish: 'Einde',
    counted: { error: 'Fouten', warning: 'Waarschuwingen' },
  },
  de: {
    title: 'Was wäre wenn',
    notInFile: 'Was wäre wenn: nicht in der Datei',
    lead: 'Andere Werte ausprobieren. Der Text bleibt, wie er ist, bis sie in den Plan geschrieben werden.',
    labels: { start: 'Beginn des Plans', budget: 'Gesamtbudget', rates: 'Sätze', adoption: 'Akzeptanz' },
    notes: {
      start: () => 'Ändert "start:". Arbeit mit eigenem Datum bleibt, wo sie ist.',
      budget: () => 'Ändert "total:" des Budgets.',
      rates: (count) => `Ändert "rate:" von ${count === 1 ? 'einer Person' : `${count} Personen`}. Gehälter bleiben.`,
      adoption: (count) =>
        `Ändert, wie oft oder wie viel ${count === 1 ? 'ein Nutzen bringt' : `${count} Nutzen bringen`}: "volume:", "amount:", "revenue:" oder "output:".`,
    },
    asStated: (value) => `wie angegeben: ${value}`,
    earlier: (span, day) => `${span} früher, am ${day}`,
    later: (span, day) => `${span} später, am ${day}`,
    ofStated: (percent) => `${percent} der Angabe`,
    weeks: 'Wochen',
    number: (label, unit) => `${label}, in ${unit}`,
    outOfRange: (label, least, most) => `Zu „${label}“ gehört eine Zahl von ${least} bis ${most}.`,
    reset: (label) => `Zurück zur Angabe: ${label}`,
    resetOne: 'Zurücksetzen',
    resetAll: 'Alles zurücksetzen',
    write: 'In den Plan schreiben',
    effect: 'Was daraus folgen würde',
    figure: 'Kennzahl',
    stated: 'Wie angegeben',
    tried: 'Was wäre wenn',
    unchanged: 'unverändert',
    becomes: (label, stated, tried) => `${label}: ${tried} statt ${stated}`,
    noEffect: 'Keine der wichtigsten Kennzahlen ändert sich.',
    finish: 'Ende',
    counted: { error: 'Fehler', warning: 'Warnungen' },
  },
};

export function whatIfTexts(language: Language): WhatIfTexts {
  return TEXTS[language];
}
