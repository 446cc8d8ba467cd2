import { describe, expect, it } from 'vitest';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { expectCase, inPlan } from '../../support/text-case.ts';

/** A plan with these people: id, roles, further facts. */
function team(...people: readonly (readonly [id: string, roles: string, ...facts: string[]])[]): string {
  const blocks = people.flatMap(([id, roles, ...facts]) => [
    `  person ${id} "${(id[0] ?? '').toUpperCase()}${id.slice(1)}" {`,
    ...[`roles: ${roles}`, ...facts].map((fact) => `    ${fact}`),
    '  }',
  ]);
  return inPlan('team {', ...blocks, '}');
}

const RULES = [
  ['team/missing-business-lead', 'business-lead', 'Nobody leads from the business side', 'Business lead', '20%'],
  [
    'team/missing-product-owner',
    'product-owner',
    'Nobody is product owner: nobody looks after backlog, priorities and stakeholders',
    'Product owner',
    '30%',
  ],
  [
    'team/missing-data-science',
    'data-scientist',
    'No data scientist, technical lead or vendor builds the model',
    'Data scientist',
    '50%',
  ],
  ['team/missing-data-engineer', 'data-engineer', 'Nobody covers data engineering', 'Data engineer', '30%'],
  [
    'team/missing-compliance-officer',
    'compliance-officer',
    'Nobody covers compliance; part-time is enough',
    'Compliance officer',
    '10%',
  ],
] as const;

