// Generated from the rule files by "npm run generate".
import acceptExpired from './accept/expired.ts';
import acceptMalformed from './accept/malformed.ts';
import acceptNoReason from './accept/no-reason.ts';
import acceptNotAcceptable from './accept/not-acceptable.ts';
import acceptUnknownRule from './accept/unknown-rule.ts';
import acceptUnused from './accept/unused.ts';
import budgetComplianceUnfunded from './budget/compliance-unfunded.ts';
import budgetNoContingency from './budget/no-contingency.ts';
import budgetPersonnelShortfall from './budget/personnel-shortfall.ts';
import budgetPhaseOutsideBand from './budget/phase-outside-band.ts';
import budgetPhaseSumMismatch from './budget/phase-sum-mismatch.ts';
import budgetRateOutsideBand from './budget/rate-outside-band.ts';
import budgetRunningCostMissing from './budget/running-cost-missing.ts';
import budgetSalaryOnly from './budget/salary-only.ts';
import budgetSplitDeviation from './budget/split-deviation.ts';
import budgetSplitSum from './budget/split-sum.ts';
import budgetTechShortfall from './budget/tech-shortfall.ts';
import changeEndsAtGoLive from './change/ends-at-go-live.ts';
import changeRoleImpactMissing from './change/role-impact-missing.ts';
import changeThreeStepsIncomplete from './change/three-steps-incomplete.ts';
import changeTimeShareLow from './change/time-share-low.ts';
import changeTrainingNotDifferentiated from './change/training-not-differentiated.ts';
import companyUnusableCalendar from './company/unusable-calendar.ts';
import complianceAiLiteracyMissing from './compliance/ai-literacy-missing.ts';
import complianceAnnexIiiUnderstated from './compliance/annex-iii-understated.ts';
import complianceArt63Profiling from './compliance/art6-3-profiling.ts';
import complianceArt50DisclosureMissing from './compliance/art50-disclosure-missing.ts';
import complianceClassificationMissing from './compliance/classification-missing.ts';
import complianceDeployerDutiesIncomplete from './compliance/deployer-duties-incomplete.ts';
import complianceDpiaMissing from './compliance/dpia-missing.ts';
import complianceFriaMissing from './compliance/fria-missing.ts';
import complianceGateAfterGoLive from './compliance/gate-after-go-live.ts';
import complianceGdprBasisMissing from './compliance/gdpr-basis-missing.ts';
import complianceOutdatedDeadline from './compliance/outdated-deadline.ts';
import complianceProcessorOrTransferUnaddressed from './compliance/processor-or-transfer-unaddressed.ts';
import complianceProhibitedPractice from './compliance/prohibited-practice.ts';
import complianceRoleUndetermined from './compliance/role-undetermined.ts';
import complianceSafetyComponentUnclear from './compliance/safety-component-unclear.ts';
import complianceSolelyAutomatedDecision from './compliance/solely-automated-decision.ts';
import complianceWorksCouncilNotInvolved from './compliance/works-council-not-involved.ts';
import dataPersonalDataUndeclared from './data/personal-data-undeclared.ts';
import dataPrepShareLow from './data/prep-share-low.ts';
import dataProductDataRights from './data/product-data-rights.ts';
import dataReadinessLate from './data/readiness-late.ts';
import dataSourceUnknown from './data/source-unknown.ts';
import type { Rule } from './engine/rule.ts';
import expectationMissed from './expectation/missed.ts';
import expectationUndecidable from './expectation/undecidable.ts';
import financeBenefitUnlinked from './finance/benefit-unlinked.ts';
import financeCapacityNotCash from './finance/capacity-not-cash.ts';
import financeGrossWeeks from './finance/gross-weeks.ts';
import financeNpvInconsistent from './finance/npv-inconsistent.ts';
import financeNpvNegative from './finance/npv-negative.ts';
import financePaybackInconsistent from './finance/payback-inconsistent.ts';
import financePointEstimateOnly from './finance/point-estimate-only.ts';
import financeRevenueNotMargin from './finance/revenue-not-margin.ts';
import financeRoiArithmetic from './finance/roi-arithmetic.ts';
import financeRunningCostsIgnored from './finance/running-costs-ignored.ts';
import governanceDecisionLogMissing from './governance/decision-log-missing.ts';
import governanceNoEvaluationPlan from './governance/no-evaluation-plan.ts';
import governanceNoExitPlan from './governance/no-exit-plan.ts';
import governanceNoMonitoring from './governance/no-monitoring.ts';
import governanceNoUsePolicy from './governance/no-use-policy.ts';
import governanceRiskRegisterIncomplete from './governance/risk-register-incomplete.ts';
import importCycle from './import/cycle.ts';
import importMissingFile from './import/missing-file.ts';
import importNoPlanFile from './import/no-plan-file.ts';
import importOutsideWorkspace from './import/outside-workspace.ts';
import importUnreadableFile from './import/unreadable-file.ts';
import kpiDeltaMismatch from './kpi/delta-mismatch.ts';
import kpiDirectionConflict from './kpi/direction-conflict.ts';
import kpiLevelMissing from './kpi/level-missing.ts';
import kpiNoBaseline from './kpi/no-baseline.ts';
import kpiNoGuardrail from './kpi/no-guardrail.ts';
import kpiReviewRhythm from './kpi/review-rhythm.ts';
import nameDuplicate from './name/duplicate.ts';
import nameUnresolved from './name/unresolved.ts';
import organisationBudgetOwnerNotBusiness from './organisation/budget-owner-not-business.ts';
import organisationHybridWithoutDepartmentOwner from './organisation/hybrid-without-department-owner.ts';
import organisationMeetingRhythmMissing from './organisation/meeting-rhythm-missing.ts';
import organisationModelSizeMismatch from './organisation/model-size-mismatch.ts';
import organisationNoManagementLine from './organisation/no-management-line.ts';
import portfolioScoreMismatch from './portfolio/score-mismatch.ts';
import roadmapDeadlineMissed from './roadmap/deadline-missed.ts';
import roadmapDependencyCycle from './roadmap/dependency-cycle.ts';
import roadmapDurationBand from './roadmap/duration-band.ts';
import roadmapNoBuffer from './roadmap/no-buffer.ts';
import roadmapNoExitCriteria from './roadmap/no-exit-criteria.ts';
import roadmapNoStageGate from './roadmap/no-stage-gate.ts';
import roadmapPocStraightToRollout from './roadmap/poc-straight-to-rollout.ts';
import roadmapScheduleInconsistent from './roadmap/schedule-inconsistent.ts';
import roadmapUndatableWork from './roadmap/undatable-work.ts';
import scheduleDanglingTask from './schedule/dangling-task.ts';
import scheduleHardDate from './schedule/hard-date.ts';
import scheduleLead from './schedule/lead.ts';
import scheduleLongLag from './schedule/long-lag.ts';
import scheduleLongTask from './schedule/long-task.ts';
import scheduleStaleStatus from './schedule/stale-status.ts';
import scheduleUnassignedWork from './schedule/unassigned-work.ts';
import structureDuplicateElement from './structure/duplicate-element.ts';
import structureDuplicateFact from './structure/duplicate-fact.ts';
import structureEmptyFile from './structure/empty-file.ts';
import structureHeaderLeftover from './structure/header-leftover.ts';
import structureMisplacedElement from './structure/misplaced-element.ts';
import structureMisplacedFact from './structure/misplaced-fact.ts';
import structureMissingId from './structure/missing-id.ts';
import structureUnfinishedLine from './structure/unfinished-line.ts';
import structureUnknownElement from './structure/unknown-element.ts';
import structureUnknownFact from './structure/unknown-fact.ts';
import syntaxBlockWithoutName from './syntax/block-without-name.ts';
import syntaxColonBeforeBlock from './syntax/colon-before-block.ts';
import syntaxStrayBrace from './syntax/stray-brace.ts';
import syntaxStrayCharacter from './syntax/stray-character.ts';
import syntaxTooDeep from './syntax/too-deep.ts';
import syntaxTooManyProblems from './syntax/too-many-problems.ts';
import syntaxUnclosedBlock from './syntax/unclosed-block.ts';
import syntaxUnclosedComment from './syntax/unclosed-comment.ts';
import syntaxUnclosedText from './syntax/unclosed-text.ts';
import teamAssignedWhileAway from './team/assigned-while-away.ts';
import teamExternalWithoutHandover from './team/external-without-handover.ts';
import teamMissingBusinessLead from './team/missing-business-lead.ts';
import teamMissingComplianceOfficer from './team/missing-compliance-officer.ts';
import teamMissingDataEngineer from './team/missing-data-engineer.ts';
import teamMissingDataScience from './team/missing-data-science.ts';
import teamMissingProductOwner from './team/missing-product-owner.ts';
import teamNoDomainExpert from './team/no-domain-expert.ts';
import teamOverallocation from './team/overallocation.ts';
import teamSingleExpert from './team/single-expert.ts';
import teamSizeOutOfRange from './team/size-out-of-range.ts';
import useCaseBuildBuyUndecided from './use-case/build-buy-undecided.ts';
import useCaseLowFrequency from './use-case/low-frequency.ts';
import useCaseNoFallback from './use-case/no-fallback.ts';
import useCaseNoProblemStatement from './use-case/no-problem-statement.ts';
import useCaseNoUserInvolvement from './use-case/no-user-involvement.ts';
import useCaseTechnologyFirst from './use-case/technology-first.ts';
import useCaseTooFewDatapoints from './use-case/too-few-datapoints.ts';
import useCaseTooManyInputs from './use-case/too-many-inputs.ts';
import valueForeignNotation from './value/foreign-notation.ts';
import valueImpossibleDate from './value/impossible-date.ts';
import valueLeftover from './value/leftover.ts';
import valueMissing from './value/missing.ts';
import valueReversedRange from './value/reversed-range.ts';
import valueUnexpected from './value/unexpected.ts';
import valueUnknownProfile from './value/unknown-profile.ts';
import valueUnknownWord from './value/unknown-word.ts';
import valueWrongUnit from './value/wrong-unit.ts';

