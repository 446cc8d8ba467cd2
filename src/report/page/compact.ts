/** Shapes, which hold nothing. */
const EMPTY_SHAPE = /><\/(?:rect|line|use|path|circle|stop)>/g;

/** Ends of cells and rows, which follow from what comes next (HTML, "Optional tags"). */
const OPTIONAL_END = /<\/(?:td|tr)>/g;

/**
 * Markup from the renderer that says the same in fewer bytes. All text in it is escaped, so that no word of a plan looks like an end tag.
 */
export function compact(markup: string): string {
  return markup.replace(EMPTY_SHAPE, '/>').replace(OPTIONAL_END, '');
}
