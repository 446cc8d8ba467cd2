// The command line end to end on large roadmaps, beside TaskJuggler where it is installed (Debian package tj3), in turns so that both
// see the same machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Spread, spreadOf } from './measures.ts';
import { roadmapPlan, taskJugglerProject } from './roadmaps.ts';

export interface EngineResult {
  readonly tasks: number;
  readonly ours: Spread;
  /** Undefined where tj3 is not installed. */
  readonly taskJuggler: Spread | undefined;
  /** What was written, in thousands of bytes; of dates undefined. */
  readonly kilobytes: { readonly ours: number; readonly taskJuggler: number | undefined } | undefined;
}

/** What both are asked for: the dates alone, or a page to look at. */
export type Product = 'dates' | 'page';

/** @param cli the built command line */
export function measureEngines(cli: string, product: Product, tasks: number, runs: number): EngineResult {
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-engines-'));
  try {
    writeFileSync(join(folder, 'big.aiplan'), roadmapPlan(tasks));
    writeFileSync(join(folder, 'big.tjp'), taskJugglerProject(tasks, product));
    const timed = (program: string, words: readonly string[]): number => {
      const started = performance.now();
      const { status, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
      if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(0, 500)}`);
      return performance.now() - started;
    };
    const installed = spawnSync('tj3', ['--version']).status === 0;
    const words = {
      dates: ['facts', '--section', 'schedule', 'big.aiplan'],
      page: ['render', 'big.aiplan', '-o', 'big.html'],
    };
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < runs; run++) {
      ours.push(timed(process.execPath, [cli, ...words[product]]));
      // Minutes at 5,000 tasks: once says enough.
      if (installed && (run === 0 || tasks <= 1000)) theirs.push(timed('tj3', ['--silent', 'big.tjp']));
    }
    const size = (name: string): number => Math.round(statSync(join(folder, name)).size / 1000);
    return {
      tasks,
      ours: spreadOf(ours),
      taskJuggler: installed ? spreadOf(theirs) : undefined,
      kilobytes:
        product === 'page'
          ? { ours: size('big.html'), taskJuggler: installed ? size('tasks.html') : undefined }
          : undefined,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
