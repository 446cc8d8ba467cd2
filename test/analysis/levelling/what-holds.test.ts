import { describe, expect, it } from 'vitest';
import { levelled, mila, task, text, told, unsolved } from './team-plan.ts';

const A = task('a', 'mila', 'duration: 2 weeks');

/** Mila is taken by b for some days from Monday the 4th on, so that a has to wait for as long. */
const behind = (days: number, rest: string, person = mila) =>
  text(
    `${person}\nperson ravi "Ravi" { }`,
    `${task('b', 'mila', 'starts: 2027-01-04', `duration: ${days} days`)}\n${rest}`,
  );

/** Each lets a begin on Monday 11 January, and not a day later. */
const BY_THE_ELEVENTH: readonly (readonly [what: string, rest: string, held: string, person?: string])[] = [
  [
    'work with a fixed day that waits for it',
    `${A}\n${task('c', '', 'after: a', 'starts: 2027-01-25', 'duration: 1 week')}`,
    'successor 2027-01-25',
  ],
  [
    'work that waits some time longer',
    `${A}\n${task('c', '', 'after: a + 1 week', 'starts: 2027-02-01', 'duration: 1 week')}`,
    'successor 2027-02-01',
  ],
  [
    'work that waits for its beginning',
    `${A}\n${task('c', '', 'after: a.start', 'starts: 2027-01-11', 'duration: 1 week')}`,
    'successor 2027-01-11',
  ],
  [
    'work whose end waits for it',
    `${A}\n${task('c', '', 'ends-after: a', 'starts: 2027-01-11', 'duration: 2 weeks')}`,
    'successor 2027-01-11',
  ],
  [
    'work behind other work',
    `${A}\n${task('d', '', 'after: a', 'duration: 1 week')}\n${task('c', '', 'after: d', 'starts: 2027-02-01', 'duration: 1 week')}`,
    'successor 2027-02-01',
  ],
  [
    'work behind other work whose end waits for it',
    `${A}\n${task('d', '', 'ends-after: a', 'duration: 1 week')}\n${task('c', '', 'after: d', 'starts: 2027-01-25', 'duration: 1 week')}`,
    'successor 2027-01-25',
  ],
  [
    'work that begins with other work whose end waits for it',
    `${A}\n${task('d', '', 'ends-after: a', 'duration: 1 week')}\n${task('c', '', 'after: d.start', 'starts: 2027-01-18', 'duration: 1 week')}`,
    'successor 2027-01-18',
  ],
  [
    'work behind a milestone',
    `${A}\nmilestone m { after: a }\n${task('c', '', 'after: m', 'starts: 2027-01-25', 'duration: 1 week')}`,
    'successor 2027-01-25',
  ],
  [
    'work behind its phase',
    `phase f {\n${A}\n}\n${task('c', '', 'after: f', 'starts: 2027-01-25', 'duration: 1 week')}`,
    'successor 2027-01-25',
  ],
  [
    'work behind a phase that ends after it',
    `${A}\nphase f {\nends-after: a\n${task('d', '', 'duration: 1 day')}\n}\n${task('c', '', 'after: f', 'starts: 2027-01-25', 'duration: 1 week')}`,
    'successor 2027-01-25',
  ],
  [
    'work behind a part of a phase that waits for it',
    `${A}\nphase f {\nafter: a\nduration: 5 weeks\n${task('d', '', 'duration: 1 week')}\n}\n${task('c', '', 'after: d', 'starts: 2027-02-01', 'duration: 1 week')}`,
    'successor 2027-02-01',
  ],
  ['its phase, which has a length of its own', `phase f {\nduration: 3 weeks\n${A}\n}`, 'phase-end 3 weeks'],
  ['the day on which a person leaves', A, 'away 2027-01-24', 'person mila "Mila" { until: 2027-01-24 }'],
  [
    'a fixed day behind working days',
    `${task('a', 'mila', 'duration: 10 working days')}\n${task('c', '', 'after: a', 'starts: 2027-01-23', 'duration: 1 week')}`,
    'successor 2027-01-23',
  ],
  [
    'a fixed day behind days of effort',
    `${task('a', 'mila', 'effort: 10 days')}\n${task('c', '', 'after: a', 'starts: 2027-01-23', 'duration: 1 week')}`,
    'successor 2027-01-23',
  ],
];

describe('a task waits no longer than', () => {
  const rows = BY_THE_ELEVENTH.map(([what, rest, held, person = mila]) => [what, rest, held, person] as const);

  it.each(rows)('%s allows', (_, rest, held, person) => {
    expect(told(levelled(behind(7, rest, person)))).toEqual(['a 2027-01-04 → 2027-01-11 after b']);
    const tooLong = behind(8, rest, person);
    expect(told(levelled(tooLong))).toEqual([]);
    expect(unsolved(tooLong)[0]).toContain(`b fixed 2027-01-04, a ${held}`);
  });
});

