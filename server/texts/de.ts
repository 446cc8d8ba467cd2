import { inDative, showNumber } from '../../src/model/figures.ts';
import type { Texts } from './texts.ts';

export const de: Texts = {
  reading: 'Pläne lesen',
  tooLarge: (megabytes) => `Diese Datei ist größer als ${megabytes} MB und wird nicht geprüft`,
  openFile: 'Die importierte Datei öffnen',
  openPreview: 'Vorschau öffnen',
  notFormatted: (line) => `Die Datei wurde nicht formatiert, weil Zeile ${line} nicht gelesen werden kann.`,

  nothingToRename: 'Nur Kennungen von Elementen lassen sich umbenennen.',
  unknownName: (id) => `Nichts hat die Kennung '${id}', daher gibt es nichts umzubenennen.`,
  invalidId: (id) =>
    `'${id}' ist keine Kennung. Eine Kennung hat Buchstaben, Ziffern, Binde- und Unterstriche und beginnt mit einem Buchstaben.`,
  builtInWord: (id) => `'${id}' ist ein Wort der Sprache und würde nicht als Name gelesen.`,
  takenName: (id, title) => `Die Kennung '${id}' hat schon "${title}".`,

  fixAllOfRule: (rule, count) => `Alle ${showNumber(count, 'de')} Befunde von ${rule} in dieser Datei beheben`,
  fixAll: 'Alle sicheren Korrekturen anwenden',
  explain: (rule) => `${rule} erklären`,
  accept: (rule) => `${rule} mit Begründung akzeptieren`,
  reason: 'Grund',

  wholeBlocks: {
    firstPlan: 'Ein erster Plan: ein Anwendungsfall, die Menschen, das Budget',
    teamOfSix: 'Die Rollen, die ein Projekt braucht, je eine Person',
    title: 'Titel',
    name: 'Vor- und Nachname',
    model: 'Was das Modell tut',
    costs: 'Was es heute kostet',
  },

  written: 'Schreibweise',
  oneOf: 'Eines von',
  nameOf: (kinds) => `Die Kennung von: ${kinds}`,
  source: 'Quelle',
  computed: 'Berechnet',
  start: 'Beginn',
  finish: 'Ende',
  likely: 'wahrscheinlich',
  between: (low, high) => inDative(`zwischen ${low} und ${high}`),
  because: {
    planStart: 'dann beginnt der Plan',
    noStart: 'gezählt ab dem Beginn des Plans, der kein Datum nennt',
    fixed: (fact) => `angegeben mit "${fact}:"`,
    dependency: (title, end) => (end === 'start' ? `wartet auf den Beginn von "${title}"` : `wartet auf "${title}"`),
    endDependency: (title, end) =>
      end === 'start'
        ? `es darf nicht vor dem Beginn von "${title}" enden`
        : `es darf nicht vor dem Ende von "${title}" enden`,
    container: (title, end) => (end === 'start' ? `dann beginnt "${title}"` : `dann endet "${title}"`),
  },
  startsBecause: 'Warum es dann beginnt',
  untilOperation: 'Bis der Plan in Betrieb ist',
  relativeDay: (week) => `Woche ${week}`,
  undated: {
    'no-duration': 'Kein Termin: Es hat keine Dauer.',
    'no-start': 'Kein Termin: Es nennt weder "after" noch einen Tag.',
    unreadable: 'Kein Termin: Eine Zeile ist nicht lesbar.',
    impossible: 'Kein Termin: Die Dauer ist unmöglich.',
    unresolved: 'Kein Termin: Es verweist auf etwas, das es nicht gibt.',
    cycle: 'Kein Termin: Es wartet im Kreis auf sich selbst.',
    'nobody-works': 'Kein Termin: Wer es erledigt, arbeitet ab dann nicht mehr daran.',
    'waits-for-undated': 'Kein Termin: Worauf es wartet, hat keinen.',
  },
  ofTotal: (share, total) => `${share} von ${total}`,
  stagesSum: (sum, total) =>
    total === undefined
      ? `Die Budgetabschnitte ergeben zusammen ${sum}.`
      : `Die Budgetabschnitte ergeben zusammen ${sum} von ${total}.`,
  partsSum: (share) => `Personal, Technik und Veränderung ergeben zusammen ${share}.`,
  perYear: (amount) => `${amount} pro Jahr`,
  ofFullTime: (share) => `${share} der vollen Arbeitszeit`,
  withOnCost: (factor) => `${factor} mit Lohnnebenkosten`,
  fromTo: (from, to, change) => `Von ${from} auf ${to}: ${change}`,
  claimed: (change) => `Der Plan nennt ${change}.`,
  load: (share) => `${share} der vollen Arbeitszeit sind für diesen Plan vorgesehen.`,
  peak: (share, from, until) => `Höchstens ${share} der vollen Arbeitszeit, vom ${from} bis ${until}`,
  peakWork: (titles) => `in ${titles}`,
  morePeriods: (count) => `… und ${showNumber(count, 'de')} ${count === 1 ? 'weiterer Zeitraum' : 'weitere Zeiträume'}`,
  roles: 'Rollen',
  today: 'heute',
  planStart: 'Beginn des Plans',
  acceptedRule: 'Hier akzeptiert',

  noSection: (name, nearest) =>
    `Ein Bericht hat keinen Abschnitt ${name}.${nearest === undefined ? '' : ` Der ähnlichste Name ist ${nearest}.`}`,
  noSuchPlan: 'Diesen Plan gibt es hier nicht, oder er lässt sich nicht lesen.',
  noPlanInFile: 'Diese Datei enthält keinen Plan, daher gibt es keinen Bericht davon.',
  brokenPlan: (why) => `Dieser Plan lässt sich nicht als Ganzes lesen${why === '' ? '' : `: ${why}`}.`,
  logo: {
    missing: (file) => `Im Ordner der Pläne gibt es kein Logo ${file}, daher hat der Bericht keines.`,
    'too-large': (file, kilobytes) => `Das Logo ${file} ist größer als ${kilobytes} kB, daher hat der Bericht keines.`,
    'no-picture': (file) => `${file} ist weder PNG noch JPEG, daher hat der Bericht kein Logo.`,
  },
  law: {
    highRisk: (provision) => `Hohes Risiko: ${provision}`,
    prohibited: (provision) => `Verboten: ${provision}`,
    from: (day) => `ab ${day}`,
    duties: 'Pflichten (KI-Verordnung)',
    bearers: {
      provider: 'Anbieter',
      deployer: 'Betreiber',
      controller: 'Verantwortlicher',
      employer: 'Arbeitgeber',
      everyone: 'alle',
    },
    firstUse: 'Erste Nutzung in diesem Plan',
    goLive: 'Go-live in diesem Plan',
    before: (act, day, limit) => `${act}: ${day}, vor dem ${limit}.`,
    onOrAfter: (act, day, limit) => `${act}: ${day}, nicht vor dem ${limit}.`,
    begun: (act) => `${act}: schon geschehen.`,
    undated: (act) => `${act}: unbekannt, da keine datierte Phase den Anwendungsfall liefert.`,
    supervised: (authority) => `Aufsicht: ${authority}.`,
    state: (version) => `Stand des Rechts: ${version}. Keine Rechtsberatung.`,
  },
};
