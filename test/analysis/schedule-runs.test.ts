import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../../src/analysis/calendar/calendars.ts';
import { type ScheduleRuns, scheduleRunsOf } from '../../src/analysis/schedule/runs.ts';
import { dayWithin, wholeDay } from '../../src/analysis/schedule/time-scale.ts';
import { scheduleOf } from '../../src/analysis/schedule.ts';
import { likelyOf } from '../../src/analysis/three-point.ts';
import { formatIsoDate } from '../../src/model/values.ts';
import { planOf } from '../support/plan.ts';
import { randomRoadmap } from './random-roadmaps.ts';

function runsOf(text: string, block = 4) {
  const plan = planOf(text);
  const calendars = calendarsOf(plan);
  const schedule = scheduleOf(plan, calendars);
  return { plan, schedule, runs: scheduleRunsOf(plan, calendars, schedule, block) };
}

function samplesOf(
  { spans }: ScheduleRuns,
  of: (estimate: ScheduleRuns['spans'][number]['estimate']) => readonly number[],
) {
  return spans.map(({ estimate }) => Float64Array.from(of(estimate)));
}

describe('runs of a roadmap', () => {
  const text = `plan p "P" {
  start: 2026-01-05
  roadmap {
    phase a { duration: 2..4 weeks }
    phase b {
      task x { duration: 3..5 working days }
      task y {
        after: x + 1..3 days
        effort: 2..3..4 days
      }
    }
    milestone end { after: a, b }
  }
}
`;

  it('name what is uncertain by where it is written', () => {
    const { runs } = runsOf(text);
    expect(runs.spans.map(({ key, fact, nonNegative }) => [key, fact, nonNegative])).toEqual([
      ['plan:p/roadmap/phase:a.duration', 'duration', true],
      ['plan:p/roadmap/phase:b/task:x.duration', 'duration', true],
      ['plan:p/roadmap/phase:b/task:y.effort', 'effort', true],
      ['plan:p/roadmap/phase:b/task:y.after:x.finish', 'after', false],
    ]);
  });

  it('date all runs at once, each with its own lengths', () => {
    const { runs } = runsOf(text);
    const { finishes } = runs.run(
      samplesOf(runs, ({ low, high }) => [low, high]),
      2,
    );
    const ends = runs.works.map((work, place) => [
      work.id?.value,
      ...[0, 1].map((run) => formatIsoDate(wholeDay(finishes[place]?.[run] ?? 0) - 1)),
    ]);
    expect(ends).toEqual([
      ['a', '2026-01-18', '2026-02-01'],
      ['b', '2026-01-12', '2026-01-16'],
      ['x', '2026-01-07', '2026-01-09'],
      ['y', '2026-01-12', '2026-01-16'],
      ['end', '2026-01-18', '2026-02-01'],
    ]);
  });

  it('count the work that decides the end, and a phase with its parts', () => {
    const { runs } = runsOf(text);
    // In the first run the tasks take longer than the other phase.
    runs.run([Float64Array.of(2, 4), Float64Array.of(30, 3), Float64Array.of(1, 1), Float64Array.of(2, 2)], 2);
    const critical = new Float64Array(runs.works.length);
    runs.countCritical(critical);
    expect(Object.fromEntries(runs.works.map((work, place) => [work.id?.value, critical[place]]))).toEqual({
      a: 1,
      b: 1,
      x: 1,
      y: 1,
      end: 2,
    });
  });

  it('count all work that is met last together', () => {
    const { runs } = runsOf(`plan p "P" {
  start: 2026-01-05
  roadmap {
    phase a { duration: 2..4 weeks }
    phase b { duration: 2..4 weeks }
    milestone end { after: a, b }
  }
}
`);
    const critical = new Float64Array(3);
    runs.run([Float64Array.of(3, 2), Float64Array.of(3, 3)], 2);
    runs.countCritical(critical);
    expect([...critical]).toEqual([1, 2, 2]);
  });

  it('count a task exactly where a little more of it would delay the end', () => {
    const tasks = Array.from({ length: 24 }, (_, at) => {
      const before = [at - 2, at - 3 - (at % 4)].filter((other) => other >= 0);
      const link = at % 5 === 0 ? 'ends-after' : 'after';
      const waits = before.map((other) => `t${other}${at % 3 === 0 ? ' + 1..4 days' : ''}`);
      const line = before.length > 0 ? `${link}: ${waits.join(', ')}` : '';
      return `task t${at} {\n duration: ${1 + (at % 4)}..${9 - (at % 3)} days\n ${line}\n }`;
    });
    const { runs } = runsOf(`plan p "P" {\n start: 2026-01-05\n roadmap {\n${tasks.join('\n')}\n }\n }\n`, 16);
    const count = 16;
    // Lengths with no two sums alike.
    const samples = runs.spans.map(({ estimate: { low, high } }, at) =>
      Float64Array.from({ length: count }, (_, run) => low + (high - low) * ((Math.sqrt(2 + at) * (run + 1)) % 1)),
    );
    const endsOf = (lengths: readonly Float64Array[]) => [...runs.run(lengths, count).ends.subarray(0, count)];
    const ends = endsOf(samples);
    const critical = new Float64Array(runs.works.length);
    runs.countCritical(critical);
    runs.spans.forEach(({ work, fact }, at) => {
      if (fact !== 'duration') return;
      const longer = samples.map((lengths, other) => (other === at ? lengths.map((length) => length + 1e-3) : lengths));
      const delayed = endsOf(longer).filter((end, run) => end > (ends[run] ?? 0) + 1e-6).length;
      // What an end waits for moves the beginning of its work, and its length then moves nothing.
      const bound = work.kind === 'task' && work.facts.endsAfter !== undefined;
      if (bound) expect(critical[runs.works.indexOf(work)]).toBeGreaterThanOrEqual(delayed);
      else expect([work.id?.value, critical[runs.works.indexOf(work)]]).toEqual([work.id?.value, delayed]);
    });
    expect(critical.filter((share) => share > 0 && share < count).length).toBeGreaterThan(3);
  });

  it('write into columns that are given to them', () => {
    const { runs } = runsOf(text);
    const starts = runs.works.map(() => new Float64Array(2));
    const finishes = runs.works.map(({ kind }, place) =>
      kind === 'milestone' ? (starts[place] ?? new Float64Array(0)) : new Float64Array(2),
    );
    const samples = samplesOf(runs, ({ low, high }) => [low, high]);
    const { ends } = runs.run(samples, 2, { starts, finishes });
    const own = runs.run(samples, 2);
    expect(starts).toEqual(own.starts.map((column) => column.slice(0, 2)));
    expect(finishes).toEqual(own.finishes.map((column) => column.slice(0, 2)));
    expect([...ends.subarray(0, 2)]).toEqual(
      [0, 1].map((run) => Math.max(...finishes.map((column) => column[run] ?? 0))),
    );
  });

  it('let somebody else go on where those who do the work have left', () => {
    const { runs } = runsOf(`plan p "P" {
  start: 2026-01-05
  team {
    person ravi "Ravi" {
      allocation: 100%
      until: 2026-01-16
    }
  }
  roadmap {
    task build {
      effort: 3..5 days
      assigned: ravi
    }
  }
}
`);
    const { finishes } = runs.run([Float64Array.of(4, 400)], 2);
    for (const run of [0, 1]) expect(Number.isFinite(finishes[0]?.[run])).toBe(true);
  });

  it('give the deterministic dates with the likely lengths, whatever the roadmap', () => {
    fc.assert(
      fc.property(randomRoadmap({ tasks: 12, uncertain: true }), (random) => {
        const { schedule, runs } = runsOf(random);
        const { starts, finishes } = runs.run(
          samplesOf(runs, (estimate) => [likelyOf(estimate)]),
          1,
        );
        runs.works.forEach((work, place) => {
          const item = schedule.items.get(work);
          const start = starts[place]?.[0] ?? 0;
          expect([dayWithin(start), wholeDay(start)]).toContain(item?.start.likely);
          expect(wholeDay(finishes[place]?.[0] ?? 0)).toBe(item?.finish.likely);
        });
        const critical = new Float64Array(runs.works.length);
        runs.countCritical(critical);
        for (const item of schedule.criticalPath) expect(critical[runs.works.indexOf(item.item)]).toBe(1);
      }),
    );
  });
});
