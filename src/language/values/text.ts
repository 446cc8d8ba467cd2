import { shorten } from '../syntax/shown.ts';
import type { Sourced } from '../syntax/source.ts';
import type { Expectation } from './problem.ts';
import type { ValueReader } from './reader.ts';
import type { Shape } from './shape.ts';

/** Reads a text. Quotes of word processors are understood and reported. */
function readText(reader: ValueReader, expected: Expectation): Sourced<string> | undefined {
  const token = reader.peek();
  if (token?.form !== 'text') return reader.unexpected(expected);
  reader.take();
  const at = reader.rangeOf(token);
  const value = textOf(token.text);
  if (!token.text.startsWith('"')) {
    const found = shorten(token.text);
    const write = quote(value);
    reader.problems.push({ code: 'habit', habit: 'foreign-quotes', at, found, write, ambiguous: false });
  }
  return { value, at };
}

/** The content of a text token: quotes taken off, escapes resolved, the common indentation of a long text removed. */
export function textOf(image: string): string {
  if (image.startsWith('"""'))
    return dedent(image.slice(3, image.endsWith('"""') && image.length >= 6 ? -3 : undefined));
  const closed = image.length > 1 && /["”“»«']$/.test(image);
  return image.slice(1, closed ? -1 : undefined).replace(/\\(["\\])/g, '$1');
}

/** A text as the language writes it on one line. */
function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ')}"`;
}

function dedent(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length === 1) return text.trim();
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines.pop();
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
}

/** `"one line"` or `""" several lines """`. */
export function text(samples: readonly string[] = ['"…"']): Shape<string> {
  const expects: Expectation = { what: 'text', samples };
  return { expects, read: (reader) => readText(reader, expects) };
}
