/** A habit of writing that the language does not share but understands. */
export type Habit =
  | 'decimal-comma'
  | 'thousands-separator'
  | 'currency-sign'
  | 'percent-space'
  | 'foreign-word'
  | 'foreign-date'
  | 'range-dash'
  | 'minus-sign'
  | 'per-word'
  | 'foreign-quotes'
  | 'single-digit-date';

export interface WrittenNumber {
  readonly value: number;
  readonly percent: boolean;
  /** As the language writes it, `12_000`, `2.5k`, `40%`. */
  readonly canonical: string;
  readonly habit: Habit | undefined;
  /** True where another reading of the same digits is as likely (`12.000`, `12,000`). */
  readonly ambiguous: boolean;
}

const SCALES: Readonly<Record<string, number>> = { k: 1_000, K: 1_000, M: 1_000_000 };

/**
 * Reads a number token. Dutch and German readers write `2,5` and `12.000,00`, English ones `12,000.00`: both are understood,
 * named as a habit and given back as the language writes them. Three digits behind a single separator are
 * taken for thousands, since nobody states a plan's figures to the thousandth; behind a zero they are a fraction.
 *
 * @returns undefined when the digits and separators form no number
 */
export function readNumber(image: string): WrittenNumber | undefined {
  // Most figures are digits and nothing else, few enough for a whole number that is exact.
  if (image.length < 16 && /^\d+$/.test(image)) {
    return { value: Number(image), percent: false, canonical: image, habit: undefined, ambiguous: false };
  }
  const match = /^([\d_.,]+)([kKM]?)(%?)$/.exec(image);
  if (!match) return undefined;
  const [, digits = '', suffix = '', percent = ''] = match;
  const parsed = separate(digits);
  if (!parsed) return undefined;
  const scale = SCALES[suffix] ?? 1;
  // 1.2M: multiply the decimal digits as integers, so that 1.1k is 1100 and not 1100.0000000000002.
  const [whole = '0', fraction = ''] = parsed.plain.replaceAll('_', '').split('.');
  const value = (Number(whole + fraction) * scale) / 10 ** fraction.length;
  if (!Number.isFinite(value)) return undefined;
  const canonicalSuffix = suffix === 'K' ? 'k' : suffix;
  return {
    value,
    percent: percent !== '',
    canonical: parsed.plain + canonicalSuffix + percent,
    habit: parsed.habit,
    ambiguous: parsed.ambiguous,
  };
}

interface Separated {
  readonly plain: string;
  readonly habit: Habit | undefined;
  readonly ambiguous: boolean;
}

function separate(digits: string): Separated | undefined {
  const grouped = (text: string): string => text.replace(/[.,]/g, '_');
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) {
    return { plain: grouped(digits), habit: 'thousands-separator', ambiguous: true };
  }
  if (/^\d[\d_]*(\.\d+)?$/.test(digits)) return { plain: digits, habit: undefined, ambiguous: false };
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits))
    return { plain: grouped(digits), habit: 'thousands-separator', ambiguous: true };
  if (/^\d[\d_]*,\d+$/.test(digits))
    return { plain: digits.replace(',', '.'), habit: 'decimal-comma', ambiguous: false };
  const thousands =
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(digits) ?? /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(digits);
  if (!thousands) return undefined;
  const [, whole = '', fraction] = thousands;
  const decimals = fraction === undefined || /^0+$/.test(fraction) ? '' : `.${fraction}`;
  return { plain: grouped(whole) + decimals, habit: 'thousands-separator', ambiguous: false };
}
