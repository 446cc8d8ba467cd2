import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/rules/engine/settings.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

/** A plan that is judged on 2026-11-23. */
function plan(...parts: string[]): string {
  return `plan p "P" {\n  start: 2027-01-04\n  as-of: 2026-11-23\n  ${parts.join('\n  ')}\n}`;
}

const data = (...facts: string[]) => `data tickets "Tickets" {\n    ${facts.join('\n    ')}\n  }`;
const useCase = (facts: string[], ...aiAct: string[]) =>
  `use-case u "Chatbot" {\n    ${[...facts, aiAct.length > 0 ? `ai-act {\n      ${aiAct.join('\n      ')}\n    }` : ''].join('\n    ')}\n  }`;
const roadmap = (facts = '', build = '4 weeks') => `roadmap {
    phase build "Build" {
      kind: poc
      duration: ${build}
    }
    phase pilot "Pilot" {
      kind: pilot
      after: build
      duration: 8 weeks
      delivers: u${facts && `\n      ${facts}`}
    }
  }`;

describe('compliance/gdpr-basis-missing', () => {
  const rule = 'compliance/gdpr-basis-missing';

  it('names all that is missing in one finding', () => {
    const found = findingOf(plan(data('personal-data: yes', 'special-categories: yes')), rule);
    expect([found.severity, found.at, found.what]).toEqual([
      'warning',
      'tickets',
      "'Tickets' holds personal data without a legal basis (Art. 6), an exception (Art. 9(2)) and a record entry (Art. 30) (GDPR)",
    ]);
  });

  it('is an error once the data is processed: in use, or in a phase that has begun', () => {
    const live = plan(data('personal-data: yes'), useCase(['status: live', 'data: tickets']));
    expect(findingOf(live, rule).severity).toBe('error');
    const begun = plan(data('personal-data: yes'), useCase(['data: tickets']), roadmap()).replace(
      'start: 2027-01-04',
      'start: 2026-10-05',
    );
    // The pilot begins on 2 November.
    expect(findingOf(begun, rule).what).toBe(
      "'Tickets' holds personal data and is processed already, without a legal basis (Art. 6) and a record entry (Art. 30) (GDPR)",
    );
    const planned = plan(data('personal-data: yes'), useCase(['data: tickets']), roadmap());
    expect(findingOf(planned, rule).severity).toBe('warning');
  });

  it('stays a warning where only the entry in the record is missing', () => {
    const text = plan(data('personal-data: yes', 'legal-basis: contract'), useCase(['status: live', 'data: tickets']));
    expect(findingOf(text, rule).severity).toBe('warning');
  });

  it('takes an entry for a use case as one for its data', () => {
    const text = plan(
      data('personal-data: yes', 'legal-basis: contract'),
      useCase(['data: tickets']),
      'compliance {\n    record-of-processing: u on 2026-12-01\n  }',
    );
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('adds the facts to the data and the entry to compliance', () => {
    const after = afterFix(plan(data('personal-data: yes')), rule);
    expect(after).toContain('    personal-data: yes\n    legal-basis: legitimate-interest\n  }');
    expect(after).toContain('  compliance {\n    record-of-processing: tickets on 2026-11-23\n  }');
  });

  it('is silent where the EU is not among the law packs', () => {
    const settings = { ...DEFAULT_SETTINGS, packs: ['nl'] as const };
    expect(findingsOf(plan(data('personal-data: yes')), rule, { settings })).toEqual([]);
  });
});

describe('data/personal-data-undeclared', () => {
  it('offers both answers', () => {
    const found = findingOf(plan(data('personal-data: unknown')), 'data/personal-data-undeclared');
    expect([found.at, found.fixes]).toEqual(['unknown', ["Write 'personal-data: yes'", "Write 'personal-data: no'"]]);
    expect(findingOf(plan(data('records: 100')), 'data/personal-data-undeclared').fixes).toEqual([
      "Add 'personal-data: yes'",
      "Add 'personal-data: no'",
    ]);
  });
});

describe('compliance/solely-automated-decision', () => {
  const rule = 'compliance/solely-automated-decision';
  const decides = (...facts: string[]) =>
    plan(useCase([], 'affects: natural-persons', 'decides: solely-automated', ...facts));

  it('asks for a ground and for somebody who looks again', () => {
    expect(findingOf(decides('performs: cv-filtering'), rule).what).toContain('states no ground or human intervention');
    const contract = findingOf(decides('performs: credit-scoring', 'decision-ground: contract'), rule);
    expect([contract.severity, contract.what]).toEqual([
      'error',
      "'Chatbot' decides about people without a person (GDPR, Art. 22), and the plan states no human intervention",
    ]);
    expect(findingsOf(decides('performs: credit-scoring', 'decision-ground: law'), rule)).toEqual([]);
  });

  it('takes listed decisions for significant whatever the plan says of them', () => {
    expect(findingOf(decides('performs: cv-filtering', 'significant-effect: no'), rule).severity).toBe('error');
  });

  it('cannot be decided while the effect is unknown', () => {
    const found = findingOf(decides('performs: none', 'significant-effect: unknown'), rule);
    expect([found.severity, found.at, found.fixes]).toEqual([
      'warning',
      'unknown',
      ["Write 'significant-effect: yes'", "Write 'significant-effect: no'"],
    ]);
  });

  it('puts a person into the loop', () => {
    const text = decides('performs: cv-filtering');
    expect(afterFix(text, rule, "Write 'decides: human-in-loop'")).toContain('decides: human-in-loop');
    expect(afterFix(text, rule, 1)).toContain(
      'decision-ground: contract\n      human-intervention: "Who looks again, and how soon"',
    );
  });

  it('says it in German and Dutch', () => {
    const text = decides('performs: cv-filtering');
    expect(findingOf(text, rule, { language: 'de' }).what).toBe(
      "'Chatbot' entscheidet ohne Mensch über Menschen (DSGVO, Art. 22), und im Plan fehlt: eine Grundlage und das Eingreifen einer Person",
    );
    expect(findingOf(text, rule, { language: 'nl' }).what).toBe(
      "'Chatbot' besluit zonder mens over mensen (AVG, art. 22), en het plan noemt geen grond of menselijke tussenkomst",
    );
  });
});

describe('compliance/dpia-missing', () => {
  const rule = 'compliance/dpia-missing';
  const PROFILES = ['performs: credit-scoring', 'affects: natural-persons', 'profiling: yes'];
  const step = (date: string) => `compliance {\n    dpia: u on ${date}\n  }`;

  it('is an error with a dated first use, and a warning without', () => {
    const found = findingOf(plan(useCase([], ...PROFILES), roadmap()), rule);
    expect([found.severity, found.at, found.what]).toEqual([
      'error',
      'yes',
      "'Chatbot' profiles people with significant effect (GDPR, Art. 35(3)(a)), without an impact assessment before the first use on 1 Feb 2027",
    ]);
    const undated = findingOf(plan(useCase([], ...PROFILES)), rule);
    expect([undated.severity, undated.finding.message]).toEqual(['warning', 'missing']);
  });

  it('is due by the list of the Dutch authority in the Netherlands alone', () => {
    const monitored = useCase([], 'performs: performance-monitoring', 'affects: staff', 'profiling: no');
    const company = (country: string) => `company "C" {\n    country: ${country}\n  }`;
    const found = findingOf(plan(company('NL'), monitored, roadmap()), rule);
    expect([found.severity, found.what]).toEqual([
      'error',
      "'Chatbot' is on the list of the Dutch authority (AP: monitoring of employees), without an impact assessment before the first use on 1 Feb 2027",
    ]);
    expect(findingsOf(plan(company('BE'), monitored, roadmap()), rule)).toEqual([]);
  });

  it('warns of a system that is able to observe staff and need not be meant for it', () => {
    const observing = useCase([], 'performs: none', 'affects: none', 'observes-staff: yes');
    const found = findingOf(plan('company "C" {\n    country: NL\n  }', observing, roadmap()), rule);
    expect([found.severity, found.at]).toEqual(['warning', 'yes']);
  });

  it('asks for the scale where special categories are processed', () => {
    const text = plan(data('personal-data: yes', 'special-categories: yes'), useCase(['data: tickets']));
    const found = findingOf(text, rule);
    expect(found.what).toBe(
      "Whether 'Chatbot' needs an impact assessment (GDPR, Art. 35) cannot be decided without 'large-scale'",
    );
    expect(afterFix(text, rule, "Add 'large-scale: no'")).toContain('large-scale: no');
  });

  it('takes an assessment of the data for one of the use case', () => {
    const text = plan(
      data('personal-data: yes'),
      useCase(['data: tickets'], ...PROFILES),
      roadmap(),
      'compliance {\n    dpia: tickets on 2027-01-11\n  }',
    );
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('is a warning where an assessment that need not be made is late', () => {
    const text = plan(useCase([], 'affects: none'), roadmap(), step('2027-03-01'));
    expect(findingOf(text, rule).severity).toBe('warning');
  });

  it('moves a late step to a working day two weeks before the pilot', () => {
    const text = plan(useCase([], ...PROFILES), roadmap(), step('2027-03-01'));
    expect(afterFix(text, rule, "Write '2027-01-18'")).toContain('dpia: u on 2027-01-18');
  });

  it('offers no date before a use that has begun', () => {
    const text = plan(useCase(['status: live'], ...PROFILES), step('2027-03-01'));
    const found = findingOf(text, rule);
    expect([found.severity, found.fixes, found.what]).toEqual([
      'error',
      [],
      "The impact assessment for 'Chatbot' is dated 1 Mar 2027, after the first use, which has begun",
    ]);
  });

  it('plans a missing step as a line, or as a task that the pilot waits for', () => {
    const text = plan(useCase([], ...PROFILES), roadmap());
    expect(findingOf(text, rule).fixes).toEqual([
      "Add 'dpia: u on 2027-01-18'",
      "Plan it as a task that 'Pilot' waits for …",
    ]);
    const after = afterFix(text, rule, 1);
    expect(after).toContain('after: build, dpia-u\n');
    expect(after).toContain('    task dpia-u "DPIA: Chatbot" {\n      duration: 4 weeks\n    }');
    expect(after).toContain('  compliance {\n    dpia: u on 2027-01-18\n  }');
  });

  it('lets no pilot with a day of its own wait for a task', () => {
    const text = plan(useCase([], ...PROFILES), roadmap('starts: 2027-03-01'));
    expect(findingOf(text, rule).fixes).toEqual(["Add 'dpia: u on 2027-02-15'"]);
  });

  describe('with an uncertain pilot', () => {
    const risky = (date: string) => plan(useCase([], ...PROFILES), roadmap('', '4..12 weeks'), step(date));

    it('tells in how many runs the step comes too late', () => {
      const found = findingOf(risky('2027-02-26'), rule);
      expect(found.severity).toBe('warning');
      expect(found.what).toMatch(
        /^The impact assessment for 'Chatbot' on 26 Feb 2027 comes after the start of 'Pilot' in \d\d% of the simulated runs of the plan$/,
      );
      const { percent } = found.finding.data['share'] as { percent: number };
      // The likely start is 1 March; a step three days before it is late in nearly half of the runs.
      expect(percent).toBeGreaterThan(40);
      expect(percent).toBeLessThan(70);
    });

    it('is in time where it comes first in 80 of 100 runs', () => {
      const safe = findingOf(risky('2027-02-26'), rule).finding.data['safe'] as { day: number };
      const iso = new Date(safe.day * 86_400_000).toISOString().slice(0, 10);
      const next = new Date((safe.day + 1) * 86_400_000).toISOString().slice(0, 10);
      expect(findingsOf(risky(iso), rule)).toEqual([]);
      expect(findingsOf(risky(next), rule)).toHaveLength(1);
    });

    it('is late where it comes after the likely start', () => {
      expect(findingOf(risky('2027-03-02'), rule).finding.message).toBe('late');
    });
  });
});

describe('compliance/processor-or-transfer-unaddressed', () => {
  const rule = 'compliance/processor-or-transfer-unaddressed';
  const at = (...facts: string[]) =>
    plan(
      data('personal-data: yes'),
      useCase(['data: tickets']),
      `technology t "Platform" {\n    for: u\n    vendor: "Vendor"\n    ${facts.join('\n    ')}\n  }`,
    );

  it('names what is missing, on the contract that is denied', () => {
    const found = findingOf(at('location: us', 'processor-agreement: no'), rule);
    expect([found.at, found.what]).toEqual([
      'no',
      "'Vendor' handles personal data in 'Platform' without a processor agreement (Art. 28 GDPR) and a basis for the transfer (Art. 44)",
    ]);
    const after = afterFix(at('location: us', 'processor-agreement: no'), rule);
    expect(after).toContain(
      'vendor: "Vendor"\n    transfer-basis: standard-clauses\n    location: us\n    processor-agreement: 2026-11-23',
    );
  });

  it.each([
    ['eu', 0],
    ['NL', 0],
    ['no', 0],
    ['uk', 1],
    ['us', 1],
    ['frankfurt', 0],
  ])('with a place of processing in %s finds %i', (place, count) => {
    expect(findingsOf(at(`location: ${place}`, 'processor-agreement: yes'), rule)).toHaveLength(count);
  });

  it('asks nothing of a vendor whose tool need not see the data', () => {
    expect(findingsOf(at('category: development-tools'), rule)).toEqual([]);
    expect(findingsOf(at('category: development-tools', 'location: eu'), rule)).toHaveLength(1);
  });
});
