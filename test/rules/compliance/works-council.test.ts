import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

const rule = 'compliance/works-council-not-involved';

interface Case {
  readonly company?: string;
  readonly facts?: string;
  readonly step?: string;
  readonly rest?: string;
  readonly useCase?: string;
}

/** A plan judged on 2026-11-23 whose pilot begins on 3 May 2027. */
function plan({
  company = 'country: NL, works-council: yes',
  facts = '',
  step = '',
  rest = '',
  useCase = '',
}: Case): string {
  const lines = (text: string, indent: string) => text.split(', ').join(`\n${indent}`);
  return `plan p "P" {
  start: 2027-05-03
  as-of: 2026-11-23
  company "C" {
    ${lines(company, '    ')}
  }
  ${rest}
  use-case u "Plan shifts" {
    ${useCase}
    ai-act {
      affects: staff
      ${lines(facts, '      ')}
    }
  }
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 8 weeks
      delivers: u
    }
  }
  compliance {
    ${step}
  }
}`;
}

describe('in the Netherlands', () => {
  it.each([
    ['performs: candidate-evaluation', 'touches hiring or promotion', 'e'],
    ['performs: performance-monitoring, observes-staff: yes', 'touches staff appraisal', 'g'],
    ['performs: task-allocation, observes-staff: no', 'uses personal data of staff', 'k'],
    ['performs: none, observes-staff: yes', 'can observe staff', 'l'],
  ])('%s %s: letter %s', (facts, cause, letter) => {
    const found = findingOf(plan({ facts }), rule);
    expect([found.severity, found.what]).toEqual([
      'error',
      `'Plan shifts' ${cause}, without consent of the works council (WOR, Art. 27(1)(${letter})) before the first use on 3 May 2027`,
    ]);
  });

  it('asks for consent where a source of data is about staff', () => {
    const text = plan({
      facts: 'observes-staff: no',
      rest: 'data hours "Hours worked" {\n    personal-data: yes\n    subjects: staff\n  }',
      useCase: 'data: hours',
    });
    const found = findingOf(text, rule);
    expect([found.at, found.what]).toEqual(['staff', expect.stringContaining('Art. 27(1)(k)')]);
  });

  it('is a warning where a council is compulsory and the plan does not say that there is one', () => {
    const found = findingOf(plan({ company: 'country: NL, employees: 50', facts: 'observes-staff: yes' }), rule);
    expect(found.severity).toBe('warning');
    expect(findingsOf(plan({ company: 'country: NL, employees: 49', facts: 'observes-staff: yes' }), rule)).toEqual([]);
  });

  it('asks whether there is a council where that is not known, once for all use cases', () => {
    const text = plan({
      company: 'country: NL',
      facts: 'observes-staff: yes',
      rest: 'use-case v "V" {\n    ai-act {\n      observes-staff: yes\n    }\n  }',
    });
    const found = findingOf(text, rule);
    expect([found.severity, found.fixes]).toEqual(['warning', ["Add 'works-council: yes'", "Add 'works-council: no'"]]);
  });

  it('asks for advice where nothing needs consent, and consent includes it', () => {
    const found = findingOf(plan({ facts: 'observes-staff: no' }), rule);
    expect([found.severity, found.at, found.what]).toEqual([
      'warning',
      'u',
      "'Plan shifts' changes how people work, without advice of the works council (WOR, Art. 25(1)(k)) before the first use on 3 May 2027",
    ]);
    const step = 'works-council: consent for u on 2027-02-01';
    expect(findingsOf(plan({ facts: 'observes-staff: no', step }), rule)).toEqual([]);
  });

  it('does not take advice for consent', () => {
    const step = 'works-council: advice for u on 2027-02-01';
    expect(findingOf(plan({ facts: 'observes-staff: yes', step }), rule).finding.message).toBe('before');
  });

  it('cannot be decided while nobody knows what the system can show', () => {
    for (const facts of ['observes-staff: unknown', 'profiling: no']) {
      const found = findingOf(plan({ facts }), rule);
      expect([found.severity, found.what]).toEqual([
        'warning',
        "Whether 'Plan shifts' needs consent of the works council (WOR, Art. 27(1)(l)) cannot be decided: 'observes-staff' is not known",
      ]);
    }
  });

  it('takes no step of a misspelt use case for one of all use cases, and leaves it to the rule about names', () => {
    const late = (about: string) =>
      plan({ facts: 'performs: candidate-evaluation', step: `works-council: consent ${about}on 2027-06-01` });
    expect(findingsOf(late(''), rule)).toHaveLength(1);
    expect(findingsOf(late('for w '), rule)).toEqual([]);
    expect(findingsOf(late('for w '), 'name/unresolved')).toHaveLength(1);
  });

  it('leaves what is not classified to another rule', () => {
    const text = plan({ facts: 'observes-staff: yes' }).replace(/ai-act \{[^}]*\}/, '');
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('plans the step before the pilot, or as work that the pilot waits for', () => {
    const text = plan({ facts: 'observes-staff: yes' });
    expect(findingOf(text, rule).fixes).toEqual([
      "Add 'works-council: consent for u on 2027-04-19'",
      "Plan it as a task that 'Pilot' waits for …",
    ]);
    expect(afterFix(text, rule, 1)).toContain(
      'task works-council-u "Works council: Plan shifts" {\n      duration: 6 weeks',
    );
  });
});

describe('in Germany', () => {
  const company = 'country: DE, works-council: yes';

  it('needs an agreement on what is able to observe staff', () => {
    expect(findingOf(plan({ company, facts: 'observes-staff: yes' }), rule, { language: 'de' }).what).toBe(
      "'Plan shifts' kann Beschäftigte beobachten, ohne Einigung mit dem Betriebsrat (BetrVG, § 87 Abs. 1 Nr. 6) vor der ersten Nutzung am 3. Mai 2027",
    );
  });

  it('needs consent to guidelines for choosing people, and else tells the council of the work with AI', () => {
    expect(findingOf(plan({ company, facts: 'performs: cv-filtering' }), rule).what).toContain('BetrVG, §95(2a)');
    const told = findingOf(plan({ company, facts: 'observes-staff: no' }), rule);
    expect([told.severity, told.what]).toEqual(['warning', expect.stringContaining('BetrVG, §90(1) no. 3')]);
  });

  it('takes 13 weeks from the first information, as stated or at the earliest from now', () => {
    const agreed = (date: string, told = '') =>
      plan({ company, facts: 'observes-staff: yes', step: `${told}works-council: consent for u on ${date}` });
    const found = findingOf(agreed('2027-02-21'), rule);
    expect([found.severity, found.at, found.what]).toEqual([
      'warning',
      '2027-02-21',
      "The agreement with the works council on 'Plan shifts' is due on 21 Feb 2027, 12 weeks after the first information at most",
    ]);
    expect(findingsOf(agreed('2027-02-22'), rule)).toEqual([]);
    expect(findingOf(agreed('2027-04-05', 'works-council: advice for u on 2027-02-01\n    '), rule).what).toContain(
      '9 weeks',
    );
    // What was agreed before the plan is judged needs no more time.
    expect(findingsOf(agreed('2026-11-20'), rule)).toEqual([]);
  });

  it('says nothing of a company elsewhere', () => {
    expect(
      findingsOf(plan({ company: 'country: AT, works-council: yes', facts: 'observes-staff: yes' }), rule),
    ).toEqual([]);
  });
});