describe.each(RULES)('%s', (rule, role, what, seat, allocation) => {
  const bare = team(['mo', 'domain-expert']);
  const more = rule === 'team/missing-data-science' ? ['Name the vendor of the model …'] : [];
  const given = (text: string) => findingOf(text, rule).fixes.filter((title) => title.startsWith('Give'));

  it('stands on the team and offers whoever has time, a vacancy, and a supplier', () => {
    expectCase(rule, {
      text: bare,
      at: 'team',
      what,
      severity: 'warning',
      fixes: [
        `Give 'Mo' the role '${seat}'`,
        `Add a vacancy '${seat}' to the team`,
        `Name a supplier for '${seat}' …`,
        ...more,
      ],
    });
    expect(
      findingOf(bare, rule)
        .finding.fixes()
        .map(({ safety }) => safety),
    ).toEqual(['unsafe', 'unsafe', 'placeholder', ...more.map(() => 'placeholder')]);
  });

  it('writes the vacancy behind the people', () => {
    expect(afterFix(bare, rule, 1)).toBe(
      inPlan(
        'team {',
        '  person mo "Mo" {',
        '    roles: domain-expert',
        '  }',
        `  vacancy ${role} "${seat}" {`,
        `    roles: ${role}`,
        `    allocation: ${allocation}`,
        '  }',
        '}',
      ),
    );
  });

  it('gives somebody from a supplier an end and a successor, and leaves the names to the author', () => {
    expect(afterFix(bare, rule, 2)).toContain(
      [
        `    person external-${role} "${seat}" {`,
        `      roles: ${role}`,
        '      external: "Supplier"',
        `      allocation: ${allocation}`,
        '      until: month 9',
        '      hands-over-to: mo by month 9',
        '    }',
      ].join('\n'),
    );
    const [, , placeholder] = findingOf(bare, rule).finding.fixes();
    expect(placeholder?.edits[0]?.text).toContain(`"\${1:${seat}}" {`);
    expect(placeholder?.edits[0]?.text).toMatch(/external: "\$\{2:Supplier\}"/);
    expect(findingsOf(afterFix(bare, rule, 2), 'team/external-without-handover')).toEqual([]);
  });

  it('adds the role to somebody of the team', () => {
    expect(afterFix(bare, rule, 0)).toBe(team(['mo', `domain-expert, ${role}`]));
  });

  it.each([0, 1, 2])('is cured by fix %i', (number) => {
    expect(findingsOf(afterFix(bare, rule, number), rule)).toEqual([]);
  });

  it('stands on the plan where there is no team, and opens one', () => {
    const text = inPlan('goal: "Faster"');
    expectCase(rule, {
      text,
      at: 'p',
      what,
      severity: 'warning',
      fixes: [`Add a vacancy '${seat}' to the team`, `Name a supplier for '${seat}' …`, ...more],
      fixed: `plan p "P" {\n  goal: "Faster"\n\n  team {\n    vacancy ${role} "${seat}" {\n      roles: ${role}\n      allocation: ${allocation}\n    }\n  }\n}\n`,
    });
    expect(findingsOf(afterFix(text, rule), rule)).toEqual([]);
  });

  it('asks nobody who has two roles, no time, or no roles stated', () => {
    const text = team(
      ['two', 'domain-expert, change-manager'],
      ['full', 'domain-expert', 'allocation: 100%'],
      ['free', 'domain-expert', 'allocation: 99%'],
    );
    expect(given(text)).toEqual([`Give 'Free' the role '${seat}'`]);
  });

  it('offers two people at most, least loaded first', () => {
    const text = team(
      ['a', 'domain-expert', 'allocation: 80%'],
      ['b', 'domain-expert', 'allocation: 20%'],
      ['c', 'domain-expert', 'allocation: 60%'],
      ['d', 'domain-expert', 'allocation: 40%'],
    );
    expect(given(text)).toEqual(['B', 'D'].map((who) => `Give '${who}' the role '${seat}'`));
  });

  it('counts the tasks of the roadmap as load, and asks nobody who has left', () => {
    const people = team(
      ['busy', 'domain-expert', 'allocation: 20%'],
      ['gone', 'domain-expert', 'until: 2026-06-30'],
      ['free', 'domain-expert', 'allocation: 60%'],
    );
    const text = people.replace(
      /\}\n$/,
      [
        '  as-of: 2026-11-23',
        '  start: 2027-01-04',
        '  roadmap {',
        '    task one "One" {',
        '      duration: 2 weeks',
        '      assigned: busy 100%',
        '    }',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
    expect(given(text)).toEqual([`Give 'Free' the role '${seat}'`]);
  });

  it('takes an id that is free', () => {
    const text = inPlan(
      'team {',
      `  person ${role} "X" {`,
      '    roles: domain-expert',
      '    allocation: 100%',
      '  }',
      '}',
    );
    expect(afterFix(text, rule, 0)).toContain(`vacancy ${role}-2 "${seat}" {`);
  });

  it.each([
    ['one person has the role among others', team(['mo', `domain-expert, ${role}`])],
    ['a vacancy has it', inPlan('team {', `  vacancy v "V" {`, `    roles: ${role}`, '  }', '}')],
    ['roles are being written', inPlan('team {', '  person mo "Mo" {', '    roles', '  }', '}')],
    ['roles have no value yet', inPlan('team {', '  person mo "Mo" {', '    roles:', '  }', '}')],
    ['an import is missing, which may bring somebody', `import "gone.aiplan"\n${bare}`],
    ['braces do not match', bare.replace(/\}\n$/, '')],
    ['the word for the team is misspelt', bare.replace('team {', 'taem {')],
  ])('is silent where %s', (_, text) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });

  it('counts people of an imported file only where the plan has them', () => {
    const people = `person mo "Mo" {\n  roles: ${role}\n}\n`;
    const files = (line: string) => ({
      'plan.aiplan': `import "people.aiplan"\n${inPlan('team {', line, '}')}`,
      'people.aiplan': people,
    });
    expect(findingsOf(files('  members: mo'), rule)).toEqual([]);
    expect(findingsOf(files(''), rule)).toHaveLength(1);
  });
});

describe('team/missing-business-lead', () => {
  const rule = 'team/missing-business-lead';
  const text = (department: string, useCase: string) =>
    inPlan(
      'company {',
      '  department sales "Sales"',
      '  department it "IT"',
      '}',
      'team {',
      '  person anna "Anna" {',
      '    roles: business-lead',
      ...(department ? [`    department: ${department}`] : []),
      '  }',
      '  person erik "Erik" {',
      '    roles: domain-expert',
      '    department: sales',
      '  }',
      '}',
      'use-case quotes "Quotes" {',
      ...useCase.split('\n').map((line) => `  ${line}`),
      '}',
    );

  it('finds a lead from another department, on the department of the use case', () => {
    const other = text('it', 'department: sales');
    expectCase(rule, {
      text: other,
      at: 'sales',
      what: "No business lead comes from 'Sales', the department of 'Quotes'",
      severity: 'warning',
      fixes: [],
    });
    expect(findingOf(other, rule).finding.related.map(({ data }) => data)).toEqual([{ lead: 'Anna' }]);
  });

  it.each([
    ['the lead comes from there', text('sales', 'department: sales')],
    ['the lead states no department', text('', 'department: sales')],
    ['the use case states none', text('it', 'status: chosen')],
    ['the use case is a candidate only', text('it', 'department: sales\nstatus: candidate')],
    ['the use case is retired', text('it', 'department: sales\nstatus: retired')],
    ['the department has no name yet', text('it', 'department: salse')],
    ['the department of the lead has no name yet', text('ti', 'department: sales')],
    [
      'nobody at all comes from there',
      text('it', 'department: sales').replace('      department: sales', '      department: it'),
    ],
  ])('is silent where %s', (_, plan) => {
    expect(findingsOf(plan, rule)).toEqual([]);
  });
});

