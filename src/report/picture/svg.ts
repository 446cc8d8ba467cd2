import { dataAddress } from '../look/logo.ts';
import type { Paints } from '../look/paints.ts';
import type { Picture, Point, Shape } from './shapes.ts';

const FONT = "Roboto, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/**
 * A picture as an SVG file that needs nothing else: no script, no style sheet, no request. Text is text, so that it can be searched and read aloud.
 *
 * @param colour what the roles of the shapes are painted with
 * @param font a family that is surely there, for whoever draws the file at once
 */
export function svgOf(picture: Picture, colour: Paints, font = FONT): string {
  const { width, height, label, shapes } = picture;
  const lines = shapes.map((shape) => markup(shape, colour));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${font}">`,
    `<title>${escaped(label)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colour.paper}"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

function markup(shape: Shape, colour: Paints): string {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, fill, stroke } = shape;
      const painted = fill ? `fill="${colour[fill]}"` : `fill="none" stroke="${colour[stroke ?? 'ink']}"`;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${painted}/>`;
    }
    case 'line': {
      const dashes = shape.dashed ? ' stroke-dasharray="4 3"' : '';
      return `<path d="${trace(shape.points)}" fill="none" stroke="${colour[shape.stroke]}" stroke-width="${shape.width}"${dashes}/>`;
    }
    case 'area':
      return `<path d="${trace(shape.points)}Z" fill="${colour[shape.fill]}"/>`;
    case 'image': {
      const { x, y, width, height, logo } = shape;
      return `<image x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" href="${dataAddress(logo)}"/>`;
    }
    case 'text': {
      const {
        at: [x, y],
        text,
        size,
        bold,
        fill,
        anchor,
      } = shape;
      const weight = bold ? ' font-weight="700"' : '';
      const side = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '';
      return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour[fill]}"${weight}${side}>${escaped(text)}</text>`;
    }
  }
}

function trace(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Characters that XML does not hold are left out. */
function escaped(text: string): string {
  return [...text]
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 32 && code !== 0xfffe && code !== 0xffff && !(code >= 0xd800 && code <= 0xdfff);
    })
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
