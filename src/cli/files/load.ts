import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Simulations } from '../../analysis/facts.ts';
import type { EpochDay } from '../../language/values/calendar-date.ts';
import { readConfiguration } from '../../rules/configuration/read.ts';
import { type CheckObserver, observed, stage } from '../../rules/engine/observer.ts';
import type { Rule } from '../../rules/engine/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../rules/engine/settings.ts';
import { RULES } from '../../rules/registry.ts';
import type { Baseline, BaselineEntry } from '../../workspace/baseline.ts';
import { Workspace } from '../../workspace/workspace.ts';
import { Lines } from '../output/lines.ts';
import type { Saying } from '../texts/cli-texts.ts';
import { UsageError } from '../usage-error.ts';
import { type BaselineChoice, baselineAt, baselineFile } from './baseline-file.ts';
import { importedPlace } from './find-files.ts';
import { shownPath } from './path-names.ts';
import { readTextFile, unreadable } from './read-file.ts';
import { CONFIGURATION_FILE, rootOf } from './root.ts';
import { pathOfUri, uriOf } from './uri.ts';

export interface LoadOptions {
  /** Absolute path of the working folder. */
  readonly from: string;
  readonly today: EpochDay;
  /** A configuration to use instead of the one at each root. */
  readonly configuration: string | undefined;
  /** The baseline that holds; none where nothing is said. */
  readonly baseline?: BaselineChoice;
  /** Whether a baseline that is named need not be there yet. */
  readonly newBaseline?: boolean;
  /** The rules to check with; all of them where nothing else is said. */
  readonly rules?: readonly Rule[];
  /** Who runs simulations; without it they are run when a rule asks. */
  readonly simulations?: Simulations;
  /** Told of what is done, by whoever measures it. */
  readonly observer?: CheckObserver | undefined;
}

/**
 * Files under one root, with the settings that hold there. Files are opened one by one with what they import, and closed again, so that
 * a thousand plans need no more memory than one.
 */
export class PlanRoot {
  /** Absolute path. */
  readonly folder: string;
  readonly workspace: Workspace;
  readonly #from: string;
  readonly #realRoot: string;
  readonly #imported = new Set<string>();
  /** The files that were read since the last `startOver`. */
  readonly #fresh = new Set<string>();
  readonly #unreadable = new Map<string, Saying>();
  readonly #observer: CheckObserver | undefined;

  constructor(
    root: string,
    settings: Settings,
    baseline: Baseline | undefined,
    { from, today, simulations, observer, rules = RULES }: LoadOptions,
  ) {
    this.folder = root;
    this.workspace = new Workspace({
      roots: [uriOf(root)],
      today,
      rules,
      settings,
      baseline,
      ...(simulations && { simulations }),
      ...(observer && { observer }),
    });
    this.#from = from;
    this.#observer = observer;
    this.#realRoot = realpathSync(root);
  }

