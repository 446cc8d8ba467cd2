import { describe, expect, it } from 'vitest';
import { findingOf, findingsOf } from '../../support/findings.ts';
import { planOf, relatedIn } from './plan-of-benefits.ts';

describe('what a figure follows from', () => {
  it('stands beside a negative net present value, without the total that is underlined', () => {
    const text = planOf(['amount: 30k / year'], ['total: 250k', 'running: 5k / year']);
    const found = findingOf(text, 'finance/npv-negative');
    expect(found.at).toBe('250k');
    expect(relatedIn(text, found)).toEqual(['30k / year', '5k / year']);
  });

  it('stands beside a return that is wrong, each line once and five at most', () => {
    const six = [1, 2, 3, 4, 5, 6].map((count) => `amount: ${count}k / year`);
    const text = planOf(six, ['total: 50k', 'claims: roi 400%']);
    expect(relatedIn(text, findingOf(text, 'finance/roi-arithmetic'))).toEqual([
      '50k',
      '1k / year',
      '2k / year',
      '3k / year',
      '4k / year',
    ]);
  });

  it('is the revenue where a return counts all of it', () => {
    const text = planOf(['amount: 45k / year', 'revenue: 350k / year margin 18%'], ['total: 150k', 'claims: roi 163%']);
    // (45k + 350k − 150k) ÷ 150k = 163.3%.
    expect(relatedIn(text, findingOf(text, 'finance/revenue-not-margin'))).toEqual(['350k / year margin 18%']);
  });
});

describe('finance/payback-inconsistent', () => {
  const rule = 'finance/payback-inconsistent';
  const stating = (payback: string) => planOf(['amount: 60k / year'], ['total: 75k', `claims: payback ${payback}`]);

  it.each([
    ['15', ["Write 'payback 15 months'"]],
    // Which of the two is meant nobody knows.
    ['12..18', []],
    ['15%', []],
    ['75k EUR', []],
  ])('takes %s for no span of time and offers %j', (payback, fixes) => {
    const found = findingOf(stating(payback), rule);
    expect(found.what).toMatch(/; it takes a span of time$/);
    expect(found.fixes).toEqual(fixes);
  });
});

