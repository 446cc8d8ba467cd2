/** The papers that reports are written on: those of `src/report/style/base.css`. */
export const PAPERS = { light: '#ffffff', dark: '#1e1e1e' } as const;

/** What shapes need to be told from their paper: WCAG 2.2, success criterion 1.4.11. Company colours are used for shapes, never for text. */
export const LEAST_CONTRAST = 3;

/** Whether a text is a colour as reports take it: `#0b66c3`. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/**
 * How much a colour stands out from another, from 1 to 21: WCAG 2.2, definition of contrast ratio.
 *
 * @param one as `#0b66c3`, like `other`
 */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2.2, definition of relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
