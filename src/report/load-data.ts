import type { TimeAxis } from './roadmap-data.ts';

/** Who works how much and when, beside what full time is. Positions are per cent of the axis, and of the height from the top. */
export interface LoadChart {
  readonly axis: TimeAxis;
  /** Where 100% of full time is drawn. */
  readonly full: number;
  readonly people: readonly LoadRow[];
  readonly legend: readonly LoadMark[];
  /** All of it in one sentence. */
  readonly label: string;
}

export type LoadMark = 'full' | 'tasks' | 'allocation' | 'away' | 'over';

export interface LoadRow {
  readonly id: string;
  readonly name: string;
  /** "20%; up to 50% from tasks, …" */
  readonly said: string;
  /** "more than full time 5 Jan – 18 Jan 2026"; null where it is never so. */
  readonly over: string | null;
  readonly bars: readonly LoadBar[];
  /** The allocation to the plan while the person is there; null where none is stated. */
  readonly allocation: { readonly from: number; readonly to: number; readonly top: number } | null;
  /** Leave, and the time before somebody comes and after somebody leaves. */
  readonly away: readonly { readonly from: number; readonly width: number }[];
  readonly periods: readonly LoadPeriod[];
}

export interface LoadBar {
  readonly from: number;
  readonly width: number;
  readonly top: number;
  readonly over: boolean;
}

/** A line of the table beside the drawing. */
export interface LoadPeriod {
  readonly period: string;
  readonly share: string;
  readonly tasks: string;
  readonly over: boolean;
}
