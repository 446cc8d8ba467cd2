/** A logo above this makes every page heavy, and a logo needs no more. Bytes. */
export const LARGEST_LOGO = 200_000;

/** A picture that a report carries in itself. Only what browsers, drawing libraries and PDF take alike, and what cannot hold a script: no SVG. */
export interface Logo {
  readonly type: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Why a file is no logo. */
export type LogoFault = 'too-large' | 'no-picture';

/** Reads a PNG or a JPEG as far as its size; never throws. */
export function readLogo(bytes: Uint8Array): Logo | LogoFault {
  if (bytes.length > LARGEST_LOGO) return 'too-large';
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (!size || size.width === 0 || size.height === 0) return 'no-picture';
  return { ...size, bytes };
}

type Size = Pick<Logo, 'type' | 'width' | 'height'>;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** PNG, third edition, 11.2.1: the first chunk tells width and height. */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 33 || !PNG.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = viewOf(bytes);
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** ITU-T T.81, B.2.2: width and height stand in the header of the frame, behind segments that tell their length. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC), which share the numbers.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The picture as an address that holds it. */
export function dataAddress({ type, bytes }: Logo): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return `data:${type};base64,${btoa(letters)}`;
}

/** The largest size with the logo's proportions that fits. */
export function fittedSize({ width, height }: Logo, most: { readonly width: number; readonly height: number }) {
  const scale = Math.min(most.width / width, most.height / height);
  return { width: width * scale, height: height * scale };
}
