// Measures what the architecture promises, prints a table and writes bench/results.json. Needs a build: npm run build.
//
//   npm run bench                 everything
//   npm run bench -- --quick      fewer runs
//   npm run bench -- --profile    only 10,000 lines, with a CPU profile of the server in the current folder
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureEngines, type Product } from './engines.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { calibrate, rounded, type Spread, spreadOf } from './measures.ts';
import { generatedPlan } from './plans.ts';
import { measureReport } from './reports.ts';
import { ServerProcess } from './server-process.ts';
import { measureSimulation } from './simulation.ts';
import { printTable, type Row } from './table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const quick = process.argv.includes('--quick');

if (process.argv.includes('--profile')) {
  const result = await measureKeystrokes(10_000, 200, ['--cpu-prof']);
  console.log(JSON.stringify(result, null, 2));
  process.exit(0);
}

const calibration = calibrate();
const rows: Row[] = [];

const compiledCode = mkdtempSync(join(tmpdir(), 'aiplan-compiled-'));
// The first start in a folder leaves what the others take.
await starts(1, compiledCode);
const start = await starts(quick ? 3 : 10, compiledCode);
const firstStart = await starts(quick ? 3 : 10);
rmSync(compiledCode, { recursive: true });
rows.push(
  { what: 'spawn → initialize', measured: start.p50, unit: 'ms', budget: 150, note: `${start.min}–${start.max}` },
  {
    what: '  the first time, with nothing compiled yet',
    measured: firstStart.p50,
    unit: 'ms',
    budget: undefined,
    note: `${firstStart.min}–${firstStart.max}`,
  },
);

const KEYSTROKE_BUDGETS: readonly (readonly [lines: number, p95: number])[] = [
  [300, 8],
  [1_000, 16],
  [10_000, 60],
];
const keystrokes = [];
for (const [lines, budget] of KEYSTROKE_BUDGETS) {
  const result = await measureKeystrokes(lines, quick ? 20 : 60);
  keystrokes.push(result);
  const { open, keystroke, preview, hints, cpu, findings } = result;
  const size = `${result.lines.toLocaleString('en')} lines`;
  rows.push({
    what: `open → findings, ${size}`,
    measured: open,
    unit: 'ms',
    budget: undefined,
    note: `${findings} findings`,
  });
  const note = `p50 ${keystroke.p50}, max ${keystroke.max}, processor ${cpu ?? '?'} ms`;
  rows.push({ what: `keystroke → findings p95, ${size}`, measured: keystroke.p95, unit: 'ms', budget, note });
  const spread = `max ${preview.max}`;
  rows.push({
    what: `picture for the preview, ${size}`,
    measured: preview.p50,
    unit: 'ms',
    budget: undefined,
    note: spread,
  });
  rows.push({
    what: `hints of a screen, ${size}`,
    measured: hints.p50,
    unit: 'ms',
    budget: undefined,
    note: `p95 ${hints.p95}, max ${hints.max}`,
  });
}

rows.push(coldCheck());

const SCHEDULE_BUDGETS: readonly (readonly [tasks: number, milliseconds: number])[] = [
  [1_000, 300],
  [5_000, 600],
];
for (const [tasks, budget] of SCHEDULE_BUDGETS) rows.push(...engines('dates', tasks, budget));

const SIMULATION_BUDGETS: readonly (readonly [tasks: number, milliseconds: number])[] = [
  [200, 150],
  [1_000, 600],
];
for (const [tasks, budget] of SIMULATION_BUDGETS) {
  const { whole, first, processor, longestStep } = measureSimulation(tasks, 10_000, quick ? 3 : 9);
  rows.push({
    what: `10,000 runs of ${tasks.toLocaleString('en')} uncertain tasks`,
    measured: whole.p50,
    unit: 'ms',
    budget,
    note: `${whole.min}–${whole.max}, processor ${processor}, the first ${first}, the longest step ${longestStep} ms`,
  });
}
rows.push(...engines('page', 1_000, 300), ...[1_000, 10_000].map(page));
rows.push(packed());

printTable(rows, calibration);

