import { describe, expect, it } from 'vitest';
import { findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

const rule = 'team/external-without-handover';

/** Vera from outside and two colleagues from within. */
function withVera(...facts: string[]): string {
  return inPlan(
    'start: 2027-01-04',
    'team {',
    '  person vera "Vera" {',
    '    roles: data-scientist',
    '    external: "Vision consultancy"',
    ...facts.map((fact) => `    ${fact}`),
    '  }',
    '  person karim "Karim" {',
    '    roles: data-engineer',
    '    allocation: 60%',
    '  }',
    '  person petra "Petra" {',
    '    roles: product-owner',
    '    allocation: 30%',
    '  }',
    '}',
  );
}

describe('team/external-without-handover', () => {
  it('names role and last day, and offers the two who have most time', () => {
    expectCase(rule, {
      text: withVera('until: month 8'),
      at: 'vera',
      what: "'Vera' (data-scientist) is external and hands over to nobody before leaving (3 Sep 2027)",
      severity: 'warning',
      fixes: ["Add 'hands-over-to: petra by month 8'", "Add 'hands-over-to: karim by month 8'"],
      fixed: withVera('until: month 8', 'hands-over-to: petra by month 8'),
    });
  });

  it('says the month where the plan does not say when it begins', () => {
    const text = withVera('until: month 8').replace('  start: 2027-01-04\n', '');
    expect(findingOf(text, rule).what).toContain('before leaving (month 8)');
    expect(findingOf(text, rule, { language: 'de' }).what).toContain('(Monat 8)');
  });

  it('leaves an end that is not known to the author', () => {
    const text = withVera();
    expectCase(rule, {
      text,
      at: 'vera',
      what: "'Vera' (data-scientist) is external, with neither an end date nor a handover",
      severity: 'warning',
      fixed: withVera('until: month 9', 'hands-over-to: petra by month 9'),
    });
    expect(
      findingOf(text, rule)
        .finding.fixes()
        .map(({ safety }) => safety),
    ).toEqual(['placeholder', 'placeholder']);
  });

  it('moves a handover that comes after the last day', () => {
    expectCase(rule, {
      text: withVera('until: 2027-08-31', 'hands-over-to: karim by 2027-09-30'),
      at: '2027-09-30',
      what: "'Vera' leaves on 31 Aug 2027, but hands over to 'Karim' only by 30 Sep 2027",
      severity: 'warning',
      fixes: ["Write 'by 2027-08-31'"],
      fixed: withVera('until: 2027-08-31', 'hands-over-to: karim by 2027-08-31'),
    });
  });

  it('follows a handover from one external to another, and a ring of them leads nowhere', () => {
    const ring = withVera('until: 2027-08-31', 'hands-over-to: noor').replace(
      '  person karim',
      '  person noor "Noor" {\n      roles: technical-lead\n      external: "Cloud supplier"\n      until: 2027-12-31\n      hands-over-to: vera\n    }\n    person karim',
    );
    expect(findingsOf(ring, rule).map(({ what }) => what)).toEqual([
      "'Vera' hands over to 'Noor', who is external too",
      "'Noor' hands over to 'Vera', who is external too",
    ]);
    expect(findingsOf(ring.replace('hands-over-to: vera', 'hands-over-to: karim'), rule)).toEqual([]);
  });

  it.each([
    ['Overdracht van het model', 0],
    ['Übergabe an den Betrieb', 0],
    ['Hand over the pipelines', 0],
    ['Train the model', 1],
  ])('with a task "%s" of both finds %i', (title, times) => {
    const text = withVera('until: month 8').replace(
      /\}\n$/,
      `  roadmap {\n    task t "${title}" {\n      duration: 2 weeks\n      assigned: vera, karim\n    }\n  }\n}\n`,
    );
    expect(findingsOf(text, rule)).toHaveLength(times);
  });

  it('finds no handover in a task of the external alone', () => {
    const text = withVera('until: month 8').replace(
      /\}\n$/,
      '  roadmap {\n    task t "Handover" {\n      duration: 2 weeks\n      assigned: vera\n    }\n  }\n}\n',
    );
    expect(findingsOf(text, rule)).toHaveLength(1);
  });

  it.each([
    ['roles are half typed', withVera('until: month 8').replace('roles: data-scientist', 'roles')],
    ['the line about the handover has no value yet', withVera('until: month 8', 'hands-over-to:')],
    ['no role is stated', withVera('until: month 8').replace('      roles: data-scientist\n', '')],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });

  const rotating = (...facts: string[]) =>
    inPlan(
      'team {',
      '  person marion "Marion" {',
      '    roles: business-lead',
      '    until: 2027-07-02',
      ...facts.map((fact) => `    ${fact}`),
      '  }',
      '  person stefan "Stefan" {',
      '    roles: business-lead',
      '    from: 2027-07-05',
      '    until: 2027-12-31',
      '  }',
      '}',
    );

  it('finds a lead that rotates, at the one who leaves, and names who follows', () => {
    expectCase(rule, {
      text: rotating(),
      at: 'marion',
      what: "'Marion' is business-lead until 2 Jul 2027, 'Stefan' follows, and no handover between them is planned",
      severity: 'warning',
      fixes: ["Add 'hands-over-to: stefan by 2027-07-02'"],
      fixed: rotating('hands-over-to: stefan by 2027-07-02'),
    });
  });

  it('finds nothing where both hold the role for a while', () => {
    expect(findingsOf(rotating().replace('from: 2027-07-05', 'from: 2027-06-01'), rule)).toEqual([]);
  });

  it('speaks Dutch and German', () => {
    expect(findingOf(withVera(), rule, { language: 'nl' }).what).toBe(
      "'Vera' (data-scientist) is extern, zonder einddatum en zonder overdracht",
    );
    expect(findingOf(withVera(), rule, { language: 'de' }).what).toBe(
      "'Vera' (data-scientist) ist extern, ohne Enddatum und ohne Übergabe",
    );
  });
});
