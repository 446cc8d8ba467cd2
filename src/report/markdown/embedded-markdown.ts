import { reportBlocks } from '../document/report-blocks.ts';
import type { ReportData } from '../report-data.ts';
import type { SectionName } from '../sections.ts';
import { markdownOf } from './report-markdown.ts';

/**
 * Sections of a report for a page that has headings of its own: one section without its heading, several with headings of the third level. Text of the plan
 * stays text.
 */
export function embeddedMarkdown(report: ReportData, sections: readonly SectionName[]): string {
  const parts = reportBlocks(report, sections).flatMap((blocks) =>
    blocks
      .filter(({ kind }, index) => sections.length > 1 || index > 0 || kind !== 'heading')
      .map((block) =>
        markdownOf(block.kind === 'heading' ? { ...block, level: block.level === 2 ? 3 : 4 } : block, report),
      ),
  );
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
