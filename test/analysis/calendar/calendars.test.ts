import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendars, calendarsOf } from '../../../src/analysis/calendar/calendars.ts';
import { companyCalendar } from '../../../src/analysis/calendar/company-calendar.ts';
import { personCalendar } from '../../../src/analysis/calendar/person-calendar.ts';
import { nextWorking, previousWorking, type WorkingCalendar } from '../../../src/analysis/calendar/working-calendar.ts';
import { shareOfFullTime, workingDays } from '../../../src/analysis/working-time.ts';
import type { Person } from '../../../src/model/plan.ts';
import { type EpochDay, formatIsoDate, toEpochDay } from '../../../src/model/values.ts';
import { planOf, textAt } from '../../support/plan.ts';

function day(iso: string): EpochDay {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  return toEpochDay({ year, month, day: dayOfMonth });
}

const text = (company: string, mila = '', start = 'start: 2026-01-05') =>
  `plan p "P" {\n ${start}\n team {\n person mila "Mila" {\n${mila}\n }\n }\n}\ncompany acme "Acme" {\n${company}\n}\n`;

function calendars(company: string, mila = '', start?: string): Calendars & { readonly mila: WorkingCalendar } {
  const plan = planOf(text(company, mila, start));
  const found = calendarsOf(plan);
  const person = plan.members[0]?.person as Person;
  return { ...found, mila: found.of(person) };
}

/** The days of a stretch, both included, on which nobody works, apart from Saturdays and Sundays. */
function daysOff(calendar: WorkingCalendar, from: string, until: string): string[] {
  const days: string[] = [];
  for (let date = day(from); date <= day(until); date++) {
    const weekend = [2, 3].includes(((date % 7) + 7) % 7);
    if (!weekend && calendar.on(date) === 0) days.push(formatIsoDate(date));
  }
  return days;
}

/** The working days between two days, both included. */
function worked(calendar: WorkingCalendar, from: string, until: string): number {
  return calendar.worked(day(until) + 1) - calendar.worked(day(from));
}

describe("a company's calendar", () => {
  it('leaves out the public holidays of its country and region', () => {
    const { company } = calendars('country: DE\nregion: NW');
    expect(daysOff(company, '2026-05-01', '2026-06-30')).toEqual([
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-06-04',
    ]);
  });

  it('leaves out the days on which it is closed, the last one too', () => {
    const { company, followsFrom } = calendars('country: NL\nclosed: 2026-12-21..2027-01-01\nclosed: 2026-05-15');
    expect(daysOff(company, '2026-05-11', '2026-05-22')).toEqual(['2026-05-14', '2026-05-15']);
    expect(worked(company, '2026-12-14', '2027-01-10')).toBe(10);
    expect(
      followsFrom.map((at) => textAt(text('country: NL\nclosed: 2026-12-21..2027-01-01\nclosed: 2026-05-15'), at)),
    ).toEqual(['NL', '2026-12-21..2027-01-01', '2026-05-15']);
  });

  it('differs between regions, however many plans are open', () => {
    const epiphany = ['BY', 'NW', 'BW', undefined].map((region) =>
      calendars(`country: DE\n${region ? `region: ${region}` : ''}`).company.on(day('2026-01-06')),
    );
    expect(epiphany).toEqual([0, 1, 0, 1]);
  });

  it('knows the weekdays that people work', () => {
    const { company, daysPerWeek, hoursPerDay } = calendars(
      'country: NL\nworking-days: monday, tuesday, wednesday, thursday\nfull-time: 36 h / week',
    );
    expect(daysOff(company, '2026-02-02', '2026-02-13')).toEqual(['2026-02-06', '2026-02-13']);
    expect([daysPerWeek, hoursPerDay]).toEqual([4, 9]);
  });

  it('is five days of eight hours where nothing is stated', () => {
    expect(calendars('country: NL')).toMatchObject({ daysPerWeek: 5, hoursPerDay: 8, problems: [] });
  });

  it.each([
    ['36 h / week', 7.2],
    ['7.5 h / day', 7.5],
    ['156 h / month', 7.2],
    ['36..40 h / week', 7.6],
    ['450 h / quarter', 6.923076923],
    ['1664 h / year', 6.4],
    ['120 h / week', 24],
  ])('with a full time of %s has days of %d hours', (fullTime, hours) => {
    expect(calendars(`country: NL\nfull-time: ${fullTime}`).hoursPerDay).toBeCloseTo(hours, 9);
  });

  it('has days of eight hours where forty would not fit into its week', () => {
    expect(calendars('country: NL\nworking-days: monday')).toMatchObject({ hoursPerDay: 8, problems: [] });
  });

  it('works on a leap day, and through the nights in which clocks change', () => {
    const { company } = calendars('country: NL');
    expect(worked(company, '2028-02-28', '2028-03-03')).toBe(5);
    // In the night to 2026-03-29 an hour is left out, in that to 2026-10-25 one comes twice.
    expect(worked(company, '2026-03-23', '2026-04-03')).toBe(10);
    expect(company.earliest(company.worked(day('2026-10-19')) + 10)).toBe(day('2026-10-31'));
  });

  it('counts months from the start of the plan', () => {
    expect(daysOff(calendars('country: NL\nclosed: month 1').company, '2026-01-05', '2026-03-01')).toEqual([
      '2026-02-04',
    ]);
  });
});

