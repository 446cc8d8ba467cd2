import type { Paint, Picture, Point, Shape } from './shapes.ts';

export type PictureTheme = 'light' | 'dark';

/** Colours with the contrast that text (4.5:1) and shapes (3:1) need on their paper; those of the page. */
const COLOURS: Readonly<Record<PictureTheme, Readonly<Record<Paint, string>>>> = {
  light: {
    ink: '#1f1f1f',
    soft: '#595959',
    edge: '#d3d6db',
    ground: '#f6f7f9',
    paper: '#ffffff',
    work: '#0b66c3',
    pale: '#bdd6f0',
    decision: '#652d90',
    good: '#2e7d32',
    attention: '#9a6700',
    bad: '#c4251b',
  },
  dark: {
    ink: '#d7d7d7',
    soft: '#a3a3a3',
    edge: '#454545',
    ground: '#262627',
    paper: '#1e1e1e',
    work: '#4c9df3',
    pale: '#2b4a6b',
    decision: '#b180d7',
    good: '#89d185',
    attention: '#d7a500',
    bad: '#f26d6d',
  },
};

const FONT = "Roboto, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/**
 * A picture as an SVG file that needs nothing else: no script, no style sheet, no request. Text is text, so that it can be searched and read aloud.
 *
 * @param font a family that is surely there, for whoever draws the file at once
 */
export function svgOf(picture: Picture, theme: PictureTheme = 'light', font = FONT): string {
  const { width, height, label, shapes } = picture;
  const colour = COLOURS[theme];
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

function markup(shape: Shape, colour: Readonly<Record<Paint, string>>): string {
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
