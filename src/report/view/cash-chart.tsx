import type { Language } from '../../model/figures.ts';
import type { CashChart } from '../business-case-data.ts';
import { textsOf } from '../texts/index.ts';
import { ChartTable } from './chart-table.tsx';
import { MonthNames, Outlines } from './plot.tsx';
import { unbroken } from './unbroken.tsx';

interface CashFlowChartProps {
  readonly cash: CashChart;
  readonly language: Language;
}

/** A line for the likely course of the money, a band for what chance makes of it, and a table of the same. */
export function CashFlowChart({ cash, language }: CashFlowChartProps) {
  const texts = textsOf(language).businessCase;
  const { moneyTicks, monthTicks, marks, band, line, zero, rows } = cash;
  return (
    <>
      <h3>{texts.cash}</h3>
      <ul class="legend">
        <li>
          <svg class="cash-sample" width="34" height="14" aria-hidden="true">
            <line class="likely" x2="100%" y1="50%" y2="50%" />
          </svg>
          {texts.likely}
        </li>
        {band ? (
          <li>
            <svg class="cash-sample" width="34" height="14" aria-hidden="true">
              <rect class="band" width="100%" height="100%" />
            </svg>
            {texts.band}
          </li>
        ) : null}
      </ul>
      <figure class="cash" aria-label={cash.label}>
        <p class="small axis-title">{texts.cashAxis}</p>
        <svg class="cash-names" aria-hidden="true">
          {marks.map(({ key, at, label, row }) => (
            <text key={key} x={`${at}%`} y={12 + row * 15} text-anchor={at > 75 ? 'end' : 'start'}>
              {label}
            </text>
          ))}
        </svg>
        <svg class="cash-scale" aria-hidden="true">
          {moneyTicks.map(({ at, label }) => (
            <text key={label} x="100%" y={`${at}%`} dy="0.32em" text-anchor="end">
              {label}
            </text>
          ))}
        </svg>
        <svg class="cash-plot" aria-hidden="true">
          {moneyTicks.map(({ at, label }) => (
            <line key={label} class="tick" x2="100%" y1={`${at}%`} y2={`${at}%`} />
          ))}
          <Outlines>
            {band ? <path class="band" d={band} /> : null}
            <path class="likely" d={line} />
          </Outlines>
          <line class="zero" x2="100%" y1={`${zero}%`} y2={`${zero}%`} />
          {marks.map(({ key, at }) => (
            <line key={key} class={`mark-line ${key}`} x1={`${at}%`} x2={`${at}%`} y2="100%" />
          ))}
        </svg>
        <MonthNames ticks={monthTicks} />
      </figure>
      <ChartTable
        name="cash-table"
        title={texts.table}
        columns={[texts.when, texts.likely, ...(band ? ['P10', 'P90'] : [])]}
      >
        {rows.map(({ when, likely, low, high }) => (
          <tr key={when}>
            <th scope="row">{unbroken(when)}</th>
            <td>{unbroken(likely)}</td>
            {band ? <td>{unbroken(low ?? '')}</td> : null}
            {band ? <td>{unbroken(high ?? '')}</td> : null}
          </tr>
        ))}
      </ChartTable>
    </>
  );
}
