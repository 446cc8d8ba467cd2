import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

/** What the rules about money say, without what other groups say of a plan that is about money alone. */
function foundIn(text: string): string[] {
  return ['finance', 'budget']
    .flatMap((group) => findingsOf(text, group))
    .map(({ rule, severity, at }) => `${severity} ${rule} ${at}`)
    .sort();
}

/** Vision finds defects in machined parts; the case states a return and forgets that running it costs money. */
const QUALITY_CONTROL = `plan quality "Quality control" {
  start: 2027-01-04
  as-of: 2026-11-23
  team {
    person henk "Henk" {
      roles: business-lead
      allocation: 50%
      salary: 80k / year
      on-cost: 0%
    }
    person vera "Vera" {
      roles: data-scientist
      external: "Vision agency"
      allocation: 5 days / month
      rate: 1_500 / day
      until: month 8
    }
    person karim "Karim" {
      roles: data-engineer
      allocation: 60%
      salary: 70k / year
      on-cost: 0%
    }
    person petra "Petra" {
      roles: product-owner
      allocation: 30%
      salary: 70k / year
      on-cost: 0%
    }
  }
  technology cloud "Cloud" {
    category: cloud
    cost: 3k / month
  }
  technology labelling "Labelling" {
    category: development-tools
    cost: 1.5k / month
  }
  use-case inspection "Inspect parts" {
    benefit hours "Inspection time saved" {
      amount: 345_600 / year
      owner: henk
      kpi: time
      starts: month 9
    }
    benefit complaints "Complaints avoided" {
      amount: 200k..214_400..220k / year
      owner: henk
      kpi: time
      starts: month 9
    }
  }
  kpi time "Inspection time" {
    level: business
    for: inspection
  }
  budget {
    total: 200k
    personnel: 129k
    technology: 36k
    change: 35k
    reserve: 12%
    claims: roi 180%
    stage poc "Proof of concept" {
      months: 1..4
      amount: 35k
    }
    stage pilot "Pilot" {
      months: 5..6
      amount: 75k
    }
    stage rollout "Roll-out" {
      months: 7..8
      amount: 90k
    }
  }
}`;

describe('quality control', () => {
  it('leaves running cost out of a return that is reckoned right, and pays its people', () => {
    expect(foundIn(QUALITY_CONTROL)).toEqual([
      'hint budget/split-deviation 129k',
      'warning budget/running-cost-missing budget',
      'warning finance/running-costs-ignored 180%',
    ]);
  });

  it('returns 155% with a quarter of the investment a year', () => {
    const exact = QUALITY_CONTROL.replace('200k..214_400..220k', '214_400');
    const found = findingOf(exact, 'finance/running-costs-ignored');
    expect(found.what).toBe(
      'The stated ROI of 180% leaves out running cost; with 25% of the investment a year it is 155%',
    );
    const cured = afterFix(exact, 'finance/running-costs-ignored');
    expect(cured).toContain('running: 25% / year');
    expect(cured).toContain('claims: roi 155%');
    expect(findingsOf(cured, 'finance').map(({ rule }) => rule)).toEqual(['finance/point-estimate-only']);
    expect(findingsOf(cured, 'budget/running-cost-missing')).toEqual([]);
  });

  it('pays 128,667 for its people: with 129k that is enough, with 122k it is not', () => {
    const rule = 'budget/personnel-shortfall';
    expect(findingsOf(QUALITY_CONTROL, rule)).toEqual([]);
    expect(findingsOf(QUALITY_CONTROL.replace('personnel: 129k', 'personnel: 123k'), rule)).toEqual([]);
    const short = QUALITY_CONTROL.replace('personnel: 129k', 'personnel: 122k');
    const found = findingOf(short, rule);
    expect([found.severity, found.at]).toEqual(['error', '122k']);
    expect(found.what).toBe('Planned people cost €128,667; the personnel line has €122,000 (short by €6,667)');
    expect(afterFix(short, rule, "Write 'personnel: 128_667'")).toContain('personnel: 128_667\n');
  });

  it('pays 36,000 for its tools, to the cent', () => {
    const rule = 'budget/tech-shortfall';
    expect(findingsOf(QUALITY_CONTROL, rule)).toEqual([]);
    const found = findingOf(QUALITY_CONTROL.replace('technology: 36k', 'technology: 35_900'), rule);
    expect(found.what).toBe('Technology costs €36,000 in 8 months; its line has €35,900 (short by €100)');
  });
});

