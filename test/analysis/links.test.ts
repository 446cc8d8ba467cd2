import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schedule, ScheduledItem } from '../../src/analysis/schedule.ts';
import { formatIsoDate } from '../../src/model/values.ts';
import { planOf, scheduleIn, textAt } from '../support/plan.ts';
import { randomRoadmap } from './random-roadmaps.ts';

const of = (members: string): Schedule =>
  scheduleIn(planOf(`plan p "P" {\n  start: 2026-01-05\n  roadmap {\n${members}\n  }\n}\n`));

function item(schedule: Schedule, id: string): ScheduledItem {
  const found = schedule.ordered.find((dated) => dated.item.id?.value === id);
  if (!found) throw new Error(`${id} has no dates.`);
  return found;
}

function days(schedule: Schedule, id: string): string {
  const { start, finish } = item(schedule, id);
  return `${formatIsoDate(start.likely)}..${formatIsoDate(finish.likely - 1)}`;
}

describe('an end that waits', () => {
  it('comes no earlier than the end of the other, so the work begins just early enough', () => {
    const text = `
    phase build { duration: 6 weeks }
    phase handbook {
      ends-after: build + 1 week
      duration: 2 weeks
    }`;
    const schedule = of(text);
    expect(days(schedule, 'handbook')).toBe('2026-02-09..2026-02-22');
    const { why } = item(schedule, 'handbook');
    expect(why.kind === 'end-dependency' && [why.on.id?.value, why.end]).toEqual(['build', 'finish']);
  });

  it('may wait for a beginning', () => {
    const schedule = of(`
    phase build { duration: 6 weeks }
    phase support {
      after: build
      duration: 1 week
    }
    phase old-way {
      ends-after: support.start + 3 days
      duration: 1 week
    }`);
    expect(days(schedule, 'old-way')).toBe('2026-02-12..2026-02-18');
  });

  it('does not hold back what has to begin later anyway', () => {
    const schedule = of(`
    phase build { duration: 1 week }
    phase test {
      after: build + 4 weeks
      ends-after: build
      duration: 1 week
    }`);
    expect(days(schedule, 'test')).toBe('2026-02-09..2026-02-15');
    expect(item(schedule, 'test').why.kind).toBe('dependency');
  });

  it('never lets work begin before the plan does', () => {
    const schedule = of(`
    phase build { duration: 1 week }
    phase long {
      ends-after: build
      duration: 4 weeks
    }`);
    expect(days(schedule, 'long')).toBe('2026-01-05..2026-02-01');
  });

  it('stretches a phase that lasts as long as its parts', () => {
    const schedule = of(`
    phase build { duration: 6 weeks }
    phase care {
      ends-after: build
      task first { duration: 1 week }
    }`);
    expect(days(schedule, 'care')).toBe('2026-01-05..2026-02-15');
    expect(days(schedule, 'first')).toBe('2026-01-05..2026-01-11');
  });

  it('is part of a cycle like any other link', () => {
    const { cycles } = of(`
    phase a {
      ends-after: b
      duration: 1 week
    }
    phase b {
      after: a
      duration: 1 week
    }`);
    expect(cycles.map((links) => links.map(({ from, by }) => [from.id?.value, by]))).toEqual([
      [
        ['a', 'ends-after'],
        ['b', 'after'],
      ],
    ]);
  });

  it('contradicts a fixed start that makes the work end too early', () => {
    const { conflicts } = of(`
    phase build { duration: 6 weeks }
    phase handbook {
      ends-after: build
      starts: 2026-01-12
      duration: 2 weeks
    }`);
    expect(conflicts.map(({ kind, days }) => [kind, days.likely])).toEqual([['ends-before-predecessor', 21]]);
  });
});

