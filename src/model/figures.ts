import { type EpochDay, formatIsoDate, toCivilDate } from '../language/values/calendar-date.ts';
import type { Period, Rhythm } from '../language/values/types.ts';

/** The languages of messages and reports. */
export type Language = 'en' | 'nl' | 'de';

export const LANGUAGES: readonly Language[] = ['en', 'nl', 'de'];

/** Words that each language has its own for. */
export type Worded = Readonly<Record<Language, string>>;

/** A value as a sentence needs it: words as they are, figures with what they count, so that each language writes them its way. */
export type Shown =
  | string
  | Worded
  | number
  /** An amount in units of the currency, where stated by the period. */
  | { readonly money: number; readonly currency: string; readonly per?: Period }
  | { readonly percent: number }
  | { readonly day: EpochDay }
  | { readonly span: number; readonly unit: Period | 'working-day' }
  | { readonly list: readonly (string | Worded)[]; readonly or?: boolean };

const SEPARATORS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  en: { thousands: ',', decimal: '.' },
  nl: { thousands: '.', decimal: ',' },
  de: { thousands: '.', decimal: ',' },
};

/**
 * A number with grouped thousands. Written here rather than by the platform's locale data, so that the same plan gives the
 * same bytes on every machine.
 *
 * @param decimals digits behind the point at most; trailing zeros are dropped
 */
export function showNumber(value: number, language: Language, decimals = 2): string {
  // Nothing to group, nothing to round.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const { thousands, decimal } = SEPARATORS[language];
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands) : whole;
  const trimmed = fraction.endsWith('0') ? fraction.replace(/0+$/, '') : fraction;
  const negative = value < 0 && /[1-9]/.test(fixed);
  return `${negative ? '−' : ''}${grouped}${trimmed ? decimal + trimmed : ''}`;
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

/** An amount in whole currency units, with two decimals only where there are cents: `€12,000`, `€ 12.000`, `12.000 €`. */
export function showMoney(amount: number, currency: string, language: Language): string {
  const cents = Math.round(Math.abs(amount) * 100) % 100;
  let digits = showNumber(Math.abs(amount), language, 2);
  if (cents === 0) digits = showNumber(Math.abs(amount), language, 0);
  else if (cents % 10 === 0) digits += '0';
  const minus = amount < 0 && /[1-9]/.test(digits) ? '−' : '';
  const sign = CURRENCY_SIGNS[currency];
  if (!sign) return `${minus}${digits} ${currency}`;
  if (language === 'de') return `${minus}${digits} ${sign}`;
  return language === 'nl' ? `${minus}${sign} ${digits}` : `${minus}${sign}${digits}`;
}

/** Per cent with at most one decimal: `64.5%`, `64,5 %` in German. */
export function showPercent(percent: number, language: Language): string {
  return `${showNumber(percent, language, 1)}${language === 'de' ? ' ' : ''}%`;
}

/** Short names of months, January first. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
};

/** A day for reading: `1 Mar 2026`, `1 mrt 2026`, `1. März 2026`. */
export function showDay(day: EpochDay, language: Language): string {
  const { year, month, day: number } = toCivilDate(day);
  const name = MONTHS[language][month - 1] ?? '';
  return `${number}${language === 'de' ? '.' : ''} ${name} ${year}`;
}

/** ISO 8601, for machines. */
export function isoDay(day: EpochDay): string {
  return formatIsoDate(day);
}

const SPANS: Readonly<
  Record<Language, Readonly<Record<Period | 'working-day', readonly [one: string, many: string]>>>
