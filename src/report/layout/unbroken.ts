/** Between a currency's sign and the figure, and between a figure and the sign or the code of what it counts. */
const WITHIN_FIGURE = /(?<=[€$£]) (?=\d)|(?<=\d) (?=[€$£%]|[A-Z]{3}(?![A-Za-z]))/g;

const NO_BREAK_SPACE = '\u00a0';

/** A text whose amounts and percentages no line break divides: `−€ 454.771`, `30 %`. Only for the eye: texts that are copied into a plan keep their spaces. */
export function unbroken(text: string): string {
  return text.replace(WITHIN_FIGURE, NO_BREAK_SPACE);
}
