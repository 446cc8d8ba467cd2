import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { causesOf, type PersonLoad, shareOn } from '../../../src/analysis/workload.ts';
import { type EpochDay, formatIsoDate, toEpochDay } from '../../../src/model/values.ts';
import { planOf, textAt } from '../../support/plan.ts';

const text = (team: string, roadmap: string, rest = '') =>
  `plan p "P" {\n  start: 2026-01-05\n  team {\n${team}\n  }\n  roadmap {\n${roadmap}\n  }\n${rest}}\n`;

function loadOf(source: string, id: string): PersonLoad {
  const load = analyse(planOf(source)).workload.people.find(({ person }) => person.id?.value === id);
  if (!load) throw new Error(`${id} has no load.`);
  return load;
}

const task = (id: string, assigned: string, more = 'duration: 2 weeks') =>
  `task ${id} {\n ${more}\n assigned: ${assigned}\n}`;

describe('an allocation', () => {
  it.each([
    ['20%', 20],
    ['10%..30%', 20],
    ['1 day / week', 20],
    ['4 h / week', 10],
    ['2 h / day', 25],
    ['13 days / quarter', 20],
    ['26 days / year', 10],
  ])('of %s is %d %% of full time', (allocation, share) => {
    const load = loadOf(text(`person anna "Anna" { allocation: ${allocation} }`, ''), 'anna');
    expect(load.planned?.share.likely).toBeCloseTo(share, 9);
    expect(load.peak).toMatchObject({ by: 'allocation', period: undefined });
  });

  it('of the members line goes before that of the person', () => {
    const plan = planOf(`plan p "P" {\n team {\n members: anna 60%\n }\n}`, {
      imports: { 'company.aiplan': 'person anna "Anna" { allocation: 20% }' },
    });
    expect(analyse(plan).workload.people.map(({ planned }) => planned?.share.likely)).toEqual([60]);
  });

  it('that is missing leaves no load', () => {
    expect(loadOf(text('person anna "Anna" { }', ''), 'anna').peak).toBeUndefined();
  });
});

