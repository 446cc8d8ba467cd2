import type { Language } from '../../model/figures.ts';

export interface BusinessCaseTexts {
  readonly title: string;
  readonly empty: string;
  readonly sample: string;
  readonly summary: Readonly<
    Record<'pays' | 'never' | 'open', (spent: string, benefit: string, payback: string) => string>
  >;
  readonly figures: string;
  readonly chances: (low: string, high: string) => string;
  readonly notKnown: string;
  readonly never: string;
  readonly claims: string;
  readonly claimed: string;
  readonly computed: string;
  readonly difference: string;
  readonly chance: (share: string) => string;
  readonly verdict: Readonly<Record<'held' | 'missed' | 'open', string>>;
  readonly cash: string;
  readonly cashAxis: string;
  readonly monthAxis: string;
  readonly cashLabel: (lowest: string, end: string) => string;
  readonly likely: string;
  readonly band: string;
  readonly marks: Readonly<Record<'today' | 'go-live' | 'payback', string>>;
  readonly month: (month: number) => string;
  readonly table: string;
  readonly when: string;
  readonly tornado: (figure: string) => string;
  readonly tornadoNote: string;
  readonly likelyIs: (figure: string) => string;
  readonly lowHigh: (low: string, high: string) => string;
  readonly benefits: string;
  readonly columns: Readonly<Record<'benefit' | 'useCase' | 'value' | 'starts' | 'owner' | 'kpi', string>>;
  readonly perYear: (amount: string) => string;
  readonly once: (amount: string) => string;
  readonly nobody: string;
  readonly courses: (runs: string) => string;
  readonly pending: string;
  readonly points: (figure: string) => string;
  /** For the first lines of the report. */
  readonly pays: string;
  readonly paysAfter: (payback: string) => string;
  readonly paysNever: string;
  readonly paysOpen: string;
  readonly roi: (roi: string) => string;
  /** Where it is below nothing. */
  readonly npv: (npv: string) => string;
}

