import type { CalendarProblem } from '../../../analysis/calendar/calendar-problem.ts';
import type { Outcome } from '../../../analysis/figures/held.ts';
import { inDative, type Language } from '../../../model/figures.ts';
import type { Section } from './request.ts';

/** What `aiplan facts` says in one language beside the figures and their explanations. */
export interface FactsTexts {
  readonly sections: Readonly<Record<Section, string>>;
  readonly shared: string;
  readonly asOf: (day: string) => string;
  readonly nothing: string;
  /** In place of a figure that does not follow. */
  readonly unknown: string;
  readonly calendar: {
    readonly holidays: string;
    readonly noHolidays: string;
    readonly fullTime: string;
    readonly week: (days: string, hours: string) => string;
    readonly problem: (problem: CalendarProblem) => string;
  };
  /** A difference between two shares. */
  readonly points: (figure: string) => string;
  readonly columns: Readonly<
    Record<
      | 'what'
      | 'start'
      | 'end'
      | 'between'
      | 'float'
      | 'deadline'
      | 'spare'
      | 'chance'
      | 'who'
      | 'allocation'
      | 'peak'
      | 'when'
      | 'declared'
      | 'computed'
      | 'difference'
      | 'stage'
      | 'months'
      | 'quarter'
      | 'figure'
      | 'claimed'
      | 'precision'
      | 'line'
      | 'outcome',
      string
    >
  >;
  readonly schedule: {
    readonly critical: string;
    readonly done: string;
    readonly whole: string;
    readonly between: (low: string, high: string) => string;
  };
  readonly late: (span: string) => string;
  readonly people: {
    readonly allTime: string;
    readonly period: (from: string, until: string) => string;
    readonly over: (person: string, share: string, from: string, until: string, days: string) => string;
    readonly away: (person: string, task: string, days: string, of: string) => string;
  };
  readonly cost: {
    readonly total: string;
    readonly outside: string;
    readonly monthsOf: (first: number, last: number) => string;
    readonly unknown: string;
    readonly reserve: string;
  };
  readonly uncertainty: {
    readonly courses: (runs: string, seed: string, inputs: string) => string;
    readonly certain: string;
    readonly precision: string;
    readonly endOfRoadmap: string;
    readonly moves: string;
    readonly claim: (figure: string, share: string) => string;
    readonly never: (share: string) => string;
    readonly lowHigh: (low: string, high: string) => string;
  };
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly sharedBy: (person: string, plans: string, share: string) => string;
  readonly sharedUndated: (person: string, plan: string) => string;
  readonly noShared: string;
}

