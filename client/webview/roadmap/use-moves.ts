import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { showCalendarDays } from '../../../src/report/data/spans.ts';
import type { RoadmapRow, TimeAxis } from '../../../src/report/roadmap-data.ts';
import { languageFrom, textsOf } from '../../../src/report/texts/index.ts';
import { PanelContext } from '../panel-context.ts';
import { addDays, changeOf, lengthOf, type Move, stepDays, stepsFor } from './moves.ts';

/** A pointer that moves less than this clicks. Pixels. */
const STILL = 4;

/** So near to the right edge of a bar a pointer takes its end. Pixels. */
const EDGE = 8;

/** A moved bar waits so long for the plan's answer. Milliseconds. */
const PATIENCE = 1500;

/** Moving bars and their ends by pointer and by keys. The text is changed when a move ends, not while it lasts. */
export function useMoves(rows: readonly RoadmapRow[], axis: TimeAxis, language: string) {
  const { edit } = useContext(PanelContext);
  const { moving } = textsOf(languageFrom(language)).chart;
  const [move, setMove] = useState<Move | undefined>();
  const [said, setSaid] = useState('');
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(move);
  latest.current = move;

  const wait = (timer?: ReturnType<typeof setTimeout>): void => {
    clearTimeout(waiting.current);
    waiting.current = timer;
  };
  const show = (row: RoadmapRow, next: Move): void => {
    wait();
    setMove(next);
    const days = next.steps * stepDays(row, next.side);
    const length = lengthOf(row, axis.days) + days;
    const text =
      next.side === 'start'
        ? row.days && moving.start(row.title, addDays(row.days.first, days))
        : moving.length(row.title, showCalendarDays(length, languageFrom(language)));
    setSaid(text ? `${text} ${moving.confirm}` : '');
  };
  const end = (): void => {
    wait();
    setMove(undefined);
  };
  const cancel = (): void => {
    end();
    setSaid(moving.cancelled);
  };
  const apply = (): void => {
    const now = latest.current;
    const row = rows.find(({ id }) => id === now?.id);
    const change = now && row && changeOf(row, now, axis.days);
    setSaid('');
    if (!change) {
      end();
      return;
    }
    edit(change);
    wait(setTimeout(end, PATIENCE));
  };

  // A picture with other dates shows what came of it. One that only knows more of the chances leaves a move going.
  const days = rows.find(({ id }) => id === move?.id)?.days;
  const known = useRef<{ readonly id: string; readonly days: string } | undefined>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = move && { id: move.id, days: `${days?.first}–${days?.last}` };
    if (before && known.current?.id === before.id && known.current.days !== before.days) end();
  });

  const onPointerDown = (event: PointerEvent): void => {
    const grip = gripOf(event, rows);
    if (!grip) return;
    const { row, side, width } = grip;
    const { clientX, pointerId } = event;
    let isMoving = false;
    const abort = new AbortController();
    const { signal } = abort;
    addEventListener(
      'pointermove',
      (moved) => {
        if (moved.pointerId !== pointerId) return;
        const distance = moved.clientX - clientX;
        isMoving ||= Math.abs(distance) >= STILL;
        if (!isMoving) return;
        moved.preventDefault();
        const days = (distance / width) * (axis.days.to - axis.days.from);
        show(row, { id: row.id, side, steps: stepsFor(row, side, days, axis.days) });
      },
      { signal },
    );
    const stop = (isDone: boolean) => (): void => {
      abort.abort();
      if (!isMoving) return;
      // The click that ends a move does not jump to the text.
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', swallow, { capture: true }));
      if (isDone) apply();
      else cancel();
    };
    addEventListener('pointerup', stop(true), { signal });
    addEventListener('pointercancel', stop(false), { signal });
    addEventListener('keydown', (key) => key.key === 'Escape' && stop(false)(), { signal });
  };

  /** @returns whether the key belongs to a move */
  const onKey = (event: KeyboardEvent, row: RoadmapRow): boolean => {
    const now = latest.current?.id === row.id ? latest.current : undefined;
    const wanted = stepOf(event, row);
    if (wanted) {
      const { side, by } = wanted;
      const days = ((now?.side === side ? now.steps : 0) + by) * stepDays(row, side);
      show(row, { id: row.id, side, steps: stepsFor(row, side, days, axis.days) });
      return true;
    }
    if (!now) return false;
    if (event.key === 'Enter') apply();
    else if (event.key === 'Escape') cancel();
    else return false;
    return true;
  };

  const onFocusOut = (): void => {
    if (latest.current && !waiting.current) end();
  };

  return { move, said, onPointerDown, onKey, onFocusOut };
}

/** Which way a key moves what: with Shift the bar, with Control as well its end. */
function stepOf(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  { bar, point, kind }: RoadmapRow,
): { readonly side: Move['side']; readonly by: 1 | -1 } | undefined {
  if (!shiftKey || altKey || kind === 'law-step' || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return undefined;
  const side = ctrlKey || metaKey ? 'end' : 'start';
  if (!bar && (side === 'end' || !point)) return undefined;
  return { side, by: key === 'ArrowRight' ? 1 : -1 };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The bar, its end or the point under a pointer, and the width of the axis in pixels. */
function gripOf({ target, clientX, button, pointerType }: PointerEvent, rows: readonly RoadmapRow[]) {
  if (button !== 0 || pointerType === 'touch' || !(target instanceof Element)) return undefined;
  const track = target.closest('.track');
  const id = track?.closest<HTMLElement>('[data-roving]')?.dataset['id'];
  const row = rows.find((candidate) => candidate.id === id);
  if (!track || !row || row.kind === 'law' || row.kind === 'law-step') return undefined;
  const { width } = track.getBoundingClientRect();
  const mark = track.querySelector('.bar, .point')?.getBoundingClientRect();
  if (!mark || !(width > 0) || clientX < mark.left - 2 || clientX > mark.right + EDGE / 2) return undefined;
  const side: Move['side'] = row.bar && clientX >= mark.right - Math.min(EDGE, mark.width / 2) ? 'end' : 'start';
  return { row, side, width };
}
