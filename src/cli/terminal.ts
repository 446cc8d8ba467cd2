import type { Colors } from 'picocolors/types';
import type { EpochDay } from '../language/values/calendar-date.ts';
import type { Language } from '../model/figures.ts';
import type { Progress } from './output/progress.ts';

/** What a command may use of the process: handed in, so that a command can be run without one. */
export interface Terminal {
  /** Absolute path of the working folder. */
  readonly from: string;
  /** In which the command line speaks of itself. */
  readonly language: Language;
  readonly colors: Colors;
  /** Characters on a line; undefined where the output is no terminal. */
  readonly columns: number | undefined;
  readonly progress: Progress;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today. */
  readonly now: () => EpochDay;
  /** Milliseconds since any moment, for measuring; nothing that is computed depends on it. */
  readonly clock: () => number;
  readonly write: (text: string) => void;
  readonly error: (text: string) => void;
  readonly readInput: () => Promise<Uint8Array>;
  /** Resolves when the person at the terminal wants it to end (Ctrl-C), or whoever started it. From then on it has to end by itself. */
  readonly interrupted: () => Promise<void>;
}
