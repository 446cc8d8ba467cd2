import type { InitializeParams } from 'vscode-languageserver';
import type { Language } from '../src/model/figures.ts';

/** The kinds of hint behind the lines, by the names of their settings under `aiplan.inlayHints`. */
export const HINT_KINDS = ['dates', 'shares', 'yearlyCost', 'change'] as const;

export type HintKind = (typeof HINT_KINDS)[number];

/** What the client can do and the user wishes. */
export interface Preferences {
  /** What the user chose in the settings; it wins over what a project says. */
  readonly chosenLanguage: Language | undefined;
  /** The language of the editor, if it is one of ours. */
  readonly editorLanguage: Language | undefined;
  /** The client's command that shows the page of a rule, whose id is its argument; undefined where the client has none. */
  readonly explain: string | undefined;
  /** Whether blanks in an edit become tab stops; without that, fixes with blanks are not offered. */
  readonly snippetEdits: boolean;
  readonly snippetCompletions: boolean;
  /** The hints that the user wishes to see. */
  readonly hints: Readonly<Record<HintKind, boolean>>;
  readonly refreshesHints: boolean;
  readonly watchesFiles: boolean;
  readonly readsSettings: boolean;
  readonly showsProgress: boolean;
}

export function preferencesOf({ capabilities, initializationOptions, locale }: InitializeParams): Preferences {
  const { workspace, textDocument, window } = capabilities;
  const options = isRecord(initializationOptions) ? initializationOptions : {};
  const explain = options['explainCommand'];
  return {
    chosenLanguage: undefined,
    editorLanguage: languageOf(options['language']) ?? languageOf(locale),
    explain: typeof explain === 'string' ? explain : undefined,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    hints: { dates: true, shares: true, yearlyCost: true, change: true },
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    readsSettings: workspace?.configuration === true,
    showsProgress: window?.workDoneProgress === true,
  };
}

/**
 * The preferences with what the settings under `aiplan` say. An empty language leaves the choice to project and editor; hints are
 * shown unless they are switched off.
 */
export function withSettings(preferences: Preferences, settings: unknown): Preferences {
  const { language, inlayHints } = isRecord(settings) ? settings : {};
  const switches = isRecord(inlayHints) ? inlayHints : {};
  const shown = (kind: HintKind): boolean => switches[kind] !== false;
  const hints = {
    dates: shown('dates'),
    shares: shown('shares'),
    yearlyCost: shown('yearlyCost'),
    change: shown('change'),
  };
  return { ...preferences, chosenLanguage: languageOf(language), hints };
}

function languageOf(value: unknown): Language | undefined {
  if (typeof value !== 'string') return undefined;
  const [base] = value.toLowerCase().split(/[-_]/);
  return base === 'en' || base === 'nl' || base === 'de' ? base : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
