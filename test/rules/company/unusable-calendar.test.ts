import { describe, expect, it } from 'vitest';
import { wordFinding } from '../../../src/rules/engine/present.ts';
import { findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const rule = 'company/unusable-calendar';
const company = (...lines: string[]) => ['company "C" {', ...lines.map((line) => `  ${line}`), '}', ''].join('\n');

describe('a country without known holidays', () => {
  it('is written anew with the nearest code, on request', () => {
    const plan = inPlan('start: 2027-01-04');
    expectCase(rule, {
      text: company('country: UK') + plan,
      at: 'UK',
      what: "No public holidays are known for the country 'UK'",
      severity: 'warning',
      fixes: ["Write 'GB'"],
      fixed: company('country: GB') + plan,
    });
  });

  it('is a finding about the company, be it shared or of the plan', () => {
    for (const text of [
      inPlan('start: 2027-01-04') + company('country: UK'),
      inPlan('start: 2027-01-04', 'company "C" {', '  country: UK', '}'),
    ]) {
      expect(findingOf(text, rule).finding.about?.kind).toBe('company');
    }
  });
});

describe('a region without known holidays', () => {
  it('names as many known ones as a sentence bears, and how many more there are', () => {
    const text = company('country: DE', 'region: XX') + inPlan('start: 2027-01-04');
    expect(wordFinding(findingOf(text, rule).finding, 'en').help).toMatch(
      /^Known are (\w\w(-\w+)?, )+\w\w(-\w+)? and \d+ more\.$/,
    );
  });
});

describe('what is near nothing', () => {
  it('has no fix', () => {
    const text = `${company('country: NL', 'closed: month 2..2027-01-10')}${inPlan('start: 2027-01-04')}`;
    expectCase(rule, {
      text,
      at: 'month 2..2027-01-10',
      what: 'These days off end before they begin',
      severity: 'warning',
      fixes: [],
    });
  });

  it('is reported line by line', () => {
    const text = company('country: UK', 'full-time: 200 h / week', 'closed: month 3') + inPlan('goal: "x"');
    expect(findingsOf(text, rule).map(({ at }) => at)).toEqual(['UK', '200 h / week', 'month 3']);
  });
});
