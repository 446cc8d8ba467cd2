import { breakLine, lineEndOf } from '../../model/layout.ts';
import { locate } from '../../model/values.ts';
import { type Edit, withoutPlaceholders } from './edit.ts';
import type { Fix } from './finding.ts';

/** What stands between two offsets of a text becomes other text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edits as changes of a text, in order: whole lines taken where nothing else is left on them, line ends as the text has them, and blocks on
 * one line laid out where new lines come into them.
 *
 * @param text the text of the file that all the edits belong to
 * @returns undefined when two edits overlap
 */
export function changesOf(text: string, edits: readonly Edit[]): TextChange[] | undefined {
  const lineEnd = lineEndOf(text);
  const changes = edits.map((edit): TextChange => {
    const { start, end } = locate(edit.at);
    const range = edit.wholeLine ? withSurroundings(text, start, end) : behindRest(text, edit, { start, end });
    return { ...range, text: edit.text.replaceAll('\n', lineEnd) };
  });
  changes.push(...brokenLines(text, changes));
  changes.sort((a, b) => a.start - b.start || a.end - b.end);
  const overlap = changes.some((change, index) => change.start < (changes[index - 1]?.end ?? 0));
  return overlap ? undefined : changes;
}

/**
 * The text after the edits.
 *
 * @returns undefined when two edits overlap
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const changes = changesOf(text, edits);
  return changes && applyChanges(text, changes);
}

/** @param changes in order and without overlap, as `changesOf` gives them */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const change of changes) {
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return result + text.slice(at);
}

/** The edits of a fix as they are when the author keeps every suggestion in its blanks. */
export function filledIn(fix: Fix): readonly Edit[] {
  if (fix.safety !== 'placeholder') return fix.edits;
  return fix.edits.map((edit) => ({ ...edit, text: withoutPlaceholders(edit.text) }));
}

/**
 * The changes of as many fixes of one file as fit together, the first ones winning; those left out find their place in
 * the next run.
 *
 * @param fixes fixes that reach into other files are left out
 */
export function combineFixes(
  file: string,
  text: string,
  fixes: readonly Fix[],
): { readonly changes: readonly TextChange[]; readonly applied: readonly Fix[] } {
  const changes: TextChange[] = [];
  const applied: Fix[] = [];
  for (const fix of fixes) {
    if (fix.edits.some(({ at }) => at.anchor.file !== file)) continue;
    const own = changesOf(text, filledIn(fix));
    if (!own?.every((change) => fits(change, changes))) continue;
    for (const change of own) changes.splice(placeOf(change, changes), 0, change);
    applied.push(fix);
  }
  return { changes, applied };
}

/** Whether a change overlaps none of those that are in order already. */
function fits(change: TextChange, changes: readonly TextChange[]): boolean {
  const place = placeOf(change, changes);
  const [before, behind] = [changes[place - 1], changes[place]];
  return (before?.end ?? 0) <= change.start && change.end <= (behind?.start ?? change.end);
}

/** Where a change belongs among others in order, behind those at the same place. */
function placeOf({ start, end }: TextChange, changes: readonly TextChange[]): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = changes[middle];
    if (other && (other.start < start || (other.start === start && other.end <= end))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A new line begins behind all that stands on the line before it, what cannot be read there among it: put before that, it would take it away from
 * what it belongs to. Where a block ends on the line, its brace follows what is new.
 */
function behindRest(text: string, edit: Edit, range: { start: number; end: number }): { start: number; end: number } {
  if (range.start !== range.end || !edit.text.startsWith('\n')) return range;
  const rest = /^[^\r\n]*/.exec(text.slice(range.start))?.[0] ?? '';
  if (rest.trim() === '' || /[{}]|"{3}|\/\*/.test(rest)) return range;
  const at = range.start + rest.trimEnd().length;
  return { start: at, end: at };
}

/** What else changes on the lines into which lines are put: blocks that end there are opened and closed on lines of their own. */
function brokenLines(text: string, changes: readonly TextChange[]): readonly TextChange[] {
  const broken = new Map<number, TextChange>();
  for (const { end, text: added } of changes) {
    if (!/[\r\n]/.test(added) || !/^[^\r\n]*\}/.test(text.slice(end, end + LONGEST_LINE))) continue;
    for (const { start: from, end: to, newText } of breakLine(text, end)) {
      const taken = changes.some((change) => from < change.end && change.start < to && change.start > from);
      // Behind new lines, what is told of this change counts.
      if (!taken && (from === end || !broken.has(from))) broken.set(from, { start: from, end: to, text: newText });
    }
  }
  return [...broken.values()];
}

/** Nobody reads a longer line, and nothing is laid out on it. */
const LONGEST_LINE = 10_000;

/** A range with its line where nothing else stands on it, else with the blanks before it. */
function withSurroundings(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (isBlank(text[from - 1])) from--;
  let to = end;
  while (isBlank(text[to])) to++;
  const startsLine = from === 0 || isLineEnd(text[from - 1]);
  const endsLine = to === text.length || isLineEnd(text[to]);
  if (!startsLine) return { start: from, end };
  if (!endsLine) return { start, end: to };
  if (to < text.length) return { start: from, end: to + (text.startsWith('\r\n', to) ? 2 : 1) };
  if (from === 0) return { start: from, end: to };
  return { start: from - (text.startsWith('\r\n', from - 2) ? 2 : 1), end: to };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
