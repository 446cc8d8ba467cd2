import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { type LoadedPlan, sharedLoadOf } from '../../../src/analysis/workload/shared-load.ts';
import { parse } from '../../../src/language/syntax/parser.ts';
import { assemblePlan, plansOf } from '../../../src/model/plan.ts';
import { readFile } from '../../../src/model/read.ts';
import { type EpochDay, formatIsoDate, type SourceRange, toEpochDay } from '../../../src/model/values.ts';
import { TODAY, textAt } from '../../support/plan.ts';

const COMPANY = `company acme "Acme" { country: NL }
person mila "Mila" { leave: 2026-02-02..2026-02-06 }
person ravi "Ravi" { }
`;

const monday = toEpochDay({ year: 2026, month: 1, day: 5 });

/** Plans that read one file of shared people. */
function loaded(company: string, ...plans: readonly string[]): LoadedPlan[] {
  const shared = readFile(parse('company.aiplan', company));
  return plans.flatMap((text, index) => {
    const file = readFile(parse(`plan-${index}.aiplan`, text));
    return plansOf(file).map((element) => {
      const plan = assemblePlan(file, element, [shared], TODAY);
      return { plan, workload: analyse(plan).workload };
    });
  });
}

function plan(members: string, roadmap: string, start = 'start: 2026-01-05'): string {
  return `plan p "P" {\n ${start}\n team {\n members: ${members}\n }\n roadmap {\n${roadmap}\n }\n}\n`;
}

const stretch = ({ from, until }: { readonly from: EpochDay; readonly until: EpochDay }) =>
  `${formatIsoDate(from)}..${formatIsoDate(until - 1)}`;

