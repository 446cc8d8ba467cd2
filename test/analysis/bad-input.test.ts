import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearlyCostOf } from '../../src/analysis/cost/yearly.ts';
import { analyse, simulationOf } from '../../src/analysis/facts.ts';
import { answerOf } from '../../src/analysis/figures.ts';
import { simulate } from '../../src/analysis/uncertainty/simulation.ts';
import { whyLines } from '../../src/report/why/words.ts';
import { questionsAbout } from '../support/figures.ts';
import { notFinite } from '../support/finite.ts';
import { planOf } from '../support/plan.ts';

const DURATIONS = [
  '0 days',
  '-3 weeks',
  '2..4 weeks',
  '1..2..9 months',
  '10_000 years',
  '-5..5 days',
  '900_000_000M weeks',
  '5',
  '3 working days',
  '4..2 weeks',
  '0..0 h',
  '1_000_000_000 working weeks',
  '""',
];
const AMOUNTS = [
  '0',
  '-85k',
  '85k',
  '20k..40k',
  '999_999_999_999M',
  '5k USD',
  '85k / year',
  '3 / hour',
  '12k once',
  '-1..1',
  '40%',
  '0%',
  '-30%',
  '900%',
  '0.000001',
  'many',
  '',
];
const SHARES = [
  '0%',
  '20%',
  '-20%',
  '100%',
  '1_000_000%',
  '10..30%',
  '1 day / week',
  '0 h / week',
  '500 h / week',
  '-4 h / month',
  '5 days / month',
  'half',
  '',
];
const DATES = ['2026-01-05', '1900-01-01', '2200-12-31', '2026-02-30', 'month 1', 'month 600', 'month 0', 'soon', ''];
const RATES = ['15 / week', '0 / week', '-3 / day', '999_999_999_999M / hour', '3', '5..9 / year', ''];
const COUNTS = ['46', '52', '0', '-46', '1_000_000', '46..52', ''];
const LINKS = [
  't0',
  't1',
  't2',
  'p',
  'm',
  'nobody',
  't0.start + 4 days',
  't1 - 9_000 years',
  'p.end + 3..9 working weeks',
  't0, t1, m',
  '',
];
const COUNTRIES = ['NL', 'DE', 'ZZ', 'nl', '""', ''];

const pick = (values: readonly string[]) => fc.constantFrom(...values);

/** A plan in which any figure may be missing, absurd, below zero, without end or in another currency. */
const hostilePlan: fc.Arbitrary<string> = fc
  .record({
    dates: fc.array(pick(DATES), { minLength: 12, maxLength: 12 }),
    durations: fc.array(pick(DURATIONS), { minLength: 9, maxLength: 9 }),
    amounts: fc.array(pick(AMOUNTS), { minLength: 16, maxLength: 16 }),
    shares: fc.array(pick(SHARES), { minLength: 8, maxLength: 8 }),
    rates: fc.array(pick(RATES), { minLength: 3, maxLength: 3 }),
    counts: fc.array(pick(COUNTS), { minLength: 3, maxLength: 3 }),
    links: fc.array(pick(LINKS), { minLength: 6, maxLength: 6 }),
    country: pick(COUNTRIES),
    kinds: fc.array(pick(['poc', 'pilot', 'rollout', 'operation']), { minLength: 2, maxLength: 2 }),
  })
  .map(
    ({ dates: d, durations: l, amounts: a, shares: s, rates: r, counts: n, links: k, country, kinds }) => `plan p "P" {
  ${fact('start', d[0])}
  ${fact('horizon', l[0])}
  ${fact('discount', a[0])}
  company "C" {
    ${fact('country', country)}
    ${fact('full-time', s[0])}
    ${fact('closed', d[1])}
  }
  team {
    person anna "Anna" {
      ${fact('allocation', s[1])}
      ${fact('salary', a[1])}
      ${fact('on-cost', a[2])}
      ${fact('from', d[2])}
      ${fact('until', d[3])}
      ${fact('leave', d[4])}
    }
    person ravi "Ravi" {
      ${fact('allocation', s[2])}
      ${fact('rate', a[3])}
    }
  }
  technology cloud "Cloud" {
    category: cloud
    ${fact('cost', a[4])}
    ${fact('bought', d[5])}
  }
  use-case u "U" {
    status: chosen
    benefit hours "Hours" {
      ${fact('saves', l[1])}
      ${fact('volume', r[0])}
      ${fact('at', a[5])}
      ${fact('weeks', n[0])}
      ${fact('starts', d[6])}
      ${fact('ramp', l[2])}
    }
    benefit more "More" {
      output: ${r[1]} from ${r[2]}
      ${fact('saves', l[3])}
      ${fact('at', a[6])}
      ${fact('weeks', n[1])}
    }
    benefit sales "Sales" { revenue: ${a[7]} margin ${a[8]} }
    dis-benefit loss "Loss" { ${fact('amount', a[9])} }
  }
  budget {
    ${fact('total', a[10])}
    ${fact('personnel', a[11])}
    ${fact('technology', a[12])}
    ${fact('change', a[13])}
    ${fact('reserve', a[14])}
    ${fact('running', a[15])}
    claims: roi ${a[0]}
    claims: payback ${l[4]}
    stage one "One" {
      months: ${n[2]}..${n[0]}
      ${fact('amount', a[1])}
    }
  }
  roadmap {
    phase p "P" {
      kind: ${kinds[0]}
      delivers: u
      ${fact('after', k[0])}
      ${fact('deadline', d[7])}
      task t0 "T0" {
        ${fact('after', k[1])}
        ${fact('effort', l[5])}
        assigned: anna ${s[3]}, ravi
      }
      task t1 "T1" {
        ${fact('ends-after', k[2])}
        ${fact('duration', l[6])}
        assigned: ravi ${s[4]}
      }
    }
    task t2 "T2" {
      ${fact('after', k[3])}
      ${fact('starts', d[8])}
      ${fact('done', d[9])}
      ${fact('duration', l[7])}
    }
    phase q "Q" {
      kind: ${kinds[1]}
      delivers: u
      ${fact('after', k[4])}
      ${fact('duration', l[8])}
      ${fact('margin', s[5])}
    }
    milestone m "M" {
      ${fact('after', k[5])}
      ${fact('starts', d[10])}
    }
  }
}
`,
  );

