import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

const RULE = 'finance/point-estimate-only';

function plan(benefit: string, rest: string): string {
  return `plan p "P" {
  ${rest}
  use-case u "U" {
    benefit b "Gain" {
      ${benefit}
    }
  }
}`;
}

/** All that the fixes write, one after the other; `reserve` halves and `buffer` adds half. */
function offered(text: string): string[] {
  return findingOf(text, RULE).fixes.map((_, number) => {
    const after = afterFix(text, RULE, number).split('\n');
    const before = new Set(text.split('\n'));
    return after
      .filter((line) => !before.has(line))
      .map((line) => line.trim())
      .join(' | ');
  });
}

describe('the ranges that are offered', () => {
  it('keep the currency and the period of the figure', () => {
    expect(offered(plan('amount: 60k / year', 'budget {\n total: 50k USD\n }'))).toEqual([
      'total: 45k..50k..75k USD',
      'amount: 30k..60k..66k / year',
    ]);
    expect(offered(plan('amount: 60k once', 'budget {\n total: 50k\n }'))).toContain('amount: 30k..60k..66k once');
  });

  it('keep the unit of a span, and working time where it is a length', () => {
    const saved = 'saves: 4 h\n volume: 5 / week\n at: 35 / h';
    const phase = (duration: string) => `roadmap {\n phase a "A" {\n duration: ${duration}\n }\n }`;
    expect(offered(plan(saved, phase('10 working days')))).toEqual([
      'saves: 2..4..4.4 h',
      'duration: 9..10..15 working days',
    ]);
    expect(offered(plan(saved, phase('10 weeks')))).toContain('duration: 9..10..15 weeks');
  });

  it('are for the first benefit with a figure of its own', () => {
    const text = plan('starts: 2027-06-01\n }\n benefit c "C" {\n amount: 60k / year', 'budget {\n total: 50k\n }');
    expect(offered(text)).toEqual(['total: 45k..50k..75k', 'amount: 30k..60k..66k / year']);
  });

  it('are for the first length on the roadmap, of a phase or a task', () => {
    const work = 'roadmap {\n phase a "A" {\n task t "T" {\n duration: 20 days\n }\n }\n }';
    expect(offered(plan('revenue: 60k / year margin 20%', work))).toEqual(['duration: 18..20..30 days']);
  });

  it('leave out what costs nothing', () => {
    expect(offered(plan('amount: 60k / year', 'budget {\n total: 0\n }'))).toEqual(['amount: 30k..60k..66k / year']);
  });
});

describe('single figures are no finding', () => {
  it.each([
    ['where there is only a benefit', plan('amount: 60k / year', '')],
    [
      'where nothing is to be gained yet',
      'plan p "P" {\n budget {\n total: 50k\n }\n roadmap {\n phase a "A" { duration: 3 weeks }\n }\n}',
    ],
    [
      'beside a block whose word is not known',
      plan('amount: 60k / year', 'budget {\n total: 50k\n }\n estimate e { }'),
    ],
  ])('%s', (_, text) => {
    expect(findingsOf(text, RULE)).toEqual([]);
  });
});
