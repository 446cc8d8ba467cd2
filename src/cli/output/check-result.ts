import type { Language } from '../../model/figures.ts';
import type { ExitStatus } from '../exit-status.ts';
import type { Timed } from '../stopwatch.ts';
import type { ListedFinding } from './listed.ts';

export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly accepted: number;
}

/** Why a part of the work could not be done: a file that cannot be read, or a rule that failed. */
export interface Trouble {
  readonly sentence: string;
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
  readonly counts: Counts;
  readonly troubles: readonly Trouble[];
  readonly status: ExitStatus;
  /** Says that there are more warnings than allowed. */
  readonly overLimit: string | undefined;
  readonly language: Language;
  /** Where it was measured. */
  readonly times: readonly Timed[] | undefined;
}
