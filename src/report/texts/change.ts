import { type Language, showNumber } from '../../model/figures.ts';
import type { DutyBearer } from '../../rules/law/pack.ts';
import { counted } from './texts.ts';

export type Placement = 'before-use' | 'between' | 'after-go-live' | 'no-date' | 'no-use' | 'after-use';

export interface ChangeTexts {
  readonly title: string;
  readonly empty: string;
  readonly sample: string;
  readonly summary: (duties: number, stated: number) => string;
  readonly stepsSummary: (steps: number) => string;
  readonly calendar: string;
  readonly calendarLabel: (steps: number, lines: string) => string;
  readonly legend: Readonly<Record<'change' | 'law', string>>;
  readonly firstUse: string;
  readonly goLive: string;
  readonly today: string;
  readonly ofUseCase: (line: string, useCase: string) => string;
  readonly steps: string;
  readonly step: Readonly<Record<'inform' | 'involve' | 'train', string>>;
  readonly what: string;
  readonly when: string;
  readonly order: string;
  readonly stepMissing: string;
  readonly placement: Readonly<Record<Placement, string>>;
  readonly from: (start: string) => string;
  readonly by: (day: string) => string;
  readonly noDate: string;
  readonly training: string;
  readonly department: string;
  readonly length: string;
  readonly noLength: string;
  readonly untrained: (departments: string) => string;
  readonly roles: string;
  readonly who: string;
  readonly roleChange: string;
  readonly newRole: (department: string | undefined) => string;
  readonly shares: string;
  readonly share: Readonly<Record<'share' | 'learning', string>>;
  readonly notStated: string;
  readonly usual: (share: string) => string;
  readonly enough: string;
  readonly below: string;
  readonly afterGoLive: string;
  readonly noAfterGoLive: string;
  readonly duties: string;
  readonly dutiesOf: (useCase: string) => string;
  readonly dates: (use: string, goLive: string) => string;
  readonly begun: string;
  readonly undated: string;
  readonly unclassified: string;
  readonly dutySummary: (stated: number, all: number) => string;
  readonly noDuties: string;
  readonly columns: Readonly<Record<'duty' | 'who' | 'from' | 'stated' | 'order', string>>;
  readonly bearer: Readonly<Record<DutyBearer, string>>;
  readonly stated: string;
  readonly undatedStep: string;
  readonly refused: string;
  readonly unknown: string;
  readonly unclear: string;
  readonly planned: string;
  readonly status: {
    readonly missing: string;
    readonly missingYet: string;
    readonly stated: string;
    readonly undated: string;
    readonly refused: string;
    readonly unknown: string;
    readonly unclear: string;
    readonly named: string;
    readonly beforeLaw: string;
    readonly afterProcessing: string;
    readonly remainingRisk: string;
  };
  readonly hinge: (fact: string) => string;
  readonly lawNote: (packs: string) => string;
  readonly pack: (name: string, day: string) => string;
  readonly packs: Readonly<Record<'eu' | 'nl' | 'de', string>>;
  /** A citation as the packs write it, in the words of the language. */
  readonly cited: (citation: string) => string;
}

/** Names of laws and words of citations in English, and what stands for them. */
type Replacements = readonly (readonly [from: RegExp, to: string])[];

const DUTCH_WORDS: Replacements = [
  [/\bAI Act\b/g, 'AI-verordening'],
  [/\bGDPR\b/g, 'AVG'],
  [/, Netherlands\b/g, ''],
  [/, Germany\b/g, ' (Duitsland)'],
  [/\blist under Art\./g, 'lijst op grond van art.'],
  [/\bArts?\./g, 'art.'],
  [/\bAnnex\b/g, 'bijlage'],
  [/\bpoint\b/g, 'punt'],
  [/\bno\. /g, 'nr. '],
  [/\bsentence\b/g, 'zin'],
  [/\bfirst wording\b/g, 'eerste tekst'],
  [/ and /g, ' en '],
];

const GERMAN_WORDS: Replacements = [
  [/\bAI Act\b/g, 'KI-Verordnung'],
  [/\bGDPR\b/g, 'DSGVO'],
  [/, Netherlands\b/g, ' (Niederlande)'],
  [/, Germany\b/g, ''],
  [/\blist under Art\./g, 'Liste nach Art.'],
  [/\bArts\./g, 'Art.'],
  [/\bAnnex\b/g, 'Anhang'],
  [/\bpoint\b/g, 'Nr.'],
  [/\bno\. /g, 'Nr. '],
  [/\bsentence\b/g, 'Satz'],
  [/\bfirst wording\b/g, 'erste Fassung'],
  [/ and /g, ' und '],
];

