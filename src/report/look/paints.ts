import type { Paint } from '../picture/shapes.ts';
import type { Look } from './look.ts';

export type PictureTheme = 'light' | 'dark';

export type Paints = Readonly<Record<Paint, string>>;

/** Colours with the contrast that text (4.5:1) and shapes (3:1) need on their paper; those of the page. */
const COLOURS: Readonly<Record<PictureTheme, Paints>> = {
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

/** How much of the colour of work is in what is uncertain; the rest is paper. As in the product's own colours. */
const PALE = 0.27;

/** The colours of a picture: the product's, with those of a company in their place. */
export function paintsOf(theme: PictureTheme, { accent, second }: Look = {}): Paints {
  const colours = COLOURS[theme];
  const work = accent?.[theme];
  return {
    ...colours,
    ...(work ? { work, pale: mixed(work, colours.paper, PALE) } : {}),
    ...(second ? { decision: second[theme] } : {}),
  };
}

/** @param share of the first colour, from 0 to 1 */
function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [first, second] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((first ?? 0) * share + (second ?? 0) * (1 - share));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
