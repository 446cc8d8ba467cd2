import { type EpochDay, parseIsoDate } from '../../language/values/calendar-date.ts';
import type { Language } from '../../model/figures.ts';
import type { Finding, Severity } from '../../rules/engine/finding.ts';
import { findingsByFile } from '../../workspace/workspace.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { findFiles } from '../files/find-files.ts';
import { type LoadedRoot, load } from '../files/load.ts';
import { checkJson } from '../output/check-json.ts';
import { type Counts, checkText } from '../output/check-text.ts';
import { FindingList, type ListedFinding } from '../output/listed.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { applySafeFixes } from './apply-safe-fixes.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly asOf: string | undefined;
  readonly failOn: Severity;
  readonly maxWarnings: number | undefined;
  readonly lang: Language;
  readonly config: string | undefined;
  readonly fix: boolean;
  readonly brief: boolean;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

/** `aiplan check`: what is wrong in some plans, and whether that is too much. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitStatus> {
  const today = dayOfRun(options.asOf, terminal.now());
  const files = await findFiles(paths, terminal.from);
  const { progress } = terminal;
  const loading = { from: terminal.from, today, configuration: options.config, progress };
  let loaded = await load(files, loading);
  if (options.fix) {
    const fixed = await applySafeFixes(loaded.roots, terminal.from);
    progress.clear();
    for (const line of fixed) terminal.error(`${line}\n`);
    if (fixed.length > 0) loaded = await load(files, loading);
  }
  const found: ListedFinding[] = [];
  const accepted: ListedFinding[] = [];
  let trouble = false;
  for (const root of loaded.roots) {
    const list = new FindingList(root, terminal.from, options.lang);
    for (const finding of findingsOf(root, terminal)) {
      const listed = list.list(finding, options.format === 'json');
      (finding.accepted ? accepted : found).push(listed);
    }
    trouble = reportFaults(root, terminal) || trouble;
  }
  progress.clear();
  for (const sentence of loaded.unreadable) terminal.error(`${sentence}\n`);
  found.sort(byPlace);
  accepted.sort(byPlace);
  const counts = count(found, accepted, loaded.roots);
  const text =
    options.format === 'json'
      ? checkJson(found, accepted, counts)
      : checkText(found, counts, terminal.colors, options.brief);
  terminal.write(text);
  if (trouble || loaded.unreadable.length > 0) return EXIT.trouble;
  const failing = found.some(({ severity }) => RANK[severity] >= RANK[options.failOn]);
  const tooMany = options.maxWarnings !== undefined && counts.warnings > options.maxWarnings;
  return failing || tooMany ? EXIT.findings : EXIT.clean;
}

/** The day on which plans are judged that state none themselves. */
export function dayOfRun(asOf: string | undefined, now: EpochDay): EpochDay {
  if (asOf === undefined) return now;
  const day = parseIsoDate(asOf);
  if (day === undefined) throw new UsageError(`--as-of ${asOf} is no date; write it as 2027-03-01.`);
  return day;
}

/** Findings in the files that were asked for, and those of their plans that lie in files which they import. */
function findingsOf(root: LoadedRoot, terminal: Terminal): Finding[] {
  const { workspace, asked } = root;
  const checked = [...asked].flatMap((uri) => {
    terminal.progress.step('Checking', asked.size);
    return workspace.check(uri) ?? [];
  });
  return [...findingsByFile(checked).values()].flat();
}

/** Says which rules failed; a plan is not at fault for that. */
function reportFaults({ workspace, asked }: LoadedRoot, terminal: Terminal): boolean {
  const faults = [...asked].flatMap((uri) => workspace.check(uri)?.faults ?? []);
  const rules = [...new Set(faults.map(({ rule }) => rule))].sort();
  for (const rule of rules) {
    const error = faults.find((fault) => fault.rule === rule)?.error;
    terminal.error(
      `The rule ${rule} failed and was left out: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
  return rules.length > 0;
}

function count(
  found: readonly ListedFinding[],
  accepted: readonly ListedFinding[],
  roots: readonly LoadedRoot[],
): Counts {
  const of = (severity: Severity): number => found.filter((finding) => finding.severity === severity).length;
  return {
    files: roots.reduce((sum, { asked }) => sum + asked.size, 0),
    errors: of('error'),
    warnings: of('warning'),
    hints: of('hint'),
    accepted: accepted.length,
  };
}

function byPlace(a: ListedFinding, b: ListedFinding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const lines = a.range.start.line - b.range.start.line;
  return lines === 0 ? a.range.start.character - b.range.start.character : lines;
}
