// Dates by our schedule against those of TaskJuggler 3 (https://taskjuggler.org), the Debian package tj3. Where it is installed it is
// run, and what it answers has to be what is recorded here; elsewhere the record stands for it. AIPLAN_RECORD=1 records anew.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../../../src/analysis/calendar/calendars.ts';
import { nextWorking } from '../../../src/analysis/calendar/working-calendar.ts';
import { scheduleOf } from '../../../src/analysis/schedule.ts';
import { parseIsoDate } from '../../../src/language/values/calendar-date.ts';
import { formatIsoDate } from '../../../src/model/values.ts';
import { planOf } from '../../support/plan.ts';
import { asPlan, FIRST_DAY, phasesOf, type RandomProject, randomProject, taskJugglerFile } from './random-projects.ts';

const PROJECTS = fc.sample(randomProject, { numRuns: 400, seed: 20260105 });
const RECORD = new URL('recorded.json', import.meta.url);
const first = parseIsoDate(FIRST_DAY) ?? 0;

/** By id, `r3.t4` or `r3.p0.t4`: the days from the first day of all on which it begins and ends, the second excluded. */
type Dates = Readonly<Record<string, readonly [start: number, end: number]>>;

const installed = spawnSync('tj3', ['--version'], { encoding: 'utf8' }).status === 0;

function byTaskJuggler(): Dates {
  const folder = mkdtempSync(join(tmpdir(), 'aiplan-tj3-'));
  try {
    writeFileSync(join(folder, 'all.tjp'), taskJugglerFile(PROJECTS));
    const { status, stderr } = spawnSync('tj3', ['--silent', 'all.tjp'], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`tj3 ended with ${status}: ${stderr.slice(0, 2000)}`);
    const dates: Record<string, readonly [number, number]> = {};
    for (const line of readFileSync(join(folder, 'dates.csv'), 'utf8').split('\n').slice(1)) {
      const [id, start, end] = line.split(';').map((cell) => cell.replaceAll('"', ''));
      if (!id || !start || !end) continue;
      dates[id] = [(parseIsoDate(start) ?? Number.NaN) - first, (parseIsoDate(end) ?? Number.NaN) - first];
    }
    return dates;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function recorded(): Dates {
  return JSON.parse(readFileSync(RECORD, 'utf8')) as Dates;
}

/** Our dates of a project in the same form: work in working time begins on a working day. */
function byUs(project: RandomProject, name: string): Dates {
  const plan = planOf(asPlan(project));
  const schedule = scheduleOf(plan, calendarsOf(plan));
  const phases = phasesOf(project);
  const dates: Record<string, [number, number]> = {};
  for (const { item, start, finish } of schedule.ordered) {
    const id = item.id?.value ?? '';
    const phase = id.startsWith('t') ? (phases[Number(id.slice(1))] ?? -1) : -1;
    const at = phase >= 0 ? `${name}.p${phase}.${id}` : `${name}.${id}`;
    dates[at] = [start.likely - first, finish.likely - first];
  }
  return dates;
}

if (process.env['AIPLAN_RECORD'] === '1') {
  const lines = Object.entries(byTaskJuggler()).map(([id, dates]) => `${JSON.stringify(id)}:${JSON.stringify(dates)}`);
  writeFileSync(RECORD, `{\n${lines.join(',\n')}\n}\n`);
}

describe('dates of random roadmaps', () => {
  const theirs = recorded();

  it.runIf(installed)('are recorded as TaskJuggler gives them', { timeout: 120_000 }, () => {
    expect(byTaskJuggler()).toEqual(theirs);
  });

  it('are those of TaskJuggler for every task, milestone and phase', () => {
    const different: string[] = [];
    let compared = 0;
    PROJECTS.forEach((project, number) => {
      for (const [id, dates] of Object.entries(byUs(project, `r${number}`))) {
        const others = theirsFor(project, id, theirs);
        compared++;
        if (shown(dates) !== shown(others)) different.push(`${id}: ${shown(dates)}, theirs ${shown(others)}`);
      }
    });
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(2000);
  });
});

const company = calendarsOf(planOf(asPlan([]))).company;

/** Theirs in our terms: work in working time begins on a working day, and a phase when it may, which only its end can be compared by. */
function theirsFor(project: RandomProject, id: string, theirs: Dates): Dates[string] {
  const dates = theirs[id];
  if (!dates) throw new Error(`TaskJuggler has no ${id}.`);
  const [start, end] = dates;
  const index = Number(/t(\d+)$/.exec(id)?.[1] ?? -1);
  if (index < 0) return [0, end];
  return project[index]?.kind === 'working' ? [nextWorking(company, first + start) - first, end] : dates;
}

function shown([start, end]: Dates[string]): string {
  return `${formatIsoDate(first + start)}..${formatIsoDate(first + end)}`;
}