describe('tasks', () => {
  it('at the same time add up to a peak, told with its period and its lines', () => {
    const source = text(
      'person mila "Mila" { allocation: 30% }',
      [
        task('a', 'mila 60%', 'duration: 4 weeks'),
        task('b', 'mila 70%', 'duration: 2 weeks\n starts: 2026-01-12'),
        task('c', 'mila 20%', 'duration: 1 week\n starts: 2026-03-02'),
      ].join('\n'),
    );
    const { intervals, peak } = loadOf(source, 'mila');
    expect(
      intervals.map(({ from, until, share }) => `${formatIsoDate(from)}..${formatIsoDate(until - 1)} ${share}`),
    ).toEqual([
      '2026-01-05..2026-01-11 60',
      '2026-01-12..2026-01-25 130',
      '2026-01-26..2026-02-01 60',
      '2026-03-02..2026-03-08 20',
    ]);
    expect(peak).toMatchObject({ share: 130, by: 'assignments' });
    expect(peak?.period && [peak.period.from, peak.period.until - 1].map(formatIsoDate)).toEqual([
      '2026-01-12',
      '2026-01-25',
    ]);
    expect(peak?.followsFrom.map((range) => textAt(source, range))).toEqual(['mila 60%', 'mila 70%']);
  });

  it('one after the other do not add up', () => {
    const source = text(
      'person mila "Mila" { allocation: 30% }',
      `${task('a', 'mila 60%')}\n${task('b', 'mila 60%', 'after: a\n duration: 1 week')}`,
    );
    const { intervals, peak } = loadOf(source, 'mila');
    expect(intervals).toHaveLength(1);
    expect(peak?.share).toBe(60);
  });

  it('count on the days on which they run, the next from its first day on', () => {
    const source = text(
      'person mila "Mila" { leave: 2026-02-10 }\nperson jan "Jan" { }',
      [
        task('a', 'mila 60%'),
        task('b', 'mila 70%', 'after: a\n duration: 1 week'),
        task('c', 'mila 10%', 'after: b\n duration: 1 week'),
        task('d', 'mila 40%', 'starts: 2026-03-02\n duration: 1 week'),
      ].join('\n'),
    );
    const load = loadOf(source, 'mila');
    const on = (month: number, day: number) => shareOn(load, toEpochDay({ year: 2026, month, day }));
    expect([on(1, 5), on(1, 16), on(1, 19), on(1, 23), on(1, 26), on(1, 30)]).toEqual([60, 60, 70, 70, 10, 10]);
    expect([on(2, 2), on(2, 27), on(3, 2), on(3, 6), on(3, 9)]).toEqual([0, 0, 40, 40, 0]);
    // Neither the task before nor the one behind makes the peak.
    expect(load.peak?.followsFrom.map((range) => textAt(source, range))).toEqual(['mila 70%']);
    // Leave between tasks takes no day from them.
    expect(load.peak?.period && causesOf(load, load.peak.period).map((range) => textAt(source, range))).toEqual([
      'mila 70%',
    ]);
    const { byPerson, people } = analyse(planOf(source)).workload;
    expect(people.map(({ person }) => byPerson.get(person))).toEqual(people);
  });

  it('that are as high as each other, or as the allocation, are told by the first and by the allocation', () => {
    const tasks = `${task('a', 'mila 60%')}\n${task('b', 'mila 60%', 'starts: 2026-03-02\n duration: 1 week')}`;
    const { peak } = loadOf(text('person mila "Mila" { allocation: 30% }', tasks), 'mila');
    expect(peak?.period && stretch(peak.period)).toBe('2026-01-05..2026-01-18');
    const source = text('person mila "Mila" {\n allocation: 60%\n from: 2026-01-05\n until: 2026-12-31\n}', tasks);
    const planned = loadOf(source, 'mila').peak;
    expect([planned?.by, planned?.assignments]).toEqual(['allocation', []]);
    expect(planned?.followsFrom.map((range) => textAt(source, range))).toEqual(['60%', '2026-01-05', '2026-12-31']);
    expect(loadOf(text('person mila "Mila" { allocation: 60% }', ''), 'mila').peak?.followsFrom).toHaveLength(1);
  });

  it('of somebody outside the team count behind the team, each for all of the tasks', () => {
    const plan = planOf(
      text('members: anna', `${task('a', 'mila 60%, anna')}\n${task('b', 'mila 20%', 'duration: 1 week')}`),
      { imports: { 'company.aiplan': 'person anna "Anna" { }\nperson mila "Mila" { }' } },
    );
    const { people } = analyse(plan).workload;
    expect(people.map(({ person, member, assignments }) => [person.id?.value, !!member, assignments.length])).toEqual([
      ['anna', true, 1],
      ['mila', false, 2],
    ]);
  });

  it('that are only points, and phases, load nobody', () => {
    const source = text('person mila "Mila" { }', `phase x "X" {\n${task('a', 'mila')}\n}\nmilestone m "M" { }`);
    expect(loadOf(source, 'mila').assignments).toHaveLength(1);
    expect(loadOf(text('person mila "Mila" { }', task('a', 'mila', 'duration: 0 days')), 'mila').assignments).toEqual(
      [],
    );
  });

  it('take the share of the members line before that of the person', () => {
    const plan = planOf(text('members: anna 60%', task('a', 'anna')), {
      imports: { 'company.aiplan': 'person anna "Anna" { allocation: 20% }' },
    });
    expect(analyse(plan).workload.people.map(({ intervals }) => intervals.map(({ share }) => share))).toEqual([[60]]);
  });

  it('without a share take the allocation, and full time without either', () => {
    const source = text('person mila "Mila" { allocation: 30% }\nperson jan "Jan" { }', task('a', 'mila, jan'));
    expect(loadOf(source, 'mila').assignments.map(({ share }) => share)).toEqual([30]);
    expect(loadOf(source, 'jan').assignments.map(({ share }) => share)).toEqual([100]);
  });

  it('without dates, or of people who do not exist, count for nothing', () => {
    const source = text(
      'person mila "Mila" { allocation: 30% }',
      `${task('a', 'mila 90%', '')}\n${task('b', 'ghost 90%')}`,
    );
    expect(loadOf(source, 'mila').peak).toMatchObject({ share: 30, by: 'allocation' });
    expect(analyse(planOf(source)).workload.people).toHaveLength(1);
  });
});

const NL = 'company acme "Acme" { country: NL }\n';
const monday = toEpochDay({ year: 2026, month: 1, day: 5 });

function stretch({ from, until }: { readonly from: EpochDay; readonly until: EpochDay }): string {
  return `${formatIsoDate(from)}..${formatIsoDate(until - 1)}`;
}