> = {
  en: {
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    'working-day': ['working day', 'working days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    year: ['year', 'years'],
  },
  nl: {
    hour: ['uur', 'uur'],
    day: ['dag', 'dagen'],
    'working-day': ['werkdag', 'werkdagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    quarter: ['kwartaal', 'kwartalen'],
    year: ['jaar', 'jaar'],
  },
  de: {
    hour: ['Stunde', 'Stunden'],
    day: ['Tag', 'Tage'],
    'working-day': ['Arbeitstag', 'Arbeitstage'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monate'],
    quarter: ['Quartal', 'Quartale'],
    year: ['Jahr', 'Jahre'],
  },
};

/** `6 weeks`, `6 weken`, `6 Wochen` */
export function showSpan(amount: number, unit: Period | 'working-day', language: Language): string {
  const [one, many] = SPANS[language][unit];
  return `${showNumber(amount, language, 1)} ${amount === 1 ? one : many}`;
}

/** German amounts of time as they end behind `nach`, `zwischen` and the like: `46 Monaten`. Other words stay as they are. */
export function inDative(german: string): string {
  return german.replace(/(?<=\d )(Arbeitstag|Tag|Monat|Quartal|Jahr)e(?!\p{L})/gu, '$1en');
}

/** `€12,000 / year`, as short as the plan itself writes it. */
export function showEach(amount: string, unit: Period, language: Language): string {
  return `${amount} / ${SPANS[language][unit][0]}`;
}

const PER: Readonly<Record<Language, Readonly<Record<Period, string>>>> = {
  en: {
    hour: 'an hour',
    day: 'a day',
    week: 'a week',
    month: 'a month',
    quarter: 'a quarter',
    year: 'a year',
  },
  nl: {
    hour: 'per uur',
    day: 'per dag',
    week: 'per week',
    month: 'per maand',
    quarter: 'per kwartaal',
    year: 'per jaar',
  },
  de: {
    hour: 'pro Stunde',
    day: 'pro Tag',
    week: 'pro Woche',
    month: 'pro Monat',
    quarter: 'pro Quartal',
    year: 'pro Jahr',
  },
};

/** How often, behind a figure: `a year`, `per jaar`, `pro Jahr`. */
export function showPer(period: Period, language: Language): string {
  return PER[language][period];
}

const EVERY: Readonly<Record<Language, Readonly<Record<Period | 'many', string>>>> = {
  en: {
    hour: 'every hour',
    day: 'every day',
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    year: 'every year',
    many: 'every',
  },
  nl: {
    hour: 'elk uur',
    day: 'elke dag',
    week: 'elke week',
    month: 'elke maand',
    quarter: 'elk kwartaal',
    year: 'elk jaar',
    many: 'elke',
  },
  de: {
    hour: 'jede Stunde',
    day: 'jeden Tag',
    week: 'jede Woche',
    month: 'jeden Monat',
    quarter: 'jedes Quartal',
    year: 'jedes Jahr',
    many: 'alle',
  },
};

/** `every week`, `elke 2 weken`, `alle 2 Wochen` */
export function showRhythm({ every, unit }: Rhythm, language: Language): string {
  return every === 1 ? EVERY[language][unit] : `${EVERY[language].many} ${showSpan(every, unit, language)}`;
}

const AND: Readonly<Record<Language, string>> = { en: 'and', nl: 'en', de: 'und' };
const OR: Readonly<Record<Language, string>> = { en: 'or', nl: 'of', de: 'oder' };

/** `a, b and c` */
export function showList(items: readonly string[], language: Language, or = false): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${(or ? OR : AND)[language]} ${items.at(-1)}`;
}

/** A value as a sentence in this language shows it. */
export function showFigure(value: Shown, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return showNumber(value, language);
  if ('money' in value) {
    const amount = showMoney(value.money, value.currency, language);
    return value.per ? `${amount} ${showPer(value.per, language)}` : amount;
  }
  if ('percent' in value) return showPercent(value.percent, language);
  if ('day' in value) return showDay(value.day, language);
  if ('span' in value) return showSpan(value.span, value.unit, language);
  if ('en' in value) return value[language];
  const items = value.list.map((item) => (typeof item === 'string' ? item : item[language]));
  return showList(items, language, value.or);
}
