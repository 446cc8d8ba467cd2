/** Text of a plan as it may go to a terminal: control characters, which could colour, move or rename things there, become visible. */
export function printable(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const controls = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e);
    result += controls ? `\\u${code.toString(16).padStart(4, '0')}` : character;
  }
  return result;
}
