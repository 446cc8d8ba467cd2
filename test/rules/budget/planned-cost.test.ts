import { describe, expect, it } from 'vitest';
import { wordFinding } from '../../../src/rules/engine/present.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';

/** A plan of twelve months. */
const plan = (...lines: string[]) => `plan p "P" {
  start: 2027-01-01
  horizon: 12 months
  ${lines.join('\n  ')}
}`;
const person = (id: string, ...facts: string[]) => `person ${id} "${id}" {\n    ${facts.join('\n    ')}\n  }`;
const team = (...people: string[]) => `team {\n  ${people.join('\n  ')}\n  }`;
const budget = (...lines: string[]) => `budget {\n    ${lines.join('\n    ')}\n  }`;
const tool = (id: string, ...facts: string[]) => `technology ${id} "${id}" {\n    ${facts.join('\n    ')}\n  }`;
const stage = (id: string, amount: string, months = '') => `stage ${id} "${id}" {\n amount: ${amount}\n ${months}\n }`;

describe('budget/personnel-shortfall', () => {
  const rule = 'budget/personnel-shortfall';
  const anna = person('anna', 'allocation: 50%', 'salary: 80k / year', 'on-cost: 30%');

  it('shows what people cost, what is there and who weighs most', () => {
    const ravi = person('ravi', 'allocation: 2 days / month', 'rate: 1_000 / day');
    const found = findingOf(plan(team(anna, ravi), budget('total: 200k', 'personnel: 30%')), rule);
    expect([found.severity, found.at]).toEqual(['error', '30%']);
    expect(found.what).toBe('Planned people cost €76,000; the personnel line has €60,000 (short by €16,000)');
    expect(found.finding.related.map(({ data }) => data['who'])).toEqual(['anna', 'ravi']);
    expect(found.fixes).toEqual(["Write 'personnel: 38%'"]);
  });

  it('lets five per cent pass, and no more', () => {
    // 52,000 is 49,524 and five per cent.
    expect(findingsOf(plan(team(anna), budget('personnel: 49_524')), rule)).toEqual([]);
    expect(findingsOf(plan(team(anna), budget('personnel: 49_523')), rule)).toHaveLength(1);
  });

  it('says at least where somebody has no price yet', () => {
    const open = person('bob', 'allocation: 50%');
    expect(findingOf(plan(team(anna, open), budget('personnel: 40k')), rule).what).toBe(
      'Planned people cost at least €52,000; the personnel line has €40,000 (short by €12,000 or more)',
    );
  });

  it('compares with the whole budget where there is no line', () => {
    expect(findingsOf(plan(team(anna), budget('total: 52k')), rule)).toEqual([]);
    const found = findingOf(plan(team(anna), budget('total: 40k')), rule);
    expect([found.at, found.what, found.fixes]).toEqual([
      '40k',
      'Planned people alone cost at least €52,000; the whole budget is €40,000',
      [],
    ]);
  });

  it('raises no part above the whole', () => {
    expect(findingOf(plan(team(anna), budget('total: 50k', 'personnel: 40%')), rule).fixes).toEqual([]);
  });

  it.each([
    ['in another currency', 'personnel: 10k USD'],
    ['not to be read', 'personnel: little'],
    ['half typed', 'personnel'],
  ])('is silent with a line %s', (_, line) => {
    expect(findingsOf(plan(team(anna), budget(line)), rule)).toEqual([]);
  });
});

describe('budget/tech-shortfall', () => {
  const rule = 'budget/tech-shortfall';

  it('adds up months and single payments', () => {
    const cloud = tool('cloud', 'category: cloud', 'cost: 2k..3k / month');
    const once = tool('link', 'cost: 18k once');
    const found = findingOf(plan(cloud, once, budget('total: 100k', 'technology: 30k')), rule);
    expect([found.severity, found.at, found.fixes]).toEqual(['error', '30k', ["Write 'technology: 48k'"]]);
    expect(found.what).toBe(
      'Technology costs €42,000 to €54,000 in 12 months; its line has €30,000 (short by €12,000 to €24,000)',
    );
    expect(findingsOf(plan(cloud, once, budget('technology: 42k')), rule)).toEqual([]);
  });
});

