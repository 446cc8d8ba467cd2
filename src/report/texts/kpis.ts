import type { KpiProgress, UnclearReason } from '../../analysis/kpi-progress.ts';
import { type Language, showRhythm } from '../../model/figures.ts';
import type { Rhythm } from '../../model/values.ts';
import { counted } from './texts.ts';

export interface KpiTexts {
  readonly title: string;
  readonly enter: {
    readonly open: string;
    readonly of: (title: string) => string;
    readonly value: string;
    readonly on: string;
    readonly apply: string;
  };
  readonly empty: string;
  readonly sample: string;
  readonly summary: (count: number, standing: string) => string;
  /** With the number behind it in the summary: "behind: 2". */
  readonly status: Readonly<Record<KpiProgress['status'], string>>;
  readonly because: Readonly<Record<UnclearReason, string>>;
  readonly overdue: string;
  readonly way: (way: string, time: string) => string;
  readonly wayAlone: (way: string) => string;
  readonly remark: string;
  readonly level: Readonly<Record<'business' | 'operational' | 'strategic' | 'technical' | 'unstated', string>>;
  readonly guardrail: string;
  readonly columns: Readonly<Record<'kpi' | 'baseline' | 'actual' | 'target' | 'change' | 'status' | 'review', string>>;
  readonly measures: (useCases: string) => string;
  readonly by: (day: string) => string;
  readonly byMonth: (month: number) => string;
  readonly notStated: string;
  readonly notKnown: string;
  readonly notYet: string;
  /** A difference between two shares: "+40 points". */
  readonly points: (figure: string) => string;
  readonly rhythm: (rhythm: Rhythm) => string;
}

