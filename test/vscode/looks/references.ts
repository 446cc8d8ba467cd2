import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { root } from '../../../scripts/run-program.mjs';
import type { PagePicture } from './page-picture.ts';
import { changedTiles, marked, tilesOf, topOf } from './tiles.ts';

const folder = join(root, 'test/vscode/looks/references');

/** Where pictures go that are not as they were. */
const results = join(root, 'test-results/looks');

/** Of the shades that a reference keeps. */
const STEP = 4;

/** A browser may hand out a screen of which it has not drawn all, on a busy machine: what is amiss has to be so each time. */
const ATTEMPTS = 4;

/**
 * Compares what a page looks like with its reference.
 *
 * @returns undefined where it looks as it did; else one sentence, with pictures of both in `test-results/looks`
 */
export async function lookDiffers(name: string, take: () => Promise<PagePicture>): Promise<string | undefined> {
  const file = join(folder, `${name}.png`);
  if (!existsSync(file)) return `${name} has no reference yet. npm run looks writes it.`;
  const before = PNG.sync.read(readFileSync(file));
  for (let attempt = 1; ; attempt++) {
    const now = await take();
    const changed = changedTiles(tilesOf(now.image), before);
    if (changed.length === 0) return undefined;
    if (attempt < ATTEMPTS) continue;
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, `${name}-before.png`), PNG.sync.write(before));
    writeFileSync(join(results, `${name}-now.png`), PNG.sync.write(marked(now.image, changed)));
    const { section, top } = placeOf(changed, now);
    return (
      `${name} does not look as it did: ${changed.length} places, the first in ${section}, ${top} pixels from the top. ` +
      `test-results/looks/${name}-now.png shows them in red. Where it is meant to look so: npm run looks.`
    );
  }
}

/** In which section of the page the first change is. */
export function placeOf(changed: readonly number[], { image, parts }: PagePicture) {
  const top = topOf(changed, image);
  return { section: parts.findLast((part) => part.top <= top)?.name ?? 'head', top };
}

/** Keeps what a page looks like, once it has looked so twice. */
export async function keepLook(name: string, take: () => Promise<PagePicture>): Promise<void> {
  let tiles = tilesOf((await take()).image);
  for (let attempt = 1; attempt <= 2 * ATTEMPTS; attempt++) {
    const again = tilesOf((await take()).image);
    if (again.data.equals(tiles.data)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.png`), PNG.sync.write(coarse(tiles), { colorType: 2, deflateLevel: 9 }));
      return;
    }
    tiles = again;
  }
  throw new Error(`${name} looks different each time.`);
}

/** In steps of colour that are well within the tolerance: the files are a quarter smaller. */
function coarse(tiles: PNG): PNG {
  const image = new PNG({ width: tiles.width, height: tiles.height });
  for (const [at, shade] of tiles.data.entries()) image.data[at] = Math.min(255, Math.round(shade / STEP) * STEP);
  return image;
}

/** Names of all references that are kept. */
export function keptLooks(): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.png$/, '')) : [];
}

export function forgetLook(name: string): void {
  rmSync(join(folder, `${name}.png`));
}
