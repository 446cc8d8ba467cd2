import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const rule = 'portfolio/score-mismatch';
const block = (name: string, ...lines: string[]) => [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
const drafting = (...lines: string[]) => inPlan(...block('use-case drafting "Draft"', ...lines));

describe('portfolio/score-mismatch', () => {
  it('computes RICE as reach × value × confidence ÷ effort', () => {
    const parts = ['reach: 60 / week', 'value: 4 of 5', 'confidence: 80%', 'effort: 2 of 5'];
    expectCase(rule, {
      text: drafting(...parts, 'claims: rice 120'),
      at: '120',
      what: "RICE of 'Draft' is stated as 120, but reach × value × confidence ÷ effort gives 96",
      fixes: ["Write 'claims: rice 96'"],
      fixed: drafting(...parts, 'claims: rice 96'),
    });
  });

  it('computes WSJF as the sum of three values ÷ effort', () => {
    const parts = ['value: 5 of 5', 'time-criticality: 3 of 5', 'risk-reduction: 2 of 5', 'effort: 3 of 5'];
    expect(findingOf(drafting(...parts, 'claims: wsjf 5'), rule).what).toBe(
      "WSJF of 'Draft' is stated as 5, but (value + time criticality + risk reduction) ÷ effort gives 3.33",
    );
    // No score says more digits than it shows.
    expect(findingsOf(drafting(...parts, 'claims: wsjf 3'), rule)).toEqual([]);
    expect(findingsOf(drafting(...parts, 'claims: wsjf 3.3'), rule)).toEqual([]);
    expect(findingsOf(drafting(...parts, 'claims: wsjf 3.34'), rule)).toHaveLength(1);
    expect(findingsOf(afterFix(drafting(...parts, 'claims: wsjf 5'), rule), rule)).toEqual([]);
  });

  it.each([
    // 80 to 120 a week × 4 × 50% ÷ 2 is 80 to 120.
    ['claims: rice 100', 0],
    ['claims: rice 120', 0],
    ['claims: rice 121', 1],
    ['claims: rice 60..85', 0],
    ['claims: rice 60..79', 1],
  ])('compares ranges by whether they touch: %s', (claim, count) => {
    const text = drafting('reach: 80..120 / week', 'value: 4 of 5', 'confidence: 50%', 'effort: 2 of 5', claim);
    expect(findingsOf(text, rule)).toHaveLength(count);
  });

  it.each([
    // Confidence of 80% and an effort of 3: reach × 4 × 0.8 ÷ 3.
    ['500 / week', '533'],
    ['94 / week', '100'],
    ['50 / week', '53.3'],
    ['5 / week', '5.33'],
  ])('shows as many digits as a score of its size needs: reach %s gives %s', (reach, computed) => {
    const text = drafting(`reach: ${reach}`, 'value: 4 of 5', 'confidence: 80%', 'effort: 3 of 5', 'claims: rice 1');
    expect(findingOf(text, rule).what).toContain(`gives ${computed}`);
    expect(findingOf(text, rule).fixes).toEqual([`Write 'claims: rice ${computed}'`]);
  });

  it('rounds a range to the digits of its finer end', () => {
    // 3.33
    const parts = ['reach: 5 / week', 'value: 2 of 5', 'confidence: 100%', 'effort: 3 of 5'];
    expect(findingsOf(drafting(...parts, 'claims: rice 3'), rule)).toEqual([]);
    expect(findingsOf(drafting(...parts, 'claims: rice 2..3.2'), rule)).toHaveLength(1);
    expect(findingsOf(drafting(...parts, 'claims: rice 2..3.3'), rule)).toEqual([]);
  });

  it('multiplies points of any scale', () => {
    const text = drafting(
      'reach: 60 / week',
      'value: 8 of 10',
      'confidence: 50%',
      'effort: 2 of 5',
      'claims: rice 120',
    );
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('says what a claimed score would follow from', () => {
    const text = drafting('value: 4 of 5', 'effort: 2 of 5', 'claims: rice 120');
    expect(findingOf(text, rule)).toMatchObject({
      at: 'rice',
      severity: 'hint',
      what: `RICE of 'Draft' cannot be checked: "reach:" and "confidence:" not stated`,
    });
    expect(findingOf(text, rule).fixes).toEqual(["Add 'reach: …, confidence: …'"]);
    expect(afterFix(text, rule)).toContain('reach: 100 / month\n    confidence: 80%\n');
  });

  it.each([
    [
      'an effort of nothing',
      ['value: 4 of 5', 'effort: 0 of 5', 'reach: 9 / week', 'confidence: 80%', 'claims: rice 3'],
    ],
    ['a part that cannot be read', ['value: many', 'effort: 2 of 5', 'claims: rice 3']],
    ['a part that is being typed', ['value: 4 of 5', 'effort: 2 of 5', 'reach', 'confidence: 80%', 'claims: rice 3']],
    ['a line that is being typed', ['value: 4 of 5', 'effort: 2 of 5', 'rea', 'confidence: 80%', 'claims: rice 3']],
    [
      'a part with something behind it',
      ['value: 4 of 5 almost', 'effort: 2 of 5', 'reach: 9 / week', 'confidence: 80%', 'claims: rice 3'],
    ],
    ['a claim that cannot be read', ['value: 4 of 5', 'effort: 2 of 5', 'claims: rice high']],
  ])('is silent about %s', (_, lines) => {
    expect(findingsOf(drafting(...lines), rule)).toEqual([]);
  });
});

describe('the order of the roadmap', () => {
  const plan = (first: string[], second: string[], ...more: string[]) =>
    inPlan(
      'start: 2027-01-04',
      ...block('use-case one "One"', ...first),
      ...block('use-case two "Two"', ...second),
      ...block(
        'roadmap',
        ...block('phase a "A"', 'kind: poc', 'duration: 8 weeks', 'delivers: one'),
        ...block('phase b "B"', 'kind: poc', 'after: a', 'duration: 8 weeks', 'delivers: two'),
      ),
      ...more,
    );
  const scored = (value: number, effort: number) => [`value: ${value} of 5`, `effort: ${effort} of 5`];

  it('names both use cases and both days', () => {
    expectCase(rule, {
      text: plan(scored(2, 4), scored(5, 2)),
      at: 'two',
      what: "'Two' ranks higher than 'One' (value by effort) but starts later: 1 Mar 2027 against 4 Jan 2027",
      severity: 'hint',
      fixes: [],
    });
  });

  it('prefers RICE where both can be ranked by it, with reaches of any period', () => {
    const rice = (reach: string) => [...scored(3, 3), `reach: ${reach}`, 'confidence: 80%'];
    expect(findingOf(plan(rice('100 / month'), rice('100 / week')), rule).what).toContain('(RICE)');
    // 520 a year against 600: in order.
    expect(findingsOf(plan(rice('50 / month'), rice('10 / week')), rule)).toEqual([]);
  });

  it.each([
    ['the order is that of the scores', plan(scored(5, 2), scored(2, 4))],
    ['scores are equal', plan(scored(4, 2), scored(2, 1))],
    ['one is a mere candidate', plan([...scored(2, 4), 'status: candidate'], scored(5, 2))],
    ['the first has begun already', plan(scored(2, 4), scored(5, 2)).replace('start: 2027-01-04', 'start: 2026-11-02')],
    ['nothing is dated', plan(scored(2, 4), scored(5, 2)).replace('start: 2027-01-04', 'goal: "x"')],
  ])('is left alone where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});
