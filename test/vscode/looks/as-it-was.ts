import { describe, expect, it } from 'vitest';
import { cameraOfTests } from './camera-of-tests.ts';
import { type FileLook, nameOf, type PanelLook } from './looks.ts';
import { keepLook, lookDiffers } from './references.ts';
import { coloursOfItsOwn, movedByThemes } from './theme-proof.ts';
import { THEME_NAMES } from './themes.ts';

/** Set by `npm run looks`: what pages look like now is what they are to look like. */
export const KEEPS = process.env['AIPLAN_LOOKS'] === 'keep';

/** The tests of some looks, which a file of tests has for itself: files run side by side. */
export function describeLooks(looks: readonly (PanelLook | FileLook)[]): void {
  const camera = cameraOfTests();

  describe.each(looks.map((look) => ({ name: nameOf(look), look })))('$name', ({ name, look }) => {
    it('is as it was', async () => {
      const take = () => camera().take(look);
      if (KEEPS) await keepLook(name, take);
      expect(await lookDiffers(name, take)).toBeUndefined();
    });

    // What a theme cannot move looks in every theme as it does in the one of the picture, but for its colours.
    if ('form' in look) return;
    it('stands at the same places in every theme', async () => {
      const panel = await camera().show(look);
      expect(await movedByThemes(panel, THEME_NAMES)).toEqual([]);
    });

    if (look.language !== 'en' || look.width !== 800) return;
    it.each(THEME_NAMES)('has no colour but those of the theme %s', async (theme) => {
      const panel = await camera().show(look);
      expect(await coloursOfItsOwn(panel, theme)).toEqual([]);
    });
  });
}
