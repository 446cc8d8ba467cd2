import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { planOf } from '../../support/plan.ts';

/** Whether a plan says of itself that it is certain, and whether a simulation of it finds anything to draw. */
function certainty(members: string): { readonly told: boolean; readonly simulated: boolean | undefined } {
  const facts = analyse(planOf(`plan p "P" {\n  start: 2026-01-05\n${members}\n}\n`));
  return { told: facts.isCertain(), simulated: facts.simulated()?.certain };
}

const CERTAIN = { told: true, simulated: true };
const UNCERTAIN = { told: false, simulated: false };

describe('whether a plan is certain', () => {
  it('is without a range anywhere', () => {
    expect(certainty('')).toEqual(CERTAIN);
    expect(
      certainty(`team { person a "A" { roles: developer salary: 60k / year } }
        roadmap { task t "T" { effort: 5 days assigned: a } task u "U" { after: t + 1 week duration: 2 weeks } }`),
    ).toEqual(CERTAIN);
  });

  it.each([
    ['a length', 'roadmap { phase a "A" { duration: 2..3 weeks } }'],
    ['an effort', 'roadmap { task a "A" { effort: 2..3 days } }'],
    ['a pause', 'roadmap { phase a "A" { duration: 2 weeks } phase b "B" { after: a + 1..2 weeks duration: 1 week } }'],
    [
      'a pause before an end',
      'roadmap { phase a "A" { duration: 2 weeks } phase b "B" { ends-after: a + 1..2 weeks duration: 1 week } }',
    ],
    ['the length of a part', 'roadmap { phase a "A" { task b "B" { duration: 2..3 weeks } } }'],
    ['a stated total', 'budget { total: 10k..20k }'],
    ['running cost', 'budget { total: 10k running: 1k..2k / year }'],
    [
      'the price of somebody',
      'team { person a "A" { rate: 500..700 / day } } roadmap { task t "T" { effort: 5 days assigned: a } }',
    ],
    ['what a use case saves', 'use-case u "U" { benefit b "B" { kind: cost-saving amount: 10k..20k / year } }'],
  ])('is not with a range for %s', (_what, members) => {
    expect(certainty(members)).toEqual(UNCERTAIN);
  });

  it('is with equal bounds, which are no range', () => {
    expect(certainty('roadmap { phase a "A" { duration: 2..2 weeks } }')).toEqual(CERTAIN);
  });

  it('leaves to the simulation work that cannot be dated', () => {
    const members =
      'roadmap { phase a "A" { after: b duration: 2..3 weeks } phase b "B" { after: a duration: 1 week } }';
    expect(certainty(members)).toEqual({ told: false, simulated: true });
  });
});