const CUSTOMER_SERVICE = `plan service "Customer service" {
  start: 2026-04-01
  as-of: 2026-11-23
  team {
    person nadia "Nadia" {
      roles: business-lead
      allocation: 40%
      salary: 54k / year
      on-cost: 0%
    }
  }
  use-case chatbot "Answer standard tickets" {
    benefit hours "Hours saved" {
      saves: 0.2 h
      volume: 168 / week
      at: 45 / h
      weeks: 46
      owner: nadia
      kpi: solved
      starts: 2026-10-01
    }
  }
  kpi solved "Tickets solved" {
    level: business
    for: chatbot
  }
  budget {
    total: 90k
    personnel: 40k
    technology: 24k
    change: 26k
    reserve: 10%
    running: 18k / year
    claims: payback 21 months
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 20..26 weeks
      delivers: chatbot
    }
  }
}`;

describe('customer service', () => {
  const rule = 'finance/payback-inconsistent';

  it('states its payback of 20.9 months right, and later than is common', () => {
    expect(foundIn(CUSTOMER_SERVICE)).toEqual([`hint ${rule} 21 months`]);
    expect(findingOf(CUSTOMER_SERVICE, rule).what).toBe('A payback of 21 months is unusual; 12 to 18 months is common');
    expect(findingOf(CUSTOMER_SERVICE, rule, { language: 'nl' }).what).toBe(
      'Een terugverdientijd van 21 maanden is ongewoon; 12 tot 18 maanden komt vaak voor',
    );
    expect(findingOf(CUSTOMER_SERVICE, rule, { language: 'de' }).what).toBe(
      'Ungewöhnliche Amortisationsdauer: 21 Monate; verbreitet sind 12 bis 18 Monate',
    );
  });

  it('would hide its running cost behind the 15.5 months that follow without it', () => {
    const found = findingOf(CUSTOMER_SERVICE.replace('21 months', '15.5 months'), rule);
    expect([found.severity, found.fixes]).toEqual(['error', ["Write 'payback 20.9 months'"]]);
    expect(found.what).toBe(
      'The stated payback of 15.5 months leaves out the running cost of €18,000 a year; with it, it is 20.9 months',
    );
  });

  it('loses 22.7% in the first year and 42.7% with running cost; either may be stated', () => {
    const stating = (roi: string) => CUSTOMER_SERVICE.replace('payback 21 months', `roi ${roi}`);
    expect(foundIn(stating('-42.7%'))).toEqual([]);
    expect(findingOf(stating('-22.7%'), 'finance').what).toBe(
      'The stated ROI of −22.7% leaves out the running cost of €18,000 a year; with it ROI is −42.7%',
    );
    const wrong = findingOf(stating('20%'), 'finance');
    expect([wrong.rule, wrong.severity, wrong.at]).toEqual(['finance/roi-arithmetic', 'error', '20%']);
    expect(wrong.what).toBe('ROI is stated as 20%; (€69,552 − €90,000) ÷ €90,000 is −22.7%');
    expect(wrong.fixes).toEqual(["Write 'roi -42.7%'", "Write 'roi -22.7%'"]);
    expect(findingOf(stating('-50%'), 'finance').what).toBe(
      'ROI is stated as −50%; (€69,552 − €18,000 running − €90,000) ÷ €90,000 is −42.7%',
    );
  });
});

/** The article's own example of a KPI, with a margin that the article does not state. */
const quotations = (margin: string, claims = 'roi 163%') => `plan quotes "Quotations" {
  start: 2027-01-04
  team {
    person anna "Anna" {
      roles: business-lead
      allocation: 20..30%
    }
  }
  use-case drafting "Draft quotations" {
    benefit more "More quotations" {
      revenue: 350k / year${margin}
      output: 28 / week from 15 / week
      owner: anna
      kpi: sent
      starts: month 12
    }
    benefit rework "Less rework" {
      amount: 45k / year
      owner: anna
      kpi: errors
      starts: month 12
    }
  }
  kpi sent "Quotations sent" {
    level: business
    for: drafting
    baseline: 15 / week
    target: 28 / week by month 12
  }
  kpi errors "Quotations with an error" {
    level: business
    for: drafting
  }
  budget {
    total: 150k
    personnel: 60k
    technology: 45k
    change: 45k
    reserve: 10%
    running: 30k / year
    claims: ${claims}
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
}`;

