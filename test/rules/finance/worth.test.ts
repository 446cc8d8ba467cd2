import { describe, expect, it } from 'vitest';
import { wordFinding } from '../../../src/rules/engine/present.ts';
import { findingOf, findingsOf } from '../../support/findings.ts';
import { planOf } from './plan-of-benefits.ts';

describe('finance/npv-negative', () => {
  const rule = 'finance/npv-negative';
  const whyOf = (text: string) => wordFinding(findingOf(text, rule).finding, 'en').why;

  it('names the most that four years pay for, by the end of each year', () => {
    // 30k × (1/1.08 + 1/1.08² + 1/1.08³ + 1/1.08⁴) = 30k × 3.31213.
    expect(whyOf(planOf(['amount: 30k / year'], ['total: 250k']))).toBe(
      'What comes in over those years pays for an investment of at most €99,364.',
    );
  });

  it('pays for nothing where a year brings what it costs, which is no loss that grows', () => {
    expect(whyOf(planOf(['amount: 30k / year'], ['total: 100k', 'running: 30k / year']))).toBe(
      'What comes in over those years pays for an investment of at most €0.',
    );
  });

  it('takes no less than nothing for what is paid at most', () => {
    // What is lost once is more than four years bring.
    expect(whyOf(planOf(['amount: 10k / year', 'dis-amount: 60k once'], ['total: 100k']))).toBe(
      'What comes in over those years pays for an investment of at most €0.',
    );
  });

  it('takes the better end of a range, and nothing for not negative', () => {
    // 30,192 × 3.31213 is 100k to within a euro.
    expect(findingsOf(planOf(['amount: 10k..30_193 / year'], ['total: 100k']), rule)).toEqual([]);
    expect(findingsOf(planOf(['amount: 10k..30_191 / year'], ['total: 100k']), rule)).toHaveLength(1);
  });

  it('believes the months of the plan where they bring the money back', () => {
    const dated = (total: string) =>
      planOf(
        ['amount: 30k / year\n starts: month 1'],
        [`total: ${total}`, `stage all "All" {\n months: 1..1\n amount: ${total}\n }`],
        'roadmap {\n phase all "All" {\n duration: 1 week\n delivers: u\n }\n }',
      );
    // At the end of each of four years 30k are worth 99,364 today; at the end of each month they are worth more.
    expect(findingsOf(dated('101k'), rule)).toEqual([]);
    expect(findingsOf(dated('140k'), rule)).toHaveLength(1);
  });

  it('stands on the budget where it states no total, and on the plan where there is no budget', () => {
    const stages = planOf(['amount: 30k / year'], ['stage all "All" {\n amount: 250k\n }']);
    expect(findingOf(stages, rule).at).toBe('budget');
    const SERVER = 'technology server "Server" {\n cost: 250k once\n bought: 2027-01-10\n }';
    const bought = planOf(
      ['amount: 30k / year'],
      [],
      `${SERVER}\n roadmap {\n phase all "All" {\n duration: 4 weeks\n }\n }`,
    );
    expect(findingOf(bought.replace(/budget \{\s*\}/, ''), rule).at).toBe('p');
  });

  it.each([
    ['the running cost cannot be read', planOf(['amount: 10k / year'], ['total: 100k', 'running: plenty'])],
    ['the discount rate cannot be read', planOf(['amount: 10k / year'], ['total: 100k'], 'discount: low')],
    ['one of two benefits cannot be read', planOf(['amount: 10k / year', 'amount: plenty'], ['total: 100k'])],
    [
      'one of two benefits is in another currency',
      planOf(['amount: 10k / year', 'amount: 9k USD / year'], ['total: 100k']),
    ],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});

describe('finance/npv-inconsistent', () => {
  const rule = 'finance/npv-inconsistent';
  // 69,552 × 3.31213 − 90k = 140,365; with 18k of running cost a year 80,747.
  const stating = (npv: string, running = '18k') =>
    planOf(['amount: 69_552 / year'], ['total: 90k', `running: ${running}`, `claims: npv ${npv}`]);

  it('measures the one per cent on the greater of the two', () => {
    // 81,560 − 80,747 = 813, which is below 1% of 81,560 and above 1% of 80,747.
    expect(findingsOf(stating('81_560'), rule)).toEqual([]);
    expect(findingsOf(stating('81_570'), rule)).toHaveLength(1);
  });

  it('writes the figure in the currency that was stated', () => {
    expect(findingOf(stating('90k EUR'), rule).fixes).toEqual(["Write 'npv 80_747 EUR'"]);
  });

  it.each([
    ['the running cost cannot be read', stating('120k', 'plenty')],
    [
      'one of two benefits cannot be read',
      planOf(['amount: 69_552 / year', 'amount: plenty'], ['total: 90k', 'claims: npv 120k']),
    ],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});
