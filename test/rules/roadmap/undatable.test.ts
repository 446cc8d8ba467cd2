import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const rule = 'roadmap/undatable-work';

/** What is said of a roadmap from 4 January 2027 with two weeks of work and these lines behind it. */
const said = (...lines: readonly string[]) =>
  findingsOf(
    inPlan(
      'start: 2027-01-04',
      'team {',
      '  person ravi "Ravi" {',
      '    until: 2027-01-08',
      '  }',
      '}',
      'roadmap {',
      '  task build "Build" {',
      '    duration: 2 weeks',
      '  }',
      ...lines.map((line) => `  ${line}`),
      '}',
    ),
    rule,
  ).map(({ at, what }) => `${at}: ${what}`);

describe(rule, () => {
  it('says of a duration, or of the effort of a task, that it is below zero', () => {
    expect(said('phase early "Early" {', '  duration: -2 weeks', '}')).toEqual([
      "-2 weeks: The duration of 'Early' is below zero",
    ]);
    expect(said('task less "Less" {', '  effort: -3 days', '}')).toEqual([
      "-3 days: The effort of 'Less' is below zero",
    ]);
  });

  it('says of work that ends too late to be dated which years there are', () => {
    expect(said('phase long "Long" {', '  duration: 10_000 years', '}')).toEqual([
      "10_000 years: 'Long' would lie outside the years 1900 to 9999",
    ]);
    expect(said('task great "Great" {', '  effort: 9_000_000 days', '}')).toEqual([
      "9_000_000 days: 'Great' would lie outside the years 1900 to 9999",
    ]);
  });

  it.each(['milestone', 'gate'])('says the same of a %s, whichever way it is moved', (kind) => {
    expect(said(`${kind} far "Far" {`, '  after: build + 10_000 years', '}')).toEqual([
      "build + 10_000 years: 'Far' would lie outside the years 1900 to 9999",
    ]);
    expect(said(`${kind} far "Far" {`, '  after: build - 10_000 years', '}')).toEqual([
      "build - 10_000 years: 'Far' would lie outside the years 1900 to 9999",
    ]);
  });

  it('says of work that outlasts those who do it that it never gets done', () => {
    expect(said('task more "More" {', '  effort: 10 days', '  assigned: ravi', '}')).toEqual([
      "10 days: 'More' never gets done: those who do it are no longer at work by then",
    ]);
  });
});