describe('quotations', () => {
  it('count revenue, capacity and no running cost; the arithmetic itself is right', () => {
    const expected = [
      'hint budget/phase-outside-band 70k',
      'warning finance/capacity-not-cash more',
      'warning finance/revenue-not-margin 163%',
      'warning finance/running-costs-ignored 163%',
    ];
    expect(foundIn(quotations(' margin 18%'))).toEqual(expected);
  });

  it('return −28% by their margin, of which running cost takes off 20 points more', () => {
    const text = quotations(' margin 18%');
    expect(findingOf(text, 'finance/revenue-not-margin').what).toBe(
      'The stated ROI of 163% counts €350,000 of revenue; at its margin the benefit is €63,000 and ROI −28%',
    );
    expect(findingOf(text, 'finance/running-costs-ignored').what).toBe(
      'The stated ROI of 163% leaves out the running cost of €30,000 a year, which takes off 20 points',
    );
    expect(findingOf(text, 'finance/capacity-not-cash').what).toBe(
      "'More quotations' counts €350,000 of revenue a year for 13 more a week, and nothing shows who orders them",
    );
    expect(findingOf(text, 'budget/phase-outside-band').what).toBe(
      "Stage 'Roll-out' has €70,000; €80,000 to €200,000 is usual for a roll-out",
    );
    const cured = afterFix(text, 'finance/revenue-not-margin');
    expect(cured).toContain('claims: roi -48%');
    expect(findingsOf(cured, 'finance').map(({ rule }) => rule)).toEqual(['finance/capacity-not-cash']);
  });

  it('break even from a margin of 38.6% on where they state none; 30% without running cost', () => {
    const text = quotations('');
    expect(findingOf(text, 'finance/revenue-not-margin').what).toBe(
      "'More quotations' counts €350,000 a year of revenue without its margin; the first year breaks even from 38.6% on",
    );
    expect(findingOf(text.replace('    running: 30k / year\n', ''), 'finance/revenue-not-margin').what).toContain(
      '30%',
    );
    // What the return is nobody knows then: 163% is that of the revenue, and 100% may be that of some margin.
    expect(findingsOf(text, 'finance/roi-arithmetic')).toEqual([]);
    expect(findingsOf(quotations('', 'roi 100%'), 'finance/roi-arithmetic')).toEqual([]);
    expect(findingsOf(text, 'finance/running-costs-ignored')).toHaveLength(1);
  });

  it('may state the return by revenue with running cost taken off, 143.3%: then only the margin is left out', () => {
    const rules = findingsOf(quotations(' margin 18%', 'roi 143.3%'), 'finance').map(({ rule }) => rule);
    expect(rules).toEqual(['finance/capacity-not-cash', 'finance/revenue-not-margin']);
  });
});

const CV_RANKING = `plan ranking "CV ranking" {
  start: 2026-09-01
  team {
    person jan "Jan" {
      roles: compliance-officer
      allocation: 20%
    }
  }
  use-case cvs "Rank applications" {
    benefit hours "Hours saved" {
      saves: 0.055 h
      volume: 900 / week
      at: 38 / h
      weeks: 46
      owner: jan
      kpi: hours
      starts: 2027-06-01
    }
  }
  kpi hours "Hours of screening" {
    level: business
    for: cvs
  }
  budget {
    total: 140k
    personnel: 70k
    technology: 40k
    change: 30k
    reserve: 10..15%
    running: 35k / year
    claims: payback 14 months
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 10..14 weeks
      delivers: cvs
    }
  }
  compliance {
    dpia: cvs on 2027-04-15
  }
}`;

describe('CV ranking', () => {
  it('pays back in 32.6 months, not in 14, and is worth its money in four years', () => {
    expect(foundIn(CV_RANKING)).toEqual(['error finance/payback-inconsistent 14 months']);
    const found = findingOf(CV_RANKING, 'finance/payback-inconsistent');
    expect(found.what).toBe('Payback is stated as 14 months; €140,000 ÷ (€86,526 − €35,000 a year) is 32.6 months');
    expect(afterFix(CV_RANKING, 'finance/payback-inconsistent')).toContain('claims: payback 32.6 months');
  });
});