const machine = { node: process.version, cpu: cpus()[0]?.model, cores: availableParallelism(), load: loadavg()[0] };
const results = { date: new Date().toISOString().slice(0, 10), machine, calibration, rows, keystrokes };
writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);

/** Starts of the server. @param compiledCode where Node keeps compiled code, as the extension has it */
async function starts(runs: number, compiledCode?: string): Promise<Spread> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { server, milliseconds } = await ServerProcess.start([], compiledCode);
    times.push(milliseconds);
    await server.stop();
  }
  return spreadOf(times);
}

/** 1,000 plans of 300 lines, checked from nothing by the command line, all with one import of a shared file. */
function coldCheck(): Row {
  const what = 'cold check, 1,000 plans of 300 lines';
  const cli = ['cli.mjs', 'cli.cjs'].map((name) => join(root, 'dist', name)).find(existsSync);
  if (cli === undefined)
    return { what, measured: undefined, unit: 'ms', budget: 4000, note: 'the command line is not built' };
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-bench-'));
  try {
    const text = generatedPlan(300);
    mkdirSync(join(folder, 'plans'));
    for (let index = 0; index < 1000; index++) writeFileSync(join(folder, `plans/plan-${index}.aiplan`), text);
    const times: number[] = [];
    for (let run = 0; run < (quick ? 1 : 3); run++) {
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [cli, 'check', 'plans'], {
        cwd: folder,
        maxBuffer: 1 << 28,
      });
      if (status !== 0 && status !== 1) throw new Error(`The check ended with status ${status}: ${stderr}`);
      times.push(performance.now() - started);
    }
    const { p50, min, max } = spreadOf(times);
    return { what, measured: Math.round(p50), unit: 'ms', budget: 4000, note: `${Math.round(min)}–${Math.round(max)}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The command line on a large roadmap of certain lengths with ten people, and TaskJuggler on the same one. */
function engines(product: Product, tasks: number, budget: number): Row[] {
  const cli = join(root, 'dist/cli.mjs');
  const what = `${product} of ${tasks.toLocaleString('en')} tasks, ten people`;
  if (!existsSync(cli))
    return [{ what, measured: undefined, unit: 'ms', budget, note: 'the command line is not built' }];
  const { ours, taskJuggler, kilobytes } = measureEngines(cli, product, tasks, quick ? 3 : 7);
  const told = ({ min, max }: Spread, size: number | undefined): string =>
    `${min}–${max}${size === undefined ? '' : `; ${size} KB`}`;
  const note = told(ours, kilobytes?.ours);
  return [
    { what, measured: ours.p50, unit: 'ms', budget, note },
    {
      what: '  the same by TaskJuggler 3',
      measured: taskJuggler?.p50,
      unit: 'ms',
      budget: undefined,
      note: taskJuggler ? told(taskJuggler, kilobytes?.taskJuggler) : 'tj3 is not installed',
    },
  ];
}

/** The command line that writes a report. */
function page(tasks: number): Row {
  const cli = join(root, 'dist/cli.mjs');
  const what = `page of ${tasks.toLocaleString('en')} uncertain tasks`;
  const budget = 2_000;
  if (!existsSync(cli)) return { what, measured: undefined, unit: 'ms', budget, note: 'the command line is not built' };
  const { whole, parts, kilobytes } = measureReport(cli, tasks, quick ? 3 : 7);
  const told = Object.entries(parts).map(([part, milliseconds]) => `${part} ${Math.round(milliseconds)}`);
  const note = `${whole.min}–${whole.max}: ${told.join(', ')}; ${kilobytes} KB`;
  return { what, measured: whole.p50, unit: 'ms', budget, note };
}

/** The packed extension, if `npm run package` has made one. */
function packed(): Row {
  const [newest] = readdirSync(root)
    .filter((name) => name.endsWith('.vsix'))
    .map((name) => statSync(join(root, name)))
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  const note = newest ? '' : 'run "npm run package" first';
  return { what: 'packed extension', measured: newest && rounded(newest.size / 1024), unit: 'KB', budget: 1536, note };
}
