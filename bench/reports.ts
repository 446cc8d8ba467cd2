import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Spread, spreadOf } from './measures.ts';

export interface ReportResult {
  /** `render` as a whole command. */
  readonly whole: Spread;
  /** What takes the time of the fastest run, in milliseconds, in the order in which it is done; told from shorter commands, so to some ten milliseconds. */
  readonly parts: Readonly<Record<string, number>>;
  readonly kilobytes: number;
}

/** The command line that writes the page of a roadmap, start and simulation included. */
export function measureReport(cli: string, tasks: number, runs: number): ReportResult {
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-bench-'));
  const run = (words: readonly string[], statuses: readonly number[] = [0]) => {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status === null || !statuses.includes(status)) {
      throw new Error(`The command line ended with status ${status}: ${stderr}`);
    }
    return { stdout, milliseconds: performance.now() - started };
  };
  const spread = (...words: readonly string[]) => spreadOf(Array.from({ length: runs }, () => run(words).milliseconds));
  const least = (...words: readonly string[]) => spread(...words).min;
  try {
    writeFileSync(join(folder, 'plan.aiplan'), programme(tasks));
    const whole = spread('render', 'plan.aiplan', '-o', 'plan.html');
    const start = least('--version');
    const dates = least('facts', '--section', 'schedule', 'plan.aiplan');
    const chances = least('facts', '--section', 'uncertainty', 'plan.aiplan');
    // The plan has findings, which is no fault of the command.
    const { stdout } = run(['check', '--timing', '--format', 'json', 'plan.aiplan'], [0, 1]);
    const { timing }: { timing: readonly Timed[] } = JSON.parse(stdout);
    const rules = timing.reduce((sum, { kind, milliseconds }) => sum + (kind === 'rule' ? milliseconds : 0), 0);
    const parts = { start, 'reading and dates': dates - start, rules, 'simulation runs': chances - dates };
    const page = whole.min - Object.values(parts).reduce((sum, part) => sum + part, 0);
    const kilobytes = Math.round(statSync(join(folder, 'plan.html')).size / 1000);
    return { whole, parts: { ...parts, page }, kilobytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Timed {
  readonly kind: 'rule' | 'stage';
  readonly milliseconds: number;
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
