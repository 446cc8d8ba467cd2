import { readFileSync } from 'node:fs';

/** Roboto (Apache-2.0), embedded so that a page looks the same everywhere. Built beside the program. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export function pdfFonts(): PdfFonts {
  const read = (name: string): Uint8Array => readFileSync(new URL(`./fonts/${name}.ttf`, import.meta.url));
  return { regular: read('Roboto-Regular'), bold: read('Roboto-Bold') };
}
