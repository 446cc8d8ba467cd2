import type { UnreadableReason } from '../model/file.ts';

/** Larger files hold no plan that anybody could read; a limit keeps one of them from stopping the work on all others. */
export const LARGEST_FILE_MEGABYTES = 5;

export const LARGEST_FILE_BYTES = LARGEST_FILE_MEGABYTES * 1024 * 1024;

/** Takes a byte order mark away, and throws where the bytes are no UTF-8. Whole texts only: it remembers nothing between them. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export type TextReading = { readonly kind: 'text'; readonly text: string } | UnreadableReason;

/**
 * Turns the bytes of a file into text. Plans are UTF-8; anything else is named rather than guessed, since a wrong guess
 * would change names and amounts in silence.
 *
 * @param bytes the whole file
 * @returns the text with its byte order mark removed, or why there is none
 */
export function readText(bytes: Uint8Array): TextReading {
  if (bytes.length > LARGEST_FILE_BYTES) return { kind: 'too-large', bytes: bytes.length };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { kind: 'utf-16' };
  try {
    const text = UTF_8.decode(bytes);
    // A stray NUL is a problem of its line; a file full of them is no text.
    if (!isBinary(text)) return { kind: 'text', text };
    return isWide(bytes) ? { kind: 'utf-16' } : { kind: 'binary' };
  } catch {
    return { kind: 'not-utf-8', line: lineOf(firstInvalid(bytes), bytes) };
  }
}

function isBinary(text: string): boolean {
  let zeros = 0;
  const length = Math.min(text.length, 8000);
  for (let index = 0; index < length; index++) if (text.charCodeAt(index) === 0) zeros++;
  return zeros > 16 && zeros * 10 > length;
}

/** Whether most of every second byte is zero and hardly any other: Western text in UTF-16 without a mark. */
function isWide(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8000);
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [most = 0, least = 0] = zeros.sort((a, b) => b - a);
  return most * 10 > length * 4 && least * 20 < length;
}

/** The line of a byte, one-based. */
function lineOf(offset: number, bytes: Uint8Array): number {
  let line = 1;
  for (let at = 0; at < offset; at++) {
    if (bytes[at] === LINE_FEED || (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) line++;
  }
  return line;
}

/** Offset of a byte that is not UTF-8, found by halving: a prefix decodes as a stream until the invalid byte is in it. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}
