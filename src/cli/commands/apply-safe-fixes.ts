import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits } from '../../rules/engine/apply.ts';
import type { Edit } from '../../rules/engine/edit.ts';
import type { Finding } from '../../rules/engine/finding.ts';
import { findingsByFile } from '../../workspace/workspace.ts';
import type { LoadedRoot } from '../files/load.ts';
import { writeWhole } from '../files/write-file.ts';

/** Fixes may make room for others; more rounds than this would be two rules that undo each other. */
const MOST_ROUNDS = 10;

/**
 * Applies the safe fixes of all findings in the files that were asked for and writes each changed file once.
 *
 * @returns one sentence for each changed file
 */
export async function applySafeFixes(roots: readonly LoadedRoot[], from: string): Promise<string[]> {
  const sentences: string[] = [];
  for (const { workspace, asked } of roots) {
    const before = new Map([...asked].map((uri) => [uri, workspace.tree(uri)?.text]));
    const applied = new Map<string, number>();
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const findings = findingsByFile(workspace.checkAll());
      const changed = [...asked].map((uri) => {
        const edits = safeEdits(findings.get(uri) ?? [], uri);
        const text = workspace.tree(uri)?.text;
        if (edits.length === 0 || text === undefined) return false;
        const result = applyEdits(text, edits.flat());
        if (result === undefined || result === text) return false;
        workspace.setText(uri, result);
        applied.set(uri, (applied.get(uri) ?? 0) + edits.length);
        return true;
      });
      if (!changed.includes(true)) break;
    }
    for (const uri of [...asked].sort()) {
      const text = workspace.tree(uri)?.text;
      if (text === undefined || text === before.get(uri)) continue;
      const file = fileURLToPath(uri);
      await writeWhole(file, text);
      const count = applied.get(uri) ?? 0;
      sentences.push(`${path.relative(from, file)}: ${count} ${count === 1 ? 'fix' : 'fixes'} applied.`);
    }
  }
  return sentences;
}

/** The edits of the first safe fix of each finding that lie in the file, without those that touch an earlier one. */
function safeEdits(findings: readonly Finding[], uri: string): Edit[][] {
  const chosen: Edit[][] = [];
  const taken: { start: number; end: number }[] = [];
  for (const finding of findings) {
    if (finding.accepted) continue;
    const fix = finding.fixes().find(({ safety }) => safety === 'safe');
    if (!fix?.edits.every(({ at }) => at.anchor.file === uri)) continue;
    const spans = fix.edits.map(({ at }) => ({ start: at.anchor.start + at.start, end: at.anchor.start + at.end }));
    if (spans.some((span) => taken.some((other) => span.start <= other.end && other.start <= span.end))) continue;
    taken.push(...spans);
    chosen.push([...fix.edits]);
  }
  return chosen;
}
