import type { StepCalendar } from '../change-data.ts';
import type { ChangeTexts } from '../texts/change.ts';
import { Jump, keyed } from './jump.tsx';
import { unbroken } from './unbroken.tsx';

interface StepAxisProps {
  readonly calendar: StepCalendar;
  readonly say: ChangeTexts;
}

/** Dated steps under each other on one axis, with first use and go-live as lines through all of them. */
export function StepAxis({ calendar: { axis, lines, rows, label }, say }: StepAxisProps) {
  const kinds = (['change', 'law'] as const).filter((kind) => rows.some((row) => row.kind === kind));
  const deepest = Math.max(0, ...lines.map(({ row }) => row));
  return (
    <>
      <h3>{say.calendar}</h3>
      <ul class="legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <svg class={`step-sample ${kind}`} width="14" height="14" aria-hidden="true">
              <Mark kind={kind} />
            </svg>
            {say.legend[kind]}
          </li>
        ))}
      </ul>
      <figure class="step-axis" aria-label={label}>
        <div class="row names">
          <span class="label small">{axis.title}</span>
          <svg class={`line-names rows-${deepest + 1}`} aria-hidden="true">
            {lines.map(({ kind, at, label: name, row, side }) => (
              <text key={kind + name} class={kind} x={`${at}%`} y={12 + row * 15} text-anchor={side}>
                {name}
              </text>
            ))}
          </svg>
        </div>
        <ul>
          {keyed(rows, ({ key }) => key).map(([key, { id, title, when, kind, at, until }]) => (
            <li key={key}>
              <Jump id={id} class="row">
                <span class="label">
                  <span class="title">{title}</span>
                  <span class="small">{unbroken(when)}</span>
                </span>
                <span class="track">
                  <svg aria-hidden="true">
                    {axis.ticks.map((tick) => (
                      <line
                        key={tick.at}
                        class={`tick rank-${tick.rank}`}
                        x1={`${tick.at}%`}
                        x2={`${tick.at}%`}
                        y2="100%"
                      />
                    ))}
                    {lines.map((line) => (
                      <line
                        key={line.kind + line.label}
                        class={`line ${line.kind}`}
                        x1={`${line.at}%`}
                        x2={`${line.at}%`}
                        y2="100%"
                      />
                    ))}
                    {until === null ? null : (
                      <line class={`goes-on ${kind}`} x1={`${at}%`} x2={`${until}%`} y1="50%" y2="50%" />
                    )}
                    <svg x={`${at}%`} y="50%" overflow="visible" aria-hidden="true">
                      <g class={kind}>
                        <Shape kind={kind} />
                      </g>
                    </svg>
                  </svg>
                </span>
              </Jump>
            </li>
          ))}
        </ul>
        <div class="row scale-row">
          <span class="label" />
          <svg class="scale" aria-hidden="true">
            {axis.ticks.map(({ at, label: name, rank }) => (
              <text key={at} class={`rank-${rank}`} x={`${at}%`} y="12">
                {name}
              </text>
            ))}
            {axis.bands.map(({ from, label: name }) => (
              <text key={from} class="band" x={`${from}%`} y="27">
                {name}
              </text>
            ))}
          </svg>
        </div>
      </figure>
    </>
  );
}

function Mark({ kind }: { readonly kind: 'change' | 'law' }) {
  return (
    <svg x="7" y="7" overflow="visible" aria-hidden="true">
      <g class={kind}>
        <Shape kind={kind} />
      </g>
    </svg>
  );
}

/** A round mark for people, a square for the law: told apart without colour. */
function Shape({ kind }: { readonly kind: 'change' | 'law' }) {
  return kind === 'change' ? <circle r="5" /> : <rect x="-5" y="-5" width="10" height="10" />;
}
