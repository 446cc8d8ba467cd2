import { describe, expect, it } from 'vitest';
import { exampleFile, reportFor } from './read-report.ts';

const PLAN = `plan p "P" {
  start: 2027-01-04
  as-of: 2027-03-01
  use-case sorting "Sort mail" {
    status: chosen
    benefit hours "Hours saved" {
      amount: 60k..100k / year
      starts: month 6
      ramp: 3 months
    }
  }
  budget {
    total: 100k
    running: 10k / year
    claims: roi 40%
    claims: payback 36 months
    stage one "All of it" {
      months: 1..6
      amount: 100k
    }
  }
  roadmap {
    phase all "Roll-out" {
      kind: rollout
      duration: 20..30 weeks
      delivers: sorting
    }
  }
}
`;

describe('the business case', () => {
  it('says in one sentence what goes in, what comes back and when', () => {
    const { businessCase, verdict } = reportFor(exampleFile('quotes.aiplan'));
    expect(businessCase.summary).toBe('€360,000 brings €201,975 a year and pays back in 49 months.');
    const pays = verdict.find(({ key }) => key === 'pays');
    expect(pays).toMatchObject({ label: 'Does it pay', value: 'Pays back in 49 months', standing: null });
  });

  it('holds what the plan claims beside what follows from it', () => {
    const { claims } = reportFor(PLAN).businessCase;
    expect(
      claims.map(({ label, claimed, computed, difference, word }) => [label, claimed, computed, difference, word]),
    ).toEqual([
      ['Return on investment', '40%', '−20%', '60 points', 'does not follow'],
      ['Payback time', '36 months', '25 months', '11 months', 'does not follow'],
    ]);
    expect(claims.map(({ chance }) => chance)).toEqual([
      expect.stringMatching(/^reached in \d+% of the runs$/),
      expect.stringMatching(/^reached in \d+% of the runs$/),
    ]);
  });

  it('takes a claim for held within the tolerance of the profile', () => {
    const claimed = (line: string) =>
      reportFor(PLAN.replace('claims: payback 36 months', `claims: ${line}`)).businessCase;
    const words = (line: string) => claimed(line).claims.map(({ word }) => word)[1];
    // It pays back in 25 months, and the profile allows one month.
    expect(words('payback 26 months')).toBe('holds');
    expect(words('payback 27 months')).toBe('does not follow');
    const npv = claimed('npv 1').figures.find(({ name }) => name === 'npv');
    expect(npv?.value).not.toMatch(/\.\d\d(?!\d)/);
  });

  it('draws the money over time with a band, the day of use and the day when it is paid back', () => {
    const { cash } = reportFor(PLAN).businessCase;
    expect(cash?.marks.map(({ key }) => key)).toEqual(['today', 'go-live', 'payback']);
    expect(cash?.line).toMatch(/^M0,\d+L/);
    expect(cash?.band).toMatch(/^M0,\d+L.*Z$/);
    expect(cash?.moneyTicks.map(({ label }) => label)).toContain('€0');
    const months = cash?.rows.map(({ when }) => when) ?? [];
    expect(months.at(-1)).toMatch(/\(month \d+\)$/);
    for (const { at } of [...(cash?.moneyTicks ?? []), ...(cash?.monthTicks ?? [])]) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(100);
    }
  });

  it('names the inputs that move the result, each by its line', () => {
    const { tornado } = reportFor(PLAN).businessCase;
    expect(tornado?.title).toBe('What moves it most: Net present value');
    expect(tornado?.bars.map(({ name, id }) => [name, id])).toEqual([
      ['Amount, Hours saved', 'plan:p/use-case:sorting/benefit:hours'],
    ]);
  });

  it('says what is missing where a figure does not follow', () => {
    const { figures, cash, tornado } = reportFor(`plan p "P" {
  use-case sorting "Sort mail" {
    status: chosen
    benefit hours "Hours saved" { saves: 2 h }
  }
}
`).businessCase;
    const roi = figures.find(({ name }) => name === 'roi');
    expect(roi).toMatchObject({ value: 'not known', standing: 'open', chances: null });
    expect(roi?.definition).toMatch(/\.$/);
    expect([cash, tornado]).toEqual([null, null]);
  });

  it.each(['en', 'nl', 'de'] as const)('says how each figure is computed without its name again, in %s', (language) => {
    const { figures } = reportFor(PLAN, language).businessCase;
    const known = figures.flatMap(({ definition }) => definition ?? []);
    expect(known.length).toBeGreaterThan(3);
    // The names: "Return on investment", "Terugverdientijd", "Kapitalwert".
    expect(known.filter((definition) => /^\p{Lu}[^:.;]*: /u.test(definition))).toEqual([]);
    expect(known.filter((definition) => !/^\p{Lu}.*\.$/u.test(definition))).toEqual([]);
  });

  it('shows how to begin where there is no benefit', () => {
    const { empty } = reportFor('plan p "P" { use-case a "A" { status: chosen } }').businessCase;
    expect(empty?.what).toMatch(/^No benefit yet\./);
    expect(empty?.code).toContain('saves: 3.5 h');
  });

  it('speaks the language of the plan', () => {
    const dutch = reportFor(PLAN, 'nl').businessCase;
    expect(dutch.summary).toBe('€ 100.000 levert € 80.000 per jaar op en is terugverdiend in 25 maanden.');
    const german = reportFor(PLAN, 'de').businessCase;
    expect(german.claims.map(({ word }) => word)).toEqual(['folgt nicht', 'folgt nicht']);
  });
});

describe('the budget', () => {
  it('stands beside what people and things cost', () => {
    const { cost } = reportFor(exampleFile('quality-control.aiplan')).budget;
    expect(cost?.rows.map(({ name, declared, computed, word }) => [name, declared, computed, word])).toContainEqual([
      'Personnel',
      '€129,000',
      '€128,667',
      'enough',
    ]);
    expect(cost?.remark).toContain('training');
  });
});
