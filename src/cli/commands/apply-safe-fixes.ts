import { applyChanges, combineFixes } from '../../rules/engine/apply.ts';
import { isOpen } from '../../rules/engine/finding.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { PlanRoot } from '../files/load.ts';
import { shownPath } from '../files/path-names.ts';
import { writeWhole } from '../files/write-file.ts';
import type { Terminal } from '../terminal.ts';

/** Fixes may make room for others; more rounds than this would be two rules that undo each other. */
const MOST_ROUNDS = 10;

/**
 * Applies the safe fixes of all findings in the files that were asked for, and writes each changed file once. Says on the error stream
 * what was changed, since the output belongs to the findings that are left.
 *
 * @returns one sentence for each file that could not be read or written; the others are done
 */
export function applySafeFixes(roots: ReadonlyMap<PlanRoot, readonly string[]>, terminal: Terminal): string[] {
  const trouble: string[] = [];
  let done = 0;
  const total = [...roots.values()].reduce((sum, files) => sum + files.length, 0);
  for (const [root, files] of roots) {
    for (const file of files) {
      terminal.progress.step('Fixing', done++, total);
      const uri = root.open(file);
      if (uri === undefined) continue;
      const before = root.workspace.tree(uri)?.text;
      const count = fixFile(root.workspace, uri);
      const after = root.workspace.tree(uri)?.text;
      if (count > 0 && after !== undefined && after !== before) {
        const name = shownPath(terminal.from, file);
        const problem = writeWhole(file, after);
        terminal.progress.clear();
        if (problem === undefined) terminal.error(`${name}: ${count} ${count === 1 ? 'fix' : 'fixes'} applied\n`);
        else trouble.push(`${name} ${problem}.`);
      }
      root.close(uri);
    }
    trouble.push(...root.unreadable);
  }
  return trouble;
}

/** Fixes one open file until nothing is left to fix safely; answers with the number of fixes. */
function fixFile(workspace: Workspace, uri: string): number {
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const checked = workspace.check(uri);
    if (!checked) break;
    const { findings, plans, tree } = checked;
    const fixes = [...findings, ...plans.flatMap((plan) => plan.findings)]
      .filter((finding) => isOpen(finding) && finding.at.anchor.file === uri)
      .flatMap((finding) => finding.fixes().find(({ safety }) => safety === 'safe') ?? []);
    const { changes, applied } = combineFixes(uri, tree.text, fixes);
    const text = applyChanges(tree.text, changes);
    if (text === tree.text) break;
    workspace.setText(uri, text);
    count += applied.length;
  }
  return count;
}
