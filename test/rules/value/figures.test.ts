import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

/** A plan with one line in `expect`, somebody and some work that it may name. */
const held = (line: string): string =>
  inPlan(
    'team {',
    '  person mila "Mila" {',
    '    roles: domain-expert',
    '  }',
    '}',
    'roadmap {',
    '  phase rollout "Roll-out" {',
    '    duration: 4 weeks',
    '  }',
    '}',
    'expect {',
    `  ${line}`,
    '}',
  );

/** What is said about the notation of a line. */
const told = (line: string) =>
  findingsOf(held(line)).filter(({ rule }) => /^(syntax|value|structure|name)\//.test(rule));

interface LineCase {
  readonly line: string;
  readonly rule: string;
  readonly at: string;
  readonly what: string;
  readonly fixes?: readonly string[];
  /** The line after the first fix. */
  readonly fixed?: string;
}

const unexpected = 'value/unexpected';

const CASES: readonly LineCase[] = [
  {
    line: 'p80(rollout',
    rule: unexpected,
    at: 'rollout',
    what: "The parenthesis after 'p80' is not closed",
    fixes: ["Write 'p80(rollout)'"],
    fixed: 'p80(rollout)',
  },
  {
    line: 'p80(rollout <= 2027-06-30',
    rule: unexpected,
    at: 'rollout',
    what: "The parenthesis after 'p80' is not closed",
    fixed: 'p80(rollout) <= 2027-06-30',
  },
  {
    line: 'p80 rollout <= 5',
    rule: unexpected,
    at: 'rollout',
    what: "'p80' needs in parentheses what it is the figure of",
    fixed: 'p80 (rollout) <= 5',
  },
  {
    line: 'spend 2027-Q1) <= 80k',
    rule: unexpected,
    at: '2027-Q1)',
    what: "'spend' needs in parentheses what it is the figure of",
    fixed: 'spend (2027-Q1) <= 80k',
  },
  {
    line: 'cost personnel <= 80k',
    rule: unexpected,
    at: 'personnel',
    what: "'cost' needs in parentheses what it is the figure of",
    fixed: 'cost (personnel) <= 80k',
  },
  {
    line: 'spend(2026-Q5) <= 80k',
    rule: 'value/impossible-date',
    at: '2026-Q5',
    what: "There is no month, quarter or year '2026-Q5'",
    fixed: 'spend(2027-Q1) <= 80k',
  },
  {
    line: 'spend(2027-03-01) <= 80k',
    rule: unexpected,
    at: '2027-03-01',
    what: "'spend' takes a month, quarter or year, not '2027-03-01'",
  },
  {
    line: 'payback <= ',
    rule: 'value/missing',
    at: '<=',
    what: "Something is missing at the end of 'payback': a length of time",
    fixed: 'payback <= 6 weeks ',
  },
  {
    line: 'payback',
    rule: 'value/missing',
    at: 'payback',
    what: "Something is missing at the end of 'payback': a comparison",
    fixed: 'payback <= 24 months',
  },
  {
    line: 'roi under 20%',
    rule: unexpected,
    at: 'under',
    what: "'roi' takes a comparison, not 'under'",
    fixed: 'roi >= 20%',
  },
  {
    line: 'load(nobody) <= 90%',
    rule: 'name/unresolved',
    at: 'nobody',
    what: "No person or vacancy is called 'nobody'",
  },
  {
    line: 'load(rollout) <= 90%',
    rule: 'name/unresolved',
    at: 'rollout',
    what: "'load' takes the name of a person or vacancy; 'rollout' names another kind of element (phase)",
  },
  // What it is compared with depends on the name: that alone is said.
  {
    line: 'p80(cots) <= 80k',
    rule: 'name/unresolved',
    at: 'cots',
    what: "No phase, task, milestone or gate is called 'cots'; the nearest name is 'cost'",
    fixed: 'p80(cost) <= 80k',
  },
  {
    line: 'load <= 90%',
    rule: unexpected,
    at: 'load',
    what: "'load' needs the name of a person or vacancy in parentheses",
    fixes: ["Write 'load(mila)'"],
    fixed: 'load(mila) <= 90%',
  },
  {
    line: 'p80(',
    rule: unexpected,
    at: 'p80(',
    what: "'p80' needs work on the roadmap or a word such as cost in parentheses",
    fixed: 'p80(rollout)',
  },
  {
    line: 'roi(rollout) >= 20%',
    rule: unexpected,
    at: '(rollout)',
    what: "'roi' is a figure of the whole plan and takes no (rollout)",
    fixed: 'roi >= 20%',
  },
  {
    line: 'roi <= 2027-01-01',
    rule: unexpected,
    at: '2027-01-01',
    what: "'roi' takes a percentage, not '2027-01-01'",
  },
  {
    line: 'roi >= 20..30%',
    rule: unexpected,
    at: '20..30%',
    what: "'roi' is compared with one figure; '20..30%' is a range",
    fixes: ["Write '20%'", "Write '30%'"],
    fixed: 'roi >= 20%',
  },
  {
    line: 'payback <= 1,5-2 jaar',
    rule: unexpected,
    at: '1,5-2 jaar',
    what: "'payback' is compared with one figure; '1,5-2 jaar' is a range",
    fixed: 'payback <= 1.5 years',
  },
  {
    line: 'roi >= 20% or so',
    rule: 'value/leftover',
    at: 'or so',
    what: "'or so' stands after the value of 'roi' and is not read",
  },
  {
    line: 'roi >= 20% npv >= 0',
    rule: 'value/leftover',
    at: 'npv >= 0',
    what: "'npv >= 0' stands after the value of 'roi' and is not read",
  },
  {
    line: 'cost(personnel, change) <= 80k',
    rule: 'value/leftover',
    at: ', change',
    what: "', change' stands after the value of 'cost' and is not read",
    fixed: 'cost(personnel) <= 80k',
  },
  {
    line: 'end(rollout) <= 2026-Q4',
    rule: 'value/wrong-unit',
    at: '2026-Q4',
    what: "'end' takes a date, but '2026-Q4' is none",
    fixes: ["Write '2026-12-31'"],
  },
  {
    line: 'end(rollout) <= February 2028',
    rule: 'value/wrong-unit',
    at: 'February 2028',
    what: "'end' takes a date, but 'February 2028' is none",
    fixed: 'end(rollout) <= 2028-02-29',
  },
  {
    line: 'payback <= 24',
    rule: 'value/wrong-unit',
    at: '24',
    what: "'payback' takes a length of time, but '24' is none",
  },
  {
    line: 'running <= 5k once',
    rule: 'value/wrong-unit',
    at: '5k once',
    what: "'running' takes an amount, but '5k once' is none",
    fixed: 'running <= 5k / year',
  },
  {
    line: 'rio >= 20%',
    rule: 'value/unknown-word',
    at: 'rio',
    what: "A plan has no figure 'rio'; the nearest is 'roi'",
    fixed: 'roi >= 20%',
  },
  {
    line: 'cost(people) <= 80k',
    rule: 'value/unknown-word',
    at: 'people',
    what: "'people' is no word for 'cost'; possible are personnel, technology, change or compliance",
  },
  {
    line: 'p5(cost) <= 80k',
    rule: 'value/unknown-word',
    at: 'p5',
    what: "'p5' is no percentile; they run from p10 to p99",
    fixed: 'p10(cost) <= 80k',
  },
  {
    line: '80k >= cost',
    rule: unexpected,
    at: '80k',
    what: "'expect' takes the name of a figure, not '80k'",
  },
  {
    line: 'cost: 80k',
    rule: 'syntax/stray-character',
    at: ':',
    what: "A line in 'expect' has no colon",
    fixes: ["Write '<='", "Write '>='"],
    fixed: 'cost <= 80k',
  },
  {
    line: 'p80(cost): <= 80k',
    rule: 'syntax/stray-character',
    at: ':',
    what: "A line in 'expect' has no colon",
    fixed: 'p80(cost) <= 80k',
  },
];

describe('a line that cannot be read gets one sentence, where the mistake is', () => {
  it.each(CASES.map((one) => [one.line, one] as const))('%s', (_, { line, rule, at, what, fixes, fixed }) => {
    expect(told(line).map((finding) => finding.rule)).toEqual([rule]);
    expectCase(rule, {
      text: held(line),
      at,
      what,
      ...(fixes ? { fixes } : {}),
      ...(fixed === undefined ? {} : { fixed: held(fixed) }),
    });
  });
});

describe('what people write by habit is understood', () => {
  it.each([
    ['ROI >= 20%', 'ROI', 'roi'],
    ['P80(cost) <= 80k', 'P80', 'p80'],
    ['kosten <= 80k', 'kosten', 'cost'],
    ['Ende(rollout) <= 2027-06-30', 'Ende', 'end'],
    ['spend(Q4 2026) <= 80k', 'Q4 2026', '2026-Q4'],
    ['spend(2026-q4) <= 80k', '2026-q4', '2026-Q4'],
    ['spend(2026 K4) <= 80k', '2026 K4', '2026-Q4'],
    ['spend(maart 2027) <= 80k', 'maart 2027', '2027-03'],
    ['spend(2027-3) <= 80k', '2027-3', '2027-03'],
    ['cost =< 80k', '=<', '<='],
    ['npv = > 0', '= >', '>='],
    ['payback <= 24 maanden', '24 maanden', '24 months'],
  ])('%s', (line, at, write) => {
    expect(told(line)).toMatchObject([{ rule: 'value/foreign-notation', at, fixes: [`Write '${write}'`] }]);
    expect(told(line.replace(at, write))).toEqual([]);
  });
});

describe('what is right is left alone', () => {
  it.each([
    'p95(cost) <= 1',
    'p80(rollout) <= month 9',
    'spend(2027) <= 1.2M // agreed',
    'cost-of-delay <= 5k / week',
    'float(rollout) >= 10 working days',
    'load(mila) ≤ 90%',
    '// later',
  ])('%s', (line) => {
    expect(told(line)).toEqual([]);
  });
});

describe('a parenthesis elsewhere', () => {
  it('is reported once with its partner, and may be meant as a note', () => {
    expectCase('syntax/stray-character', {
      text: inPlan('discount: 8% (agreed with Anna)'),
      at: '(',
      what: 'A parenthesis means nothing here',
      fixes: ['Make it a comment', 'Remove the parentheses'],
      fixed: inPlan('discount: 8% // agreed with Anna'),
    });
  });

  it('is no note before the end of the line', () => {
    expectCase('syntax/stray-character', {
      text: inPlan('compliance {', '  regulation: (gdpr) x', '}'),
      at: '(',
      what: 'A parenthesis means nothing here',
      fixes: ['Remove the parentheses'],
    });
  });

  it('alone is taken away', () => {
    expectCase('syntax/stray-character', {
      text: inPlan('currency: EUR)'),
      at: ')',
      what: 'A parenthesis means nothing here',
      fixed: inPlan('currency: EUR'),
    });
  });
});

it('speaks Dutch and German too', () => {
  const what = (line: string, language: 'nl' | 'de') =>
    findingsOf(held(line), 'value', { language }).map((finding) => finding.what);
  expect(what('p80(rollout', 'nl')).toEqual(["Het haakje achter 'p80' wordt niet gesloten"]);
  expect(what('p80(rollout', 'de')).toEqual(["Die Klammer hinter 'p80' wird nicht geschlossen"]);
  expect(what('load <= 90%', 'de')).toEqual(["In Klammern hinter 'load' fehlt der Name: Person oder Offene Stelle"]);
});
