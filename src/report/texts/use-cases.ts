import { type Language, showNumber } from '../../model/figures.ts';
import type { UseCaseCard } from '../use-case-data.ts';
import { counted } from './texts.ts';

export interface UseCaseTexts {
  readonly title: string;
  readonly empty: string;
  readonly sample: { readonly title: string; readonly problem: string };
  readonly summary: Readonly<Record<UseCaseCard['status'], (count: number) => string>>;
  readonly status: Readonly<Record<UseCaseCard['status'], string>>;
  readonly notStated: string;
  readonly score: (points: string, of: string) => string;
  readonly suitability: (met: number, all: number) => string;
  readonly criterion: Readonly<Record<'repetition' | 'data' | 'improvement' | 'inputs', string>>;
  /** For each criterion what the plan says of it. */
  readonly evidence: {
    readonly repetition: (times: string) => string;
    readonly data: (records: string, isOne: boolean) => string;
    readonly technical: (kpis: string) => string;
    readonly levelless: (kpis: string) => string;
    readonly inputs: (count: number) => string;
    readonly complex: (formats: string) => string;
  };
  readonly atLeast: (figure: string) => string;
  readonly atMost: (figure: string) => string;
  readonly oneKpi: string;
  readonly word: Readonly<Record<'met' | 'failed' | 'range' | 'notStated', string>>;
  readonly legal: string;
  readonly noReason: string;
  readonly quadrant: {
    readonly title: string;
    readonly low: string;
    readonly high: string;
    /** Upper left, upper right, lower left, lower right. */
    readonly corners: readonly [string, string, string, string];
    readonly spoken: (title: string, value: string, effort: string) => string;
    readonly left: (count: number) => string;
    readonly keys: string;
  };
  readonly listed: (use: string, where: 'annex-iii' | 'article-5', point: string) => string;
}

