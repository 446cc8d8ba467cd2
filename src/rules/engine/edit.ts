import type { FactLine, ModelElement } from '../../model/element.ts';
import type { SourceRange } from '../../model/values.ts';

/** A change of text: what stands in the range becomes `text`. */
export interface Edit {
  readonly at: SourceRange;
  /** Line ends are `\n`; whoever applies the edit uses the file's own. In a placeholder fix `${1:word}` marks what the author fills in. */
  readonly text: string;
  /** Whether the whole line goes when nothing else is left on it. */
  readonly wholeLine?: boolean;
}

function indentation(depth: number): string {
  return '  '.repeat(depth);
}

/** A position in the element's file, as an empty range. */
function position(element: ModelElement, offset: number): SourceRange {
  return { anchor: element.extent.anchor, start: offset, end: offset };
}

/** Where the child's last line ends, counted from the parent. */
function endOf(child: ModelElement, parent: ModelElement): number {
  return child.extent.anchor.start + child.trailEnd - parent.extent.anchor.start;
}

function startOf(child: ModelElement, parent: ModelElement): number {
  return child.extent.anchor.start - parent.extent.anchor.start;
}

/**
 * Adds a fact (`reserve: 15%`) behind the element's other facts; opens a block where there is none.
 *
 * @param after the fact behind which it belongs, if that is written
 */
export function insertFact(element: ModelElement, fact: string, after?: string): Edit {
  if (!element.block) return openBlock(element, fact);
  const firstChild = element.children[0];
  const limit = firstChild ? startOf(firstChild, element) : Number.POSITIVE_INFINITY;
  const before = element.lines.filter((line) => line.at.start < limit);
  const wanted = after === undefined ? undefined : before.findLast((line) => line.name === after);
  const line = wanted ?? before.at(-1);
  const offset = line ? line.trailEnd : element.block.open + 1;
  return { at: position(element, offset), text: indented(fact, element.depth) };
}

/**
 * Adds an element (lines of text without indentation) as the last in the block of its parent, behind the last child of the
 * kind `behind` if there is one.
 */
export function insertElement(parent: ModelElement, element: string, behind?: string): Edit {
  if (!parent.block) return openBlock(parent, element);
  const like = behind === undefined ? undefined : parent.children.findLast((child) => child.kind === behind);
  const last = like ?? parent.children.at(-1);
  const lastLine = parent.lines.at(-1);
  const childEnd = last ? endOf(last, parent) : undefined;
  if (childEnd !== undefined && (like || !lastLine || lastLine.at.start < childEnd)) {
    return { at: position(parent, childEnd), text: (like ? '' : '\n') + indented(element, parent.depth) };
  }
  const offset = lastLine ? lastLine.trailEnd : parent.block.open + 1;
  return { at: position(parent, offset), text: (lastLine ? '\n' : '') + indented(element, parent.depth) };
}

function openBlock(element: ModelElement, content: string): Edit {
  const text = ` {${indented(content, element.depth)}\n${indentation(element.depth - 1)}}`;
  return { at: position(element, element.extent.end), text };
}

function indented(content: string, depth: number): string {
  return content
    .split('\n')
    .map((line) => (line === '' ? '\n' : `\n${indentation(depth)}${line}`))
    .join('');
}

/** Writes the closing brace that a block lacks, behind the last line in it. */
export function closeBlock(element: ModelElement): Edit {
  const lines = element.lines.map(({ trailEnd }) => trailEnd);
  const half = element.problems.filter(({ code }) => code === 'unfinished-line').map(({ at }) => at.end);
  const children = element.children.map((child) => endOf(child, element));
  const end = Math.max((element.block?.open ?? element.extent.end - 1) + 1, ...lines, ...half, ...children);
  return { at: position(element, end), text: `\n${indentation(element.depth - 1)}}` };
}

/** Puts other text in place of a range. */
export function replace(at: SourceRange, text: string): Edit {
  return { at, text };
}

/** Writes the value of a fact anew, or the whole fact where it has no value yet. */
export function replaceValue(line: FactLine, value: string): Edit {
  return line.valueAt ? { at: line.valueAt, text: value } : { at: line.at, text: `${line.name}: ${value}` };
}

/** Writes something directly before or behind a range. */
export function insertAt(range: SourceRange, side: 'start' | 'end', text: string): Edit {
  return { at: { anchor: range.anchor, start: range[side], end: range[side] }, text };
}

/** Takes a stretch away, with its line where nothing else stands on it. */
export function remove(at: SourceRange): Edit {
  return { at, text: '', wholeLine: true };
}

/** A blank in a placeholder fix, with a suggestion that the author overwrites. */
export function blank(suggestion: string, stop = 1): string {
  return `\${${stop}:${suggestion.replace(/[$}\\]/g, '\\$&')}}`;
}

/** The text of a placeholder edit as it would be if the author kept every suggestion. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1').replace(/\\([$}\\])/g, '$1');
}
