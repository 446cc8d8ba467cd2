import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingsOf } from '../../support/findings.ts';

const GROUPS = ['governance', 'data', 'roadmap', 'schedule', 'portfolio'];

function foundIn(name: string): string[] {
  const read = (file: string) => readFileSync(new URL(`../../../examples/${file}`, import.meta.url), 'utf8');
  return findingsOf({ [name]: read(name), 'company.aiplan': read('company.aiplan') })
    .filter(({ rule }) => GROUPS.some((group) => rule.startsWith(`${group}/`)))
    .map(({ rule, severity, at }) => `${severity} ${rule} ${at}`)
    .sort();
}

it.each([
  // Eight months to full integration, without any spare time.
  ['quality-control', ['hint roadmap/duration-band all-lines', 'warning roadmap/no-buffer roadmap']],
  ['customer-service', ['hint data/prep-share-low roadmap']],
  ['predictive-maintenance', []],
  ['technical-writer', ['hint roadmap/duration-band all-manuals']],
  // What is finished is marked so, and what is left has its margin.
  ['quotes', ['hint roadmap/duration-band rollout']],
  [
    'screening',
    [
      'hint governance/no-use-policy compliance',
      'hint roadmap/duration-band 3 weeks',
      'hint roadmap/duration-band live',
      'warning data/source-unknown ranking',
      'warning governance/no-evaluation-plan ranking',
      'warning governance/no-exit-plan platform',
      'warning governance/risk-register-incomplete screening',
      'warning roadmap/no-buffer roadmap',
      'warning roadmap/no-stage-gate live',
      'warning roadmap/poc-straight-to-rollout live',
    ],
  ],
])('%s shows what its course and its care lack', (name, findings) => {
  expect(foundIn(`${name}.aiplan`)).toEqual(findings);
});
