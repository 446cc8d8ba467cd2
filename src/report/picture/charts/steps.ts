import type { StepCalendar } from '../../change-data.ts';
import { type Picture, type Shape, straight } from '../shapes.ts';
import { fitted, widthOf } from '../text-width.ts';
import { inParts } from './in-parts.ts';

const ROW = 24;
const NAME_ROW = 11;
const AXIS = 24;
const SMALL = 8;

/** The share of the width in which names stand. */
const LABELS = 0.38;

/** Dated steps under each other, with first use and go-live as lines through all of them; so many rows at most in one picture. */
export function stepsPictures(calendar: StepCalendar, width: number, mostRows: number): Picture[] {
  const most = Math.max(1, Math.floor((mostRows * 2) / 3));
  return inParts(calendar.rows, most).map((rows) => stepsPicture({ ...calendar, rows }, width));
}

function stepsPicture({ axis, lines, rows, label }: StepCalendar, width: number): Picture {
  const left = width * LABELS;
  const at = (percent: number): number => left + (percent * (width - left - 6)) / 100;
  const top = 8 + NAME_ROW * (1 + Math.max(0, ...lines.map(({ row }) => row)));
  const bottom = top + rows.length * ROW;
  const shapes: Shape[] = [];
  for (const { at: place, label: name, rank } of axis.ticks) {
    if (rank === 2) continue;
    shapes.push(straight([at(place), top], [at(place), bottom], 'edge', 0.5));
    const end = at(place) + widthOf(name, SMALL) > width;
    shapes.push({
      kind: 'text',
      at: [at(place), bottom + 10],
      text: name,
      size: SMALL,
      fill: 'soft',
      anchor: end ? 'end' : 'start',
    });
  }
  for (const { from, label: name } of axis.bands) {
    if (name) shapes.push({ kind: 'text', at: [at(from), bottom + 20], text: name, size: SMALL, fill: 'soft' });
  }
  for (const { kind, at: place, label: name, row, side } of lines) {
    const x = at(place);
    const y = 10 + row * NAME_ROW;
    shapes.push({
      ...straight([x, y + 2], [x, bottom], kind === 'today' ? 'bad' : 'ink', kind === 'go-live' ? 1.6 : 0.9),
      ...(kind === 'today' ? { dashed: true } : {}),
    });
    const end = side === 'end';
    shapes.push({
      kind: 'text',
      at: [end ? x - 3 : x + 3, y],
      text: fitted(name, SMALL, end ? x - 3 : width - x - 3),
      size: SMALL,
      fill: 'ink',
      anchor: end ? 'end' : 'start',
    });
  }
  rows.forEach(({ title, when, kind, at: place, until }, index) => {
    const middle = top + index * ROW + ROW / 2;
    const paint = kind === 'law' ? 'decision' : 'work';
    shapes.push({ kind: 'text', at: [0, middle - 1], text: fitted(title, SMALL, left - 10), size: SMALL, fill: 'ink' });
    shapes.push({ kind: 'text', at: [0, middle + 8], text: fitted(when, 7, left - 10), size: 7, fill: 'soft' });
    const x = at(place);
    if (until !== null) {
      shapes.push(straight([x, middle], [at(until), middle], paint, 1.5));
    }
    if (kind === 'law') shapes.push({ kind: 'rect', x: x - 4, y: middle - 4, width: 8, height: 8, fill: paint });
    else shapes.push({ kind: 'area', points: disc(x, middle), fill: paint });
  });
  return { width, height: bottom + AXIS, label, shapes };
}

/** A disc of sixteen corners. */
function disc(x: number, y: number): [number, number][] {
  return Array.from({ length: 16 }, (_, corner): [number, number] => {
    const angle = (corner * Math.PI) / 8;
    return [x + 4.4 * Math.cos(angle), y + 4.4 * Math.sin(angle)];
  });
}
