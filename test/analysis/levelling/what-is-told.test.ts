import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/model/element.ts';
import { formatIsoDate } from '../../../src/model/values.ts';
import { textAt } from '../../support/plan.ts';
import { levelled, mila, task, text, told, unsolved } from './team-plan.ts';

const RAVI = 'person ravi "Ravi" { }';

const plan = (team: string, ...tasks: string[]) => text(team, tasks.join('\n'));

/** Who had no room, and which work or leave took it. */
function reasons(source: string): string[] {
  return levelled(source).moves.map(({ task, because: { person, tasks, absences } }) => {
    const what = [...tasks.map(({ at }) => textAt(source, at)), ...absences.map(({ at }) => textAt(source, at))];
    const behind = tasks.map((other) => titleOf(other.task));
    return `${titleOf(task)}: ${titleOf(person)}, ${[...behind, ...what].join(', ')}`;
  });
}

describe('the turn of tasks', () => {
  it('of equally critical ones is that of what begins first', () => {
    const source = plan(
      mila,
      task('x', '', 'duration: 3 days'),
      task('a', 'mila', 'after: x', 'duration: 2 weeks'),
      task('b', 'mila', 'duration: 17 days'),
    );
    expect(told(levelled(source))).toEqual(['a 2027-01-07 → 2027-01-21 after b']);
  });

  it('else that of the file', () => {
    const source = plan(
      mila,
      task('a', 'mila', 'duration: 1 week'),
      task('b', 'mila', 'duration: 1 week'),
      task('c', 'mila', 'duration: 1 week'),
    );
    expect(told(levelled(source))).toEqual(['b 2027-01-04 → 2027-01-11 after a', 'c 2027-01-04 → 2027-01-18 after b']);
  });
});

describe('a lower limit', () => {
  it('is held by moves where tasks may move, and what stays above it is told beside them', () => {
    const source = plan(
      mila,
      task('a', 'mila 30%', 'duration: 1 week'),
      task('b', 'mila 30%', 'duration: 1 week'),
      task('c', 'mila 30%', 'starts: 2027-02-01', 'duration: 1 week'),
      task('d', 'mila 30%', 'starts: 2027-02-01', 'duration: 1 week'),
    );
    const levelling = levelled(source, { most: 50 });
    expect(told(levelling)).toEqual(['b 2027-01-04 → 2027-01-11 after a']);
    expect(
      levelling.unsolved.map(({ from, until, share, tasks }) => [
        formatIsoDate(from),
        formatIsoDate(until - 1),
        share,
        ...tasks.map((one) => titleOf(one.task)),
      ]),
    ).toEqual([['2027-02-01', '2027-02-05', 60, 'c', 'd']]);
    expect(levelled(source).moves).toEqual([]);
  });
});

describe('a task that begins in the middle of a day', () => {
  it('does so behind other work, and is shown on that day where it is work, else on the next', () => {
    const source = (length: string) =>
      plan(
        mila,
        task('a', 'mila', 'effort: 2.5 days'),
        task('b', 'mila', length),
        task('c', 'mila', 'starts: 2027-02-01', 'duration: 1 day'),
      );
    expect(told(levelled(source('effort: 1 day')))).toEqual(['b 2027-01-04 → 2027-01-06 after a']);
    expect(told(levelled(source('duration: 3 days')))).toEqual(['b 2027-01-04 → 2027-01-07 after a']);
  });
});

describe('a task that follows what moves', () => {
  const moved = (rest: string, u: string) =>
    plan(
      `${mila}\n${RAVI}`,
      task('b', 'mila', 'starts: 2027-01-04', 'duration: 1 week'),
      task('a', 'mila', 'duration: 2 weeks'),
      rest,
      task('u', 'ravi', `starts: ${u}`, 'duration: 1 week'),
    );

  it.each([
    ['behind it', task('t', 'ravi', 'after: a', 'duration: 1 week'), '2027-01-18', '2027-01-25'],
    ['with its end', task('t', 'ravi', 'ends-after: a', 'duration: 1 week'), '2027-01-11', '2027-01-18'],
    [
      'behind a phase that ends with it',
      `phase f {\n ends-after: a\n ${task('d', '', 'duration: 1 day')}\n}\n${task('t', 'ravi', 'after: f', 'duration: 1 week')}`,
      '2027-01-18',
      '2027-01-25',
    ],
    [
      'behind a phase of which it is the longest part',
      `phase f {\n ${task('d', '', 'after: a', 'duration: 1 day')}\n ${task('e', '', 'duration: 1 day')}\n}\n${task('t', 'ravi', 'after: f', 'duration: 1 week')}`,
      '2027-01-19',
      '2027-01-26',
    ],
    [
      'in a phase that begins behind it',
      `phase f {\n after: a\n ${task('t', 'ravi', 'duration: 1 week')}\n}`,
      '2027-01-18',
      '2027-01-25',
    ],
  ])('%s may run into other work then, and waits for that', (_, rest, planned, then) => {
    // A week later it would stand where u is fixed.
    const [day = 0] = levelled(moved(rest, then))
      .moves.slice(1)
      .map(({ to }) => to);
    expect(told(levelled(moved(rest, then)))).toEqual([
      'a 2027-01-04 → 2027-01-11 after b',
      `t ${planned} → ${formatIsoDate(day)} after u`,
    ]);
    expect(formatIsoDate(day - 7)).toBe(then);
  });
});