describe('finance/payback-inconsistent, where the months of the plan do not bring the money back', () => {
  const rule = 'finance/payback-inconsistent';
  /** Six months of work for 75k, then 1k a month, and another benefit. */
  const months = (payback: string, other = 'amount: 1 / year\n starts: month 6') =>
    planOf(
      ['amount: 12k / year\n starts: month 6\n ramp: 6 months', other],
      ['total: 75k', 'running: 0', `claims: payback ${payback}`, 'stage all "All" {\n months: 1..6\n amount: 75k\n }'],
      'roadmap {\n phase all "All" {\n duration: 26 weeks\n delivers: u\n }\n }',
    );

  // The work ends on 5 July, in the seventh month; the cash flow goes on for 48 months more.
  it('says until when it looked', () => {
    expect(findingOf(months('40 months'), rule).what).toBe(
      'Payback is stated as 40 months; after 55 months the money is still not back',
    );
    expect(findingsOf(months('55 months'), rule)).toHaveLength(1);
  });

  it.each([
    ['of what is stated to come after that', months('56 months')],
    ['while a benefit has no date yet', months('40 months', 'amount: 50k / year\n starts: soon')],
  ])('says nothing %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});

describe('finance/roi-arithmetic', () => {
  it('counts what comes once to the benefit of the first year', () => {
    const text = planOf(['amount: 60k / year', 'amount: 10k once'], ['total: 50k', 'claims: roi 90%']);
    expect(findingOf(text, 'finance/roi-arithmetic').what).toBe(
      'ROI is stated as 90%; (€70,000 − €50,000) ÷ €50,000 is 40%',
    );
  });
});

describe('finance/revenue-not-margin', () => {
  const rule = 'finance/revenue-not-margin';

  it('names the margin from which on the first year gains', () => {
    // (150k + 30k − 45k) ÷ 350k.
    const text = planOf(['amount: 45k / year', 'revenue: 350k / year'], ['total: 150k', 'running: 30k / year']);
    expect(findingOf(text, rule).what).toBe(
      "'Gain' counts €350,000 a year of revenue without its margin; the first year breaks even from 38.6% on",
    );
    expect(findingOf(text, rule).fixes).toEqual(["Add 'margin …%'"]);
  });

  it('names each revenue its own, of what the others bring', () => {
    const text = planOf(
      ['revenue: 200k / year margin 30%', 'revenue: 400k / year', 'revenue: 100k once margin 10%'],
      ['total: 150k'],
    );
    // (150k − 60k − 10k) ÷ 400k.
    expect(findingOf(text, rule).what).toContain('breaks even from 20% on');
  });

  it.each([
    ['not all of the revenue would do', ['revenue: 100k / year'], '€100,000 a year', ['total: 150k']],
    ['the others bring enough', ['amount: 200k / year', 'revenue: 100k / year'], '€100,000 a year', ['total: 150k']],
    ['there is nothing to gain back', ['revenue: 100k once'], '€100,000', []],
  ])('names none where %s', (_, benefits, revenue, budget) => {
    expect(findingOf(planOf(benefits, budget), rule).what).toBe(
      `'Gain' counts ${revenue} of revenue, and its margin is not stated`,
    );
  });

  it('finds a return by all of the revenue beside the running cost', () => {
    // (395k − 30k − 150k) ÷ 150k; by the margin (71,100 − 30k − 150k) ÷ 150k.
    const text = planOf(
      ['revenue: 395k / year margin 18%'],
      ['total: 150k', 'running: 30k / year', 'claims: roi 143%'],
    );
    expect(findingOf(text, rule).what).toBe(
      'The stated ROI of 143% counts €395,000 of revenue; at its margin the benefit is €71,100 and ROI −72.6%',
    );
  });

  it.each([
    ['revenue that is lost', planOf(['dis-revenue: 100k / year'], ['total: 150k'])],
    [
      'an amount that counts in place of the revenue',
      planOf(['amount: 20k / year\n revenue: 100k / year'], ['total: 150k']),
    ],
  ])('asks for no margin of %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});

describe('finance/running-costs-ignored', () => {
  const rule = 'finance/running-costs-ignored';
  const INSPECTION = planOf(['amount: 560k / year'], ['total: 200k', 'claims: roi 180%']);

  it('says which share of the investment is usual, and offers it with the return that follows', () => {
    // 25%, between 20% and 30%: (560k − 50k − 200k) ÷ 200k.
    expect(findingOf(INSPECTION, rule)).toMatchObject({
      what: 'The stated ROI of 180% leaves out running cost; with 25% of the investment a year it is 155%',
      fixes: ["Add 'running: 25% / year' and write 'roi 155%'"],
    });
  });

  it('says how many points it takes off a return by revenue', () => {
    // 25% of 150k is 25 points of a return on 150k.
    const text = planOf(['revenue: 395k / year margin 18%'], ['total: 150k', 'claims: roi 163%']);
    expect(findingOf(text, rule).what).toBe(
      'The stated ROI of 163% leaves out running cost; 25% of the investment a year takes off 25 points',
    );
    expect(findingOf(text.replace('total: 150k', 'total: 150k\n running: 15k / year'), rule)).toMatchObject({
      what: 'The stated ROI of 163% leaves out the running cost of €15,000 a year, which takes off 10 points',
    });
  });

  it('writes the return with the running cost that is stated', () => {
    const text = INSPECTION.replace('total: 200k', 'total: 200k\n running: 50k / year');
    // (560k − 50k − 200k) ÷ 200k.
    expect(findingOf(text, rule).fixes).toEqual(["Write 'roi 155%'"]);
  });

  it('is silent where another benefit cannot be read', () => {
    expect(findingsOf(INSPECTION.replace('benefit b0', 'benefit c "C" { amount: plenty }\n benefit b0'), rule)).toEqual(
      [],
    );
  });
});