describe("a person's calendar", () => {
  it("is the company's where they are never away", () => {
    const { mila, company } = calendars('country: NL');
    expect(mila).toBe(company);
  });

  it("is the company's without leave", () => {
    const { mila, company } = calendars('country: NL', 'leave: 2026-07-20..2026-08-07\nleave: 2026-09-01');
    expect(worked(mila, '2026-07-01', '2026-09-30')).toBe(worked(company, '2026-07-01', '2026-09-30') - 16);
    expect(nextWorking(mila, day('2026-07-20'))).toBe(day('2026-08-10'));
    expect(previousWorking(mila, day('2026-08-09'))).toBe(day('2026-07-18'));
  });

  it('begins with the day of `from` and ends with that of `until`', () => {
    const { mila } = calendars('country: NL', 'from: 2026-03-02\nuntil: 2026-03-13');
    expect(worked(mila, '2026-01-01', '2026-12-31')).toBe(10);
    expect(
      [day('2026-03-01'), day('2026-03-02'), day('2026-03-13'), day('2026-03-16')].map((date) => mila.on(date)),
    ).toEqual([0, 1, 1, 0]);
    expect(nextWorking(mila, day('2026-01-05'))).toBe(day('2026-03-02'));
    expect(nextWorking(mila, day('2026-03-14'))).toBe(Number.POSITIVE_INFINITY);
    expect(mila.earliest(mila.worked(day('2026-03-02')) + 10)).toBe(day('2026-03-14'));
    expect(mila.earliest(mila.worked(day('2026-03-02')) + 11)).toBe(Number.POSITIVE_INFINITY);
  });

  it('says by which lines somebody is away: leave as written, then before the first and behind the last day', () => {
    const source = text(
      'country: NL',
      'until: 2026-11-30\nleave: 2026-09-01\nfrom: 2026-03-02\nleave: 2026-05-04..2026-05-08',
    );
    const plan = planOf(source);
    const absences = calendarsOf(plan).absencesOf(plan.members[0]?.person as Person);
    expect(
      absences.map(({ from, until, because, at }) => [
        because,
        textAt(source, at),
        formatIsoDate(from),
        formatIsoDate(until - 1),
      ]),
    ).toEqual([
      ['leave', '2026-09-01', '2026-09-01', '2026-09-01'],
      ['leave', '2026-05-04..2026-05-08', '2026-05-04', '2026-05-08'],
      ['from', '2026-03-02', '1900-01-01', '2026-03-01'],
      ['until', '2026-11-30', '2026-12-01', '9999-12-31'],
    ]);
  });

  it('has one open end where only the first or the last day is stated', () => {
    const absences = (lines: string) => {
      const plan = planOf(text('country: NL', lines));
      return calendarsOf(plan)
        .absencesOf(plan.members[0]?.person as Person)
        .map(({ because }) => because);
    };
    expect([absences('from: 2026-03-02'), absences('until: 2026-03-13'), absences('')]).toEqual([
      ['from'],
      ['until'],
      [],
    ]);
    const from = calendars('country: NL', 'from: 2026-03-02').mila;
    expect([from.on(day('2026-02-27')), from.on(day('2030-03-01'))]).toEqual([0, 1]);
    const until = calendars('country: NL', 'until: 2026-03-13').mila;
    expect([until.on(day('2020-02-27')), until.on(day('2026-03-16'))]).toEqual([1, 0]);
    // They may be the same day, and nothing is wrong with that.
    const oneDay = calendars('country: NL', 'from: 2026-03-02\nuntil: 2026-03-02');
    expect([worked(oneDay.mila, '2026-01-01', '2026-12-31'), oneDay.problems]).toEqual([1, []]);
  });

  it('counts again where the company is another one or the plan starts on another day', () => {
    const closed = (start: string) => calendars('country: NL\nclosed: month 1', 'leave: month 2', start);
    const [january, march] = [closed('start: 2026-01-05'), closed('start: 2026-03-02')];
    expect(daysOff(january.mila, '2026-01-05', '2026-03-31')).toEqual(['2026-02-04', '2026-03-04']);
    expect(daysOff(march.mila, '2026-01-05', '2026-03-31')).toEqual([]);
  });

  it('counts again for the same lines in a company or from a start that has changed', () => {
    const plan = planOf(text('country: NL\nclosed: month 1', 'leave: month 2'));
    const person = plan.members[0]?.person as Person;
    const other = planOf(text('country: NL\nclosed: 2026-02-05')).company;
    const days = (of: typeof other, start: string) =>
      daysOff(personCalendar(person, companyCalendar(of, day(start)), day(start)).calendar, '2026-01-05', '2026-04-15');
    // Easter Monday is on the sixth of April.
    expect(days(plan.company, '2026-01-05')).toEqual(['2026-02-04', '2026-03-04', '2026-04-06']);
    expect(days(other, '2026-01-05')).toEqual(['2026-02-05', '2026-03-04', '2026-04-06']);
    expect(days(other, '2026-02-02')).toEqual(['2026-02-05', '2026-04-01', '2026-04-06']);
    // The first of March, a month after that start, is a Sunday.
    expect(days(plan.company, '2026-02-02')).toEqual(['2026-04-01', '2026-04-06']);
  });

  it('stays the same object as long as neither the person nor the company changes', () => {
    const plan = planOf(text('country: NL', 'leave: 2026-09-01'));
    const person = plan.members[0]?.person as Person;
    expect(calendarsOf(plan).of(person)).toBe(calendarsOf(plan).of(person));
  });
});

