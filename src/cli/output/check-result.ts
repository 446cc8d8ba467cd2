import type { Language } from '../../model/figures.ts';
import type { ExitStatus } from '../exit-status.ts';
import type { Timed } from '../stopwatch.ts';
import type { Saying } from '../texts/cli-texts.ts';
import type { ListedFinding } from './listed.ts';

export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly accepted: number;
  /** Findings that the baseline holds; undefined where there is none. */
  readonly baselined?: number;
  /** Entries of the baseline that are not needed any more. */
  readonly stale?: number;
}

/** An entry of a baseline that stands for no open finding any more. */
export interface StaleEntry {
  /** The plan's, as it is shown. */
  readonly path: string;
  /** Identity of the finding. */
  readonly finding: string;
}

/** Why a part of the work could not be done: a file that cannot be read, or a rule that failed. */
export interface Trouble {
  readonly say: Saying;
  /** The rule that failed. */
  readonly rule?: string;
}

/** What a check came to: what every form of output says in its own way. */
export interface CheckResult {
  /** The checked files as they are shown, in order. */
  readonly files: readonly string[];
  /** In the order of their places. */
  readonly found: readonly ListedFinding[];
  /** What plans accept themselves. */
  readonly accepted: readonly ListedFinding[];
  /** What was there before the checks were taken up, and is tolerated until somebody gets to it. */
  readonly baselined: readonly ListedFinding[];
  readonly stale: readonly StaleEntry[];
  readonly counts: Counts;
  readonly troubles: readonly Trouble[];
  readonly status: ExitStatus;
  /** Says that there are more warnings than allowed. */
  readonly overLimit: Saying | undefined;
  readonly language: Language;
  /** Where it was measured. */
  readonly times: readonly Timed[] | undefined;
}
