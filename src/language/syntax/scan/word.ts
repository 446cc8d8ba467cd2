import { isBlank, isLineEnd, isWordPart, isWordStart } from '../characters.ts';
import { firstInk } from '../lines.ts';
import { shorten } from '../shown.ts';
import type { Blocks } from './blocks.ts';
import { isComment } from './comment.ts';
import type { Reading } from './reading.ts';
import { atStatement, valueCategory } from './statement.ts';

/** Reads a word: a fact's name before a colon, an element's kind at the start of a statement, a value elsewhere. */
export function readWord(reading: Reading, blocks: Blocks, isKind: (word: string) => boolean): void {
  const { text, at: start } = reading;
  const end = endOfWord(text, start, reading.previous?.image === 'accept');
  let next = end;
  while (isBlank(text.charCodeAt(next))) next++;
  const following = text.charCodeAt(next);
  if (following === 58 && isId(reading) && opensBlock(text, firstInk(text, next + 1))) {
    readIdWithColon(reading, start, end, next + 1);
  } else if (following === 58) {
    blocks.closeByIndent(start, false);
    readName(reading, start, end, next);
  } else if (!atStatement(reading)) {
    reading.push(valueCategory(reading), 'word', start, end);
  } else if (mayFollowKind(text, next, following) && isKind(text.slice(start, end))) {
    blocks.closeByIndent(start, true);
    const line = reading.holdsLines && text.slice(start, end) !== 'accept' && !opensBlock(text, next);
    reading.push(line ? 'STRAY' : 'KIND', 'word', start, end);
  } else if (opensBlock(text, next)) {
    reading.push('KIND', 'word', start, end);
  } else {
    reading.push(reading.previous?.category === ':' ? 'VALUE' : 'STRAY', 'word', start, end);
  }
}

/** A fact's name and its colon; where lines have no name, the colon is left for a check to explain. */
function readName(reading: Reading, start: number, end: number, colon: number): void {
  const line = reading.holdsLines && !opensBlock(reading.text, firstInk(reading.text, colon + 1));
  reading.push(line ? valueCategory(reading) : 'FACT', 'word', start, end);
  if (!line) reading.push(':', 'symbol', colon, colon + 1);
}

/** Whether an element's id may stand here. */
function isId({ previous, freshLine }: Reading): boolean {
  return !freshLine && previous?.category === 'KIND';
}

/** `person anna: "Anna" {`, written by habit from other formats: the colon is left out, and reported. */
function readIdWithColon(reading: Reading, start: number, end: number, behindColon: number): void {
  const kind = reading.previous;
  const from = kind?.start ?? start;
  const data = { name: shorten(kind?.image ?? ''), written: shorten(reading.text.slice(from, end)) };
  reading.push('VALUE', 'word', start, end);
  reading.problem('colon-before-block', from, behindColon, data);
  reading.at = behindColon;
}

/** @param isRule whether a slash belongs to the word, as in the name of a rule */
function endOfWord(text: string, start: number, isRule: boolean): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isWordPart(code)) end++;
    else if (code === 45 && isWordPart(text.charCodeAt(end + 1))) end++;
    else if (code === 47 && isRule && isWordStart(text.charCodeAt(end + 1))) end++;
    else return end;
  }
}

/** Whether an id, a title, a block or nothing more stands at an offset. */
function mayFollowKind(text: string, at: number, code: number): boolean {
  if (isWordStart(code) || code === 34 || code === 123) return true;
  return Number.isNaN(code) || isLineEnd(code) || code === 125 || isComment(text, at);
}

/** Whether an id and a title, each optional, and a brace follow on the line. */
function opensBlock(text: string, from: number): boolean {
  let at = from;
  if (isWordStart(text.charCodeAt(at))) {
    while (isWordPart(text.charCodeAt(at)) || text.charCodeAt(at) === 45) at++;
    at = firstInk(text, at);
  }
  if (text.charCodeAt(at) === 34) {
    at++;
    while (at < text.length && text.charCodeAt(at) !== 34 && !isLineEnd(text.charCodeAt(at))) at++;
    at = firstInk(text, at + 1);
  }
  return text.charCodeAt(at) === 123;
}