describe('days off', () => {
  it('carry no load', () => {
    const mila = loadOf(NL + text('person mila "Mila" { }', task('a', 'mila 60%', 'duration: 20 weeks')), 'mila');
    const day = (month: number, dayOfMonth: number) =>
      shareOn(mila, toEpochDay({ year: 2026, month, day: dayOfMonth }));
    // A Thursday, a Saturday, Easter Monday, the day before the task and the one behind it.
    expect([day(1, 8), day(1, 10), day(4, 6), day(1, 4), day(5, 25)]).toEqual([60, 0, 0, 0, 0]);
    // Easter Monday, King's Day and Ascension.
    expect(mila.intervals.map(({ days }) => days)).toEqual([20 * 5 - 3]);
  });

  it('of leave end a period, and the load goes on behind it', () => {
    const source = text('person mila "Mila" { leave: 2026-01-12..2026-01-16 }', task('a', 'mila', 'duration: 3 weeks'));
    const { intervals } = loadOf(source, 'mila');
    expect(intervals.map(stretch)).toEqual(['2026-01-05..2026-01-11', '2026-01-17..2026-01-25']);
    expect(intervals.map(({ days }) => days)).toEqual([5, 5]);
  });

  it('make an effort last longer, which meets the next task', () => {
    const source = text(
      'person mila "Mila" { leave: 2026-01-12..2026-01-16 }',
      [task('a', 'mila', 'effort: 10 days'), task('b', 'mila 40%', 'starts: 2026-01-19\n duration: 4 weeks')].join(
        '\n',
      ),
    );
    const { over, away } = loadOf(source, 'mila');
    expect(over.map(stretch)).toEqual(['2026-01-19..2026-01-23']);
    expect(away).toEqual([]);
  });
});

describe('above full time', () => {
  it('says when, by how much, and because of which lines', () => {
    const source = text(
      'person mila "Mila" {\n allocation: 60%\n leave: 2026-01-14\n}',
      [task('a', 'mila', 'duration: 4 weeks'), task('b', 'mila 70%', 'duration: 2 weeks\n starts: 2026-01-12')].join(
        '\n',
      ),
    );
    const load = loadOf(source, 'mila');
    expect(load.over.map(stretch)).toEqual(['2026-01-12..2026-01-13', '2026-01-15..2026-01-25']);
    expect(
      load.over.map(({ share, over, days, personDays }) => [share, over, days, Math.round(personDays * 100)]),
    ).toEqual([
      [130, 30, 2, 60],
      [130, 30, 7, 210],
    ]);
    const [first] = load.over;
    expect(first && causesOf(load, first).map((range) => textAt(source, range))).toEqual([
      'mila',
      '60%',
      'mila 70%',
      '2026-01-14',
    ]);
  });

  it('is one stretch where only a weekend lies between, with the highest load', () => {
    const source = text(
      'person mila "Mila" { }',
      [
        task('a', 'mila 80%', 'duration: 12 days'),
        task('b', 'mila 40%', 'duration: 5 days'),
        task('c', 'mila 70%', 'duration: 5 days\n starts: 2026-01-12'),
      ].join('\n'),
    );
    const { over } = loadOf(source, 'mila');
    expect(over.map((one) => [stretch(one), one.share, one.intervals.map(({ share }) => share)])).toEqual([
      ['2026-01-05..2026-01-16', 150, [120, 150]],
    ]);
  });

  it('is nobody who has full time to the hundredth, and two stretches where leave lies between', () => {
    const full = text('person mila "Mila" { }', `${task('a', 'mila 66.6%')}\n${task('b', 'mila 33.4%')}`);
    expect(loadOf(full, 'mila').over).toEqual([]);
    const away = text(
      'person mila "Mila" { leave: 2026-01-10..2026-01-11 }',
      `${task('a', 'mila')}\n${task('b', 'mila 20%')}`,
    );
    expect(loadOf(away, 'mila').over.map(stretch)).toEqual(['2026-01-05..2026-01-09', '2026-01-12..2026-01-18']);
  });

  it('is nobody whose work changes hands at noon', () => {
    const source = text(
      'person mila "Mila" { }',
      `${task('a', 'mila', 'effort: 2.5 days')}\n${task('b', 'mila', 'after: a\n effort: 2.5 days')}`,
    );
    const { intervals, over } = loadOf(source, 'mila');
    expect(intervals.map((one) => [stretch(one), one.share])).toEqual([['2026-01-05..2026-01-09', 100]]);
    expect(over).toEqual([]);
  });

  it('is nobody whose tasks meet on a weekend', () => {
    const source = text(
      'person mila "Mila" { }',
      [task('a', 'mila 80%', 'duration: 7 days'), task('b', 'mila 80%', 'duration: 9 days\n starts: 2026-01-10')].join(
        '\n',
      ),
    );
    expect(loadOf(source, 'mila').over).toEqual([]);
  });
});

