import type { ReportData, RoadmapRow } from '../report-data.ts';
import { textsOf } from '../texts/index.ts';
import { chartName, plain } from './escape.ts';
import { markdownTable } from './table.ts';

/** Mermaid draws no more than some fifty thousand characters, and nobody reads a chart of hundreds of bars on a page. */
const MOST_BARS = 200;

/** The roadmap as a chart and a table. */
export function roadmapMarkdown({ roadmap, language }: ReportData): string[] {
  const texts = textsOf(language);
  const say = texts.roadmap;
  const heading = `## ${texts.sections.roadmap}`;
  if (roadmap.empty) return [heading, roadmap.empty.what];
  const { columns } = say;
  const rows = roadmap.rows.map(({ level, title, cells, state }) => [
    `${level === 0 ? '' : '– '}${title}`,
    cells.kind,
    cells.start,
    cells.finish,
    cells.length ?? '',
    cells.finishRange ?? '',
    cells.after ?? '',
    state ?? '',
  ]);
  const titles = [
    columns.what,
    columns.kind,
    columns.start,
    columns.finish,
    columns.length,
    columns.finishRange,
    columns.after,
    columns.state,
  ];
  const dated = roadmap.rows.filter(({ days }) => days !== null);
  return [
    heading,
    ...(roadmap.summary === '' ? [] : [plain(roadmap.summary)]),
    ...(dated.length > 0 && dated.length <= MOST_BARS ? [gantt(dated)] : []),
    ...(rows.length > 0 ? [markdownTable(titles, rows)] : []),
    ...roadmap.undated.map(({ title, reason }) => `- ${plain(title)}: ${plain(reason)}`),
  ];
}

/** Phases are sections, their tasks bars in them; what stands alone comes first. */
function gantt(rows: readonly RoadmapRow[]): string {
  const lines = rows.flatMap((row, index): string[] => {
    const section = row.level === 0 ? [`  section ${chartName(row.title)}`] : [];
    return [...section, `  ${chartName(row.title)} :${barOf(row, index)}`];
  });
  return ['```mermaid', 'gantt', '  dateFormat YYYY-MM-DD', '  inclusiveEndDates', ...lines, '```'].join('\n');
}

function barOf({ bar, days }: RoadmapRow, index: number): string {
  const { first = '', last = '' } = days ?? {};
  if (!bar) return `milestone, r${index}, ${first}, 0d`;
  const done = bar.progress !== null && bar.progress >= bar.to ? 'done, ' : bar.progress !== null ? 'active, ' : '';
  return `${done}r${index}, ${first}, ${last}`;
}
