import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/model/values.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const block = (name: string, ...lines: string[]) => [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
const task = (id: string, ...lines: string[]) => block(`task ${id} "${id.toUpperCase()}"`, ...lines);
const roadmap = (...lines: string[]) => inPlan('start: 2027-01-04', ...block('roadmap', ...lines));
const loose = (count: number) =>
  ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count).flatMap((id) => task(id, 'duration: 1 week'));
const chain = (count: number) =>
  Array.from({ length: count }, (_, index) => index + 1).flatMap((number) =>
    task(`t${number}`, ...(number > 1 ? [`after: t${number - 1}`] : []), 'duration: 1 week'),
  );

/** What the only finding points at beside its own place. */
function relatedIn(text: string, rule: string): string[] {
  return findingOf(text, rule).finding.related.map(({ at }) => text.slice(locate(at).start, locate(at).end));
}

describe('of more than five findings of one kind', () => {
  const phase = (...lines: string[]) => roadmap(...block('phase build "Build"', ...lines));
  const behind = (...lines: string[]) =>
    inPlan('start: 2026-01-05', ...block('roadmap', ...lines, ...task('x', 'duration: 60 weeks', 'progress: 10%')));
  const nobody = (count: number) =>
    inPlan(
      'start: 2027-01-04',
      ...block('team', ...block('person ravi "Ravi"', 'allocation: 50%')),
      ...block('roadmap', ...loose(count), ...task('x', 'duration: 1 week', 'assigned: ravi 20%')),
    );

  it.each([
    ['schedule/dangling-task', (count: number) => phase(...chain(4), ...loose(count))],
    ['schedule/stale-status', (count: number) => behind(...loose(count))],
    ['schedule/unassigned-work', nobody],
  ])('one is told, with the first five places: %s', (rule, text) => {
    expect(findingsOf(text(5), rule)).toHaveLength(5);
    expect(findingOf(text(6), rule).at).toBe('roadmap');
    expect(relatedIn(text(6), rule)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('schedule/dangling-task', () => {
  const rule = 'schedule/dangling-task';

  it('looks in a phase only where tasks of that phase wait for each other', () => {
    const text = roadmap(
      ...block('phase one "One"', ...chain(4)),
      ...block('phase two "Two"', 'after: one', ...loose(2)),
    );
    expect(findingsOf(text, rule)).toEqual([]);
    const across = roadmap(
      ...block('phase one "One"', ...chain(4)),
      ...block('phase two "Two"', ...task('x', 'after: t4', 'duration: 1 week'), ...loose(2)),
    );
    expect(findingsOf(across, rule)).toEqual([]);
  });

  it('offers neighbours of the same phase only', () => {
    const text = roadmap(
      ...block('phase one "One"', ...chain(4)),
      ...block(
        'phase two "Two"',
        ...task('x', 'duration: 1 week'),
        ...task('y', 'duration: 1 week', 'after: z'),
        ...task('z', 'duration: 1 week'),
      ),
    );
    expect(findingOf(text, rule).fixes).toEqual(["Let 'Y' wait for 'X'"]);
    expect(afterFix(text, rule)).toContain('after: z, x\n');
  });
});

describe('schedule/hard-date', () => {
  const rule = 'schedule/hard-date';
  const fixed = (day: string, ...before: string[]) =>
    roadmap(...before, ...task('x', `starts: ${day}`, 'duration: 1 week'));

  it('points at what ends then, and at the link that makes a date needless', () => {
    expect(relatedIn(fixed('2027-02-01', ...chain(4)), rule)).toEqual(['t4']);
    const linked = roadmap(...chain(4), ...task('x', 'after: t4', 'starts: 2027-02-08', 'duration: 1 week'));
    expect(relatedIn(linked, rule)).toEqual(['t4']);
  });

  it.each([
    // The fourth week ends with Sunday, 31 January.
    ['2027-02-07', 1],
    ['2027-02-08', 0],
    ['2027-01-31', 1],
  ])('counts a start on %s as just after the end of the week before: %i', (day, count) => {
    expect(findingsOf(fixed(day, ...chain(4)), rule)).toHaveLength(count);
  });

  it('finds what ends beside a task: the phase, not the task in it', () => {
    const text = fixed('2027-02-01', ...block('phase p "P"', ...chain(4)));
    expect(findingOf(text, rule).fixes).toEqual(["Write 'after: p'"]);
  });

  it.each([
    ['of work that is done', task('x', 'starts: 2026-02-02', 'duration: 1 week', 'done: 2026-02-06')],
    ['of a milestone', block('milestone x "X"', 'starts: 2027-02-01')],
    [
      'where a link cannot be read',
      [...task('x', 'starts: 2027-02-01', 'duration: 1 week'), ...task('y', 'after: 12')],
    ],
    ['where a link leads nowhere', [...task('x', 'starts: 2027-02-01', 'duration: 1 week'), ...task('y', 'after: no')]],
  ])('is silent about the date %s', (_, lines) => {
    expect(findingsOf(roadmap(...chain(4), ...lines), rule)).toEqual([]);
  });

  it('is silent about few tasks', () => {
    expect(findingsOf(fixed('2027-01-25', ...chain(3)), rule)).toEqual([]);
  });
});

describe('schedule/lead', () => {
  const rule = 'schedule/lead';
  const fixesOf = (link: string) =>
    findingsOf(
      roadmap(...task('a', 'duration: 3 weeks'), ...task('b', `after: ${link}`, 'duration: 1 week')),
      rule,
    ).map(({ fixes }) => fixes);

  it.each([
    ['a - 2 weeks', [["Write 'a.start + 1 week'", "Write 'a'"]]],
    // Nothing is left of the first then.
    ['a - 3 weeks', [["Write 'a'"]]],
    ['a.start - 1 week', [["Write 'a.start'"]]],
    ['a - 1..2 weeks', [["Write 'a'"]]],
    ['a - 5 working days', [["Write 'a'"]]],
    ['a + 1 week', []],
    ['a', []],
  ])('of %s offers the same day counted from the start where there is one', (link, fixes) => {
    expect(fixesOf(link)).toEqual(fixes);
  });

  it('is silent between phases and tasks', () => {
    const phase = block('phase a "A"', 'duration: 3 weeks');
    expect(findingsOf(roadmap(...phase, ...task('b', 'after: a - 1 week', 'duration: 1 week')), rule)).toEqual([]);
    const last = block('phase b "B"', 'after: a - 1 week', 'duration: 3 weeks');
    expect(findingsOf(roadmap(...task('a', 'duration: 3 weeks'), ...last), rule)).toEqual([]);
  });
});

describe('schedule/unassigned-work', () => {
  const rule = 'schedule/unassigned-work';
  const team = block(
    'team',
    ...block('person ravi "Ravi"', 'allocation: 50%'),
    ...block('vacancy open "Open"', 'allocation: 50%'),
  );
  const plan = (...lines: string[]) => inPlan('start: 2027-01-04', ...team, ...block('roadmap', ...lines));
  const assigned = task('x', 'duration: 1 week', 'assigned: ravi 20%');

  it.each([
    ['an effort of nothing', plan(...task('a', 'effort: 0 days'))],
    ['an effort with a length, among few tasks', plan(...task('a', 'effort: 5 days', 'duration: 1 week'))],
    ['lengths among few tasks', plan(...chain(3), ...assigned)],
    ['lengths where nobody is assigned to anything', plan(...chain(6))],
    ['a length of nothing', plan(...[1, 2, 3, 4].flatMap((day) => task(`z${day}`, 'duration: 0 weeks')), ...assigned)],
  ])('is silent about %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('offers people, not vacancies', () => {
    expect(findingOf(plan(...task('a', 'effort: 5 days')), rule).fixes).toEqual(["Add 'assigned: ravi'"]);
  });

  it('tells an effort from a length', () => {
    const text = plan(...chain(4), ...task('a', 'effort: 5 days', 'duration: 1 week'), ...assigned);
    expect(findingsOf(text, rule).at(-1)?.what).not.toContain('effort');
  });
});

describe('schedule/stale-status', () => {
  const rule = 'schedule/stale-status';
  const plan = (...lines: string[]) => inPlan('start: 2026-01-05', ...block('roadmap', ...lines));

  it('looks at plans that keep a status, be it of one task', () => {
    expect(findingsOf(plan(...chain(2)), rule)).toEqual([]);
    const kept = plan(...chain(2), ...task('x', 'duration: 60 weeks', 'progress: 10%'));
    expect(findingsOf(kept, rule).map(({ at }) => at)).toEqual(['t1', 't2']);
    expect(findingsOf(plan(...task('t0', 'duration: 1 week', 'done: 2026-01-09'), ...chain(1)), rule)).toHaveLength(1);
  });

  it('takes back what is done on a day to come', () => {
    const text = plan(...task('x', 'duration: 1 week', 'done: 2026-11-24'));
    expect(findingOf(text, rule).fixes).toEqual(["Remove 'done'"]);
    expect(afterFix(text, rule)).toBe(plan(...task('x', 'duration: 1 week')));
  });

  it('is silent about what stands in a phase that is done', () => {
    const text = plan(
      ...block('phase p "P"', 'duration: 4 weeks', 'done: 2026-02-02', ...task('x', 'duration: 1 week')),
    );
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('marks each with the day on which it should have ended', () => {
    const text = plan(...loose(6), ...task('x', 'duration: 60 weeks', 'progress: 10%'));
    // Monday, 5 January, to Sunday.
    expect(afterFix(text, rule).match(/done: .*/g)).toEqual(Array.from({ length: 6 }, () => 'done: 2026-01-11'));
  });

  it.each([
    ['2026-11-15', 1],
    // The last day is that of the check.
    ['2026-11-16', 0],
  ])('counts a week from %s as over: %i', (start, count) => {
    const text = plan(...task('a', `starts: ${start}`, 'duration: 8 days', 'progress: 10%'));
    expect(findingsOf(text, rule)).toHaveLength(count);
  });
});
