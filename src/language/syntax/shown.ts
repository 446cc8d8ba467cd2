/** At most 40 characters on one line, so that a message stays readable whatever stands in the file. */
export function shorten(text: string): string {
  // A megabyte on one line is not searched for blanks.
  const line = text.slice(0, 240).replace(/\s+/g, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}

/** Characters as they can be shown: those that cannot are named by their number. */
export function printable(characters: string): string {
  let result = '';
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const shown = code >= 32 && code !== 127 && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x80 && code < 0xa0);
    result += shown ? character : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return result;
}
