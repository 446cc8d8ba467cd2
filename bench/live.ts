// Measures the preview in a real VS Code, prints a table and writes bench/live.json; bench/live.md says how.
//
//   npm run bench:live                 everything, some ten minutes
//   npm run bench:live -- --quick      fewer runs
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/run-program.mjs';
import { measureOpening } from './live/opening.ts';
import { measureScrolling } from './live/scrolling.ts';
import { measureTyping } from './live/typing.ts';
import { calibrate } from './measures.ts';
import { printTable, type Row } from './table.ts';

const quick = process.argv.includes('--quick');
const calibration = calibrate();
const rows: Row[] = [];
const loads: Record<string, number> = {};
const loaded = (what: string): void => {
  loads[what] = Math.round((loadavg()[0] ?? 0) * 10) / 10;
};

const TYPING_BUDGETS: readonly (readonly [lines: number, p95: number])[] = [
  [300, 50],
  [1_000, 80],
];
const typing = [];
for (const [lines, budget] of TYPING_BUDGETS) {
  const result = await measureTyping(lines, quick ? 1 : 4);
  typing.push(result);
  const { keystroke, message, server, patch, paint, leastMedian, mainThread, browser, echo, bare } = result;
  const size = `${result.lines.toLocaleString('en')} lines`;
  const part = (what: string, measured: number, note: string): Row => ({
    what: `  ${what}`,
    measured,
    unit: 'ms',
    budget: undefined,
    note,
  });
  rows.push(
    {
      what: `keystroke → frame p95, ${size}`,
      measured: keystroke.p95,
      unit: 'ms',
      budget,
      note: `p50 ${keystroke.p50}, least median of a round ${leastMedian}, min ${keystroke.min}, max ${keystroke.max}`,
    },
    part(
      'of it VS Code itself, for a number in a page, p95',
      bare.keystroke.p95,
      `p50 ${bare.keystroke.p50}, least median of a round ${bare.leastMedian}, min ${bare.keystroke.min}`,
    ),
    part(
      'the editor shows the letter, p95',
      echo.p95,
      `p50 ${echo.p50}; without us ${bare.echo.p95}, p50 ${bare.echo.p50}`,
    ),
    part(
      'keystroke → page has the change',
      message.p50,
      `min ${message.min}; without us ${bare.message.p50}, min ${bare.message.min}`,
    ),
    part('  of it the server', server.p50, `min ${server.min}, p95 ${server.p95}; measured alone`),
    part('page patched', patch.p50, `min ${patch.min}`),
    part('on the screen', paint.p50, `min ${paint.min}`),
    part(
      'processor per key',
      browser,
      `of it the thread of VS Code and preview ${mainThread}; without us ${bare.browser} and ${bare.mainThread}`,
    ),
  );
  loaded(`typing, ${size}`);
}

const OPENING_BUDGET = 300;
const opening = await measureOpening(300, quick ? 1 : 3, quick ? 3 : 6);
const { later, first, written, drawn, shown, alive, bare, browser } = opening;
const parts = `page written ${written.p50}, to be seen ${drawn.p50}, on the screen ${shown.p50}`;
rows.push(
  {
    what: 'click → preview on the screen, p95',
    measured: later.p95,
    unit: 'ms',
    budget: OPENING_BUDGET,
    note: `p50 ${later.p50}, min ${later.min}: ${parts}; answers to clicks ${alive.p50}; processor ${browser}`,
  },
  {
    what: '  of it VS Code itself, for a page of one line, p95',
    measured: bare.later.p95,
    unit: 'ms',
    budget: undefined,
    note: `p50 ${bare.later.p50}, min ${bare.later.min}; processor ${bare.browser}`,
  },
  {
    what: '  of the first preview in a window, p50',
    measured: first.p50,
    unit: 'ms',
    budget: OPENING_BUDGET,
    note: `${first.min}–${first.max}; of it VS Code itself ${bare.first.p50}, ${bare.first.min}–${bare.first.max}`,
  },
);
loaded('opening');

const scrolling = await measureScrolling(500, quick ? 1 : 4);
rows.push(
  {
    what: 'scrolling 500 bars, frame p95',
    measured: scrolling.frame.p95,
    unit: 'ms',
    budget: 17,
    note: `p50 ${scrolling.frame.p50}; processor per frame ${scrolling.browser}, of it the thread of VS Code and preview ${scrolling.mainThread}`,
  },
  { what: '  frames dropped', measured: scrolling.dropped, unit: '%', budget: 5, note: `of ${scrolling.frame.runs}` },
);
loaded('scrolling');

printTable(rows, calibration);
const machine = { node: process.version, cpu: cpus()[0]?.model, cores: availableParallelism(), load: loads };
const results = {
  date: new Date().toISOString().slice(0, 10),
  machine,
  calibration,
  rows,
  typing,
  opening,
  scrolling,
};
writeFileSync(join(root, 'bench/live.json'), `${JSON.stringify(results, null, 2)}\n`);
