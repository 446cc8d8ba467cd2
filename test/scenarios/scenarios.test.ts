import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/rules/engine/rule.ts';
import { findingsOf } from '../support/findings.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const HERE = new URL('./', import.meta.url);

function example(name: string): Example {
  const text = readFileSync(new URL(name, EXAMPLES), 'utf8');
  return { [name]: text, 'company.aiplan': readFileSync(new URL('company.aiplan', EXAMPLES), 'utf8') };
}

function scenario(name: string): string {
  return readFileSync(new URL(name, HERE), 'utf8');
}

/** "error compliance/dpia-missing", each once for every finding, in the order of the alphabet. */
function said(plan: Example): string[] {
  return findingsOf(plan)
    .map(({ severity, rule }) => `${severity} ${rule}`)
    .sort();
}

/** Whole plans, and everything that is said of them: what has to be found, and that nothing else is. */
describe('the checks say of', () => {
  it('quality control at an automotive supplier that its seat for compliance is empty and its money leaves out what comes after', () => {
    expect(said(example('quality-control.aiplan'))).toEqual([
      'hint budget/split-deviation',
      'hint compliance/safety-component-unclear',
      'hint kpi/no-guardrail',
      'hint roadmap/duration-band',
      'hint use-case/too-many-inputs',
      'warning budget/running-cost-missing',
      'warning compliance/works-council-not-involved',
      'warning finance/running-costs-ignored',
      'warning kpi/no-baseline',
      'warning roadmap/no-buffer',
      'warning team/external-without-handover',
      'warning team/missing-compliance-officer',
    ]);
  });

  it('a chatbot at an IT service provider that it went live with legal steps missing', () => {
    expect(said(example('customer-service.aiplan'))).toEqual([
      'error compliance/art50-disclosure-missing',
      'error compliance/gdpr-basis-missing',
      'error compliance/works-council-not-involved',
      // Paid as a junior, and most of the work is not on data: unlike the rules of thumb, as the case is.
      'hint budget/rate-outside-band',
      'hint data/prep-share-low',
      'hint finance/payback-inconsistent',
      'hint use-case/too-many-inputs',
      'warning compliance/processor-or-transfer-unaddressed',
      'warning team/missing-data-engineer',
    ]);
  });

  it('faster quotations at a machine builder that revenue is no benefit and more output no demand', () => {
    expect(said(scenario('quote-automation.aiplan'))).toEqual([
      'hint budget/phase-outside-band',
      'hint organisation/model-size-mismatch',
      'hint roadmap/duration-band',
      'warning finance/capacity-not-cash',
      'warning finance/revenue-not-margin',
      'warning finance/running-costs-ignored',
      'warning use-case/too-few-datapoints',
    ]);
  });

  it('the ranking of applicants at a staffing agency that it breaks the law and its own order', () => {
    expect(said(scenario('cv-ranking.aiplan'))).toEqual([
      'error compliance/annex-iii-understated',
      'error compliance/art6-3-profiling',
      'error compliance/dpia-missing',
      'error compliance/gate-after-go-live',
      'error compliance/prohibited-practice',
      'error compliance/solely-automated-decision',
      'error compliance/works-council-not-involved',
      'error finance/payback-inconsistent',
      'hint budget/phase-outside-band',
      'hint budget/rate-outside-band',
      'hint organisation/model-size-mismatch',
      'hint roadmap/duration-band',
      'hint roadmap/duration-band',
      // No notice to the people concerned, and logs kept too shortly.
      'warning compliance/deployer-duties-incomplete',
      'warning compliance/outdated-deadline',
      'warning governance/no-evaluation-plan',
    ]);
  });

  it('automated quotations that all is in order, but for what is unlike the rules of thumb', () => {
    expect(said(example('quotes.aiplan')).filter((line) => !line.startsWith('hint '))).toEqual([]);
  });
});