describe('team/missing-data-science', () => {
  const rule = 'team/missing-data-science';
  const withTechnology = (...facts: string[]) =>
    team(['anna', 'business-lead']).replace(
      /\}\n$/,
      `  technology t "T" {\n${facts.map((fact) => `    ${fact}\n`).join('')}  }\n}\n`,
    );

  it.each([
    [[], 1],
    [['vendor: "Maker"'], 0],
    [['vendor: "Maker"', 'category: ai-services'], 0],
    [['vendor: "Maker"', 'category: licence'], 0],
    [['vendor: "Maker"', 'category: cloud'], 1],
    [['vendor: "Maker"', 'category: development-tools'], 1],
    [['category: ai-services'], 1],
  ])('with a technology %j is found %i times: a vendor of the model counts, one of tools does not', (facts, times) => {
    expect(findingsOf(withTechnology(...facts), rule)).toHaveLength(times);
  });

  it('counts a technical lead', () => {
    expect(findingsOf(team(['tess', 'technical-lead']), rule)).toEqual([]);
  });
});

describe('team/missing-data-engineer', () => {
  const rule = 'team/missing-data-engineer';
  const withData = (data: string) =>
    team(['ravi', 'data-scientist']).replace(
      /\}\n$/,
      `  data a "A" {\n  }\n  data b "B" {\n  }\n  use-case u "Forecast" {\n    data: ${data}\n  }\n}\n`,
    );

  it('says how many sources come together', () => {
    expect(findingOf(withData('a, b'), rule).what).toBe(
      "'Forecast' brings 2 data sources together, but nobody covers data engineering",
    );
    expect(findingOf(withData('a'), rule).what).toBe('Nobody covers data engineering');
  });
});

describe('team/missing-compliance-officer', () => {
  const rule = 'team/missing-compliance-officer';
  const plan = (...lines: string[]) =>
    team(['ravi', 'data-scientist']).replace(/\}\n$/, `${lines.map((line) => `  ${line}\n`).join('')}}\n`);
  const useCase = (performs: string) => [
    'use-case u "Ranking" {',
    '  ai-act {',
    `    performs: ${performs}`,
    '  }',
    '}',
  ];
  const data = (personal: string) => ['data cvs "CVs" {', `  personal-data: ${personal}`, '}'];

  it('names the use that the law lists, else the personal data, else nothing', () => {
    const listed = "Nobody covers compliance, though 'Ranking' performs a use that the AI Act lists (cv-filtering)";
    expect(findingOf(plan(...useCase('cv-filtering'), ...data('yes')), rule).what).toBe(listed);
    expect(findingOf(plan(...useCase('none'), ...data('yes')), rule).what).toBe(
      "Nobody covers compliance, though 'CVs' holds personal data",
    );
    expect(findingOf(plan(...useCase('none'), ...data('unknown')), rule).what).toBe(
      'Nobody covers compliance; part-time is enough',
    );
  });

  it('speaks Dutch and German', () => {
    const text = plan(...data('yes'));
    expect(findingOf(text, rule, { language: 'nl' }).what).toBe(
      "Niemand is verantwoordelijk voor compliance, terwijl 'CVs' persoonsgegevens bevat",
    );
    expect(findingOf(text, rule, { language: 'de' }).what).toBe(
      "Niemand ist für Compliance zuständig, obwohl 'CVs' personenbezogene Daten enthält",
    );
  });

  it("titles the vacancy in the plan's language", () => {
    expect(afterFix(plan('language: de'), rule, 1)).toContain('vacancy compliance-officer "Compliance Officer"');
    expect(afterFix(plan('language: nl'), 'team/missing-business-lead', 1)).toContain(
      'vacancy business-lead "Zakelijk verantwoordelijke"',
    );
  });
});
