import { type Language, showNumber } from '../../model/figures.ts';
import type { Period } from '../../model/values.ts';
import type { BusinessCaseTexts } from './business-case.ts';
import type { ChangeTexts } from './change.ts';
import type { ComparisonTexts } from './comparison.ts';
import type { CostTexts } from './cost.ts';
import type { KpiTexts } from './kpis.ts';
import type { LeftOutTexts } from './left-out.ts';
import type { RoadmapChartTexts } from './roadmap.ts';
import type { SpendingTexts } from './spending.ts';
import type { UseCaseTexts } from './use-cases.ts';
import type { WorkloadTexts } from './workload.ts';

/** Why a piece of work cannot be placed in time. */
export type UndatedKey =
  | 'no-duration'
  | 'no-start'
  | 'unreadable'
  | 'impossible'
  | 'unresolved'
  | 'cycle'
  | 'nobody-works'
  | 'waits-for-undated';

/** What is missing to reckon a benefit per year. */
export type MissingForBenefit =
  | 'amount'
  | 'period'
  | 'volume'
  | 'hourly-cost'
  | 'weeks'
  | 'margin'
  | 'currency'
  | 'saved'
  | 'output'
  | 'impossible'
  | 'too-large';

/** How much of each kind of work a roadmap holds. */
export interface WorkCounts {
  readonly phases: number;
  readonly tasks: number;
  readonly gates: number;
  readonly milestones: number;
}

