import { describe, expect, it } from 'vitest';
import { fitsGlob, globFault } from '../../../src/rules/configuration/glob.ts';

describe('a pattern of paths', () => {
  it.each([
    ['plans/archive/**', 'plans/archive/a.aiplan', true],
    ['plans/archive/**', 'plans/archive/2024/deep/a.aiplan', true],
    ['plans/archive/**', 'plans/archived/a.aiplan', false],
    ['plans/archive/**', 'other/plans/archive/a.aiplan', false],
    ['**/archive/**', 'archive/a.aiplan', true],
    ['**/archive/**', 'x/y/archive/z/a.aiplan', true],
    ['*.aiplan', 'a.aiplan', true],
    ['*.aiplan', 'plans/a.aiplan', false],
    ['**/*.aiplan', 'a.aiplan', true],
    ['**/*.aiplan', 'x/y/a.aiplan', true],
    ['**', 'anything/at/all.aiplan', true],
    ['plans/**/old.aiplan', 'plans/old.aiplan', true],
    ['plans/**/old.aiplan', 'plans/a/b/old.aiplan', true],
    ['plans/**/old.aiplan', 'plans/a/b/older.aiplan', false],
    ['plans/?-*.aiplan', 'plans/a-b-c.aiplan', true],
    ['plans/?-*.aiplan', 'plans/ab-c.aiplan', false],
    ['plans/*a*b*.aiplan', 'plans/xaxxbx.aiplan', true],
    ['plans/*a*b*.aiplan', 'plans/xbxxax.aiplan', false],
    ['plans/*', 'plans/a/b.aiplan', false],
    ['plans/a*', 'plans/a', true],
    ['plans/ab*', 'plans/a', false],
    ['plans', 'plans/a.aiplan', false],
    ['a.b', 'axb', false],
    ['Plans/**', 'plans/a.aiplan', false],
    ['R&D (new)/*', 'R&D (new)/a.aiplan', true],
    ['?.aiplan', '😀.aiplan', true],
    ['caf\u00e9/*', 'cafe\u0301/a.aiplan', true],
  ])('%s and %s: %s', (glob, path, fits) => {
    expect(fitsGlob(glob, path)).toBe(fits);
  });

  it('comes to an end however many stars it has', () => {
    expect(fitsGlob(`${'**/'.repeat(40)}${'*a'.repeat(40)}`, `${'a/'.repeat(200)}${'a'.repeat(5000)}b`)).toBe(false);
  });

  it.each([
    ['plans/**', undefined],
    ['', 'empty'],
    ['  ', 'empty'],
    ['plans/[ab].aiplan', 'unknown-sign'],
    ['plans/{a,b}.aiplan', 'unknown-sign'],
    ['!plans/a.aiplan', 'unknown-sign'],
    ['plans\\archive\\**', 'unknown-sign'],
    ['+(a|b).aiplan', 'unknown-sign'],
    ['../plans/**', 'leaves-folder'],
    ['./plans/**', 'leaves-folder'],
    ['/plans/**', 'leaves-folder'],
    ['C:/plans/**', 'leaves-folder'],
    ['plans/a:b/*', undefined],
    ['plans/archive/', 'folder'],
    ['plans/**.aiplan', 'half-step'],
  ])('%j is refused where it would fit nothing: %s', (glob, fault) => {
    expect(globFault(glob)).toBe(fault);
  });
});
