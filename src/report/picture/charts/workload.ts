import type { LoadChart } from '../../load-data.ts';
import { type Picture, type Shape, straight } from '../shapes.ts';
import { fitted, widthOf } from '../text-width.ts';

const ROW = 34;
const INSET = 3;
const AXIS = 24;
const SMALL = 8;

/** The share of the width in which names stand. */
const LABELS = 0.32;

/** A small drawing for each person on the same axis; so many people at most in one picture. */
export function workloadPictures({ axis, full, people, label }: LoadChart, width: number, mostRows: number): Picture[] {
  const left = width * LABELS;
  const at = (percent: number): number => left + (percent * (width - left - 2)) / 100;
  const most = Math.max(1, Math.floor(mostRows / 2));
  const pictures: Picture[] = [];
  for (let from = 0; from < people.length; from += most) {
    const part = people.slice(from, from + most);
    const bottom = part.length * ROW;
    const shapes: Shape[] = [];
    for (const { at: place, label: name, rank } of axis.ticks) {
      if (rank === 2) continue;
      shapes.push(straight([at(place), 0], [at(place), bottom], 'edge', 0.5));
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
    for (const { from: place, label: name } of axis.bands) {
      if (name) shapes.push({ kind: 'text', at: [at(place), bottom + 20], text: name, size: SMALL, fill: 'soft' });
    }
    part.forEach(({ name, said, over, bars, allocation, away }, index) => {
      const top = index * ROW + INSET;
      const y = (percent: number): number => top + (percent * (ROW - 2 * INSET)) / 100;
      const box = (start: number, wide: number, from: number): Shape & { kind: 'rect' } => ({
        kind: 'rect',
        x: at(start),
        y: y(from),
        width: Math.max(0.6, at(start + wide) - at(start)),
        height: y(100) - y(from),
      });
      shapes.push({
        kind: 'text',
        at: [0, top + 9],
        text: fitted(name, SMALL, left - 8, true),
        size: SMALL,
        bold: true,
        fill: 'ink',
      });
      shapes.push({ kind: 'text', at: [0, top + 18], text: fitted(said, 7, left - 8), size: 7, fill: 'soft' });
      if (over) shapes.push({ kind: 'text', at: [0, top + 27], text: fitted(over, 7, left - 8), size: 7, fill: 'bad' });
      for (const { from: start, width: wide } of away) shapes.push({ ...box(start, wide, 0), fill: 'ground' });
      for (const bar of bars) shapes.push({ ...box(bar.from, bar.width, bar.top), fill: bar.over ? 'bad' : 'pale' });
      if (allocation) {
        const { from: start, to, top: level } = allocation;
        shapes.push({ ...straight([at(start), y(level)], [at(to), y(level)], 'work', 1.2), dashed: true });
      }
      shapes.push(straight([left, y(full)], [at(100), y(full)], 'ink', 0.8));
      shapes.push(straight([left, y(100)], [at(100), y(100)], 'edge', 0.8));
    });
    pictures.push({ width, height: bottom + AXIS, label, shapes });
  }
  return pictures;
}
