import { PNG } from 'pngjs';

/** A red rectangle as a PNG. */
export function pngOfSize(width: number, height: number): Uint8Array {
  const image = new PNG({ width, height });
  for (let at = 0; at < image.data.length; at += 4) image.data.writeUInt32BE(0xff0000ff, at);
  return new Uint8Array(PNG.sync.write(image));
}
