import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/model/values.ts';
import { findingOf, findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const MISSED = 'expectation/missed';
const OPEN = 'expectation/undecidable';
const expected = (...lines: string[]) => ['expect {', ...lines.map((line) => `  ${line}`), '}'];

/** The pilot starts on 1 February and ends on 14 March 2027. */
const roadmap = (...lines: string[]) =>
  inPlan(
    'start: 2027-01-04',
    'roadmap {',
    '  phase build "Build" {',
    '    duration: 4 weeks',
    '  }',
    '  phase pilot "Pilot" {',
    '    after: build',
    '    duration: 6 weeks',
    '  }',
    '}',
    ...expected(...lines),
  );

/** 60,000 a year. */
const money = (total: string, ...lines: string[]) =>
  inPlan(
    'use-case u "U" {',
    '  benefit b "Hours" {',
    '    amount: 60k / year',
    '  }',
    '}',
    'budget {',
    `  total: ${total}`,
    '}',
    ...expected(...lines),
  );

function relatedIn(text: string, rule: string): string[] {
  return findingOf(text, rule).finding.related.map(({ at }) => text.slice(locate(at).start, locate(at).end));
}

describe('the nearest limit that holds', () => {
  it.each([
    ['end(pilot) <= month 2', '2027-03-14'],
    ['end(pilot) >= 2027-03-15', '2027-03-14'],
    ['start(pilot) < 2027-02-01', '2027-02-02'],
    ['start(pilot) > 2027-02-01', '2027-01-31'],
    ['start(pilot) = 2027-01-31', '2027-02-01'],
    ['float(build) >= 10 working days', '0 working days'],
    ['float(build) >= 1 week', '0 days'],
  ])('of the dates in %s is %s', (line, limit) => {
    expect(findingOf(roadmap(line), MISSED).fixes).toEqual([`Write '${limit}'`]);
  });

  it.each([
    ['130k', 'investment = 120k', ["Write '130k'"]],
    // No whole amount is as much.
    ['130_000.50', 'investment = 120k', []],
    ['130_000.50', 'investment <= 120k EUR', ["Write '130_001 EUR'"]],
    ['130_000.50', 'investment >= 140k', ["Write '130k'"]],
    ['130_000.50', 'investment < 120k', ["Write '130_001'"]],
    ['130_000.50', 'investment > 140k', ["Write '130k'"]],
  ])('of %s in %s is a whole amount', (total, line, fixes) => {
    expect(findingOf(money(total, line), MISSED).fixes).toEqual(fixes);
  });

  it('of hours is one of working days, in which it is shown', () => {
    const { what, fixes } = findingOf(money('130k', 'payback <= 500 h'), MISSED);
    expect(what).toBe("'payback <= 500 h' does not hold: it is 26 months (565.3 working days)");
    expect(fixes).toEqual(["Write '566 working days'"]);
  });
});

describe('a line in a sentence', () => {
  it.each([
    'end(pilot) <= month 2',
    'start(pilot) < 2027-02-01',
    'float(build) >= 10 working days',
    'float(build) >= 1 day',
  ])('is written as in the plan: %s', (line) => {
    expect(findingOf(roadmap(line), MISSED).what).toContain(`'${line}'`);
  });

  it.each(['payback <= 1 month', 'benefit >= 6k / month', 'investment <= 5k'])('with money, too: %s', (line) => {
    expect(findingOf(money('130k', line), MISSED).what).toContain(`'${line}'`);
  });
});

describe('places', () => {
  it('of a start are those on the path to it', () => {
    expect(relatedIn(roadmap('start(pilot) < 2027-02-01'), MISSED)).toEqual(['build', '4 weeks', '2027-01-04']);
  });

  it('of a figure are those that it is computed from', () => {
    expect(relatedIn(money('130k', 'payback <= 1 month'), MISSED)).toEqual(['130k', '60k / year']);
  });

  it('of what is not known are where it is missing', () => {
    const text = roadmap('chance(build) >= 80%');
    expect(relatedIn(text, OPEN)).toEqual(['build']);
    const [related] = findingOf(text, OPEN).finding.related;
    expect(Object.keys(related?.data ?? {})).toEqual(['reason']);
  });
});

describe('what other rules say', () => {
  it.each([
    ['a length that cannot be read', 'duration: four weeks'],
    ['a length below nothing', 'duration: -4 weeks'],
  ])('is not said of a line in expect: %s', (_, duration) => {
    const text = roadmap('end(pilot) <= 2027-02-28').replace('duration: 4 weeks', duration);
    expect(findingsOf(text, 'expectation')).toEqual([]);
  });
});
