import { LETTER_WIDTHS } from '../generated/letter-widths.ts';
import { BETWEEN_WORDS } from '../layout/unbroken.ts';

/** Of a letter that the table does not know, such as a Chinese one, in thousandths of the size: as wide as it is high. */
const UNKNOWN = 1000;

/** How wide a text is, in units of its size. */
export function widthOf(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter.codePointAt(0) ?? 0, bold);
  return (sum * size) / 1000;
}

function letterWidth(code: number, bold: boolean): number {
  for (const { from, regular, bold: heavy } of LETTER_WIDTHS) {
    const width = (bold ? heavy : regular)[code - from];
    if (width !== undefined) return width;
  }
  return UNKNOWN;
}

/** The text as far as it fits, with an ellipsis where something is cut. */
export function fitted(text: string, size: number, width: number, bold = false): string {
  if (widthOf(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`, size, bold) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines no wider than so much; a word that is wider itself is broken. */
export function wrapped(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BETWEEN_WORDS).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const part of broken(word, size, width, bold)) {
      if (line !== '') lines.push(line);
      line = part;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function broken(word: string, size: number, width: number, bold: boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, size, bold) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
