import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

describe('organisation/no-management-line', () => {
  const rule = 'organisation/no-management-line';
  const what = 'No sponsor from top management is named';

  it('stands on the organisation and leaves the name to the author', () => {
    expectCase(rule, {
      text: inPlan('organisation {', '  model: hybrid', '}'),
      at: 'organisation',
      what,
      severity: 'warning',
      fixes: ['Name a sponsor …'],
      fixed: inPlan('organisation {', '  model: hybrid', '  sponsor: "Managing director"', '}'),
    });
  });

  it('stands on the plan where there is no organisation, and adds one', () => {
    const text = inPlan('goal: "Faster quotes"');
    expectCase(rule, {
      text,
      at: 'p',
      what,
      severity: 'warning',
      fixed: inPlan('goal: "Faster quotes"', '', 'organisation {', '  sponsor: "Managing director"', '}').replace(
        / +$/gm,
        '',
      ),
    });
    const [fix] = findingOf(text, rule).finding.fixes();
    expect(fix?.safety).toBe('placeholder');
    expect(fix?.edits[0]?.text).toMatch(/sponsor: \$\{1:"Managing director"\}/);
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });

  it.each([
    ['a sponsor', 'sponsor: "Managing director"'],
    ['a line to the top', 'reports-to: "Managing director"'],
    ['a sponsor being written', 'sponsor:'],
    ['half a line', 'reports-to'],
  ])('is silent with %s', (_, line) => {
    expect(findingsOf(inPlan('organisation {', `  ${line}`, '}'), rule)).toEqual([]);
  });

  it('speaks Dutch and German', () => {
    expect(findingOf(inPlan(), rule, { language: 'nl' }).what).toBe('Er is geen opdrachtgever uit de directie genoemd');
    expect(findingOf(inPlan(), rule, { language: 'de' }).what).toBe(
      'Kein Sponsor aus der Geschäftsleitung ist benannt',
    );
  });
});

describe('organisation/budget-owner-not-business', () => {
  const rule = 'organisation/budget-owner-not-business';
  const plan = (owner: string, annaRoles = 'business-lead', bobRoles = 'domain-expert') =>
    inPlan(
      'team {',
      '  person anna "Anna" {',
      `    roles: ${annaRoles}`,
      '  }',
      '  person bob "Bob" {',
      `    roles: ${bobRoles}`,
      '  }',
      '}',
      'budget {',
      '  total: 100k',
      ...(owner === '' ? [] : [`  owner: ${owner}`]),
      '}',
    );

  it('names both people, on the owner', () => {
    expectCase(rule, {
      text: plan('bob'),
      at: 'bob',
      what: "The budget is owned by 'Bob', the business lead is 'Anna'",
      severity: 'warning',
      fixes: ["Write 'owner: anna'"],
      fixed: plan('anna'),
    });
    const { finding } = findingOf(plan('bob'), rule);
    expect(finding.fixes()[0]?.safety).toBe('unsafe');
    expect(finding.related.map(({ data }) => data)).toEqual([{ lead: 'Anna' }]);
  });

  it('speaks Dutch and German', () => {
    expect(findingOf(plan('bob'), rule, { language: 'nl' }).what).toBe(
      "Het budget ligt bij 'Bob', de zakelijk verantwoordelijke is 'Anna'",
    );
    expect(findingOf(plan('bob'), rule, { language: 'de' }).what).toBe(
      "Das Budget liegt bei 'Bob', die fachliche Leitung hat 'Anna'",
    );
  });

  it('offers each of several leads', () => {
    const lead = ['  person cas "Cas" {', '    roles: business-lead', '  }'];
    const several = plan('bob').replace(
      '    person bob',
      `${lead.map((line) => `  ${line}\n`).join('')}    person bob`,
    );
    expect(findingOf(several, rule).fixes).toEqual(["Write 'owner: anna'", "Write 'owner: cas'"]);
  });

  it.each([
    ['the lead owns it', plan('anna')],
    ['a second lead owns it', plan('bob', 'business-lead', 'business-lead')],
    ['nobody is lead', plan('bob', 'product-owner')],
    ['no owner is stated', plan('')],
    ['the owner is nobody', plan('bobb')],
    ['the owner is being written', plan(' ')],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});
