/** Unchanged lines that are shown around a change. */
const AROUND = 2;

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * What changed from one text to another, line by line with a sign before each, as the colours of `diff` expect it. Stretches without a
 * change are shortened to `…`. Takes time with the product of the numbers of lines: for texts of a page.
 */
export function lineDiff(before: string, after: string): string {
  const lines = compare(before.trimEnd().split('\n'), after.trimEnd().split('\n'));
  const changed = lines.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  const shown: string[] = [];
  let last = -1;
  for (const [index, { sign, text }] of lines.entries()) {
    if (!changed.some((change) => Math.abs(change - index) <= AROUND)) continue;
    if (index > last + 1) shown.push('  …');
    shown.push(`${sign} ${text}`.trimEnd());
    last = index;
  }
  if (last < lines.length - 1) shown.push('  …');
  return shown.join('\n');
}

/** A longest common subsequence of lines, the others as taken away or added; what goes stands before what comes. */
function compare(before: readonly string[], after: readonly string[]): Line[] {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const same = before[row] === after[column];
      common[row * width + column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: Line[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const [old, fresh] = [before[row], after[column]];
    if (old !== undefined && old === fresh) {
      lines.push({ sign: ' ', text: old });
      row++;
      column++;
    } else if (old !== undefined && (fresh === undefined || at(row + 1, column) >= at(row, column + 1))) {
      lines.push({ sign: '-', text: old });
      row++;
    } else {
      lines.push({ sign: '+', text: fresh ?? '' });
      column++;
    }
  }
  return lines;
}
