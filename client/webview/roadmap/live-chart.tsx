import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { axisInUnits, unitsIn } from '../../../src/report/layout/axis.ts';
import {
  linksInView,
  linksInWindow,
  parentsOf,
  type RoadmapView,
  type RowWindow,
  rowsInView,
  rowWindow,
} from '../../../src/report/layout/roadmap-view.ts';
import type { RoadmapRow } from '../../../src/report/roadmap-data.ts';
import { textsOf } from '../../../src/report/texts/index.ts';
import { keyed } from '../../../src/report/view/jump.tsx';
import type { ChartProps } from '../../../src/report/view/roadmap.tsx';
import { Axis, Grid, Links, Row } from '../../../src/report/view/roadmap-chart.tsx';
import { PanelContext } from '../panel-context.ts';
import { onReveal } from '../reveal.ts';
import { ghostOf } from './moves.ts';
import { Tools } from './tools.tsx';
import { useMoves } from './use-moves.ts';

/** More rows than these are not all in the page. */
const LONG = 80;

/** Width of a unit on a zoomed axis, in em. */
const UNIT_EM: Readonly<Record<Exclude<RoadmapView['zoom'], 'fit'>, number>> = { week: 3.5, month: 6, quarter: 8 };

/** The roadmap in the panel: zoomed, folded and filtered as its reader likes, and with the rows in sight only where it is long. */
export function LiveChart({ roadmap, axis, language }: ChartProps) {
  const { readView, keepView } = useContext(PanelContext);
  const [view, setView] = useState(readView);
  const change = (part: Partial<RoadmapView>): void => {
    const next = { ...view, ...part };
    keepView(next);
    setView(next);
  };
  const rows = useMemo(() => rowsInView(roadmap, view), [roadmap, view]);
  const links = useMemo(() => linksInView(roadmap, rows), [roadmap, rows]);
  const parents = useMemo(() => parentsOf(roadmap.rows), [roadmap.rows]);
  const zoomed = useMemo(
    () => (view.zoom === 'fit' ? undefined : axisInUnits(axis, view.zoom, language)),
    [axis, view.zoom, language],
  );
  const isLong = rows.length > LONG;
  const { scroller, part, goTo } = useRowWindow(rows, isLong);
  const { move, said, onPointerDown, onKey, onFocusOut } = useMoves(rows, axis, language);
  const track = zoomed && view.zoom !== 'fit' ? unitsIn(axis.days, view.zoom) * UNIT_EM[view.zoom] : undefined;
  useLayoutEffect(() => {
    // Through the object model: the page's policy bars style attributes.
    scroller.current?.style.setProperty('--track', track === undefined ? '' : `${Math.round(track)}em`);
  }, [scroller, track]);
  const toggle = (id: string): void => {
    const { folded } = view;
    change({ folded: folded.includes(id) ? folded.filter((other) => other !== id) : [...folded, id] });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = indexOfTarget(event.target, rows);
    const row = at === undefined ? undefined : rows[at];
    if (row && onKey(event, row)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (at === undefined || !isPlain) return;
    const next = targetOf(event.key, at, rows.length);
    const fold = row && parents.has(row.id) && foldOf(event.key, view.folded.includes(row.id));
    const parent = event.key === 'ArrowLeft' && row?.parent ? rows.findIndex(({ id }) => id === row.parent) : -1;
    if (row && fold) toggle(row.id);
    else if (parent >= 0) goTo(parent);
    else if (next !== undefined) goTo(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-fold]') : null;
    if (button?.dataset['fold']) toggle(button.dataset['fold']);
  };
  const { chart } = textsOf(language);
  const shown = isLong ? rows.slice(part.first, part.first + part.count) : rows;
  const even = useMemo(() => (isLong ? rows.map((row) => ({ ...row, lines: 2 })) : rows), [rows, isLong]);
  const kinds = ['chart', 'live', ...(isLong ? ['long'] : []), ...(zoomed ? ['zoomed'] : [])];
  return (
    <>
      <Tools
        roadmap={roadmap}
        axis={axis}
        view={view}
        parents={parents}
        shown={rows.length}
        language={language}
        change={change}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows in it are buttons; keys and clicks are taken where they bubble to. */}
      <div
        class={kinds.join(' ')}
        ref={scroller}
        tabIndex={isLong ? 0 : -1}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerDown={onPointerDown}
        onFocusOut={onFocusOut}
      >
        <div class="canvas">
          <Axis axis={zoomed ?? axis} today={roadmap.today} />
          <div class="plot">
            <Grid axis={zoomed ?? axis} today={roadmap.today} />
            <Links rows={even} links={isLong ? linksInWindow(links, part) : links} />
            <ul class="rows">
              {keyed(shown, ({ id }) => id).map(([key, row], index) => {
                const isFolded = view.folded.includes(row.id);
                const ghost = move?.id === row.id ? ghostOf(row, move, axis.days) : undefined;
                return (
                  <Row
                    key={key}
                    row={row}
                    isFirst={index === 0}
                    {...(parents.has(row.id)
                      ? {
                          folds: isFolded ? 'folded' : 'open',
                          foldLabel: isFolded ? chart.tools.unfold(row.title) : chart.tools.fold(row.title),
                        }
                      : {})}
                    {...(ghost ? { ghostFrom: ghost.from, ghostTo: ghost.to } : {})}
                    {...(isLong ? { place: part.first + index + 1, count: rows.length } : {})}
                  />
                );
              })}
            </ul>
          </div>
        </div>
      </div>
      <p class="heard" role="status">
        {said}
      </p>
      <p class="heard">{chart.moving.keys}</p>
    </>
  );
}

