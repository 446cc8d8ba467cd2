import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { childrenOf } from '../../src/model/element.ts';
import type { Plan } from '../../src/model/plan.ts';
import { planOf } from '../support/plan.ts';

function examplePlan(name: string): Plan {
  const text = (file: string) => readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8');
  return planOf(text(`${name}.aiplan`), { imports: { 'company.aiplan': text('company.aiplan') } });
}

function benefitsOf(plan: Plan) {
  return plan.useCases.flatMap((useCase) => childrenOf(useCase, 'benefit')).map(({ facts }) => facts);
}

function figure(sourced: { readonly value: { readonly low: number } } | undefined): number {
  if (!sourced) throw new Error('The example does not state the figure.');
  return sourced.value.low;
}

function stagesOf(plan: Plan): readonly number[] {
  return childrenOf(plan.budget, 'stage').map(({ facts }) => figure(facts.amount));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, next) => total + next, 0);
}

describe('quality control', () => {
  const plan = examplePlan('quality-control');
  const total = figure(plan.budget?.facts.total);

  test('earns 560,000 on 200,000, which is the stated 180%', () => {
    const benefit = sum(benefitsOf(plan).map(({ amount }) => figure(amount)));
    expect(benefit).toBe(560_000);
    expect(((benefit - total) / total) * 100).toBeCloseTo(180, 10);
    expect(plan.budget?.facts.claims.map(({ value }) => value.value.value.low)).toEqual([180]);
  });

  test('splits 64.5 / 18.0 / 17.5 per cent and pays three stages', () => {
    const { personnel, technology, change } = plan.budget?.facts ?? {};
    expect([personnel, technology, change].map((line) => (figure(line) / total) * 100)).toEqual([64.5, 18, 17.5]);
    expect(stagesOf(plan)).toEqual([35_000, 75_000, 90_000]);
  });

  test('plans people for 128,667 in eight months', () => {
    const months = 8;
    const costs = plan.members.map(({ person: { facts } }) => {
      const time = figure(facts.allocation);
      return facts.rate ? time * months * figure(facts.rate) : ((time / 100) * figure(facts.salary) * months) / 12;
    });
    expect(Math.round(sum(costs))).toBe(128_667);
  });
});

describe('customer service', () => {
  const plan = examplePlan('customer-service');

  test('saves 33.6 hours a week and 69,552 a year', () => {
    const [hours] = benefitsOf(plan);
    const weekly = figure(hours?.saves) * figure(hours?.volume);
    expect(weekly).toBeCloseTo(33.6, 10);
    expect(weekly * figure(hours?.at) * figure(hours?.weeks)).toBeCloseTo(69_552, 6);
  });

  test('costs 90,000 in three lines and two stages, and 18,000 a year to run', () => {
    const { total, personnel, technology, change, running } = plan.budget?.facts ?? {};
    expect([total, personnel, technology, change, running].map(figure)).toEqual([
      90_000, 40_000, 24_000, 26_000, 18_000,
    ]);
    expect(sum(stagesOf(plan))).toBe(90_000);
  });
});

describe('predictive maintenance', () => {
  const plan = examplePlan('predictive-maintenance');

  test('pays its consultancy 165,600 to 276,000 for 46 weeks against a saving of 200,000', () => {
    const analysts = plan.members.find(({ person }) => person.id?.value === 'analysts')?.person.facts;
    const { low = 0, high = 0 } = analysts?.rate?.value ?? {};
    const days = figure(analysts?.allocation) * 46;
    expect([days * low, days * high]).toEqual([165_600, 276_000]);
    expect(benefitsOf(plan).map(({ amount }) => figure(amount))).toEqual([200_000]);
  });

  test('says 35% fewer stops without a baseline', () => {
    const stops = plan.kpis.find(({ id }) => id?.value === 'unplanned-stops')?.facts;
    expect(stops?.claims?.value.low).toBe(-35);
    expect(stops?.baseline).toBeUndefined();
  });

  test('gives each stage the upper end of its band', () => {
    expect(stagesOf(plan)).toEqual([40_000, 100_000, 200_000]);
    expect(figure(plan.budget?.facts.total)).toBe(340_000);
  });
});

test('the technical writer gains 109,200 a year on 80,000, which is 36.5%', () => {
  const plan = examplePlan('technical-writer');
  const [benefit] = benefitsOf(plan);
  const { rate, from } = benefit?.output?.value ?? {};
  const more = figure(rate) - figure(from);
  const yearly = more * figure(benefit?.saves) * figure(benefit?.at) * figure(benefit?.weeks);
  const total = figure(plan.budget?.facts.total);
  expect(yearly).toBe(109_200);
  expect(((yearly - total) / total) * 100).toBeCloseTo(36.5, 10);
  expect(sum(stagesOf(plan))).toBe(total);
});
