import { MONTHS } from '../../model/figures.ts';

/** Between a currency's sign and the figure, and between a figure and the sign or the code of what it counts. */
const WITHIN_FIGURE = /(?<=[€$£]) (?=\d)|(?<=\d) (?=[€$£%]|[A-Z]{3}(?![A-Za-z]))/g;

/** Names of months in all languages, the longer before one that it begins with. Their dots mean themselves in a pattern. */
const NAMES = [...new Set(Object.values(MONTHS).flat())]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replace('.', String.raw`\.`))
  .join('|');

/** A day as it is shown in any of the languages, with its year or without. */
const DAY = new RegExp(String.raw`(?<![\d.,])\d{1,2}\.? (?:${NAMES})(?!\p{L})(?: \d{4}(?!\d))?`, 'gu');

const NO_BREAK_SPACE = '\u00a0';

/**
 * A text whose amounts, percentages and days no line break divides: `−€ 454.771`, `30 %`, `26 feb 2026`. Only for the eye: texts that are copied into a plan
 * keep their spaces.
 */
export function unbroken(text: string): string {
  return text.replace(WITHIN_FIGURE, NO_BREAK_SPACE).replace(DAY, (day) => day.replaceAll(' ', NO_BREAK_SPACE));
}

/** Where a line may end: at any space but one that keeps together what belongs together. */
export const BETWEEN_WORDS = /[^\S\u00a0]+/;

/** Cells of a table, each of them unbroken. */
export function unbrokenCells(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((cells) => cells.map(unbroken));
}
