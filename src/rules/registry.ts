// Generated from the rule files by "npm run generate".
import acceptExpired from './accept/expired.ts';
import acceptMalformed from './accept/malformed.ts';
import acceptNoReason from './accept/no-reason.ts';
import acceptNotAcceptable from './accept/not-acceptable.ts';
import acceptUnknownRule from './accept/unknown-rule.ts';
import acceptUnused from './accept/unused.ts';
import budgetNoContingency from './budget/no-contingency.ts';
import budgetPhaseSumMismatch from './budget/phase-sum-mismatch.ts';
import budgetRunningCostMissing from './budget/running-cost-missing.ts';
import budgetSplitDeviation from './budget/split-deviation.ts';
import budgetSplitSum from './budget/split-sum.ts';
import changeTimeShareLow from './change/time-share-low.ts';
import companyUnusableCalendar from './company/unusable-calendar.ts';
import complianceAiLiteracyMissing from './compliance/ai-literacy-missing.ts';
import complianceAnnexIiiUnderstated from './compliance/annex-iii-understated.ts';
import complianceArt50DisclosureMissing from './compliance/art50-disclosure-missing.ts';
import complianceArt63Profiling from './compliance/art6-3-profiling.ts';
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
import type { Rule } from './engine/rule.ts';
import expectationMissed from './expectation/missed.ts';
import expectationUndecidable from './expectation/undecidable.ts';
import importCycle from './import/cycle.ts';
import importMissingFile from './import/missing-file.ts';
import importNoPlanFile from './import/no-plan-file.ts';
import importOutsideWorkspace from './import/outside-workspace.ts';
import importUnreadableFile from './import/unreadable-file.ts';
import kpiDeltaMismatch from './kpi/delta-mismatch.ts';
import kpiDirectionConflict from './kpi/direction-conflict.ts';
import kpiLevelMissing from './kpi/level-missing.ts';
import kpiNoBaseline from './kpi/no-baseline.ts';
import nameDuplicate from './name/duplicate.ts';
import nameUnresolved from './name/unresolved.ts';
import organisationBudgetOwnerNotBusiness from './organisation/budget-owner-not-business.ts';
import organisationNoManagementLine from './organisation/no-management-line.ts';
import roadmapDeadlineMissed from './roadmap/deadline-missed.ts';
import roadmapDependencyCycle from './roadmap/dependency-cycle.ts';
import roadmapNoBuffer from './roadmap/no-buffer.ts';
import roadmapNoStageGate from './roadmap/no-stage-gate.ts';
import roadmapScheduleInconsistent from './roadmap/schedule-inconsistent.ts';
import roadmapUndatableWork from './roadmap/undatable-work.ts';
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
import valueForeignNotation from './value/foreign-notation.ts';
import valueImpossibleDate from './value/impossible-date.ts';
import valueLeftover from './value/leftover.ts';
import valueMissing from './value/missing.ts';
import valueReversedRange from './value/reversed-range.ts';
import valueUnexpected from './value/unexpected.ts';
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
  budgetNoContingency,
  budgetPhaseSumMismatch,
  budgetRunningCostMissing,
  budgetSplitDeviation,
  budgetSplitSum,
  changeTimeShareLow,
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
  expectationMissed,
  expectationUndecidable,
  importCycle,
  importMissingFile,
  importNoPlanFile,
  importOutsideWorkspace,
  importUnreadableFile,
  kpiDeltaMismatch,
  kpiDirectionConflict,
  kpiLevelMissing,
  kpiNoBaseline,
  nameDuplicate,
  nameUnresolved,
  organisationBudgetOwnerNotBusiness,
  organisationNoManagementLine,
  roadmapDeadlineMissed,
  roadmapDependencyCycle,
  roadmapNoBuffer,
  roadmapNoStageGate,
  roadmapScheduleInconsistent,
  roadmapUndatableWork,
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
  valueForeignNotation,
  valueImpossibleDate,
  valueLeftover,
  valueMissing,
  valueReversedRange,
  valueUnexpected,
  valueUnknownWord,
  valueWrongUnit,
];