function fact(name: string, value: string | undefined): string {
  return value ? `${name}: ${value}` : '';
}

describe('facts of a plan in which anything may be absurd', () => {
  it('are finite figures or unknown, and never fail', () => {
    fc.assert(
      fc.property(hostilePlan, (text) => {
        const plan = planOf(text);
        const facts = analyse(plan, () => undefined);
        expect(notFinite(facts, 'facts')).toEqual([]);
        const yearly = plan.elements.map((element) => yearlyCostOf(plan, facts.calendars, element));
        expect(notFinite(yearly, 'yearly')).toEqual([]);
        expect(notFinite(simulate(simulationOf(plan, facts), { runs: 40 }), 'simulated')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('answer every question with a finite figure or a reason, in words', () => {
    fc.assert(
      fc.property(hostilePlan, (text) => {
        const plan = planOf(text);
        const facts = analyse(plan, () => simulated);
        const simulated = simulate(simulationOf(plan, analyse(plan)), { runs: 20 });
        for (const question of questionsAbout(plan, facts)) {
          const { value, unknown, lacks, confidence, explain } = answerOf(plan, facts, question);
          expect(value === undefined).toBe(unknown !== undefined);
          expect(notFinite({ value, lacks: lacks.map(({ code }) => code), confidence }, question.figure)).toEqual([]);
          for (const line of whyLines(explain(), { language: 'de' })) {
            expect(line.text).toMatch(/\S/);
            expect(line.text).not.toMatch(/undefined|NaN|Infinity|\[object/);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are as quick for ten thousand years as for one', () => {
    const text = (duration: string) => `plan p "P" {
  start: 2026-01-05
  horizon: ${duration}
  team { person anna "Anna" { allocation: 50%
 salary: 60k / year } }
  technology cloud "Cloud" { cost: 2k / month }
  budget { total: 100k
 running: 20% }
  use-case u "U" { status: chosen
 benefit b "B" { amount: 50k / year } }
  roadmap {
    task t { duration: ${duration}
 assigned: anna }
    task v { effort: ${duration}
 assigned: anna 1% }
    task w { duration: ${duration.replace('years', 'working weeks')} }
  }
}
`;
    const facts = analyse(planOf(text('7_000 years')));
    expect(notFinite(facts, 'facts')).toEqual([]);
    expect(facts.schedule.undated.size + facts.schedule.items.size).toBe(3);
  });
});
