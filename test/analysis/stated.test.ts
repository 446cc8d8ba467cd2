import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/analysis/rhythm.ts';
import { statedEstimates } from '../../src/analysis/stated-estimates.ts';
import { unfinishedAt, unreadableAt } from '../../src/analysis/statement.ts';
import { planOf, textAt } from '../support/plan.ts';

describe('the estimates that a plan states', () => {
  const of = (body: string) => statedEstimates(planOf(`plan p "P" {\n${body}\n}`));
  const known = (count: number, ranges: number) => ({ count, ranges, unreadable: false });
  const none = known(0, 0);

  it('of cost stand with budget, stages, technology, legal work and people', () => {
    const text = `budget {
      total: 90k..100k
      personnel: 40%
      technology: 20%..30%
      change: 3k
      running: 10%
      stage s { amount: 10k..20k }
    }
    technology t { cost: 1k / month }
    compliance { budget: 5k..9k }
    team {
      person a { salary: 60k..70k / year allocation: 50% }
      vacancy v { rate: 900..1_100 / day }
    }`;
    expect(of(text)).toEqual({ cost: known(11, 6), time: none, benefit: none });
  });

  it('of time stand with phases and tasks', () => {
    const text =
      'roadmap {\n phase a { duration: 2..4 weeks }\n task b { duration: 1 week\n effort: 2..3 days }\n gate g { }\n}';
    expect(of(text)).toEqual({ cost: none, time: known(3, 2), benefit: none });
  });

  it('of benefit are all figures that are multiplied', () => {
    const text = `use-case u {
      benefit a { saves: 2..3 h\n volume: 9 / week\n at: 40..50 / h\n weeks: 40..46 }
      benefit b { revenue: 9k..10k / year margin 10..20% }
      benefit c { output: 20..30 / week from 9..10 / week }
      dis-benefit d { amount: 1k..2k / year }
    }`;
    expect(of(text)).toEqual({ cost: none, time: none, benefit: known(9, 8) });
  });

  it('that cannot be read, or are not finished, may be any', () => {
    const unreadable = (body: string) => of(body).cost.unreadable;
    expect(unreadable('technology t { cost: much }')).toBe(true);
    expect(unreadable('technology t {\n cos\n}')).toBe(true);
    expect(unreadable('technology t { cost: 1k / month }')).toBe(false);
    expect(unreadable('technology t { cost: much }\ntechnology o { cost: 1k / month }')).toBe(true);
    expect(of('goal: "G"')).toEqual({ cost: none, time: none, benefit: none });
  });
});

describe('a rhythm', () => {
  it.each([
    [2, 'week', 14],
    [3, 'day', 3],
    [12, 'hour', 0.5],
    [1, 'month', 365 / 12],
    [2, 'quarter', 182.5],
    [1, 'year', 365],
  ] as const)('of every %d %s passes in %d calendar days', (every, unit, days) => {
    expect(daysBetween({ every, unit })).toBeCloseTo(days, 10);
  });
});

describe('a fact that cannot be taken as it stands', () => {
  const at = (facts: string, fact = 'cost') => {
    const text = `plan p "P" {\n technology t "T" {\n${facts}\n }\n}`;
    const element = planOf(text).technologies[0];
    if (!element) throw new Error('The plan has no technology.');
    const [unreadable, unfinished] = [unreadableAt(element, fact), unfinishedAt(element)];
    return [unreadable && textAt(text, unreadable), unfinished && textAt(text, unfinished)];
  };

  it('is told by the value that cannot be read, by its own name alone', () => {
    expect(at('cost: much')).toEqual(['much', undefined]);
    expect(at('cost: much', 'bought')).toEqual([undefined, undefined]);
    expect(at('cost: 1k / month')).toEqual([undefined, undefined]);
    expect(at('')).toEqual([undefined, undefined]);
  });

  it('is told where its colon, or its value, is missing', () => {
    expect(at('cost')).toEqual(['cost', 'cost']);
    expect(at('bou')).toEqual([undefined, 'bou']);
    expect(at('cost:')[0]).toBe('cost');
  });

  it('is none that people write by habit', () => {
    expect(at('cost: €1k / month')).toEqual([undefined, undefined]);
  });
});
