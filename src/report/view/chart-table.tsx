import type { ComponentChildren } from 'preact';
import { WideTable } from './section.tsx';

interface ChartTableProps {
  /** What a reader's choice to unfold it is kept by. */
  readonly name: string;
  readonly title: string;
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** The rows. */
  readonly children: ComponentChildren;
}

/** What a chart shows as a table below it, folded until somebody wants to read figures. */
export function ChartTable({ name, title, columns, children }: ChartTableProps) {
  return (
    <details class="more" data-section={name}>
      <summary>{title}</summary>
      <WideTable label={title}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </WideTable>
    </details>
  );
}
