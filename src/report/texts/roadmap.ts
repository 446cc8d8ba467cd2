import { type Language, showNumber } from '../../model/figures.ts';
import { counted } from './texts.ts';

/** What the roadmap says of chances, room, deadlines, people and the law; and what the panel offers around it. */
export interface RoadmapChartTexts {
  readonly critical: string;
  readonly criticalFloat: string;
  readonly float: (span: string) => string;
  /** By when half, and four fifths, of the simulated runs have ended. */
  readonly chance: (p50: string, p80: string) => string;
  readonly rowChance: (p50: string, p80: string) => string;
  readonly deadline: (day: string) => string;
  readonly late: (span: string) => string;
  readonly people: (names: string) => string;
  readonly legal: string;
  readonly legalCount: (count: number) => string;
  readonly stepOn: (day: string) => string;
  readonly stepBy: (day: string) => string;
  readonly stepWithoutDay: string;
  readonly stepWithoutStart: string;
  readonly legend: Readonly<
    Record<'critical' | 'float' | 'chance-50' | 'chance-80' | 'deadline' | 'legal' | 'beyond', string>
  >;
  readonly columns: Readonly<Record<'people' | 'float' | 'deadline' | 'chance', string>>;
  readonly tools: {
    readonly label: string;
    readonly zoom: string;
    readonly fit: string;
    readonly week: string;
    readonly month: string;
    readonly quarter: string;
    readonly foldAll: string;
    readonly unfoldAll: string;
    readonly fold: (title: string) => string;
    readonly unfold: (title: string) => string;
    readonly useCase: string;
    readonly person: string;
    readonly all: string;
    readonly find: string;
    /** How many rows are shown of all of them. */
    readonly shown: (shown: number, all: number) => string;
    readonly nothing: string;
    readonly clear: string;
    readonly tablePage: (from: number, to: number, all: number) => string;
    readonly previous: string;
    readonly next: string;
  };
  /** What is said while a bar is moved, before the plan's text is changed. */
  readonly moving: {
    readonly start: (title: string, day: string) => string;
    readonly length: (title: string, days: string) => string;
    readonly cancelled: string;
    readonly confirm: string;
    readonly keys: string;
  };
}

