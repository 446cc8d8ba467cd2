import { describe, expect, it } from 'vitest';
import type { Schedule, ScheduledItem } from '../../src/analysis/schedule.ts';
import { formatIsoDate } from '../../src/model/values.ts';
import { planOf, scheduleIn, textAt } from '../support/plan.ts';

function roadmap(members: string, start = 'start: 2026-01-05'): string {
  return `plan p "P" {\n  ${start}\n  roadmap {\n${members}\n  }\n}\n`;
}

function item(schedule: Schedule, id: string): ScheduledItem {
  const found = schedule.ordered.find((dated) => dated.item.id?.value === id);
  if (!found) throw new Error(`${id} has no dates.`);
  return found;
}

/** First and last day in the likely case. */
function days(schedule: Schedule, id: string): string {
  const { start, finish } = item(schedule, id);
  return `${formatIsoDate(start.likely)}..${formatIsoDate(finish.likely - 1)}`;
}

/** Why work has no dates. */
function reason(schedule: Schedule, id: string): string | undefined {
  return [...schedule.undated.values()].find((undated) => undated.item.id?.value === id)?.because;
}

const of = (text: string) => scheduleIn(planOf(text));

describe('phases', () => {
  it('begin at the start of the plan where nothing else is stated', () => {
    const text = roadmap('phase a { duration: 5 weeks }');
    const a = item(of(text), 'a');
    expect(days(of(text), 'a')).toBe('2026-01-05..2026-02-08');
    expect(a.days).toEqual({ low: 35, likely: 35, high: 35 });
    expect(a.why.kind).toBe('plan-start');
    expect(a.followsFrom.map((range) => textAt(text, range))).toEqual(['2026-01-05', '5 weeks']);
  });

  it('begin when the last of those that they wait for is finished', () => {
    const text = roadmap(`
      phase a { duration: 2 weeks }
      phase b { duration: 3 weeks }
      phase c {
        after: a, b
        duration: 1 week
      }`);
    const { why, start } = item(of(text), 'c');
    expect(formatIsoDate(start.likely)).toBe('2026-01-26');
    expect(why.kind === 'dependency' && [why.on.id?.value, why.end, textAt(text, why.at)]).toEqual([
      'b',
      'finish',
      'b',
    ]);
  });

  it('begin with another after `.start`, and later or earlier by a lag', () => {
    const schedule = of(
      roadmap(`
      phase a { duration: 2 weeks }
      phase b {
        after: a.start
        duration: 1 week
      }
      phase c {
        after: a + 1 week
        duration: 1 week
      }
      phase d {
        after: a - 3 days
        duration: 1 week
      }`),
    );
    expect(days(schedule, 'b')).toBe('2026-01-05..2026-01-11');
    expect(days(schedule, 'c')).toBe('2026-01-26..2026-02-01');
    expect(days(schedule, 'd')).toBe('2026-01-16..2026-01-22');
  });

  it('overlap by an uncertain lag, the longest overlap being the earliest start', () => {
    const schedule = of(
      roadmap(`
      phase a { duration: 4 weeks }
      phase b {
        after: a - 1..3..5 days
        duration: 1 week
      }`),
    );
    const { low, likely, high } = item(schedule, 'b').start;
    expect([low, likely, high].map(formatIsoDate)).toEqual(['2026-01-28', '2026-01-30', '2026-02-01']);
  });

  it('keep low, likely and high apart all the way', () => {
    const schedule = of(
      roadmap(`
      phase a { duration: 4..6 weeks }
      phase b {
        after: a
        duration: 3..4..6 weeks
      }`),
    );
    const b = item(schedule, 'b');
    expect([b.start.low, b.start.likely, b.start.high].map(formatIsoDate)).toEqual([
      '2026-02-02',
      '2026-02-09',
      '2026-02-16',
    ]);
    expect([b.finish.low, b.finish.likely, b.finish.high].map(formatIsoDate)).toEqual([
      '2026-02-23',
      '2026-03-09',
      '2026-03-30',
    ]);
    expect(schedule.finish).toEqual(b.finish);
  });

  it('last calendar months, to the last day of a shorter month', () => {
    const schedule = of(roadmap('phase a { duration: 1 month }', 'start: 2026-01-31'));
    expect(days(schedule, 'a')).toBe('2026-01-31..2026-02-27');
    expect(days(of(roadmap('phase a { duration: 1 year }', 'start: 2028-02-29')), 'a')).toBe('2028-02-29..2029-02-27');
  });

  it('round up at the end only: seven weeks hold two tasks of three and a half', () => {
    const schedule = of(
      roadmap(`
      phase a {
        duration: 7 weeks
        task x { duration: 3.5 weeks }
        task y {
          after: x
          duration: 3.5 weeks
        }
      }`),
    );
    expect(schedule.conflicts).toEqual([]);
    expect(item(schedule, 'y').finish.likely).toBe(item(schedule, 'a').finish.likely);
  });

  it('take a margin into the pessimistic finish only', () => {
    const schedule = of(
      roadmap(`
      phase a {
        duration: 4 weeks
        margin: 50%
      }
      phase b {
        duration: 4..10 weeks
        margin: 10%
      }`),
    );
    const a = item(schedule, 'a');
    expect([a.days, a.marginDays]).toEqual([{ low: 28, likely: 28, high: 42 }, 14]);
    const b = item(schedule, 'b');
    expect([b.days, b.marginDays]).toEqual([{ low: 28, likely: 49, high: 70 }, 5]);
  });

  it('without a duration span their tasks, and not the gates at their end', () => {
    const schedule = of(
      roadmap(`
      phase a {
        task x { duration: 2 weeks }
        task y {
          after: x
          duration: 1 week
        }
        gate g { }
      }`),
    );
    expect(days(schedule, 'a')).toBe('2026-01-05..2026-01-25');
    expect(formatIsoDate(item(schedule, 'g').finish.likely - 1)).toBe('2026-01-25');
  });
});

