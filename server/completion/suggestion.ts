import type { CompletionItemKind } from 'vscode-languageserver';
import { isoDay } from '../../src/model/figures.ts';
import type { View } from '../view.ts';

/** One thing that may be written, before it becomes an item of the protocol. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Snippet; the label where it is left out. */
  readonly insert?: string;
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
  /** Asks for the next list at once. */
  readonly goesOn?: boolean;
  /** What the typed text is compared with, where it is not the label. */
  readonly filter?: string;
}

/** ISO date. */
export function todayOf({ session }: View): string {
  return isoDay(session.host.today());
}