describe('working days', () => {
  it('leave weekends out, where calendar days do not', () => {
    const schedule = of(`
    task a { duration: 10 working days }
    task b { duration: 10 days }`);
    expect(days(schedule, 'a')).toBe('2026-01-05..2026-01-16');
    expect(days(schedule, 'b')).toBe('2026-01-05..2026-01-14');
  });

  it('begin on a working day, and count from there', () => {
    const schedule = of(`
    task a { duration: 5 days }
    task b {
      after: a
      duration: 3 working days
    }
    task c {
      after: a
      duration: 3 days
    }`);
    expect(days(schedule, 'b')).toBe('2026-01-12..2026-01-14');
    expect(days(schedule, 'c')).toBe('2026-01-10..2026-01-12');
  });

  it('may be a pause or an overlap', () => {
    const schedule = of(`
    task a { duration: 2 weeks }
    task b {
      after: a + 2 working days
      duration: 1 day
    }
    task c {
      after: a - 3 working days
      duration: 1 day
    }`);
    expect(days(schedule, 'b')).toBe('2026-01-21..2026-01-21');
    expect(days(schedule, 'c')).toBe('2026-01-14..2026-01-14');
  });

  it('may be hours and parts of days; a begun day counts', () => {
    const schedule = of(`
    task a { duration: 12 h }
    task b {
      after: a
      duration: 4 h
    }
    task c {
      after: b
      duration: 1 h
    }`);
    expect([days(schedule, 'a'), days(schedule, 'b'), days(schedule, 'c')]).toEqual([
      '2026-01-05..2026-01-06',
      '2026-01-06..2026-01-06',
      '2026-01-07..2026-01-07',
    ]);
  });
});

describe('float', () => {
  const network = `
    phase a { duration: 2 weeks }
    phase b {
      after: a
      duration: 3 weeks
    }
    phase c {
      after: a
      duration: 1 week
    }
    phase d {
      after: c
      duration: 1 week
    }
    milestone end { after: b, d }`;

  it('is what work can slip before the end moves, and what it can slip before anything moves', () => {
    const schedule = of(network);
    const floats = schedule.ordered.map((dated) => [dated.item.id?.value, dated.float?.total, dated.float?.free]);
    expect(Object.fromEntries(floats.map(([id, ...float]) => [id, float]))).toEqual({
      a: [0, 0],
      b: [0, 0],
      c: [7, 0],
      d: [7, 7],
      end: [0, 0],
    });
    expect(formatIsoDate(item(schedule, 'c').float?.lateStart ?? 0)).toBe('2026-01-26');
  });

  it('is nothing on the critical path, which leads from the first work to the end', () => {
    const schedule = of(network);
    expect(schedule.criticalPath.map(({ item: { id } }) => id?.value)).toEqual(['a', 'b', 'end']);
    expect(schedule.ordered.filter(({ critical }) => critical).map(({ item: { id } }) => id?.value)).toEqual([
      'a',
      'b',
      'end',
    ]);
  });

  it('is below zero by as much as a deadline is missed, all the way back', () => {
    const schedule = of(`
    phase a { duration: 2 weeks }
    phase b {
      after: a
      duration: 3 weeks
      deadline: 2026-02-03
    }
    phase c {
      after: b
      duration: 8 weeks
    }`);
    expect(['a', 'b', 'c'].map((id) => item(schedule, id).float?.total)).toEqual([-5, -5, 0]);
  });

  it('does not see a weekend as room between working days', () => {
    const schedule = of(`
    task a { duration: 5 working days }
    task b {
      after: a
      duration: 5 working days
    }`);
    expect(item(schedule, 'a').critical).toBe(true);
    expect(item(schedule, 'a').float?.total).toBe(0);
  });

  it('ends where a fixed start needs the work before it', () => {
    const schedule = of(`
    phase a { duration: 1 week }
    phase b {
      after: a
      starts: 2026-01-19
      duration: 4 weeks
    }`);
    expect(item(schedule, 'a').float?.total).toBe(7);
  });

  it('of a part reaches to where its phase may end', () => {
    const schedule = of(`
    phase a {
      duration: 4 weeks
      task x { duration: 1 week }
      gate go { after: x }
    }
    phase long { duration: 6 weeks }
    phase z {
      after: a, long
      duration: 1 week
    }`);
    expect(['a', 'x', 'go'].map((id) => item(schedule, id).float?.total)).toEqual([14, 35, 35]);
  });

  it('of months ends where the month after would end too late', () => {
    const schedule = of(`
    phase long { duration: 85 days }
    phase month { duration: 1 month }`);
    // Until 30 March: begun on 1 March it would end on the 31st.
    expect(formatIsoDate(item(schedule, 'month').float?.lateStart ?? 0)).toBe('2026-02-28');
  });

  it('does not exist for what is done', () => {
    const schedule = of(`
    phase a {
      duration: 2 weeks
      done: 2026-01-20
    }
    phase b {
      after: a
      duration: 1 week
    }`);
    expect(item(schedule, 'a').float).toBeUndefined();
    expect(item(schedule, 'a').critical).toBe(false);
  });

  it('of every piece of work is how far it moves without moving the end', () => {
    fc.assert(
      fc.property(randomRoadmap({ tasks: 10 }), fc.nat(), (text, pick) => {
        const plan = planOf(text);
        const schedule = scheduleIn(plan);
        const movable = schedule.ordered.filter(
          ({ item: { kind }, float }) => kind === 'task' && (float?.total ?? 0) > 0,
        );
        const chosen = movable[pick % Math.max(1, movable.length)];
        if (!chosen?.float || !chosen.item.id) return;
        const line = `task ${chosen.item.id.value} {`;
        const delayed = text.replace(line, `${line}\nstarts: ${formatIsoDate(chosen.float.lateStart)}`);
        expect(scheduleIn(planOf(delayed)).finish?.likely).toBe(schedule.finish?.likely);
        const tooLate = text.replace(line, `${line}\nstarts: ${formatIsoDate(chosen.float.lateStart + 40)}`);
        expect(scheduleIn(planOf(tooLate)).finish?.likely).toBeGreaterThan(schedule.finish?.likely ?? 0);
      }),
    );
  });
});

