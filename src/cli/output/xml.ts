import { printable } from './printable.ts';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold, not even by its number: some control characters, halves of characters, two non-characters. */
const IMPOSSIBLE = /[\ufffe\uffff]/g;

/** Text of a plan for an attribute. */
export function xmlText(text: string): string {
  return text.split('\n').map(oneLine).join('&#10;');
}

/** Text of a plan between two tags, with its line ends. */
export function xmlLines(text: string): string {
  return text.split('\n').map(oneLine).join('\n');
}

function oneLine(text: string): string {
  return printable(text.toWellFormed())
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
}