describe('people of several plans', () => {
  it('have the sum of what the plans take, with the lines of each', () => {
    const texts = [
      plan('mila 60%', 'phase a { duration: 4 weeks }'),
      plan('mila 30%', 'task b {\n duration: 1 week\n starts: 2026-01-12\n assigned: mila 70%\n}', 'start: 2026-01-12'),
    ];
    const { people } = sharedLoadOf(loaded(COMPANY, ...texts));
    expect(people.map(({ person }) => person.id?.value)).toEqual(['mila']);
    expect(people[0]?.intervals.map((one) => [stretch(one), one.share, one.days])).toEqual([
      ['2026-01-05..2026-01-11', 60, 5],
      ['2026-01-12..2026-01-18', 130, 5],
      ['2026-01-19..2026-02-01', 60, 10],
    ]);
    const [over] = people[0]?.over ?? [];
    expect(over && [stretch(over), over.over, over.personDays]).toEqual(['2026-01-12..2026-01-18', 30, 1.5]);
    const lines = over?.intervals[0]?.parts.map(({ followsFrom }, index) =>
      followsFrom.map((range: SourceRange) => textAt(texts[index] ?? '', range)),
    );
    expect(lines).toEqual([['60%'], ['mila 70%']]);
  });

  it('are those of one block: a colleague with the same id in another plan is somebody else', () => {
    const own = (share: string) =>
      `plan p "P" {\n start: 2026-01-05\n team {\n person mila "Mila" { allocation: ${share} }\n }\n roadmap {\n phase a { duration: 4 weeks }\n }\n}\n`;
    expect(sharedLoadOf(loaded('', own('80%'), own('80%'))).people).toEqual([]);
    const two = `${own('80%')}${own('80%').replace('plan p', 'plan q')}`;
    expect(sharedLoadOf(loaded('', two)).people).toEqual([]);
  });

  it('are found where each plan has read the shared file for itself', () => {
    const text = plan('mila 60%', 'phase a { duration: 4 weeks }');
    const plans = [...loaded(COMPANY, text), ...loaded(COMPANY, text)];
    expect(sharedLoadOf(plans).people.map(({ over }) => over.map(({ share }) => share))).toEqual([[120]]);
  });

  it('are told apart where a plan does not say when it begins', () => {
    const { people, undated } = sharedLoadOf(
      loaded(
        COMPANY,
        plan('mila 60%', 'phase a { duration: 4 weeks }', ''),
        plan('mila 60%', 'phase a { duration: 4 weeks }'),
      ),
    );
    expect(people).toEqual([]);
    expect(undated.map(({ person }) => person.id?.value)).toEqual(['mila']);
  });

  it('have the larger one of allocation and tasks in each plan, day by day', () => {
    const tasks = [
      'phase a { duration: 6 weeks }',
      'task b {\n duration: 2 weeks\n starts: 2026-01-12\n assigned: mila 20%\n}',
      'task c {\n duration: 2 weeks\n starts: 2026-01-19\n assigned: mila 45%\n}',
    ].join('\n');
    const texts = [plan('mila 30%', tasks), plan('mila 50%', 'phase a { duration: 7 weeks }')];
    const [mila] = sharedLoadOf(loaded(COMPANY, ...texts)).people;
    const claims = mila?.claims.map(({ steps }) => steps.map((one) => [stretch(one), one.share]));
    expect(claims).toEqual([
      [
        ['2026-01-05..2026-01-18', 30],
        ['2026-01-19..2026-01-25', 65],
        ['2026-01-26..2026-02-01', 45],
        ['2026-02-07..2026-02-15', 30],
      ],
      [
        ['2026-01-05..2026-02-01', 50],
        ['2026-02-07..2026-02-22', 50],
      ],
    ]);
    expect(mila?.intervals.map((one) => [stretch(one), one.share])).toEqual([
      ['2026-01-05..2026-01-18', 80],
      ['2026-01-19..2026-01-25', 115],
      ['2026-01-26..2026-02-01', 95],
      ['2026-02-07..2026-02-15', 80],
      ['2026-02-16..2026-02-22', 50],
    ]);
  });

  it('without an allocation have what their tasks take, and nothing of a plan without one', () => {
    const tasks =
      'phase a { duration: 4 weeks }\ntask b {\n duration: 1 week\n starts: 2026-01-12\n assigned: mila 20%\n}';
    const { people, undated } = sharedLoadOf(
      loaded(COMPANY, plan('mila', tasks), plan('mila 50%', tasks), plan('ravi', tasks)),
    );
    expect(people.map(({ person, claims }) => [person.id?.value, claims.length])).toEqual([['mila', 3]]);
    expect(people[0]?.claims[0]?.steps.map((one) => [stretch(one), one.share])).toEqual([
      ['2026-01-12..2026-01-18', 20],
    ]);
    expect(undated).toEqual([]);
  });

  it('with nothing to do in a plan without a start are not told of', () => {
    const without = (members: string, roadmap = 'phase a { duration: 4 weeks }') =>
      sharedLoadOf(loaded(COMPANY, plan(members, roadmap, ''))).undated.map(({ person }) => person.id?.value);
    expect(without('mila')).toEqual([]);
    expect(without('mila 10%')).toEqual(['mila']);
    expect(without('mila', 'task a { duration: 4 weeks assigned: mila }')).toEqual(['mila']);
  });

  it('have in sum what the plans have each, on every day, and never less than nothing', () => {
    const task = fc.record({
      starts: fc.integer({ min: 0, max: 40 }),
      days: fc.integer({ min: 1, max: 300 }),
      share: fc.constantFrom(0, 20, 33.3, 80, 130),
    });
    const any = fc.record({
      allocation: fc.constantFrom(0, 10, 33.3, 50, 120),
      offset: fc.integer({ min: 0, max: 30 }),
      tasks: fc.array(task, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 4 }), (plans) => {
        const texts = plans.map(({ allocation, offset, tasks }) =>
          plan(
            `mila ${allocation}%, ravi`,
            `phase base { duration: 6 weeks }\n${tasks
              .map(
                ({ starts, days, share }, index) =>
                  `task t${index} {\n starts: ${formatIsoDate(monday + offset + starts)}\n duration: ${days / 10} days\n assigned: mila ${share}%\n}`,
              )
              .join('\n')}`,
            `start: ${formatIsoDate(monday + offset)}`,
          ),
        );
        const { people } = sharedLoadOf(loaded(COMPANY, ...texts));
        const mila = people.find(({ person }) => person.id?.value === 'mila');
        for (let day = monday - 1; day < monday + 140; day++) {
          const on = ({ from, until }: { readonly from: number; readonly until: number }) => from <= day && day < until;
          const sum = (mila?.claims ?? []).reduce((total, { steps }) => total + (steps.find(on)?.share ?? 0), 0);
          const interval = mila?.intervals.find(on);
          expect(interval?.share ?? 0).toBeGreaterThanOrEqual(0);
          const off = mila?.claims[0]?.load.calendar.on(day) === 0;
          if (interval || !off) expect(interval?.share ?? 0).toBeCloseTo(sum, 5);
          expect(interval?.parts.reduce((total, { share }) => total + share, 0) ?? 0).toBeCloseTo(
            interval?.share ?? 0,
            5,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
