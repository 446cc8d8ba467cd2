import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/rules/configuration/contrast.ts';
import { readConfiguration } from '../../../src/rules/configuration/read.ts';

/** Problems of a look with the text that each points at. */
function problemsOf(report: object, language: 'en' | 'nl' | 'de' = 'en'): [message: string, at: string][] {
  const text = JSON.stringify({ report });
  const reading = readConfiguration(text, language);
  if ('settings' in reading) return [];
  return reading.problems.map(({ message, position }) => [message, text.slice(position.start, position.end)]);
}

describe('the look of reports', () => {
  it('is a logo and two colours, for both papers or for each', () => {
    const read = readConfiguration(
      '{ "report": { "logo": "brand/our logo.png", "colors": { "accent": "#2b7cd3", "second": { "light": "#652d90", "dark": "#b180d7" } } } }',
    );
    expect(read).toMatchObject({
      settings: {
        report: {
          logo: 'brand/our logo.png',
          accent: { light: '#2b7cd3', dark: '#2b7cd3' },
          second: { light: '#652d90', dark: '#b180d7' },
        },
      },
    });
  });

  it('is nothing where nothing is said', () => {
    expect(readConfiguration('{}')).toMatchObject({ settings: { report: { logo: undefined, accent: undefined } } });
  });

  it.each([
    ['#ffcc00', 'light', '1.5'],
    ['#003366', 'dark', '1.3'],
  ])('refuses %s, which one would not see on %s paper', (colour, paper, found) => {
    expect(problemsOf({ colors: { accent: colour } })).toEqual([
      [
        `${colour} has a contrast of ${found} on ${paper} paper, and shapes need 3; give each paper a colour: { "light": …, "dark": … }.`,
        `"${colour}"`,
      ],
    ]);
  });

  it('takes a colour for the one paper on which it is seen', () => {
    expect(problemsOf({ colors: { accent: { light: '#003366', dark: '#ffcc00' } } })).toEqual([]);
    expect(problemsOf({ colors: { accent: { light: '#ffcc00', dark: '#003366' } } }, 'de')).toEqual([
      ['#ffcc00 hat auf hellem Papier einen Kontrast von 1,5, und Formen brauchen 3.', '"#ffcc00"'],
      ['#003366 hat auf dunklem Papier einen Kontrast von 1,3, und Formen brauchen 3.', '"#003366"'],
    ]);
  });

  it.each(['red', '#fff', '#12345g', 'x#0b66c3', 'url(x)', '#0b66c3;}body{display:none'])(
    'refuses %j as a colour',
    (colour) => {
      expect(problemsOf({ colors: { second: colour } })[0]?.[0]).toMatch(/is not a colour; write it as "#2b7cd3"\.$/);
    },
  );

  it.each(['../logo.png', '/etc/logo.png', 'https://example.org/logo.png', 'a\\logo.png', './logo.png', 'C:/logo.png'])(
    'refuses a logo at %j',
    (logo) => {
      expect(problemsOf({ logo })[0]?.[0]).toContain('has to be counted from this folder');
    },
  );

  it.each(['logo.png', 'logo.jpg', 'logo.jpeg', 'brand/LOGO.PNG'])('takes a logo in %j', (logo) => {
    expect(problemsOf({ logo })).toEqual([]);
  });

  it.each(['logo.svg', 'logo.gif', 'logo', 'logo.png.exe'])('refuses %j, of another kind', (logo) => {
    expect(problemsOf({ logo })).toEqual([
      [`"${logo}" cannot be the logo; a file that ends in .png or .jpg can.`, `"${logo}"`],
    ]);
  });

  it('names the nearest name for one that there is not', () => {
    expect(problemsOf({ colors: { acent: '#0b66c3' } })).toEqual([
      ['"acent" is no setting; the nearest name is "accent".', '"acent"'],
    ]);
  });
});

// The examples of WCAG's own definition: black on white has the most, a colour on itself the least.
it.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  // Below a twenty-fifth of the light a share is divided: 10 ÷ 255 ÷ 12.92 = 0.00304.
  ['#0a0a0a', '#000000', 1.06],
  ['#123456', '#123456', 1],
])('the contrast of %s and %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});