/** Every rule, in the order of the ids. */
export const RULES: readonly Rule[] = [
  acceptExpired,
  acceptMalformed,
  acceptNoReason,
  acceptNotAcceptable,
  acceptUnknownRule,
  acceptUnused,
  budgetComplianceUnfunded,
  budgetNoContingency,
  budgetPersonnelShortfall,
  budgetPhaseOutsideBand,
  budgetPhaseSumMismatch,
  budgetRateOutsideBand,
  budgetRunningCostMissing,
  budgetSalaryOnly,
  budgetSplitDeviation,
  budgetSplitSum,
  budgetTechShortfall,
  changeEndsAtGoLive,
  changeRoleImpactMissing,
  changeThreeStepsIncomplete,
  changeTimeShareLow,
  changeTrainingNotDifferentiated,
  companyUnusableCalendar,
  complianceAiLiteracyMissing,
  complianceAnnexIiiUnderstated,
  complianceArt50DisclosureMissing,
  complianceArt63Profiling,
  complianceClassificationMissing,
  complianceDeployerDutiesIncomplete,
  complianceDpiaMissing,
  complianceFriaMissing,
  complianceGateAfterGoLive,
  complianceGdprBasisMissing,
  complianceOutdatedDeadline,
  complianceProcessorOrTransferUnaddressed,
  complianceProhibitedPractice,
  complianceRoleUndetermined,
  complianceSafetyComponentUnclear,
  complianceSolelyAutomatedDecision,
  complianceWorksCouncilNotInvolved,
  dataPersonalDataUndeclared,
  dataPrepShareLow,
  dataProductDataRights,
  dataReadinessLate,
  dataSourceUnknown,
  expectationMissed,
  expectationUndecidable,
  financeBenefitUnlinked,
  financeCapacityNotCash,
  financeGrossWeeks,
  financeNpvInconsistent,
  financeNpvNegative,
  financePaybackInconsistent,
  financePointEstimateOnly,
  financeRevenueNotMargin,
  financeRoiArithmetic,
  financeRunningCostsIgnored,
  governanceDecisionLogMissing,
  governanceNoEvaluationPlan,
  governanceNoExitPlan,
  governanceNoMonitoring,
  governanceNoUsePolicy,
  governanceRiskRegisterIncomplete,
  importCycle,
  importMissingFile,
  importNoPlanFile,
  importOutsideWorkspace,
  importUnreadableFile,
  kpiDeltaMismatch,
  kpiDirectionConflict,
  kpiLevelMissing,
  kpiNoBaseline,
  kpiNoGuardrail,
  kpiReviewRhythm,
  nameDuplicate,
  nameUnresolved,
  organisationBudgetOwnerNotBusiness,
  organisationHybridWithoutDepartmentOwner,
  organisationMeetingRhythmMissing,
  organisationModelSizeMismatch,
  organisationNoManagementLine,
  portfolioScoreMismatch,
  roadmapDeadlineMissed,
  roadmapDependencyCycle,
  roadmapDurationBand,
  roadmapNoBuffer,
  roadmapNoExitCriteria,
  roadmapNoStageGate,
  roadmapPocStraightToRollout,
  roadmapScheduleInconsistent,
  roadmapUndatableWork,
  scheduleDanglingTask,
  scheduleHardDate,
  scheduleLead,
  scheduleLongLag,
  scheduleLongTask,
  scheduleStaleStatus,
  scheduleUnassignedWork,
  structureDuplicateElement,
  structureDuplicateFact,
  structureEmptyFile,
  structureHeaderLeftover,
  structureMisplacedElement,
  structureMisplacedFact,
  structureMissingId,
  structureUnfinishedLine,
  structureUnknownElement,
  structureUnknownFact,
  syntaxBlockWithoutName,
  syntaxColonBeforeBlock,
  syntaxStrayBrace,
  syntaxStrayCharacter,
  syntaxTooDeep,
  syntaxTooManyProblems,
  syntaxUnclosedBlock,
  syntaxUnclosedComment,
  syntaxUnclosedText,
  teamAssignedWhileAway,
  teamExternalWithoutHandover,
  teamMissingBusinessLead,
  teamMissingComplianceOfficer,
  teamMissingDataEngineer,
  teamMissingDataScience,
  teamMissingProductOwner,
  teamNoDomainExpert,
  teamOverallocation,
  teamSingleExpert,
  teamSizeOutOfRange,
  useCaseBuildBuyUndecided,
  useCaseLowFrequency,
  useCaseNoFallback,
  useCaseNoProblemStatement,
  useCaseNoUserInvolvement,
  useCaseTechnologyFirst,
  useCaseTooFewDatapoints,
  useCaseTooManyInputs,
  valueForeignNotation,
  valueImpossibleDate,
  valueLeftover,
  valueMissing,
  valueReversedRange,
  valueUnexpected,
  valueUnknownProfile,
  valueUnknownWord,
  valueWrongUnit,
];
