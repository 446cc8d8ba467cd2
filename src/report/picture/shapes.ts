import type { Logo } from '../look/logo.ts';

/**
 * A drawing as data: what files without a browser (SVG, PNG, PDF) are drawn from. Lengths are in units of the drawing, from its upper left corner. Colours
 * are roles, so that a light page, a dark page and paper each give them their own.
 */
export type Paint =
  | 'ink'
  | 'soft'
  | 'edge'
  | 'ground'
  | 'paper'
  | 'work'
  | 'pale'
  | 'decision'
  | 'good'
  | 'attention'
  | 'bad';

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: Paint;
      readonly stroke?: Paint;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly stroke: Paint;
      readonly width: number;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: 'image';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly logo: Logo;
    }
  | { readonly kind: 'area'; readonly points: readonly Point[]; readonly fill: Paint }
  | {
      readonly kind: 'text';
      /** Of the start, the middle or the end of the text, on its base line. */
      readonly at: Point;
      readonly text: string;
      readonly size: number;
      readonly bold?: boolean;
      readonly fill: Paint;
      readonly anchor?: 'start' | 'middle' | 'end';
    };

export type Point = readonly [x: number, y: number];

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, in its place to who cannot see it. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}

/**
 * The same shapes somewhere else, and so many times as large, letters and lines too.
 *
 * @param corner where their upper left corner comes to stand
 */
export function placed(shapes: readonly Shape[], [left, top]: Point, times = 1): Shape[] {
  const to = ([x, y]: Point): Point => [left + x * times, top + y * times];
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'rect':
      case 'image': {
        const [x, y] = to([shape.x, shape.y]);
        return { ...shape, x, y, width: shape.width * times, height: shape.height * times };
      }
      case 'text':
        return { ...shape, at: to(shape.at), size: shape.size * times };
      case 'line':
        return { ...shape, points: shape.points.map(to), width: shape.width * times };
      default:
        return { ...shape, points: shape.points.map(to) };
    }
  });
}

/** A straight line from one point to another; the width is in points of the picture. */
export function straight(from: Point, to: Point, stroke: Paint, width: number): Shape & { readonly kind: 'line' } {
  return { kind: 'line', points: [from, to], stroke, width };
}
