import { type EpochDay, toCivilDate, toEpochDay } from '../../model/values.ts';

/** A day that a text names, and how to name another day the same way. */
export interface CitedDate {
  readonly start: number;
  readonly end: number;
  readonly day: EpochDay;
  readonly write: (day: EpochDay) => string;
}

/** Month names as people write them in English, Dutch and German: January first, the language's own forms side by side. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januari', 'januar', 'jänner', 'jan'],
  ['february', 'februari', 'februar', 'feb'],
  ['march', 'maart', 'märz', 'mar', 'mrt', 'mär'],
  ['april', 'apr'],
  ['may', 'mei', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
];

type Notation = 'en' | 'nl' | 'de';

/** Full and short names by which a day is written anew. */
const WRITTEN: Readonly<Record<Notation, readonly (readonly [long: string, short: string])[]>> = {
  en: names('January February March April May June July August September October November December', [8, 'Sept']),
  nl: names('januari februari maart april mei juni juli augustus september oktober november december', [2, 'mrt']),
  de: names('Januar Februar März April Mai Juni Juli August September Oktober November Dezember', [8, 'Sept']),
};

function names(months: string, [index, short]: readonly [number, string]): [string, string][] {
  return months.split(' ').map((long, at) => [long, at === index ? short : long.slice(0, 3)]);
}

const NAME = MONTHS.flat()
  .sort((one, other) => other.length - one.length)
  .join('|');

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
/** Day first, as in all of Europe: `2.8.2026`, `02-08-2026`, `2/8/2026`. */
const DIGITS = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g;
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})(\.|st|nd|rd|th)?(\s+(?:of\s+)?)(${NAME})(\.?,?\s+)(\d{4})(?!\d)`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})(${NAME})(\.?\s+)(\d{1,2})(st|nd|rd|th)?(,?\s+)(\d{4})(?!\d)`,
  'giu',
);

/** The days that a text names in ISO, in digits with the day first, and with the name of the month in English, Dutch or German. */
export function citedDates(text: string): CitedDate[] {
  const found: CitedDate[] = [];
  const add = (match: RegExpExecArray, year: string, month: number, day: string, write: CitedDate['write']): void => {
    const civil = { year: Number(year), month, day: Number(day) };
    if (month < 1 || month > 12 || civil.day < 1 || civil.day > 31) return;
    found.push({ start: match.index, end: match.index + match[0].length, day: toEpochDay(civil), write });
  };
  for (const match of text.matchAll(ISO)) {
    const [, year = '', month = '', day = ''] = match;
    add(match, year, Number(month), day, (to) => {
      const civil = toCivilDate(to);
      return `${civil.year}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`;
    });
  }
  for (const match of text.matchAll(DIGITS)) {
    const [, day = '', sign = '', month = '', year = ''] = match;
    add(match, year, Number(month), day, (to) => {
      const civil = toCivilDate(to);
      const padded = (value: number, like: string) => (like.length > 1 ? twoDigits(value) : String(value));
      return [padded(civil.day, day), padded(civil.month, month), civil.year].join(sign);
    });
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const [, day = '', mark = '', gap = ' ', name = '', behind = ' ', year = ''] = match;
    add(match, year, monthOf(name), day, (to) => {
      const civil = toCivilDate(to);
      return `${civil.day}${ordinal(civil.day, mark)}${gap}${monthLike(name, civil.month, mark === '.')}${behind}${civil.year}`;
    });
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const [, name = '', gap = ' ', day = '', mark = '', behind = ' ', year = ''] = match;
    add(match, year, monthOf(name), day, (to) => {
      const civil = toCivilDate(to);
      return `${monthLike(name, civil.month, false)}${gap}${civil.day}${ordinal(civil.day, mark)}${behind}${civil.year}`;
    });
  }
  return found.sort((one, other) => one.start - other.start);
}

function monthOf(name: string): number {
  return MONTHS.findIndex((forms) => forms.includes(name.toLowerCase())) + 1;
}

/** The name of a month in the language, length and case of another; where English and German agree, a dot behind the day tells. */
function monthLike(name: string, month: number, isGerman: boolean): string {
  const lower = name.toLowerCase();
  const isNamed = (notation: Notation) => WRITTEN[notation].some((forms) => forms.some((form) => form === name));
  const isShort = MONTHS.some(
    (forms) => forms.includes(lower) && lower.length <= 4 && forms.some((form) => form.length > 4),
  );
  const notation: Notation = isGerman
    ? 'de'
    : isNamed('en')
      ? 'en'
      : isNamed('nl')
        ? 'nl'
        : isNamed('de')
          ? 'de'
          : 'en';
  const [long = '', short = ''] = WRITTEN[notation][month - 1] ?? [];
  const written = isShort ? short : long;
  return name === lower ? written.toLowerCase() : written;
}

function ordinal(day: number, mark: string): string {
  if (mark === '' || mark === '.') return mark;
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