describe('what would find no room goes first', () => {
  const RAVI_LEAVES = 'person ravi "Ravi" { until: 2027-01-17 }';

  it('as what has to be over before somebody leaves, however critical the rest is', () => {
    const source = plan(
      `${mila}\n${RAVI_LEAVES}`,
      task('a', 'mila', 'duration: 2 weeks'),
      task('b', 'mila, ravi', 'duration: 1 week'),
      task('c', '', 'after: a', 'duration: 20 weeks'),
    );
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-11 after b']);
    expect(unsolved(source)).toEqual([]);
  });

  it('with what it waits for', () => {
    const source = plan(
      `${mila}\n${RAVI_LEAVES}`,
      task('a', 'mila', 'duration: 2 weeks'),
      task('x', 'mila', 'duration: 2 days'),
      task('b', 'ravi', 'after: x.start', 'duration: 1 week'),
      task('d', 'ravi', 'duration: 1 day'),
      task('c', '', 'after: a', 'duration: 20 weeks'),
    );
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-06 after x', 'd 2027-01-04 → 2027-01-11 after b']);
    expect(unsolved(source)).toEqual([]);
  });
});

describe('a task begins', () => {
  const b = (days: string) => task('b', 'mila', 'starts: 2027-01-04', days);

  it('right behind the work in the way, even on a day off, where time passes on all days', () => {
    const source = plan(mila, b('duration: 5 days'), task('a', 'mila', 'duration: 1 week'));
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-09 after b']);
  });

  it('on the first working day behind it, where no line can name that work', () => {
    const unnamed = task('b', '', 'duration: 1 day');
    const source = plan(mila, unnamed, b('duration: 5 days'), task('a', 'mila', 'duration: 1 week'));
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-11 starts 2027-01-11']);
  });

  it('in the middle of a day behind other work, but with a day of its own in the morning', () => {
    const source = plan(mila, b('effort: 1.5 days'), task('a', 'mila', 'effort: 1 day'));
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-05 after b']);
    const unnamed = plan(
      mila,
      task('b', '', 'duration: 1 day'),
      b('effort: 1.5 days'),
      task('a', 'mila', 'effort: 1 day'),
    );
    expect(told(levelled(unnamed))).toEqual(['a 2027-01-04 → 2027-01-06 starts 2027-01-06']);
  });

  it('as soon as what is left of the work in the way leaves room', () => {
    const source = plan(
      mila,
      task('b', 'mila 60%', 'starts: 2027-01-04', 'duration: 2 days'),
      task('c', 'mila 50%', 'starts: 2027-01-04', 'duration: 4 days'),
      task('a', 'mila 50%', 'duration: 1 week'),
    );
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-06 after b']);
  });
});

describe('what a task waits for', () => {
  it('is whoever has no room for longest, with the work that takes it', () => {
    const source = plan(
      `${mila}\n${RAVI}`,
      task('b', 'mila', 'starts: 2027-01-04', 'duration: 2 days'),
      task('c', 'ravi 60%', 'starts: 2027-01-04', 'duration: 3 days'),
      task('d', 'ravi 40%', 'starts: 2027-01-04', 'duration: 3 days'),
      task('e', 'ravi 40%', 'starts: 2027-01-04', 'duration: 1 day'),
      task('a', 'mila, ravi 70%', 'duration: 1 week'),
    );
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-07 after c']);
    expect(reasons(source)).toEqual(['a: Ravi, c, d, ravi 60%, ravi 40%']);
  });

  it('is the leave that lasts longest, without the work before it', () => {
    const source = plan(
      'person mila "Mila" {\n leave: 2027-01-11..2027-01-12\n leave: 2027-01-07\n}',
      task('b', 'mila', 'starts: 2027-01-04', 'duration: 2 days'),
      task('a', 'mila', 'duration: 1 day'),
      task('c', 'mila', 'duration: 1 week'),
    );
    // c is the longer one: behind b it would miss the 7th, the 11th and the 12th.
    expect(told(levelled(source))).toEqual([
      'a 2027-01-04 → 2027-01-06 after b',
      'c 2027-01-04 → 2027-01-13 starts 2027-01-13',
    ]);
    expect(reasons(source)).toEqual(['a: Mila, b, mila', 'c: Mila, 2027-01-11..2027-01-12']);
  });

  it('is no leave that the task had as planned: it misses no more than before', () => {
    const source = (more: string) =>
      plan(
        `person mila "Mila" {\n leave: 2027-01-14\n ${more}\n}`,
        task('b', 'mila', 'starts: 2027-01-04', 'duration: 3 days'),
        task('a', 'mila', 'duration: 2 weeks'),
      );
    // From the 7th to the 20th it misses the 14th again.
    expect(told(levelled(source('')))).toEqual(['a 2027-01-04 → 2027-01-07 after b']);
    expect(told(levelled(source('leave: 2027-01-20')))).toEqual(['a 2027-01-04 → 2027-01-21 starts 2027-01-21']);
  });

  it('is no leave where the task has an effort: that waits by itself', () => {
    const source = plan(
      'person mila "Mila" { leave: 2027-01-07..2027-01-08 }',
      task('b', 'mila', 'starts: 2027-01-04', 'duration: 1 day'),
      task('a', 'mila', 'effort: 5 days'),
    );
    // Tuesday, Wednesday, and three days of the next week.
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-05 after b']);
  });
});