describe('a task while somebody is away', () => {
  it('is told with both lines and the days that it lacks', () => {
    const source = text(
      'person mila "Mila" {\n leave: 2026-01-12..2026-01-16\n leave: 2026-01-15..2026-01-20\n}',
      task('a', 'mila', 'duration: 3 weeks'),
    );
    const [conflict] = loadOf(source, 'mila').away;
    expect([conflict?.days, conflict?.of]).toEqual([7, 15]);
    expect(conflict?.absences.map(({ at }) => textAt(source, at))).toEqual([
      '2026-01-12..2026-01-16',
      '2026-01-15..2026-01-20',
    ]);
    expect(conflict && textAt(source, conflict.assignment.at)).toBe('mila');
  });

  it('is one of somebody who has left', () => {
    const source = text('person mila "Mila" { until: 2026-01-14 }', task('a', 'mila', 'duration: 2 weeks'));
    const { away, intervals } = loadOf(source, 'mila');
    expect(away.map(({ days, absences }) => [days, absences.map(({ because }) => because)])).toEqual([[2, ['until']]]);
    expect(intervals.map(stretch)).toEqual(['2026-01-05..2026-01-14']);
  });

  it('is none where the leave is a weekend, the work waits, or it is done', () => {
    const away = (person: string, of: string) => loadOf(text(`person mila "Mila" { ${person} }`, of), 'mila').away;
    expect(away('leave: 2026-01-10..2026-01-11', task('a', 'mila'))).toEqual([]);
    expect(away('leave: 2026-01-12..2026-01-16', task('a', 'mila', 'effort: 20 days'))).toEqual([]);
    expect(away('leave: 2026-01-12..2026-01-16', task('a', 'mila', 'duration: 2 weeks\n done: 2026-01-18'))).toEqual(
      [],
    );
  });
});

describe('full time of thirty-six hours', () => {
  it('makes four hours a week 11.1 per cent', () => {
    const company = 'company acme "Acme" {\n country: NL\n full-time: 36 h / week\n}\n';
    const load = loadOf(company + text('person anna "Anna" { allocation: 4 h / week }', ''), 'anna');
    expect(load.planned?.share.likely).toBeCloseTo(11.111, 3);
  });
});

describe('any load', () => {
  const part = fc.record({
    starts: fc.integer({ min: 0, max: 60 }),
    length: fc.oneof(
      fc.integer({ min: 1, max: 200 }).map((tenths) => `effort: ${tenths / 10} days`),
      fc.integer({ min: 1, max: 400 }).map((tenths) => `duration: ${tenths / 10} days`),
    ),
    share: fc.constantFrom(10, 33.3, 50, 100, 140),
  });
  const leave = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 14 }));

  const plan = (
    parts: readonly { starts: number; length: string; share: number }[],
    away: readonly [number, number][],
  ) =>
    NL +
    text(
      `person mila "Mila" {\n${away.map(([from, days]) => `leave: ${formatIsoDate(monday + from)}..${formatIsoDate(monday + from + days)}`).join('\n')}\n}`,
      parts
        .map(({ starts, length, share }, index) =>
          task(`t${index}`, `mila ${share}%`, `starts: ${formatIsoDate(monday + starts)}\n ${length}`),
        )
        .join('\n'),
    );

  it('adds up to the work of its tasks, day by day, and is never below zero', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.array(leave, { maxLength: 3 }), (parts, away) => {
        const load = loadOf(plan(parts, away), 'mila');
        let days = 0;
        for (let day = monday - 1; day < monday + 900; day++) {
          expect(shareOn(load, day)).toBeGreaterThanOrEqual(0);
          days += shareOn(load, day) / 100;
        }
        const { calendar } = load;
        const expected = load.assignments.reduce((sum, { scheduled: { moments }, share }) => {
          return sum + ((calendar.worked(moments.finish) - calendar.worked(moments.start)) * share) / 100;
        }, 0);
        expect(days).toBeCloseTo(expected, 4);
        expect(load.intervals.reduce((sum, interval) => sum + (interval.share / 100) * interval.days, 0)).toBeCloseTo(
          days,
          4,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('takes of an effort what the effort says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.array(leave, { maxLength: 3 }), (tenths, away) => {
        const load = loadOf(plan([{ starts: 0, length: `effort: ${tenths / 10} days`, share: 50 }], away), 'mila');
        expect(load.intervals.reduce((sum, { share, days }) => sum + (share / 100) * days, 0)).toBeCloseTo(
          tenths / 10,
          4,
        );
      }),
      { numRuns: 40 },
    );
  });
});
