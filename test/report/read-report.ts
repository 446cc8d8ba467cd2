import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run-program.mjs';
import type { Language } from '../../src/model/figures.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { reportOf } from '../../src/report/report-of.ts';
import type { RoadmapRow } from '../../src/report/roadmap-data.ts';
import type { Example } from '../../src/rules/engine/rule.ts';
import { checkedMain, openFiles } from '../support/files.ts';

/** The report of the first plan of a text, with all findings. */
export function reportFor(example: Example, language: Language = 'en'): ReportData {
  const { plans, findings, faults } = checkedMain(openFiles(example));
  for (const { rule, error } of faults) throw new Error(`${rule} failed.`, { cause: error });
  const [first] = plans;
  if (!first) throw new Error('The text of the test holds no plan.');
  return reportOf(first.plan, first.facts, [...first.findings, ...findings], { language });
}

/** A file of `examples/` with what it imports. */
export function exampleFile(name: string): Example {
  const read = (file: string): string => readFileSync(join(root, 'examples', file), 'utf8');
  return { [name]: read(name), 'company.aiplan': read('company.aiplan') };
}

/** A row of the roadmap by the end of its id. */
export function rowOf({ roadmap }: ReportData, id: string): RoadmapRow {
  const row = roadmap.rows.find((candidate) => candidate.id.endsWith(id));
  if (!row) throw new Error(`No row ${id} among ${roadmap.rows.map((candidate) => candidate.id).join(', ')}`);
  return row;
}

/** A plan with phases of ten tasks each. */
export function planWithTasks(tasks: number): string {
  const phases = Array.from({ length: tasks / 10 }, (_, phase) => {
    const work = Array.from({ length: 10 }, (_, task) => {
      const after = task % 4 === 0 ? '' : `after: t${phase}-${task - 1}`;
      return `task t${phase}-${task} "Task ${task} of phase ${phase}" { duration: ${1 + (task % 3)}..${2 + (task % 3)} weeks\n${after} }`;
    });
    const after = phase === 0 ? '' : `after: p${phase - 1}`;
    return `phase p${phase} "Phase ${phase} of the programme" {\nduration: 8..9 weeks\n${after}\n${work.join('\n')}\n}`;
  });
  return `plan big "A large programme" {\nstart: 2026-01-05\nas-of: 2026-06-01\nroadmap {\n${phases.join('\n')}\n} }`;
}
