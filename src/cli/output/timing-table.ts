import type { Timed } from '../stopwatch.ts';

/** What each rule and each stage took, the slowest first, and all of it together. In milliseconds. */
export function timingTable(times: readonly Timed[]): string {
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const rows = [
    ['ms', '%', 'runs', 'part'],
    ...times.map(({ kind, name, runs, milliseconds }) => [
      milliseconds.toFixed(2),
      (total > 0 ? (100 * milliseconds) / total : 0).toFixed(1),
      String(runs),
      kind === 'stage' ? `(${name})` : name,
    ]),
    [total.toFixed(2), '100.0', '', 'total'],
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}\n`).join('');
}
