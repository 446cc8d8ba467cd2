import type { ReportData } from '../report-data.ts';

/** What stands under the title of a file: the goal, for whom and what for, and as of when with how much is open. */
export function headLines({ goal, subject, asOf, open, firstSteps }: ReportData): string[] {
  const counts = firstSteps ? '' : open.map(({ text }) => text).join(', ');
  return [
    ...(goal === null ? [] : [goal]),
    ...(subject === null ? [] : [subject]),
    counts === '' ? asOf : `${asOf} · ${counts}`,
  ];
}
