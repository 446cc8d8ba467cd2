import type { Language } from '../../model/figures.ts';
import { locate } from '../../model/values.ts';
import { applyChanges, combineFixes } from '../../rules/engine/apply.ts';
import { type Finding, type Fix, isOpen } from '../../rules/engine/finding.ts';
import { wordFix } from '../../rules/engine/present.ts';
import { findingsOf, type Workspace } from '../../workspace/workspace.ts';
import type { PlanRoot } from '../files/load.ts';
import { shownPath } from '../files/path-names.ts';
import { writeWhole } from '../files/write-file.ts';
import { FIX_WORDS, type FixWords } from '../output/fix-words.ts';
import { Lines } from '../output/lines.ts';
import { printable } from '../output/printable.ts';
import type { Terminal } from '../terminal.ts';
import { cliTextsIn, type Saying } from '../texts/cli-texts.ts';

/** Fixes may make room for others; more rounds than this would be two rules that undo each other. */
const MOST_ROUNDS = 10;

/** A fix that was applied, with its line as it was in its round, one-based. */
interface Applied {
  readonly line: number;
  readonly title: string;
  readonly rule: string;
}

/** What is left to people. */
interface Left {
  /** Findings with a fix that asks for a decision or for words. */
  offered: number;
  /** Findings without any. */
  without: number;
}

/**
 * Applies the safe fixes of all findings in the files that were asked for, and writes each changed file once. Says on the error stream
 * what was changed and how much is left, since the output belongs to the findings.
 *
 * @param language undefined: as the configuration says, else English
 * @returns what to say of each file that could not be read or written; the others are done
 */
export function applySafeFixes(
  roots: ReadonlyMap<PlanRoot, readonly string[]>,
  terminal: Terminal,
  language: Language | undefined,
): Saying[] {
  const trouble: Saying[] = [];
  const { progress } = cliTextsIn(terminal.language).runs;
  const left: Left = { offered: 0, without: 0 };
  let done = 0;
  let words: FixWords | undefined;
  const total = [...roots.values()].reduce((sum, files) => sum + files.length, 0);
  for (const [root, files] of roots) {
    for (const file of files) {
      terminal.progress.step(progress, 'fixing', done++, total);
      const uri = root.open(file);
      if (uri === undefined) continue;
      const spoken = language ?? root.workspace.settingsOf(uri).language ?? 'en';
      words ??= FIX_WORDS[spoken];
      const name = shownPath(terminal.from, file);
      const before = root.workspace.tree(uri)?.text ?? '';
      const applied = fixFile(root.workspace, uri, spoken);
      const after = root.workspace.tree(uri)?.text ?? '';
      if (!applied) {
        root.workspace.setText(uri, before);
        terminal.progress.clear();
        terminal.error(`${printable(name)}: ${FIX_WORDS[spoken].endless(MOST_ROUNDS)}\n`);
      } else if (after !== before) {
        const problem = writeWhole(file, name, after);
        terminal.progress.clear();
        if (problem === undefined) terminal.error(told(name, applied, FIX_WORDS[spoken]));
        else trouble.push(problem);
      }
      count(openFindings(root.workspace, uri), left);
      root.close(uri);
    }
    trouble.push(...root.unreadable);
  }
  terminal.progress.clear();
  if (words && left.offered + left.without > 0) terminal.error(`${words.left(left.offered, left.without)}\n`);
  return trouble;
}

/**
 * Fixes one open file until nothing is left to fix safely.
 *
 * @returns undefined where that never comes
 */
function fixFile(workspace: Workspace, uri: string, language: Language): Applied[] | undefined {
  const applied: Applied[] = [];
  for (let round = 0; ; round++) {
    const text = workspace.tree(uri)?.text ?? '';
    const rules = new Map<Fix, Finding>();
    for (const finding of openFindings(workspace, uri)) {
      const safe = finding.fixes().find(({ safety }) => safety === 'safe');
      if (safe) rules.set(safe, finding);
    }
    const combined = combineFixes(uri, text, [...rules.keys()]);
    const next = applyChanges(text, combined.changes);
    if (next === text) return applied;
    if (round === MOST_ROUNDS) return undefined;
    const lines = new Lines(text);
    for (const fix of combined.applied) {
      const finding = rules.get(fix);
      if (!finding) continue;
      const line = lines.positionOf(locate(finding.at).start).line + 1;
      applied.push({ line, title: wordFix(fix, language), rule: finding.rule });
    }
    workspace.setText(uri, next);
  }
}

/** What is said of a file, in that file, and neither accepted nor put off. */
function openFindings(workspace: Workspace, uri: string): Finding[] {
  const checked = workspace.check(uri);
  return checked ? findingsOf(checked).filter((finding) => isOpen(finding) && finding.at.anchor.file === uri) : [];
}

function count(findings: readonly Finding[], left: Left): void {
  for (const finding of findings) {
    if (finding.fixes().length > 0) left.offered++;
    else left.without++;
  }
}

function told(name: string, applied: readonly Applied[], words: FixWords): string {
  const lines = applied.map(({ line, title, rule }) => `    ${line}  ${printable(title)}  ${rule}\n`);
  return `${printable(name)}: ${words.applied(applied.length)}\n${lines.join('')}`;
}