export const KPI_TEXTS: Readonly<Record<Language, KpiTexts>> = {
  en: {
    enter: {
      open: 'Enter a figure',
      of: (title) => `Latest figure of ${title}`,
      value: 'Figure',
      on: 'on',
      apply: 'Write into the plan',
    },
    title: 'KPIs',
    empty: 'No KPI yet. A KPI says where the work stands today, where it is to go, and by when.',
    sample: 'Handling time',
    summary: (count, standing) => `${counted('en', count, 'KPI', 'KPIs')}; ${standing}.`,
    status: {
      reached: 'target reached',
      'on-track': 'on track',
      behind: 'behind',
      missed: 'target missed',
      'limit-held': 'limit held',
      'limit-exceeded': 'limit exceeded',
      'no-actual': 'no actual yet',
      unclear: 'not clear',
    },
    because: {
      unreadable: 'a figure cannot be read',
      'no-target': 'no target stated',
      units: 'figures in different units',
      direction: 'target against the direction, or no direction',
      'no-baseline': 'no baseline stated',
      'no-target-date': 'no target date',
      'no-start': 'the plan has no start',
      'not-measured-since': 'no actual since the target date',
      range: 'the ranges leave it open',
    },
    overdue: 'the target date has passed',
    way: (way, time) => `${way} of the way, ${time} of the time`,
    wayAlone: (way) => `${way} of the way`,
    remark:
      'On track means: the share of the way made from baseline to target is at least the share of the time passed from the start of the plan to the target date. The line in the bar marks the time.',
    level: {
      business: 'Business',
      operational: 'Operational',
      strategic: 'Strategic',
      technical: 'Technical',
      unstated: 'Level not stated',
    },
    guardrail: 'guardrail',
    columns: {
      kpi: 'KPI',
      baseline: 'Baseline',
      actual: 'Latest actual',
      target: 'Target',
      change: 'Change wanted',
      status: 'Status',
      review: 'Review',
    },
    measures: (useCases) => `for ${useCases}`,
    by: (day) => `by ${day}`,
    byMonth: (month) => `by month ${month}`,
    notStated: 'not stated',
    notKnown: 'not known',
    notYet: 'none yet',
    points: (figure) => `${figure} points`,
    rhythm: (rhythm) => showRhythm(rhythm, 'en'),
  },
  nl: {
    enter: {
      open: 'Cijfer invoeren',
      of: (title) => `Laatste cijfer van ${title}`,
      value: 'Cijfer',
      on: 'op',
      apply: 'In het plan schrijven',
    },
    title: "KPI's",
    empty: 'Nog geen KPI. Een KPI zegt waar het werk nu staat, waar het heen moet en wanneer.',
    sample: 'Doorlooptijd',
    summary: (count, standing) => `${counted('nl', count, 'KPI', "KPI's")}; ${standing}.`,
    status: {
      reached: 'streefwaarde gehaald',
      'on-track': 'op schema',
      behind: 'achter op schema',
      missed: 'streefwaarde gemist',
      'limit-held': 'binnen de grens',
      'limit-exceeded': 'buiten de grens',
      'no-actual': 'nog niet gemeten',
      unclear: 'niet duidelijk',
    },
    because: {
      unreadable: 'een cijfer is niet te lezen',
      'no-target': 'geen streefwaarde vermeld',
      units: 'cijfers in verschillende eenheden',
      direction: 'streefwaarde tegen de richting in, of geen richting',
      'no-baseline': 'geen nulmeting vermeld',
      'no-target-date': 'geen streefdatum',
      'no-start': 'het plan heeft geen startdatum',
      'not-measured-since': 'niet gemeten sinds de streefdatum',
      range: 'door de bandbreedtes niet te zeggen',
    },
    overdue: 'de streefdatum is voorbij',
    way: (way, time) => `${way} van de weg, ${time} van de tijd`,
    wayAlone: (way) => `${way} van de weg`,
    remark:
      'Op schema betekent: het afgelegde deel van de weg van nulmeting naar streefwaarde is minstens het verstreken deel van de tijd van de start van het plan tot de streefdatum. De streep in de balk geeft de tijd aan.',
    level: {
      business: 'Bedrijfsresultaat',
      operational: 'Operationeel',
      strategic: 'Strategisch',
      technical: 'Technisch',
      unstated: 'Niveau niet vermeld',
    },
    guardrail: 'kwaliteitsgrens',
    columns: {
      kpi: 'KPI',
      baseline: 'Nulmeting',
      actual: 'Laatst gemeten',
      target: 'Streefwaarde',
      change: 'Beoogde verandering',
      status: 'Status',
      review: 'Beoordeling',
    },
    measures: (useCases) => `voor ${useCases}`,
    by: (day) => `uiterlijk ${day}`,
    byMonth: (month) => `uiterlijk maand ${month}`,
    notStated: 'niet vermeld',
    notKnown: 'niet bekend',
    notYet: 'nog geen',
    points: (figure) => `${figure} procentpunten`,
    rhythm: (rhythm) => showRhythm(rhythm, 'nl'),
  },
  de: {
    enter: {
      open: 'Wert eintragen',
      of: (title) => `Letzter Wert von ${title}`,
      value: 'Wert',
      on: 'am',
      apply: 'In den Plan schreiben',
    },
    title: 'KPIs',
    empty: 'Noch kein KPI. Ein KPI sagt, wo die Arbeit heute steht, wohin sie soll und bis wann.',
    sample: 'Bearbeitungszeit',
    summary: (count, standing) => `${counted('de', count, 'KPI', 'KPIs')}; ${standing}.`,
    status: {
      reached: 'Ziel erreicht',
      'on-track': 'im Plan',
      behind: 'im Rückstand',
      missed: 'Ziel verfehlt',
      'limit-held': 'Grenze eingehalten',
      'limit-exceeded': 'Grenze überschritten',
      'no-actual': 'noch nicht gemessen',
      unclear: 'nicht klar',
    },
    because: {
      unreadable: 'eine Zahl ist nicht lesbar',
      'no-target': 'kein Zielwert angegeben',
      units: 'Zahlen in verschiedenen Einheiten',
      direction: 'Zielwert gegen die Richtung oder keine Richtung',
      'no-baseline': 'kein Ausgangswert angegeben',
      'no-target-date': 'kein Zieldatum',
      'no-start': 'der Plan hat kein Startdatum',
      'not-measured-since': 'seit dem Zieldatum nicht gemessen',
      range: 'die Spannen lassen es offen',
    },
    overdue: 'das Zieldatum ist vorbei',
    way: (way, time) => `${way} des Wegs, ${time} der Zeit`,
    wayAlone: (way) => `${way} des Wegs`,
    remark:
      'Im Plan heißt: Der Anteil des Wegs vom Ausgangs- zum Zielwert ist mindestens so groß wie der Anteil der Zeit vom Start des Plans bis zum Zieldatum. Der Strich im Balken zeigt die Zeit.',
    level: {
      business: 'Geschäftlich',
      operational: 'Operativ',
      strategic: 'Strategisch',
      technical: 'Technisch',
      unstated: 'Ebene nicht angegeben',
    },
    guardrail: 'Qualitätsgrenze',
    columns: {
      kpi: 'KPI',
      baseline: 'Ausgangswert',
      actual: 'Letzter Istwert',
      target: 'Zielwert',
      change: 'Angestrebte Veränderung',
      status: 'Status',
      review: 'Überprüfung',
    },
    measures: (useCases) => `für ${useCases}`,
    by: (day) => `bis ${day}`,
    byMonth: (month) => `bis Monat ${month}`,
    notStated: 'nicht angegeben',
    notKnown: 'nicht bekannt',
    notYet: 'noch keiner',
    points: (figure) => `${figure} Prozentpunkte`,
    rhythm: (rhythm) => showRhythm(rhythm, 'de'),
  },
};
