import { isoDay } from '../../model/figures.ts';
import type { ReportSource } from '../options.ts';
import type { FirstStep } from '../report-data.ts';

/** What to write first, for a plan that says nothing yet; null for any other. */
export function firstSteps({ plan, texts }: ReportSource): readonly FirstStep[] | null {
  const { children, lines } = plan.element;
  if (children.length > 0 || lines.length > 0) return null;
  const say = texts.firstSteps;
  return [
    { what: say.goal, code: `goal: "${say.goalSample}"` },
    { what: say.start, code: `start: ${isoDay(plan.asOf)}` },
    {
      what: say.useCase,
      code: `use-case first "${say.useCaseSample}" {\n  repeats: 15 / week\n}`,
    },
    {
      what: say.team,
      code: `team {\n  person lead "${say.teamSample}" {\n    roles: business-lead\n    allocation: 20%\n  }\n}`,
    },
    { what: say.budget, code: 'budget {\n  total: 100k\n}' },
    {
      what: say.roadmap,
      code: `roadmap {\n  phase proof "${say.roadmapSample}" {\n    duration: 8..12 weeks\n  }\n}`,
    },
  ];
}
