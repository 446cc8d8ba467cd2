import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { EarlierSearches, type NoRoom } from '../../../src/analysis/levelling/earlier-searches.ts';
import type { LevelledTask } from '../../../src/analysis/levelling/levelled-task.ts';
import { settingOf } from '../../../src/analysis/levelling/setting.ts';
import { planOf } from '../../support/plan.ts';
import { task, text } from './team-plan.ts';

/** That Mila is away a year later sets her days apart from those of the company, and nothing else. */
const TEAM = 'person mila "Mila" { leave: 2028-01-03 }\nperson ravi "Ravi" { }';

/** Tasks by their ids. */
function tasksIn(...tasks: string[]): (id: string) => LevelledTask {
  const plan = planOf(text(TEAM, tasks.join('\n')));
  const { schedule, workload, calendars } = analyse(plan);
  const { tasks: found } = settingOf({ plan, schedule, workload, calendars, limits: new Map() }, new Map());
  return (id) => {
    const wanted = [...found.values()].find(({ task: own }) => own.id?.value === id);
    if (!wanted) throw new Error(`${id} is no task with people.`);
    return wanted;
  };
}

const of = tasksIn(
  task('one', 'mila 50%', 'duration: 1 week'),
  task('two', 'mila 50%', 'duration: 2 weeks'),
  task('days', 'mila 50%', 'duration: 14 days'),
  task('working', 'mila 50%', 'duration: 10 working days'),
  task('hours', 'mila 50%', 'duration: 80 working hours'),
  task('months', 'mila 50%', 'duration: 1 month'),
  task('more', 'mila 60%', 'duration: 2 weeks'),
  task('other', 'ravi 50%', 'duration: 2 weeks'),
  task('both', 'mila 50%, ravi 50%', 'duration: 2 weeks'),
  task('effort', 'mila 50%', 'effort: 10 days'),
);

/** That a task had no room in a stretch of days. */
function found(id: string, from: number, until: number): NoRoom {
  const [hand] = of(id).hands;
  if (!hand) throw new Error(`${id} is done by nobody.`);
  return { from, until, blocked: { hand, day: until - 1, absence: undefined } };
}

function known(...searches: readonly (readonly [id: string, from: number, until: number])[]): EarlierSearches {
  const all = new EarlierSearches();
  for (const [id, from, until] of searches) all.add(of(id), found(id, from, until));
  return all;
}

describe('where a task found no room', () => {
  it('a task of the same people that takes as long or longer finds none, from then on', () => {
    const searches = known(['one', 100, 120]);
    expect(searches.of(of('one'), 100)).toMatchObject({ from: 100, until: 120, blocked: { day: 119 } });
    expect(searches.of(of('two'), 105)).toMatchObject({ until: 120 });
    expect(searches.of(of('one'), 99)).toBeUndefined();
  });

  it('a shorter one may', () => {
    expect(known(['two', 100, 120]).of(of('one'), 100)).toBeUndefined();
  });

  it('one with the same length in other words finds none either', () => {
    expect(known(['two', 100, 120]).of(of('days'), 100)).toMatchObject({ until: 120 });
    expect(known(['days', 100, 120]).of(of('two'), 100)).toMatchObject({ until: 120 });
    expect(known(['working', 100, 120]).of(of('hours'), 100)).toMatchObject({ until: 120 });
    expect(known(['hours', 100, 120]).of(of('working'), 100)).toMatchObject({ until: 120 });
  });

  it.each(['more', 'other', 'both', 'working', 'months', 'effort'])(
    'nothing is known for one with other people, another share or another measure of time: %s',
    (id) => {
      expect(known(['one', 100, 120]).of(of(id), 100)).toBeUndefined();
    },
  );

  it('working days of a person are not those of the company', () => {
    expect(known(['working', 100, 120]).of(of('effort'), 100)).toBeUndefined();
    expect(known(['effort', 100, 120]).of(of('working'), 100)).toBeUndefined();
  });

  it('the furthest of what is known counts', () => {
    const searches = known(['one', 100, 120], ['two', 90, 130], ['one', 95, 125], ['two', 110, 128]);
    expect(searches.of(of('two'), 112)).toMatchObject({ until: 130 });
    expect(searches.of(of('one'), 112)).toMatchObject({ until: 125 });
  });

  it('what a later search says better takes the place of what was known', () => {
    const searches = known(['two', 100, 120], ['one', 90, 130]);
    expect(searches.of(of('two'), 100)).toMatchObject({ from: 90, until: 130 });
    // And what it does not say stays known: of shorter tasks, and of later days.
    expect(known(['one', 100, 120], ['two', 90, 130]).of(of('one'), 100)).toMatchObject({ until: 120 });
    const both = known(['one', 100, 130], ['one', 90, 110]);
    expect([both.of(of('one'), 95)?.until, both.of(of('one'), 100)?.until]).toEqual([110, 130]);
  });

  it('the latest are kept, so that a plan of thousands of tasks takes no more time for each', () => {
    const searches = new EarlierSearches();
    for (let number = 0; number < 40; number++) {
      searches.add(of('one'), found('one', 100 + number, 120 + number));
    }
    expect(searches.of(of('one'), 107)).toBeUndefined();
    expect(searches.of(of('one'), 108)).toMatchObject({ until: 128 });
    expect(searches.of(of('one'), 200)).toMatchObject({ until: 159 });
  });
});