describe('what cannot be used', () => {
  const told = (company: string, mila = '', start?: string) => {
    const source = text(company, mila, start);
    return calendarsOf(planOf(source)).problems.map(({ at, ...problem }) => ({
      ...problem,
      at: at && textAt(source, at),
    }));
  };

  it('is a country that is not stated: no holidays count', () => {
    expect(told('')).toEqual([{ kind: 'no-country', at: 'acme' }]);
    expect(calendarsOf(planOf('plan p "P" { }')).problems).toEqual([{ kind: 'no-country', at: undefined }]);
    expect(daysOff(calendars('').company, '2026-01-01', '2026-12-31')).toEqual([]);
  });

  it('is a country or a region without a table, with the one that was meant', () => {
    expect(told('country: UK')).toMatchObject([{ kind: 'unknown-country', written: 'UK', nearest: 'GB', at: 'UK' }]);
    expect(told('country: DE\nregion: Bayern')).toMatchObject([
      { kind: 'unknown-region', country: 'DE', written: 'Bayern', nearest: 'BY', at: 'Bayern' },
    ]);
    expect(calendars('country: DE\nregion: Bayern').company.on(day('2026-05-14'))).toBe(0);
  });

  it('is a line that cannot be read, and the rest counts', () => {
    expect(told('country: NL\nclosed: summer\nclosed: 2026-05-15')).toMatchObject([
      { kind: 'unreadable', fact: 'closed' },
    ]);
    expect(calendars('country: NL\nclosed: summer\nclosed: 2026-05-15').company.on(day('2026-05-15'))).toBe(0);
    expect(told('country: NL\nworking-days: monday, tuesdy')).toMatchObject([
      { kind: 'unreadable', fact: 'working-days', at: 'tuesdy' },
    ]);
    expect(calendars('country: NL\nworking-days: monday, tuesdy').daysPerWeek).toBe(5);
    expect(told('country: NL\nfull-time: lots', 'leave: never\nfrom: once\nuntil:')).toMatchObject([
      { kind: 'unreadable', fact: 'full-time', at: 'lots' },
      { kind: 'unreadable', fact: 'leave', at: 'never' },
      { kind: 'unreadable', fact: 'from', at: 'once' },
      { kind: 'unreadable', fact: 'until' },
    ]);
    expect(told('country: 5')).toMatchObject([{ kind: 'unreadable', fact: 'country' }]);
    // Nobody has named a country where only the region cannot be read.
    expect(told('region: 5')).toMatchObject([{ kind: 'unreadable', fact: 'region' }, { kind: 'no-country' }]);
  });

  it('is a line that is not finished', () => {
    expect(told('country: NL\nclosed', 'leave')).toMatchObject([
      { kind: 'unreadable', fact: 'closed', at: 'closed' },
      { kind: 'unreadable', fact: 'leave', at: 'leave' },
    ]);
    // Of an unfinished line about something else, working time does not speak.
    expect(told('country: NL\nsector', 'role')).toEqual([]);
  });

  it('is nothing that people write by habit, and no region that is known', () => {
    expect(told('country: DE\nregion: NW', 'leave: 2026-03-02 - 2026-03-06')).toEqual([]);
    expect(
      daysOff(calendars('country: DE', 'leave: 2026-03-02 - 2026-03-06').mila, '2026-03-01', '2026-03-31'),
    ).toHaveLength(5);
  });

  it('is no stretch of days of anybody', () => {
    const stretches = (company: string, mila: string, start?: string) => {
      const plan = planOf(text(company, mila, start));
      const found = calendarsOf(plan);
      return [found.followsFrom.length, found.absencesOf(plan.members[0]?.person as Person)];
    };
    expect(stretches('country: NL\nclosed: 2027-01-01..2026-12-01', 'leave: 2027-01-01..2026-12-01')).toEqual([1, []]);
    expect(stretches('country: NL\nclosed: 2027-01-01..month 6', 'leave: month 6..2027-01-01', '')).toEqual([1, []]);
    expect(stretches('country: NL', 'from: 2027-01-01\nuntil: 2026-12-01')).toEqual([1, []]);
  });

  it.each(['0 h / week', '120.5 h / week', '200 h / week', '1 h / hour', '-8 h / week'])(
    'is a full time of %s',
    (fullTime) => {
      expect(told(`country: NL\nfull-time: ${fullTime}`)).toMatchObject([{ kind: 'impossible-full-time' }]);
      expect(calendars(`country: NL\nfull-time: ${fullTime}`).hoursPerDay).toBe(8);
    },
  );

  it('is a month without a start, and a stretch that ends before it begins', () => {
    expect(told('country: NL', 'leave: month 6', '')).toMatchObject([{ kind: 'no-start', fact: 'leave' }]);
    expect(told('country: NL', 'leave: 2027-01-01..month 6')).toMatchObject([{ kind: 'reversed', fact: 'leave' }]);
    expect(told('country: NL', 'from: 2027-01-01\nuntil: 2026-12-01')).toMatchObject([
      { kind: 'reversed', fact: 'until', at: '2026-12-01' },
    ]);
    const { mila } = calendars('country: NL', 'from: 2027-01-01\nuntil: 2026-12-01');
    expect([mila.on(day('2026-12-02')), mila.on(day('2027-01-04'))]).toEqual([1, 1]);
    expect(told('country: NL\nclosed: month 6..month 7', 'from: month 2\nuntil: month 3', '')).toMatchObject([
      { kind: 'no-start', fact: 'closed', at: 'month 6..month 7' },
      { kind: 'no-start', fact: 'from', at: 'month 2' },
      { kind: 'no-start', fact: 'until', at: 'month 3' },
    ]);
    expect(told('country: NL', 'leave: 2027-01-01..month 6', '')).toMatchObject([{ kind: 'no-start', fact: 'leave' }]);
    expect(told('country: NL', 'leave: month 6..2027-01-01', '')).toMatchObject([{ kind: 'no-start', fact: 'leave' }]);
    // Who leaves on the day before the first one never comes.
    expect(told('country: NL', 'from: 2026-03-03\nuntil: 2026-03-02')).toMatchObject([{ kind: 'reversed' }]);
    // What ends on the day on which it begins is one day.
    expect(told('country: NL', 'leave: 2027-01-04..2027-01-04')).toEqual([]);
  });
});

