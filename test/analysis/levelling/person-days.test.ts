import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../../../src/analysis/calendar/calendars.ts';
import { PersonDays } from '../../../src/analysis/levelling/person-days.ts';
import { toEpochDay } from '../../../src/model/values.ts';
import { planOf } from '../../support/plan.ts';

const MONDAY = toEpochDay({ year: 2027, month: 1, day: 4 });
const SATURDAY = MONDAY + 5;

/** The days of somebody who works from Monday to Friday. */
function days(...work: readonly (readonly [from: number, until: number, share: number])[]): PersonDays {
  const { company } = calendarsOf(planOf('plan p "P" { start: 2027-01-04 }'));
  const own = new PersonDays(company);
  for (const [from, until, share] of work) own.add(from, until, share);
  return own;
}

describe('the days of a person', () => {
  it('add up what is done on them; of a day that takes half, half', () => {
    const own = days([MONDAY, MONDAY + 1.5, 60], [MONDAY + 1, MONDAY + 2, 50]);
    expect(own.above(70)).toEqual([{ day: MONDAY + 1, share: 80 }]);
    expect(own.above(0)).toEqual([
      { day: MONDAY, share: 60 },
      { day: MONDAY + 1, share: 80 },
    ]);
  });

  it('are above a limit from the first hundredth on, and not at it', () => {
    expect(days([MONDAY, MONDAY + 1, 50]).above(50)).toEqual([]);
    expect(days([MONDAY, MONDAY + 1, 50.01]).above(50)).toEqual([{ day: MONDAY, share: 50.01 }]);
  });

  it('are told in order, whichever work came first and however far apart', () => {
    const own = days([MONDAY + 700, MONDAY + 701, 120], [MONDAY, MONDAY + 1, 110], [MONDAY + 350, MONDAY + 351, 130]);
    expect(own.above(100).map(({ day }) => day - MONDAY)).toEqual([0, 350, 700]);
  });

  it('do not count when nobody works', () => {
    const own = days([MONDAY, MONDAY + 8, 120]);
    expect(own.above(100).map(({ day }) => day - MONDAY)).toEqual([0, 1, 2, 3, 4, 7]);
    expect(own.lastFull(SATURDAY, SATURDAY + 2, 50, 100)).toBeUndefined();
  });

  it('say the last one on which more work has no room', () => {
    const own = days([MONDAY, MONDAY + 2, 60], [MONDAY + 2, MONDAY + 3, 30]);
    expect(own.lastFull(MONDAY, MONDAY + 5, 50, 100)).toBe(MONDAY + 1);
    expect(own.lastFull(MONDAY, MONDAY + 1, 50, 100)).toBe(MONDAY);
    expect(own.lastFull(MONDAY + 2, MONDAY + 5, 50, 100)).toBeUndefined();
    // At the limit there is room.
    expect(own.lastFull(MONDAY, MONDAY + 5, 40, 100)).toBeUndefined();
  });

  it('have room for a part of a day as long as the part fits', () => {
    const own = days([MONDAY, MONDAY + 1, 60]);
    expect(own.lastFull(MONDAY, MONDAY + 1, 80, 100)).toBe(MONDAY);
    // Half a day at 80 % is 40 % of the day, from noon on as well as until noon.
    expect(own.lastFull(MONDAY + 0.5, MONDAY + 2, 80, 100)).toBeUndefined();
    expect(own.lastFull(MONDAY - 3, MONDAY + 0.5, 80, 100)).toBeUndefined();
    expect(own.lastFull(MONDAY + 0.25, MONDAY + 2, 80, 100)).toBe(MONDAY);
  });

  it('are needed wholly by work that is more than the limit by itself', () => {
    expect(days().lastFull(MONDAY, MONDAY + 5, 130, 100)).toBeUndefined();
    expect(days([MONDAY + 1, MONDAY + 2, 1]).lastFull(MONDAY, MONDAY + 5, 130, 100)).toBe(MONDAY + 1);
  });
});
