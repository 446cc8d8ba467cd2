import type { Language } from '../../model/figures.ts';
import { rowMiddles } from '../layout/rows.ts';
import type { LegendEntry, RoadmapData, RoadmapRow, TimeAxis, TodayMark } from '../report-data.ts';
import { textsOf } from '../texts/index.ts';
import { Jump, keyed, Spoken } from './jump.tsx';
import { RoadmapTable } from './roadmap-table.tsx';
import { BarMark, PointMark } from './row-mark.tsx';
import { Empty, Section } from './section.tsx';
import { steady } from './steady.ts';

interface RoadmapProps {
  readonly roadmap: RoadmapData;
  readonly language: Language;
}

/** Work on a time axis, each row with its label in a column of its own. */
export const Roadmap = steady(function Roadmap({ roadmap, language }: RoadmapProps) {
  const texts = textsOf(language);
  const { axis, today, rows, undated, empty, summary } = roadmap;
  return (
    <Section name="roadmap" place={roadmap.id} title={texts.sections.roadmap} summary={summary}>
      {empty ? <Empty empty={empty} /> : null}
      {axis ? (
        <>
          <div class="chart">
            <Axis axis={axis} today={today} />
            <div class="plot">
              <Grid axis={axis} today={today} />
              <Links roadmap={roadmap} />
              <ul class="rows">
                {keyed(rows, ({ id }) => id).map(([key, row], index) => (
                  <Row key={key} row={row} isFirst={index === 0} />
                ))}
              </ul>
            </div>
          </div>
          {today && today.at === null ? <p class="remark">{today.label}</p> : null}
          <Legend entries={roadmap.legend} title={texts.roadmap.legendTitle} />
          <RoadmapTable rows={rows} language={language} />
        </>
      ) : null}
      {undated.length > 0 ? (
        <div class="undated">
          <h3>{texts.roadmap.undatedTitle}</h3>
          <ul>
            {keyed(undated, ({ id }) => id).map(([key, { id, title, kind, reason }]) => (
              <li key={key}>
                <Jump id={id} class="inline">
                  {kind} <strong>{title}</strong>
                </Jump>{' '}
                {reason}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
});

const Row = steady(function Row({ row, isFirst }: { readonly row: RoadmapRow; readonly isFirst: boolean }) {
  const { id, kind, level, title, dates, length, state, label, bar, point, lines, cells } = row;
  const small = [dates, ...(length ? [length] : [cells.kind]), ...(state ? [state] : [])].join(' · ');
  return (
    <li class={`${kind} level-${level} lines-${lines}`}>
      <Jump id={id} class="row" roving={isFirst ? 'first' : 'other'}>
        <Spoken class="label" label={label}>
          <span class="title" title={title}>
            {title}
          </span>
          <span class="small">{small}</span>
        </Spoken>
        <svg class="track" aria-hidden="true" focusable="false">
          {bar ? <BarMark bar={bar} /> : null}
          {point ? <PointMark point={point} kind={kind === 'gate' ? 'gate' : 'milestone'} /> : null}
        </svg>
      </Jump>
    </li>
  );
});

const Axis = steady(function Axis({ axis, today }: { readonly axis: TimeAxis; readonly today: TodayMark | null }) {
  const at = today?.at ?? null;
  const anchor = at === null || at < 12 ? 'start' : at > 88 ? 'end' : 'middle';
  return (
    <div class={`axis ${at === null ? '' : 'with-today'}`}>
      <span class="axis-title">{axis.title}</span>
      <svg class="scale" aria-hidden="true" focusable="false">
        {axis.bands.map(({ from, label }) => (
          <text key={from} class="band" x={`${from}%`} dx="3">
            {label}
          </text>
        ))}
        {axis.ticks.map(({ at: tick, label, rank }) => (
          <text key={tick} class={`tick rank-${rank}`} x={`${tick}%`} dx="3">
            {label}
          </text>
        ))}
        {at === null ? null : (
          <text class="today" x={`${at}%`} text-anchor={anchor}>
            {today?.label}
          </text>
        )}
      </svg>
    </div>
  );
});

const Grid = steady(function Grid({ axis, today }: { readonly axis: TimeAxis; readonly today: TodayMark | null }) {
  const bands = new Set(axis.bands.map(({ from }) => from));
  const at = today?.at ?? null;
  return (
    <svg class="grid" aria-hidden="true" focusable="false">
      {axis.ticks.map(({ at: tick, rank }) => (
        <line
          key={tick}
          class={`${bands.has(tick) ? 'band' : 'tick'} rank-${rank}`}
          x1={`${tick}%`}
          x2={`${tick}%`}
          y2="100%"
        />
      ))}
      {at === null ? null : <line class="today" x1={`${at}%`} x2={`${at}%`} y2="100%" />}
    </svg>
  );
});

/** Dependencies: down (or up) from the end of the one, then across to the beginning of the other. */
const Links = steady(function Links({ roadmap: { rows, links } }: { readonly roadmap: RoadmapData }) {
  const middles = rowMiddles(rows);
  return (
    <svg class="links" aria-hidden="true" focusable="false">
      {keyed(links, ({ from, to }) => `${from}-${to}`).map(([key, { from, to, leaves, enters }]) => {
        const [top = 0, bottom = 0] = [middles[from], middles[to]];
        const [x1, x2] = [`${leaves}%`, `${enters}%`];
        const below = bottom > top;
        // Straight down into the beginning of the bar, or across to it.
        const straight = Math.abs(enters - leaves) < 0.6;
        const end = straight ? Math.round((bottom + (below ? -0.55 : 0.55)) * 100) / 100 : bottom;
        const way = straight ? (below ? 'down' : 'up') : enters > leaves ? 'right' : 'left';
        return (
          <g key={key}>
            <line x1={x1} y1={`${top}em`} x2={x1} y2={`${end}em`} />
            {straight ? null : <line x1={x1} y1={`${end}em`} x2={x2} y2={`${end}em`} />}
            <use
              {...(!straight && rows[to]?.point ? { class: `to-point ${way}` } : {})}
              href={`#aiplan-${way}`}
              x={straight ? x1 : x2}
              y={`${end}em`}
            />
          </g>
        );
      })}
    </svg>
  );
});

function Legend({ entries, title }: { readonly entries: readonly LegendEntry[]; readonly title: string }) {
  return (
    <ul class="legend" aria-label={title}>
      {entries.map(({ mark, text }) => (
        <li key={mark} class={`of-${mark}`}>
          <svg class={`sample ${mark}`} aria-hidden="true" focusable="false" width="34" height="22">
            <Sample mark={mark} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

const PLAIN = {
  from: 6,
  to: 94,
  margin: null,
  latest: 94,
  progress: null,
  fixed: false,
};

function Sample({ mark }: { readonly mark: LegendEntry['mark'] }) {
  switch (mark) {
    case 'bar':
      return <BarMark bar={PLAIN} />;
    case 'uncertain':
      return <BarMark bar={{ ...PLAIN, to: 30 }} />;
    case 'margin':
      return <BarMark bar={{ ...PLAIN, to: 30, margin: 94 }} />;
    case 'progress':
      return <BarMark bar={{ ...PLAIN, progress: 60 }} />;
    case 'fixed':
      return <BarMark bar={{ ...PLAIN, fixed: true }} />;
    case 'link':
      return (
        <>
          <line class="link" x1="5" y1="4" x2="5" y2="12" />
          <line class="link" x1="5" y1="12" x2="27" y2="12" />
          <path class="arrow" d="M23 8.5 28 12 23 15.5Z" />
        </>
      );
    default:
      return <PointMark point={{ at: 50, earliest: 50, latest: 50 }} kind={mark === 'gate' ? 'gate' : 'milestone'} />;
  }
}