export const USE_CASE_TEXTS: Readonly<Record<Language, UseCaseTexts>> = {
  en: {
    title: 'Use cases',
    empty: 'No use case yet. A use case says what the AI is to do, for whom, and which problem it solves.',
    sample: { title: 'Draft quotations automatically', problem: 'A quotation takes six hours.' },
    summary: {
      live: (count) => `${showNumber(count, 'en')} live`,
      chosen: (count) => `${showNumber(count, 'en')} chosen`,
      unstated: (count) => `${showNumber(count, 'en')} without a status`,
      candidate: (count) => counted('en', count, 'candidate', 'candidates'),
      retired: (count) => `${showNumber(count, 'en')} retired`,
    },
    status: {
      live: 'live',
      chosen: 'chosen',
      unstated: 'status not stated',
      candidate: 'candidate',
      retired: 'retired',
    },
    notStated: 'not stated',
    score: (points, of) => `${points} of ${of}`,
    suitability: (met, all) => `Fit for a first use case: ${met} of ${all} criteria met`,
    criterion: {
      repetition: 'High repetition',
      data: 'Enough digital data',
      improvement: 'Measurable improvement',
      inputs: 'Limited complexity',
    },
    evidence: {
      repetition: (times) => `${times} times a week`,
      data: (records, isOne) => `${records} ${isOne ? 'record' : 'records'}`,
      technical: (kpis) => `no business or operational KPI, only ${kpis}`,
      levelless: (kpis) => `${kpis}, without a level`,
      inputs: (count) => counted('en', count, 'input', 'inputs'),
      complex: (formats) => `${formats}: many variables at once`,
    },
    atLeast: (figure) => `at least ${figure}`,
    atMost: (figure) => `at most ${figure}`,
    oneKpi: 'a KPI',
    word: { met: 'met', failed: 'not met', range: 'uncertain', notStated: 'not stated' },
    legal: 'Class under the AI Act, as stated',
    noReason: 'no reason stated',
    quadrant: {
      title: 'Value against effort',
      low: 'low',
      high: 'high',
      corners: ['first', 'plan well', 'on the side', 'rather not'],
      spoken: (title, value, effort) => `${title}: value ${value}, effort ${effort}`,
      left: (count) =>
        count === 1
          ? 'One use case states no value or no effort and is not shown here.'
          : `${showNumber(count, 'en')} use cases state no value or no effort and are not shown here.`,
      keys: 'Shift with the arrow keys scores a use case anew; Enter applies it, Escape cancels.',
    },
    listed: (use, where, point) => `${use} (${where === 'annex-iii' ? `Annex III, point ${point}` : `Art. ${point}`})`,
  },
  nl: {
    title: 'Use cases',
    empty: 'Nog geen use case. Een use case zegt wat de AI moet doen, voor wie, en welk probleem dat oplost.',
    sample: { title: 'Offertes automatisch opstellen', problem: 'Een offerte kost zes uur.' },
    summary: {
      live: (count) => `${showNumber(count, 'nl')} in gebruik`,
      chosen: (count) => `${showNumber(count, 'nl')} gekozen`,
      unstated: (count) => `${showNumber(count, 'nl')} zonder status`,
      candidate: (count) => counted('nl', count, 'kandidaat', 'kandidaten'),
      retired: (count) => `${showNumber(count, 'nl')} beëindigd`,
    },
    status: {
      live: 'in gebruik',
      chosen: 'gekozen',
      unstated: 'status niet vermeld',
      candidate: 'kandidaat',
      retired: 'beëindigd',
    },
    notStated: 'niet vermeld',
    score: (points, of) => `${points} van ${of}`,
    suitability: (met, all) => `Geschikt als eerste use case: ${met} van ${all} criteria gehaald`,
    criterion: {
      repetition: 'Veel herhaling',
      data: 'Genoeg digitale data',
      improvement: 'Meetbare verbetering',
      inputs: 'Beperkte complexiteit',
    },
    evidence: {
      repetition: (times) => `${times} keer per week`,
      data: (records, isOne) => `${records} ${isOne ? 'record' : 'records'}`,
      technical: (kpis) => `geen zakelijke of operationele KPI, alleen ${kpis}`,
      levelless: (kpis) => `${kpis}, zonder niveau`,
      inputs: (count) => counted('nl', count, 'invoervariabele', 'invoervariabelen'),
      complex: (formats) => `${formats}: veel variabelen tegelijk`,
    },
    atLeast: (figure) => `minstens ${figure}`,
    atMost: (figure) => `hoogstens ${figure}`,
    oneKpi: 'een KPI',
    word: { met: 'gehaald', failed: 'niet gehaald', range: 'onzeker', notStated: 'niet vermeld' },
    legal: 'Klasse volgens de AI-verordening, zoals vermeld',
    noReason: 'geen reden vermeld',
    quadrant: {
      title: 'Waarde tegenover inspanning',
      low: 'laag',
      high: 'hoog',
      corners: ['eerst', 'goed plannen', 'tussendoor', 'liever niet'],
      spoken: (title, value, effort) => `${title}: waarde ${value}, inspanning ${effort}`,
      left: (count) =>
        count === 1
          ? 'Eén use case vermeldt geen waarde of geen inspanning en staat hier niet.'
          : `${showNumber(count, 'nl')} use cases vermelden geen waarde of geen inspanning en staan hier niet.`,
      keys: 'Met Shift en de pijltoetsen scoort u een use case opnieuw; Enter voert het door, Escape breekt af.',
    },
    listed: (use, where, point) => `${use} (${where === 'annex-iii' ? `bijlage III, punt ${point}` : `art. ${point}`})`,
  },
  de: {
    title: 'Anwendungsfälle',
    empty:
      'Noch kein Anwendungsfall. Ein Anwendungsfall sagt, was die KI tun soll, für wen und welches Problem das löst.',
    sample: { title: 'Angebote automatisch entwerfen', problem: 'Ein Angebot dauert sechs Stunden.' },
    summary: {
      live: (count) => `${showNumber(count, 'de')} im Einsatz`,
      chosen: (count) => `${showNumber(count, 'de')} gewählt`,
      unstated: (count) => `${showNumber(count, 'de')} ohne Status`,
      candidate: (count) => counted('de', count, 'Kandidat', 'Kandidaten'),
      retired: (count) => `${showNumber(count, 'de')} beendet`,
    },
    status: {
      live: 'im Einsatz',
      chosen: 'gewählt',
      unstated: 'Status nicht angegeben',
      candidate: 'Kandidat',
      retired: 'beendet',
    },
    notStated: 'nicht angegeben',
    score: (points, of) => `${points} von ${of}`,
    suitability: (met, all) => `Eignung als erster Anwendungsfall: ${met} von ${all} Kriterien erfüllt`,
    criterion: {
      repetition: 'Häufige Wiederholung',
      data: 'Genug digitale Daten',
      improvement: 'Messbare Verbesserung',
      inputs: 'Begrenzte Komplexität',
    },
    evidence: {
      repetition: (times) => `${times}-mal pro Woche`,
      data: (records, isOne) => `${records} ${isOne ? 'Datensatz' : 'Datensätze'}`,
      technical: (kpis) => `kein geschäftlicher oder operativer KPI, nur ${kpis}`,
      levelless: (kpis) => `${kpis}, ohne Ebene`,
      inputs: (count) => counted('de', count, 'Eingangsgröße', 'Eingangsgrößen'),
      complex: (formats) => `Daten aus ${formats}: viele Größen zugleich`,
    },
    atLeast: (figure) => `mindestens ${figure}`,
    atMost: (figure) => `höchstens ${figure}`,
    oneKpi: 'ein KPI',
    word: { met: 'erfüllt', failed: 'nicht erfüllt', range: 'unsicher', notStated: 'nicht angegeben' },
    legal: 'Klasse nach der KI-Verordnung, laut Plan',
    noReason: 'keine Begründung angegeben',
    quadrant: {
      title: 'Wert gegen Aufwand',
      low: 'niedrig',
      high: 'hoch',
      corners: ['zuerst', 'gut planen', 'nebenher', 'eher nicht'],
      spoken: (title, value, effort) => `${title}: Wert ${value}, Aufwand ${effort}`,
      left: (count) =>
        count === 1
          ? 'Ein Anwendungsfall nennt keinen Wert oder keinen Aufwand und steht hier nicht.'
          : `${showNumber(count, 'de')} Anwendungsfälle nennen keinen Wert oder keinen Aufwand und stehen hier nicht.`,
      keys: 'Mit der Umschalttaste und den Pfeiltasten wird ein Anwendungsfall neu bewertet; die Eingabetaste übernimmt es, Escape bricht ab.',
    },
    listed: (use, where, point) => `${use} (${where === 'annex-iii' ? `Anhang III, Nr. ${point}` : `Art. ${point}`})`,
  },
};