/** Which rows are in the page, and how to get to one that is not. */
function useRowWindow(rows: readonly RoadmapRow[], isLong: boolean) {
  const { drawn } = useContext(PanelContext);
  const scroller = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<RowWindow>({ first: 0, count: LONG });
  const wanted = useRef<string | undefined>(undefined);

  const measure = (): void => {
    const element = scroller.current;
    if (!element || !isLong) return;
    const next = rowWindow(element.scrollTop, element.clientHeight, rowHeightIn(element), rows.length);
    setPart((known) => {
      if (known.first === next.first && known.count === next.count) return known;
      // What has the focus is about to leave the page: the keys go on from the place where it was.
      const focused = document.activeElement;
      const at = focused ? indexOfTarget(focused, rows) : undefined;
      if (at !== undefined && focused !== element && (at < next.first || at >= next.first + next.count)) {
        element.dataset['at'] = `${at}`;
        element.focus({ preventScroll: true });
      }
      return next;
    });
  };

  const show = (index: number): void => {
    const element = scroller.current;
    if (!element || !isLong) return;
    const height = rowHeightIn(element);
    const head = element.querySelector('.axis')?.clientHeight ?? 0;
    const [top, bottom] = [index * height, (index + 1) * height];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom + head > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom + head - element.clientHeight;
    measure();
  };

  const goTo = (index: number): void => {
    wanted.current = rows[index]?.id;
    show(index);
    focusWanted();
  };

  const focusWanted = (): void => {
    const id = wanted.current;
    const row = id === undefined ? undefined : rowElement(scroller.current, id);
    if (!row) return;
    wanted.current = undefined;
    row.focus({ preventScroll: isLong });
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    element?.style.setProperty('--before', isLong ? `${part.first}` : '0');
    element?.style.setProperty('--behind', isLong ? `${Math.max(0, rows.length - part.first - part.count)}` : '0');
    focusWanted();
    drawn();
  }, [part, rows, isLong]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || !isLong) return;
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      resized.disconnect();
    };
  }, [rows, isLong]);

  useEffect(
    () =>
      onReveal((id) => {
        const index = nearestRow(rows, id);
        if (index !== undefined) show(index);
      }),
    [rows, isLong],
  );

  return { scroller, part, goTo };
}

function rowHeightIn(element: HTMLElement): number {
  return element.querySelector('.rows > li')?.getBoundingClientRect().height ?? 0;
}

function rowElement(within: HTMLElement | null, id: string): HTMLElement | undefined {
  return [...(within?.querySelectorAll<HTMLElement>('.rows [data-id]') ?? [])].find(
    ({ dataset }) => dataset['id'] === id,
  );
}

/** The row that has the focus, or had it when it left the page. */
function indexOfTarget(target: EventTarget | null, rows: readonly RoadmapRow[]): number | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const id = target.closest<HTMLElement>('.rows [data-roving]')?.dataset['id'];
  const index = id === undefined ? Number(target.dataset['at'] ?? Number.NaN) : rows.findIndex((row) => row.id === id);
  return index >= 0 && index < rows.length ? index : target.classList.contains('chart') ? 0 : undefined;
}

/** The row of an element, else of the one around it. */
function nearestRow(rows: readonly RoadmapRow[], id: string): number | undefined {
  for (let wanted = id; wanted.includes('/'); wanted = wanted.slice(0, wanted.lastIndexOf('/'))) {
    const index = rows.findIndex((row) => row.id === wanted);
    if (index >= 0) return index;
  }
  return undefined;
}

function targetOf(key: string, at: number, count: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target));
}

/** As in trees: the right arrow opens, the left one closes. */
function foldOf(key: string, isFolded: boolean): boolean {
  return (key === 'ArrowRight' && isFolded) || (key === 'ArrowLeft' && !isFolded);
}
