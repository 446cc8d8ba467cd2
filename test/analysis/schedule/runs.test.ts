import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../../../src/analysis/calendar/calendars.ts';
import { type ScheduleRuns, scheduleRunsOf } from '../../../src/analysis/schedule/runs.ts';
import { wholeDay } from '../../../src/analysis/schedule/time-scale.ts';
import { scheduleOf } from '../../../src/analysis/schedule.ts';
import { formatIsoDate } from '../../../src/model/values.ts';
import { planOf } from '../../support/plan.ts';

/** A roadmap from Monday 5 January 2026 on. */
function runsOf(roadmap: string, team = ''): ScheduleRuns {
  const plan = planOf(`plan p "P" {\n start: 2026-01-05\n team {\n${team}\n }\n roadmap {\n${roadmap}\n }\n}\n`);
  const calendars = calendarsOf(plan);
  return scheduleRunsOf(plan, calendars, scheduleOf(plan, calendars), 80);
}

/** Each span is given its lengths in all runs, in the order of the file. */
function samples(lengths: readonly (readonly number[])[]): readonly [samples: Float64Array[], count: number] {
  return [lengths.map((all) => Float64Array.from(all)), lengths[0]?.length ?? 1];
}

/** The last day of each piece of work in each run, by ids. */
function lastDays(runs: ScheduleRuns, ...lengths: readonly (readonly number[])[]): Record<string, string[]> {
  const [drawn, count] = samples(lengths);
  const { finishes } = runs.run(drawn, count);
  return Object.fromEntries(
    runs.works.map(({ id }, place) => [
      id?.value ?? '',
      [...(finishes[place]?.subarray(0, count) ?? [])].map((moment) => formatIsoDate(wholeDay(moment) - 1)),
    ]),
  );
}

/** In how many runs each piece of work decides the end, by ids. */
function deciding(runs: ScheduleRuns, ...lengths: readonly (readonly number[])[]): Record<string, number> {
  const critical = new Float64Array(runs.works.length);
  runs.run(...samples(lengths));
  runs.countCritical(critical);
  return Object.fromEntries(runs.works.map(({ id }, place) => [id?.value ?? '', critical[place] ?? -1]));
}

