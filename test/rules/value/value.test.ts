import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan, type TextCase } from '../../support/text-case.ts';

const cases: Readonly<Record<string, readonly TextCase[]>> = {
  'value/missing': [
    {
      text: inPlan('start:'),
      at: 'start',
      what: "'start' has no value; it takes a date",
      fixes: ["Add '2027-03-01'"],
      fixed: inPlan('start: 2027-03-01'),
    },
    {
      text: inPlan('organisation {', '  model:', '}'),
      at: 'model',
      what: "'model' has no value; it takes one of center-of-excellence, embedded or hybrid",
      fixes: ["Add 'center-of-excellence'", "Add 'embedded'", "Add 'hybrid'"],
      fixed: inPlan('organisation {', '  model: center-of-excellence', '}'),
    },
    {
      text: inPlan('kpi k "K" {', '  target: 4% by', '}'),
      at: 'by',
      what: "Something is missing at the end of 'target': a date",
      fixed: inPlan('kpi k "K" {', '  target: 4% by 2027-03-01', '}'),
    },
    {
      text: inPlan('team {', '  person anna "Anna" { }', '}', 'budget {', '  owner:', '}'),
      at: 'owner',
      what: "'owner' has no value; it takes the name of a person or vacancy",
      fixed: inPlan('team {', '  person anna "Anna" { }', '}', 'budget {', '  owner: anna', '}'),
    },
    {
      text: inPlan('budget {', '  owner: // to be found', '}'),
      at: 'owner',
      what: "'owner' has no value; it takes the name of a person or vacancy",
      fixes: [],
    },
  ],
  'value/unexpected': [
    {
      text: inPlan('goal: Fewer errors'),
      at: 'Fewer',
      what: "'goal' takes a text in quotes, not 'Fewer'",
      fixed: inPlan('goal: "Fewer errors"'),
    },
    {
      text: inPlan('start: soon'),
      at: 'soon',
      what: "'start' takes a date, not 'soon'",
      fixed: inPlan('start: 2027-03-01'),
    },
    {
      text: inPlan('language: "nl"'),
      at: '"nl"',
      what: '\'language\' takes one of en, nl or de, not "nl"',
      fixes: ["Write 'nl'"],
      fixed: inPlan('language: nl'),
    },
    {
      text: inPlan('kpi k "K" {', '  review: weekly', '}'),
      at: 'weekly',
      what: "'review' takes a rhythm, not 'weekly'",
      fixed: inPlan('kpi k "K" {', '  review: every week', '}'),
    },
  ],
  'value/unknown-word': [
    {
      text: inPlan('organisation {', '  model: hybrit', '}'),
      at: 'hybrit',
      what: "'hybrit' is no word for 'model'; the nearest is 'hybrid'",
      fixes: ["Write 'hybrid'", "Write 'center-of-excellence'", "Write 'embedded'"],
      fixed: inPlan('organisation {', '  model: hybrid', '}'),
    },
    {
      text: inPlan('kpi k "K" {', '  better: down', '}'),
      at: 'down',
      what: "'down' is no word for 'better'; possible are lower or higher",
      fixes: ["Write 'lower'", "Write 'higher'"],
    },
  ],
  'value/wrong-unit': [
    {
      text: inPlan('roadmap {', '  phase a "A" {', '    duration: 6', '  }', '}'),
      at: '6',
      what: "'duration' takes a length of time, but '6' is none",
      fixes: ["Write '6 weeks'", "Write '6 days'", "Write '6 months'"],
      fixed: inPlan('roadmap {', '  phase a "A" {', '    duration: 6 weeks', '  }', '}'),
    },
    {
      text: inPlan('budget {', '  total: 40%', '}'),
      at: '40%',
      what: "'total' takes an amount, but '40%' is none",
      fixes: ["Write '85k'"],
    },
  ],
  'value/reversed-range': [
    {
      text: inPlan('roadmap {', '  phase a "A" {', '    duration: 6..4 weeks', '  }', '}'),
      at: '6..4 weeks',
      what: "The range '6..4 weeks' in 'duration' does not run from low to high",
      fixed: inPlan('roadmap {', '  phase a "A" {', '    duration: 4..6 weeks', '  }', '}'),
    },
  ],
  'value/impossible-date': [
    {
      text: inPlan('start: 2027-02-29'),
      at: '2027-02-29',
      what: "There is no day '2027-02-29'",
      fixed: inPlan('start: 2027-02-28'),
    },
    {
      text: inPlan('start: 2027-13-01'),
      at: '2027-13-01',
      what: "There is no day '2027-13-01'",
      fixed: inPlan('start: 2027-03-01'),
    },
  ],
  'value/leftover': [
    {
      text: inPlan('use-case u "U" {', '  inputs: "age" "postcode"', '}'),
      at: '"postcode"',
      what: "'\"postcode\"' stands after the value of 'inputs' and is not read",
      fixes: ['Put a comma between the values', 'Remove \'"postcode"\''],
      fixed: inPlan('use-case u "U" {', '  inputs: "age", "postcode"', '}'),
    },
    {
      text: inPlan('currency: EUR net // of tax'),
      at: 'net',
      what: "'net' stands after the value of 'currency' and is not read",
      fixed: inPlan('currency: EUR // of tax'),
    },
  ],
};

describe.each(Object.entries(cases))('%s', (rule, list) => {
  it.each(list.map((one) => [String(one.text), one] as const))('%j', (_, one) => {
    expectCase(rule, one);
  });
});

describe('values', () => {
  it('trusts a fix where one letter is wrong and nowhere else', () => {
    const safetyOf = (word: string) =>
      findingOf(inPlan('organisation {', `  model: ${word}`, '}'), 'value/unknown-word').finding.fixes()[0]?.safety;
    expect(safetyOf('hybrit')).toBe('safe');
    expect(safetyOf('hyprit')).toBe('unsafe');
  });

  it('knows that half a full-time equivalent is half of the time', () => {
    const text = inPlan('team {', '  person anna "Anna" {', '    allocation: 0,5 FTE', '  }', '}');
    expect(findingOf(text, 'value/wrong-unit').finding.fixes()[0]?.safety).toBe('safe');
    expect(afterFix(text, 'value/wrong-unit')).toContain('allocation: 50%\n');
  });

  it('keeps a sentence readable whatever stands in the file', () => {
    const long = 'x'.repeat(100_000);
    for (const text of [
      inPlan(`${long}: 4`),
      inPlan(`language: ${long}`),
      inPlan(`${long} "T" {`, '}'),
      inPlan(long),
      `${long}\n`,
    ]) {
      for (const { what, fixes } of findingsOf(text)) {
        expect(what.length).toBeLessThanOrEqual(160);
        for (const title of fixes) expect(title.length).toBeLessThanOrEqual(100);
      }
    }
  });

  it('does not blame a value that was not read for being missing', () => {
    const text = inPlan('kpi k "K" {', '  baseline: soon', '  target: 4% by month 6', '  source: "Log"', '}');
    expect(findingsOf(text, 'kpi/no-baseline')).toEqual([]);
    expect(findingsOf(text, 'value').map(({ rule }) => rule)).toEqual(['value/unexpected']);
  });
});
