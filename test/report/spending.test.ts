import { describe, expect, it } from 'vitest';
import { exampleFile, reportFor } from './read-report.ts';

describe('spending over time', () => {
  it('adds up stages and computed cost month by month', () => {
    const { spending } = reportFor(`plan p "P" { start: 2026-01-01
      technology cloud "Cloud" { category: cloud
 cost: 1k / month }
      budget { total: 9k
 stage a "A" { months: 1..2
 amount: 6k } stage b "B" { months: 2..3
 amount: 3k } }
    }`).budget;
    expect(spending?.rows).toEqual([
      { when: 'month 1', stage: '€3,000', computed: '€1,000', stageSum: '€3,000', computedSum: '€1,000' },
      { when: 'month 2', stage: '€4,500', computed: '€1,000', stageSum: '€7,500', computedSum: '€2,000' },
      { when: 'month 3', stage: '€1,500', computed: '€1,000', stageSum: '€9,000', computedSum: '€3,000' },
    ]);
    expect(spending?.label).toBe('The stages add up to €9,000; people and things as planned cost €3,000');
  });

  it('ends at the sum of the stages and at the total of what the plan costs', () => {
    const { spending, cost } = reportFor(exampleFile('quotes.aiplan')).budget;
    expect(spending?.rows.at(-1)?.stageSum).toBe('€360,000');
    expect(spending?.remark).toBe('The planned amounts are a minimum: some costs cannot be computed.');
    expect(cost?.rows.at(-1)?.computed).toMatch(/^at least €/);
  });

  it('shows the stages alone where nothing can be computed', () => {
    const { spending } = reportFor(`plan p "P" { budget { total: 6k
 stage a "A" { months: 1..2
 amount: 6k } } }`).budget;
    expect(spending).toMatchObject({ computed: null, remark: null });
    expect(spending?.rows.map(({ stageSum, computedSum }) => [stageSum, computedSum])).toEqual([
      ['€3,000', '–'],
      ['€6,000', '–'],
    ]);
  });

  it('gathers long plans into years', () => {
    const { spending } = reportFor(`plan p "P" { budget { total: 6k
 stage a "A" { months: 1..120
 amount: 120k } } }`).budget;
    expect(spending?.rows).toHaveLength(20);
    expect(spending?.rows[0]).toMatchObject({ when: 'months 1–6', stage: '€6,000' });
  });

  it('is left out where neither is known by the month', () => {
    expect(reportFor('plan p "P" { budget { total: 6k } }').budget.spending).toBeNull();
  });

  it('says where the budget is enough in some cases only', () => {
    const { cost } = reportFor(`plan p "P" { start: 2026-01-01
 horizon: 10 months
      technology cloud "Cloud" { category: cloud
 cost: 1k..3k / month }
      budget { total: 60k personnel: 20k
 technology: 20k
 change: 20k }
    }`).budget;
    expect(cost?.rows.find(({ name }) => name === 'Technology')).toMatchObject({
      standing: 'attention',
      word: 'maybe too little',
    });
  });
});
