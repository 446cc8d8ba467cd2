import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileDiagnostic } from './diagnostics.ts';
import { languageOf, type Session } from './session.ts';

/** The `aiplan.config.json` files of all projects; their problems are shown in them. */
export class Configurations {
  readonly #session: Session;
  readonly #texts = new Map<string, string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** @param text undefined when the file is gone */
  take(key: string, text: string | undefined): void {
    const { connection, preferences, projects } = this.#session;
    if (text === undefined) this.#texts.delete(key);
    else this.#texts.set(key, text);
    const language = languageOf(preferences);
    const problems = projects.configure(key, text, language);
    const document = TextDocument.create(key, 'json', 0, text ?? '');
    const diagnostics = problems.map((problem) => fileDiagnostic('configuration', problem, document));
    void connection.sendDiagnostics({ uri: key, diagnostics });
  }

  /** Says the problems again, in another language. */
  reword(): void {
    for (const [key, text] of this.#texts) this.take(key, text);
  }
}
