import type { PlotTick } from './business-case-data.ts';

/** What the stages give, added up month by month, beside what the plan's people and things cost. Positions are per cent of the drawing. */
export interface SpendingChart {
  readonly moneyTicks: readonly PlotTick[];
  readonly monthTicks: readonly PlotTick[];
  /** Outlines in a square of 1,000 by 1,000; null where nothing is known of it. */
  readonly stages: string | null;
  readonly computed: string | null;
  readonly label: string;
  readonly rows: readonly SpendingRow[];
  /** What is left out; null where nothing is. */
  readonly remark: string | null;
}

/** A line of the table: what a month or more gives and costs, and both added up to its end. */
export interface SpendingRow {
  readonly when: string;
  readonly stage: string;
  readonly computed: string;
  readonly stageSum: string;
  readonly computedSum: string;
}
