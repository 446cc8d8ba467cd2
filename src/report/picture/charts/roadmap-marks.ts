import type { BeyondAxis, RoadmapRow, RowBar, RowPoint } from '../../roadmap-data.ts';
import { type Paint, type Shape, straight } from '../shapes.ts';
import { fitted } from '../text-width.ts';

/** Height of a row. */
export const ROW = 17;
export const SMALL = 8;

/** What of a row is drawn. */
export type DrawnRow = Pick<
  RoadmapRow,
  'title' | 'level' | 'bar' | 'kind' | 'marks' | 'beyond' | 'critical' | 'chance' | 'deadline' | 'earlier'
> & { readonly point: Omit<RowPoint, 'day'> | null };

/**
 * The name and the marks of a row.
 *
 * @param left where the axis begins
 * @param at place of a per cent of the axis
 */
export function rowShapes(
  { title, level, bar, point, kind, marks, beyond, critical, chance, deadline, earlier }: DrawnRow,
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
  if (bar) shapes.push(...barShapes(bar, critical !== null, top, at));
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
    shapes.push(diamond(x, middle, 4.5, 'decision'));
    // A gate is open, as on a page: told from a milestone without colour.
    if (kind === 'gate') shapes.push(diamond(x, middle, 1.9, 'paper'));
  }
  return shapes;
}

/** How long it takes: a bar for the likely case, a pale one for how much longer it may take, a frame for its buffer. */
function barShapes(
  { from, to, margin, latest, float, progress }: RowBar,
  critical: boolean,
  top: number,
  at: (percent: number) => number,
): Shape[] {
  const middle = top + ROW / 2;
  const box = (
    left: number,
    right: number,
    inset: number,
  ): { x: number; y: number; width: number; height: number } => ({
    x: at(left),
    y: top + inset,
    width: Math.max(0.8, at(right) - at(left)),
    height: ROW - 2 * inset,
  });
  const likely = box(from, to, 4);
  return [
    ...(latest > to ? [{ kind: 'rect', ...box(to, latest, 6.5), fill: 'pale' } as const] : []),
    ...(margin !== null && margin > to ? [{ kind: 'rect', ...box(to, margin, 5), stroke: 'work' } as const] : []),
    { kind: 'rect', ...likely, fill: 'work' },
    ...(critical ? [outline(likely)] : []),
    ...(float === null ? [] : [slackLine(at(to), at(float), top + ROW - 2.5)]),
    ...(progress !== null && progress > from ? [straight([at(from), middle], [at(progress), middle], 'paper', 2)] : []),
  ];
}

/** The frame of what decides the end: as strong as a line, which the edge of a rectangle is not. */
function outline({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Shape {
  return {
    kind: 'line',
    points: [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x, y],
      [x + width, y],
    ],
    stroke: 'ink',
    width: 1.3,
  };
}

function diamond(x: number, y: number, reach: number, fill: Paint): Shape {
  return {
    kind: 'area',
    points: [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ],
    fill,
  };
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
export function triangle(x: number, top: number, full: boolean): Shape {
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
