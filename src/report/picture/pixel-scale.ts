/** The longest side of an image in pixels; above it drawing libraries give up, and so do programs that show images. */
export const MOST_PIXELS = 16_000;

/** Pixels for a unit of a picture that is not too long: sharp on paper and on fine screens. */
const SHARP = 2;

/** Pixels for a unit of a picture: fewer for a long one. @param height of the picture in units */
export function pixelScale(height: number): number {
  return Math.min(SHARP, MOST_PIXELS / height);
}
