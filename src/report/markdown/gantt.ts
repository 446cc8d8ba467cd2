import type { RoadmapRow } from '../roadmap-data.ts';
import { chartName } from './escape.ts';

/** The roadmap in Mermaid: phases are sections, their tasks bars in them. Empty for a plan without dates. */
export function gantt(rows: readonly RoadmapRow[]): string {
  const dated = rows.filter(({ days }) => days !== null);
  if (dated.length === 0) return '';
  const lines = dated.flatMap((row, index): string[] => {
    const section =
      row.level === 0 || (row.kind === 'law-step' && dated[index - 1]?.kind !== 'law-step')
        ? [`  section ${chartName(row.level === 0 ? row.title : row.cells.kind)}`]
        : [];
    return [...section, `  ${chartName(row.title)} :${barOf(row, index)}`];
  });
  return ['```mermaid', 'gantt', '  dateFormat YYYY-MM-DD', '  inclusiveEndDates', ...lines, '```'].join('\n');
}

function barOf({ bar, days, critical }: RoadmapRow, index: number): string {
  const { first = '', last = '' } = days ?? {};
  const crit = critical ? 'crit, ' : '';
  if (!bar) return `${crit}milestone, r${index}, ${first}, 0d`;
  const done = bar.progress !== null && bar.progress >= bar.to ? 'done, ' : bar.progress !== null ? 'active, ' : '';
  return `${crit}${done}r${index}, ${first}, ${last}`;
}
