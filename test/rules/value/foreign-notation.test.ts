import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const RULE = 'value/foreign-notation';

const inBudget = (line: string): string => inPlan('budget {', `  ${line}`, '}');
const inPhase = (line: string): string => inPlan('roadmap {', '  phase a "A" {', `    ${line}`, '  }', '}');

describe('habits of Dutch, German and English writers', () => {
  it.each([
    [inPhase, 'duration: ', '2,5 weeks', '2.5 weeks', "'2,5 weeks' has a decimal comma; a plan writes '2.5 weeks'"],
    [
      inBudget,
      'total: ',
      '1.250.000',
      '1_250_000',
      "'1.250.000' groups its digits with a point or comma; a plan writes '1_250_000'",
    ],
    [
      inBudget,
      'total: ',
      '€ 90k',
      '90k EUR',
      "A plan writes the currency as three capital letters after the amount: '90k EUR', not '€ 90k'",
    ],
    [inBudget, 'reserve: ', '12 %', '12%', "A plan writes per cent without a space: '12%', not '12 %'"],
    [inPhase, 'duration: ', '6 weken', '6 weeks', "A plan writes '6 weeks' for '6 weken'"],
    [inPhase, 'duration: ', '3 Monate', '3 months', "A plan writes '3 months' for '3 Monate'"],
    [
      inPhase,
      'starts: ',
      '1 maart 2027',
      '2027-03-01',
      "A plan writes dates as year-month-day: '2027-03-01', not '1 maart 2027'",
    ],
    [
      inPhase,
      'starts: ',
      '31.12.2026',
      '2026-12-31',
      "A plan writes dates as year-month-day: '2026-12-31', not '31.12.2026'",
    ],
    [
      inPhase,
      'starts: ',
      '2027-3-1',
      '2027-03-01',
      "A plan writes month and day with two digits: '2027-03-01', not '2027-3-1'",
    ],
    [
      inPhase,
      'duration: ',
      '4-6 weeks',
      '4..6 weeks',
      "A plan writes a range with two dots: '4..6 weeks', not '4-6 weeks'",
    ],
    [inBudget, 'running: ', '25% per year', '25% / year', "A plan writes '25% / year', not '25% per year'"],
    [
      (line: string) => inPlan(line),
      'goal: ',
      '“Fewer errors”',
      '"Fewer errors"',
      'A plan writes texts between straight quotes: "Fewer errors"',
    ],
    [
      (line: string) => inPlan('company "C" {', `  ${line}`, '}'),
      'works-council: ',
      'Nein',
      'no',
      "A plan writes 'no' for 'Nein'",
    ],
  ])('%#: %s%s', (place, fact, found, write, what) => {
    const text = place(fact + found);
    const finding = findingOf(text, RULE);
    expect(finding).toMatchObject({ at: found, what, severity: 'warning' });
    expect(finding.finding.fixes().map(({ safety }) => safety)).toEqual(['safe']);
    expect(afterFix(text, RULE)).toBe(place(fact + write));
  });

  it.each([
    [inBudget('total: 12.000'), '12.000', '12_000', '12'],
    [inBudget('total: 12,500'), '12,500', '12_500', '12.5'],
    [inBudget('total: 1.234'), '1.234', '1_234', '1.2340'],
    [inPhase('starts: 3/4/2027'), '3/4/2027', '2027-04-03', '2027-03-04'],
  ])('offers both readings of %j and chooses none', (text, at, first, second) => {
    const finding = findingOf(text, RULE);
    expect(finding.at).toBe(at);
    expect(finding.what).toBe(`'${at}' is read as '${first}', but could mean '${second}'`);
    expect(finding.fixes).toEqual([`Write '${first}'`, `Write '${second}'`]);
    expect(finding.finding.fixes().map(({ safety }) => safety)).toEqual(['unsafe', 'unsafe']);
    for (const number of [0, 1]) expect(findingsOf(afterFix(text, RULE, number), RULE)).toEqual([]);
  });

  it('does not call a date ambiguous whose parts are equal', () => {
    expect(findingOf(inPhase('starts: 5/5/2027'), RULE).fixes).toEqual(["Write '2027-05-05'"]);
  });

  it('goes with the mistake that contains it', () => {
    expect(findingsOf(inPhase('duration: 2,5'), 'value').map(({ rule }) => rule)).toEqual(['value/wrong-unit']);
    expect(findingsOf(inPhase('duration: 6-4 weken'), 'value').map(({ rule }) => rule)).toEqual([
      'value/reversed-range',
    ]);
  });

  it('reads the value all the same', () => {
    expect(findingsOf(inBudget('reserve: 12,5 %'), 'budget/no-contingency')).toEqual([]);
  });

  it('speaks Dutch and German', () => {
    expect(findingOf(inBudget('reserve: 12 %'), RULE, { language: 'nl' })).toMatchObject({
      what: "Een plan schrijft procenten zonder spatie: '12%', niet '12 %'",
      fixes: ["Schrijf '12%'"],
    });
    expect(findingOf(inBudget('reserve: 12 %'), RULE, { language: 'de' })).toMatchObject({
      what: "Ein Plan schreibt Prozent ohne Leerzeichen: '12%', nicht '12 %'",
      fixes: ["'12%' schreiben"],
    });
  });
});
