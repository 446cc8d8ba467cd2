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
    'Nobody is product owner: backlog, priorities and stakeholders have no one',
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

  it('stands on the team and offers a vacancy, a person, and whoever has time', () => {
    expectCase(rule, {
      text: bare,
      at: 'team',
      what,
      severity: 'warning',
      fixes: [`Add a vacancy '${seat}' to the team`, `Add a person as '${seat}' …`, `Give 'Mo' the role '${seat}'`],
    });
    expect(
      findingOf(bare, rule)
        .finding.fixes()
        .map(({ safety }) => safety),
    ).toEqual(['unsafe', 'placeholder', 'unsafe']);
  });

  it('writes the vacancy behind the people', () => {
    expect(afterFix(bare, rule, 0)).toBe(
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

  it('leaves name and share of a person to the author', () => {
    expect(afterFix(bare, rule, 1)).toContain(
      `    person name "Name" {\n      roles: ${role}\n      allocation: ${allocation}\n    }\n  }\n`,
    );
    const [, placeholder] = findingOf(bare, rule).finding.fixes();
    expect(placeholder?.edits[0]?.text).toMatch(/person \$\{1:name\} "\$\{2:Name\}" \{/);
  });

  it('adds the role to somebody of the team', () => {
    expect(afterFix(bare, rule, 2)).toBe(team(['mo', `domain-expert, ${role}`]));
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
      fixes: [`Add a vacancy '${seat}' to the team`, `Add a person as '${seat}' …`],
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
    expect(findingOf(text, rule).fixes.slice(2)).toEqual([`Give 'Free' the role '${seat}'`]);
  });

  it('offers three people at most, least loaded first', () => {
    const text = team(
      ['a', 'domain-expert', 'allocation: 80%'],
      ['b', 'domain-expert', 'allocation: 20%'],
      ['c', 'domain-expert', 'allocation: 60%'],
      ['d', 'domain-expert', 'allocation: 40%'],
    );
    expect(findingOf(text, rule).fixes.slice(2)).toEqual(
      ['B', 'D', 'C'].map((who) => `Give '${who}' the role '${seat}'`),
    );
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
    expect(afterFix(plan('language: de'), rule, 0)).toContain('vacancy compliance-officer "Compliance-Beauftragte"');
    expect(afterFix(plan('language: nl'), 'team/missing-business-lead', 0)).toContain(
      'vacancy business-lead "Business lead"',
    );
  });
});
