import { paintsOf } from '../../../report/look/paints.ts';

/** An A4 page, in points of 1/72 inch. */
export const PAPER = {
  width: 595.28,
  height: 841.89,
  margin: { top: 54, bottom: 60, left: 50, right: 50 },
} as const;

/** Width between the margins. */
export const TEXT_WIDTH = PAPER.width - PAPER.margin.left - PAPER.margin.right;

/** Colours that hold their contrast on white paper and in grey; those of the light page. */
export const INK = paintsOf('light');

/** Below a paragraph and below a drawing. */
export const PARAGRAPH_GAP = 4;
export const CHART_GAP = 8;

/** Rows of a roadmap that fit on one page between its heading, with what is said there, and what its marks mean. */
export const MOST_ROWS = 30;

export const SIZE = { title: 20, section: 14, part: 11, text: 9.5, small: 8 } as const;
