import type { ReportData } from '../report-data.ts';
import { SECTIONS, type SectionName } from '../sections.ts';
import { textsOf } from '../texts/index.ts';
import { plain } from './escape.ts';
import {
  budgetMarkdown,
  businessCaseMarkdown,
  findingsMarkdown,
  kpisMarkdown,
  teamMarkdown,
  useCasesMarkdown,
  verdictMarkdown,
} from './parts.ts';
import { roadmapMarkdown } from './roadmap-markdown.ts';

const PARTS: Readonly<Record<SectionName, (report: ReportData) => readonly string[]>> = {
  verdict: verdictMarkdown,
  roadmap: roadmapMarkdown,
  team: teamMarkdown,
  'use-cases': useCasesMarkdown,
  budget: budgetMarkdown,
  'business-case': businessCaseMarkdown,
  kpis: kpisMarkdown,
  findings: findingsMarkdown,
};

/**
 * A report as Markdown: headings, tables, and the roadmap as a Gantt chart in Mermaid, which GitHub and GitLab draw. Text of the plan stays text.
 *
 * @param sections which to write, in this order; all of them without it
 * @returns text with a final line end
 */
export function reportMarkdown(report: ReportData, sections: readonly SectionName[] = SECTIONS): string {
  const { firstSteps, title, goal, asOf, language } = report;
  const texts = textsOf(language);
  const head = [`# ${plain(title)}`, ...(goal === null ? [] : [plain(goal)]), plain(asOf)];
  const steps = firstSteps && [
    `## ${texts.sections.firstSteps}`,
    texts.firstSteps.intro,
    ...firstSteps.flatMap(({ what, code }) => [plain(what), fenced(code)]),
  ];
  const body = steps ?? sections.flatMap((name) => PARTS[name](report));
  return `${[...head, ...body].join('\n\n')}\n`;
}

function fenced(code: string): string {
  return `\`\`\`aiplan\n${code}\n\`\`\``;
}