export const BUSINESS_CASE_TEXTS: Readonly<Record<Language, BusinessCaseTexts>> = {
  en: {
    title: 'Business case',
    empty:
      'No benefit yet. A benefit says what a use case brings in a year, who answers for it, and by which KPI one sees it.',
    sample: 'Hours saved',
    summary: {
      pays: (spent, benefit, payback) => `${spent} brings ${benefit} and pays back in ${payback}.`,
      never: (spent, benefit) => `${spent} brings ${benefit}, which does not pay back the money.`,
      open: (spent, benefit) => `${spent} against ${benefit}; when it pays back does not follow from the plan.`,
    },
    figures: 'What follows from the plan',
    chances: (low, high) => `P10 to P90: ${low} to ${high}`,
    notKnown: 'not known',
    never: 'never',
    claims: 'What the plan claims',
    claimed: 'Claimed',
    computed: 'Computed',
    difference: 'Difference',
    chance: (share) => `reached in ${share} of the runs`,
    verdict: { held: 'holds', missed: 'does not follow', open: 'cannot be checked' },
    cash: 'Money over time',
    cashAxis: 'What has come in less what has gone out',
    monthAxis: 'Time',
    cashLabel: (lowest, end) => `Money over time: ${lowest} at the lowest point, ${end} at the end.`,
    likely: 'likely',
    band: 'between P10 and P90',
    marks: { today: 'Today', 'go-live': 'In use', payback: 'Paid back' },
    month: (month) => `month ${month}`,
    table: 'Money over time as a table',
    when: 'Until',
    tornado: (figure) => `What moves it most: ${figure}`,
    tornadoNote: 'The mean over the runs in which an input lies in its lowest and in its highest tenth.',
    likelyIs: (figure) => `The line is the likely figure, ${figure}.`,
    lowHigh: (low, high) => `${low} when low, ${high} when high`,
    benefits: 'Benefits',
    columns: { benefit: 'Benefit', useCase: 'Use case', value: 'Value', starts: 'From', owner: 'Owner', kpi: 'KPI' },
    perYear: (amount) => `${amount} a year`,
    once: (amount) => `${amount} once`,
    nobody: 'nobody',
    courses: (runs) =>
      `Chances are from ${runs} simulated runs of the plan, in which each uncertain figure is drawn from its range.`,
    pending: 'Chances are being simulated.',
    points: (figure) => `${figure} points`,
    pays: 'Does it pay',
    paysAfter: (payback) => `Pays back in ${payback}`,
    paysNever: 'Does not pay back',
    paysOpen: 'Not known',
    roi: (roi) => `return of the first full year ${roi}`,
    npv: (npv) => `net present value ${npv}`,
  },
  nl: {
    title: 'Businesscase',
    empty:
      'Nog geen baten. Een baat zegt wat een use case per jaar oplevert, wie erover gaat en aan welke KPI men het ziet.',
    sample: 'Bespaarde uren',
    summary: {
      pays: (spent, benefit, payback) => `${spent} levert ${benefit} op en is terugverdiend in ${payback}.`,
      never: (spent, benefit) => `${spent} levert ${benefit} op; daarmee wordt het geld niet terugverdiend.`,
      open: (spent, benefit) => `${spent} tegenover ${benefit}; wanneer het is terugverdiend, volgt niet uit het plan.`,
    },
    figures: 'Wat uit het plan volgt',
    chances: (low, high) => `P10 tot P90: ${low} tot ${high}`,
    notKnown: 'niet bekend',
    never: 'nooit',
    claims: 'Wat het plan belooft',
    claimed: 'Beloofd',
    computed: 'Berekend',
    difference: 'Verschil',
    chance: (share) => `gehaald in ${share} van de verlopen`,
    verdict: { held: 'klopt', missed: 'volgt niet', open: 'niet te toetsen' },
    cash: 'Geld in de tijd',
    cashAxis: 'Wat binnenkwam min wat eruit ging',
    monthAxis: 'Tijd',
    cashLabel: (lowest, end) => `Geld in de tijd: ${lowest} op het laagste punt, ${end} aan het eind.`,
    likely: 'waarschijnlijk',
    band: 'tussen P10 en P90',
    marks: { today: 'Vandaag', 'go-live': 'In gebruik', payback: 'Terugverdiend' },
    month: (month) => `maand ${month}`,
    table: 'Geld in de tijd als tabel',
    when: 'Tot en met',
    tornado: (figure) => `Wat de meeste invloed heeft: ${figure}`,
    tornadoNote: 'Het gemiddelde over de verlopen waarin een gegeven in zijn laagste en in zijn hoogste tiende ligt.',
    likelyIs: (figure) => `De streep is het waarschijnlijke cijfer, ${figure}.`,
    lowHigh: (low, high) => `${low} bij een lage, ${high} bij een hoge waarde`,
    benefits: 'Baten',
    columns: { benefit: 'Baat', useCase: 'Use case', value: 'Waarde', starts: 'Vanaf', owner: 'Eigenaar', kpi: 'KPI' },
    perYear: (amount) => `${amount} per jaar`,
    once: (amount) => `${amount} eenmalig`,
    nobody: 'niemand',
    courses: (runs) =>
      `Kansen komen uit ${runs} gesimuleerde verlopen van het plan, waarin elk onzeker cijfer uit zijn bandbreedte wordt getrokken.`,
    pending: 'Kansen worden gesimuleerd.',
    points: (figure) => `${figure} procentpunten`,
    pays: 'Loont het',
    paysAfter: (payback) => `Terugverdiend in ${payback}`,
    paysNever: 'Wordt niet terugverdiend',
    paysOpen: 'Niet bekend',
    roi: (roi) => `rendement van het eerste volle jaar ${roi}`,
    npv: (npv) => `netto contante waarde ${npv}`,
  },
  de: {
    title: 'Business Case',
    empty:
      'Noch kein Nutzen. Ein Nutzen sagt, was ein Anwendungsfall im Jahr bringt, wer dafür einsteht und an welchem KPI man es sieht.',
    sample: 'Eingesparte Stunden',
    summary: {
      pays: (spent, benefit, payback) => `${spent} bringen ${benefit}; Amortisation: ${payback}.`,
      never: (spent, benefit) => `${spent} bringen ${benefit}; damit kommt das Geld nicht zurück.`,
      open: (spent, benefit) =>
        `${spent} stehen ${benefit} gegenüber; wann sich das amortisiert, folgt nicht aus dem Plan.`,
    },
    figures: 'Was aus dem Plan folgt',
    chances: (low, high) => `P10 bis P90: ${low} bis ${high}`,
    notKnown: 'nicht bekannt',
    never: 'nie',
    claims: 'Was der Plan verspricht',
    claimed: 'Versprochen',
    computed: 'Berechnet',
    difference: 'Differenz',
    chance: (share) => `in ${share} der Verläufe erreicht`,
    verdict: { held: 'trifft zu', missed: 'folgt nicht', open: 'nicht prüfbar' },
    cash: 'Geld im Zeitverlauf',
    cashAxis: 'Einnahmen abzüglich Ausgaben',
    monthAxis: 'Zeit',
    cashLabel: (lowest, end) => `Geld im Zeitverlauf: ${lowest} am tiefsten Punkt, ${end} am Ende.`,
    likely: 'wahrscheinlich',
    band: 'zwischen P10 und P90',
    marks: { today: 'Heute', 'go-live': 'In Betrieb', payback: 'Amortisiert' },
    month: (month) => `Monat ${month}`,
    table: 'Geld im Zeitverlauf als Tabelle',
    when: 'Bis',
    tornado: (figure) => `Größter Einfluss: ${figure}`,
    tornadoNote:
      'Mittelwert der Verläufe, in denen eine Angabe in ihrem niedrigsten und in ihrem höchsten Zehntel liegt.',
    likelyIs: (figure) => `Der Strich ist der wahrscheinliche Wert, ${figure}.`,
    lowHigh: (low, high) => `${low} bei niedrigem, ${high} bei hohem Wert`,
    benefits: 'Nutzen',
    columns: {
      benefit: 'Nutzen',
      useCase: 'Anwendungsfall',
      value: 'Wert',
      starts: 'Ab',
      owner: 'Verantwortlich',
      kpi: 'KPI',
    },
    perYear: (amount) => `${amount} im Jahr`,
    once: (amount) => `${amount} einmalig`,
    nobody: 'niemand',
    courses: (runs) =>
      `Die Wahrscheinlichkeiten stammen aus ${runs} simulierten Verläufen des Plans, in denen jede unsichere Angabe aus ihrer Spanne gezogen wird.`,
    pending: 'Die Wahrscheinlichkeiten werden simuliert.',
    points: (figure) => `${figure} Prozentpunkte`,
    pays: 'Lohnt es sich',
    paysAfter: (payback) => `Amortisation: ${payback}`,
    paysNever: 'Amortisiert sich nicht',
    paysOpen: 'Nicht bekannt',
    roi: (roi) => `Rendite des ersten vollen Jahres ${roi}`,
    npv: (npv) => `Kapitalwert ${npv}`,
  },
};
