import type { LoadChart, LoadMark } from '../load-data.ts';
import type { WorkloadTexts } from '../texts/workload.ts';
import { ChartTable } from './chart-table.tsx';
import { Icon } from './icon.tsx';
import { Jump, keyed } from './jump.tsx';
import { unbroken } from './unbroken.tsx';

interface WorkloadProps {
  readonly chart: LoadChart;
  readonly say: WorkloadTexts;
  /** The column of names. */
  readonly person: string;
}

/** A small drawing for each person on the same axis, with a table of the same. */
export function Workload({ chart, say, person }: WorkloadProps) {
  const { axis, full, people, legend, label } = chart;
  return (
    <>
      <h3>{say.title}</h3>
      <ul class="legend">
        {legend.map((mark) => (
          <li key={mark}>
            <Sample mark={mark} />
            {say.legend[mark]}
          </li>
        ))}
      </ul>
      <figure class="workload" aria-label={label}>
        <ul>
          {keyed(people, ({ id }) => id).map(([key, { id, name, said, over, bars, allocation, away }]) => (
            <li key={key}>
              <Jump id={id} class="row">
                <span class="label">
                  <span class="title">{name}</span>
                  <span class="small">{unbroken(bars.length > 0 ? said : `${said}; ${say.noTasks}`)}</span>
                  {over ? (
                    <span class="over">
                      <Icon name="cross" />
                      {unbroken(over)}
                    </span>
                  ) : null}
                </span>
                <span class="plot">
                  <svg aria-hidden="true">
                    {axis.ticks.map(({ at, rank }) => (
                      <line key={at} class={`tick rank-${rank}`} x1={`${at}%`} x2={`${at}%`} y2="100%" />
                    ))}
                    {away.map(({ from, width }) => (
                      <rect key={from} class="away" x={`${from}%`} width={`${width}%`} height="100%" />
                    ))}
                    {bars.map((bar) => (
                      <rect
                        key={bar.from}
                        class={bar.over ? 'bar over' : 'bar'}
                        x={`${bar.from}%`}
                        width={`${bar.width}%`}
                        y={`${bar.top}%`}
                        height={`${Math.round((100 - bar.top) * 100) / 100}%`}
                      />
                    ))}
                    {allocation ? (
                      <line
                        class="allocation"
                        x1={`${allocation.from}%`}
                        x2={`${allocation.to}%`}
                        y1={`${allocation.top}%`}
                        y2={`${allocation.top}%`}
                      />
                    ) : null}
                    <line class="full" x2="100%" y1={`${full}%`} y2={`${full}%`} />
                    <line class="ground" x2="100%" y1="100%" y2="100%" />
                  </svg>
                </span>
              </Jump>
            </li>
          ))}
        </ul>
        <div class="row">
          <span class="label small">{axis.title}</span>
          <svg class="scale" aria-hidden="true">
            {axis.ticks.map(({ at, label: name, rank }) => (
              <text key={at} class={`rank-${rank}`} x={`${at}%`} y="12">
                {name}
              </text>
            ))}
            {axis.bands.map(({ from, label: name }) => (
              <text key={from} x={`${from}%`} y="27">
                {name}
              </text>
            ))}
          </svg>
        </div>
      </figure>
      <ChartTable name="workload-table" title={say.table} columns={[person, say.period, say.share, say.tasks]}>
        {keyed(people, ({ id }) => id).flatMap(([key, { name, periods }]) =>
          periods.map(({ period, share, tasks, over }) => (
            <tr key={key + period}>
              <th scope="row">{name}</th>
              <td>{unbroken(period)}</td>
              <td>
                {over ? <Icon name="cross" /> : null}
                {unbroken(share)}
                {over ? ` (${say.legend.over})` : null}
              </td>
              <td>{tasks}</td>
            </tr>
          )),
        )}
      </ChartTable>
    </>
  );
}

function Sample({ mark }: { readonly mark: LoadMark }) {
  return (
    <svg class="load-sample" width="34" height="14" aria-hidden="true">
      {mark === 'allocation' || mark === 'full' ? (
        <line class={mark} x2="100%" y1="50%" y2="50%" />
      ) : (
        <rect class={mark === 'over' ? 'bar over' : mark === 'tasks' ? 'bar' : mark} y="1" width="100%" height="12" />
      )}
    </svg>
  );
}