const en: FactsTexts = {
  sections: {
    calendar: 'Calendar',
    schedule: 'Schedule',
    deadlines: 'Deadlines',
    people: 'People',
    cost: 'Cost',
    'business-case': 'Business case',
    uncertainty: 'Uncertainty',
    expectations: 'Expectations',
  },
  shared: 'People in several plans',
  asOf: (day) => `as of ${day}`,
  nothing: 'The plan states nothing of this.',
  unknown: 'unknown',
  calendar: {
    holidays: 'Public holidays',
    noHolidays: 'none counted',
    fullTime: 'Full time',
    week: (days, hours) => `${days} and ${hours} a week`,
    problem: (problem) => {
      switch (problem.kind) {
        case 'no-country':
          return 'The company states no country, so that no public holiday counts';
        case 'unknown-country':
          return `No public holidays are known for the country '${problem.written}'`;
        case 'unknown-region':
          return `${problem.country} has no region '${problem.written}'; only the holidays of the whole country count`;
        case 'unreadable':
          return `A line '${problem.fact}:' cannot be read and is left out`;
        case 'no-start':
          return `A line '${problem.fact}:' names a month of the plan, which states no start`;
        case 'reversed':
          return `A line '${problem.fact}:' ends before it begins and is left out`;
        case 'impossible-full-time':
          return 'Nobody can work full time as stated; 40 hours a week are counted';
      }
    },
  },
  points: (figure) => `${figure} points`,
  columns: {
    what: 'What',
    start: 'Start',
    end: 'End',
    between: 'End, between',
    float: 'Slack',
    deadline: 'Deadline',
    spare: 'Room',
    chance: 'Chance',
    who: 'Who',
    allocation: 'Allocation',
    peak: 'At most',
    when: 'When',
    declared: 'Declared',
    computed: 'Computed',
    difference: 'Difference',
    stage: 'Stage',
    months: 'Months',
    quarter: 'Quarter',
    figure: 'Figure',
    claimed: 'Claimed',
    precision: '± P80',
    line: 'Line',
    outcome: 'Outcome',
  },
  schedule: {
    critical: 'critical',
    done: 'done',
    whole: 'Roadmap',
    between: (low, high) => `${low} – ${high}`,
  },
  late: (span) => `${span} late`,
  people: {
    allTime: 'all the time',
    period: (from, until) => `${from} – ${until}`,
    over: (person, share, from, until, days) =>
      `${person} has ${share} from ${from} to ${until}: ${days} of work do not fit`,
    away: (person, task, days, of) => `${person} is away on ${days} of the ${of} of '${task}'`,
  },
  cost: {
    total: 'Total',
    outside: 'Outside the stages',
    monthsOf: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    unknown: 'Not counted',
    reserve: 'Reserve',
  },
  uncertainty: {
    courses: (runs, seed, inputs) => `${runs} runs of the plan, seed ${seed}; uncertain figures: ${inputs}`,
    certain: 'Nothing in the plan is uncertain: there is one run.',
    precision:
      '± P80: how near P80 is to what endlessly many runs would give, in 95 of 100 cases; days for a date, months for a time.',
    endOfRoadmap: 'End of the roadmap',
    moves: 'What moves the end of the roadmap most',
    claim: (figure, share) => `${figure} reaches what is claimed in ${share} of the runs`,
    never: (share) => `In ${share} of the runs the investment never pays back.`,
    lowHigh: (low, high) => `${low} where it is low, ${high} where it is high`,
  },
  outcomes: { holds: 'holds', missed: 'missed', open: 'cannot be decided' },
  sharedBy: (person, plans, share) => `${person}: up to ${share} together in ${plans}`,
  sharedUndated: (person, plan) => `${person}: ${plan} says no day on which it begins, so that nothing can be added up`,
  noShared: 'No person is planned by more than one of these plans.',
};