describe('budget/salary-only', () => {
  const rule = 'budget/salary-only';
  const bare = (id: string) => person(id, 'allocation: 50%', 'salary: 80k / year');

  it('is one finding for a team, cured at once', () => {
    const text = plan(team(bare('anna'), bare('bob')));
    const found = findingOf(text, rule);
    expect([found.severity, found.at, found.finding.related.length]).toEqual(['warning', '80k / year', 1]);
    expect(found.what).toBe(
      '€80,000 is bare salary (anna and bob); employer cost, onboarding and turnover are missing',
    );
    const cured = afterFix(text, rule, "Add 'on-cost: 30%' for anna and bob");
    expect(cured.match(/salary: 80k \/ year\n +on-cost: 30%/g)).toHaveLength(2);
    expect(findingsOf(cured, rule)).toEqual([]);
  });

  it('can be accepted for the team', () => {
    const accept = `accept ${rule} because "The group pays on-cost from another budget" until 2028-01-01`;
    expect(findingsOf(plan(team(accept, bare('anna'), bare('bob'))), rule)).toEqual([]);
  });

  it.each(['on-cost: 0%', 'on-cost: a third', 'external: "Agency"', 'rate: 900 / day', 'on-cost'])(
    'is silent with "%s"',
    (fact) => {
      expect(findingsOf(plan(team(person('anna', 'salary: 80k / year', fact))), rule)).toEqual([]);
    },
  );
});

describe('budget/rate-outside-band', () => {
  const rule = 'budget/rate-outside-band';
  const said = (text: string) => findingsOf(text, rule).map(({ what }) => what);
  const paid = (...facts: string[]) => said(plan(team(person('kim', ...facts))));

  it('compares a year’s salary in any period', () => {
    expect(paid('roles: data-engineer', 'salary: 4_900 / month')).toEqual([
      "'kim' is planned at €58,800 a year; €60,000 to €80,000 is usual for: Data engineer",
    ]);
    expect(paid('roles: data-engineer', 'salary: 5k / month')).toEqual([]);
    expect(paid('roles: data-scientist', 'salary: 69k / year')).toHaveLength(1);
    expect(paid('roles: data-scientist, data-engineer', 'salary: 69k / year')).toEqual([]);
    expect(paid('roles: data-scientist', 'salary: 60k..70k / year')).toEqual([]);
  });

  it('compares the day of somebody from outside', () => {
    const external = 'external: "Agency"';
    expect(paid(external, 'rate: 2_100 / day')).toEqual([
      "'kim' is planned at €2,100 a day; €1,200 to €2,000 is usual for external consultants",
    ]);
    expect(paid(external, 'rate: 150 / h')).toEqual([]);
    expect(paid(external, 'rate: 149 / h')).toHaveLength(1);
    expect(paid('rate: 400 / day')).toEqual([]);
    expect(paid(external, 'rate: 30k once')).toEqual([]);
  });

  it('adds up all tools of a kind', () => {
    const [first, second] = [
      tool('a', 'category: cloud', 'cost: 1k / month'),
      tool('b', 'category: cloud', 'cost: 15k / year'),
    ];
    expect(said(plan(first, second))).toEqual([]);
    expect(said(plan(first))).toEqual(['Cloud infrastructure: €1,000 a month is planned; €2,000 to €5,000 is usual']);
    // What has no price yet can only add to it.
    expect(said(plan(first, tool('c', 'category: cloud')))).toEqual([]);
    expect(said(plan(tool('d', 'category: cloud', 'cost: 6k / month'), tool('c', 'category: cloud')))).toHaveLength(1);
  });

  it('knows nothing of other currencies', () => {
    expect(said(plan('currency: USD', tool('a', 'category: cloud', 'cost: 1k / month')))).toEqual([]);
    expect(said(plan('currency: USD', tool('a', 'category: cloud', 'cost: 1k EUR / month')))).toHaveLength(1);
    expect(paid('roles: data-scientist', 'salary: 40k USD / year')).toEqual([]);
  });
});

