import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, type Facts } from '../../src/analysis/facts.ts';
import type { ThreePoint } from '../../src/analysis/three-point.ts';
import { formatIsoDate } from '../../src/model/values.ts';
import { notFinite } from '../support/finite.ts';
import { planOf } from '../support/plan.ts';

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
const quotes = example('quotes.aiplan');
const company = { 'company.aiplan': example('company.aiplan') };

describe('the plan for quotations', () => {
  const { schedule, budget, workload, coverage } = analyse(planOf(quotes, { imports: company }));

  it('is dated whole and without contradiction', () => {
    expect(schedule.undated.size).toBe(0);
    expect(schedule.cycles).toEqual([]);
    expect(schedule.conflicts).toEqual([]);
    const dates = schedule.ordered
      .filter(({ item }) => item.kind === 'phase')
      .map(({ item, start, finish }) => [
        item.id?.value,
        formatIsoDate(start.likely),
        formatIsoDate(finish.likely - 1),
      ]);
    expect(dates).toEqual([
      ['inventory', '2026-01-05', '2026-02-08'],
      ['choose', '2026-02-09', '2026-02-26'],
      ['staffing', '2026-02-09', '2026-03-22'],
      ['proof', '2026-03-23', '2026-05-31'],
      ['pilot', '2026-06-01', '2026-09-20'],
      ['rollout', '2026-09-28', '2027-01-31'],
    ]);
  });

  it('spends what it has and covers every core role', () => {
    expect(budget?.sumShare.likely).toBe(100);
    expect(budget?.stagesSum.likely).toBe(360_000);
    expect(budget?.running.amount?.likely).toBe(90_000);
    expect(coverage.uncovered).toEqual([]);
    expect(coverage.onlyTechnician).toBeUndefined();
    expect(workload.people.map(({ peak }) => peak?.share)).toEqual([20, 15, 20, 30, 10, 5]);
  });
});

/** Numbers that look random and are the same in every run (Park and Miller's minimal standard generator). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A text with a few pieces cut out, doubled or replaced. */
function mutated(text: string, next: (below: number) => number): string {
  const scraps = [
    '{',
    '}',
    '"',
    ':',
    '-',
    '..',
    '0',
    '1e9',
    '%',
    'after: pilot',
    'done: 2026-02-01',
    'starts: month 3',
    '\n',
  ];
  let result = text;
  for (let times = next(6); times >= 0; times--) {
    const from = next(result.length);
    const to = from + next(40);
    const scrap = next(3) === 0 ? result.slice(from, to) : (scraps[next(scraps.length)] ?? '');
    result = result.slice(0, from) + scrap + result.slice(next(2) === 0 ? from : to);
  }
  return result;
}

function isOrdered({ low, likely, high }: ThreePoint): boolean {
  return low <= likely && likely <= high && Number.isInteger(likely);
}

function brokenDates({ schedule }: Facts): string[] {
  return schedule.ordered
    .filter(({ start, finish }) => !isOrdered(start) || !isOrdered(finish) || start.likely > finish.likely)
    .map(({ item }) => item.id?.value ?? item.kind);
}

it('never fails on a damaged plan, accounts for all its work and has no figure that is none', () => {
  const next = generator(20_261_123);
  for (let run = 0; run < 400; run++) {
    const text = mutated(quotes, next);
    if (!/^plan /m.test(text)) continue;
    let facts: Facts;
    try {
      facts = analyse(planOf(text, { imports: company }));
    } catch (error) {
      if (error instanceof Error && error.message.includes('holds no plan')) continue;
      throw new Error(`Failed on ${JSON.stringify(text)}`, { cause: error });
    }
    const { work, items, undated } = facts.schedule;
    expect(items.size + undated.size).toBe(work.length);
    expect(brokenDates(facts), text).toEqual([]);
    expect(notFinite(facts.cost), text).toEqual([]);
    expect(notFinite(facts.businessCase), text).toEqual([]);
  }
});
