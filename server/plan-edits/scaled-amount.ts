import { readNumber } from '../../src/language/values/number.ts';
import { writtenNumber } from '../../src/rules/engine/written.ts';

/** Figures of an amount, each with the letter behind it that stands for thousands or millions. */
const FIGURES = /\d[\d_]*(?:[.,]\d+)*[kKM]?/g;

/** A figure that is scaled keeps so many digits that count, or as many as its author gave it. */
const DIGITS = 4;

/**
 * An amount as the author wrote it, times a ratio: `1_200..1_500 / day` by 1.1 is `1_320..1_650 / day`. Unit, letters and the form of a range
 * stay.
 *
 * @param ratio at least 0
 * @returns undefined where the text holds a figure that is none
 */
export function scaledAmount(text: string, ratio: number): string | undefined {
  return rewritten(text, (value, likely) => Number((value * ratio).toPrecision(Math.max(DIGITS, likely))));
}

/**
 * An amount of one figure with exactly another value, to the cent; a range is scaled.
 *
 * @param likely the value that is stated, above 0
 */
export function amountWith(text: string, likely: number, value: number): string | undefined {
  const [, second] = text.match(FIGURES) ?? [];
  if (second !== undefined) return scaledAmount(text, value / likely);
  return rewritten(text, () => Math.round(value * 100) / 100);
}

/** @param scaled the new value of a figure, which had so many digits */
function rewritten(text: string, scaled: (value: number, digits: number) => number): string | undefined {
  let readable = true;
  const changed = text.replace(FIGURES, (figure) => {
    const known = readNumber(figure);
    if (!known) {
      readable = false;
      return figure;
    }
    const { canonical } = known;
    return likeFigure(scaled(known.value, canonical.replace(/\D/g, '').replace(/^0+/, '').length), canonical);
  });
  return readable ? changed : undefined;
}

/** A value in the way in which a figure is written: with its letter where that gives a short figure, grouped where it is. */
function likeFigure(value: number, like: string): string {
  const [letter] = /[kM]$/.exec(like) ?? [];
  const scaled = letter === 'M' ? value / 1_000_000 : letter === 'k' ? value / 1_000 : value;
  const short = letter !== undefined && Math.abs(scaled * 1_000 - Math.round(scaled * 1_000)) < 1e-6;
  const figure = short ? `${writtenNumber(scaled, 3)}${letter}` : writtenNumber(value, value < 10 ? 4 : 2);
  const isUngrouped = /^\d{4,}/.test(like);
  return isUngrouped ? figure.replaceAll('_', '') : figure;
}
