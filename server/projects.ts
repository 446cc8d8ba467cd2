import { URI, Utils } from 'vscode-uri';
import type { Simulations } from '../src/analysis/facts.ts';
import type { Language } from '../src/model/figures.ts';
import { type ConfigurationProblem, readConfiguration } from '../src/rules/configuration/read.ts';
import type { Rule } from '../src/rules/engine/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../src/rules/engine/settings.ts';
import { type Baseline, type BaselineProblem, readBaseline } from '../src/workspace/baseline.ts';
import { Workspace } from '../src/workspace/workspace.ts';

export const CONFIGURATION_FILE = 'aiplan.config.json';

/** The plans under one folder: imports stay within it, one configuration holds for all of it. */
export interface Project {
  readonly root: string;
  readonly workspace: Workspace;
}

/** A baseline with the text that it was read from. */
interface WrittenBaseline {
  readonly text: string;
  readonly baseline: Baseline;
}

export interface ProjectOptions {
  readonly rules: readonly Rule[];
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly simulations: Simulations;
}

/**
 * The projects that the open folders make: each folder of the workspace is one, and so is each folder below with a configuration of
 * its own, as for the command line. A file outside all of them is in a project of its own folder.
 */
export class Projects {
  readonly #projects = new Map<string, Project>();
  readonly #ofFile = new Map<string, Project>();
  readonly #settings = new Map<string, Settings>();
  readonly #baselines = new Map<string, WrittenBaseline>();
  #folders: readonly string[] = [];
  #options: ProjectOptions;

  constructor(options: ProjectOptions) {
    this.#options = options;
  }

  /** @param folders URIs of the workspace's folders */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    this.#ofFile.clear();
  }

  setToday(today: number): void {
    this.#options = { ...this.#options, today };
    for (const { workspace } of this.#projects.values()) workspace.configure({ today });
  }

  /**
   * Takes in a configuration file.
   *
   * @param text undefined when the file is gone
   * @param language of the problems
   * @returns what is wrong with it; the defaults hold then
   */
  configure(file: string, text: string | undefined, language: Language): readonly ConfigurationProblem[] {
    const folder = folderOf(file);
    const read = text === undefined ? undefined : readConfiguration(text, language, this.#options.rules);
    if (read === undefined) this.#settings.delete(folder);
    else this.#settings.set(folder, 'settings' in read ? read.settings : DEFAULT_SETTINGS);
    const settings = this.#settings.get(folder) ?? DEFAULT_SETTINGS;
    this.#projects.get(folder)?.workspace.configure({ settings });
    this.#ofFile.clear();
    return read && 'problems' in read ? read.problems : [];
  }

  /**
   * Takes in a baseline. It counts for the project of its folder.
   *
   * @param text undefined when the file is gone
   * @param language of the problem
   * @returns what is wrong with it; no baseline holds then
   */
  setBaseline(file: string, text: string | undefined, language: Language): BaselineProblem | undefined {
    const folder = folderOf(file);
    const read = text === undefined ? undefined : readBaseline(text, language);
    const baseline = read && 'baseline' in read ? read.baseline : undefined;
    if (baseline && text !== undefined) this.#baselines.set(folder, { text, baseline });
    else this.#baselines.delete(folder);
    this.#projects.get(folder)?.workspace.configure({ baseline });
    return read && 'problem' in read ? read.problem : undefined;
  }

  /** The baseline of a project as written; undefined where it has none that can be used. */
  baselineOf({ root }: Project): WrittenBaseline | undefined {
    return this.#baselines.get(root);
  }

  /** The project that a file belongs to now. */
  of(file: string): Project {
    const known = this.#ofFile.get(file);
    if (known) return known;
    const project = this.#project(this.#rootOf(file));
    this.#ofFile.set(file, project);
    return project;
  }

  all(): Iterable<Project> {
    return this.#projects.values();
  }

  #rootOf(file: string): string {
    let innermost: string | undefined;
    for (const root of [...this.#folders, ...this.#settings.keys()]) {
      if (isInside(file, root) && root.length > (innermost?.length ?? -1)) innermost = root;
    }
    return innermost ?? folderOf(file);
  }

  #project(root: string): Project {
    const known = this.#projects.get(root);
    if (known) return known;
    const settings = this.#settings.get(root) ?? DEFAULT_SETTINGS;
    const workspace = new Workspace({
      roots: [root],
      settings,
      baseline: this.#baselines.get(root)?.baseline,
      ...this.#options,
    });
    const project = { root, workspace };
    this.#projects.set(root, project);
    return project;
  }
}

function folderOf(file: string): string {
  return Utils.dirname(URI.parse(file)).toString();
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
