import { PNG } from 'pngjs';

/** A tile is a square of so many pixels; a reference keeps the mean colour of each. */
const TILE = 8;

/** So far may a channel of a tile's mean be off, of 255: smoothing of letters differs by less, a letter that moves or goes by more. */
const TOLERANCE = 10;

/** The mean colours of a picture's tiles as a picture of them: an eighth of its width and height. */
export function tilesOf(image: PNG): PNG {
  const tiles = new PNG({ width: Math.ceil(image.width / TILE), height: Math.ceil(image.height / TILE) });
  for (let row = 0; row < tiles.height; row++) {
    for (let column = 0; column < tiles.width; column++) {
      tiles.data.set(meanOf(image, column * TILE, row * TILE), (row * tiles.width + column) * 4);
    }
  }
  return tiles;
}

function meanOf({ data, width, height }: PNG, left: number, top: number): readonly [number, number, number, number] {
  const [right, bottom] = [Math.min(width, left + TILE), Math.min(height, top + TILE)];
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  return [Math.round(red / count), Math.round(green / count), Math.round(blue / count), 255];
}

/** Indices of tiles that are not as they were; all where one picture has them and the other has not. */
export function changedTiles(now: PNG, before: PNG): readonly number[] {
  const width = Math.max(now.width, before.width);
  const height = Math.max(now.height, before.height);
  const changed: number[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (!isSame(now, before, column, row)) changed.push(row * width + column);
    }
  }
  return changed;
}

function isSame(now: PNG, before: PNG, column: number, row: number): boolean {
  const isIn = ({ width, height }: PNG): boolean => column < width && row < height;
  if (!isIn(now) || !isIn(before)) return false;
  const [at, other] = [(row * now.width + column) * 4, (row * before.width + column) * 4];
  return [0, 1, 2].every(
    (channel) => Math.abs((now.data[at + channel] ?? 0) - (before.data[other + channel] ?? 0)) <= TOLERANCE,
  );
}

/** A page with a red frame around each tile that changed. */
export function marked(page: PNG, changed: readonly number[]): PNG {
  const image = new PNG({ width: page.width, height: page.height });
  page.data.copy(image.data);
  const columns = Math.ceil(page.width / TILE);
  for (const index of changed) {
    const [left, top] = [(index % columns) * TILE, Math.floor(index / columns) * TILE];
    for (let step = 0; step < TILE; step++) {
      for (const [x, y] of [
        [left + step, top],
        [left + step, top + TILE - 1],
        [left, top + step],
        [left + TILE - 1, top + step],
      ] as const) {
        if (x < image.width && y < image.height) image.data.writeUInt32BE(0xff0000ff, (y * image.width + x) * 4);
      }
    }
  }
  return image;
}

/** Where on the page, in its pixels from the top, the first of them is. */
export function topOf(changed: readonly number[], page: PNG): number {
  return Math.floor((changed[0] ?? 0) / Math.ceil(page.width / TILE)) * TILE;
}
