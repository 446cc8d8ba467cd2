import type { Timed } from '../stopwatch.ts';
import type { RunTexts } from '../texts/runs.ts';

/** What each rule and each stage took, the slowest first, and all of it together. In milliseconds. */
export function timingTable(times: readonly Timed[], texts: RunTexts['timing']): string {
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const rows = [
    ['ms', '%', texts.runs, texts.part],
    ...times.map((part) => [
      part.milliseconds.toFixed(2),
      (total > 0 ? (100 * part.milliseconds) / total : 0).toFixed(1),
      String(part.runs),
      part.kind === 'stage' ? `(${texts.stages[part.name]})` : part.name,
    ]),
    [total.toFixed(2), '100.0', '', texts.total],
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}\n`).join('');
}
