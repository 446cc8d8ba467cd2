import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Language } from '../src/model/figures.ts';
import type { Files } from './files.ts';
import type { Host } from './host.ts';
import type { Preferences } from './preferences.ts';
import type { Projects } from './projects.ts';

/** What all parts of one running server share. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly files: Files;
  readonly projects: Projects;
  preferences: Preferences;
}

/**
 * The language in which a file's readers are addressed: as the user chose, else the editor's, else, in an editor of another language, the
 * project's. Only a report is in the language of its plan.
 */
export function languageFor({ preferences, projects }: Session, key: string): Language {
  const { chosenLanguage, editorLanguage } = preferences;
  return chosenLanguage ?? editorLanguage ?? projects.of(key).workspace.settingsOf(key).language ?? 'en';
}

/** The language of what is said about no file. */
export function languageOf({ chosenLanguage, editorLanguage }: Preferences): Language {
  return chosenLanguage ?? editorLanguage ?? 'en';
}

/** Shows the user a sentence that nobody has to answer. */
export function warn({ connection }: Session, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}

/** Writes what went wrong to the client's log; a user sees it only there. */
export function logFault({ connection }: Session, what: string, error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${what} failed: ${reason}`);
}
