import type { Language } from '../model/figures.ts';
import type { BusinessCaseData } from './business-case-data.ts';
import type { ChangeData } from './change-data.ts';
import type { KpisData } from './kpi-data.ts';
import type { LoadChart } from './load-data.ts';
import type { AxisTick, RoadmapData } from './roadmap-data.ts';
import type { SpendingChart } from './spending-data.ts';
import type { UseCasesData } from './use-case-data.ts';

/**
 * The picture of one plan as plain JSON: every text worded, every figure formatted, every position computed. Whatever can
 * be clicked has an id, which the language server resolves at click time: the path of an element
 * (`plan:quotes/roadmap/phase:pilot`), that path with a fact of it (`plan:quotes/budget#personnel`), or the identity of a finding.
 */
export interface ReportData {
  readonly version: 1;
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  readonly goal: string | null;
  /** For whom and what for: "Machine builder · Draft quotations automatically"; null where neither is stated. */
  readonly subject: string | null;
  /** "As of 23 Nov 2026" */
  readonly asOf: string;
  /** How much is open, by severity; none where nothing is. */
  readonly open: readonly OpenCount[];
  readonly verdict: readonly VerdictItem[];
  /** What to write first, for a plan that says nothing yet; the sections are left out then. */
  readonly firstSteps: readonly FirstStep[] | null;
  readonly roadmap: RoadmapData;
  readonly team: TeamData;
  readonly useCases: UseCasesData;
  readonly budget: BudgetData;
  readonly businessCase: BusinessCaseData;
  readonly kpis: KpisData;
  readonly change: ChangeData;
  readonly findings: FindingsData;
}

/** "3 errors" */
export interface OpenCount {
  readonly severity: Severity;
  readonly text: string;
}

/** How something stands; drawn as an icon and always said in a word beside it. */
export type Standing = 'good' | 'attention' | 'bad' | 'open';

/** One answer of the verdict line. */
export interface VerdictItem {
  readonly key: 'period' | 'money-in' | 'money-back' | 'pays' | 'first-result' | 'problem';
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
  readonly id: string | null;
  readonly standing: Standing | null;
}

export interface FirstStep {
  readonly what: string;
  readonly code: string;
}

/** Why a section is empty and what to write there. */
export interface EmptySection {
  readonly what: string;
  readonly code: string;
}

export interface TeamData {
  readonly id: string | null;
  readonly summary: string;
  /** What of long lists is not shown, and where it stands; a sentence each. */
  readonly leftOut: readonly string[];
  readonly empty: EmptySection | null;
  readonly roles: readonly TeamRole[];
  readonly people: readonly TeamPerson[];
  /** Per cent at the right end of all load bars, at least 100. */
  readonly loadScale: number;
  /** Null where nothing is dated, or nobody has tasks. */
  readonly overTime: LoadChart | null;
}

export type Coverage = 'covered' | 'external' | 'vacancy' | 'gap';

export interface TeamRole {
  readonly role: string;
  readonly name: string;
  readonly core: boolean;
  readonly coverage: Coverage;
  /** "covered", "gap", … */
  readonly word: string;
  /** How else it is covered: "by the technical lead". */
  readonly note: string | null;
}

export interface TeamPerson {
  readonly id: string;
  readonly name: string;
  readonly form: Exclude<Coverage, 'gap'>;
  /** "DataWorks, 2 Mar – 28 Aug 2026"; null where nothing is to be said. */
  readonly note: string | null;
  /** By the index of the role: what the person is there; null where the role is not theirs. */
  readonly cells: readonly (string | null)[];
  readonly load: PersonLoadData;
}

export interface PersonLoadData {
  readonly text: string;
  /** Per cent of full time; null where nothing is stated. */
  readonly planned: number | null;
  /** Per cent of full time that overlapping tasks ask for at most, where that is more. */
  readonly peak: number | null;
  readonly over: string | null;
}

export interface BudgetData {
  readonly id: string | null;
  readonly summary: string;
  /** What of long lists is not shown, and where it stands; a sentence each. */
  readonly leftOut: readonly string[];
  readonly empty: EmptySection | null;
  readonly parts: readonly BudgetPartData[];
  /** "The parts add up to 105 %, 5 points too much"; null where nothing can be added up. */
  readonly partsSum: CheckedSum | null;
  readonly stages: readonly BudgetStageData[];
  /** Months on the axis of the stages. */
  readonly months: number;
  readonly monthTicks: readonly AxisTick[];
  readonly stagesSum: CheckedSum | null;
  readonly figures: readonly BudgetFigureData[];
  /** Null where nothing can be computed. */
  readonly cost: CostData | null;
  /** Null where nothing is known by the month. */
  readonly spending: SpendingChart | null;
}

/** The lines of the budget beside what the plan's people and things cost, the sum last. */
export interface CostData {
  readonly rows: readonly CostRow[];
  /** What is not counted, and why. */
  readonly remark: string | null;
}

export interface CostRow {
  readonly id: string | null;
  readonly name: string;
  readonly declared: string;
  readonly computed: string;
  /** Declared less computed. */
  readonly difference: string;
  readonly standing: Standing | null;
  /** "enough", "too little" */
  readonly word: string;
}

export interface CheckedSum {
  readonly text: string;
  readonly standing: 'good' | 'attention';
}

export interface BudgetPartData {
  readonly id: string;
  readonly name: string;
  /** Per cent of the total; null where not known. */
  readonly share: number | null;
  /** "40 % · €144,000" */
  readonly text: string;
  /** The profile's rule of thumb, per cent. */
  readonly usual: number;
  readonly usualText: string;
  /** "30 points above the rule of thumb" */
  readonly deviation: string | null;
}

export interface BudgetStageData {
  readonly id: string;
  readonly name: string;
  /** "months 4–7" */
  readonly months: string;
  readonly amount: string;
  /** Per cent of the axis; null where the months are not stated. */
  readonly from: number | null;
  readonly width: number | null;
}

export interface BudgetFigureData {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
  readonly standing: Standing | null;
}

export type Severity = 'error' | 'warning' | 'hint';

export interface FindingsData {
  readonly summary: string;
  /** What of long lists is not shown, and where it stands; a sentence each. */
  readonly leftOut: readonly string[];
  readonly groups: readonly FindingGroup[];
  readonly accepted: readonly AcceptedDeviation[];
}

export interface FindingGroup {
  readonly severity: Severity;
  /** "3 errors" */
  readonly title: string;
  readonly findings: readonly ReportedFinding[];
  /** How many more there are, by rule; null where all are listed. */
  readonly more: string | null;
}

export interface ReportedFinding {
  readonly id: string;
  readonly rule: string;
  readonly what: string;
  readonly why: string | null;
  readonly help: string | null;
  /** "Use case Rank applicants"; null for the file as a whole. */
  readonly about: string | null;
}

export interface AcceptedDeviation {
  readonly id: string;
  readonly rule: string;
  readonly what: string;
  readonly reason: string;
  /** "until 1 Sep 2027" */
  readonly until: string | null;
}
