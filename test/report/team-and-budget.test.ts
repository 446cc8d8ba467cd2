import { describe, expect, it } from 'vitest';
import { exampleFile, reportFor } from './read-report.ts';

describe('the team', () => {
  it('says who covers which role, and with how much of full time', () => {
    const { team } = reportFor(exampleFile('quotes.aiplan'));
    expect(team.summary).toBe('6 people; 5 of 5 core roles are filled.');
    expect(team.roles.map(({ name, word }) => `${name}: ${word}`)).toEqual([
      'Business lead: covered',
      'Product owner: covered',
      'Data scientist: external',
      'Data engineer: covered',
      'Domain expert: covered',
      'Compliance officer: covered',
    ]);
    const ravi = team.people.find(({ name }) => name === 'Ravi');
    expect(ravi).toMatchObject({
      id: 'plan:quotes/team/person:ravi',
      form: 'external',
      note: 'external, DataWorks, 2 Mar – 28 Aug 2026',
      cells: [null, null, 'external', null, null, null],
      load: { text: '20%', planned: 20, peak: null, over: null },
    });
  });

  it('names gaps, vacancies and too much work', () => {
    const { team } = reportFor(`plan p "P" { team {
      person sam "Sam" { roles: data-scientist, product-owner allocation: 120% }
      vacancy lead "Somebody from sales" { roles: business-lead }
    } }`);
    expect(team.summary).toBe(
      '1 person and 1 vacancy; 2 of 5 core roles are filled. Gap: Data engineer and Compliance officer. Still a vacancy: Business lead.',
    );
    expect(team.people.map(({ load }) => [load.text, load.over])).toEqual([
      ['120%', 'more than full time'],
      ['not stated', null],
    ]);
    expect(team.loadScale).toBe(120);
  });

  it('lets a technical lead cover data science, saying so', () => {
    const { team } = reportFor('plan p "P" { team { person t "Tess" { roles: technical-lead } } }');
    expect(team.roles.find(({ role }) => role === 'data-scientist')).toMatchObject({
      coverage: 'covered',
      note: 'by the technical lead',
    });
  });

  it('shows what overlapping tasks ask for', () => {
    const { team } = reportFor(`plan p "P" { start: 2026-01-05
      team { person a "A" { roles: data-engineer allocation: 50% } }
      roadmap { task x "X" { duration: 2 weeks assigned: a 60% } task y "Y" { duration: 4 weeks assigned: a 60% } } }`);
    expect(team.people[0]?.load).toEqual({
      text: '50%; up to 120% from tasks, 5 Jan – 18 Jan 2026',
      planned: 50,
      peak: 120,
      over: 'more than full time',
    });
  });
});

describe('the budget', () => {
  it('sets the split against the rule of thumb', () => {
    const { budget } = reportFor(exampleFile('screening.aiplan'));
    expect(budget.parts.map(({ text, usualText, deviation }) => [text, usualText, deviation])).toEqual([
      ['25% · €62,500', 'rule of thumb 40%', '15 points below'],
      ['70% · €175,000', 'rule of thumb 30%', '40 points above'],
      ['10% · €25,000', 'rule of thumb 30%', '20 points below'],
    ]);
    expect(budget.partsSum).toEqual({
      text: 'The three parts add up to 105%: 5 points too much.',
      standing: 'attention',
    });
    expect(budget.parts[1]?.id).toBe('plan:screening/budget#technology');
    expect(budget.figures.map(({ value, standing }) => [value, standing])).toEqual([
      ['none stated', 'open'],
      ['not stated', 'open'],
    ]);
  });

  it('places the stages in months and adds them up', () => {
    const { budget } = reportFor(exampleFile('quotes.aiplan'));
    expect(budget.stages.map(({ name, months, amount }) => `${name}, ${months}: ${amount}`)).toEqual([
      'Preparation, months 1–4: €40,000',
      'Proof of concept, months 4–7: €40,000',
      'Pilot, months 7–12: €90,000',
      'Roll-out, months 12–18: €190,000',
    ]);
    expect(budget.stages[0]).toMatchObject({ from: 0, width: 22.22 });
    expect(budget.stagesSum).toEqual({ text: 'The stages add up to €360,000, the total.', standing: 'good' });
    expect(budget.figures.map(({ value, note }) => [value, note])).toEqual([
      ['12% · €43,200', null],
      ['€90,000 a year', '25% of the total'],
    ]);
  });

  it('says by how much the stages miss the total', () => {
    const plan =
      'plan p "P" { budget { total: 100k\n stage a "A" { amount: 70k months: 1..2 } stage b "B" { amount: 20k } } }';
    const { budget } = reportFor(plan);
    expect(budget.stagesSum?.text).toBe('The stages add up to €90,000: €10,000 less than the total.');
    expect(budget.stages[1]).toMatchObject({ months: 'months not stated', from: null });
  });

  it('says nothing about sums of which a part is not stated', () => {
    const { budget } = reportFor('plan p "P" { budget { total: 100k personnel: 40% } }');
    expect(budget.partsSum).toBeNull();
    expect(budget.parts[1]).toMatchObject({ share: null, text: 'not stated', deviation: null });
  });
});
