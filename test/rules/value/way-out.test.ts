import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';
import { wordFinding } from '../../../src/rules/engine/present.ts';
import type { Example } from '../../../src/rules/engine/rule.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const inBudget = (line: string) => inPlan('budget {', `  ${line}`, '}');
const people = (count: number) => Array.from({ length: count }, (_, index) => `  person p${index + 1} "P" { }`);
const withPeople = (count: number, ...lines: string[]) => inPlan('team {', ...people(count), '}', ...lines);
const helpOf = (text: Example, rule: string) => wordFinding(findingOf(text, rule).finding, 'en').help;
const safetyOf = (text: Example, rule: string) => findingOf(text, rule).finding.fixes()[0]?.safety;

describe('a value in quotes', () => {
  const rule = 'value/unexpected';

  it.each([
    ['a word of a list', inPlan('language: "nl"'), 'nl'],
    ['a word that is often used', inPlan('currency: "EUR"'), 'EUR'],
    ['the id of a person', withPeople(1, 'budget {', '  owner: "p1"', '}'), 'p1'],
    ['the id of work', inPlan('roadmap {', '  phase a "A" { }', '  phase b "B" {', '    after: "a"', '  }', '}'), 'a'],
    ['a name in parentheses', inPlan('expect {', '  p80("cost") <= 90k', '}'), 'cost'],
  ])('can mean nothing else where it is %s', (_, text, written) => {
    expect(safetyOf(text, rule)).toBe('safe');
    expect(afterFix(text, rule)).toBe(text.replace(`"${written}"`, written));
  });

  it.each([
    ['a figure', inBudget('total: "90k"'), '90k'],
    // The figure that help names as an example is one figure among others.
    ['the usual figure', inBudget('total: "85k"'), '85k'],
    ['a digit', inBudget('total: "8"'), '8'],
    ['a figure with a unit', inPlan('discount: "8%"'), '8%'],
    ['a date', inPlan('start: "2027-03-01"'), '2027-03-01'],
    ['a word of its own', inPlan('profile: "our-own"'), 'our-own'],
  ])('may be a remark where it is %s', (_, text, written) => {
    expect(safetyOf(text, rule)).toBe('unsafe');
    expect(afterFix(text, rule)).toBe(text.replace(`"${written}"`, written));
  });

  it.each([
    [inBudget('total: "about 85k"'), '85k'],
    [inBudget('total: "85k, perhaps"'), '85k'],
    [inBudget('total: ""'), '85k'],
    [inPlan('start: "on 2027-05-01"'), '2027-03-01'],
    [inPlan('start: "2027-05-01 or so"'), '2027-03-01'],
    [inPlan('start: "2027-5-1"'), '2027-03-01'],
    [inPlan('start: "27-05-01"'), '2027-03-01'],
    [inPlan('profile: "our own"'), 'article'],
    [inPlan('profile: "2nd"'), 'article'],
    [withPeople(1, 'budget {', '  owner: "p2"', '}'), 'p1'],
    [inPlan('language: "fr"'), 'en'],
  ])('that does not read as what is wanted gives way to an example: %j', (text, example) => {
    expect(safetyOf(text, rule)).toBe('placeholder');
    expect(afterFix(text, rule)).toBe(text.replace(/"[^"]*"(?=\n)/, example));
  });

  it('may hold quotes of others', () => {
    expect(afterFix(inPlan('goal: a "b" c'), rule)).toBe(inPlan('goal: "a "b" c"'));
  });
});

describe('a text in a list', () => {
  it('is put between quotes by itself', () => {
    const text = inPlan('use-case u "U" {', '  inputs: age, "postcode"', '}');
    expect(afterFix(text, 'value/unexpected')).toBe(text.replace('age', '"age"'));
  });
});

describe('help', () => {
  it('names two examples', () => {
    expect(helpOf(inBudget('total: soon'), 'value/unexpected')).toBe('Write for example 85k or 12_000 EUR.');
    expect(helpOf(withPeople(3, 'budget {', '  owner:', '}'), 'value/missing')).toBe('Write for example p1 or p2.');
  });

  it('tells to write the element where there is none to name', () => {
    for (const [text, rule] of [
      [inBudget('owner: "Anna"'), 'value/unexpected'],
      [inBudget('owner:'), 'value/missing'],
    ] as const) {
      expect(helpOf(text, rule)).toBe('Write such an element first and name its id here.');
      expect(findingOf(text, rule).fixes).toEqual([]);
    }
    expect(helpOf(inPlan('expect {', '  load <= 90%', '}'), 'value/unexpected')).toBe('Write for example load(…).');
  });

  it('names the words with which a value goes on, where there are any', () => {
    expect(helpOf(inPlan('kpi k "K" {', '  target: 4% until month 6', '}'), 'value/leftover')).toBe(
      "What may follow the value begins with 'by'.",
    );
    expect(helpOf(inPlan('currency: EUR net'), 'value/leftover')).toBe('Remove it, or make it a comment with //.');
  });
});

describe('choices', () => {
  it.each([
    ['owner:', 'value/missing', 'Add'],
    ['load', 'value/unexpected', 'Write'],
  ])('are all offered up to six: %s', (line, rule) => {
    const text = (count: number) =>
      withPeople(count, ...(line === 'load' ? ['expect {', '  load <= 90%', '}'] : ['budget {', `  ${line}`, '}']));
    expect(findingOf(text(6), rule).fixes).toHaveLength(6);
    // Longer lists belong into the completion.
    expect(findingOf(text(7), rule).fixes).toEqual(line === 'load' ? [] : ["Add 'p1'"]);
  });

  it.each(['phase', 'gate'])('for a dependency are the work that may be named: %s', (kind) => {
    const text = inPlan('roadmap {', `  ${kind} a "A" { }`, '  phase b "B" {', '    after:', '  }', '}');
    expect(findingOf(text, 'value/missing').fixes.toSorted()).toEqual(["Add 'a'", "Add 'b'"]);
  });

  it('are of the right kind and of the same plan', () => {
    const team = (id: string) => ['team {', `  person ${id} "P" { }`, `  role r-${id} "R"`, '}'];
    const text = `${inPlan(...team('anna'))}${inPlan(...team('bert'), 'budget {', '  owner:', '}').replace('p "P"', 'q "Q"')}`;
    expect(findingOf(text, 'value/missing').fixes).toEqual(["Add 'bert'"]);
  });

  it('for a condition are the KPIs, with a limit to fill in', () => {
    const text = inPlan(
      'kpi errors "Errors" { }',
      'roadmap {',
      '  phase a "A" { }',
      '  gate b "B" {',
      '    stop-if:',
      '  }',
      '}',
    );
    expectCase('value/missing', {
      text,
      at: 'stop-if',
      what: "'stop-if' has no value; it takes a condition on a KPI",
      fixes: ["Add 'errors > 15%'"],
      fixed: text.replace('stop-if:', 'stop-if: errors > 15%'),
    });
  });
});

describe('a text that is missing', () => {
  it('is filled in between its quotes', () => {
    const text = inPlan('use-case u "U" {', '  inputs:', '}');
    const [fix] = findingOf(text, 'value/missing').finding.fixes();
    expect(fix?.edits[0]?.text).toMatch(/^ "\$\{1:machine configuration\}"$/);
  });
});

describe('a figure with the wrong unit', () => {
  const rule = 'value/wrong-unit';

  it.each([
    ['half of the time', inPlan('team {', '  person a "A" {', '    allocation: 0.5 FTE', '  }', '}'), 'safe', '50%'],
    ['some of the time', inPlan('team {', '  person a "A" {', '    allocation: 0.5', '  }', '}'), 'unsafe', '50%'],
    ['an amount in words of its own', inBudget('total: 85k dollars'), 'unsafe', '85k'],
    ['no share', inPlan('discount: 8'), 'unsafe', '8%'],
    ['no part of full time', inPlan('company "C" {', '  full-time: 80%', '}'), 'placeholder', '36 h / week'],
    ['hardly meant as an amount', inBudget('total: 40%'), 'placeholder', '85k'],
    ['time is no amount', inBudget('total: 5 weeks'), 'placeholder', '85k'],
    ['people are no amount', inBudget('total: 5 FTE'), 'placeholder', '85k'],
    ['time is no share', inPlan('discount: 8 weeks'), 'placeholder', '40%'],
    [
      'a share is no time',
      inPlan('roadmap {', '  phase a "A" {', '    duration: 40%', '  }', '}'),
      'placeholder',
      '6 weeks',
    ],
  ])('is trusted as far as it can mean one thing: %s', (_, text, safety, written) => {
    const [first] = findingOf(text, rule).finding.fixes();
    expect(first?.safety).toBe(safety);
    expect(findingOf(text, rule).fixes[0]).toBe(`Write '${written}'`);
  });
});

describe('digits in groups', () => {
  it.each([
    ['12.000', ['12_000', '12']],
    ['12.050', ['12_050', '12.05']],
    // Three decimals would be taken for thousands again.
    ['12.345', ['12_345', '12.3450']],
    ['1.112.345', ['1_112_345']],
    ['12.345,60', ['12_345.60']],
  ])('are read once or in two ways: %s', (written, readings) => {
    expect(findingOf(inBudget(`total: ${written}`), 'value/foreign-notation').fixes).toEqual(
      readings.map((reading) => `Write '${reading}'`),
    );
  });
});

describe('value/unknown-profile', () => {
  const rule = 'value/unknown-profile';
  const named = (count: number) => {
    const profiles = Object.fromEntries(Array.from({ length: count }, (_, index) => [`own-${index + 1}`, {}]));
    const reading = readConfiguration(JSON.stringify({ profiles }));
    if ('problems' in reading) throw new Error('The configuration cannot be read.');
    return { settings: reading.settings };
  };

  it('offers the nearest name first, then the others', () => {
    expectCase(rule, {
      text: inPlan('profile: mkk'),
      at: 'mkk',
      what: "There is no profile 'mkk'; the nearest is 'mkb'",
      fixes: ["Write 'mkb'", "Write 'article'"],
      fixed: inPlan('profile: mkb'),
    });
    expect(findingOf(inPlan('profile: enterprise'), rule).fixes).toEqual(["Write 'article'", "Write 'mkb'"]);
  });

  it('offers all up to four, and the nearest of more', () => {
    expect(findingOf(inPlan('profile: enterprise'), rule, named(2)).fixes).toHaveLength(4);
    expect(findingOf(inPlan('profile: enterprise'), rule, named(3)).fixes).toEqual([]);
    expect(findingOf(inPlan('profile: articel'), rule, named(3)).fixes).toEqual(["Write 'article'"]);
    expect(findingsOf(inPlan('profile: own-3'), rule, named(3))).toEqual([]);
  });
});
