import type { InitializeParams } from 'vscode-languageserver';
import type { Language } from '../src/model/figures.ts';

/** What the client can do and the user wishes. */
export interface Preferences {
  /** What the user chose in the settings; it wins over what a project says. */
  readonly chosenLanguage: Language | undefined;
  /** The language of the editor. */
  readonly editorLanguage: Language;
  /** Folder with a page for each rule, `<docs>/<rule id>.md`; undefined where the client ships none. */
  readonly docs: string | undefined;
  /** Whether blanks in an edit become tab stops; without that, fixes with blanks are not offered. */
  readonly snippetEdits: boolean;
  readonly snippetCompletions: boolean;
  readonly watchesFiles: boolean;
  readonly readsSettings: boolean;
  readonly showsProgress: boolean;
}

export function preferencesOf({ capabilities, initializationOptions, locale }: InitializeParams): Preferences {
  const { workspace, textDocument, window } = capabilities;
  const options = isRecord(initializationOptions) ? initializationOptions : {};
  const docs = options['docsUri'];
  return {
    chosenLanguage: undefined,
    editorLanguage: languageOf(options['language']) ?? languageOf(locale) ?? 'en',
    docs: typeof docs === 'string' ? docs.replace(/\/$/, '') : undefined,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    readsSettings: workspace?.configuration === true,
    showsProgress: window?.workDoneProgress === true,
  };
}

/** The preferences with what the setting `aiplan.language` says; an empty one leaves the choice to project and editor. */
export function withSettings(preferences: Preferences, settings: unknown): Preferences {
  const chosenLanguage = isRecord(settings) ? languageOf(settings['language']) : undefined;
  return { ...preferences, chosenLanguage };
}

function languageOf(value: unknown): Language | undefined {
  if (typeof value !== 'string') return undefined;
  const [base] = value.toLowerCase().split(/[-_]/);
  return base === 'en' || base === 'nl' || base === 'de' ? base : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
