import type { EmptySection } from './report-data.ts';

export interface RoadmapData {
  readonly id: string | null;
  readonly summary: string;
  /** What is different from the earlier plan that it is compared with; a sentence each. */
  readonly compared: readonly string[];
  /** What of long lists is not shown, and where it stands; a sentence each. */
  readonly leftOut: readonly string[];
  /** How many steps are dated, drawn or not; the legal ones are not among them. */
  readonly dated: number;
  readonly empty: EmptySection | null;
  /** Null where nothing can be placed on an axis. */
  readonly axis: TimeAxis | null;
  readonly today: TodayMark | null;
  readonly rows: readonly RoadmapRow[];
  readonly links: readonly RoadmapLink[];
  readonly undated: readonly UndatedWork[];
  /** What the marks of this roadmap mean; only those that occur. */
  readonly legend: readonly LegendEntry[];
  /** By whom and by what for rows can be chosen: only who works on one, only what one is for. */
  readonly people: readonly RoadmapChoice[];
  readonly useCases: readonly RoadmapChoice[];
}

export interface RoadmapChoice {
  readonly id: string;
  readonly title: string;
}

/** Positions are per cent of the axis, from 0 to 100. */
export interface TimeAxis {
  /** "Time in months" */
  readonly title: string;
  readonly ticks: readonly AxisTick[];
  readonly bands: readonly AxisBand[];
  /** The days at both ends, the last one excluded, so that a page can draw the same axis in larger units. */
  readonly days: AxisDays;
}

export interface AxisDays {
  /** Days since 1970-01-01; since an unknown start where `relative`. */
  readonly from: number;
  readonly to: number;
  readonly relative: boolean;
}

export interface AxisTick {
  readonly at: number;
  readonly label: string;
  /** 0 is named at any width, 1 from a medium width on, 2 on wide pages only. */
  readonly rank: 0 | 1 | 2;
}

/** A span above the ticks: the year, or the month above weeks. */
export interface AxisBand {
  readonly from: number;
  readonly width: number;
  readonly label: string;
}

export interface TodayMark {
  readonly label: string;
  /** Null where the day lies outside the axis. */
  readonly at: number | null;
}

/** `law` heads the steps that the law asks for, each a row of its own kind. */
export type RowKind = 'phase' | 'task' | 'milestone' | 'gate' | 'law' | 'law-step';

export interface RoadmapRow {
  readonly id: string;
  readonly kind: RowKind;
  /** 1 for what stands in a phase. */
  readonly level: 0 | 1;
  /** Id of the row of the phase; null for what stands in none that is drawn. */
  readonly parent: string | null;
  readonly title: string;
  /** "16 Mar – 7 Jun 2026" */
  readonly dates: string;
  /** "10 weeks", the likely length; null for milestones and gates. */
  readonly length: string | null;
  /** "60 % done" */
  readonly state: string | null;
  /** "decides the end": a delay of it delays the end of the roadmap or a deadline; null where it does not. */
  readonly critical: string | null;
  readonly people: readonly RowPerson[];
  /** Ids of the use cases that it is for. */
  readonly useCases: readonly string[];
  /** All of it in one sentence, for those who hear the page. */
  readonly label: string;
  readonly bar: RowBar | null;
  readonly point: RowPoint | null;
  /** Where the steps under a heading stand; empty for all other rows. */
  readonly marks: readonly number[];
  /** What lies before or after the axis; under a heading only at which side. */
  readonly beyond: readonly BeyondAxis[];
  /** By when half, and four fifths, of the simulated runs have finished it; null where that is not known or certain. */
  readonly chance: { readonly p50: number; readonly p80: number } | null;
  /** `late`: "2 weeks late", in the likely case; null where it is in time. */
  readonly deadline: { readonly at: number; readonly late: string | null } | null;
  /** Where it stood in the earlier plan, the same place twice for what takes no time; null where there is none to compare with. */
  readonly earlier: { readonly from: number; readonly to: number } | null;
  /** "ends 3 weeks later", "new"; null where it has not moved. */
  readonly shift: string | null;
  readonly cells: RowCells;
  /** The likely days as ISO dates, both included; null where the plan has no dates. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** Calendar days by which its length is changed at a time: one of the unit in which the plan states it; null where it states none. */
  readonly lengthStep: number | null;
  /** Lines of text that the label needs on a wide page: what the height of the row follows from. */
  readonly lines: number;
}

/** Something that the axis does not reach. */
export interface BeyondAxis {
  readonly side: 'before' | 'after';
  /** The day in words, written beside the arrow; null where the rows below say it. */
  readonly day: string | null;
}

export interface RowPerson {
  readonly id: string;
  readonly name: string;
  /** "AB", and only as long as that. */
  readonly initials: string;
}

export interface RowBar {
  readonly from: number;
  /** Likely finish. */
  readonly to: number;
  /** End of the buffer; null without one. */
  readonly margin: number | null;
  /** Latest finish; equal to the end before it where that is certain. */
  readonly latest: number;
  /** Until when it may slip without moving the end; null where it may not, or is done. */
  readonly float: number | null;
  /** Where the work that is done ends; null where no progress is stated. */
  readonly progress: number | null;
  /** The start is a date that the plan fixes. */
  readonly fixed: boolean;
}

export interface RowPoint {
  readonly at: number;
  readonly earliest: number;
  readonly latest: number;
  /** The day, written beside the mark. */
  readonly day: string;
}

/** The columns of the table beside the drawing. */
export interface RowCells {
  readonly kind: string;
  readonly start: string;
  readonly finish: string;
  /** "10 weeks (8–12)"; null for milestones and gates. */
  readonly length: string | null;
  /** "25 May – 5 Jul 2026"; null where certain. */
  readonly finishRange: string | null;
  readonly after: string | null;
  readonly margin: string | null;
  /** "Anna, Daan" */
  readonly people: string | null;
  /** "3 weeks"; for critical work the words for that. */
  readonly float: string | null;
  /** "12 Jun 2026, 2 weeks late" */
  readonly deadline: string | null;
  /** The days of `chance`: "3 Mar 2027, 12 Apr 2027". */
  readonly chance: string | null;
  /** "16 Mar – 7 Jun 2026; ends 3 weeks later", as it stood in the earlier plan */
  readonly earlier: string | null;
}

/** A dependency: rows by their index, positions on the axis. */
export interface RoadmapLink {
  readonly from: number;
  readonly to: number;
  readonly leaves: number;
  readonly enters: number;
}

export interface UndatedWork {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly reason: string;
}

export interface LegendEntry {
  readonly mark:
    | 'bar'
    | 'critical'
    | 'uncertain'
    | 'margin'
    | 'float'
    | 'chance-50'
    | 'chance-80'
    | 'deadline'
    | 'progress'
    | 'fixed'
    | 'milestone'
    | 'gate'
    | 'legal'
    | 'beyond'
    | 'earlier'
    | 'link';
  readonly text: string;
}