describe('the dates of each run', () => {
  it('follow months of the calendar, and parts of them', () => {
    const runs = runsOf('phase a { duration: 1..3 months }');
    // Half of February, from the 5th on, is fourteen days.
    expect(lastDays(runs, [1, 2, 1.5])).toEqual({ a: ['2026-02-04', '2026-03-04', '2026-02-18'] });
  });

  it('follow pauses and overlaps that differ from run to run', () => {
    const runs = runsOf(`
      phase a { duration: 4 weeks }
      phase b {
        after: a + 1..2 weeks
        duration: 1 week
      }
      phase c {
        after: a.start + 3 days
        duration: 1..2 days
      }`);
    expect(lastDays(runs, [1, 2, -1], [1, 2, 2])).toEqual({
      a: ['2026-02-01', '2026-02-01', '2026-02-01'],
      b: ['2026-02-15', '2026-02-22', '2026-02-01'],
      c: ['2026-01-08', '2026-01-09', '2026-01-09'],
    });
  });

  it('begin on a working day where working time counts', () => {
    const runs = runsOf(`
      task a { duration: 5..12 days }
      task b {
        after: a
        duration: 1 working day
      }`);
    // Five days end on a Friday, six on a Saturday, nine on a Tuesday.
    expect(lastDays(runs, [5, 6, 9])).toEqual({
      a: ['2026-01-09', '2026-01-10', '2026-01-13'],
      b: ['2026-01-12', '2026-01-12', '2026-01-14'],
    });
  });

  it('let an end wait: the work begins just early enough, and not before the plan', () => {
    const runs = runsOf(`
      phase a { duration: 1..6 weeks }
      phase b {
        ends-after: a + 1 week
        duration: 2 weeks
      }
      phase c {
        ends-after: a
        task d { duration: 1 week }
      }`);
    expect(lastDays(runs, [1, 4])).toEqual({
      a: ['2026-01-11', '2026-02-01'],
      b: ['2026-01-18', '2026-02-08'],
      c: ['2026-01-11', '2026-02-01'],
      d: ['2026-01-11', '2026-01-11'],
    });
  });

  it('keep what is done, and what has a day of its own', () => {
    const runs = runsOf(`
      phase a {
        duration: 1..9 weeks
        done: 2026-01-20
      }
      phase b {
        after: a
        duration: 1..2 weeks
      }
      phase c {
        after: b
        starts: 2026-03-02
        duration: 1 week
      }`);
    expect(lastDays(runs, [1, 2])).toEqual({
      a: ['2026-01-20', '2026-01-20'],
      b: ['2026-01-27', '2026-02-03'],
      c: ['2026-03-08', '2026-03-08'],
    });
  });

  it('count from the likely beginning of work whose end is not known', () => {
    const runs = runsOf(`
      task open { starts: 2026-02-02 }
      task b {
        after: open.start + 1 week
        duration: 1..2 days
      }`);
    expect(lastDays(runs, [1, 2])).toEqual({ b: ['2026-02-09', '2026-02-10'] });
  });

  it('are those of the last call, however many runs the one before had', () => {
    const runs = runsOf('phase a { duration: 1..9 weeks }\n milestone m { after: a }');
    expect(lastDays(runs, [9, 8, 7])).toMatchObject({ m: ['2026-03-08', '2026-03-01', '2026-02-22'] });
    expect(lastDays(runs, [1])).toMatchObject({ m: ['2026-01-11'] });
    const { ends } = runs.run(...samples([[2, 1]]));
    expect([...ends.subarray(0, 2)].map((end) => formatIsoDate(end - 1))).toEqual(['2026-01-18', '2026-01-11']);
  });

  it('share the work of two people by their shares', () => {
    const runs = runsOf(
      `task a {
        effort: 3..6 days
        assigned: mila, ravi 50%
      }`,
      'person mila "Mila" { }\n person ravi "Ravi" { }',
    );
    // One and a half days of work each day.
    expect(lastDays(runs, [3, 6, 7.5])).toEqual({ a: ['2026-01-06', '2026-01-08', '2026-01-09'] });
  });
});

describe('the end of the roadmap is decided', () => {
  it('run by run, by what ends last', () => {
    const runs = runsOf(`
      phase a { duration: 1..9 weeks }
      phase b { duration: 1..9 weeks }
      milestone m { after: a, b }`);
    // More runs than a word has bits: a is longer in every third of them.
    const all = Array.from({ length: 75 }, (_, run) => run);
    expect(
      deciding(
        runs,
        all.map((run) => (run % 3 === 0 ? 5 : 3)),
        all.map(() => 4),
      ),
    ).toEqual({ a: 25, b: 50, m: 75 });
    expect(deciding(runs, [5], [4])).toEqual({ a: 1, b: 0, m: 1 });
  });

  it('by no work before a day of its own', () => {
    const runs = runsOf(`
      phase a { duration: 1..2 weeks }
      phase b {
        after: a
        starts: 2026-03-02
        duration: 1..2 weeks
      }`);
    expect(deciding(runs, [1, 2], [1, 2])).toEqual({ a: 0, b: 2 });
  });

  it('by what its last work waits for to begin, or for to end, whichever comes later', () => {
    const runs = runsOf(`
      phase a { duration: 1..9 weeks }
      phase b { duration: 1..9 weeks }
      phase c {
        after: a
        ends-after: b
        duration: 2 weeks
      }`);
    // c would begin in week 4 for a: b holds it up where it lasts longer than six weeks.
    expect(deciding(runs, [4, 4, 4], [5, 7, 8])).toEqual({ a: 1, b: 2, c: 3 });
  });

  it('by the start of the plan where an end waits for what is over early', () => {
    const runs = runsOf(`
      phase b { duration: 1..9 weeks }
      phase c {
        ends-after: b
        duration: 4 weeks
      }`);
    expect(deciding(runs, [1, 5], [1, 1])).toEqual({ b: 1, c: 2 });
  });

  it('by the part that ends last, with its phase', () => {
    const runs = runsOf(`
      phase f {
        task a { duration: 1..9 weeks }
        task b { duration: 1..9 weeks }
      }
      phase g {
        after: f
        duration: 1 week
      }`);
    expect(deciding(runs, [2, 3, 3], [1, 4, 3])).toEqual({ f: 3, a: 2, b: 2, g: 3 });
  });

  it('by what a phase waits for at its end, where that is later than its parts', () => {
    const runs = runsOf(`
      phase b { duration: 1..9 weeks }
      phase f {
        ends-after: b
        task a { duration: 2..3 weeks }
      }`);
    expect(deciding(runs, [5, 1], [2, 3])).toEqual({ b: 1, f: 2, a: 1 });
  });

  it('by links with pauses as they are in each run', () => {
    const runs = runsOf(`
      phase a { duration: 2 weeks }
      phase b { duration: 3 weeks }
      phase c {
        after: a + 0..4 weeks, b
        duration: 1 week
      }`);
    expect(deciding(runs, [0.5, 1, 3])).toEqual({ a: 2, b: 2, c: 3 });
  });

  it('by what is done, where the rest follows from it', () => {
    const runs = runsOf(`
      phase a {
        duration: 1 week
        done: 2026-02-01
      }
      phase b { duration: 1..9 weeks }
      phase c {
        after: a
        duration: 1 week
      }`);
    // c ends on the 8th of February, in the fifth week.
    expect(deciding(runs, [2, 7])).toEqual({ a: 1, b: 1, c: 1 });
  });
});

