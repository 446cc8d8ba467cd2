/**
 * Text of a plan as it may go to a terminal: characters that could colour, move or rename things there, or show the text in another order
 * than it has, become visible.
 */
export function printable(text: string): string {
  return SUSPECT.test(text) ? spelt(text) : text;
}

/** Nearly no text has anything to spell, which one look tells. */
const SUSPECT = /[^\x20-\x7e\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\uffff]/;

function spelt(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    result += isControl(code) || turnsText(code) ? `\\u${code.toString(16).padStart(4, '0')}` : character;
  }
  return result;
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029;
}

/** Unicode's marks, overrides and isolates of the direction of writing. */
function turnsText(code: number): boolean {
  const marks = code === 0x061c || code === 0x200e || code === 0x200f;
  return marks || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
