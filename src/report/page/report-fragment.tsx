import { renderToString } from 'preact-render-to-string';
import type { ReportData } from '../report-data.ts';
import type { SectionName } from '../sections.ts';
import { ReportView } from '../view/report-view.tsx';

/** The picture of a plan as a part of somebody else's page, which has to bring the style sheet. The plan's words are text by construction. */
export function reportFragment(report: ReportData, sections: readonly SectionName[]): string {
  return renderToString(<ReportView report={report} clickable={false} sections={sections} />);
}
