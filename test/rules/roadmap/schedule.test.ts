import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

/** A plan from Monday 4 January 2027 with these lines in its roadmap. */
const roadmap = (...lines: string[]) =>
  inPlan('start: 2027-01-04', 'roadmap {', ...lines.map((line) => `  ${line}`), '}');

const block = (kind: string, id: string, ...lines: string[]) => [
  `${kind} ${id} "${(id[0] ?? '').toUpperCase()}${id.slice(1)}" {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

describe('roadmap/dependency-cycle', () => {
  const rule = 'roadmap/dependency-cycle';
  const circle = roadmap(
    ...block('phase', 'build', 'duration: 2 weeks', 'after: test'),
    ...block('phase', 'test', 'duration: 1 week', 'after: build'),
  );

  it('tells the whole way round and offers to break each step', () => {
    expectCase(rule, {
      text: circle,
      at: 'test',
      what: "'Build' waits for itself: build → test → build",
      fixes: ["Let 'Build' no longer wait for 'Test'", "Let 'Test' no longer wait for 'Build'"],
      fixed: roadmap(
        ...block('phase', 'build', 'duration: 2 weeks'),
        ...block('phase', 'test', 'duration: 1 week', 'after: build'),
      ),
    });
    for (const number of [0, 1]) expect(findingsOf(afterFix(circle, rule, number), rule)).toEqual([]);
    expect(
      findingOf(circle, rule)
        .finding.fixes()
        .map(({ safety }) => safety),
    ).toEqual(['unsafe', 'unsafe']);
    expect(findingOf(circle, rule).finding.related.map(({ data }) => data)).toEqual([{ from: 'Test', on: 'Build' }]);
  });

  it('knows work that waits for itself alone', () => {
    expectCase(rule, {
      text: roadmap(...block('phase', 'build', 'duration: 2 weeks', 'after: build')),
      at: 'build',
      what: "'Build' waits for itself: build → build",
      fixed: roadmap(...block('phase', 'build', 'duration: 2 weeks')),
    });
  });

  it('keeps the other dependencies and their lags', () => {
    const text = roadmap(
      ...block('phase', 'first', 'duration: 1 week'),
      ...block('phase', 'build', 'duration: 2 weeks', 'after: first.start + 2 weeks, test, first - 1 day'),
      ...block('phase', 'test', 'duration: 1 week', 'after: build'),
    );
    expect(afterFix(text, rule, 0)).toContain('after: first.start + 2 weeks, first - 1 day\n');
  });

  it('leaves out the middle of a long way', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const text = roadmap(
      ...ids.flatMap((id, index) => block('phase', id, 'duration: 1 week', `after: ${ids[(index + 1) % ids.length]}`)),
    );
    expect(findingOf(text, rule).what).toBe("'A' waits for itself: a → b → c → … → g → h → a");
    expect(findingOf(text, rule).finding.related).toHaveLength(7);
  });

  it('finds two circles apart', () => {
    const text = roadmap(
      ...block('phase', 'a', 'after: b'),
      ...block('phase', 'b', 'after: a'),
      ...block('phase', 'c', 'after: d'),
      ...block('phase', 'd', 'after: c'),
    );
    expect(findingsOf(text, rule).map(({ what }) => what)).toEqual([
      "'A' waits for itself: a → b → a",
      "'C' waits for itself: c → d → c",
    ]);
  });

  it('finds a circle through the tasks inside', () => {
    const text = roadmap(
      'phase build "Build" {',
      '  task load "Load" {',
      '    duration: 1 week',
      '    after: test',
      '  }',
      '}',
      ...block('phase', 'test', 'duration: 1 week', 'after: build'),
    );
    expect(findingsOf(text, rule)).toHaveLength(1);
  });

  it.each([
    ['two ways lead to the same work', ['after: a'], ['after: a, b']],
    ['names lead nowhere', ['after: x'], ['after: y']],
  ])('is silent where %s', (_, second, third) => {
    const text = roadmap(
      ...block('phase', 'a', 'duration: 1 week'),
      ...block('phase', 'b', 'duration: 1 week', ...second),
      ...block('phase', 'c', 'duration: 1 week', ...third),
    );
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('speaks Dutch and German', () => {
    expect(findingOf(circle, rule, { language: 'nl' }).what).toBe("'Build' wacht op zichzelf: build → test → build");
    expect(findingOf(circle, rule, { language: 'de' }).what).toBe(
      "'Build' wartet auf sich selbst: build → test → build",
    );
  });
});

describe('roadmap/schedule-inconsistent', () => {
  const rule = 'roadmap/schedule-inconsistent';
  const pilot = (starts: string, build = '4 weeks') =>
    roadmap(
      ...block('phase', 'build', `duration: ${build}`),
      ...block('phase', 'pilot', 'after: build', starts, 'duration: 2 weeks'),
    );

  it('finds a start before the work ends that it waits for', () => {
    expectCase(rule, {
      text: pilot('starts: 2027-01-11'),
      at: '2027-01-11',
      what: "'Pilot' has the date 11 Jan 2027, but 'Build' allows 1 Feb 2027 at the earliest",
      fixes: ["Write 'starts: 2027-02-01'", "Remove 'starts'"],
      fixed: pilot('starts: 2027-02-01'),
    });
    for (const number of [0, 1])
      expect(findingsOf(afterFix(pilot('starts: 2027-01-11'), rule, number), rule)).toEqual([]);
    expect(afterFix(pilot('starts: 2027-01-11'), rule, 1)).not.toContain('starts');
  });

  it.each([
    ['starts: 2027-02-01', '4 weeks', []],
    ['starts: 2027-01-31', '4 weeks', ['error']],
    ['starts: 2027-03-01', '4 weeks', []],
    // Only the pessimistic case collides.
    ['starts: 2027-02-01', '3..4..6 weeks', []],
    ['starts: 2027-01-25', '3..4..6 weeks', ['warning']],
    ['starts: 2027-01-24', '3..4..6 weeks', ['error']],
  ])('of %s behind %s is %j', (starts, build, severities) => {
    expect(findingsOf(pilot(starts, build), rule).map(({ severity }) => severity)).toEqual(severities);
  });

  it('moves no date that is done', () => {
    const text = pilot('done: 2027-01-11');
    const found = findingsOf(text, rule);
    for (const { fixes } of found) expect(fixes).toEqual([]);
  });

  it('finds work before its phase', () => {
    const text = roadmap(
      'phase build "Build" {',
      '  starts: 2027-02-01',
      '  duration: 4 weeks',
      '  task load "Load" {',
      '    starts: 2027-01-18',
      '    duration: 1 week',
      '  }',
      '}',
    );
    expectCase(rule, {
      text,
      at: '2027-01-18',
      what: "'Load' has the date 18 Jan 2027, but its phase 'Build' begins on 1 Feb 2027",
      fixed: text.replace('2027-01-18', '2027-02-01'),
    });
  });

  it('finds work that ended before it began, on the end', () => {
    const text = roadmap(...block('phase', 'build', 'starts: 2027-02-01', 'duration: 2 weeks', 'done: 2027-01-25'));
    expectCase(rule, {
      text,
      at: '2027-01-25',
      what: "'Build' is done on 25 Jan 2027, before its start on 1 Feb 2027",
      fixes: [],
    });
    expect(findingsOf(text.replace('2027-01-25', '2027-02-01'), rule)).toEqual([]);
  });

  const load = (phase: string, task: string) =>
    roadmap(
      'phase build "Build" {',
      `  duration: ${phase}`,
      '  task load "Load the data" {',
      `    duration: ${task}`,
      '  }',
      '}',
    );

  it('finds a phase too short for its work, on its duration', () => {
    expectCase(rule, {
      text: load('2 weeks', '3 weeks'),
      at: '2 weeks',
      what: "'Build' is too short by 7 days: 'Load the data' inside it ends on 24 Jan 2027",
      fixes: ["Write 'duration: 3 weeks'"],
      fixed: load('3 weeks', '3 weeks'),
    });
    expect(findingsOf(load('3 weeks', '3 weeks'), rule)).toEqual([]);
    expect(findingOf(load('3 days', '4 days'), rule).fixes).toEqual(["Write 'duration: 1 week'"]);
  });

  it('speaks Dutch and German', () => {
    expect(findingOf(pilot('starts: 2027-01-11'), rule, { language: 'nl' }).what).toBe(
      "'Pilot' staat op 11 jan 2027, maar 'Build' laat op zijn vroegst 1 feb 2027 toe",
    );
    expect(findingOf(pilot('starts: 2027-01-11'), rule, { language: 'de' }).what).toMatch(
      /^'Pilot' liegt auf dem 11\. Jan\.? 2027, aber 'Build' erlaubt frühestens den 1\. Feb\.? 2027$/,
    );
  });

  it.each([
    ['the plan has no start', pilot('starts: month 1').replace('  start: 2027-01-04\n', '')],
    ['the work before has no duration', pilot('starts: 2027-01-11', '')],
    [
      'a circle leaves no dates',
      roadmap(...block('phase', 'a', 'after: b'), ...block('phase', 'b', 'after: a', 'starts: 2027-01-01')),
    ],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});
