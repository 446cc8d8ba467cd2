import type { Block } from '../document/blocks.ts';
import { headLines } from '../document/head.ts';
import { reportBlocks } from '../document/report-blocks.ts';
import { withFewerSteps } from '../layout/fewer-steps.ts';
import type { ReportData } from '../report-data.ts';
import { SECTIONS, type SectionName } from '../sections.ts';
import { plain } from './escape.ts';
import { gantt } from './gantt.ts';

/**
 * A report as Markdown: headings, tables, and the roadmap as a Gantt chart in Mermaid, which GitHub and GitLab draw. Text of the plan stays text.
 *
 * @param sections which to write, in this order; all of them without it
 * @returns text with a final line end
 */
export function reportMarkdown(report: ReportData, sections: readonly SectionName[] = SECTIONS): string {
  const { title } = report;
  const head = [`# ${plain(title)}`, ...headLines(report).map(plain)];
  const body = reportBlocks(report, sections).flatMap((blocks) => blocks.map((block) => markdownOf(block, report)));
  return `${[...head, ...body].filter((part) => part !== '').join('\n\n')}\n`;
}

/** One block as Markdown; empty for a picture that Markdown cannot hold. */
export function markdownOf(block: Block, report: ReportData): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'text':
      return plain(block.text);
    case 'code':
      return `\`\`\`aiplan\n${block.text}\n\`\`\``;
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table':
      return tableOf(block.columns, block.rows);
    case 'chart':
      return block.chart === 'roadmap' ? ganttOf(report) : '';
  }
}

/** Mermaid draws no more than some fifty thousand characters, and nobody reads a chart of hundreds of bars on a page: the table below has more. */
const MOST_BARS = 200;

function ganttOf(report: ReportData): string {
  const { roadmap } = withFewerSteps(report, MOST_BARS);
  const chart = gantt(roadmap.rows);
  if (chart === '' || roadmap === report.roadmap) return chart;
  return [...roadmap.leftOut.slice(0, 1).map(plain), chart].join('\n\n');
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => plain(cell)).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