function inWords(citation: string, words: Replacements): string {
  return words.reduce((text, [from, to]) => text.replace(from, to), citation);
}

export const CHANGE_TEXTS: Readonly<Record<Language, ChangeTexts>> = {
  en: {
    title: 'Change and compliance',
    empty: 'Nothing yet on how people are brought along, and no use case from which legal duties follow.',
    sample: 'Town hall: why, what for, what changes',
    summary: (duties, stated) =>
      duties === 0
        ? ''
        : `${showNumber(stated, 'en')} of ${counted('en', duties, 'legal duty', 'legal duties')} stated in the plan.`,
    stepsSummary: (steps) => `${steps} of 3 steps (inform, involve, train) planned.`,
    calendar: 'Steps over time',
    calendarLabel: (steps, lines) => `${counted('en', steps, 'dated step', 'dated steps')}; ${lines}`,
    legend: { change: 'bringing people along', law: 'legal step' },
    firstUse: 'First use',
    goLive: 'Go-live',
    today: 'Today',
    ofUseCase: (line, useCase) => `${line}: ${useCase}`,
    steps: 'Bringing people along',
    step: { inform: 'Inform', involve: 'Involve', train: 'Train' },
    what: 'What',
    when: 'When',
    order: 'Order',
    stepMissing: 'not planned',
    placement: {
      'before-use': 'before the first use',
      between: 'after the first use, before go-live',
      'after-go-live': 'after go-live',
      'after-use': 'after the first use',
      'no-date': 'no date stated',
      'no-use': 'first use not dated',
    },
    from: (start) => `from ${start}`,
    by: (day) => `by ${day}`,
    noDate: 'not dated',
    training: 'Training by department',
    department: 'Department',
    length: 'Length',
    noLength: 'not stated',
    untrained: (departments) => `No training planned: ${departments}.`,
    roles: 'What changes in the work',
    who: 'Who',
    roleChange: 'What changes',
    newRole: (department) => (department ? `new role in ${department}` : 'new role'),
    shares: 'Time for it',
    share: { share: 'Share of time and money for change', learning: 'Time for learning' },
    notStated: 'not stated',
    usual: (share) => `rule of thumb ${share}`,
    enough: 'at least the rule of thumb',
    below: 'below the rule of thumb',
    afterGoLive: 'After go-live',
    noAfterGoLive: 'Nothing is planned for after go-live.',
    duties: 'Legal duties',
    dutiesOf: (useCase) => `Legal duties: ${useCase}`,
    dates: (use, goLive) => `First use ${use}, go-live ${goLive}`,
    begun: 'has begun',
    undated: 'not dated',
    unclassified: 'Not classified yet ("ai-act"): more duties may follow.',
    dutySummary: (stated, all) => `${stated} of ${all} stated`,
    noDuties: 'None follows from what the plan states.',
    columns: { duty: 'Duty', who: 'Who', from: 'Applies from', stated: 'In the plan', order: 'Status' },
    bearer: {
      provider: 'provider',
      deployer: 'deployer',
      controller: 'controller',
      employer: 'employer',
      everyone: 'everyone',
    },
    stated: 'stated',
    undatedStep: 'stated without a date',
    refused: 'stated as "no"',
    unknown: 'stated as not known',
    unclear: 'cannot be read',
    planned: 'named as a use',
    status: {
      missing: 'missing',
      missingYet: 'missing, applies later',
      stated: 'stated',
      undated: 'date missing',
      refused: 'not done',
      unknown: 'not known',
      unclear: 'cannot be read',
      named: 'prohibited use in the plan',
      beforeLaw: 'after the first use, before the law applies',
      afterProcessing: 'after the data is first used',
      remainingRisk: 'only where a high risk remains after the assessment',
    },
    hinge: (fact) => `depends on "${fact}", which is not known`,
    lawNote: (packs) => `Law as of: ${packs}. An aid for planning, no legal advice.`,
    pack: (name, day) => `${name} ${day}`,
    packs: { eu: 'European Union', nl: 'Netherlands', de: 'Germany' },
    cited: (citation) => citation,
  },
  nl: {
    title: 'Verandering en compliance',
    empty: 'Nog niets over hoe mensen worden meegenomen, en geen use case waaruit wettelijke plichten volgen.',
    sample: 'Bijeenkomst: waarom, waarvoor, wat verandert er',
    summary: (duties, stated) =>
      duties === 0
        ? ''
        : `${showNumber(stated, 'nl')} van ${counted('nl', duties, 'wettelijke plicht', 'wettelijke plichten')} in het plan vermeld.`,
    stepsSummary: (steps) => `${steps} van 3 stappen (informeren, betrekken, trainen) gepland.`,
    calendar: 'Stappen in de tijd',
    calendarLabel: (steps, lines) => `${counted('nl', steps, 'stap met datum', 'stappen met datum')}; ${lines}`,
    legend: { change: 'mensen meenemen', law: 'wettelijke stap' },
    firstUse: 'Eerste gebruik',
    goLive: 'Livegang',
    today: 'Vandaag',
    ofUseCase: (line, useCase) => `${line}: ${useCase}`,
    steps: 'Mensen meenemen',
    step: { inform: 'Informeren', involve: 'Betrekken', train: 'Trainen' },
    what: 'Wat',
    when: 'Wanneer',
    order: 'Volgorde',
    stepMissing: 'niet gepland',
    placement: {
      'before-use': 'vóór het eerste gebruik',
      between: 'na het eerste gebruik, vóór de livegang',
      'after-go-live': 'na de livegang',
      'after-use': 'na het eerste gebruik',
      'no-date': 'geen datum vermeld',
      'no-use': 'eerste gebruik zonder datum',
    },
    from: (start) => `vanaf ${start}`,
    by: (day) => `uiterlijk ${day}`,
    noDate: 'zonder datum',
    training: 'Training per afdeling',
    department: 'Afdeling',
    length: 'Duur',
    noLength: 'niet vermeld',
    untrained: (departments) => `Geen training gepland: ${departments}.`,
    roles: 'Wat er in het werk verandert',
    who: 'Wie',
    roleChange: 'Wat verandert',
    newRole: (department) => (department ? `nieuwe rol bij ${department}` : 'nieuwe rol'),
    shares: 'Tijd ervoor',
    share: { share: 'Aandeel tijd en geld voor verandering', learning: 'Tijd om te leren' },
    notStated: 'niet vermeld',
    usual: (share) => `vuistregel ${share}`,
    enough: 'minstens de vuistregel',
    below: 'onder de vuistregel',
    afterGoLive: 'Na de livegang',
    noAfterGoLive: 'Voor na de livegang is niets gepland.',
    duties: 'Wettelijke plichten',
    dutiesOf: (useCase) => `Wettelijke plichten: ${useCase}`,
    dates: (use, goLive) => `Eerste gebruik ${use}, livegang ${goLive}`,
    begun: 'al begonnen',
    undated: 'zonder datum',
    unclassified: 'Nog niet ingedeeld ("ai-act"): er kunnen meer plichten volgen.',
    dutySummary: (stated, all) => `${stated} van ${all} vermeld`,
    noDuties: 'Uit wat het plan vermeldt volgt er geen.',
    columns: { duty: 'Plicht', who: 'Wie', from: 'Geldt vanaf', stated: 'In het plan', order: 'Status' },
    bearer: {
      provider: 'aanbieder',
      deployer: 'gebruiksverantwoordelijke',
      controller: 'verwerkingsverantwoordelijke',
      employer: 'werkgever',
      everyone: 'iedereen',
    },
    stated: 'vermeld',
    undatedStep: 'vermeld zonder datum',
    refused: 'vermeld als "no"',
    unknown: 'vermeld als niet bekend',
    unclear: 'niet te lezen',
    planned: 'als gebruik genoemd',
    status: {
      missing: 'ontbreekt',
      missingYet: 'ontbreekt, geldt later',
      stated: 'vermeld',
      undated: 'datum ontbreekt',
      refused: 'niet gedaan',
      unknown: 'niet bekend',
      unclear: 'niet te lezen',
      named: 'verboden gebruik in het plan',
      beforeLaw: 'na het eerste gebruik, voordat de wet geldt',
      afterProcessing: 'nadat de gegevens al worden gebruikt',
      remainingRisk: 'alleen als na de beoordeling een hoog risico overblijft',
    },
    hinge: (fact) => `hangt af van "${fact}", dat niet bekend is`,
    lawNote: (packs) => `Stand van het recht: ${packs}. Hulp bij het plannen, geen juridisch advies.`,
    pack: (name, day) => `${name} ${day}`,
    packs: { eu: 'Europese Unie', nl: 'Nederland', de: 'Duitsland' },
    cited: (citation) => inWords(citation, DUTCH_WORDS),
  },
  de: {
    title: 'Veränderung und Compliance',
    empty:
      'Noch nichts dazu, wie Menschen mitgenommen werden, und kein Anwendungsfall, aus dem gesetzliche Pflichten folgen.',
    sample: 'Versammlung: warum, wofür, was sich ändert',
    summary: (duties, stated) =>
      duties === 0
        ? ''
        : `${showNumber(stated, 'de')} von ${counted('de', duties, 'gesetzlichen Pflicht', 'gesetzlichen Pflichten')} im Plan angegeben.`,
    stepsSummary: (steps) => `${steps} von 3 Schritten (informieren, beteiligen, schulen) geplant.`,
    calendar: 'Schritte im Zeitverlauf',
    calendarLabel: (steps, lines) => `${counted('de', steps, 'datierter Schritt', 'datierte Schritte')}; ${lines}`,
    legend: { change: 'Menschen mitnehmen', law: 'rechtlicher Schritt' },
    firstUse: 'Erste Nutzung',
    goLive: 'Go-live',
    today: 'Heute',
    ofUseCase: (line, useCase) => `${line}: ${useCase}`,
    steps: 'Menschen mitnehmen',
    step: { inform: 'Informieren', involve: 'Beteiligen', train: 'Schulen' },
    what: 'Was',
    when: 'Wann',
    order: 'Reihenfolge',
    stepMissing: 'nicht geplant',
    placement: {
      'before-use': 'vor der ersten Nutzung',
      between: 'nach der ersten Nutzung, vor dem Go-live',
      'after-go-live': 'nach dem Go-live',
      'after-use': 'nach der ersten Nutzung',
      'no-date': 'kein Termin angegeben',
      'no-use': 'erste Nutzung ohne Termin',
    },
    from: (start) => `ab ${start}`,
    by: (day) => `bis ${day}`,
    noDate: 'ohne Termin',
    training: 'Schulung je Abteilung',
    department: 'Abteilung',
    length: 'Dauer',
    noLength: 'nicht angegeben',
    untrained: (departments) => `Keine Schulung geplant: ${departments}.`,
    roles: 'Was sich in der Arbeit ändert',
    who: 'Wer',
    roleChange: 'Was sich ändert',
    newRole: (department) => (department ? `neue Rolle in ${department}` : 'neue Rolle'),
    shares: 'Zeit dafür',
    share: { share: 'Anteil an Zeit und Geld für die Veränderung', learning: 'Zeit zum Lernen' },
    notStated: 'nicht angegeben',
    usual: (share) => `Faustregel ${share}`,
    enough: 'mindestens die Faustregel',
    below: 'unter der Faustregel',
    afterGoLive: 'Nach dem Go-live',
    noAfterGoLive: 'Für die Zeit nach dem Go-live ist nichts geplant.',
    duties: 'Gesetzliche Pflichten',
    dutiesOf: (useCase) => `Gesetzliche Pflichten: ${useCase}`,
    dates: (use, goLive) => `Erste Nutzung ${use}, Go-live ${goLive}`,
    begun: 'hat begonnen',
    undated: 'ohne Termin',
    unclassified: 'Noch nicht eingestuft ("ai-act"): Weitere Pflichten können folgen.',
    dutySummary: (stated, all) => `${stated} von ${all} angegeben`,
    noDuties: 'Aus den Angaben des Plans folgt keine.',
    columns: { duty: 'Pflicht', who: 'Wer', from: 'Gilt ab', stated: 'Im Plan', order: 'Status' },
    bearer: {
      provider: 'Anbieter',
      deployer: 'Betreiber',
      controller: 'Verantwortlicher',
      employer: 'Arbeitgeber',
      everyone: 'alle',
    },
    stated: 'angegeben',
    undatedStep: 'ohne Termin angegeben',
    refused: 'als "no" angegeben',
    unknown: 'als nicht bekannt angegeben',
    unclear: 'nicht lesbar',
    planned: 'als Nutzung genannt',
    status: {
      missing: 'fehlt',
      missingYet: 'fehlt, gilt später',
      stated: 'angegeben',
      undated: 'Termin fehlt',
      refused: 'nicht erfolgt',
      unknown: 'nicht bekannt',
      unclear: 'nicht lesbar',
      named: 'verbotene Nutzung im Plan',
      beforeLaw: 'nach der ersten Nutzung, bevor das Recht gilt',
      afterProcessing: 'nachdem die Daten schon genutzt werden',
      remainingRisk: 'nur wenn nach der Abschätzung ein hohes Risiko bleibt',
    },
    hinge: (fact) => `hängt von "${fact}" ab, was nicht bekannt ist`,
    lawNote: (packs) => `Rechtsstand: ${packs}. Eine Hilfe beim Planen, keine Rechtsberatung.`,
    pack: (name, day) => `${name} ${day}`,
    packs: { eu: 'Europäische Union', nl: 'Niederlande', de: 'Deutschland' },
    cited: (citation) => inWords(citation, GERMAN_WORDS),
  },
};
