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

/** The same shapes further right and down. */
export function moved(shapes: readonly Shape[], [dx, dy]: Point): Shape[] {
  const to = ([x, y]: Point): Point => [x + dx, y + dy];
  return shapes.map((shape): Shape => {
    if (shape.kind === 'rect' || shape.kind === 'image') return { ...shape, x: shape.x + dx, y: shape.y + dy };
    return shape.kind === 'text' ? { ...shape, at: to(shape.at) } : { ...shape, points: shape.points.map(to) };
  });
}

/** A straight line from one point to another; the width is in points of the picture. */
export function straight(from: Point, to: Point, stroke: Paint, width: number): Shape & { readonly kind: 'line' } {
  return { kind: 'line', points: [from, to], stroke, width };
}
