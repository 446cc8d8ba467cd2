import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { openTypeOf } from '../open-type.mjs';

/** Latin letters of the languages that plans are written in, figures, and the signs that a report sets itself. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2022, 0x2026],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/**
 * How wide the letters of the font are that files are drawn with, in thousandths of its size. Whoever lays out a picture has no page to measure in.
 *
 * @param {string} root
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate(root) {
  const widths = ['Regular', 'Bold'].map((weight) => {
    const woff = readFileSync(join(root, `node_modules/roboto-fontface/fonts/roboto/Roboto-${weight}.woff`));
    const font = create(openTypeOf(woff));
    if (!('glyphForCodePoint' in font)) throw new Error('The font is a collection of fonts.');
    return RANGES.map(([from = 0, to = 0]) =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        Math.round((font.glyphForCodePoint(from + index).advanceWidth * 1000) / font.unitsPerEm),
      ),
    );
  });
  const [regular = [], bold = []] = widths;
  const rows = RANGES.map(
    ([from], index) => `  { from: ${from}, regular: [${regular[index]}], bold: [${bold[index]}] },`,
  );
  const text = `// Generated from Roboto by "npm run generate".

/** Widths of letters in thousandths of the font's size, by stretches of code points. */
// biome-ignore format: a table
export const LETTER_WIDTHS: readonly { readonly from: number; readonly regular: readonly number[]; readonly bold: readonly number[] }[] = [
${rows.join('\n')}
];
`;
  return [['src/report/generated/letter-widths.ts', text]];
}
