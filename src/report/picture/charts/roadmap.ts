import type { RoadmapData } from '../../roadmap-data.ts';
import { type Picture, placed, type Shape, straight } from '../shapes.ts';
import { legendPicture } from './roadmap-legend.ts';
import { ROW, rowShapes, SMALL } from './roadmap-marks.ts';

/** Height of the axis above the rows. */
const AXIS = 28;

/** The share of the width in which names stand. */
const LABELS = 0.32;

/** A roadmap of so many rows at most in one drawing; more come in several, each with the axis. Below the last one stands what the marks mean. */
export function roadmapPictures(
  { axis, today, summary, rows, legend }: RoadmapData,
  width: number,
  mostRows: number,
): Picture[] {
  const left = width * LABELS;
  const at = (percent: number): number => left + (percent * (width - left)) / 100;
  const pictures: Picture[] = [];
  for (let from = 0; from < rows.length; from += mostRows) {
    const part = rows.slice(from, from + mostRows);
    const bottom = AXIS + part.length * ROW;
    const shapes: Shape[] = [];
    for (const { at: place, label, rank } of axis?.ticks ?? []) {
      if (rank === 2) continue;
      shapes.push(straight([at(place), AXIS - 13], [at(place), bottom], 'edge', 0.5));
      shapes.push({ kind: 'text', at: [at(place) + 2, AXIS - 5], text: label, size: SMALL, fill: 'soft' });
    }
    for (const { from: place, label } of axis?.bands ?? []) {
      if (label) shapes.push({ kind: 'text', at: [at(place) + 2, 9], text: label, size: SMALL, fill: 'soft' });
    }
    part.forEach((row, index) => {
      shapes.push(...rowShapes(row, AXIS + index * ROW, left, at));
    });
    if (today && today.at !== null) {
      shapes.push(straight([at(today.at), AXIS - 15], [at(today.at), bottom], 'bad', 1));
      shapes.push({
        kind: 'text',
        at: [at(today.at) + 2, bottom + 8],
        text: today.label,
        size: SMALL,
        fill: 'bad',
        anchor: today.at > 80 ? 'end' : 'start',
      });
    }
    const isLast = from + mostRows >= rows.length;
    const below = isLast ? legendPicture(legend, width) : { height: 0, shapes: [] };
    shapes.push(...placed(below.shapes, [0, bottom + 12]));
    pictures.push({ width, height: bottom + 12 + below.height, label: summary, shapes });
  }
  return pictures;
}
