import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, isOpen } from '../src/rules/engine/finding.ts';
import { LARGEST_FILE_BYTES, LARGEST_FILE_MEGABYTES } from '../src/workspace/read-text.ts';
import { type CheckedFile, findingsByFile, type Workspace } from '../src/workspace/workspace.ts';
import { diagnosticOf, SOURCE } from './diagnostics.ts';
import { rangeIn } from './files.ts';
import { languageFor, logFault, type Session } from './session.ts';
import { textsIn } from './texts/texts.ts';
import { AfterQueue, Slices } from './turns.ts';

/**
 * Why a file was checked: its own text was edited, so that the editor asks by itself for all that it shows in it; something else
 * changed; or a simulation of it has come.
 */
type Occasion = 'edit' | 'elsewhere' | 'simulation';

type CheckedListener = (key: string, occasion: Occasion) => void;

/**
 * Keeps the findings of all files up to date and publishes them: those of the edited file first, then those of others that changed
 * with it, in slices between which requests are answered.
 */
export class Checks {
  readonly #session: Session;
  readonly #queue: AfterQueue;
  /** Files whose text has not been handed to their workspace yet. */
  readonly #unread = new Set<string>();
  readonly #edited = new Set<string>();
  readonly #stale = new Set<string>();
  readonly #unpublished = new Set<string>();
  readonly #published = new Map<string, { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }>();
  readonly #faults = new Set<string>();
  #inBackground: Promise<void> | undefined;
  readonly #listeners: CheckedListener[] = [];
  readonly #settledListeners: (() => void)[] = [];
  /** Told of files that imports name and that nobody has read yet. */
  onMissing: (keys: readonly string[]) => void = () => undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#queue = new AfterQueue(session.host, () => this.#run());
  }

  /** From now on told of every file that was checked and whose result is, or may be, another than before. */
  whenChecked(listener: CheckedListener): void {
    this.#listeners.push(listener);
  }

  /** From now on told whenever everything is checked and published. */
  whenSettled(listener: () => void): void {
    this.#settledListeners.push(listener);
  }

  /** Whether everything is checked and published, as far as is known. */
  get isSettled(): boolean {
    return !this.#queue.isWaiting && !this.#inBackground;
  }

  /**
   * The text of a file is another than before, or it is gone.
   *
   * @param edited whether somebody is looking at it and waits for the result
   */
  changed(key: string, edited: boolean): void {
    this.#unread.add(key);
    if (edited) this.#edited.add(key);
    else this.#stale.add(key);
    this.#queue.request(edited);
  }

  /** How files are checked has changed: all of them are stale, and may belong to another project now. */
  reconfigured(): void {
    const { files, projects } = this.#session;
    for (const { workspace } of [...projects.all()]) {
      for (const key of workspace.uris()) if (projects.of(key).workspace !== workspace) workspace.remove(key);
    }
    for (const key of files.keys()) this.changed(key, false);
    // The words may be others although the findings are not.
    for (const key of this.#published.keys()) this.#unpublished.add(key);
  }

  /** Simulations of the plans in a file have come: publishes what follows from them. */
  simulated(key: string): void {
    const { workspace } = this.#session.projects.of(key);
    const before = workspace.lastChecked(key);
    const now = workspace.simulated(key);
    for (const { rule, error } of now?.faults ?? []) this.#fault(`Rule ${rule}`, error);
    if (now !== before)
      for (const file of new Set([key, ...placesOf(before), ...placesOf(now)])) this.#publish(file, false);
    this.#tell(key, 'simulation');
  }

  /** Hands changed texts to their workspaces. Cheap: nothing is checked. Every request starts with it. */
  flush(): void {
    const { files, projects } = this.#session;
    for (const key of this.#unread) {
      const { workspace } = projects.of(key);
      const document = files.document(key);
      if (document && !isTooLarge(document)) workspace.setText(key, document.getText());
      else {
        for (const file of placesOf(workspace.lastChecked(key))) this.#unpublished.add(file);
        const reason = document
          ? { kind: 'too-large' as const, bytes: document.getText().length }
          : files.unreadable(key);
        if (reason) workspace.setUnreadable(key, reason);
        else workspace.remove(key);
      }
    }
    this.#unread.clear();
  }

  #run(): void {
    this.flush();
    for (const key of this.#edited) {
      this.#check(key, 'edit');
      this.#publish(key, true);
      this.#unpublished.delete(key);
    }
    this.#edited.clear();
    this.#inBackground ??= this.#background().finally(() => {
      this.#inBackground = undefined;
      if (this.#stale.size > 0 || this.#unpublished.size > 0) this.#queue.request(false);
      if (this.isSettled) for (const listener of this.#settledListeners) listener();
    });
  }

  async #background(): Promise<void> {
    const slices = new Slices(this.#session.host);
    for (const key of this.#stale) {
      this.#stale.delete(key);
      this.flush();
      this.#check(key, 'elsewhere');
      await slices.pause();
    }
    for (const key of this.#unpublished) {
      this.#unpublished.delete(key);
      this.#publish(key, false);
      await slices.pause();
    }
  }

  #check(key: string, occasion: Occasion): void {
    const { workspace } = this.#session.projects.of(key);
    this.#unpublished.add(key);
    try {
      const before = workspace.lastChecked(key);
      const now = workspace.check(key);
      if (now && now === before) {
        // A request may have checked the new text before its turn came: previews have not heard of it yet.
        this.#tell(key, occasion);
        return;
      }
      for (const dependent of workspace.dependents(key)) this.#stale.add(dependent);
      for (const file of [...placesOf(before), ...placesOf(now)]) this.#unpublished.add(file);
      for (const { rule, error } of now?.faults ?? []) this.#fault(`Rule ${rule}`, error);
      const missing = workspace.missingImports(key);
      if (missing.length > 0) this.onMissing(missing);
      this.#tell(key, occasion);
    } catch (error) {
      this.#fault(`Checking ${key}`, error);
    }
  }

  #tell(key: string, occasion: Occasion): void {
    for (const listener of this.#listeners) listener(key, occasion);
  }

  /** Logs what failed, once and not again at every keystroke. */
  #fault(what: string, error: unknown): void {
    if (this.#faults.has(what)) return;
    this.#faults.add(what);
    logFault(this.#session, what, error);
  }

  #publish(key: string, always: boolean): void {
    const { connection, files } = this.#session;
    const document = files.document(key);
    const known = this.#published.get(key);
    if (known && known.uri !== document?.uri) {
      this.#published.delete(key);
      void connection.sendDiagnostics({ uri: known.uri, diagnostics: [] });
    }
    if (!document) return;
    const diagnostics = this.#diagnostics(key, document);
    const before = this.#published.get(key)?.diagnostics ?? [];
    this.#published.set(key, { uri: document.uri, diagnostics });
    // An edit is answered in any case: compared is only where nothing may have changed.
    if (!always && JSON.stringify(diagnostics) === JSON.stringify(before)) return;
    const version = files.version(key);
    void connection.sendDiagnostics({ uri: document.uri, ...(version === null ? {} : { version }), diagnostics });
  }

  #diagnostics(key: string, document: TextDocument): Diagnostic[] {
    const { files, preferences, projects } = this.#session;
    const language = languageFor(this.#session, key);
    if (isTooLarge(document)) {
      const message = textsIn(language).tooLarge(LARGEST_FILE_MEGABYTES);
      return [{ range: rangeIn(document, 0, 0), severity: 1, source: SOURCE, code: 'too-large', message }];
    }
    return findingsIn(projects.of(key).workspace, key).map((finding) =>
      diagnosticOf(finding, document, language, preferences.explain, files),
    );
  }
}

/** The open findings in a file, from the last results of all files that may place one there. */
export function findingsIn(workspace: Workspace, key: string): Finding[] {
  const checked = [key, ...workspace.dependents(key)].flatMap((file) => workspace.lastChecked(file) ?? []);
  return (findingsByFile(checked).get(key) ?? []).filter(isOpen);
}

/** The other files in which a plan's findings stand. */
export function placesOf(checked: CheckedFile | undefined): Set<string> {
  const places = new Set<string>();
  for (const { findings } of checked?.plans ?? []) {
    for (const { at } of findings) if (at.anchor.file !== checked?.uri) places.add(at.anchor.file);
  }
  return places;
}

/** Whether a text is longer than any plan that is read. */
export function isTooLarge(document: TextDocument): boolean {
  // UTF-8 takes at least as many bytes as there are code units.
  return document.getText().length > LARGEST_FILE_BYTES;
}