const nl: FactsTexts = {
  sections: {
    calendar: 'Kalender',
    schedule: 'Planning',
    deadlines: 'Deadlines',
    people: 'Mensen',
    cost: 'Kosten',
    'business-case': 'Businesscase',
    uncertainty: 'Onzekerheid',
    expectations: 'Verwachtingen',
  },
  shared: 'Mensen in meerdere plannen',
  asOf: (day) => `per ${day}`,
  nothing: 'Het plan noemt hier niets over.',
  unknown: 'onbekend',
  calendar: {
    holidays: 'Feestdagen',
    noHolidays: 'niet meegeteld',
    fullTime: 'Voltijd',
    week: (days, hours) => `${days} en ${hours} per week`,
    problem: (problem) => {
      switch (problem.kind) {
        case 'no-country':
          return 'Het bedrijf noemt geen land, dus geen feestdag telt';
        case 'unknown-country':
          return `Voor het land '${problem.written}' zijn geen feestdagen bekend`;
        case 'unknown-region':
          return `${problem.country} heeft geen regio '${problem.written}'; alleen landelijke feestdagen tellen`;
        case 'unreadable':
          return `Een regel '${problem.fact}:' is onleesbaar en telt niet mee`;
        case 'no-start':
          return `Een regel '${problem.fact}:' noemt een maand van het plan, dat geen start heeft`;
        case 'reversed':
          return `Een regel '${problem.fact}:' eindigt voordat hij begint en telt niet mee`;
        case 'impossible-full-time':
          return 'Zo kan niemand voltijd werken; gerekend wordt met 40 uur per week';
      }
    },
  },
  points: (figure) => `${figure} procentpunten`,
  columns: {
    what: 'Wat',
    start: 'Begin',
    end: 'Einde',
    between: 'Einde, tussen',
    float: 'Speling',
    deadline: 'Deadline',
    spare: 'Ruimte',
    chance: 'Kans',
    who: 'Wie',
    allocation: 'Inzet',
    peak: 'Hoogstens',
    when: 'Wanneer',
    declared: 'Opgegeven',
    computed: 'Berekend',
    difference: 'Verschil',
    stage: 'Budgetfase',
    months: 'Maanden',
    quarter: 'Kwartaal',
    figure: 'Cijfer',
    claimed: 'Beloofd',
    precision: '± P80',
    line: 'Regel',
    outcome: 'Uitkomst',
  },
  schedule: {
    critical: 'kritiek',
    done: 'klaar',
    whole: 'Roadmap',
    between: (low, high) => `${low} – ${high}`,
  },
  late: (span) => `${span} te laat`,
  people: {
    allTime: 'de hele tijd',
    period: (from, until) => `${from} – ${until}`,
    over: (person, share, from, until, days) =>
      `${person} heeft ${share} van ${from} tot en met ${until}: ${days} werk past niet`,
    away: (person, task, days, of) => `${person} is afwezig op ${days} van de ${of} van '${task}'`,
  },
  cost: {
    total: 'Totaal',
    outside: 'Buiten de budgetfasen',
    monthsOf: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    unknown: 'Niet meegeteld',
    reserve: 'Reserve',
  },
  uncertainty: {
    courses: (runs, seed, inputs) => `${runs} verlopen van het plan, startwaarde ${seed}; onzekere cijfers: ${inputs}`,
    certain: 'Niets in het plan is onzeker: er is één verloop.',
    precision:
      '± P80: hoe dicht P80 ligt bij wat eindeloos veel verlopen zouden geven, in 95 van 100 gevallen; dagen bij een datum, maanden bij een tijd.',
    endOfRoadmap: 'Einde van de roadmap',
    moves: 'Wat het einde van de roadmap het meest verschuift',
    claim: (figure, share) => `${figure} haalt in ${share} van de verlopen wat is beloofd`,
    never: (share) => `In ${share} van de verlopen verdient de investering zich nooit terug.`,
    lowHigh: (low, high) => `${low} waar dat laag is, ${high} waar dat hoog is`,
  },
  outcomes: { holds: 'klopt', missed: 'niet gehaald', open: 'niet te toetsen' },
  sharedBy: (person, plans, share) => `${person}: samen tot ${share} in ${plans}`,
  sharedUndated: (person, plan) => `${person}: ${plan} noemt geen begindag, dus er valt niets op te tellen`,
  noShared: 'Niemand is door meer dan één van deze plannen ingepland.',
};

