// The column of labels is 22 em wide on a wide page; a letter takes about 0.58 em, and small print 0.87 of that.
const TITLE_LETTERS = 34;
const SMALL_LETTERS = 40;

/** More lines than these are cut with an ellipsis; the table beside the drawing has the whole title. */
const MOST_TITLE_LINES = 2;
const MOST_SMALL_LINES = 2;

/** How many lines a label takes: the title, and the small print under it. */
export function labelLines(title: string, small: string): number {
  const titleLines = Math.min(MOST_TITLE_LINES, Math.max(1, Math.ceil(title.length / TITLE_LETTERS)));
  const smallLines = Math.min(MOST_SMALL_LINES, Math.max(1, Math.ceil(small.length / SMALL_LETTERS)));
  return titleLines + smallLines;
}
