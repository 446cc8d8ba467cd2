import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Spread, spreadOf } from './measures.ts';

/** The command line that writes the page of a roadmap, start and simulation included. Milliseconds, and the kilobytes of the page. */
export function measureReport(
  cli: string,
  tasks: number,
  runs: number,
): { readonly whole: Spread; readonly start: Spread; readonly kilobytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-bench-'));
  const timed = (words: readonly string[]): number => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [cli, ...words], { cwd: folder });
    if (status !== 0) throw new Error(`The command line ended with status ${status}: ${stderr}`);
    return performance.now() - started;
  };
  try {
    writeFileSync(join(folder, 'plan.aiplan'), programme(tasks));
    const whole = Array.from({ length: runs }, () => timed(['render', 'plan.aiplan', '-o', 'plan.html']));
    const start = Array.from({ length: runs }, () => timed(['--version']));
    const kilobytes = Math.round(statSync(join(folder, 'plan.html')).size / 1000);
    return { whole: spreadOf(whole), start: spreadOf(start), kilobytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Phases of ten uncertain tasks, most of which wait for the one before. */
export function programme(tasks: number): string {
  const phases = Array.from({ length: tasks / 10 }, (_, phase) => {
    const work = Array.from({ length: 10 }, (__, task) => {
      const after = task % 4 === 0 ? '' : `\nafter: t${phase}-${task - 1}`;
      return `task t${phase}-${task} "Task ${task} of phase ${phase}" {\nduration: ${1 + (task % 3)}..${2 + (task % 3)} weeks${after}\n}`;
    });
    const after = phase === 0 ? '' : `\nafter: p${phase - 1}`;
    return `phase p${phase} "Phase ${phase}" {\nduration: 8..9 weeks${after}\n${work.join('\n')}\n}`;
  });
  return `plan big "A large programme" {\nstart: 2026-01-05\nas-of: 2026-06-01\nroadmap {\n${phases.join('\n')}\n}\n}\n`;
}
