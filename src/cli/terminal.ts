import type { Colors } from 'picocolors/types';
import type { EpochDay } from '../language/values/calendar-date.ts';
import type { Progress } from './output/progress.ts';

/** What a command may use of the process: handed in, so that a command can be run without one. */
export interface Terminal {
  /** Absolute path of the working folder. */
  readonly from: string;
  readonly colors: Colors;
  /** Characters on a line; undefined where the output is no terminal. */
  readonly columns: number | undefined;
  readonly progress: Progress;
  /** Today, the only clock of the program. */
  readonly now: () => EpochDay;
  readonly write: (text: string) => void;
  readonly error: (text: string) => void;
  readonly readInput: () => Promise<Uint8Array>;
}
