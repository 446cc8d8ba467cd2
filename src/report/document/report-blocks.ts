import type { ReportData } from '../report-data.ts';
import type { SectionName } from '../sections.ts';
import { textsOf } from '../texts/index.ts';
import { type Block, code, heading, text } from './blocks.ts';
import { changeBlocks } from './change-blocks.ts';
import {
  budgetBlocks,
  businessCaseBlocks,
  findingsBlocks,
  kpisBlocks,
  roadmapBlocks,
  teamBlocks,
  useCasesBlocks,
  verdictBlocks,
} from './parts.ts';

const PARTS: Readonly<Record<SectionName, (report: ReportData) => readonly Block[]>> = {
  verdict: verdictBlocks,
  roadmap: roadmapBlocks,
  team: teamBlocks,
  'use-cases': useCasesBlocks,
  budget: budgetBlocks,
  'business-case': businessCaseBlocks,
  kpis: kpisBlocks,
  change: changeBlocks,
  findings: findingsBlocks,
};

/** What follows the title: the sections asked for, one after the other, each with a heading of its own; else what to write first. */
export function reportBlocks(report: ReportData, sections: readonly SectionName[]): readonly (readonly Block[])[] {
  const { firstSteps, language } = report;
  if (!firstSteps) return sections.map((name) => PARTS[name](report));
  const texts = textsOf(language);
  const steps = firstSteps.flatMap(({ what, code: sample }) => [text(what), code(sample)]);
  return [[heading(2, texts.sections.firstSteps), text(texts.firstSteps.intro), ...steps]];
}
