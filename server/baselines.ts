import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileDiagnostic } from './diagnostics.ts';
import { languageOf, type Session } from './session.ts';

/** The `aiplan.baseline.json` files of all projects; what is wrong with one is shown in it. */
export class Baselines {
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
    const problem = projects.setBaseline(key, text, languageOf(preferences));
    const document = TextDocument.create(key, 'json', 0, text ?? '');
    const diagnostics = problem ? [fileDiagnostic('baseline', problem, document)] : [];
    void connection.sendDiagnostics({ uri: key, diagnostics });
  }

  /** Says what is wrong again, in another language. */
  reword(): void {
    for (const [key, text] of this.#texts) this.take(key, text);
  }
}
