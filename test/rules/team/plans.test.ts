import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingsOf } from '../../support/findings.ts';

const GROUPS = ['team', 'organisation', 'change'];

function foundIn(name: string): string[] {
  const read = (file: string) => readFileSync(new URL(`../../../examples/${file}`, import.meta.url), 'utf8');
  return findingsOf({ [name]: read(name), 'company.aiplan': read('company.aiplan') })
    .filter(({ rule }) => GROUPS.some((group) => rule.startsWith(`${group}/`)))
    .map(({ rule, severity, at }) => `${severity} ${rule} ${at}`)
    .sort();
}

it.each([
  ['quality-control', ['warning team/external-without-handover vera', 'warning team/missing-compliance-officer team']],
  ['customer-service', ['warning team/missing-data-engineer team']],
  [
    'predictive-maintenance',
    [
      'warning team/external-without-handover analysts',
      'warning team/external-without-handover marion',
      'warning team/missing-compliance-officer team',
    ],
  ],
  // 140 employees: the sections of the article differ.
  ['technical-writer', ['hint organisation/model-size-mismatch hybrid']],
  ['quotes', ['hint organisation/model-size-mismatch hybrid']],
  [
    'screening',
    [
      'error team/overallocation 120%',
      'hint organisation/meeting-rhythm-missing build',
      'hint organisation/meeting-rhythm-missing organisation',
      'hint organisation/model-size-mismatch center-of-excellence',
      'warning change/time-share-low screening',
      'warning organisation/hybrid-without-department-owner organisation',
      'warning organisation/no-management-line organisation',
      'warning team/missing-business-lead team',
      'warning team/missing-compliance-officer team',
      'warning team/no-domain-expert team',
      'warning team/single-expert data-scientist, data-engineer, product-owner',
    ],
  ],
])("%s shows what the article's case lacks about people and work", (name, findings) => {
  expect(foundIn(`${name}.aiplan`)).toEqual(findings);
});
