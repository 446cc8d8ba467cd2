import type { Period } from './types.ts';

interface UnitWord<T> {
  readonly unit: T;
  /** Whether the language has this word; the others are understood and a check says which word to write. */
  readonly own: boolean;
}

const OWN_UNITS: Readonly<Record<Period, readonly string[]>> = {
  hour: ['h', 'hour', 'hours'],
  day: ['d', 'day', 'days'],
  week: ['w', 'week', 'weeks'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  year: ['year', 'years'],
};

/** Dutch, German and clipped English words for the same, as people type them by habit. */
const OTHER_UNITS: Readonly<Record<Period, readonly string[]>> = {
  hour: ['hr', 'hrs', 'uur', 'uren', 'uurtje', 'stunde', 'stunden', 'std', 'u'],
  day: ['dag', 'dagen', 'tag', 'tage', 'tagen'],
  week: ['wk', 'wks', 'weken', 'woche', 'wochen', 'kw'],
  month: ['mo', 'mos', 'mnd', 'maand', 'maanden', 'monat', 'monate', 'monaten', 'monats'],
  quarter: ['q', 'kwartaal', 'kwartalen', 'quartal', 'quartale', 'quartalen'],
  year: ['yr', 'yrs', 'jaar', 'jaren', 'jahr', 'jahre', 'jahren', 'jahres', 'annum'],
};

const PERIOD_WORDS = new Map<string, UnitWord<Period>>();
for (const [unit, words] of Object.entries(OTHER_UNITS) as [Period, readonly string[]][]) {
  for (const word of words) PERIOD_WORDS.set(word, { unit, own: false });
}
for (const [unit, words] of Object.entries(OWN_UNITS) as [Period, readonly string[]][]) {
  for (const word of words) PERIOD_WORDS.set(word, { unit, own: true });
}

/** The unit of time that a word names; words are compared without regard to case, but only lower case is the language's own. */
export function periodWord(word: string): UnitWord<Period> | undefined {
  const found = PERIOD_WORDS.get(word.toLowerCase());
  return found && { unit: found.unit, own: found.own && word === word.toLowerCase() };
}

/** What people write for `working days` in one word. */
const WORKING_DAYS: ReadonlySet<string> = new Set([
  'workday',
  'workdays',
  'werkdag',
  'werkdagen',
  'arbeitstag',
  'arbeitstage',
  'arbeitstagen',
  'werktag',
  'werktage',
  'werktagen',
]);

/** Whether one word says that working days are meant: the language writes `working days`. */
export function isWorkingDays(word: string): boolean {
  return WORKING_DAYS.has(word.toLowerCase());
}

/** How the unit is written after a figure: `1 week`, `6 weeks`, `6 h`. */
export function writePeriod(unit: Period, plural: boolean): string {
  if (unit === 'hour') return 'h';
  return plural ? `${unit}s` : unit;
}

/** The words of the language for units of time, for completion and the colour grammar. */
export function periodWords(): readonly string[] {
  return Object.values(OWN_UNITS).flat();
}

export const CURRENCIES: readonly string[] = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK'];

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
};

/** The currency that a word or sign names; `own` for the three capital letters that the language uses. */
export function currencyWord(word: string): UnitWord<string> | undefined {
  if (CURRENCIES.includes(word)) return { unit: word, own: true };
  const unit = CURRENCY_SIGNS[word.toLowerCase()];
  return unit === undefined ? undefined : { unit, own: false };
}

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'januari', 'januar', 'jänner'],
  ['february', 'feb', 'februari', 'februar'],
  ['march', 'mar', 'maart', 'mrt', 'märz', 'maerz'],
  ['april', 'apr'],
  ['may', 'mei', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug', 'augustus'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
];

/** 1 to 12 for the name of a month in English, Dutch or German, else undefined. */
export function monthName(word: string): number | undefined {
  const index = MONTH_NAMES.findIndex((names) => names.includes(word.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

const MINUS: ReadonlySet<string> = new Set(['-', '–', '−']);

/** Whether a token is a hyphen, or a dash or minus sign that people write for it. */
export function isMinus(token: { readonly form: string; readonly text: string } | undefined): boolean {
  return token?.form === 'symbol' && MINUS.has(token.text);
}

/** Words that people write for the slash of a rate. */
export const PER_WORDS: readonly string[] = ['per', 'pro', 'je', 'a', 'an'];

/** Words that people write for the two dots of a range. */
export const TO_WORDS: readonly string[] = ['to', 'tot', 'bis'];
