import type { Language } from '../../../src/model/figures.ts';
import type { ReportData } from '../../../src/report/report-data.ts';
import { exampleFile, reportFor } from '../../report/read-report.ts';
import { largePlan } from './large-plan.ts';

export const PLAN_NAMES = ['empty', 'ten-line', 'quotes', 'screening', 'large'] as const;
export type PlanName = (typeof PLAN_NAMES)[number];

export const LANGUAGES = ['en', 'nl', 'de'] as const satisfies readonly Language[];

/** What a page shows of a plan, on the same day each time. */
export function reportToLookAt(plan: PlanName, language: Language): ReportData {
  switch (plan) {
    case 'empty':
      return reportFor('plan new "New plan" {\n}\n', language);
    case 'ten-line':
      return reportFor(exampleFile('first-plan.aiplan'), language);
    case 'quotes':
    case 'screening':
      return reportFor(exampleFile(`${plan}.aiplan`), language);
    case 'large':
      return reportFor(largePlan(language), language);
  }
}