/** Mila does a, and what follows is done by Ravi and Ines. */
const beforeOthers = (days: number, people: string, t: string) =>
  text(`${mila}\n${people}`, `${task('b', 'mila', 'starts: 2027-01-04', `duration: ${days} days`)}\n${A}\n${t}`);

describe('a task does not delay what others do until they have left', () => {
  it.each([
    [
      'a week until the last day of a person',
      'person ravi "Ravi" { until: 2027-01-31 }',
      task('t', 'ravi', 'after: a', 'duration: 1 week'),
    ],
    [
      'a week of two people, of whom one leaves first',
      'person ravi "Ravi" { until: 2027-02-28 }\nperson ines "Ines" { until: 2027-01-31 }',
      task('t', 'ravi, ines', 'after: a', 'duration: 1 week'),
    ],
    [
      'five days of work, of which the last person does the last on Friday the 29th',
      'person ravi "Ravi" { until: 2027-01-22 }\nperson ines "Ines" { until: 2027-01-29 }',
      task('t', 'ravi, ines', 'after: a', 'effort: 5 days'),
    ],
    [
      'work that waits for the week until the last day of a person',
      'person ravi "Ravi" { until: 2027-01-31 }',
      `${task('d', '', 'after: a', 'duration: 2 days')}\n${task('t', 'ravi', 'after: d', 'duration: 5 days')}`,
    ],
  ])('%s', (_, people, t) => {
    expect(told(levelled(beforeOthers(7, people, t)))).toEqual(['a 2027-01-04 → 2027-01-11 after b']);
    const tooLong = beforeOthers(8, people, t);
    expect(told(levelled(tooLong))).toEqual([]);
    expect(unsolved(tooLong)).toEqual(['Mila 2027-01-04..2027-01-11 200: b fixed 2027-01-04, a successor t']);
  });

  it('but does where they are away from it as planned', () => {
    const people = 'person ravi "Ravi" { until: 2027-01-20 }';
    const source = beforeOthers(14, people, task('t', 'ravi', 'after: a', 'duration: 1 week'));
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-18 after b']);
  });
});

describe('a task may wait', () => {
  it('whatever its deadline and the end of the roadmap: what that costs is told', () => {
    const source = behind(21, task('a', 'mila', 'duration: 2 weeks', 'deadline: 2027-01-20'));
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-25 after b']);
    expect(levelled(source).missed).toHaveLength(1);
  });

  it('for long where others only begin with it', () => {
    const source = behind(21, `${A}\n${task('c', '', 'after: a', 'duration: 1 week')}`);
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-25 after b']);
  });

  it('as long as what is fixed behind it is met anyway', () => {
    const done = behind(21, `${A}\n${task('c', '', 'after: a', 'starts: 2027-03-01', 'duration: 1 week')}`);
    expect(told(levelled(done))).toEqual(['a 2027-01-04 → 2027-01-25 after b']);
  });
});

describe('a task stays', () => {
  it('where work that has begun waits for it', () => {
    const source = behind(1, `${A}\n${task('c', 'ravi', 'after: a', 'progress: 10%', 'duration: 1 week')}`);
    expect(unsolved(source)).toEqual(['Mila 2027-01-04..2027-01-04 200: b fixed 2027-01-04, a successor c']);
    // Nothing done of it yet: it goes along.
    const notBegun = source.replace('progress: 10%', 'progress: 0%');
    expect(told(levelled(notBegun))).toEqual(['a 2027-01-04 → 2027-01-05 after b']);
  });

  it('where its work would not be done before the last of its people leaves', () => {
    const leaving = 'person mila "Mila" { until: 2027-01-15 }';
    const source = behind(8, task('a', 'mila', 'effort: 4 days'), leaving);
    // Tuesday the 12th to Friday the 15th.
    expect(told(levelled(source))).toEqual(['a 2027-01-04 → 2027-01-12 after b']);
    expect(unsolved(source.replace('4 days', '4.5 days'))).toEqual([
      'Mila 2027-01-04..2027-01-08 200: b fixed 2027-01-04, a away mila',
    ]);
  });

  it('where its people are named twice, and are too much together', () => {
    expect(unsolved(text(mila, task('a', 'mila 60%, mila 50%', 'duration: 1 week')))).toEqual([
      'Mila 2027-01-04..2027-01-08 110: a alone mila 50%',
    ]);
  });
});