describe('tasks', () => {
  it('begin with their phase, and not before it whatever they follow', () => {
    const schedule = of(
      roadmap(`
      phase a {
        duration: 4 weeks
        task early { duration: 1 week }
      }
      phase b {
        after: a
        duration: 4 weeks
        task x { duration: 1 week }
        task y {
          after: early
          duration: 1 week
        }
      }`),
    );
    expect(days(schedule, 'x')).toBe('2026-02-02..2026-02-08');
    expect(days(schedule, 'y')).toBe('2026-02-02..2026-02-08');
    expect(item(schedule, 'y').why.kind).toBe('container');
  });

  it('take effort divided by the assigned shares, five working days a week', () => {
    const schedule = scheduleIn(
      planOf(`plan p "P" {
  start: 2026-01-05
  team {
    person mila "Mila" { allocation: 30% }
    person ravi "Ravi" { allocation: 1 day / week }
  }
  roadmap {
    task half {
      effort: 10 days
      assigned: mila 50%
    }
    task both {
      effort: 10 days
      assigned: mila, ravi
    }
    task nobody { effort: 40 h }
  }
}`),
    );
    expect(days(schedule, 'half')).toBe('2026-01-05..2026-01-30');
    expect(days(schedule, 'both')).toBe('2026-01-05..2026-01-30');
    expect(days(schedule, 'nobody')).toBe('2026-01-05..2026-01-09');
  });
});

describe('milestones and gates', () => {
  it('stand at the end of their phase, or at the finish of what they follow', () => {
    const schedule = of(
      roadmap(`
      phase a {
        duration: 4 weeks
        task x { duration: 2 weeks }
        gate last { }
        milestone middle { after: x }
      }`),
    );
    const last = item(schedule, 'last');
    expect(formatIsoDate(last.finish.likely - 1)).toBe('2026-02-01');
    expect([last.why.kind, last.days.likely]).toEqual(['container', 0]);
    expect(formatIsoDate(item(schedule, 'middle').finish.likely - 1)).toBe('2026-01-18');
  });

  it('stand at the end of the stated day, so that what follows begins on the next', () => {
    const schedule = of(
      roadmap(`
      milestone m { starts: 2026-03-31 }
      gate g { done: 2026-04-15 }
      phase a {
        after: m
        duration: 1 week
      }`),
    );
    expect(formatIsoDate(item(schedule, 'm').finish.likely - 1)).toBe('2026-03-31');
    expect(formatIsoDate(item(schedule, 'g').start.likely - 1)).toBe('2026-04-15');
    expect(days(schedule, 'a')).toBe('2026-04-01..2026-04-07');
  });

  it('have no date on the roadmap itself without one', () => {
    const schedule = of(roadmap('milestone m { }'));
    expect(reason(schedule, 'm')).toBe('no-start');
  });
});