const de: FactsTexts = {
  sections: {
    calendar: 'Kalender',
    schedule: 'Terminplan',
    deadlines: 'Fristen',
    people: 'Personen',
    cost: 'Kosten',
    'business-case': 'Business Case',
    uncertainty: 'Unsicherheit',
    expectations: 'Erwartungen',
  },
  shared: 'Personen in mehreren Plänen',
  asOf: (day) => `Stand ${day}`,
  nothing: 'Der Plan sagt dazu nichts.',
  unknown: 'unbekannt',
  calendar: {
    holidays: 'Feiertage',
    noHolidays: 'nicht gezählt',
    fullTime: 'Vollzeit',
    week: (days, hours) => `${days} und ${hours} pro Woche`,
    problem: (problem) => {
      switch (problem.kind) {
        case 'no-country':
          return 'Das Unternehmen nennt kein Land, daher zählt kein Feiertag';
        case 'unknown-country':
          return `Für das Land '${problem.written}' sind keine Feiertage bekannt`;
        case 'unknown-region':
          return `${problem.country} hat keine Region '${problem.written}'; nur landesweite Feiertage zählen`;
        case 'unreadable':
          return `Eine Zeile '${problem.fact}:' ist nicht lesbar und zählt nicht`;
        case 'no-start':
          return `Eine Zeile '${problem.fact}:' nennt einen Monat des Plans, der keinen Beginn hat`;
        case 'reversed':
          return `Eine Zeile '${problem.fact}:' endet, bevor sie beginnt, und zählt nicht`;
        case 'impossible-full-time':
          return 'So kann niemand Vollzeit arbeiten; gezählt werden 40 Stunden pro Woche';
      }
    },
  },
  points: (figure) => `${figure} Prozentpunkte`,
  columns: {
    what: 'Was',
    start: 'Beginn',
    end: 'Ende',
    between: 'Ende, zwischen',
    float: 'Spielraum',
    deadline: 'Frist',
    spare: 'Abstand',
    chance: 'Wahrscheinlichkeit',
    who: 'Wer',
    allocation: 'Anteil',
    peak: 'Höchstens',
    when: 'Wann',
    declared: 'Angegeben',
    computed: 'Berechnet',
    difference: 'Differenz',
    stage: 'Budgetabschnitt',
    months: 'Monate',
    quarter: 'Quartal',
    figure: 'Kennzahl',
    claimed: 'Versprochen',
    precision: '± P80',
    line: 'Zeile',
    outcome: 'Ergebnis',
  },
  schedule: {
    critical: 'kritisch',
    done: 'fertig',
    whole: 'Roadmap',
    between: (low, high) => `${low} – ${high}`,
  },
  late: (span) => `${span} zu spät`,
  people: {
    allTime: 'die ganze Zeit',
    period: (from, until) => `${from} – ${until}`,
    over: (person, share, from, until, days) =>
      `${person} hat ${share} vom ${from} bis zum ${until}: Arbeit von ${inDative(days)} passt nicht hinein`,
    away: (person, task, days, of) => `${person} fehlt an ${inDative(days)} der ${of} von '${task}'`,
  },
  cost: {
    total: 'Summe',
    outside: 'Außerhalb der Budgetabschnitte',
    monthsOf: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    unknown: 'Nicht gezählt',
    reserve: 'Reserve',
  },
  uncertainty: {
    courses: (runs, seed, inputs) => `${runs} Verläufe des Plans, Startwert ${seed}; unsichere Angaben: ${inputs}`,
    certain: 'Nichts im Plan ist unsicher: Es gibt einen Verlauf.',
    precision:
      '± P80: wie nah P80 dem ist, was endlos viele Verläufe ergäben, in 95 von 100 Fällen; Tage bei einem Termin, Monate bei einer Dauer.',
    endOfRoadmap: 'Ende der Roadmap',
    moves: 'Was das Ende der Roadmap am meisten verschiebt',
    claim: (figure, share) => `${figure} erreicht in ${share} der Verläufe, was versprochen ist`,
    never: (share) => `In ${share} der Verläufe amortisiert sich die Investition nie.`,
    lowHigh: (low, high) => `${low}, wo der Wert niedrig ist, ${high}, wo er hoch ist`,
  },
  outcomes: { holds: 'gilt', missed: 'verfehlt', open: 'nicht prüfbar' },
  sharedBy: (person, plans, share) => `${person}: zusammen bis zu ${share} in ${plans}`,
  sharedUndated: (person, plan) => `${person}: ${plan} nennt keinen Tag des Beginns, daher lässt sich nichts addieren`,
  noShared: 'Niemand ist von mehr als einem dieser Pläne eingeplant.',
};

const TEXTS: Readonly<Record<Language, FactsTexts>> = { en, nl, de };

export function factsTextsIn(language: Language): FactsTexts {
  return TEXTS[language];
}
