import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings.ts';

/** The groups whose findings these plans are written for. */
const GROUPS = ['use-case', 'budget', 'kpi'];

/** Rule, severity and place of every finding of the groups, in the order of the file. */
function foundIn(text: string): string[] {
  return findingsOf(text)
    .filter(({ rule }) => GROUPS.some((group) => rule.startsWith(`${group}/`)))
    .map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);
}

/** What every plan below needs so that only its own facts are found. */
const SECOND_CANDIDATE = `use-case spare "Spare candidate" {
    status: candidate
    problem: "Two clerks retype orders."
  }`;

/** Who takes part, and the ways that were weighed. */
const WEIGHED = `users: "Those who do the work" from month 1
    option build "Our own model" {
      cost: 60k
      chosen: yes
    }
    option no-ai "Without AI" {
      cost: 15k
    }`;

const REACH = `monitoring {
    operational: every week
    business: every month
    strategic: every quarter
  }
  kpi reach "Use cases in production" {
    level: strategic
    better: higher
    baseline: 0
    target: 2 by month 18
    source: "This plan"
  }`;

const QUALITY_CONTROL = `plan quality "Quality control" {
  start: 2026-03-02
  as-of: 2026-11-23
  data images "Images of machined parts" {
    records: 20_000
    format: image
  }
  use-case inspection "Find critical defects" {
    status: chosen
    problem: "Twelve inspectors look at every part."
    ${WEIGHED}
    repeats: 4_000 / week
    data: images
    ai-act {
      role: deployer
      performs: none
      affects: none
      observes-staff: unknown
      safety-function: unknown
      risk: minimal because "Judges parts, not people"
    }
  }
  ${SECOND_CANDIDATE}
  budget {
    total: 200k
    personnel: 129k
    technology: 36k
    change: 35k
    reserve: 10%
    stage poc "Proof of concept" {
      amount: 35k
    }
    stage pilot "Pilot" {
      amount: 75k
    }
    stage rollout "Roll-out" {
      amount: 90k
    }
    claims: roi 180%
  }
  kpi defects "Critical defects found" {
    level: business
    for: inspection
    better: higher
    target: 94% by month 8
    source: "Inspection log"
  }
  kpi time "Inspection time per part" {
    level: operational
    for: inspection
    better: lower
    baseline: 10 h
    target: 4 h by month 8
    claims: -60%
    source: "Time sheets"
  }
  ${REACH}
}`;

const CUSTOMER_SERVICE = `plan service "Customer service" {
  start: 2026-04-01
  as-of: 2026-11-23
  data tickets "Tickets" {
    grows: 600 / week
    history: 26 weeks
    format: text
    personal-data: yes
  }
  use-case chatbot "Answer standard tickets" {
    status: chosen
    problem: "Seventy per cent of the tickets ask the same."
    ${WEIGHED}
    repeats: 168 / week
    data: tickets
    ai-act {
      role: provider
      performs: none
      affects: natural-persons
      observes-staff: yes
      interacts-with-people: yes
      disclosure: no
      own-name: yes
      risk: limited because "Talks to customers, Art. 50"
    }
  }
  ${SECOND_CANDIDATE}
  budget {
    total: 90k
    personnel: 40k
    technology: 24k
    change: 26k
    reserve: 10%
    running: 18k / year
  }
  kpi csat "Customer satisfaction" {
    level: business
    for: chatbot
    better: higher
    baseline: 3.5
    target: 4.3 by month 9
    claims: 23%
    source: "Survey after each ticket"
  }
  kpi solved "Tickets solved by the chatbot" {
    level: operational
    for: chatbot
    better: higher
    baseline: 0%
    target: 28% by month 9
    source: "Ticket system, share of all tickets"
  }
  ${REACH}
}`;

