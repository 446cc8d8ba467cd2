import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { levellingOf } from '../../../src/analysis/levelling.ts';
import { titleOf } from '../../../src/model/element.ts';
import { formatIsoDate } from '../../../src/model/values.ts';
import { planOf, textAt } from '../../support/plan.ts';
import { levelled, mila, task, text, told, unsolved } from './team-plan.ts';

describe('levelling', () => {
  it('puts tasks behind each other, the more critical one first', () => {
    const source = text(
      mila,
      [
        task('a', 'mila', 'duration: 2 weeks'),
        task('b', 'mila', 'duration: 3 weeks'),
        task('c', '', 'after: b', 'duration: 2 weeks'),
      ].join('\n'),
    );
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-25 after b']);
  });

  it('says for whom a task waits, for which work, and what it costs', () => {
    const source = text(
      mila,
      [task('a', 'mila 60%', 'duration: 2 weeks'), task('b', 'mila 70%', 'duration: 1 week')].join('\n'),
    );
    const { moves, finish } = levelled(source);
    expect(moves.map(({ because }) => titleOf(because.person))).toEqual(['Mila']);
    expect(moves[0]?.because.tasks.map(({ task, at }) => [titleOf(task), textAt(source, at)])).toEqual([
      ['a', 'mila 60%'],
    ]);
    expect([finish?.from, finish?.to].map((day) => formatIsoDate(day ?? 0))).toEqual(['2027-01-18', '2027-01-25']);
  });

  it('tells which deadlines are missed then', () => {
    const source = text(
      mila,
      [
        task('a', 'mila', 'duration: 2 weeks', 'deadline: 2027-01-17'),
        task('b', 'mila', 'duration: 2 weeks', 'deadline: 2027-01-19'),
      ].join('\n'),
    );
    const { missed } = levelled(source);
    expect(
      missed.map(({ item, finish, deadline }) => [titleOf(item), formatIsoDate(finish), formatIsoDate(deadline)]),
    ).toEqual([['b', '2027-02-01', '2027-01-19']]);
  });

  it('lets work that fits go on together', () => {
    const source = text(
      mila,
      [
        task('a', 'mila 60%', 'duration: 2 weeks'),
        task('b', 'mila 40%', 'duration: 3 weeks'),
        task('c', 'mila 30%', 'duration: 1 week'),
      ].join('\n'),
    );
    expect(told(levelled(source))).toEqual(['c 2027-01-04 → 2027-01-18 after a']);
  });

  it('changes nothing where nobody has too much', () => {
    expect(levelled(text(mila, task('a', 'mila', 'duration: 2 weeks')))).toMatchObject({ moves: [], unsolved: [] });
  });

  it('lets the work that waits follow by itself', () => {
    const source = text(
      mila,
      [
        task('a', 'mila', 'duration: 3 weeks'),
        task('b', 'mila', 'duration: 1 week'),
        task('c', 'mila', 'after: b', 'duration: 1 week'),
      ].join('\n'),
    );
    expect(told(levelled(source))).toEqual(['b 2027-01-04 → 2027-01-25 after a']);
  });

  it('changes hands in the middle of a day', () => {
    const source = text(mila, [task('a', 'mila', 'effort: 2.5 days'), task('b', 'mila', 'effort: 1 day')].join('\n'));
    expect(told(levelled(source))).toEqual(['b 2027-01-04 → 2027-01-06 after a']);
  });

  it('waits until everybody has time', () => {
    const source = text(
      `${mila}\nperson ravi "Ravi" { }`,
      [
        task('a', 'mila', 'duration: 2 weeks'),
        task('b', 'ravi', 'duration: 3 weeks'),
        task('c', 'mila, ravi', 'duration: 1 week'),
      ].join('\n'),
    );
    expect(told(levelled(source))).toEqual(['c 2027-01-04 → 2027-01-25 after b']);
  });

  it('keeps out of leave, with the day on which somebody is back', () => {
    const source = text(
      'person mila "Mila" { leave: 2027-01-18..2027-01-22 }',
      [task('a', 'mila', 'duration: 12 days'), task('b', 'mila', 'duration: 1 week')].join('\n'),
    );
    const { moves } = levelled(source);
    expect(told(levelled(source))).toEqual(['b 2027-01-04 → 2027-01-25 starts 2027-01-25']);
    expect(moves[0]?.because.absences.map(({ at }) => textAt(source, at))).toEqual(['2027-01-18..2027-01-22']);
  });

  it('writes a day where the work in the way has no name of its own', () => {
    const source = text(
      mila,
      [
        task('a', 'mila', 'duration: 2 weeks'),
        task('a', 'mila', 'duration: 3 weeks'),
        task('b', 'mila 50%', 'duration: 5 weeks'),
      ].join('\n'),
    );
    expect(told(levelled(source))).toEqual([
      'a 2027-01-04 → 2027-03-01 starts 2027-03-01',
      'a 2027-01-04 → 2027-02-08 after b',
    ]);
  });

  it('cannot move what is fixed, done, has begun or is too much by itself, and says so', () => {
    expect(
      unsolved(
        text(
          mila,
          [
            task('a', 'mila', 'duration: 2 weeks', 'starts: 2027-01-04'),
            task('b', 'mila', 'duration: 1 week', 'starts: 2027-01-11'),
          ].join('\n'),
        ),
      ),
    ).toEqual(['Mila 2027-01-11..2027-01-15 200: a fixed 2027-01-04, b fixed 2027-01-11']);
    expect(unsolved(text(mila, task('a', 'mila 120%', 'duration: 1 week')))).toEqual([
      'Mila 2027-01-04..2027-01-08 120: a alone mila 120%',
    ]);
    expect(
      unsolved(
        text(
          mila,
          [
            task('a', 'mila', 'duration: 1 week', 'progress: 20%'),
            task('b', 'mila', 'duration: 1 week', 'done: 2027-01-10'),
          ].join('\n'),
        ),
      ),
    ).toEqual(['Mila 2027-01-04..2027-01-08 200: a begun 20%, b done 2027-01-10']);
  });

  it('cannot move what has to be over when its phase is, or when something fixed waits for it', () => {
    const phase = text(
      mila,
      `phase build {\n duration: 3 weeks\n ${task('a', 'mila', 'duration: 2 weeks')}\n ${task('b', 'mila', 'duration: 2 weeks')}\n}`,
    );
    expect(unsolved(phase)).toEqual(['Mila 2027-01-04..2027-01-15 200: b phase-end 3 weeks']);
    const fixed = text(
      mila,
      [
        task('a', 'mila', 'duration: 2 weeks'),
        task('b', 'mila', 'duration: 2 weeks'),
        task('c', '', 'after: a, b', 'starts: 2027-01-25', 'duration: 1 week'),
      ].join('\n'),
    );
    expect(unsolved(fixed)).toEqual(['Mila 2027-01-04..2027-01-15 200: b successor 2027-01-25']);
    expect(told(levelled(fixed.replace('2027-01-25', '2027-02-01')))).toEqual(['b 2027-01-04 → 2027-01-18 after a']);
  });

  it('reckons with days off in what has to be ready for a fixed day', () => {
    const source = text(
      mila,
      [
        task('a', 'mila', 'duration: 1 day'),
        task('b', 'mila', 'duration: 15 days'),
        task('c', '', 'after: a + 3 days', 'duration: 1 working day'),
        task('d', '', 'after: c.start', 'starts: 2027-01-23', 'duration: 1 day'),
      ].join('\n'),
    );
    // Behind b, a would let c begin on Saturday the 23rd, and so on Monday.
    expect(told(levelled(source))).toEqual(['b 2027-01-04 → 2027-01-05 after a']);
  });

  it('cannot move beyond the time of a person', () => {
    expect(
      unsolved(
        text(
          'person mila "Mila" { until: 2027-01-20 }',
          [task('a', 'mila', 'duration: 2 weeks'), task('b', 'mila', 'duration: 1 week')].join('\n'),
        ),
      ),
    ).toEqual(['Mila 2027-01-04..2027-01-08 200: b away 2027-01-20']);
  });

  it('lets go first what has less room, so that everything fits', () => {
    const source = text(
      mila,
      [
        task('a', 'mila', 'duration: 2 weeks'),
        `phase build {\n duration: 3 weeks\n ${task('b', 'mila', 'duration: 2 weeks')}\n}`,
        task('c', '', 'after: a', 'duration: 20 weeks'),
      ].join('\n'),
    );
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-18 after b']);
    expect(unsolved(source)).toEqual([]);
  });

  it('is asked for one person: others keep what they have', () => {
    const source = text(
      `${mila}\nperson ravi "Ravi" { }`,
      [
        task('a', 'mila', 'duration: 2 weeks'),
        task('b', 'mila', 'duration: 1 week'),
        task('c', 'ravi', 'duration: 2 weeks'),
        task('d', 'ravi', 'duration: 1 week'),
      ].join('\n'),
    );
    const plan = planOf(source);
    const [member] = plan.members;
    const { schedule, workload } = analyse(plan);
    if (!member) throw new Error('The plan has no team.');
    expect(told(levellingOf(plan, schedule, workload, { person: member.person }))).toEqual([
      'b 2027-01-04 → 2027-01-18 after a',
    ]);
    expect(told(levelled(source))).toHaveLength(2);
  });

  it('takes another limit', () => {
    const source = text(
      mila,
      [task('a', 'mila 50%', 'duration: 2 weeks'), task('b', 'mila 40%', 'duration: 2 weeks')].join('\n'),
    );
    expect(told(levelled(source, { most: 80 }))).toEqual(['b 2027-01-04 → 2027-01-18 after a']);
    expect(levelled(source).moves).toEqual([]);
  });

  it('offers nothing where no day is known', () => {
    const source = text(
      mila,
      [task('a', 'mila', 'duration: 2 weeks'), task('b', 'mila', 'duration: 1 week')].join('\n'),
    ).replace('  start: 2027-01-04\n', '');
    expect(levelled(source).moves).toEqual([]);
    expect(levelled(source).unsolved[0]?.tasks.map(({ held }) => held)).toEqual(['no-dates', 'no-dates']);
  });

  it('lets a task wait for nothing that waits for it, as fixed work can', () => {
    const source = text(
      mila,
      [
        task('a', 'mila', 'duration: 1 week'),
        task('b', '', 'after: a', 'duration: 1 day'),
        task('c', 'mila', 'after: b', 'starts: 2027-01-04', 'duration: 2 weeks'),
      ].join('\n'),
    );
    // What waits for it is fixed and would begin too early.
    expect(unsolved(source)).toEqual(['Mila 2027-01-04..2027-01-08 200: a successor 2027-01-04, c fixed 2027-01-04']);
    const loose = source.replace('after: b', 'after: b - 4 weeks');
    expect(told(levelled(loose))).toEqual(['a 2027-01-04 → 2027-01-18 starts 2027-01-18']);
  });

  it('offers nothing while work waits for itself, and says so', () => {
    const source = text(
      mila,
      [
        task('a', 'mila', 'duration: 1 week'),
        task('b', 'mila', 'duration: 1 week'),
        task('c', 'mila', 'after: d', 'duration: 1 week'),
        task('d', 'mila', 'after: c', 'duration: 1 week'),
      ].join('\n'),
    );
    expect(told(levelled(source))).toEqual([]);
    expect(unsolved(source)).toEqual(['Mila 2027-01-04..2027-01-08 200: a cycle a, b cycle b']);
  });

  it('answers on absurd plans', () => {
    const lines = [
      'duration: 9_000 years',
      'duration: 1e9 weeks',
      'effort: 9_000_000 days',
      'effort: 0 days',
      'duration: 2 weeks\n starts: 2027-13-45',
      'duration: 1 week\n after: a, a, ghost',
      'effort: 2 days\n ends-after: b + 900 years',
    ];
    for (const one of lines) {
      for (const other of lines) {
        const source = text(
          'person mila "Mila" {\n leave: 1900-01-01..2026-12-31\n leave: 2027-02-01..2200-12-31\n until: 9999-12-31\n}',
          [
            task('a', 'mila 300%', one),
            task('b', 'mila -5%', other),
            task('c', 'mila, mila, mila', 'effort: 1..9 weeks'),
            task('d', 'mila 1_000_000%', 'duration: 3 days'),
          ].join('\n'),
        );
        const { moves, unsolved } = levelled(source);
        for (const { from, to } of moves) expect([from, to].every(Number.isFinite)).toBe(true);
        for (const { from, until, share } of unsolved) expect([from, until, share].every(Number.isFinite)).toBe(true);
      }
    }
  });
});
