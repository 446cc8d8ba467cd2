import { FileChangeType, type FileEvent, type WorkspaceFolder } from 'vscode-languageserver';
import type { Checks } from './checks.ts';
import { keyOf } from './files.ts';
import { ProjectFiles } from './project-files.ts';
import { isBaseline, isConfiguration, isPlanFile, readFileText, scanFolders } from './scan.ts';
import { logFault, type Session } from './session.ts';

/** Where texts come from beside the editor: the folders of the workspace, their changes, and files that imports name. */
export class Sources {
  readonly #session: Session;
  readonly #checks: Checks;
  readonly #configurations: ProjectFiles;
  readonly #baselines: ProjectFiles;
  /** Imported files that were asked for and may not be there. */
  readonly #asked = new Set<string>();
  #folders: readonly string[] = [];

  constructor(session: Session, checks: Checks) {
    this.#session = session;
    this.#checks = checks;
    const { projects } = session;
    this.#configurations = new ProjectFiles(session, 'configuration', (...file) => projects.configure(...file));
    this.#baselines = new ProjectFiles(session, 'baseline', (...file) => {
      const problem = projects.setBaseline(...file);
      return problem ? [problem] : [];
    });
    checks.onMissing = (keys) => this.#readMissing(keys);
  }

  /** Takes the folders that the client has open; nothing is read yet. */
  start(folders: readonly WorkspaceFolder[]): void {
    this.#folders = folders.map(folderKey);
    this.#session.projects.setFolders(this.#folders);
  }

  /** Reads all plans in the folders, and what they are checked by. */
  readAll(): void {
    this.#read(this.#folders);
  }

  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const { files, projects } = this.#session;
    const gone = removed.map(folderKey);
    const joined = added.map(folderKey);
    this.#folders = [...this.#folders.filter((folder) => !gone.includes(folder)), ...joined];
    projects.setFolders(this.#folders);
    for (const file of files.keys()) {
      if (!gone.some((folder) => file.startsWith(`${folder}/`))) continue;
      files.setDisk(file, undefined);
      this.#checks.changed(file, false);
    }
    this.#checks.reconfigured();
    this.#read(joined);
  }

  changeFiles(changes: readonly FileEvent[]): void {
    for (const { uri, type } of changes) {
      const key = keyOf(uri);
      if (type === FileChangeType.Deleted) this.#forget(key);
      else if (isRead(key)) this.#readFile(key);
    }
  }

  /** A file that is gone, or a folder with all that was read in it: of a folder's files the client says nothing. */
  #forget(key: string): void {
    const { files } = this.#session;
    files.startReading(key);
    files.setUnreadable(key, undefined);
    if (isRead(key)) this.#take(key, undefined);
    for (const file of files.keys()) {
      if (file.startsWith(`${key}/`)) this.#take(file, undefined);
    }
  }

  /** Asks again for imported files that were not there: they may have come where nobody watches. */
  retryMissing(): void {
    this.#asked.clear();
  }

  /** The user chose another language. */
  reword(): void {
    this.#configurations.reword();
    this.#baselines.reword();
    this.#checks.reconfigured();
  }

  /** A background task: its failure is logged and stops nothing else. */
  run(name: string, task: () => Promise<void>): void {
    task().catch((error: unknown) => logFault(this.#session, name, error));
  }

  #read(folders: readonly string[]): void {
    this.run('Reading the workspace', () => scanFolders(this.#session, folders, (key, text) => this.#take(key, text)));
  }

  #readMissing(keys: readonly string[]): void {
    for (const key of keys) {
      if (this.#asked.has(key)) continue;
      this.#asked.add(key);
      this.#readFile(key);
    }
  }

  #readFile(key: string): void {
    this.run(`Reading ${key}`, () => readFileText(this.#session, key, (file, text) => this.#take(file, text)));
  }

  #take(key: string, text: string | undefined): void {
    if (isConfiguration(key) || isBaseline(key)) {
      (isBaseline(key) ? this.#baselines : this.#configurations).take(key, text);
      this.#checks.reconfigured();
      return;
    }
    const { files } = this.#session;
    files.setDisk(key, text);
    if (!files.isOpen(key)) this.#checks.changed(key, false);
  }
}

function isRead(key: string): boolean {
  return isPlanFile(key) || isConfiguration(key) || isBaseline(key);
}

function folderKey({ uri }: { readonly uri: string }): string {
  return keyOf(uri).replace(/\/$/, '');
}
