import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { PNG } from 'pngjs';
import { chromium } from '../../../scripts/chromium.mjs';
import { root } from '../../../scripts/run-program.mjs';

/** Height of the window. */
export const SCREEN = 900;

/** Letters drawn in shades of grey, at the same places on every machine, and a screen taken once all of it is drawn. */
const SAME_EVERYWHERE = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--run-all-compositor-stages-before-draw',
];

/** A Chromium whose pictures can be compared. */
export function launchForPictures(): Promise<Browser> {
  return playwright.launch({ executablePath: chromium(), args: SAME_EVERYWHERE });
}

/** The font of reports as files, instead of whichever the machine has. */
export const FONTS = [
  { file: 'Roboto-Regular', weight: 400 },
  { file: 'Roboto-Bold', weight: 700 },
].map(({ file, weight }) => {
  const font = readFileSync(join(root, 'node_modules/roboto-fontface/fonts/roboto', `${file}.woff2`));
  return { weight, base64: font.toString('base64') };
});

// The program finds this font beside itself once it is built. Run from its sources it would draw in whichever font the machine has.
for (const { base64 } of FONTS) GlobalFonts.register(Buffer.from(base64, 'base64'), 'aiplan');

/** A page in pixels of the device. */
export interface PagePicture {
  readonly image: PNG;
  /** What is above the first section (`head`), and every section, by where it begins. */
  readonly parts: readonly { readonly name: string; readonly top: number }[];
}

/** Copies a screen to its place in the page's picture. Skia reads it in a third of the time that a reader in JavaScript takes. */
async function copyInto(image: PNG, screen: Buffer, top: number): Promise<void> {
  const read = await loadImage(screen);
  const context = createCanvas(read.width, read.height).getContext('2d');
  context.drawImage(read, 0, 0);
  const rows = Math.min(read.height, image.height - top);
  image.data.set(context.getImageData(0, 0, read.width, rows).data, top * image.width * 4);
}

/** Waits until what was measured is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
}

/**
 * The whole page, taken screen by screen: Chromium draws a long page by far quicker so than at once, and what depends on the height of
 * the screen stays as a reader has it.
 */
export async function pictureOf(page: Page): Promise<PagePicture> {
  const session = await page.context().newCDPSession(page);
  const { width, height, scale, sections } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
    scale: devicePixelRatio,
    sections: [...document.querySelectorAll('.aiplan .section')].map((section) => ({
      name: section.id,
      top: section.getBoundingClientRect().top + scrollY,
    })),
  }));
  const image = new PNG({ width: width * scale, height: height * scale });
  const read: Promise<void>[] = [];
  for (let wanted = 0; wanted < height; wanted += SCREEN) {
    const top = await page.evaluate((y) => {
      scrollTo({ top: y, behavior: 'instant' });
      return new Promise<number>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY))));
    }, wanted);
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
    // Read while the browser draws the next.
    read.push(copyInto(image, Buffer.from(data, 'base64'), top * scale));
  }
  await Promise.all(read);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await session.detach();
  const starts = [{ name: 'head', top: 0 }, ...sections];
  return { image, parts: starts.map(({ name, top }) => ({ name, top: Math.round(top * scale) })) };
}