describe('stated dates', () => {
  it('go before dependencies; the contradiction is told with both lines', () => {
    const text = roadmap(`
      phase a { duration: 4..6 weeks }
      phase b {
        after: a
        starts: 2026-02-02
        duration: 1 week
      }`);
    const schedule = of(text);
    expect(days(schedule, 'b')).toBe('2026-02-02..2026-02-08');
    expect(schedule.conflicts).toHaveLength(1);
    const [conflict] = schedule.conflicts;
    if (conflict?.kind !== 'before-predecessor') throw new Error('Another conflict.');
    expect(conflict.predecessor.id?.value).toBe('a');
    expect(textAt(text, conflict.stated.at)).toBe('2026-02-02');
    expect(textAt(text, conflict.dependency.at)).toBe('a');
    expect(formatIsoDate(conflict.allowed)).toBe('2026-02-09');
    expect(conflict.days).toEqual({ low: 0, likely: 7, high: 14 });
  });

  it('agree with a predecessor that ends the day before', () => {
    const schedule = of(
      roadmap(`
      phase a { duration: 4 weeks }
      phase b {
        after: a
        starts: 2026-02-02
        duration: 1 week
      }
      gate g {
        after: a
        done: 2026-02-01
      }`),
    );
    expect(schedule.conflicts).toEqual([]);
  });

  it('of finished work move what follows', () => {
    const schedule = of(
      roadmap(`
      phase a {
        duration: 4 weeks
        done: 2026-02-15
      }
      phase b {
        after: a
        duration: 1 week
      }`),
    );
    expect(days(schedule, 'a')).toBe('2026-01-05..2026-02-15');
    expect(days(schedule, 'b')).toBe('2026-02-16..2026-02-22');
  });

  it('count months of the plan', () => {
    const schedule = of(
      roadmap(`
      phase a {
        starts: month 2
        duration: 1 week
      }`),
    );
    expect(days(schedule, 'a')).toBe('2026-03-04..2026-03-10');
  });

  it('contradict each other when work is done before it starts, or begins before its phase', () => {
    const schedule = of(
      roadmap(`
      phase a {
        starts: 2026-03-02
        duration: 4 weeks
        task x {
          starts: 2026-02-23
          duration: 1 week
        }
      }
      phase b {
        starts: 2026-03-02
        done: 2026-02-20
      }`),
    );
    expect(
      schedule.conflicts.map((conflict) => [conflict.kind, conflict.item.id?.value, conflict.days.likely]),
    ).toEqual([
      ['before-phase', 'x', 7],
      ['done-before-start', 'b', 9],
    ]);
  });
});

it('tells when the tasks of a phase need longer than the phase', () => {
  const text = roadmap(`
      phase a {
        duration: 4 weeks
        task x { duration: 3 weeks }
        task y {
          after: x
          duration: 10 days
        }
      }`);
  const [conflict] = of(text).conflicts;
  if (conflict?.kind !== 'tasks-outlast-phase') throw new Error('Another conflict.');
  expect([textAt(text, conflict.stated.at), conflict.latest.id?.value, conflict.days.likely]).toEqual([
    '4 weeks',
    'y',
    3,
  ]);
  expect(formatIsoDate(conflict.needed - 1)).toBe('2026-02-04');
});

describe('cycles', () => {
  it('are told with their whole path and leave the rest dated', () => {
    const text = roadmap(`
      phase a {
        after: c
        duration: 1 week
      }
      phase b {
        after: a
        duration: 1 week
      }
      phase c {
        after: b + 1 week
        duration: 1 week
      }
      phase d {
        after: c
        duration: 1 week
      }
      phase e { duration: 1 week }`);
    const schedule = of(text);
    const path = schedule.cycles.map((cycle) =>
      cycle.map(({ from, on, by, at }) => `${from.id?.value} ${by} ${on.id?.value}: ${textAt(text, at)}`),
    );
    expect(path).toEqual([['a after c: c', 'c after b: b + 1 week', 'b after a: a']]);
    expect(['a', 'b', 'c', 'd'].map((id) => reason(schedule, id))).toEqual([
      'cycle',
      'cycle',
      'cycle',
      'waits-for-undated',
    ]);
    expect(days(schedule, 'e')).toBe('2026-01-05..2026-01-11');
  });

  it('of one element are cycles too', () => {
    const schedule = of(roadmap('phase a {\n after: a\n duration: 1 week\n }'));
    expect(schedule.cycles.map((cycle) => cycle.map(({ on }) => on.id?.value))).toEqual([['a']]);
  });

  it('go through phases and their tasks', () => {
    const schedule = of(
      roadmap(`
      phase a {
        duration: 2 weeks
        after: y
        task x { duration: 1 week }
      }
      phase b {
        duration: 2 weeks
        after: x
        task y { duration: 1 week }
      }`),
    );
    expect(
      schedule.cycles.map((cycle) => cycle.map(({ from, by, on }) => `${from.id?.value} ${by} ${on.id?.value}`)),
    ).toEqual([['a after y', 'y inside b', 'b after x', 'x inside a']]);
    expect(schedule.items.size).toBe(0);
  });

  it('are found where a task waits for the phase that it makes up', () => {
    const schedule = of(roadmap('phase a {\n task x {\n after: a\n duration: 1 week\n }\n }'));
    expect(schedule.cycles.map((cycle) => cycle.map(({ from, by }) => `${from.id?.value} ${by}`))).toEqual([
      ['a spans', 'x after'],
    ]);
  });

  it('are found though a member has a stated date', () => {
    const schedule = of(
      roadmap(`
      phase a {
        after: b
        done: 2026-02-01
      }
      phase b {
        after: a
        starts: 2026-03-02
        duration: 1 week
      }`),
    );
    expect(schedule.cycles).toHaveLength(1);
  });
});