describe('what stays too much', () => {
  const fixed = (id: string, share: string, day: number, length: string) =>
    task(id, `mila ${share}`, `starts: 2027-01-${String(day).padStart(2, '0')}`, `duration: ${length}`);

  it('is told by stretches that only days off interrupt, each with its highest load', () => {
    const source = plan(
      mila,
      fixed('a', '60%', 4, '8 days'),
      fixed('b', '50%', 4, '8 days'),
      fixed('c', '30%', 6, '2 days'),
      fixed('d', '60%', 13, '2 days'),
      fixed('e', '60%', 13, '2 days'),
    );
    const stretches = levelled(source).unsolved.map(({ from, until, share }) => [until - from, share]);
    // From the 4th to the 11th, over a weekend; nothing on the 12th.
    expect(stretches).toEqual([
      [8, 140],
      [2, 120],
    ]);
    expect(unsolved(source)[0]).toContain('a fixed 2027-01-04, b fixed 2027-01-04, c fixed 2027-01-06');
    expect(unsolved(source)[1]).toBe('Mila 2027-01-13..2027-01-14 120: d fixed 2027-01-13, e fixed 2027-01-13');
  });

  it('is told of each person', () => {
    const source = plan(
      `${mila}\n${RAVI}`,
      task('a', 'mila 120%', 'duration: 1 day'),
      task('b', 'ravi 130%', 'duration: 2 days'),
    );
    expect(unsolved(source)).toEqual([
      'Mila 2027-01-04..2027-01-04 120: a alone mila 120%',
      'Ravi 2027-01-04..2027-01-05 130: b alone ravi 130%',
    ]);
  });
});

describe('what has begun by the day on which the plan is judged', () => {
  /** Judged on 23 November 2026. */
  const from = (start: string, ...lines: string[]) =>
    plan(
      mila,
      task('a', 'mila', 'duration: 2 weeks', ...lines),
      task('b', 'mila', 'duration: 1 week', ...lines),
    ).replace('start: 2027-01-04', `start: ${start}`);

  it('does not move, with or without a line that says its day', () => {
    expect(unsolved(from('2026-11-16'))).toEqual(['Mila 2026-11-16..2026-11-20 200: a begun a, b begun b']);
    expect(unsolved(from('2026-11-01', 'starts: 2026-11-16'))).toEqual([
      'Mila 2026-11-16..2026-11-20 200: a begun 2026-11-16, b begun 2026-11-16',
    ]);
  });

  it('is not what begins on that day', () => {
    expect(told(levelled(from('2026-11-23')))).toEqual(['b 2026-11-23 → 2026-12-07 after a']);
    expect(unsolved(from('2026-11-01', 'starts: 2026-11-23'))).toEqual([
      'Mila 2026-11-23..2026-11-27 200: a fixed 2026-11-23, b fixed 2026-11-23',
    ]);
  });
});

describe('what the moves cost', () => {
  const withDeadline = (deadline: string) =>
    plan(
      mila,
      task('b', 'mila', 'starts: 2027-01-04', 'duration: 1 week'),
      task('a', 'mila', 'duration: 1 week', `deadline: ${deadline}`),
    );

  it('is no deadline that is still kept, and none that was missed before', () => {
    expect(levelled(withDeadline('2027-01-17')).missed).toEqual([]);
    expect(levelled(withDeadline('2027-01-16')).missed.map(({ item }) => titleOf(item))).toEqual(['a']);
    expect(levelled(withDeadline('2027-01-10')).missed).toHaveLength(1);
    expect(levelled(withDeadline('2027-01-09')).missed).toEqual([]);
  });

  it('is a part that outlasts its phase, where the phase is dated later than the part waits', () => {
    const source = plan(
      `${mila}\n${RAVI}`,
      task('b', 'mila', 'starts: 2027-01-04', 'duration: 5 days'),
      task('a', 'mila', 'duration: 1 week'),
      task('z', 'ravi', 'duration: 1 day'),
      `phase f {\n after: z\n duration: 2 weeks\n ${task('c', '', 'after: a', 'duration: 1 week')}\n}`,
      task('d', '', 'after: a', 'duration: 30 weeks'),
    );
    // a from the 9th to the 15th, c from the 16th to the 22nd, f up to the 18th.
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-09 after b']);
    expect(levelled(source).outlasting.map(({ part, phase }) => [titleOf(part), titleOf(phase)])).toEqual([['c', 'f']]);
  });
});
