import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { textAt } from '../../support/plan.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const RULE = 'roadmap/deadline-missed';

/** A plan from Monday 4 January 2027 with these lines in its roadmap. */
const roadmap = (...lines: string[]) =>
  inPlan('start: 2027-01-04', 'roadmap {', ...lines.map((line) => `  ${line}`), '}');

const block = (kind: string, id: string, ...lines: string[]) => [
  `${kind} ${id} "${(id[0] ?? '').toUpperCase()}${id.slice(1)}" {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

describe('a deadline that the likely end does not keep', () => {
  it('names the end, what decides it, and the deadline', () => {
    expectCase(RULE, {
      text: roadmap(
        ...block('phase', 'build', 'duration: 4 weeks'),
        ...block('phase', 'pilot', 'after: build', 'duration: 6 weeks', 'deadline: 2027-02-28'),
      ),
      at: '2027-02-28',
      what: "'Pilot' likely ends on 14 Mar 2027, 14 days after its deadline of 28 Feb 2027: it waits for 'Build' and takes 6 weeks",
      fixes: ["Write 'deadline: 2027-03-14'"],
      fixed: roadmap(
        ...block('phase', 'build', 'duration: 4 weeks'),
        ...block('phase', 'pilot', 'after: build', 'duration: 6 weeks', 'deadline: 2027-03-14'),
      ),
    });
  });

  it.each([
    ['the plan', ['duration: 5 weeks'], 'it begins with the plan on 4 Jan 2027 and takes 5 weeks'],
    ['a fixed day', ['starts: 2027-01-11', 'duration: 30 days'], 'it is set for 11 Jan 2027 and takes 30 days'],
  ])('which begins with %s', (_, lines, cause) => {
    const text = roadmap(...block('phase', 'build', ...lines, 'deadline: 2027-01-20'));
    expect(findingOf(text, RULE).what).toContain(`: ${cause}`);
  });

  it('of a point: its own day counts', () => {
    const point = (deadline: string) =>
      roadmap(
        ...block('phase', 'build', 'duration: 2 weeks'),
        ...block('milestone', 'live', 'after: build', `deadline: ${deadline}`),
      );
    expect(findingsOf(point('2027-01-17'), RULE)).toEqual([]);
    expect(findingOf(point('2027-01-16'), RULE).what).toBe(
      "'Live' likely ends on 17 Jan 2027, 1 day after its deadline of 16 Jan 2027: it waits for 'Build'",
    );
  });

  it('counted in months of the plan', () => {
    const text = roadmap(...block('phase', 'build', 'duration: 10 weeks', 'deadline: month 2'));
    expect(findingOf(text, RULE).what).toContain('after its deadline of 3 Mar 2027');
    expect(afterFix(text, RULE)).toContain('deadline: 2027-03-14\n');
  });

  it('shows where its beginning is decided', () => {
    const text = roadmap(
      ...block('phase', 'build', 'duration: 4 weeks'),
      ...block('phase', 'pilot', 'after: build + 1 week', 'duration: 6 weeks', 'deadline: 2027-02-28'),
    );
    const { related } = findingOf(text, RULE).finding;
    expect(related.map(({ at }) => textAt(text, at))).toEqual(['build + 1 week']);
  });
});

describe('a deadline that only the worse case does not keep', () => {
  it('is a hint', () => {
    expectCase(RULE, {
      text: roadmap(...block('phase', 'build', 'duration: 4..6 weeks', 'deadline: 2027-02-10')),
      at: '2027-02-10',
      severity: 'hint',
      what: "'Build' may miss its deadline of 10 Feb 2027: in the worse case it ends on 14 Feb 2027, 4 days later",
      fixed: roadmap(...block('phase', 'build', 'duration: 4..6 weeks', 'deadline: 2027-02-14')),
    });
  });

  it('counts the margin', () => {
    const text = roadmap(...block('phase', 'build', 'duration: 4 weeks', 'margin: 50%', 'deadline: 2027-01-31'));
    expect(findingOf(text, RULE).severity).toBe('hint');
  });
});

describe('nothing is said', () => {
  it.each([
    ['on the last allowed day', ['duration: 4 weeks', 'deadline: 2027-01-31']],
    ['of what is done', ['duration: 4 weeks', 'deadline: 2027-01-10', 'done: 2027-01-20']],
    ['of what may be done', ['duration: 4 weeks', 'deadline: 2027-01-10', 'done:']],
    ['of a deadline that cannot be read', ['duration: 4 weeks', 'deadline: soon']],
    ['of work without a length', ['deadline: 2027-01-10']],
  ])('%s', (_, lines) => {
    expect(findingsOf(roadmap(...block('phase', 'build', ...lines)), RULE)).toEqual([]);
  });

  it('without any date to begin with', () => {
    const text = inPlan('roadmap {', ...block('phase', 'build', 'duration: 4 weeks', 'deadline: 2027-01-10'), '}');
    expect(findingsOf(text, RULE)).toEqual([]);
  });

  it('of the months of a plan that states no start', () => {
    const text = inPlan(
      'roadmap {',
      ...block('phase', 'build', 'starts: 2027-01-04', 'duration: 40 weeks', 'deadline: month 2'),
      '}',
    );
    expect(findingsOf(text, RULE)).toEqual([]);
  });
});

it('speaks Dutch and German', () => {
  const text = roadmap(...block('phase', 'build', 'duration: 4 weeks', 'deadline: 2027-01-30'));
  expect(findingOf(text, RULE, { language: 'nl' }).what).toBe(
    "'Build' eindigt waarschijnlijk op 31 jan 2027, 1 dag na de deadline van 30 jan 2027: het begint met het plan op 4 jan 2027 en duurt 4 weken",
  );
  expect(findingOf(text, RULE, { language: 'de' }).what).toBe(
    "'Build' endet wahrscheinlich am 31. Jan. 2027, 1 Tag nach der Frist am 30. Jan. 2027: es beginnt mit dem Plan am 4. Jan. 2027 und dauert 4 Wochen",
  );
});
