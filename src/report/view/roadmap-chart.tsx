import { Fragment } from 'preact';
import { smallPrint } from '../layout/label.ts';
import { peoplePlace } from '../layout/people-place.ts';
import { rowMiddles } from '../layout/rows.ts';
import type { RoadmapData, RoadmapRow, TimeAxis, TodayMark } from '../roadmap-data.ts';
import { Icon } from './icon.tsx';
import { Jump, keyed, Spoken } from './jump.tsx';
import { BarMark, BeyondMark, EarlierMark, PointMark, StepMark, TimeMarks } from './row-mark.tsx';
import { steady } from './steady.ts';
import { unbroken } from './unbroken.tsx';

/** Letters of a title that fit into its two lines at any width of the page; a longer one may be cut, and is shown whole when it is pointed at. */
const SURELY_WHOLE = 30;

interface RowProps {
  readonly row: RoadmapRow;
  /** One row is a stop for the Tab key. */
  readonly isFirst: boolean;
  /** Whether the rows under it are shown, where it has some and they can be hidden; and what a click on that does. */
  readonly folds?: 'open' | 'folded';
  readonly foldLabel?: string;
  /** Where its bar would stand, while it is moved. */
  readonly ghostFrom?: number;
  readonly ghostTo?: number;
  /** Where only some rows are in the page: the place among all of them, from 1. */
  readonly place?: number;
  readonly count?: number;
}

/** One line of the roadmap: its label, and its marks on the axis. */
export const Row = steady(function Row({ row, isFirst, folds, foldLabel, ghostFrom, ghostTo, place, count }: RowProps) {
  const {
    id,
    kind,
    level,
    title,
    dates,
    length,
    state,
    critical,
    people,
    label,
    bar,
    point,
    marks,
    beyond,
    lines,
    earlier,
    shift,
  } = row;
  const late = row.deadline?.late ?? null;
  const small = smallPrint({ dates, length, kind: kindShown(row), state, critical, late, shift, people });
  const among = place === undefined ? {} : { 'aria-posinset': place, 'aria-setsize': count };
  return (
    <li
      class={[kind, ...(level === 0 ? ['level-0'] : []), `lines-${lines}`, ...(critical ? ['critical'] : [])].join(' ')}
      {...among}
    >
      {folds ? (
        <button
          type="button"
          class="fold"
          data-fold={id}
          tabIndex={-1}
          aria-expanded={folds === 'open'}
          aria-label={foldLabel}
        />
      ) : null}
      <Jump id={id} class="row" roving={isFirst ? 'first' : 'other'}>
        <Spoken class="label" label={label}>
          <span class="title" {...(title.length > SURELY_WHOLE ? { title } : {})}>
            {title}
          </span>
          <span class="small">
            {critical ? <Icon name="critical" /> : null}
            {late ? <Icon name="attention" /> : null}
            {unbroken(small)}
          </span>
        </Spoken>
        <svg class="track" aria-hidden="true">
          {earlier ? <EarlierMark earlier={earlier} /> : null}
          {bar ? <BarMark bar={bar} /> : null}
          {point && kind !== 'law-step' ? (
            <PointMark point={point} kind={kind === 'gate' ? 'gate' : 'milestone'} />
          ) : null}
          {point && kind === 'law-step' ? <StepMark at={point.at} /> : null}
          {keyed(marks, String).map(([key, at]) => (
            <StepMark key={key} at={at} />
          ))}
          {beyond.map((one) => (
            <BeyondMark key={one.side} beyond={one} />
          ))}
          <TimeMarks row={row} />
          <People row={row} />
          {ghostFrom === undefined || ghostTo === undefined ? null : (
            <rect class="ghost" x={`${ghostFrom}%`} width={`${Math.max(0.3, ghostTo - ghostFrom)}%`} />
          )}
        </svg>
      </Jump>
    </li>
  );
});

/** Who works on it, behind everything that stands in the row, or before it where there is no room. */
function People({ row }: { readonly row: RoadmapRow }) {
  const place = peoplePlace(row);
  if (!place) return null;
  const { at, side } = place;
  return (
    <text class="people" x={`${at}%`} dx={side === 'after' ? 9 : -9} text-anchor={side === 'after' ? 'start' : 'end'}>
      {row.people.map(({ initials }) => initials).join(' ')}
    </text>
  );
}

/** What stands where a length would, for what has none. */
function kindShown({ kind, cells }: RoadmapRow): string {
  return kind === 'milestone' || kind === 'gate' ? cells.kind : '';
}

/** The units of time above the rows. */
export const Axis = steady(function Axis({
  axis,
  today,
}: {
  readonly axis: TimeAxis;
  readonly today: TodayMark | null;
}) {
  const at = today?.at ?? null;
  // Below the name of today's line. Not by a transform, which browsers pass over where they print the axis again on the next page.
  const top = at === null ? 0 : 1.3;
  const anchor = at === null || at < 12 ? 'start' : at > 88 ? 'end' : 'middle';
  return (
    <div class={`axis ${at === null ? '' : 'with-today'}`}>
      <span class="axis-title">{axis.title}</span>
      <svg class="scale" aria-hidden="true">
        {axis.bands.map(({ from, label }) => (
          <text key={from} class="band" x={`${from}%`} dx="3" dy={`${top + 1.1}em`}>
            {label}
          </text>
        ))}
        {axis.ticks.map(({ at: tick, label, rank }) => (
          <text key={tick} class={`tick rank-${rank}`} x={`${tick}%`} dx="3" dy={`${top + 2.5}em`}>
            {label}
          </text>
        ))}
        {at === null ? null : (
          <text class="today" x={`${at}%`} dy="1em" text-anchor={anchor}>
            {today?.label}
          </text>
        )}
      </svg>
    </div>
  );
});

/** The lines under the bars. */
export const Grid = steady(function Grid({
  axis,
  today,
}: {
  readonly axis: TimeAxis;
  readonly today: TodayMark | null;
}) {
  const bands = new Set(axis.bands.map(({ from }) => from));
  const at = today?.at ?? null;
  return (
    <svg class="grid" aria-hidden="true">
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
export const Links = steady(function Links({ rows, links }: Pick<RoadmapData, 'rows' | 'links'>) {
  const middles = rowMiddles(rows);
  return (
    <svg class="links" aria-hidden="true">
      {keyed(links, ({ from, to }) => `${from}-${to}`).map(([key, { from, to, leaves, enters }]) => {
        const [top = 0, bottom = 0] = [middles[from], middles[to]];
        const [x1, x2] = [`${leaves}%`, `${enters}%`];
        const below = bottom > top;
        // Straight down into the beginning of the bar, or across to it.
        const straight = Math.abs(enters - leaves) < 0.6;
        const end = straight ? Math.round((bottom + (below ? -0.55 : 0.55)) * 100) / 100 : bottom;
        return (
          <Fragment key={key}>
            <line {...(straight ? {} : { class: 'turn' })} x1={x1} y1={`${top}em`} x2={x1} y2={`${end}em`} />
            {straight ? null : (
              <line
                {...(rows[to]?.point ? { class: 'to-point' } : {})}
                x1={x1}
                y1={`${end}em`}
                x2={x2}
                y2={`${end}em`}
              />
            )}
          </Fragment>
        );
      })}
    </svg>
  );
});
