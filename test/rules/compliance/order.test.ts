import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

const rule = 'compliance/gate-after-go-live';

/** The pilot begins on the start of the plan. */
function plan(steps: string, { start = '2027-02-01', aiAct = '', technology = '' } = {}): string {
  return `plan p "P" {
  start: ${start}
  as-of: 2026-11-23
  use-case u "Chatbot" {
    status: chosen
    ${aiAct}
  }
  ${technology}
  roadmap {
    phase pilot "Pilot" {
      kind: pilot
      duration: 8 weeks
      delivers: u
    }
  }
  compliance {
    ${steps}
  }
}`;
}

describe('compliance/gate-after-go-live', () => {
  it.each([
    ['processor-agreement', 'error', 'GDPR, Art. 28'],
    ['record-of-processing', 'warning', 'GDPR, Art. 30'],
    ['informed', 'warning', 'GDPR, Arts. 13 and 14'],
    ['worker-information', 'warning', 'AI Act, Art. 26(7)'],
    ['registration', 'warning', 'AI Act, Art. 49'],
  ])('%s after the first use: %s (%s)', (fact, severity, article) => {
    const found = findingOf(plan(`${fact}: u on 2027-03-01`), rule);
    expect([found.severity, found.at, found.what]).toEqual([
      severity,
      '2027-03-01',
      expect.stringContaining(`for 'Chatbot' (${article}) is dated 1 Mar 2027, after the first use on 1 Feb 2027`),
    ]);
    expect(findingsOf(plan(`${fact}: u on 2027-02-01`), rule)).toEqual([]);
  });

  it('is an error for the duties of listed uses once they apply', () => {
    const at = (start: string) => findingOf(plan('worker-information: u on 2028-06-01', { start }), rule).severity;
    expect([at('2027-12-01'), at('2027-12-02')]).toEqual(['warning', 'error']);
  });

  it('leaves impact assessments and the works council to their own rules', () => {
    const steps = 'dpia: u on 2027-03-01\n    works-council: consent for u on 2027-03-01\n    fria: u on 2027-03-01';
    expect(findingsOf(plan(steps), rule)).toEqual([]);
  });

  it('looks at dates beside compliance: of contracts, notices and documents', () => {
    const technology = 'technology t "Platform" {\n    for: u\n    processor-agreement: 2027-03-10\n  }';
    expect(findingOf(plan('', { technology }), rule).what).toBe(
      "The processor agreement for 'Platform' (GDPR, Art. 28) is dated 10 Mar 2027, after the first use on 1 Feb 2027",
    );
    const aiAct = 'ai-act {\n      notice: month 2\n      exemption: preparatory documented 2027-02-08\n    }';
    expect(findingsOf(plan('', { aiAct }), rule).map(({ at }) => at)).toEqual(['month 2', '2027-02-08']);
  });

  it('moves the step to a day before the use, and not before the plan is judged', () => {
    const late = (start: string) => plan('processor-agreement: u on 2027-03-01', { start });
    expect(afterFix(late('2027-02-01'), rule)).toContain('processor-agreement: u on 2027-01-18');
    expect(afterFix(late('2026-11-30'), rule)).toContain('processor-agreement: u on 2026-11-23');
    expect(findingOf(late('2026-11-02'), rule).fixes).toEqual([]);
  });

  it('says nothing without dates, of candidates, and of the day itself', () => {
    expect(findingsOf(plan('processor-agreement: u'), rule)).toEqual([]);
    expect(findingsOf(plan('processor-agreement: u on 2027-03-01').replace('chosen', 'candidate'), rule)).toEqual([]);
    expect(findingsOf(plan('processor-agreement: u on 2027-03-01').replace('start: 2027-02-01\n', ''), rule)).toEqual(
      [],
    );
  });
});
