import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/figures.ts';
import { firstPlan } from '../../src/report/first-plan.ts';
import { findingsOf } from '../support/findings.ts';
import { reportFor } from './read-report.ts';

describe.each(LANGUAGES)('what a beginner is shown in %s', (language) => {
  it('is a plan without errors', () => {
    expect(findingsOf(firstPlan(language)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('holds lines that make a plan without errors together', () => {
    const steps = reportFor('plan p "P" { }', language).firstSteps ?? [];
    expect(steps).toHaveLength(6);
    const plan = `plan p "P" {\n${steps.map(({ code }) => code).join('\n')}\n}\n`;
    expect(findingsOf(plan).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('shows samples for empty sections that are right too', () => {
    const { roadmap, team, budget } = reportFor('plan p "P" { goal: "G" }', language);
    const samples = [roadmap, team, budget].map(({ empty }) => empty?.code ?? 'missing');
    const plan = `plan p "P" {\n${samples.join('\n')}\n}\n`;
    expect(findingsOf(plan).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
