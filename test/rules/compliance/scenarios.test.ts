import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings.ts';

const RULES = [
  'compliance/dpia-missing',
  'compliance/gate-after-go-live',
  'compliance/gdpr-basis-missing',
  'compliance/processor-or-transfer-unaddressed',
  'compliance/solely-automated-decision',
  'compliance/works-council-not-involved',
  'data/personal-data-undeclared',
];

const example = (name: string) => ({
  [name]: readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'),
  'company.aiplan': readFileSync(new URL('../../../examples/company.aiplan', import.meta.url), 'utf8'),
});

/** Severity, rule and place of what the rules on data protection, works councils and order find. */
function foundIn(text: Parameters<typeof findingsOf>[0]): string[] {
  return findingsOf(text)
    .filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, severity, at }) => `${severity} ${rule.slice(rule.indexOf('/') + 1)} ${at}`)
    .sort();
}

/** A staffing agency rejects applications by machine, and takes the legal steps after the pilot has begun. */
const CV_RANKING = `plan screening "CV ranking" {
  start: 2026-12-07
  as-of: 2026-11-23
  company "Staffing agency" {
    employees: 120
    country: NL
    works-council: yes
  }
  data applications "Applications" {
    personal-data: yes
    subjects: applicants
    special-categories: no
    legal-basis: legitimate-interest
  }
  use-case ranking "Rank applications" {
    status: chosen
    data: applications
    ai-act {
      role: deployer
      performs: cv-filtering, workplace-emotion-inference
      affects: natural-persons
      profiling: yes
      decides: solely-automated
      observes-staff: no
      exemption: preparatory
      risk: limited because "Preparatory (6(3)(d))"
    }
  }
  technology vendor-system "Ranking system" {
    category: ai-services
    for: ranking
    vendor: "Vendor"
    location: eu
  }
  roadmap {
    phase build "Set-up" {
      kind: poc
      duration: 8 weeks
      delivers: ranking
    }
    phase pilot "Pilot" {
      kind: pilot
      after: build
      duration: 12 weeks
      delivers: ranking
    }
    phase live "Roll-out" {
      kind: rollout
      after: pilot
      starts: 2027-06-01
      duration: 4 weeks
      delivers: ranking
    }
  }
  compliance {
    record-of-processing: applications on 2026-12-14
    processor-agreement: vendor-system on 2027-03-10
    dpia: ranking on 2027-04-15
    works-council: consent for ranking on 2027-05-01
  }
}`;

describe('the golden scenarios', () => {
  it('CV ranking: every legal step comes after the pilot, and the system rejects alone', () => {
    expect(foundIn(CV_RANKING)).toEqual([
      'error dpia-missing 2027-04-15',
      'error gate-after-go-live 2027-03-10',
      'error solely-automated-decision solely-automated',
      'error works-council-not-involved 2027-05-01',
    ]);
    expect(
      findingsOf(CV_RANKING)
        .filter(({ rule }) => RULES.includes(rule))
        .map(({ what }) => what),
    ).toEqual([
      "'Rank applications' decides about people without a person (GDPR, Art. 22), and the plan states no ground or human intervention",
      "The processor agreement for 'Ranking system' (GDPR, Art. 28) is dated 10 Mar 2027, after the first use on 1 Feb 2027",
      "The impact assessment for 'Rank applications' is dated 15 Apr 2027, after the first use on 1 Feb 2027",
      "For 'Rank applications', consent of the works council (WOR, Art. 27(1)(e)) is planned on 1 May 2027, after the first use on 1 Feb 2027",
    ]);
  });

  it('CV ranking: nobody asks to inform applicants as workers', () => {
    const told = findingsOf(CV_RANKING).filter(({ what }) => /26\(7\)|[Ww]orkers/.test(what));
    expect(told).toEqual([]);
  });

  it('screening: no pilot, and the assessment comes after the go-live', () => {
    expect(foundIn(example('screening.aiplan'))).toEqual([
      'error dpia-missing 2027-04-15',
      'error solely-automated-decision solely-automated',
      'error works-council-not-involved cv-filtering',
    ]);
  });

  it('customer service: tickets without a basis, a vendor without a contract, a works council that was not asked', () => {
    expect(foundIn(example('customer-service.aiplan'))).toEqual([
      'error gdpr-basis-missing tickets',
      'error works-council-not-involved yes',
      'warning processor-or-transfer-unaddressed no',
    ]);
  });

  it('quality control: whether cameras can observe staff is unknown, and so is what follows', () => {
    expect(foundIn(example('quality-control.aiplan'))).toEqual(['warning works-council-not-involved unknown']);
  });

  it('quotations: nothing is left to say', () => {
    expect(foundIn(example('quotes.aiplan'))).toEqual([]);
  });
});