describe('a roadmap', () => {
  it('moves nothing earlier when a link is added', () => {
    fc.assert(
      fc.property(
        randomRoadmap({ tasks: 10, uncertain: true }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (text, one, other, end) => {
          const before = scheduleIn(planOf(text));
          const tasks = before.work.filter(({ kind }) => kind === 'task').map(({ id }) => Number(id?.value.slice(1)));
          const [from, to] = [tasks[one % Math.max(1, tasks.length)], tasks[other % Math.max(1, tasks.length)]];
          if (from === undefined || to === undefined || from >= to) return;
          const fact = end ? 'ends-after' : 'after';
          const line = new RegExp(`(task t${to} \\{\\n(?:after: [^\\n]*\\n)?)`);
          const written = new RegExp(`(task t${to} \\{\\n(?:after: [^\\n]*\\n)?${fact}: [^\\n]*)`);
          const linked =
            fact === 'after'
              ? text.replace(
                  new RegExp(`(task t${to} \\{\\n)(after: )?`),
                  (_, head: string, known?: string) => `${head}after: t${from}${known ? ', ' : '\n'}`,
                )
              : written.test(text)
                ? text.replace(written, `$1, t${from}`)
                : text.replace(line, `$1ends-after: t${from}\n`);
          const after = scheduleIn(planOf(linked));
          for (const {
            item: { id },
            start,
            finish,
          } of before.ordered) {
            const now = after.ordered.find((dated) => dated.item.id?.value === id?.value);
            if (!now) continue;
            expect(now.start.likely).toBeGreaterThanOrEqual(start.likely);
            expect(now.finish.likely).toBeGreaterThanOrEqual(finish.likely);
          }
        },
      ),
    );
  });

  it('lasts as many times longer as all its lengths and pauses do', () => {
    const steps = fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 20 }), lag: fc.integer({ min: 0, max: 5 }), to: fc.nat() }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 2, max: 5 }), (tasks, factor) => {
        const text = (times: number) =>
          tasks
            .map(({ days, lag, to }, index) => {
              const after = index === 0 ? '' : `after: t${to % index} + ${lag * times} days\n`;
              return `task t${index} {\n${after}duration: ${days * times} days\n}`;
            })
            .join('\n');
        const [plain, scaled] = [of(text(1)), of(text(factor))];
        const length = ({ start, finish }: Schedule) => (finish?.likely ?? 0) - (start?.likely ?? 0);
        expect(length(scaled)).toBe(length(plain) * factor);
      }),
    );
  });

  it('dates every piece of work of a chain of 20,000, however deep it is', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, index) => `task t${index} {\n${index ? `after: t${index - 1}\n` : ''}duration: 1 day\n}`,
    );
    const schedule = of(chain.join('\n'));
    expect(schedule.items.size).toBe(20_000);
    expect(schedule.criticalPath).toHaveLength(20_000);
  });

  it('says where the plan stands that a finding can point at', () => {
    const text = `plan p "P" {\n  start: 2026-01-05\n  roadmap {\n    phase a {\n      duration: 1 week\n      deadline: 2026-01-09\n    }\n  }\n}\n`;
    const [a] = scheduleIn(planOf(text)).ordered;
    expect(a?.deadline && textAt(text, a.deadline.stated.at)).toBe('2026-01-09');
  });
});
