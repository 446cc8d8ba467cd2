import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../src/model/figures.ts';
import { fileDiagnostic, type ProjectFileKind, type ProjectFileProblem } from './diagnostics.ts';
import { languageOf, type Session } from './session.ts';

/** The files of one kind beside the plans of all projects, such as `aiplan.config.json`; what is wrong with one is shown in it. */
export class ProjectFiles {
  readonly #session: Session;
  readonly #kind: ProjectFileKind;
  readonly #takeIn: TakeIn;
  readonly #texts = new Map<string, string>();

  constructor(session: Session, kind: ProjectFileKind, takeIn: TakeIn) {
    this.#session = session;
    this.#kind = kind;
    this.#takeIn = takeIn;
  }

  /** @param text undefined when the file is gone */
  take(key: string, text: string | undefined): void {
    const { connection, preferences } = this.#session;
    if (text === undefined) this.#texts.delete(key);
    else this.#texts.set(key, text);
    const problems = this.#takeIn(key, text, languageOf(preferences));
    const document = TextDocument.create(key, 'json', 0, text ?? '');
    const diagnostics = problems.map((problem) => fileDiagnostic(this.#kind, problem, document));
    void connection.sendDiagnostics({ uri: key, diagnostics });
  }

  /** Says what is wrong again, in another language. */
  reword(): void {
    for (const [key, text] of this.#texts) this.take(key, text);
  }
}

/** Lets the projects use a file, and gives what is wrong with it. */
type TakeIn = (key: string, text: string | undefined, language: Language) => readonly ProjectFileProblem[];
