import { textOf } from '../values/text.ts';

/** A text or comment of several lines with its lines indented anew; what it says stays the same. */

/**
 * @param image a `"""` text as written
 * @param indent of its content and its closing quotes
 */
export function indentText(image: string, indent: string, lineEnd: string): string {
  if (!image.startsWith('"""') || !/[\r\n]/.test(image)) return image;
  const lines = textOf(image).split('\n');
  return ['"""', ...lines.map((line) => (line === '' ? '' : indent + line)), `${indent}"""`].join(lineEnd);
}

/**
 * A comment whose lines begin with a star is aligned under the first; any other keeps its own layout.
 *
 * @param indent of the line on which it begins
 */
export function indentComment(image: string, indent: string, lineEnd: string): string {
  const [first = '', ...rest] = image.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  const stars = rest.every((line) => line.trimStart().startsWith('*'));
  return [first, ...rest.map((line) => (stars ? `${indent} ${line.trimStart()}` : line))].join(lineEnd);
}
