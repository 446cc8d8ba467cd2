import type { Language } from '../../src/model/figures.ts';
import type { DutyBearer } from '../../src/rules/law/pack.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** What the server itself says to people; what rules, reports and meanings say stands with them. */
export interface Texts {
  readonly reading: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly openFile: string;
  readonly openPreview: string;
  readonly notFormatted: (line: number) => string;

  readonly nothingToRename: string;
  readonly unknownName: (id: string) => string;
  readonly invalidId: (id: string) => string;
  readonly builtInWord: (id: string) => string;
  readonly takenName: (id: string, title: string) => string;

  readonly fixAllOfRule: (rule: string, count: number) => string;
  readonly fixAll: string;
  readonly explain: (rule: string) => string;
  readonly accept: (rule: string) => string;
  /** The suggestion in the blank for the reason; too short to pass for one. */
  readonly reason: string;

  /** Blocks that completion writes as a whole, and the suggestions in their blanks. */
  readonly wholeBlocks: {
    readonly firstPlan: string;
    readonly teamOfSix: string;
    readonly title: string;
    readonly name: string;
    readonly model: string;
    readonly costs: string;
  };

  readonly written: string;
  readonly oneOf: string;
  readonly nameOf: (kinds: string) => string;
  readonly source: string;
  readonly computed: string;
  readonly start: string;
  readonly finish: string;
  readonly likely: string;
  readonly between: (low: string, high: string) => string;
  readonly because: {
    readonly planStart: string;
    readonly noStart: string;
    readonly fixed: (fact: string) => string;
    readonly dependency: (title: string, end: 'start' | 'finish') => string;
    readonly endDependency: (title: string, end: 'start' | 'finish') => string;
    readonly container: (title: string, end: 'start' | 'finish') => string;
  };
  readonly startsBecause: string;
  /** Heads what somebody or something costs in the project period. */
  readonly untilOperation: string;
  readonly relativeDay: (week: number) => string;
  readonly undated: Readonly<
    Record<
      | 'no-duration'
      | 'no-start'
      | 'unreadable'
      | 'impossible'
      | 'unresolved'
      | 'cycle'
      | 'nobody-works'
      | 'waits-for-undated',
      string
    >
  >;
  readonly ofTotal: (share: string, total: string) => string;
  readonly stagesSum: (sum: string, total: string | undefined) => string;
  readonly partsSum: (share: string) => string;
  readonly perYear: (amount: string) => string;
  readonly ofFullTime: (share: string) => string;
  /** The salary with what the employer pays on top, in per cent of it. */
  readonly withOnCost: (factor: string) => string;
  readonly fromTo: (from: string, to: string, change: string) => string;
  readonly claimed: (change: string) => string;
  readonly load: (share: string) => string;
  readonly peak: (share: string, from: string, until: string) => string;
  readonly peakWork: (titles: string) => string;
  readonly morePeriods: (count: number) => string;
  readonly roles: string;
  readonly today: string;
  readonly planStart: string;
  readonly acceptedRule: string;
  /** What a Markdown page shows in the place of a report. */
  readonly noSection: (name: string, nearest: string | undefined) => string;
  readonly noSuchPlan: string;
  readonly noPlanInFile: string;
  readonly brokenPlan: (why: string) => string;
  /** Why a report that is exported has no logo. */
  readonly logo: Readonly<Record<'missing' | 'too-large' | 'no-picture', (file: string, kilobytes: number) => string>>;
  /** What the law makes of a word. */
  readonly law: {
    readonly highRisk: (provision: string) => string;
    readonly prohibited: (provision: string) => string;
    readonly from: (day: string) => string;
    readonly duties: string;
    readonly bearers: Readonly<Record<DutyBearer, string>>;
    readonly firstUse: string;
    readonly goLive: string;
    readonly before: (act: string, day: string, limit: string) => string;
    readonly onOrAfter: (act: string, day: string, limit: string) => string;
    readonly begun: (act: string) => string;
    readonly undated: (act: string) => string;
    readonly supervised: (authority: string) => string;
    readonly state: (version: string) => string;
  };
}

const TEXTS: Readonly<Record<Language, Texts>> = { en, nl, de };

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
