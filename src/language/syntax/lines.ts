import { isBlank, isLineEnd } from './characters.ts';

/** Offset of the first character of the line around an offset. */
export function lineStartBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Offset of the first character from an offset on that is not blank; a line end is none. */
export function firstInk(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** How far the line around an offset is indented, up to its first character that is not blank. */
export function indentAt(text: string, offset: number): number {
  const from = lineStartBefore(text, offset);
  return firstInk(text, from) - from;
}

/** Offset behind the last character of the line that is not blank. */
export function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return trimEnd(text, from, end);
}

/** `to`, moved back over blanks, but not before `from`. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/**
 * The line end that a text is written with: its first. A carriage return alone counts where no line ends otherwise, as in files of old; else it
 * is one that was doubled by a program.
 */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
  const at = text.indexOf('\n');
  if (at < 0) return text.includes('\r') ? '\r' : '\n';
  return text[at - 1] === '\r' ? '\r\n' : '\n';
}