/** Everything a report says in one language beside the plan's own words and the findings. */
export interface ReportTexts {
  readonly asOf: (day: string) => string;
  readonly sections: {
    readonly verdict: string;
    readonly roadmap: string;
    readonly team: string;
    readonly budget: string;
    readonly findings: string;
    readonly accepted: string;
    readonly firstSteps: string;
  };
  readonly verdict: {
    readonly period: string;
    readonly moneyIn: string;
    readonly moneyBack: string;
    readonly firstResult: string;
    readonly problem: string;
    readonly noProblem: string;
    readonly noProblemNote: string;
    readonly more: (count: string) => string;
    readonly moreUseCases: (count: number) => string;
    /** What the link to what is open says to those who hear it. */
    readonly openFindings: string;
    readonly noPeriod: string;
    readonly noPeriodNote: string;
    readonly relative: (span: string) => string;
    readonly relativeNote: string;
    readonly latest: (day: string) => string;
    readonly noMoneyIn: string;
    readonly noMoneyInNote: string;
    readonly running: (amount: string) => string;
    readonly perYear: (amount: string) => string;
    /** A payment that does not come back. */
    readonly once: (amount: string) => string;
    readonly onceRunning: string;
    readonly noMoneyBack: string;
    readonly noMoneyBackNote: string;
    readonly incomplete: (benefits: string) => string;
    readonly unknownMoneyBack: string;
    readonly missing: Readonly<Record<MissingForBenefit, string>>;
    readonly missingFor: (benefit: string, missing: string) => string;
    readonly noFirstResult: string;
    readonly noFirstResultNote: string;
    readonly undatedFirstResult: string;
  };
  readonly time: {
    readonly from: (start: string, finish: string) => string;
    /** A day counted from an unknown start. */
    readonly week: (number: number) => string;
    readonly range: (figures: string, unit: Period, isOne: boolean) => string;
    readonly axisTitle: Readonly<Record<'week' | 'month' | 'quarter' | 'year', string>>;
    readonly relativeAxisTitle: string;
    readonly weekLabel: (number: number) => string;
    readonly quarterLabel: (number: number) => string;
    readonly months: readonly string[];
  };
  readonly roadmap: {
    readonly summary: (period: string, counts: WorkCounts) => string;
    readonly relativeSummary: (span: string, counts: WorkCounts) => string;
    readonly nothingDated: string;
    readonly empty: string;
    readonly today: (day: string) => string;
    readonly todayOutside: (day: string) => string;
    readonly done: string;
    readonly doneOn: (day: string) => string;
    readonly progress: (percent: string) => string;
    readonly likely: (length: string) => string;
    readonly latest: (day: string) => string;
    readonly fixed: string;
    readonly margin: (span: string) => string;
    readonly undatedTitle: string;
    readonly undated: Readonly<Record<UndatedKey, string>>;
    readonly waitsFor: (title: string) => string;
    readonly legend: Readonly<
      Record<'bar' | 'uncertain' | 'margin' | 'progress' | 'fixed' | 'milestone' | 'gate' | 'link', string>
    >;
    readonly legendTitle: string;
    readonly table: string;
    readonly columns: {
      readonly what: string;
      readonly kind: string;
      readonly start: string;
      readonly finish: string;
      readonly length: string;
      readonly finishRange: string;
      readonly after: string;
      readonly margin: string;
      readonly state: string;
    };
    readonly keys: string;
  };
  readonly chart: RoadmapChartTexts;
  readonly team: {
    readonly summary: (covered: number, all: number, people: number, vacancies: number) => string;
    readonly gaps: (roles: string) => string;
    readonly onlyVacant: (roles: string) => string;
    readonly empty: string;
    readonly coverage: Readonly<Record<'covered' | 'external' | 'vacancy' | 'gap', string>>;
    readonly coverageRow: string;
    readonly by: (role: string) => string;
    readonly person: string;
    readonly load: string;
    readonly loadNote: string;
    readonly noLoad: string;
    readonly peak: (share: string, period: string) => string;
    readonly over: string;
    readonly matrix: string;
    readonly since: (day: string) => string;
    readonly until: (day: string) => string;
  };
  readonly workload: WorkloadTexts;
  readonly useCases: UseCaseTexts;
  readonly budget: {
    readonly summary: (total: string) => string;
    readonly noTotal: string;
    readonly empty: string;
    readonly part: Readonly<Record<'personnel' | 'technology' | 'change', string>>;
    readonly split: string;
    readonly plan: string;
    readonly usual: string;
    readonly usualOf: (share: string) => string;
    readonly above: (points: string) => string;
    readonly below: (points: string) => string;
    readonly notStated: string;
    readonly partsFit: (sum: string) => string;
    readonly partsMore: (sum: string, points: string) => string;
    readonly partsLess: (sum: string, points: string) => string;
    readonly stages: string;
    readonly stageMonths: (first: number, last: number) => string;
    readonly noMonths: string;
    readonly monthAxis: string;
    readonly stagesFit: (sum: string) => string;
    readonly stagesMore: (sum: string, difference: string) => string;
    readonly stagesLess: (sum: string, difference: string) => string;
    readonly stagesAlone: (sum: string) => string;
    readonly reserve: string;
    readonly noReserve: string;
    readonly running: string;
    readonly noRunning: string;
    readonly perYear: (amount: string) => string;
    readonly ofTotal: (share: string) => string;
  };
  readonly businessCase: BusinessCaseTexts;
  readonly cost: CostTexts;
  readonly leftOut: LeftOutTexts;
  readonly comparison: ComparisonTexts;
  readonly spending: SpendingTexts;
  readonly kpis: KpiTexts;
  readonly change: ChangeTexts;
  readonly findings: {
    readonly none: string;
    readonly noneNote: string;
    readonly onlyAccepted: string;
    readonly summary: (errors: string, warnings: string, hints: string) => string;
    readonly count: Readonly<Record<'error' | 'warning' | 'hint', (count: number) => string>>;
    /** Of a severity of which not all are listed. */
    readonly more: (count: string, rules: string) => string;
    readonly word: Readonly<Record<'error' | 'warning' | 'hint', string>>;
    readonly why: string;
    readonly help: string;
    readonly reason: string;
    readonly until: (day: string) => string;
    readonly untilAny: string;
  };
  readonly firstSteps: {
    readonly intro: string;
    readonly planSample: string;
    readonly goal: string;
    readonly goalSample: string;
    readonly start: string;
    readonly useCase: string;
    readonly useCaseSample: string;
    readonly team: string;
    readonly teamSample: string;
    readonly budget: string;
    readonly roadmap: string;
    readonly roadmapSample: string;
  };
  readonly page: {
    /** What the panel says. */
    readonly loading: string;
    readonly gone: string;
    readonly goneNote: string;
    readonly tooLarge: string;
    readonly tooLargeNote: (megabytes: number) => string;
    readonly noPlan: string;
    readonly noPlanNote: string;
    readonly insertPlan: string;
    readonly stale: string;
    readonly showError: string;
    readonly plans: string;
    readonly number: (number: number, count: number) => string;
    readonly madeWith: string;
    readonly outdated: string;
    readonly unavailable: string;
  };
}

/** `1 phase`, `3 phases`, `1,009 phases` */
export function counted(language: Language, count: number, one: string, many: string): string {
  return `${showNumber(count, language, 0)} ${count === 1 ? one : many}`;
}
