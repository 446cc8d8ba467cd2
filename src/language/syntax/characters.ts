/** Character classes of the notation, by UTF-16 code unit. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of the Latin alphabets that the users write (A-Z, a-z, À-ɏ) and the underscore. */
export function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 0xc0 && code <= 0x24f);
}

export function isWordPart(code: number): boolean {
  return isWordStart(code) || isDigit(code);
}

/** Space, tab, no-break space and the byte order mark; never a line end. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 0x202f || code === 12 || code === 11;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