describe('budget/phase-outside-band', () => {
  const rule = 'budget/phase-outside-band';
  const four = team(...['a', 'b', 'c', 'd'].map((id) => person(id, 'allocation: 100%')));

  it.each([
    ['poc', '20k', '40k', '19_999', '40_001'],
    ['pilot', '50k', '100k', '49_999', '100_001'],
    ['rollout', '80k', '200k', '79_999', '200_001'],
  ])('takes both ends of the band of a %s', (id, low, high, below, above) => {
    for (const amount of [low, high]) expect(findingsOf(plan(budget(stage(id, amount))), rule)).toEqual([]);
    for (const amount of [below, above]) expect(findingOf(plan(budget(stage(id, amount))), rule).at).toBe(amount);
  });

  it('goes by what the stage pays for, not by what it is called', () => {
    const roadmap = 'roadmap {\n phase try "Try" {\n kind: pilot\n duration: 8 weeks\n paid-by: poc\n }\n }';
    expect(findingOf(plan(budget(stage('poc', '30k')), roadmap), rule).what).toBe(
      "Stage 'poc' has €30,000; €50,000 to €100,000 is usual for a pilot",
    );
  });

  it('shows both figures for the first year where a team of four is near neither', () => {
    const spending = (amount: string, people = four) => plan(people, budget(stage('all', amount, 'months: 1..12')));
    for (const near of ['97k', '206k', '300k', '500k']) expect(findingsOf(spending(near), rule)).toEqual([]);
    const found = findingOf(spending('250k'), rule);
    expect([found.severity, found.at]).toEqual(['hint', 'budget']);
    expect(found.what).toBe(
      'The first year has €250,000; for 4 full-timers the article says €300,000 to €500,000, by its stages €96,700 to €206,700',
    );
    expect(findingsOf(spending('250k', team(person('a', 'allocation: 100%'))), rule)).toEqual([]);
  });

  it('counts of later stages what falls into the first twelve months', () => {
    const stages = [stage('one', '100k', 'months: 1..6'), stage('two', '180k', 'months: 7..18')];
    // 100k and six twelfths of 180k.
    expect(findingsOf(plan(four, budget(...stages)), rule)).toEqual([]);
    expect(findingOf(plan(four, budget(...stages, stage('three', '60k', 'months: 1..12'))), rule).what).toContain(
      '€250,000',
    );
    // Half a year is no year.
    expect(findingsOf(plan(four, budget(stage('one', '60k', 'months: 1..6'))), rule)).toEqual([]);
  });
});

describe('budget/compliance-unfunded', () => {
  const rule = 'budget/compliance-unfunded';
  const ranking = 'use-case ranking "Ranking" {\n status: chosen\n }';
  const legal = (...lines: string[]) =>
    `compliance {\n    dpia: ranking on 2027-02-01\n    ${['works-council: consent for ranking on 2027-02-08', ...lines].join('\n    ')}\n  }`;

  it('names the steps that nobody has money or time for', () => {
    const found = findingOf(plan(ranking, legal()), rule);
    expect([found.severity, found.at, found.fixes]).toEqual(['warning', 'compliance', ["Add 'budget: …'"]]);
    expect(found.what).toBe(
      'Legal steps are planned without money or hours: Data protection impact assessment and Works council',
    );
    expect(wordFinding(found.finding, 'de').what).toContain('und');
  });

  it('is content with hours', () => {
    const officer = (...facts: string[]) => team(person('jan', 'roles: compliance-officer', ...facts));
    expect(findingsOf(plan(officer('allocation: 5%'), ranking, legal()), rule)).toEqual([]);
    const idle = findingOf(plan(officer(), ranking, legal()), rule);
    expect(idle.fixes).toEqual(["Add 'budget: …'", "Add 'allocation: …'"]);
    const task = 'roadmap {\n task check "Check" {\n duration: 2 weeks\n assigned: jan 10%\n }\n }';
    expect(findingsOf(plan(officer(), ranking, legal(), task), rule)).toEqual([]);
  });

  it('is content with money, and not with none', () => {
    expect(findingsOf(plan(ranking, legal('budget: 1k')), rule)).toEqual([]);
    expect(findingOf(plan(ranking, legal('budget: 0')), rule).at).toBe('0');
  });
});

describe('absurd plans', () => {
  it.each([
    ['negative', '-5k', '-80k / year', '-3 / week'],
    ['enormous', '900_000_000_000_000', '900_000_000_000_000 / year', '1_000_000_000_000 / week'],
    ['in other currencies', '5k USD', '80k GBP / year', '3 / week'],
    ['nothing', '0', '0 / year', '0 / week'],
  ])('with figures that are %s fail no rule', (_, amount, yearly, weekly) => {
    const text = `plan p "P" {
  start: 2027-01-01
  horizon: 12_000 months
  team {
    person a "A" {
      roles: data-scientist
      allocation: 900%
      salary: ${yearly}
    }
  }
  technology t "T" {
    category: cloud
    cost: ${yearly}
  }
  use-case u "U" {
    benefit b "B" {
      output: ${weekly} from ${weekly}
      saves: 12_000 h
      at: ${amount} / h
      weeks: 53
    }
    benefit c "C" {
      revenue: ${yearly}
    }
    benefit d "D" {
      revenue: ${yearly} margin 400%
    }
  }
  budget {
    total: ${amount}
    personnel: ${amount}
    technology: 900%
    running: ${yearly}
    claims: roi 900%
    claims: payback 12_000 years
    stage poc "Proof of concept" {
      months: 9..3
      amount: ${amount}
    }
  }
}`;
    for (const group of ['finance', 'budget']) {
      for (const { what } of findingsOf(text, group)) expect(what).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
