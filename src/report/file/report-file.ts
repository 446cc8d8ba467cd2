import type { Look } from '../look/look.ts';
import { type PictureTheme, paintsOf } from '../look/paints.ts';
import { reportMarkdown } from '../markdown/report-markdown.ts';
import { renderReportPage } from '../page/render-page.tsx';
import { sectionPicture } from '../picture/section-picture.ts';
import { svgOf } from '../picture/svg.ts';
import type { ReportData } from '../report-data.ts';
import type { SectionName } from '../sections.ts';

/** The forms of a report that are text, by the end of a file's name: what can be written without fonts and without machine code. */
export const TEXT_FORMS = ['html', 'md', 'svg'] as const;

export type TextForm = (typeof TEXT_FORMS)[number];

export interface FileOptions {
  /** Which sections to write, in this order. */
  readonly sections: readonly SectionName[];
  /** Of a page or a picture; a page follows the reader's system without it, a picture is light. */
  readonly theme?: PictureTheme;
  readonly look?: Look;
}

/** A report as the text of a file that needs nothing else: the same for editor and command line. */
export function reportFile(report: ReportData, form: TextForm, { sections, theme, look }: FileOptions): string {
  switch (form) {
    case 'html':
      return renderReportPage(report, { sections, ...(theme ? { theme } : {}), ...(look ? { look } : {}) });
    case 'md':
      return reportMarkdown(report, sections);
    case 'svg':
      return svgOf(sectionPicture(report, sections, look?.logo), paintsOf(theme ?? 'light', look));
  }
}
