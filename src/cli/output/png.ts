import type { Paints } from '../../report/look/paints.ts';
import { pixelScale } from '../../report/picture/pixel-scale.ts';
import type { Picture } from '../../report/picture/shapes.ts';
import { svgOf } from '../../report/picture/svg.ts';
import { UsageError } from '../usage-error.ts';
import { fontFile } from './pdf/fonts.ts';

/**
 * A picture in pixels, drawn by Skia through @napi-rs/canvas: no browser is needed. The library is installed with aiplan where there is a build of it.
 *
 * @param fonts where the font's files lie
 * @throws UsageError where the library is not there, or the font cannot be read
 */
export async function pngOf(picture: Picture, paints: Paints, fonts = fontFile): Promise<Uint8Array> {
  const { createCanvas, GlobalFonts, loadImage } = await library();
  const scale = pixelScale(picture.height);
  for (const name of ['Roboto-Regular', 'Roboto-Bold'] as const) {
    const file = fonts(name);
    // Without its font a picture would have no letters, and nobody would be told.
    if (!GlobalFonts.registerFromPath(file, 'aiplan')) throw new UsageError(({ runs }) => runs.noFont(file));
  }
  const image = await loadImage(Buffer.from(svgOf(picture, paints, 'aiplan')));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return canvas.encode('png');
}

async function library() {
  try {
    return await import('@napi-rs/canvas');
  } catch {
    throw new UsageError(({ runs }) => runs.noPngLibrary);
  }
}