export const ROADMAP_CHART_TEXTS: Readonly<Record<Language, RoadmapChartTexts>> = {
  en: {
    critical: 'critical',
    criticalFloat: 'none: critical',
    float: (span) => `${span} of slack`,
    chance: (p50, p80) => `Half of the simulated runs end by ${p50}, four in five by ${p80}.`,
    rowChance: (p50, p80) => `half of the runs finish it by ${p50}, four in five by ${p80}`,
    deadline: (day) => `deadline ${day}`,
    late: (span) => `${span} late`,
    people: (names) => `with ${names}`,
    legal: 'Legal steps',
    legalCount: (count) => counted('en', count, 'date', 'dates'),
    stepOn: (day) => `on ${day}`,
    stepBy: (day) => `by ${day}`,
    stepWithoutDay: 'has no date',
    stepWithoutStart: 'has a date, but the plan has no "start:" to place it against',
    legend: {
      critical: 'critical: a delay of it delays the end or a deadline',
      float: 'slack: may slip until here',
      'chance-50': 'half of the runs end before it (P50)',
      'chance-80': 'four in five runs end before it (P80)',
      deadline: 'deadline',
      legal: 'legal step',
      beyond: 'legal step outside the period shown',
    },
    columns: { people: 'People', float: 'Slack', deadline: 'Deadline', chance: 'Finish, P50 – P80' },
    tools: {
      label: 'View of the roadmap',
      zoom: 'Zoom',
      fit: 'Whole',
      week: 'Weeks',
      month: 'Months',
      quarter: 'Quarters',
      foldAll: 'Fold phases',
      unfoldAll: 'Unfold phases',
      fold: (title) => `Fold ${title}`,
      unfold: (title) => `Unfold ${title}`,
      useCase: 'Use case',
      person: 'Person',
      all: 'all',
      find: 'Find a row',
      shown: (shown, all) => `${showNumber(shown, 'en')} of ${showNumber(all, 'en')} rows`,
      nothing: 'No row fits this choice.',
      clear: 'Show all rows',
      tablePage: (from, to, all) =>
        `Rows ${showNumber(from, 'en')}–${showNumber(to, 'en')} of ${showNumber(all, 'en')}`,
      previous: 'Previous rows',
      next: 'Next rows',
    },
    moving: {
      start: (title, day) => `${title} starts on ${day}.`,
      length: (title, days) => `${title} takes ${days}.`,
      cancelled: 'Nothing was changed.',
      confirm: 'Enter applies it, Escape cancels.',
      keys: 'Shift with the left and right arrow keys moves a bar, with Control as well its end; Enter applies it, Escape cancels.',
    },
  },
  nl: {
    critical: 'kritiek',
    criticalFloat: 'geen: kritiek',
    float: (span) => `${span} speling`,
    chance: (p50, p80) =>
      `De helft van de gesimuleerde verlopen eindigt uiterlijk op ${p50}, vier van de vijf op ${p80}.`,
    rowChance: (p50, p80) => `in de helft van de verlopen gereed op ${p50}, in vier van de vijf op ${p80}`,
    deadline: (day) => `deadline ${day}`,
    late: (span) => `${span} te laat`,
    people: (names) => `met ${names}`,
    legal: 'Wettelijke stappen',
    legalCount: (count) => counted('nl', count, 'datum', 'datums'),
    stepOn: (day) => `op ${day}`,
    stepBy: (day) => `uiterlijk ${day}`,
    stepWithoutDay: 'heeft geen datum',
    stepWithoutStart: 'heeft een datum, maar het plan heeft geen "start:" om die tegen af te zetten',
    legend: {
      critical: 'kritiek: uitstel verschuift het einde of een deadline',
      float: 'speling: kan tot hier uitlopen',
      'chance-50': 'de helft van de verlopen eindigt ervoor (P50)',
      'chance-80': 'vier van de vijf verlopen eindigen ervoor (P80)',
      deadline: 'deadline',
      legal: 'wettelijke stap',
      beyond: 'wettelijke stap buiten de getoonde periode',
    },
    columns: { people: 'Mensen', float: 'Speling', deadline: 'Deadline', chance: 'Einde, P50 – P80' },
    tools: {
      label: 'Weergave van de roadmap',
      zoom: 'Zoom',
      fit: 'Geheel',
      week: 'Weken',
      month: 'Maanden',
      quarter: 'Kwartalen',
      foldAll: 'Fasen inklappen',
      unfoldAll: 'Fasen uitklappen',
      fold: (title) => `${title} inklappen`,
      unfold: (title) => `${title} uitklappen`,
      useCase: 'Use case',
      person: 'Persoon',
      all: 'alle',
      find: 'Zoek een rij',
      shown: (shown, all) => `${showNumber(shown, 'nl')} van ${showNumber(all, 'nl')} rijen`,
      nothing: 'Geen rij past bij deze keuze.',
      clear: 'Toon alle rijen',
      tablePage: (from, to, all) =>
        `Rij ${showNumber(from, 'nl')}–${showNumber(to, 'nl')} van ${showNumber(all, 'nl')}`,
      previous: 'Vorige rijen',
      next: 'Volgende rijen',
    },
    moving: {
      start: (title, day) => `${title} begint op ${day}.`,
      length: (title, days) => `${title} duurt ${days}.`,
      cancelled: 'Er is niets gewijzigd.',
      confirm: 'Enter voert het door, Escape breekt af.',
      keys: 'Met Shift en de pijl naar links of rechts verschuift u een balk, met Control erbij het einde; Enter voert het door, Escape breekt af.',
    },
  },
  de: {
    critical: 'kritisch',
    criticalFloat: 'keiner: kritisch',
    float: (span) => `${span} Spielraum`,
    chance: (p50, p80) => `Die Hälfte der simulierten Verläufe endet bis ${p50}, vier von fünf bis ${p80}.`,
    rowChance: (p50, p80) => `in der Hälfte der Verläufe fertig bis ${p50}, in vier von fünf bis ${p80}`,
    deadline: (day) => `Frist ${day}`,
    late: (span) => `${span} zu spät`,
    people: (names) => `mit ${names}`,
    legal: 'Rechtliche Schritte',
    legalCount: (count) => counted('de', count, 'Termin', 'Termine'),
    stepOn: (day) => `am ${day}`,
    stepBy: (day) => `bis ${day}`,
    stepWithoutDay: 'hat keinen Termin',
    stepWithoutStart: 'hat einen Termin, aber dem Plan fehlt "start:", um ihn einzuordnen',
    legend: {
      critical: 'kritisch: ein Verzug verschiebt das Ende oder eine Frist',
      float: 'Spielraum: kann sich bis hier verschieben',
      'chance-50': 'die Hälfte der Verläufe endet davor (P50)',
      'chance-80': 'vier von fünf Verläufen enden davor (P80)',
      deadline: 'Frist',
      legal: 'rechtlicher Schritt',
      beyond: 'rechtlicher Schritt außerhalb des gezeigten Zeitraums',
    },
    columns: { people: 'Personen', float: 'Spielraum', deadline: 'Frist', chance: 'Ende, P50 – P80' },
    tools: {
      label: 'Ansicht der Roadmap',
      zoom: 'Zoom',
      fit: 'Ganz',
      week: 'Wochen',
      month: 'Monate',
      quarter: 'Quartale',
      foldAll: 'Phasen einklappen',
      unfoldAll: 'Phasen ausklappen',
      fold: (title) => `${title} einklappen`,
      unfold: (title) => `${title} ausklappen`,
      useCase: 'Anwendungsfall',
      person: 'Person',
      all: 'alle',
      find: 'Zeile suchen',
      shown: (shown, all) => `${showNumber(shown, 'de')} von ${showNumber(all, 'de')} Zeilen`,
      nothing: 'Keine Zeile passt zu dieser Auswahl.',
      clear: 'Alle Zeilen zeigen',
      tablePage: (from, to, all) =>
        `Zeilen ${showNumber(from, 'de')}–${showNumber(to, 'de')} von ${showNumber(all, 'de')}`,
      previous: 'Vorige Zeilen',
      next: 'Nächste Zeilen',
    },
    moving: {
      start: (title, day) => `${title} beginnt am ${day}.`,
      length: (title, days) => `${title} dauert ${days}.`,
      cancelled: 'Nichts wurde geändert.',
      confirm: 'Die Eingabetaste übernimmt es, Escape bricht ab.',
      keys: 'Mit der Umschalttaste und den Pfeiltasten links und rechts lässt sich ein Balken verschieben, zusätzlich mit Strg sein Ende; die Eingabetaste übernimmt es, Escape bricht ab.',
    },
  },
};