describe('a broken plan', () => {
  it('keeps what can be dated and says why the rest cannot', () => {
    const schedule = of(
      roadmap(`
      phase nothing { }
      phase odd { duration: soon }
      phase lost {
        after: nowhere
        duration: 1 week
      }
      phase behind {
        after: lost
        duration: 1 week
      }
      phase negative { duration: -3 weeks }
      phase endless { duration: 1M years }
      phase typing {
        duration
      }
      phase half {
        after
        duration: 1 week
      }
      phase fine { duration: 1 week }`),
    );
    expect(
      Object.fromEntries([...schedule.undated.values()].map(({ item: { id }, because }) => [id?.value, because])),
    ).toEqual({
      nothing: 'no-duration',
      odd: 'unreadable',
      lost: 'unresolved',
      behind: 'waits-for-undated',
      negative: 'impossible',
      endless: 'impossible',
      typing: 'unreadable',
      half: 'unreadable',
    });
    expect(schedule.ordered.map(({ item: { id } }) => id?.value)).toEqual(['fine']);
  });

  it('keeps a stated start whatever it waits for', () => {
    const schedule = of(roadmap('phase a {\n after: nowhere\n starts: 2026-03-02\n duration: 1 week\n }'));
    expect(days(schedule, 'a')).toBe('2026-03-02..2026-03-08');
  });

  it('points at the reference that resolves to nothing', () => {
    const text = roadmap('phase a {\n after: nowhere\n duration: 1 week\n }');
    expect([...of(text).undated.values()].map(({ at }) => textAt(text, at))).toEqual(['nowhere']);
  });

  it('counts from its earliest date without a start, and from nothing without any date', () => {
    const dated = of(roadmap('phase a {\n starts: 2026-03-02\n duration: 1 week\n }', ''));
    expect([dated.basis, days(dated, 'a')]).toEqual(['earliest-date', '2026-03-02..2026-03-08']);
    const bare = of(roadmap('phase a { duration: 1 week }\n phase b {\n after: a\n duration: 2 weeks\n }', ''));
    expect([bare.basis, bare.finish?.likely, item(bare, 'b').start.likely]).toEqual(['none', 21, 7]);
  });

  it('without a roadmap has an empty schedule', () => {
    const schedule = of('plan p "P" { }');
    expect([schedule.work, schedule.start, schedule.cycles, schedule.conflicts]).toEqual([[], undefined, [], []]);
  });

  it('tells one cycle of many that share work', () => {
    const phases = Array.from({ length: 600 }, (_, n) => {
      const others = Array.from({ length: 10 }, (__, k) => `p${(n * 7 + k * 61 + 1) % 600}`);
      return `phase p${n} {\n after: ${others.join(', ')}\n duration: 1 day\n }`;
    });
    const schedule = of(roadmap(phases.join('\n')));
    const inCycles = schedule.cycles.flatMap((cycle) => cycle.map(({ from }) => from));
    expect(new Set(inCycles).size).toBe(inCycles.length);
    expect(schedule.items.size).toBe(0);
  });

  it('is dated however long a chain is', () => {
    const phases = Array.from({ length: 5000 }, (_, n) => `phase p${n} {\n after: p${n + 1}\n duration: 1 day\n }`);
    const schedule = of(roadmap(`${phases.join('\n')}\nphase p5000 { duration: 1 day }`));
    expect(schedule.finish?.likely).toBe((schedule.start?.likely ?? 0) + 5001);
  });
});

it('dates what waits for the beginning of finished work alike, whichever stands first', () => {
  const done = 'task a {\n starts: 2026-03-02\n duration: 1 week\n done: 2026-01-16\n}';
  const waiting = 'task b {\n after: a.start\n duration: 1 week\n}';
  for (const members of [`${done}\n${waiting}`, `${waiting}\n${done}`]) {
    expect(days(of(roadmap(members)), 'b')).toBe('2026-01-16..2026-01-22');
  }
});

it('tells the moments of the likely case, in which work changes hands within a day', () => {
  const schedule = of(roadmap('task a { effort: 2.5 days }\ntask b {\n after: a\n effort: 1 day\n}'));
  expect(item(schedule, 'b').moments.start).toBe(item(schedule, 'a').moments.finish);
  expect([days(schedule, 'a'), days(schedule, 'b')]).toEqual(['2026-01-05..2026-01-07', '2026-01-07..2026-01-08']);
});
