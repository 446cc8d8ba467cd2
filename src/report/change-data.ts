import type { EmptySection, Standing } from './report-data.ts';
import type { TimeAxis } from './roadmap-data.ts';

/** How people are taken along, and what the law asks for and when. */
export interface ChangeData {
  readonly id: string | null;
  readonly summary: string;
  /** What of long lists is not shown, and where it stands; a sentence each. */
  readonly leftOut: readonly string[];
  readonly empty: EmptySection | null;
  /** Dated steps on one axis with first use and go-live; null where nothing is dated. */
  readonly calendar: StepCalendar | null;
  /** Inform, involve, train: each is there, also where the plan says nothing of it. */
  readonly steps: readonly ChangeStep[];
  readonly training: readonly TrainingRow[];
  /** "No training for Engineering."; null where every department that changes has one. */
  readonly untrained: string | null;
  /** What changes in whose work, and roles that are new. */
  readonly roles: readonly RoleEffect[];
  readonly shares: readonly ShareOfTime[];
  readonly afterGoLive: readonly string[];
  /** That nothing is stated for afterwards; null where something is. */
  readonly noAfterGoLive: string | null;
  readonly duties: readonly DutiesOfUseCase[];
  /** As of which day the law is known, and that this is no legal advice; null where no use case is carried out. */
  readonly lawNote: string | null;
}

/** How something stands, in a word; the standing is drawn beside it. */
export interface WordedStanding {
  readonly standing: Standing;
  readonly word: string;
}

/** Positions are per cent of the axis. */
export interface StepCalendar {
  readonly axis: TimeAxis;
  /** First uses and go-lives, in the order of time. */
  readonly lines: readonly CalendarLine[];
  readonly rows: readonly CalendarRow[];
  /** All of it in one sentence. */
  readonly label: string;
}

export interface CalendarLine {
  readonly kind: 'use' | 'go-live' | 'today';
  readonly at: number;
  readonly label: string;
  /** Which of the rows above the drawing the name stands in, so that names do not meet. */
  readonly row: number;
  /** On which side of the line it stands: it starts or ends there. */
  readonly side: 'start' | 'end';
}

export interface CalendarRow {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** "1 Jun 2026", "from 5 Jan 2026, every month" */
  readonly when: string;
  readonly kind: 'change' | 'law';
  readonly at: number;
  /** Where it goes on until; null for one day. */
  readonly until: number | null;
}

export interface ChangeStep {
  readonly key: 'inform' | 'involve' | 'train';
  readonly title: string;
  /** Where the plan says nothing of the step. */
  readonly missing: string | null;
  readonly activities: readonly ChangeActivity[];
}

export interface ChangeActivity {
  readonly id: string;
  readonly what: string;
  readonly when: string;
  readonly order: WordedStanding;
}

export interface TrainingRow {
  readonly id: string;
  readonly department: string;
  readonly length: string;
  readonly by: string;
  readonly order: WordedStanding;
}

export interface RoleEffect {
  readonly id: string;
  /** The department, or the name of the new role. */
  readonly who: string;
  readonly what: string;
}

export interface ShareOfTime {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** "rule of thumb 30%" */
  readonly usual: string;
  readonly order: WordedStanding;
}

export interface DutiesOfUseCase {
  readonly id: string;
  readonly title: string;
  /** "First use 1 Jun 2026, go-live 4 Oct 2026" */
  readonly dates: string;
  /** That the class is not stated, so that more may follow; null where it is. */
  readonly unclassified: string | null;
  /** "5 of 9 stated" */
  readonly summary: string;
  readonly rows: readonly DutyRow[];
}

export interface DutyRow {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** "AI Act, Art. 26(7)" */
  readonly article: string;
  readonly who: string;
  readonly from: string;
  /** The day, "stated", "not stated" with the fact that would say it. */
  readonly stated: string;
  readonly fact: string | null;
  readonly isStated: boolean;
  readonly order: WordedStanding;
}