describe('shares and efforts', () => {
  it('are taken of the full time of the company', () => {
    const thirtySix = calendars('country: NL\nfull-time: 36 h / week');
    const fourHours = { unit: 'hour', per: 'week', low: 4, high: 4 } as const;
    expect(shareOfFullTime(fourHours, thirtySix).likely).toBeCloseTo(11.111, 3);
    expect(shareOfFullTime(fourHours).likely).toBe(10);
    expect(shareOfFullTime({ unit: 'day', per: 'week', low: 1, high: 1 }, thirtySix).likely).toBeCloseTo(20, 9);
    expect(workingDays({ unit: 'hour', time: 'working', low: 36, high: 36 }, thirtySix).likely).toBeCloseTo(5, 9);
  });

  it('take a month as a twelfth of fifty-two weeks', () => {
    const twoDays = { unit: 'day', per: 'month', low: 2, high: 2 } as const;
    expect(shareOfFullTime(twoDays).likely).toBeCloseTo((100 * 2) / (5 * (52 / 12)), 9);
    expect(workingDays({ unit: 'month', time: 'working', low: 3, high: 3 }).likely).toBeCloseTo(65, 9);
  });
});

describe('any leave', () => {
  const date = fc.integer({ min: day('1900-01-01'), max: day('2200-12-31') });
  const near = fc.integer({ min: day('2025-12-01'), max: day('2026-12-31') });
  const span = fc
    .tuple(fc.oneof(near, near, date), fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 110_000 })))
    .map(([from, length]) => ({ from, until: Math.min(from + length, day('2200-12-31')) }));
  const lines = (spans: readonly { from: number; until: number }[]) =>
    spans.map(({ from, until }) => `leave: ${formatIsoDate(from)}..${formatIsoDate(until)}`).join('\n');

  it('is the same in whatever order it is written', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), near, fc.integer({ min: 1, max: 300 }), (spans, from, work) => {
        const one = calendars('country: NL', lines(spans)).mila;
        const other = calendars('country: NL', lines(spans.toReversed())).mila;
        expect(other.worked(from)).toBe(one.worked(from));
        expect(other.earliest(one.worked(from) + work)).toBe(one.earliest(one.worked(from) + work));
        expect(nextWorking(other, from)).toBe(nextWorking(one, from));
      }),
      { numRuns: 60 },
    );
  });

  it("has no work on any of its days, and the company's on all others", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.oneof(near, date), (spans, any) => {
        const { mila, company } = calendars('country: NL', lines(spans));
        for (const checked of [any, ...spans.flatMap(({ from, until }) => [from - 1, from, until, until + 1])]) {
          const away = spans.some(({ from, until }) => from <= checked && checked <= until);
          expect(mila.on(checked)).toBe(away ? 0 : company.on(checked));
          expect(mila.worked(checked + 1) - mila.worked(checked)).toBe(mila.on(checked));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is counted as if day by day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(near, fc.integer({ min: 0, max: 40 })), { maxLength: 5 }),
        near,
        fc.integer({ min: 1, max: 90 }),
        (spans, from, work) => {
          const { mila } = calendars(
            'country: DE\nregion: BY',
            lines(spans.map(([first, days]) => ({ from: first, until: first + days }))),
          );
          let end = from;
          for (let left = work; left > 0; end++) left -= mila.on(end);
          expect(mila.earliest(mila.worked(from) + work)).toBe(end);
          let next = from;
          while (mila.on(next) === 0) next++;
          expect(nextWorking(mila, from)).toBe(next);
          let previous = from;
          while (mila.on(previous - 1) === 0) previous--;
          expect(previousWorking(mila, from)).toBe(previous);
          expect(mila.worked(from + 0.5) - mila.worked(from)).toBeCloseTo(mila.on(from) / 2, 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of three centuries answers at once', () => {
    const { mila } = calendars('country: NL', 'leave: 1900-01-01..2200-12-31');
    expect(mila.worked(day('2026-12-31')) - mila.worked(day('2026-01-01'))).toBe(0);
    expect(nextWorking(mila, day('2026-01-05'))).toBe(day('2201-01-01'));
  });
});
