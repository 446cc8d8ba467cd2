import type { PaperColours } from '../../rules/configuration/look.ts';
import type { Logo } from './logo.ts';

/** What a company gives to its reports that are written as files; in the editor the editor's theme holds. */
export interface Look {
  readonly accent?: PaperColours | undefined;
  readonly second?: PaperColours | undefined;
  readonly logo?: Logo | undefined;
}
