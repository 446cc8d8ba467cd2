import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { Occupancy } from '../../../src/analysis/levelling/occupancy.ts';
import { settingOf } from '../../../src/analysis/levelling/setting.ts';
import { titleOf } from '../../../src/model/element.ts';
import { toEpochDay } from '../../../src/model/values.ts';
import { planOf, textAt } from '../../support/plan.ts';
import { task, text } from './team-plan.ts';

const MONDAY = toEpochDay({ year: 2027, month: 1, day: 4 });

const TEAM = `person mila "Mila" {
  leave: 2027-02-01..2027-02-05
  leave: 2027-02-03
  leave: 2027-03-01
}
person ravi "Ravi" { }`;

const SOURCE = text(
  TEAM,
  [
    task('long', 'mila 60%', 'duration: 300 days'),
    task('short', 'mila 30%', 'duration: 1.5 days'),
    task('both', 'mila 50%, ravi 50%', 'duration: 2 days'),
    task('effort', 'mila', 'effort: 1 day'),
    task('others', 'ravi', 'duration: 4 days'),
  ].join('\n'),
);

/** Tasks of the plan where they are placed: by id, the days from the 4th of January on at which each begins and ends. */
function placed(places: Readonly<Record<string, readonly [start: number, finish: number]>>) {
  const plan = planOf(SOURCE);
  const { schedule, workload, calendars } = analyse(plan);
  const { tasks } = settingOf({ plan, schedule, workload, calendars, limits: new Map() }, new Map());
  const of = (id: string) => {
    const wanted = [...tasks.values()].find(({ task: own }) => own.id?.value === id);
    if (!wanted) throw new Error(`${id} is no task with people.`);
    return wanted;
  };
  const occupancy = new Occupancy(calendars);
  for (const [id, [start, finish]] of Object.entries(places)) occupancy.add(of(id), MONDAY + start, MONDAY + finish);
  const person = (name: string) => {
    const found = plan.members.find((member) => titleOf(member.person) === name);
    if (!found) throw new Error(`${name} is not in the team.`);
    return found.person;
  };
  return {
    during: (name: string, from: number, until: number) =>
      occupancy.during(person(name), MONDAY + from, MONDAY + until).map(({ task: own }) => titleOf(own)),
    endingOn: (name: string, day: number) =>
      occupancy.endingOn(person(name), MONDAY + day).map(({ task: own }) => titleOf(own)),
    blocked: (id: string, from: number, until: number) => {
      const found = occupancy.blocked(of(id), MONDAY + from, MONDAY + until);
      return (
        found && [titleOf(found.hand.person), found.day - MONDAY, found.absence && textAt(SOURCE, found.absence.at)]
      );
    },
  };
}

describe('the tasks of a person', () => {
  const { during, endingOn } = placed({ both: [10, 12], long: [0, 300], short: [2, 3.5], others: [0, 4] });

  it('are found for any days on which they run, in the order of the file', () => {
    expect(during('Mila', 0, 1)).toEqual(['long']);
    expect(during('Mila', 0, 20)).toEqual(['long', 'short', 'both']);
    expect(during('Mila', 250, 251)).toEqual(['long']);
    expect(during('Mila', 299, 400)).toEqual(['long']);
    expect(during('Mila', 300, 301)).toEqual([]);
    expect(during('Ravi', 3, 11)).toEqual(['both', 'others']);
  });

  it('run on each day of which they take a part', () => {
    expect(during('Mila', 1, 2)).toEqual(['long']);
    expect(during('Mila', 2, 3)).toEqual(['long', 'short']);
    expect(during('Mila', 3, 4)).toEqual(['long', 'short']);
    expect(during('Mila', 4, 10)).toEqual(['long']);
  });

  it('end on the last day of which they take a part', () => {
    expect([endingOn('Mila', 3), endingOn('Mila', 11), endingOn('Mila', 299), endingOn('Mila', 4)]).toEqual([
      ['short'],
      ['both'],
      ['long'],
      [],
    ]);
    expect([endingOn('Ravi', 11), endingOn('Ravi', 3)]).toEqual([['both'], ['others']]);
  });
});

describe('a task has no room', () => {
  it('where somebody would have more than full time: the last such day is told', () => {
    const { blocked } = placed({ long: [0, 300], others: [0, 4] });
    // Mila has 60 % left to the end, Ravi nothing up to Thursday.
    expect(blocked('short', 0, 1.5)).toBeUndefined();
    expect(blocked('both', 0, 2)).toEqual(['Mila', 1, undefined]);
    expect(blocked('others', 1, 5)).toEqual(['Ravi', 3, undefined]);
    expect(blocked('others', 4, 8)).toBeUndefined();
  });

  it('of several people it is the one who has none for longest', () => {
    const { blocked } = placed({ effort: [0, 1], others: [0, 4] });
    expect(blocked('both', 0, 2)).toEqual(['Ravi', 1, undefined]);
    expect(placed({ effort: [1, 2], others: [0, 1] }).blocked('both', 0, 2)).toEqual(['Mila', 1, undefined]);
  });

  it('where somebody is away on more of its days than as planned: the leave that ends last is told', () => {
    const { blocked } = placed({});
    // From Friday 29 January on it runs into the leave of the first of February.
    expect(blocked('both', 24, 28)).toBeUndefined();
    expect(blocked('both', 25, 29)).toEqual(['Mila', 32, '2027-02-01..2027-02-05']);
    expect(blocked('both', 30, 60)).toEqual(['Mila', 56, '2027-03-01']);
    expect(blocked('both', 33, 56)).toBeUndefined();
    // What has an effort waits for its people by itself.
    expect(blocked('effort', 25, 29)).toBeUndefined();
  });

  it('where both are in the way, for whichever holds out longer', () => {
    expect(placed({ long: [0, 31] }).blocked('both', 27, 31)).toEqual(['Mila', 32, '2027-02-01..2027-02-05']);
    expect(placed({ long: [0, 40] }).blocked('both', 27, 36)).toEqual(['Mila', 35, undefined]);
  });
});