const QUOTATIONS = `plan quotes "Quotations" {
  start: 2026-01-05
  as-of: 2026-11-23
  data archive "Quotation archive" {
    grows: 15 / week
    history: 39 weeks
    format: table
  }
  use-case drafting "Draft quotations" {
    status: chosen
    problem: "A quotation takes six hours."
    ${WEIGHED}
    repeats: 15 / week
    data: archive
    inputs: "configuration", "segment", "prices"
    ai-act {
      role: deployer
      performs: none
      affects: none
      risk: minimal because "Drafts text that an engineer checks"
    }
  }
  ${SECOND_CANDIDATE}
  budget {
    total: 150k
    personnel: 60k
    technology: 45k
    change: 45k
    reserve: 10%
    running: 30k / year
    stage poc "Proof of concept" {
      amount: 30k
    }
    stage pilot "Pilot" {
      amount: 50k
    }
    stage rollout "Roll-out" {
      amount: 70k
    }
  }
  kpi time "Hours per quotation" {
    level: business
    for: drafting
    better: lower
    baseline: 6 h
    target: 2.5 h by month 6
    claims: -58%
    source: "ERP"
  }
  kpi errors "Quotations with an error" {
    level: business
    for: drafting
    better: lower
    baseline: 12%
    target: 4% by month 6
    claims: -67%
    source: "Complaints"
  }
  kpi output "Quotations sent" {
    level: operational
    for: drafting
    better: higher
    baseline: 15 / week
    target: 28 / week by month 6
    claims: 87%
    source: "ERP"
  }
  ${REACH}
}`;

const CV_RANKING = `plan ranking "CV ranking" {
  start: 2026-09-01
  as-of: 2026-11-23
  data applications "Applications" {
    grows: 900 / week
    history: 52 weeks
    format: table
    personal-data: yes
  }
  use-case cvs "Rank applications" {
    status: chosen
    problem: "Recruiters read 900 applications a week."
    ${WEIGHED}
    repeats: 900 / week
    data: applications
    inputs: "cv", "vacancy"
    ai-act {
      role: deployer
      performs: cv-filtering, workplace-emotion-inference
      affects: natural-persons
      profiling: yes
      decides: solely-automated
      exemption: preparatory
      logs-kept: 3 months
      risk: limited because "Preparatory task, Art. 6(3)(d)"
    }
  }
  ${SECOND_CANDIDATE}
  budget {
    total: 140k
    personnel: 70k
    technology: 40k
    change: 30k
    reserve: 10%
    running: 35k / year
  }
  kpi hours "Hours of screening a week" {
    level: business
    for: cvs
    better: lower
    baseline: 90 h
    target: 40.5 h by month 9
    claims: -55%
    source: "Time sheets"
  }
  kpi users "Recruiters who use it" {
    level: operational
    for: cvs
    better: higher
    baseline: 0
    target: 20 by month 9
    source: "Usage log"
  }
  ${REACH}
}`;

describe('golden scenarios', () => {
  it('quality control: images, a KPI without baseline, no running cost, two thirds for people', () => {
    expect(foundIn(QUALITY_CONTROL)).toEqual([
      // What the cameras miss shows nowhere.
      'hint kpi/no-guardrail inspection',
      'hint use-case/too-many-inputs images',
      'warning budget/running-cost-missing budget',
      'hint budget/split-deviation 129k',
      'warning kpi/no-baseline defects',
    ]);
  });

  it('customer service: free text only; 22.9% rounds to the stated 23%', () => {
    // Personnel 44.4, technology 26.7, change 28.9%: within ten points. Running cost is exactly 20%.
    expect(foundIn(CUSTOMER_SERVICE)).toEqual(['hint use-case/too-many-inputs tickets']);
  });

  it('quotations: 585 of 1,000 records, all stated changes right', () => {
    expect(foundIn(QUOTATIONS)).toEqual([
      'warning use-case/too-few-datapoints 39 weeks',
      'hint budget/phase-outside-band 70k',
    ]);
    expect(findingsOf(QUOTATIONS, 'use-case/too-few-datapoints')[0]?.what).toBe(
      "'Draft quotations' has 585 records, at least 1,000 are advised; at 15 a week the rest takes 28 weeks",
    );
  });

  it('CV ranking: high-risk whatever the exemption; 50.0/28.6/21.4 is within ten points', () => {
    expect(foundIn(CV_RANKING)).toEqual(['hint kpi/no-guardrail cvs']);
    expect(findingsOf(CV_RANKING, 'compliance/annex-iii-understated')[0]?.what).toBe(
      "'Rank applications' is used for filtering job applications with profiling (Annex III, point 4(a); no exemption): high-risk, not limited",
    );
  });
});
