// Generated from the rule files by "npm run generate".
import type { Rule } from './engine/rule.ts';
import kpiNoBaseline from './kpi/no-baseline.ts';
import teamMissingBusinessLead from './team/missing-business-lead.ts';
import teamMissingComplianceOfficer from './team/missing-compliance-officer.ts';
import teamMissingDataEngineer from './team/missing-data-engineer.ts';
import teamMissingDataScience from './team/missing-data-science.ts';
import teamMissingProductOwner from './team/missing-product-owner.ts';
import useCaseLowFrequency from './use-case/low-frequency.ts';
import useCaseNoFallback from './use-case/no-fallback.ts';
import useCaseNoProblemStatement from './use-case/no-problem-statement.ts';
import useCaseTooManyInputs from './use-case/too-many-inputs.ts';

/** Every rule, in the order of the ids. */
export const RULES: readonly Rule[] = [
  kpiNoBaseline,
  teamMissingBusinessLead,
  teamMissingComplianceOfficer,
  teamMissingDataEngineer,
  teamMissingDataScience,
  teamMissingProductOwner,
  useCaseLowFrequency,
  useCaseNoFallback,
  useCaseNoProblemStatement,
  useCaseTooManyInputs,
];