describe('columns for the dates of many runs', () => {
  /** By ids: whether work begins in the column in which other work ends, or begins. */
  function beginsWith(runs: ScheduleRuns, id: string, end: 'start' | 'finish', of: string): boolean {
    const { starts, finishes } = runs.columns(4);
    const placeOf = (wanted: string): number => runs.works.findIndex((work) => work.id?.value === wanted);
    return starts[placeOf(id)] === (end === 'start' ? starts : finishes)[placeOf(of)];
  }

  it('are shared by a finish and the start that waits for it alone', () => {
    const runs = runsOf(`
      phase a { duration: 1..2 weeks }
      phase b {
        after: a
        duration: 1..2 weeks
      }
      milestone c { after: b }`);
    expect([beginsWith(runs, 'b', 'finish', 'a'), beginsWith(runs, 'c', 'finish', 'b')]).toEqual([true, true]);
    const { starts, finishes } = runs.columns(4);
    expect(starts[2]).toBe(finishes[2]);
  });

  it('are shared inside a phase, where a task that waits for another also waits for the phase to begin', () => {
    const runs = runsOf(`
      phase a {
        duration: 5..6 weeks
        task first { duration: 1..2 weeks }
        task second {
          after: first
          duration: 1..2 weeks
        }
      }`);
    expect([beginsWith(runs, 'first', 'start', 'a'), beginsWith(runs, 'second', 'finish', 'first')]).toEqual([
      true,
      true,
    ]);
    expect(lastDays(runs, [5, 6], [1, 2], [1, 2])).toEqual({
      a: ['2026-02-08', '2026-02-15'],
      first: ['2026-01-11', '2026-01-18'],
      second: ['2026-01-18', '2026-02-01'],
    });
  });

  it('are not shared where more than one moment has a say', () => {
    const runs = runsOf(`
      phase a {
        duration: 1..2 weeks
        task outside {
          after: z
          duration: 1 week
        }
      }
      phase paused {
        after: a + 1..2 weeks
        duration: 1 week
      }
      phase worked {
        after: a
        duration: 3..4 working days
      }
      phase both {
        after: a, paused
        duration: 1 week
      }
      phase held {
        after: a
        ends-after: paused
        duration: 1..2 weeks
      }
      phase stated {
        starts: 2026-02-02
        duration: 1..2 weeks
      }
      phase z { duration: 3..4 weeks }`);
    const { starts, finishes } = runs.columns(4);
    for (const id of ['outside', 'paused', 'worked', 'both', 'held', 'stated']) {
      const start = starts[runs.works.findIndex((work) => work.id?.value === id)] ?? new Float64Array(0);
      expect([...starts, ...finishes].filter((column) => column === start)).toHaveLength(1);
    }
  });
});
