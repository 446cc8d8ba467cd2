import type { EmptySection, Standing } from './report-data.ts';

/** What the plan brings, set against what it costs. */
export interface BusinessCaseData {
  readonly id: string | null;
  readonly summary: string;
  /** What of long lists is not shown, and where it stands; a sentence each. */
  readonly leftOut: readonly string[];
  readonly empty: EmptySection | null;
  readonly figures: readonly CaseFigure[];
  readonly claims: readonly CaseClaim[];
  readonly cash: CashChart | null;
  readonly tornado: Tornado | null;
  readonly benefits: readonly CaseBenefit[];
  /** How many courses the chances come from, or that they are not known yet. */
  readonly remark: string | null;
}

export interface CaseFigure {
  readonly name: string;
  readonly id: string | null;
  readonly label: string;
  /** "37%", "at least €45,000 a year"; where it does not follow, why. */
  readonly value: string;
  /** "P10 to P90: €12,000 to €80,000" */
  readonly chances: string | null;
  /** How it is computed, in one sentence. */
  readonly definition: string | null;
  readonly standing: Standing | null;
}

/** What the plan claims beside what follows from it. */
export interface CaseClaim {
  readonly id: string | null;
  readonly label: string;
  readonly claimed: string;
  readonly computed: string;
  readonly difference: string | null;
  /** "reached in 34% of the courses" */
  readonly chance: string | null;
  readonly standing: Standing;
  readonly word: string;
}

/** What has come in less what has gone out. Positions are per cent of the drawing, from its left and its top. */
export interface CashChart {
  readonly moneyTicks: readonly PlotTick[];
  readonly monthTicks: readonly PlotTick[];
  /** Where nothing has been gained or lost. */
  readonly zero: number;
  /** Outlines of shapes in a square of 1,000 by 1,000. */
  readonly line: string;
  readonly band: string | null;
  readonly marks: readonly PlotMark[];
  readonly label: string;
  readonly rows: readonly CashRow[];
}

export interface PlotTick {
  readonly at: number;
  readonly label: string;
  /** 0 is named at any width, 1 on wide pages only. */
  readonly rank: 0 | 1;
}

/** A day that matters: the line has a name at its upper end. */
export interface PlotMark {
  readonly key: 'today' | 'go-live' | 'payback';
  readonly at: number;
  readonly label: string;
  /** Which of the lines of names above the drawing, so that they do not meet. */
  readonly row: number;
}

export interface CashRow {
  readonly when: string;
  readonly likely: string;
  readonly low: string | null;
  readonly high: string | null;
}

/** Which inputs move a figure most. */
export interface Tornado {
  readonly title: string;
  readonly bars: readonly TornadoBar[];
  /** Per cent from the left: the figure with all inputs likely. */
  readonly likely: number;
  readonly likelyLabel: string;
}

export interface TornadoBar {
  readonly id: string | null;
  readonly name: string;
  /** Per cent from the left. */
  readonly from: number;
  readonly to: number;
  /** "low €12,000 · high €80,000" */
  readonly text: string;
}

export interface CaseBenefit {
  readonly id: string;
  readonly title: string;
  /** "Draft quotations" */
  readonly useCase: string;
  readonly value: string;
  readonly starts: string | null;
  readonly owner: string | null;
  readonly kpi: string | null;
  readonly standing: Standing | null;
}
