import { printable } from './printable.ts';

/**
 * Text of a plan as it may stand anywhere in Markdown, in a cell of a table too: nothing in it makes a link, a picture, a mention, markup
 * of HTML or another cell. Every sign that could mean something is written by its number, which Markdown reads as plain text.
 */
export function markdownText(text: string): string {
  return (
    printable(text)
      .replace(/[^\p{L}\p{N}\p{M} .,;'%€–…-]/gu, (sign) => `&#${sign.codePointAt(0)};`)
      // Behind this the name of a person would still be a mention, and an address that begins like this a link.
      .replaceAll('&#64;', '&#64;&#8203;')
      .replace(/www\./gi, (word) => `${word.slice(0, 3)}&#46;`)
      .replace(/^-/, '&#45;')
  );
}
