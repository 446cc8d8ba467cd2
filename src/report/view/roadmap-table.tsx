import { useContext, useState } from 'preact/hooks';
import type { Language } from '../../model/figures.ts';
import type { RoadmapRow } from '../roadmap-data.ts';
import { textsOf } from '../texts/index.ts';
import type { ReportTexts } from '../texts/texts.ts';
import { Clickable, keyed } from './jump.tsx';
import { WideTable } from './section.tsx';
import { unbroken } from './unbroken.tsx';

interface RoadmapTableProps {
  readonly rows: readonly RoadmapRow[];
  readonly language: Language;
}

/** The same as the drawing in rows and columns; columns without any entry are left out. */
export function RoadmapTable({ rows, language }: RoadmapTableProps) {
  const { table } = textsOf(language).roadmap;
  const isLive = useContext(Clickable);
  const [open, setOpen] = useState(false);
  return (
    <details
      class="more"
      data-section="roadmap-table"
      {...(isLive ? { onToggle: ({ currentTarget }) => setOpen(currentTarget.open) } : {})}
    >
      <summary>{table}</summary>
      {/* A picture that is drawn anew with each keystroke does without what is folded away. */}
      {isLive && !open ? null : isLive && rows.length > PAGE ? (
        <Pages rows={rows} language={language} />
      ) : (
        <Rows rows={rows} language={language} />
      )}
    </details>
  );
}

/** So many rows at a time, where a picture is drawn anew with each keystroke; a file has all of them. */
const PAGE = 100;

function Pages({ rows, language }: RoadmapTableProps) {
  const { tools } = textsOf(language).chart;
  const [wanted, setFrom] = useState(0);
  const from = Math.min(wanted, Math.floor((rows.length - 1) / PAGE) * PAGE);
  const to = Math.min(rows.length, from + PAGE);
  const turn = (by: number) => () => setFrom(Math.max(0, from + by));
  return (
    <>
      <p class="pages">
        <button type="button" class="page-button" disabled={from === 0} onClick={turn(-PAGE)}>
          {tools.previous}
        </button>
        <span aria-live="polite">{tools.tablePage(from + 1, to, rows.length)}</span>
        <button type="button" class="page-button" disabled={to === rows.length} onClick={turn(PAGE)}>
          {tools.next}
        </button>
      </p>
      <Rows rows={rows.slice(from, to)} language={language} columnsOf={rows} />
    </>
  );
}

function Rows({
  rows,
  language,
  columnsOf = rows,
}: RoadmapTableProps & { readonly columnsOf?: readonly RoadmapRow[] }) {
  const { roadmap, chart, comparison } = textsOf(language);
  const { table } = roadmap;
  const columns = { ...roadmap.columns, ...chart.columns, earlier: comparison.column };
  const shown = COLUMNS.filter(({ of }) => columnsOf.some((row) => of(row)));
  return (
    <WideTable label={table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            {shown.map(({ name }) => (
              <th key={name} scope="col">
                {columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows, ({ id }) => id).map(([key, row]) => (
            <tr key={key}>
              <th scope="row" {...(row.level === 0 ? { class: 'level-0' } : {})}>
                {row.title}
              </th>
              {shown.map(({ name, of }) => (
                <td key={name}>{unbroken(of(row) ?? '')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const COLUMNS: readonly {
  readonly name: keyof ReportTexts['roadmap']['columns'] | keyof ReportTexts['chart']['columns'] | 'earlier';
  readonly of: (row: RoadmapRow) => string | null;
}[] = [
  { name: 'kind', of: ({ cells }) => cells.kind },
  { name: 'start', of: ({ cells }) => cells.start },
  { name: 'finish', of: ({ cells }) => cells.finish },
  { name: 'earlier', of: ({ cells }) => cells.earlier },
  { name: 'length', of: ({ cells }) => cells.length },
  { name: 'finishRange', of: ({ cells }) => cells.finishRange },
  { name: 'after', of: ({ cells }) => cells.after },
  { name: 'margin', of: ({ cells }) => cells.margin },
  { name: 'float', of: ({ cells }) => cells.float },
  { name: 'chance', of: ({ cells }) => cells.chance },
  { name: 'deadline', of: ({ cells }) => cells.deadline },
  { name: 'people', of: ({ cells }) => cells.people },
  { name: 'state', of: ({ state }) => state },
];
