import { existsSync } from 'node:fs';
import type { Finding, Severity } from '../../rules/engine/finding.ts';
import {
  type Baseline,
  type BaselineEntry,
  baselineOf,
  baselineText,
  mayBeBaselined,
} from '../../workspace/baseline.ts';
import { findingsOf } from '../../workspace/workspace.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { type BaselineChoice, baselineFile } from '../files/baseline-file.ts';
import { findFiles } from '../files/find-files.ts';
import { type LoadOptions, type PlanRoot, rootsOf } from '../files/load.ts';
import { shownPath } from '../files/path-names.ts';
import { writeWhole } from '../files/write-file.ts';
import type { Terminal } from '../terminal.ts';
import { cliTextsIn } from '../texts/cli-texts.ts';
import { UsageError } from '../usage-error.ts';
import { dayOfRun } from './day-of-run.ts';

export interface BaselineOptions {
  readonly asOf: string | undefined;
  readonly config: string | undefined;
  /** Undefined: the file beside the configuration. */
  readonly baseline: string | undefined;
}

/**
 * `aiplan baseline write`: puts the open findings of some plans into the baseline. Entries of other plans stay, notes stay, and entries of
 * these plans that stand for nothing any more go.
 */
export function writeBaseline(paths: readonly string[], options: BaselineOptions, terminal: Terminal): ExitStatus {
  const { baseline: texts } = cliTextsIn(terminal.language).runs;
  return work(paths, options, terminal, (root, files, file) => {
    const { entries, found, left } = gather(root, files);
    const gone = new Set(root.goneEntries());
    const before = root.workspace.baseline?.entries ?? [];
    const others = before.filter((entry) => !entries.has(entry.file) && !gone.has(entry));
    const after = baselineOf([...others, ...[...entries.values()].flat()]);
    const name = shownPath(terminal.from, file);
    if (after.entries.length === 0 && !existsSync(file)) {
      terminal.write(`${texts.nothing(name)}\n`);
    } else {
      const of = (wanted: Severity): number => found.filter(({ severity }) => severity === wanted).length;
      save(file, after, terminal);
      terminal.write(`${texts.written(name, texts.counted(of('error'), of('warning'), of('hint')))}\n`);
    }
    if (left.length > 0) {
      const rules = [...new Set(left.map(({ rule }) => rule))].sort().join(', ');
      terminal.write(`${texts.left(left.length, rules)}\n`);
    }
  });
}

interface Gathered {
  /** By the path of the plan. */
  readonly entries: ReadonlyMap<string, readonly BaselineEntry[]>;
  /** What the entries stand for. */
  readonly found: readonly Finding[];
  /** Open findings that no baseline may hold. */
  readonly left: readonly Finding[];
}

function gather(root: PlanRoot, files: readonly string[]): Gathered {
  const entries = new Map<string, readonly BaselineEntry[]>();
  const found: Finding[] = [];
  const left: Finding[] = [];
  const { workspace } = root;
  for (const one of files) {
    const uri = root.open(one);
    const checked = uri === undefined ? undefined : workspace.check(uri);
    if (!checked) continue;
    const { locked } = workspace.settingsOf(checked.uri);
    entries.set(workspace.pathOf(checked.uri), workspace.entriesOf(checked.uri));
    for (const finding of findingsOf(checked)) {
      if (mayBeBaselined(finding, locked)) found.push(finding);
      else if (!finding.accepted) left.push(finding);
    }
    root.close(checked.uri);
  }
  return { entries, found, left };
}

/** `aiplan baseline prune`: takes entries away that stand for no open finding any more, and those of plans that are gone. */
export function pruneBaseline(paths: readonly string[], options: BaselineOptions, terminal: Terminal): ExitStatus {
  const { baseline: texts } = cliTextsIn(terminal.language).runs;
  return work(paths, options, terminal, (root, files, file) => {
    const name = shownPath(terminal.from, file);
    const { baseline } = root.workspace;
    if (!baseline) throw new UsageError(({ runs }) => runs.baseline.missing(name, 'aiplan baseline write'));
    const stale = staleIn(root, files);
    const after = baselineOf(baseline.entries.filter((entry) => !stale.has(entry)));
    if (stale.size === 0) {
      terminal.write(`${texts.unchanged(name, after.entries.length)}\n`);
      return;
    }
    save(file, after, terminal);
    terminal.write(`${texts.pruned(name, stale.size, after.entries.length)}\n`);
  });
}

function staleIn(root: PlanRoot, files: readonly string[]): Set<BaselineEntry> {
  const stale = new Set<BaselineEntry>(root.goneEntries());
  for (const file of files) {
    const uri = root.open(file);
    if (uri === undefined) continue;
    for (const entry of root.workspace.staleEntries(uri)) stale.add(entry);
    root.close(uri);
  }
  return stale;
}

type Step = (root: PlanRoot, files: readonly string[], baseline: string) => void;

function work(
  paths: readonly string[],
  { asOf, config, baseline }: BaselineOptions,
  terminal: Terminal,
  step: Step,
): ExitStatus {
  const { from } = terminal;
  const choice: BaselineChoice = baseline === undefined ? 'beside' : { file: baseline };
  const loading: LoadOptions = {
    from,
    today: dayOfRun(asOf, terminal.now()),
    configuration: config,
    baseline: choice,
    newBaseline: true,
  };
  const { files, unreadable } = findFiles(paths, from);
  const trouble = [...unreadable];
  for (const [root, members] of rootsOf(files, loading)) {
    step(root, members, baselineFile(root.folder, choice, from));
    trouble.push(...root.unreadable);
  }
  const texts = cliTextsIn(terminal.language);
  for (const sentence of new Set(trouble.map((say) => say(texts)))) terminal.error(`${sentence}\n`);
  return trouble.length > 0 ? EXIT.trouble : EXIT.clean;
}

function save(file: string, baseline: Baseline, { from }: Terminal): void {
  const problem = writeWhole(file, shownPath(from, file), baselineText(baseline));
  if (problem) throw new UsageError(problem);
}
