import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings.ts';

const GROUPS = ['use-case', 'budget', 'kpi'];

function foundIn(name: string): string[] {
  const read = (file: string) => readFileSync(new URL(`../../../examples/${file}`, import.meta.url), 'utf8');
  return findingsOf({ [name]: read(name), 'company.aiplan': read('company.aiplan') })
    .filter(({ rule }) => GROUPS.some((group) => rule.startsWith(`${group}/`)))
    .map(({ rule, severity, at }) => `${severity} ${rule} ${at}`)
    .sort();
}

describe('the example plans', () => {
  it('screening shows what is wrong with buying first', () => {
    expect(foundIn('screening.aiplan')).toEqual([
      'error budget/split-sum 10%',
      'hint budget/rate-outside-band 55k / year',
      'hint kpi/level-missing screening',
      'hint use-case/build-buy-undecided ranking',
      'hint use-case/low-frequency 4 / week',
      'hint use-case/too-many-inputs "cv", "cover letter", "social media", "age", "postcode"',
      'warning budget/compliance-unfunded compliance',
      'warning budget/no-contingency budget',
      'warning budget/running-cost-missing budget',
      'warning budget/salary-only 55k / year',
      'warning budget/split-deviation 10%',
      'warning kpi/level-missing ranking',
      'warning kpi/no-baseline accuracy',
      'warning use-case/no-fallback screening',
      'warning use-case/no-problem-statement ranking',
      'warning use-case/no-user-involvement ranking',
      'warning use-case/technology-first platform',
    ]);
  });

  it('quotes has nothing to answer for', () => {
    expect(foundIn('quotes.aiplan')).toEqual([]);
  });
});
