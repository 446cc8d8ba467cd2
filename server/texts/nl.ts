import type { Texts } from './texts.ts';

export const nl: Texts = {
  reading: 'Plannen lezen',
  tooLarge: (megabytes) => `Dit bestand is groter dan ${megabytes} MB en wordt niet gecontroleerd`,
  openFile: 'Het geïmporteerde bestand openen',
  openPreview: 'Voorbeeld openen',
  notFormatted: (line) => `Het bestand is niet opgemaakt, omdat regel ${line} niet te lezen is.`,

  nothingToRename: 'Alleen id’s van elementen kunnen worden hernoemd.',
  unknownName: (id) => `Niets heeft de id '${id}', dus er valt niets te hernoemen.`,
  invalidId: (id) =>
    `'${id}' is geen id. Een id bestaat uit letters, cijfers, koppeltekens en lage streepjes en begint met een letter.`,
  builtInWord: (id) => `'${id}' is een woord van de taal en zou niet als naam worden gelezen.`,
  takenName: (id, title) => `De id '${id}' is al van "${title}".`,

  fixAllOfRule: (rule, count) => `Alle ${count} bevindingen van ${rule} in dit bestand oplossen`,
  fixAll: 'Alle veilige oplossingen toepassen',
  explain: (rule) => `${rule} uitleggen`,
  accept: (rule) => `${rule} accepteren met een reden`,
  reason: 'reden',

  written: 'Schrijfwijze',
  oneOf: 'Een van',
  nameOf: (kinds) => `De id van: ${kinds}`,
  source: 'Bron',
  computed: 'Berekend',
  start: 'Begin',
  finish: 'Einde',
  likely: 'waarschijnlijk',
  between: (low, high) => `tussen ${low} en ${high}`,
  because: {
    planStart: 'dan begint het plan',
    noStart: 'geteld vanaf het begin van het plan, dat geen datum noemt',
    fixed: (fact) => `opgegeven met "${fact}:"`,
    dependency: (title, end) => (end === 'start' ? `wacht op het begin van "${title}"` : `wacht op "${title}"`),
    endDependency: (title, end) =>
      end === 'start'
        ? `het mag niet eerder eindigen dan het begin van "${title}"`
        : `het mag niet eerder eindigen dan "${title}"`,
    container: (title, end) => (end === 'start' ? `dan begint "${title}"` : `dan eindigt "${title}"`),
  },
  startsBecause: 'Waarom het dan begint',
  untilOperation: 'Tot het plan in gebruik is',
  relativeDay: (week) => `week ${week}`,
  undated: {
    'no-duration': 'Geen datum: er is geen duur.',
    'no-start': 'Geen datum: er staat geen "after" en geen dag.',
    unreadable: 'Geen datum: een regel is niet te lezen.',
    impossible: 'Geen datum: de duur is onmogelijk.',
    unresolved: 'Geen datum: het verwijst naar iets dat niet bestaat.',
    cycle: 'Geen datum: het wacht in een kring op zichzelf.',
    'nobody-works': 'Geen datum: wie het doet, werkt er vanaf dan niet meer aan.',
    'waits-for-undated': 'Geen datum: waarop het wacht, heeft er geen.',
  },
  ofTotal: (share, total) => `${share} van ${total}`,
  stagesSum: (sum, total) =>
    total === undefined ? `De fasebudgetten zijn samen ${sum}.` : `De fasebudgetten zijn samen ${sum} van ${total}.`,
  partsSum: (share) => `Personeel, technologie en verandering zijn samen ${share}.`,
  perYear: (amount) => `${amount} per jaar`,
  ofFullTime: (share) => `${share} van voltijd`,
  withOnCost: (factor) => `${factor} met werkgeverslasten`,
  fromTo: (from, to, change) => `Van ${from} naar ${to}: ${change}`,
  claimed: (change) => `Het plan noemt ${change}.`,
  load: (share) => `${share} van voltijd is gepland voor dit plan.`,
  peak: (share, from, until) => `Ten hoogste ${share} van voltijd, van ${from} tot en met ${until}`,
  peakWork: (titles) => `in ${titles}`,
  morePeriods: (count) => `… en nog ${count} ${count === 1 ? 'periode' : 'perioden'}`,
  roles: 'Rollen',
  today: 'vandaag',
  planStart: 'begin van het plan',
  acceptedRule: 'Hier geaccepteerd',

  noSection: (name, nearest) =>
    `Een rapport heeft geen onderdeel ${name}.${nearest === undefined ? '' : ` De naam die er het meest op lijkt is ${nearest}.`}`,
  noSuchPlan: 'Dit plan is hier niet, of het kan niet worden gelezen.',
  noPlanInFile: 'Dit bestand bevat geen plan, dus is er geen rapport van.',
  brokenPlan: (why) => `Dit plan kan niet in zijn geheel worden gelezen${why === '' ? '' : `: ${why}`}.`,
  logo: {
    missing: (file) => `Er is geen logo ${file} in de map van de plannen, dus het rapport heeft er geen.`,
    'too-large': (file, kilobytes) => `Het logo ${file} is groter dan ${kilobytes} kB, dus het rapport heeft er geen.`,
    'no-picture': (file) => `${file} is geen PNG en geen JPEG, dus het rapport heeft geen logo.`,
  },
};
