import fc from 'fast-check';
import { formatIsoDate, toEpochDay } from '../../../src/model/values.ts';

/** A Monday, behind the day on which the plans of tests are judged. */
const MONDAY = toEpochDay({ year: 2027, month: 1, day: 4 });

function seldom<T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: one });
}

const task = fc.record({
  length: fc.oneof(
    fc.integer({ min: 1, max: 90 }).map((tenths) => `effort: ${tenths / 10} days`),
    fc.integer({ min: 1, max: 20 }).map((days) => `duration: ${days} days`),
    fc.integer({ min: 1, max: 12 }).map((days) => `duration: ${days} working days`),
    fc.constantFrom('duration: 1.5 weeks', 'duration: 1 month', 'effort: 4 h'),
  ),
  /** The people by number, with a share or without. */
  hands: fc.array(fc.record({ person: fc.nat(), share: fc.constantFrom(undefined, 20, 33.3, 50, 60, 80, 100, 130) }), {
    maxLength: 2,
  }),
  links: fc.array(
    fc.record({
      to: fc.nat(),
      by: fc.constantFrom('after', 'after', 'start', 'ends-after'),
      lag: fc.constantFrom(0, 0, 0, 3, -2),
    }),
    { maxLength: 2 },
  ),
  phase: fc.constantFrom(0, 0, 1, 2, 3),
  /** Days from the start of the plan at which it is fixed; undefined for most. */
  fixed: seldom(fc.integer({ min: 0, max: 60 })),
  more: seldom(fc.constantFrom('progress: 30%', 'deadline: 2027-02-26', 'done: 2027-01-08')),
});

const person = fc.record({
  leave: fc.array(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 12 })), { maxLength: 2 }),
  until: seldom(fc.integer({ min: 20, max: 120 })),
  allocation: fc.constantFrom(undefined, 40, 100),
});

/** Plans with one to four people who share three to twenty-five tasks, in phases that wait for each other and by themselves. */
export const randomTeam: fc.Arbitrary<string> = fc
  .record({
    people: fc.array(person, { minLength: 1, maxLength: 4 }),
    tasks: fc.array(task, { minLength: 3, maxLength: 25 }),
    /** The length of the third phase in weeks; 0 where it spans its parts like the others. */
    weeks: fc.constantFrom(0, 0, 4, 12),
    third: fc.constantFrom('', 'after: two', 'after: one.start'),
  })
  .map(({ people, tasks, weeks, third }) => {
    const written = tasks.map(({ length, hands, links, fixed, more }, index) => {
      const by = (kind: string): string =>
        (index === 0 ? [] : links.filter((link) => link.by === kind))
          .map(({ to, lag }) => {
            const pause = lag === 0 ? '' : ` ${lag < 0 ? '-' : '+'} ${Math.abs(lag)} days`;
            return `t${to % index}${kind === 'start' ? '.start' : ''}${pause}`;
          })
          .join(', ');
      const after = [by('after'), by('start')].filter((one) => one !== '').join(', ');
      const ends = by('ends-after');
      const assigned = hands
        .map(({ person: number, share }) => `p${number % people.length}${share === undefined ? '' : ` ${share}%`}`)
        .join(', ');
      return [
        `task t${index} {`,
        ...(after ? [`after: ${after}`] : []),
        ...(ends ? [`ends-after: ${ends}`] : []),
        ...(fixed === undefined ? [] : [`starts: ${formatIsoDate(MONDAY + fixed)}`]),
        length,
        ...(assigned ? [`assigned: ${assigned}`] : []),
        ...(more ? [more] : []),
        '}',
      ].join('\n');
    });
    const inside = (phase: number): string => written.filter((_, index) => tasks[index]?.phase === phase).join('\n');
    const team = people.map(({ leave, until, allocation }, index) =>
      [
        `person p${index} "P${index}" {`,
        ...leave.map(
          ([from, days]) => `leave: ${formatIsoDate(MONDAY + from)}..${formatIsoDate(MONDAY + from + days)}`,
        ),
        ...(until === undefined ? [] : [`until: ${formatIsoDate(MONDAY + until)}`]),
        ...(allocation === undefined ? [] : [`allocation: ${allocation}%`]),
        '}',
      ].join('\n'),
    );
    return [
      'company acme "Acme" { country: NL }',
      'plan p "P" {',
      '  start: 2027-01-04',
      `  team {\n${team.join('\n')}\n}`,
      '  roadmap {',
      inside(0),
      `phase one {\n${inside(1)}\n}`,
      `phase two {\nafter: one\n${inside(2)}\n}`,
      `phase three {\n${third}\n${weeks > 0 ? `duration: ${weeks} weeks\n` : ''}${inside(3)}\n}`,
      '  }',
      '}',
      '',
    ].join('\n');
  });
