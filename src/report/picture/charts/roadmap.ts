import type { BeyondAxis, RoadmapData, RoadmapRow } from '../../roadmap-data.ts';
import { type Picture, type Shape, straight } from '../shapes.ts';
import { fitted } from '../text-width.ts';

/** Height of a row, and of the axis above them. */
const ROW = 17;
const AXIS = 28;
const SMALL = 8;

/** The share of the width in which names stand. */
const LABELS = 0.32;

/** A roadmap of so many rows at most in one drawing; more come in several, each with the axis. */
export function roadmapPictures(
  { axis, today, summary, rows }: RoadmapData,
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
    pictures.push({ width, height: bottom + 12, label: summary, shapes });
  }
  return pictures;
}

function rowShapes(
  { title, level, bar, point, kind, marks, beyond, critical, chance, deadline, earlier }: RoadmapRow,
  top: number,
  left: number,
  at: (percent: number) => number,
): Shape[] {
  const indent = level * 10;
  const bold = level === 0;
  const middle = top + ROW / 2;
  const name = fitted(title, SMALL, left - indent - 8, bold);
  const shapes: Shape[] = [{ kind: 'text', at: [indent, middle + 3], text: name, size: SMALL, bold, fill: 'ink' }];
  if (earlier) shapes.push(thinBar(at(earlier.from), at(earlier.to), top + ROW - 2.5));
  if (bar) {
    const box = (from: number, to: number, inset: number): { x: number; y: number; width: number; height: number } => ({
      x: at(from),
      y: top + inset,
      width: Math.max(0.8, at(to) - at(from)),
      height: ROW - 2 * inset,
    });
    if (bar.latest > bar.to) shapes.push({ kind: 'rect', ...box(bar.to, bar.latest, 6.5), fill: 'pale' });
    if (bar.margin !== null && bar.margin > bar.to)
      shapes.push({ kind: 'rect', ...box(bar.to, bar.margin, 5), stroke: 'work' });
    shapes.push({
      kind: 'rect',
      ...box(bar.from, bar.to, 4),
      fill: 'work',
      ...(critical ? { stroke: 'ink' as const } : {}),
    });
    if (bar.float !== null) shapes.push(slackLine(at(bar.to), at(bar.float), top + ROW - 2.5));
    if (bar.progress !== null && bar.progress > bar.from) {
      shapes.push(straight([at(bar.from), middle], [at(bar.progress), middle], 'paper', 2));
    }
  }
  for (const place of kind === 'law-step' && point ? [point.at] : marks) {
    shapes.push({ kind: 'rect', x: at(place) - 3, y: middle - 4.5, width: 6, height: 9, fill: 'ink' });
  }
  shapes.push(...beyond.flatMap((one) => arrow(one, at(one.side === 'after' ? 100 : 0), middle)));
  if (chance) shapes.push(triangle(at(chance.p50), top, false), triangle(at(chance.p80), top, true));
  if (deadline) shapes.push(bracket(at(deadline.at), top, deadline.late !== null));
  if (point && kind !== 'law-step') {
    const x = at(point.at);
    if (point.latest > point.earliest) {
      shapes.push(straight([at(point.earliest), middle], [at(point.latest), middle], 'decision', 1));
    }
    shapes.push({
      kind: 'area',
      points: [
        [x, middle - 4.5],
        [x + 4.5, middle],
        [x, middle + 4.5],
        [x - 4.5, middle],
      ],
      fill: 'decision',
    });
  }
  return shapes;
}

/** Where it stood in an earlier plan; a short bar for what takes no time. */
function thinBar(from: number, to: number, y: number): Shape {
  const [x, width] = to > from ? [from, Math.max(0.8, to - from)] : [from - 2.5, 5];
  return { kind: 'rect', x, y, width, height: 1.8, fill: 'soft' };
}

/** What lies outside the axis: an arrow at its edge, with the day where no row below says it. */
function arrow({ side, day }: BeyondAxis, edge: number, middle: number): Shape[] {
  const inwards = side === 'after' ? -1 : 1;
  const head: Shape = {
    kind: 'area',
    points: [
      [edge + 5 * inwards, middle - 3.5],
      [edge, middle],
      [edge + 5 * inwards, middle + 3.5],
    ],
    fill: 'ink',
  };
  if (!day) return [head];
  const place: readonly [number, number] = [edge + 9 * inwards, middle + 3];
  const anchor = side === 'after' ? ('end' as const) : ('start' as const);
  return [head, { kind: 'text', at: place, text: day, size: SMALL, fill: 'ink', anchor }];
}

/** Until when it may slip. */
function slackLine(from: number, to: number, y: number): Shape {
  return {
    kind: 'line',
    points: [
      [from, y],
      [to, y],
      [to, y - 2.5],
    ],
    stroke: 'soft',
    width: 0.7,
  };
}

/** By when half of the runs have ended, and full where four in five have. */
function triangle(x: number, top: number, full: boolean): Shape {
  return {
    kind: 'area',
    points: [
      [x - 2.6, top + 0.8],
      [x + 2.6, top + 0.8],
      [x, top + 4.6],
    ],
    fill: full ? 'ink' : 'soft',
  };
}

/** The day by which it has to end. */
function bracket(x: number, top: number, late: boolean): Shape {
  return {
    kind: 'line',
    points: [
      [x - 3, top + 2],
      [x, top + 2],
      [x, top + ROW - 2],
      [x - 3, top + ROW - 2],
    ],
    stroke: late ? 'bad' : 'ink',
    width: late ? 1.6 : 1.1,
  };
}
