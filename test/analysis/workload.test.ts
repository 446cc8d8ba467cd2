import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/facts.ts';
import type { PersonLoad } from '../../src/analysis/workload.ts';
import { formatIsoDate } from '../../src/model/values.ts';
import { planOf, textAt } from '../support/plan.ts';

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
