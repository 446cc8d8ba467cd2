import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const block = (name: string, ...lines: string[]) => [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
const task = (id: string, ...lines: string[]) => block(`task ${id} "${id.toUpperCase()}"`, ...lines);
const roadmap = (...lines: string[]) => inPlan('start: 2027-01-04', ...block('roadmap', ...lines));

/** Tasks that follow each other, a week each. */
function chain(count: number, from = 1): string[] {
  return Array.from({ length: count }, (_, index) => index + from).flatMap((number) =>
    task(`t${number}`, ...(number > from ? [`after: t${number - 1}`] : []), 'duration: 1 week'),
  );
}

it('leaves a plan of phases alone, whatever its dates and pauses', () => {
  const text = roadmap(
    ...block('phase a "A"', 'duration: 20 weeks'),
    ...block('phase b "B"', 'after: a - 2 weeks', 'duration: 30 weeks'),
    ...block('phase c "C"', 'starts: 2027-12-06', 'duration: 30 weeks'),
    ...block('phase d "D"', 'after: c + 8 weeks', 'duration: 30 weeks'),
    ...block('phase e "E"', 'duration: 3 weeks'),
    ...block('phase f "F"', 'duration: 3 weeks'),
  );
  expect(findingsOf(text, 'schedule')).toEqual([]);
});

describe('schedule/dangling-task', () => {
  const rule = 'schedule/dangling-task';
  const phase = (...lines: string[]) => roadmap(...block('phase build "Build"', ...lines));

  it('links a task of a phase to its neighbours, either way', () => {
    const lone = task('lone', 'duration: 1 week');
    const text = phase(...chain(2), ...lone, ...chain(3, 3));
    expectCase(rule, {
      text,
      at: 'lone',
      what: "'LONE' is linked to no other task of 'Build'",
      severity: 'hint',
      fixes: ["Let 'LONE' wait for 'T2'", "Let 'T3' wait for 'LONE'"],
      fixed: phase(...chain(2), ...task('lone', 'duration: 1 week', 'after: t2'), ...chain(3, 3)),
    });
    expect(afterFix(text, rule, 1)).toContain('task t3 "T3" {\n        duration: 1 week\n        after: lone\n');
  });

  it('says once that most tasks hang loose', () => {
    const loose = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) => task(id, 'duration: 1 week'));
    const found = findingOf(phase(...chain(2), ...loose), rule);
    expect([found.at, found.what]).toEqual([
      'roadmap',
      "6 of 8 tasks are linked to nothing: 'A', 'B', 'C', 'D', 'E' and 'F'",
    ]);
  });

  it('bears one loose end in twenty, which is 5%', () => {
    const loose = task('lone', 'duration: 1 week');
    expect(findingsOf(phase(...chain(19), ...loose), rule)).toEqual([]);
    expect(findingsOf(phase(...chain(18), ...loose), rule)).toHaveLength(1);
  });

  it.each([
    ['tasks that run side by side', phase(...['a', 'b', 'c', 'd', 'e'].flatMap((id) => task(id, 'duration: 1 week')))],
    ['one that is done', phase(...chain(4), ...task('lone', 'duration: 1 week', 'done: 2026-11-02'))],
    [
      'one that a milestone waits for',
      roadmap(...chain(4), ...task('x', 'duration: 1 week'), ...block('milestone m "M"', 'after: x, t4')),
    ],
    ['the last one', roadmap(...chain(5))],
  ])('is silent about %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});

describe('schedule/hard-date', () => {
  const rule = 'schedule/hard-date';

  it('turns a date into the link that it stands for', () => {
    const text = roadmap(...chain(4), ...task('x', 'starts: 2027-02-01', 'duration: 1 week'));
    expectCase(rule, {
      text,
      at: '2027-02-01',
      what: "'X' is fixed to start on 1 Feb 2027, just after 'T4' ends, but does not wait for it",
      severity: 'hint',
      fixes: ["Write 'after: t4'"],
      fixed: roadmap(...chain(4), ...task('x', 'after: t4', 'duration: 1 week')),
    });
  });

  it('takes a date away that a link makes needless', () => {
    const text = roadmap(...chain(4), ...task('x', 'after: t4', 'starts: 2027-02-08', 'duration: 1 week'));
    expectCase(rule, {
      text,
      at: '2027-02-08',
      what: "'X' waits for 'T4', but is fixed to start on 8 Feb 2027",
      severity: 'hint',
      fixed: roadmap(...chain(4), ...task('x', 'after: t4', 'duration: 1 week')),
    });
  });

  it('leaves dates to the rule about contradictions where they contradict the link', () => {
    const text = roadmap(...chain(4), ...task('x', 'after: t4', 'starts: 2027-01-11', 'duration: 1 week'));
    expect(findingsOf(text, rule)).toEqual([]);
    expect(findingsOf(text, 'roadmap/schedule-inconsistent')).toHaveLength(1);
  });
});

describe('schedule/lead', () => {
  const rule = 'schedule/lead';
  const waiting = (lag: string, length = '3 weeks') =>
    roadmap(...task('a', `duration: ${length}`), ...task('b', `after: ${lag}`, 'duration: 1 week'));

  it('counts from the start instead, or lets the first end', () => {
    const text = waiting('a - 1 week');
    expectCase(rule, {
      text,
      at: '1 week',
      what: "'B' begins 1 week before 'A' ends, though it waits for it",
      severity: 'hint',
      fixes: ["Write 'a.start + 2 weeks'", "Write 'a'"],
      fixed: waiting('a.start + 2 weeks'),
    });
  });

  it.each([
    ['a - 1 week', '3..4 weeks'],
    ['a - 2 days', '3 weeks'],
    ['a - 5 weeks', '3 weeks'],
  ])('of %s has only the plain link to offer where the day is not the same: %s', (lag, length) => {
    expect(findingOf(waiting(lag, length), rule).fixes).toEqual(["Write 'a'"]);
  });

  it('shows both ends of a range', () => {
    expect(findingOf(waiting('a - 2..4 working days'), rule).what).toContain('begins 2 to 4 working days before');
  });
});

describe('schedule/long-lag', () => {
  const rule = 'schedule/long-lag';

  it('names what happens in the pause, and lets the other wait for it', () => {
    const text = roadmap(...chain(4), ...task('x', 'after: t1, t4 + 3..5 weeks', 'duration: 1 week'));
    expect(findingOf(text, rule)).toMatchObject({
      at: '3..5 weeks',
      what: "'X' begins 20 working days after 'T4'; more than 10 working days hide work",
    });
    const fixed = afterFix(text, rule);
    expect(fixed).toContain('after: t1, meanwhile\n');
    expect(fixed).toContain('task meanwhile "What happens meanwhile" {\n      after: t4\n      duration: 3..5 weeks\n');
    expect(findingsOf(fixed, rule)).toEqual([]);
  });
});

describe('schedule/long-task', () => {
  const rule = 'schedule/long-task';
  const long = (length: string) => roadmap(...chain(4), ...task('x', 'after: t4', `duration: ${length}`));

  it.each([
    ['44 working days', 0],
    ['45 working days', 1],
    ['9 weeks', 1],
    ['8 weeks', 0],
    ['10_000 years', 0],
    ['-3 weeks', 0],
  ])('of %s is found %i times', (length, count) => {
    expect(findingsOf(long(length), rule)).toHaveLength(count);
  });

  it('names both lengths', () => {
    expect(findingOf(long('10 weeks'), rule).what).toBe(
      "'X' takes 50 working days; more than 44 working days in one piece cannot be followed",
    );
  });

  it('lets looking after a system take as long as it takes', () => {
    const text = roadmap(
      ...chain(4),
      ...block('phase run "Run"', 'kind: operation', ...task('x', 'duration: 52 weeks')),
    );
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('takes its limit from the configuration', () => {
    const read = readConfiguration(JSON.stringify({ rules: { [rule]: { options: { longTaskDays: 60 } } } }));
    if ('problems' in read) throw new Error(read.problems[0].message);
    expect(findingsOf(long('12 weeks'), rule, read)).toEqual([]);
  });
});

describe('schedule/unassigned-work', () => {
  const rule = 'schedule/unassigned-work';
  const team = block(
    'team',
    ...block('person ravi "Ravi"', 'allocation: 50%'),
    ...block('person mila "Mila"', 'allocation: 20%'),
  );
  const plan = (...lines: string[]) => inPlan('start: 2027-01-04', ...team, ...block('roadmap', ...lines));

  it('offers those who have most time left', () => {
    const text = plan(...task('a', 'effort: 10 days'));
    expectCase(rule, {
      text,
      at: 'a',
      what: "'A' has an effort but nobody who does it",
      severity: 'hint',
      fixes: ["Add 'assigned: mila'", "Add 'assigned: ravi'"],
      fixed: plan(...task('a', 'effort: 10 days', 'assigned: mila')),
    });
  });

  it('says once that many tasks have nobody', () => {
    const text = plan(...chain(6), ...task('x', 'after: t6', 'duration: 1 week', 'assigned: ravi 20%'));
    expect(findingOf(text, rule).what).toBe(
      "6 of 7 tasks name nobody who does them: 'T1', 'T2', 'T3', 'T4', 'T5' and 'T6'",
    );
  });
});

describe('schedule/stale-status', () => {
  const rule = 'schedule/stale-status';
  const plan = (...lines: string[]) => inPlan('start: 2026-01-05', 'as-of: 2026-11-23', ...block('roadmap', ...lines));

  it('tells of a phase, not of what stands in it', () => {
    const text = plan(
      ...block('phase build "Build"', 'duration: 8 weeks', ...task('a', 'duration: 2 weeks'), ...block('gate g "G"')),
    );
    expectCase(rule, {
      text,
      at: 'build',
      what: "'Build' ends on 1 Mar 2026 at the latest and is not marked as done on 23 Nov 2026",
      severity: 'hint',
      fixes: ["Add 'done: 2026-03-01'"],
    });
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });

  it('tells once of many, and marks them all', () => {
    const text = plan(...chain(7));
    expect(findingOf(text, rule).what).toMatch(
      /^7 pieces of work should have ended by 23 Nov 2026 and are not marked as done: 'T1', /,
    );
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });

  it('warns of work that is done on a day to come', () => {
    const text = plan(...block('phase build "Build"', 'duration: 8 weeks', 'done: 2026-11-24'));
    expect(findingOf(text, rule)).toMatchObject({
      severity: 'warning',
      what: "'Build' is marked as done on 24 Nov 2026, which is after 23 Nov 2026",
    });
    expect(findingsOf(text.replace('2026-11-24', '2026-11-23'), rule)).toEqual([]);
  });
});
