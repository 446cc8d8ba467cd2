import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFile } from '../../src/report/file/report-file.ts';
import { LARGEST_LOGO, type Logo, readLogo } from '../../src/report/look/logo.ts';
import { paintsOf } from '../../src/report/look/paints.ts';
import { sha256 } from '../../src/report/look/sha256.ts';
import { SECTIONS } from '../../src/report/sections.ts';
import { pngOfSize } from '../support/pictures.ts';
import { exampleFile, reportFor } from './read-report.ts';

const accent = { light: '#00467f', dark: '#6fb1ea' };

function logo(): Logo {
  const read = readLogo(pngOfSize(60, 20));
  if (typeof read === 'string') throw new Error(read);
  return read;
}

describe('a report in the look of a company', () => {
  const report = reportFor(exampleFile('quotes.aiplan'));

  it('is a page whose policy allows its colours and its logo, and nothing else', () => {
    const page = reportFile(report, 'html', { sections: SECTIONS, look: { accent, logo: logo() } });
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);
    expect(styles[1]).toBe('@media (forced-colors:none){.aiplan{--work:light-dark(#00467f,#6fb1ea)}}');
    const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page).toContain(`style-src ${hashes.join(' ')}; img-src data:; base-uri`);
    expect(page).toMatch(/<img class="logo" src="data:image\/png;base64,iVBOR[\w+/=]+" alt(="")?/);
  });

  it('is as before without one', () => {
    const plain = reportFile(report, 'html', { sections: SECTIONS });
    expect(reportFile(report, 'html', { sections: SECTIONS, look: {} })).toBe(plain);
    expect(plain).not.toContain('img-src');
  });

  it('is a picture with the logo above the title and bars in the colour of its paper', () => {
    for (const theme of ['light', 'dark'] as const) {
      const svg = reportFile(report, 'svg', { sections: ['roadmap'], theme, look: { accent, logo: logo() } });
      expect(svg).toContain(`fill="${accent[theme]}"`);
      expect(svg).not.toContain(paintsOf(theme).work);
      expect(svg).toContain('width="132" height="44" href="data:image/png;base64,');
    }
  });
});

describe('a logo', () => {
  it('is a PNG with its size in pixels', () => {
    expect(readLogo(pngOfSize(60, 20))).toMatchObject({ type: 'image/png', width: 60, height: 20 });
  });

  it('is a JPEG, whose size stands behind other segments', () => {
    const head = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9];
    const frame = [0xff, 0xc2, 0, 11, 8, 0, 20, 0, 60, 1, 1, 0x11, 0, 0xff, 0xd9];
    expect(readLogo(Uint8Array.from([...head, ...frame]))).toMatchObject({ type: 'image/jpeg', width: 60, height: 20 });
  });

  it('is no other picture, whatever its name says, and none that is too large', () => {
    expect(readLogo(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('no-picture');
    expect(readLogo(new Uint8Array(LARGEST_LOGO + 1))).toBe('too-large');
    expect(readLogo(pngOfSize(60, 20).slice(0, 20))).toBe('no-picture');
  });

  it('may be any bytes without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isJpeg) => {
        if (isJpeg) bytes.set([0xff, 0xd8, 0xff].slice(0, bytes.length));
        readLogo(bytes);
      }),
    );
  });
});

it('the digest is that of the machine, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'));
    }),
  );
});
