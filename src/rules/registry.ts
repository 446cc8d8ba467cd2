// Generated from the rule files by "npm run generate".
import type { Rule } from './engine/rule.ts';
import kpiNoBaseline from './kpi/no-baseline.ts';
import organisationBudgetOwnerNotBusiness from './organisation/budget-owner-not-business.ts';
import organisationNoManagementLine from './organisation/no-management-line.ts';
import teamMissingBusinessLead from './team/missing-business-lead.ts';
import teamMissingComplianceOfficer from './team/missing-compliance-officer.ts';
import teamMissingDataEngineer from './team/missing-data-engineer.ts';
import teamMissingDataScience from './team/missing-data-science.ts';
import teamMissingProductOwner from './team/missing-product-owner.ts';
import teamOverallocation from './team/overallocation.ts';
import teamSingleExpert from './team/single-expert.ts';
import teamSizeOutOfRange from './team/size-out-of-range.ts';
import useCaseLowFrequency from './use-case/low-frequency.ts';
import useCaseNoFallback from './use-case/no-fallback.ts';
import useCaseNoProblemStatement from './use-case/no-problem-statement.ts';
import useCaseTooFewDatapoints from './use-case/too-few-datapoints.ts';
import useCaseTooManyInputs from './use-case/too-many-inputs.ts';

/** Every rule, in the order of the ids. */
export const RULES: readonly Rule[] = [
  kpiNoBaseline,
  organisationBudgetOwnerNotBusiness,
  organisationNoManagementLine,
  teamMissingBusinessLead,
  teamMissingComplianceOfficer,
  teamMissingDataEngineer,
  teamMissingDataScience,
  teamMissingProductOwner,
  teamOverallocation,
  teamSingleExpert,
  teamSizeOutOfRange,
  useCaseLowFrequency,
  useCaseNoFallback,
  useCaseNoProblemStatement,
  useCaseTooFewDatapoints,
  useCaseTooManyInputs,
];
