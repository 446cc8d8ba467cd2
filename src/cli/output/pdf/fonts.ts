import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Roboto (Apache-2.0), embedded so that a file looks the same everywhere. It lies beside the program. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export function fontFile(name: 'Roboto-Regular' | 'Roboto-Bold'): string {
  return fileURLToPath(new URL(`./fonts/${name}.ttf`, import.meta.url));
}

export function pdfFonts(): PdfFonts {
  return { regular: readFileSync(fontFile('Roboto-Regular')), bold: readFileSync(fontFile('Roboto-Bold')) };
}
