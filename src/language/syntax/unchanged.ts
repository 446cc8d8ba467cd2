import type { ScannedToken, ScanProblem } from './scan/token.ts';
import type { ElementSyntax } from './tree.ts';

/** One edit: this stretch of the old text became that stretch of the new. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

const CHUNK = 4_096;

function chunkBefore(text: string, tail: number): string {
  return text.slice(text.length - tail - CHUNK, text.length - tail);
}

/** The smallest single edit that makes one text of the other. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  // Whole stretches first: comparing them is many times faster than comparing characters.
  while (start + CHUNK <= shorter && before.slice(start, start + CHUNK) === after.slice(start, start + CHUNK)) {
    start += CHUNK;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  const most = shorter - start;
  while (tail + CHUNK <= most && chunkBefore(before, tail) === chunkBefore(after, tail)) tail += CHUNK;
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
    tail++;
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** An element that is kept, and the index of its closing brace among the new tokens. */
export interface Kept {
  readonly element: ElementSyntax;
  readonly last: number;
}

/** What is handed to the grammar, and by the index in it the elements that stand for themselves. */
export interface Folding {
  readonly tokens: readonly ScannedToken[];
  readonly kept: ReadonlyMap<number, Kept>;
}

/** Sorted starts of problems, to be asked whether one lies in a stretch. */
function starts(problems: readonly { readonly start: number }[]): (from: number, to: number) => boolean {
  const sorted = problems.map(({ start }) => start).sort((a, b) => a - b);
  return (from, to) => {
    const index = firstAtLeast(sorted.length, (at) => sorted[at] ?? 0, from);
    return index < sorted.length && (sorted[index] ?? 0) <= to;
  };
}

function firstAtLeast(length: number, value: (index: number) => number, wanted: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Leaves out the blocks of elements that the edit did not touch: the grammar sees `kind { }` for each, and the old
 * element is put back. An element is kept where the same text begins as an element at the same depth
 * and neither text has a problem in it: then its tokens are the same.
 *
 * @param parent the element whose members are read again
 * @param before the problems of the old text, in its offsets
 * @param depth of the members
 */
export function foldUnchanged(
  tokens: readonly ScannedToken[],
  problems: readonly ScanProblem[],
  parent: ElementSyntax,
  before: readonly { readonly start: number }[],
  edit: Edit,
  depth: number,
): Folding {
  const known = new Map<number, ElementSyntax>();
  collect(parent, starts(before), edit, known);
  if (known.size === 0) return { tokens, kept: new Map() };
  const broken = starts(problems);
  const folded: ScannedToken[] = [];
  const kept = new Map<number, Kept>();
  let open = depth;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as ScannedToken;
    const element = token.category === 'KIND' ? known.get(token.start) : undefined;
    if (element && element.depth === open) {
      const end = token.start + element.end;
      const last = firstAtLeast(tokens.length, (at) => tokens[at]?.end ?? 0, end);
      const close = tokens[last];
      if (close?.category === '}' && close.end === end && close.image === '}' && !broken(token.start, end)) {
        kept.set(folded.length, { element, last });
        folded.push(token, { ...close, category: '{' }, close);
        index = last;
        continue;
      }
    }
    if (token.category === '{') open++;
    else if (token.category === '}') open--;
    folded.push(token);
  }
  return { tokens: folded, kept };
}

/** The largest elements outside the edit, by where they stand in the new text. */
function collect(
  parent: ElementSyntax,
  broken: (from: number, to: number) => boolean,
  edit: Edit,
  into: Map<number, ElementSyntax>,
): void {
  const delta = edit.newEnd - edit.oldEnd;
  for (const member of parent.members) {
    if (member.type !== 'element' || member.open === undefined) continue;
    const from = member.anchor.start;
    const to = from + member.end;
    const ahead = to < edit.start;
    if ((ahead || from > edit.oldEnd) && !broken(from, to)) into.set(ahead ? from : from + delta, member);
    else collect(member, broken, edit, into);
  }
}
