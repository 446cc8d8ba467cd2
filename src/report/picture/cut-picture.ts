import { type Picture, placed, type Shape } from './shapes.ts';

/** Where a picture can be cut, from its upper edge: nothing lies across. */
export interface Cut {
  readonly at: number;
  /** Whether a section begins there. */
  readonly isSection: boolean;
}

/** A picture that knows where it can be cut. */
export interface LongPicture extends Picture {
  /** From the top. */
  readonly cuts: readonly Cut[];
}

/** Above and below what a part shows, where it was cut. */
const MARGIN = 24;

/**
 * A picture in parts of a height, from top to bottom: cut where a section begins if that leaves a part at least half full, else between two lines or
 * rows. What is taller than a part by itself goes on in the next one.
 *
 * @param most height of a part, in units of the picture
 */
export function cutPicture(picture: LongPicture, most: number): readonly Picture[] {
  if (picture.height <= most) return [picture];
  const room = most - 2 * MARGIN;
  const edges = [0];
  for (let top = 0; picture.height - top > room; top = edges.at(-1) ?? 0)
    edges.push(endOfPart(picture.cuts, top, room));
  const ends = [...edges.slice(1), picture.height];
  return edges.map((top, index) => part(picture, top, ends[index] ?? top, `${index + 1}/${edges.length}`));
}

function endOfPart(cuts: readonly Cut[], top: number, room: number): number {
  const within = cuts.filter(({ at }) => at > top && at <= top + room);
  const section = within.findLast(({ at, isSection }) => isSection && at >= top + room / 2);
  return (section ?? within.at(-1))?.at ?? top + room;
}

/** @param number of the part, said where it is not the first */
function part({ width, label, shapes }: Picture, top: number, end: number, number: string): Picture {
  const shown = shapes.filter((shape) => {
    const [from, to] = extent(shape);
    return to > top && from < end;
  });
  const above = top > 0 ? MARGIN : 0;
  const heading: Shape = { kind: 'text', at: [MARGIN, 15], text: `${label} (${number})`, size: 9.5, fill: 'soft' };
  return {
    width,
    height: Math.ceil(end - top + above + MARGIN),
    label: `${label} (${number})`,
    shapes: [...(top > 0 ? [heading] : []), ...placed(shown, [0, above - top])],
  };
}

/** From where to where a shape goes, downwards. */
function extent(shape: Shape): readonly [top: number, bottom: number] {
  switch (shape.kind) {
    case 'rect':
    case 'image':
      return [shape.y, shape.y + shape.height];
    case 'text':
      return [shape.at[1] - shape.size, shape.at[1]];
    default: {
      const heights = shape.points.map(([, y]) => y);
      return [Math.min(...heights), Math.max(...heights)];
    }
  }
}