  /** What to say of each file that could not be read, imported ones too, in the order of their names. */
  get unreadable(): readonly Saying[] {
    return [...this.#unreadable].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, say]) => say);
  }

  /**
   * Reads a file and everything that it imports.
   *
   * @param file absolute path
   * @returns its URI, or undefined when it cannot be read
   */
  open(file: string): string | undefined {
    const uri = uriOf(file);
    if (!this.#fresh.has(uri) && !this.#read(uri, file)) return undefined;
    for (let before = -1; before !== this.#imported.size; ) {
      before = this.#imported.size;
      this.workspace.describe(uri);
      for (const target of this.workspace.importTargets(uri)) if (target !== uri) this.#import(target);
    }
    return uri;
  }

  /** Forgets a file, unless others have imported it. */
  close(uri: string): void {
    if (this.#imported.has(uri)) return;
    this.workspace.remove(uri);
    this.#fresh.delete(uri);
  }

  /** From now on files are read anew when they are opened. What is known of those that have not changed stays. */
  startOver(today: EpochDay): void {
    this.#fresh.clear();
    this.#imported.clear();
    this.#unreadable.clear();
    this.workspace.configure({ today });
  }

  /** Forgets the files that were not opened since the last `startOver`. */
  forgetOthers(): void {
    for (const uri of this.workspace.uris()) if (!this.#fresh.has(uri)) this.workspace.remove(uri);
  }

  /** The folders of the files that were opened or looked for. */
  get folders(): readonly string[] {
    return [...this.#fresh, ...this.#imported].map((uri) => path.dirname(pathOfUri(uri)));
  }

  /** The entries of the baseline whose plan is gone. */
  goneEntries(): BaselineEntry[] {
    const { baseline } = this.workspace;
    const gone = [...(baseline?.byFile.keys() ?? [])].filter((file) => !existsSync(path.join(this.folder, file)));
    return gone.flatMap((file) => [...(baseline?.byFile.get(file)?.values() ?? [])]);
  }

  #import(uri: string): void {
    if (this.#imported.has(uri)) return;
    this.#imported.add(uri);
    const file = pathOfUri(uri);
    // A missing import is a finding at the line that names it, and a link out of the root leads to nothing.
    const place = importedPlace(file, this.#realRoot);
    if (place === 'file') {
      if (!this.#fresh.has(uri)) this.#read(uri, file);
    } else if (place === 'nothing') this.workspace.remove(uri);
    else this.workspace.setUnreadable(uri, place);
  }

  #read(uri: string, file: string): boolean {
    if (this.#unreadable.has(uri)) return false;
    const reading = observed(this.#observer, stage('read'), () => readTextFile(file));
    if ('text' in reading) {
      this.workspace.setText(uri, reading.text);
      this.#fresh.add(uri);
    } else {
      this.workspace.setUnreadable(uri, reading.reason);
      this.#unreadable.set(uri, unreadable(shownPath(this.#from, file), reading.reason));
    }
    return 'text' in reading;
  }
}

/**
 * The roots of some files, in the order of the files.
 *
 * @param files absolute paths
 * @throws UsageError for a configuration or a baseline that cannot be used
 */
export function rootsOf(files: readonly string[], options: LoadOptions): Map<PlanRoot, readonly string[]> {
  const byRoot = filesByRoot(files, options);
  return new Map([...byRoot].map(([root, members]) => [openRoot(root, options), members]));
}

/**
 * A root with the settings and the baseline that hold in it.
 *
 * @throws UsageError for a configuration or a baseline that cannot be used
 */
export function openRoot(root: string, options: LoadOptions): PlanRoot {
  const settings = settingsFor(root, options);
  return new PlanRoot(root, settings, baselineFor(root, options), options);
}

/**
 * The files under each root, in the order of the files.
 *
 * @throws UsageError where one baseline is named for several roots
 */
export function filesByRoot(files: readonly string[], options: LoadOptions): Map<string, readonly string[]> {
  const folders = new Map<string, string>();
  const filesOf = new Map<string, string[]>();
  for (const file of files) {
    const folder = path.dirname(file);
    const root = folders.get(folder) ?? rootOf(folder, options.from);
    folders.set(folder, root);
    const members = filesOf.get(root);
    if (members) members.push(file);
    else filesOf.set(root, [file]);
  }
  refuseSharedBaseline([...filesOf.keys()], options);
  return filesOf;
}

function baselineFor(root: string, { baseline, newBaseline, from }: LoadOptions): Baseline | undefined {
  if (baseline === undefined) return undefined;
  if (newBaseline && !existsSync(baselineFile(root, baseline, from))) return undefined;
  return baselineAt(root, baseline, from);
}

/** Paths in a baseline count from one root: for two of them they would mean two files. */
function refuseSharedBaseline(roots: readonly string[], { baseline, from }: LoadOptions): void {
  if (typeof baseline !== 'object' || roots.length < 2) return;
  const names = roots.map((root) => shownPath(from, root)).join(', ');
  throw new UsageError(({ runs }) => runs.baseline.shared(baseline.file, roots.length, names));
}

/** Absolute path of the configuration that holds for a root; undefined where there is none. */
export function configurationAt(
  root: string,
  options: Pick<LoadOptions, 'from' | 'configuration'>,
): string | undefined {
  const file = configurationFile(root, options);
  return options.configuration !== undefined || existsSync(file) ? file : undefined;
}

/** Absolute path of the configuration of a root, there or not. */
function configurationFile(root: string, { from, configuration }: Pick<LoadOptions, 'from' | 'configuration'>): string {
  return configuration === undefined ? path.join(root, CONFIGURATION_FILE) : path.resolve(from, configuration);
}

/** Absolute paths of the files that set how a root is checked, there or not. */
export function settingFiles(root: string, options: LoadOptions): string[] {
  const { baseline, from } = options;
  const settings = [configurationFile(root, options)];
  return baseline === undefined ? settings : [...settings, baselineFile(root, baseline, from)];
}

function settingsFor(root: string, options: LoadOptions): Settings {
  const { from } = options;
  const file = configurationAt(root, options);
  if (file === undefined) return DEFAULT_SETTINGS;
  const name = shownPath(from, file);
  const reading = readTextFile(file);
  if ('reason' in reading) throw new UsageError(unreadable(name, reading.reason));
  const read = readConfiguration(reading.text);
  if ('settings' in read) return read.settings;
  const lines = new Lines(reading.text);
  // Read again, as its problems come in one language.
  throw new UsageError(({ language }) => {
    const again = readConfiguration(reading.text, language);
    const problems = 'problems' in again ? again.problems : [];
    const sentences = problems.map(({ message, position }) => {
      const { line, character } = lines.positionOf(position.start);
      return `${name}:${line + 1}:${character + 1}  ${message}`;
    });
    return sentences.join('\n');
  });
}
