import type { Preview } from '../../server/preview-protocol.ts';
import type { ReportData } from '../../src/report/report-data.ts';

/** The picture of a report as the server sends it, with nothing tried and nothing compared. */
export function previewOf(report: ReportData | null, broken: Preview['broken'] = null): Preview {
  return {
    serial: 1,
    uri: 'file:///plan.aiplan',
    version: 1,
    plans: report ? [{ id: report.id, title: report.title }] : [],
    report,
    broken,
    whatIf: { figures: [], tried: null, dropped: null, refused: null },
    notCompared: false,
  };
}
