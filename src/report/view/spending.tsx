import type { SpendingChart } from '../spending-data.ts';
import type { SpendingTexts } from '../texts/spending.ts';
import { ChartTable } from './chart-table.tsx';
import { MonthNames, Outlines } from './plot.tsx';
import { unbroken } from './unbroken.tsx';

interface SpendingProps {
  readonly spending: SpendingChart;
  readonly say: SpendingTexts;
  readonly monthAxis: string;
}

/** Two lines that climb: what the stages give and what the plan costs, with a table of the same. */
export function Spending({ spending, say, monthAxis }: SpendingProps) {
  const { moneyTicks, monthTicks, stages, computed, label, rows, remark } = spending;
  const lines = [
    ...(stages === null ? [] : [{ key: 'stages', text: say.stages, outline: stages }]),
    ...(computed === null ? [] : [{ key: 'computed', text: say.computed, outline: computed }]),
  ];
  const { columns } = say;
  return (
    <>
      <h3>{say.title}</h3>
      <ul class="legend">
        {lines.map(({ key, text }) => (
          <li key={key}>
            <svg class="spending-sample" width="34" height="14" aria-hidden="true">
              <line class={key} x2="100%" y1="50%" y2="50%" />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <figure class="cash spending" aria-label={label}>
        <p class="small axis-title">{say.axis}</p>
        <svg class="cash-scale" aria-hidden="true">
          {moneyTicks.map(({ at, label: amount }) => (
            <text key={amount} x="100%" y={`${at}%`} dy="0.32em" text-anchor="end">
              {amount}
            </text>
          ))}
        </svg>
        <svg class="cash-plot" aria-hidden="true">
          {moneyTicks.map(({ at, label: amount }) => (
            <line key={amount} class="tick" x2="100%" y1={`${at}%`} y2={`${at}%`} />
          ))}
          <Outlines>
            {lines.map(({ key, outline }) => (
              <path key={key} class={key} d={outline} />
            ))}
          </Outlines>
        </svg>
        <MonthNames ticks={monthTicks} />
        <p class="small axis-foot">{monthAxis}</p>
      </figure>
      {remark ? <p class="remark">{unbroken(remark)}</p> : null}
      <ChartTable
        name="spending-table"
        title={say.table}
        columns={[columns.when, columns.stage, columns.computed, columns.stageSum, columns.computedSum]}
      >
        {rows.map((row) => (
          <tr key={row.when}>
            <th scope="row">{row.when}</th>
            <td>{unbroken(row.stage)}</td>
            <td>{unbroken(row.computed)}</td>
            <td>{unbroken(row.stageSum)}</td>
            <td>{unbroken(row.computedSum)}</td>
          </tr>
        ))}
      </ChartTable>
    </>
  );
}
