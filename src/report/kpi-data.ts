import type { EmptySection, Standing } from './report-data.ts';

export interface KpisData {
  /** The day of the report as an ISO date: on which a figure is stated unless another day is chosen. */
  readonly day: string;
  readonly summary: string;
  /** What of long lists is not shown, and where it stands; a sentence each. */
  readonly leftOut: readonly string[];
  readonly empty: EmptySection | null;
  readonly groups: readonly KpiGroup[];
  /** How the status is found; null where no KPI has been compared with time. */
  readonly remark: string | null;
}

/** The KPIs of one level. */
export interface KpiGroup {
  readonly level: string;
  readonly title: string;
  readonly kpis: readonly KpiData[];
}

export interface KpiData {
  readonly id: string;
  readonly title: string;
  /** "guardrail"; null for any other. */
  readonly guardrail: string | null;
  /** "Draft quotations automatically", the use cases that it measures; null where it names none. */
  readonly measures: string | null;
  readonly baseline: KpiFigure;
  readonly actual: KpiFigure;
  readonly target: KpiFigure;
  /** The change wanted: "−58%". */
  readonly change: KpiFigure;
  readonly review: KpiFigure;
  readonly standing: Standing;
  /** "on track" */
  readonly word: string;
  /** "54% of the way, 88% of the time" */
  readonly note: string | null;
  /** Per cent from 0 to 100; null where they cannot be reckoned. */
  readonly gauge: { readonly way: number; readonly time: number } | null;
}

export interface KpiFigure {
  readonly value: string;
  /** The day: "30 Sep 2026", "by 4 Jan 2027". */
  readonly note: string | null;
  readonly stated: boolean;
}
