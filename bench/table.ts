import { loadavg } from 'node:os';

/** One line of the results. */
export interface Row {
  readonly what: string;
  /** Undefined where it could not be measured. */
  readonly measured: number | undefined;
  readonly unit: 'ms' | 'KB' | '%';
  readonly budget: number | undefined;
  readonly note: string;
}

/** @param calibration what a fixed loop takes on this machine, in milliseconds */
export function printTable(rows: readonly Row[], calibration: number): void {
  const line = (cells: readonly string[]): string =>
    `${(cells[0] ?? '').padEnd(48)}${(cells[1] ?? '').padStart(10)}${(cells[2] ?? '').padStart(10)}${(cells[3] ?? '').padStart(8)}   ${cells[4] ?? ''}`;
  console.log(line(['', 'measured', 'budget', 'ratio', '']));
  for (const { what, measured, unit, budget, note } of rows) {
    const figure = measured === undefined ? '–' : `${measured} ${unit}`;
    const ratio = measured === undefined || unit !== 'ms' ? '' : (measured / calibration).toFixed(2);
    const missed = measured !== undefined && budget !== undefined && measured > budget ? '  MISSED' : '';
    console.log(line([what, figure, budget === undefined ? '' : `${budget} ${unit}`, ratio, note + missed]));
  }
  console.log(
    `\nratio: multiples of a fixed loop that takes ${calibration} ms here. Load at the end: ${loadavg()[0]?.toFixed(1)}.`,
  );
}
